import assert from 'node:assert/strict';
import { resolveActors } from '../../../../src/core/recognise/actors';
import { resolveSpeechActs } from '../../../../src/core/recognise/speechActs';
import { resolveDates } from '../../../../src/core/recognise/dates';
import { readingsOf, readTogether, type ReadTogether } from '../../../../src/core/recognise/readings';
import { layOut, linesOf } from './support';

const TEXT = `Ana Kolb urged the council to reopen the quay by 1 May.
The second line breaks whatever reads it.
Kolb met the mayor of Velm on 3 May 2025, and the mayor refused to resign.`;

/** A fault of ours, as any rule may have one. */
const FAULT = new Error('no such word');
const failing: ReadTogether = (passages) => {
  if (passages.some(({ text }) => text.includes('breaks'))) throw FAULT;
  return readTogether(passages);
};

function analysed(unitsAStep: number) {
  const placed = linesOf(TEXT);
  const passages = placed.map(({ passage }) => passage);
  const steps = readingsOf(passages, unitsAStep, failing);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const readings = step.value;
  const reference = { value: '2025-03-05', source: 'given', offered: [] } as const;
  const actors = resolveActors(readings, undefined, undefined);
  const dates = resolveDates(readings, reference, undefined);
  const acts = resolveSpeechActs(readings, actors, dates, undefined, passages);
  return layOut(TEXT, placed, readings, { actors, dates, acts });
}

describe('a paragraph that the rules fail on', () => {
  for (const unitsAStep of [1, 60, Infinity]) {
    it(`costs no other its marks, read with ${unitsAStep} units at a time`, () => {
      const { marks, unread } = analysed(unitsAStep);
      const quoted = (kind: string) => marks.filter((mark) => mark.kind === kind).map(({ text }) => text);
      assert.deepEqual(quoted('date'), ['1 May', '3 May 2025']);
      assert.deepEqual(quoted('demand'), ['reopen the quay by 1 May', 'resign']);
      assert.deepEqual(
        unread.map(({ start, end }) => TEXT.slice(start, end)),
        ['The second line breaks whatever reads it.'],
      );
      assert.equal(unread[0]!.fault, FAULT);
    });
  }
});
