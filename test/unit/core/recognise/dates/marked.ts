import assert from 'node:assert/strict';
import { divide } from '../../../../../src/core/text/divide';
import { resolveDates, scanDates } from '../../../../../src/core/recognise/dates';
import type { DateMark } from '../../../../../src/core/recognise/mark';
import { layOut, readingOf } from '../support';

/** The day that the sentences of these tests were written on: a Wednesday. */
export const WRITTEN = '2025-03-05';

/** The dates of an article whose paragraphs stand on lines of their own; `written` may be 'unknown'. */
export function datesOf(text: string, written = WRITTEN): readonly DateMark[] {
  const placed = divide(text).map(({ start, ...passage }) => ({ passage, start }));
  const readings = placed.map(({ passage }) => {
    const reading = readingOf(passage);
    return { ...reading, dates: scanDates(reading.paragraph) };
  });
  const dates = resolveDates(
    readings,
    written === 'unknown' ? { source: 'none', offered: [] } : { value: written, source: 'given', offered: [] },
  );
  return layOut(text, placed, readings, { dates }).marks.filter((mark) => mark.kind === 'date');
}

/**
 * One test for each sentence. Dates are marked in it: `[Monday=2025-03-03]`; a type other than DATE stands before the
 * value: `[two days=DURATION P2D]`. Text, place, type and value must all be right, and nothing else may be found.
 */
export function checkDates(sentences: readonly string[], written = WRITTEN): void {
  for (const marked of sentences) {
    const text = marked.replaceAll(MARK, '$1');
    it(text.replaceAll('\n', ' ¶ '), () => {
      assert.equal(mark(text, datesOf(text, written)), marked);
    });
  }
}

/** One test for each sentence: no date may be found in it. */
export function checkNoDates(sentences: readonly string[]): void {
  for (const text of sentences) {
    it(text, () => {
      assert.equal(mark(text, datesOf(text)), text);
    });
  }
}

const MARK = /\[([^[\]=]+)=[^[\]]+\]/gu;

function mark(text: string, dates: readonly DateMark[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, type, value } of dates) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}=${type === 'DATE' ? '' : `${type} `}${value ?? '?'}]`;
    at = end;
  }
  return out + text.slice(at);
}
