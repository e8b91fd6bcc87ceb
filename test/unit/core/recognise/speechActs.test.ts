import assert from 'node:assert/strict';
import { resolveSpeechActs } from '../../../../src/core/recognise/speechActs';
import { openingReply, scanDemands } from '../../../../src/core/recognise/demands';
import type { Reading } from '../../../../src/core/recognise/reading';
import type { Mention, ResolvedDate } from '../../../../src/core/recognise/resolved';
import { scanStatements } from '../../../../src/core/recognise/statements';
import { parse } from '../../../../src/core/recognise/syntax/parse';
import { readingOf } from './support';

/** A passage with what a stage before would have found in it. */
interface Part {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly dates: readonly ResolvedDate[];
}

/** Mentions are every "Xxx Yyy" of the text, all persons. */
function part(text: string): Part {
  const reading = readingOf({ text, role: 'body', rule: 'test' });
  const parsed = parse(reading.paragraph);
  return {
    reading: {
      ...reading,
      demands: scanDemands([parsed])[0]!,
      statements: scanStatements(parsed),
      reply: openingReply(parsed),
    },
    mentions: [...text.matchAll(/[A-Z][a-z]+ [A-Z][a-z]+/g)].map(({ 0: name, index }): Mention => ({
      start: index,
      end: index + name.length,
      text: name,
      type: 'person',
      name: `person:${name}`,
      rule: 'actor.test',
      role: undefined,
      subtype: undefined,
      nested: [],
    })),
    dates: [],
  };
}

function resolve(
  parts: readonly Part[],
  previous?: ReturnType<typeof resolveSpeechActs>,
): ReturnType<typeof resolveSpeechActs> {
  return resolveSpeechActs(
    parts.map(({ reading }) => reading),
    { mentions: parts.map(({ mentions }) => mentions), entityOf: (name) => name, entities: () => [] },
    { dates: parts.map(({ dates }) => dates) },
    previous,
  );
}

function demandersOf({ demands }: ReturnType<typeof resolveSpeechActs>): readonly string[] {
  return demands.flatMap((own) => own.map(({ demander }) => demander.map(({ text }) => text).join('; ')));
}

function assertSame(
  actual: ReturnType<typeof resolveSpeechActs>,
  expected: ReturnType<typeof resolveSpeechActs>,
): void {
  assert.deepEqual(actual.demands, expected.demands);
  assert.deepEqual(actual.statements, expected.statements);
}

const LONG: readonly Part[] = Array.from({ length: 40 }, (_, i) =>
  part(i % 3 === 0 ? 'Ana Kolb came to the mine.' : 'She asked the owners to close it. "It is not safe," she said.'),
);

describe('acts of an article', () => {
  it('find a party in the passages before', () => {
    assert.deepEqual(demandersOf(resolve(LONG.slice(0, 3))), ['Ana Kolb', 'Ana Kolb']);
  });

  it('forget who was named long before', () => {
    const far = [part('Ana Kolb came.'), ...Array.from({ length: 30 }, () => part('It rained.')), LONG[1]!];
    assert.deepEqual(demandersOf(resolve(far)), ['']);
  });

  it('are taken over where nothing near has changed', () => {
    const before = resolve(LONG);
    const changed = LONG.with(18, part('Ida Moe came to the mine.'));
    const after = resolve(changed, before);
    assertSame(after, resolve(changed));
    assert.equal(after.demands[17], before.demands[17]);
    assert.equal(after.demands[35], before.demands[35]);
    assert.deepEqual(demandersOf(after).slice(11, 13), ['Ana Kolb', 'Ida Moe']);
  });

  it('are taken over behind passages put in or taken out', () => {
    const before = resolve(LONG);
    for (const changed of [
      [...LONG.slice(0, 5), part('Jo Wick left.'), ...LONG.slice(5)],
      [...LONG.slice(0, 5), ...LONG.slice(8)],
      [part('Jo Wick left.'), ...LONG],
      LONG.slice(1),
      [...LONG.slice(20), ...LONG.slice(0, 20)],
    ]) {
      const after = resolve(changed, before);
      assertSame(after, resolve(changed));
      assert.equal(after.demands.at(-1), before.demands[changed.at(-1) === LONG.at(-1) ? 39 : 19]);
    }
  });

  it('are taken over right behind a change where they look into nothing before them', () => {
    const plain = part('Ana Kolb asked the owners to close the mine. "It is not safe," Ana Kolb said.');
    const pronoun = part('She asked the owners to close it.');
    const parts = [plain, plain, pronoun, plain].map(({ reading, ...rest }) => ({ reading: { ...reading }, ...rest }));
    const before = resolve(parts);
    const changed = parts.with(0, part('Ida Moe came to the mine.'));
    const after = resolve(changed, before);
    assertSame(after, resolve(changed));
    for (const at of [1, 3]) {
      assert.equal(after.demands[at], before.demands[at]);
      assert.equal(after.statements[at], before.statements[at]);
    }
  });

  it('follow mentions that change without their passages', () => {
    const before = resolve(LONG);
    const changed = LONG.with(18, { ...LONG[18]!, mentions: [] });
    const after = resolve(changed, before);
    assertSame(after, resolve(changed));
    assert.equal(after.demands[17], before.demands[17]);
  });

  it('hear what the passage behind answers, and forget it with that passage', () => {
    const status = ({ demands }: ReturnType<typeof resolveSpeechActs>) =>
      demands[1]?.map((demand) => demand.status).join();
    const asks = part('Ana Kolb asked Ida Moe to resign. It rained.');
    const refuses = part('Ida Moe refused.');
    const plain = part('Ana Kolb came to the mine.');
    const parts = [plain, asks, refuses, plain];
    const before = resolve(parts);
    assert.equal(status(before), 'refused');
    for (const [changed, expected] of [
      [[plain, asks, plain], 'open'],
      [[plain, asks, part('It rained.'), refuses, plain], 'open'],
      [[plain, asks, part('Ida Moe did so.'), plain], 'met'],
      [[plain, asks, part('Jo Wick refused.'), plain], 'open'],
      [[plain, asks], 'open'],
    ] as const) {
      const after = resolve(changed, before);
      assertSame(after, resolve(changed));
      assert.equal(status(after), expected);
      assertSame(resolve(parts, after), before);
    }
  });
});
