import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveDates, scanDates } from '../../../../../src/core/recognise/dates';
import type { ReferenceDate } from '../../../../../src/core/recognise/mark';
import type { Reading } from '../../../../../src/core/recognise/reading';
import { readingOf } from '../support';

/** Paragraphs that tell dates, count from dates told before, or tell none. */
const PARAGRAPHS = [
  'Nothing is told here.',
  'The siege began on 3 June 1871.',
  'On 12 July the walls fell.',
  'Two days later the fort was taken.',
  'That year the king died; in 1875 his son.',
  'The next day it rained, and at 6 p.m. it snowed.',
  'On Monday the minister spoke. He will resign next week.',
  'The form of 3/5/2024 is lost.',
  'The form of 25/5/2024 was found.',
  'By the end of the month all was over.',
  'They crossed on the night of 9 May 1815.',
  'By daybreak they held the pass; two nights later it fell.',
  'The following spring they left.',
];

const REFERENCES: readonly ReferenceDate[] = [
  { value: '2025-03-05', source: 'given', offered: [] },
  { value: '1999-12-31', source: 'given', offered: [] },
  { source: 'none', offered: [] },
];

function read(text: string): Reading {
  const reading = readingOf({ text, role: 'body', rule: 'body.prose' });
  return { ...reading, dates: scanDates(reading.paragraph) };
}

/** Takes some readings out and puts new ones in. */
interface Edit {
  readonly at: number;
  readonly out: number;
  readonly in: readonly string[];
  readonly reference: ReferenceDate;
}

const paragraphs = fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 30 });
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(30),
    out: fc.nat(3),
    in: fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 3 }),
    reference: fc.constantFrom(REFERENCES[0]!, REFERENCES[0]!, ...REFERENCES),
  }),
  { maxLength: 6 },
);

describe('dates of an article that is edited', () => {
  it('are the same as those of the article read anew', () => {
    fc.assert(
      fc.property(paragraphs, edits, (texts, changes) => {
        let readings: readonly Reading[] = texts.map(read);
        let dates = resolveDates(readings, REFERENCES[0]!);
        for (const change of changes) {
          readings = readings.toSpliced(Math.min(change.at, readings.length), change.out, ...change.in.map(read));
          dates = resolveDates(readings, change.reference, dates);
          assert.deepEqual(dates.dates, resolveDates(readings, change.reference).dates);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are taken over as they are where nothing that they count from has changed', () => {
    const texts = Array.from(
      { length: 40 },
      (_, i) => `On ${1 + (i % 28)} May 2019 they met. The next day they parted.`,
    );
    const before = texts.map(read);
    const after = before.with(20, read('On 30 May 2019 nobody came.'));
    const first = resolveDates(before, REFERENCES[0]!);
    const second = resolveDates(after, REFERENCES[0]!, first);
    const redone = second.dates.filter((dates, i) => dates !== first.dates[i]).length;
    assert.ok(redone < 10, `${redone} passages were resolved again`);
    assert.equal(second.dates[0], first.dates[0]);
    assert.equal(second.dates[39], first.dates[39]);
  });

  it('are taken over right behind a change where they count from nothing told', () => {
    const before = Array.from({ length: 40 }, (_, i) => read(`On ${1 + (i % 28)} May 2019 they met in Velm.`));
    const after = before.with(20, read('On 30 June 2019 nobody came.'));
    const first = resolveDates(before, REFERENCES[0]!);
    const second = resolveDates(after, REFERENCES[0]!, first);
    assert.equal(second.dates.filter((dates, i) => dates !== first.dates[i]).length, 1);
  });
});
