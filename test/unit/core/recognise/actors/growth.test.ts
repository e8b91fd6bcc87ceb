import { ok } from 'node:assert';
import { resolveActors, scanActors } from '../../../../../src/core/recognise/actors';
import type { Reading } from '../../../../../src/core/recognise/reading';
import type { ParagraphRole } from '../../../../../src/core/text/paragraph';
import { readingOf } from '../support';

/** A made-up word for each number, no two of them alike. */
function wordOf(number: number): string {
  let word = '';
  for (let rest = number; word === '' || rest > 0; rest = Math.floor(rest / 13))
    word += `${'bcdfglmnprstv'[rest % 13]}a`;
  return word;
}

function reading(text: string, role: ParagraphRole = 'body'): Reading {
  const own = readingOf({ text, role, rule: 'test' });
  return { ...own, actors: scanActors(own.paragraph) };
}

/** Articles whose names all have to do with each other, paragraph by paragraph. */
const ARTICLES: Readonly<Record<string, (i: number) => Reading>> = {
  'two people of one family': (i) =>
    reading(['Minister Ana Kolb spoke.', 'Then Kolb left.', 'Then Peter Kolb spoke.', 'Mr Kolb left.'][i % 4]!),
  'a family without end': (i) => reading(`Then Mr X${wordOf(i)} Smith spoke. Mr Smith left.`),
  'names of one sound': (i) => reading(`Then Ana Kol${wordOf(i % 9)}rensky spoke to Mr Kol${wordOf(i)}rensky.`),
  'companies called so': (i) => reading(`The X${wordOf(i)} Company sued. The company paid the XC.`),
  'headlines without end': (i) => reading(`X${wordOf(i)} Council Votes To Close Three Libraries`, 'headline'),
};

describe('the work of resolving who is mentioned', () => {
  for (const [name, make] of Object.entries(ARTICLES)) {
    it(`grows no faster than the article: ${name}`, () => {
      const time = (count: number): number => {
        const readings = Array.from({ length: count }, (_, i) => make(i));
        const starts = Int32Array.from(readings, (_, i) => i * 100);
        // Of two runs the better, in time of the processor: others may be at work beside the test.
        return Math.min(
          ...[1, 2].map(() => {
            const before = process.cpuUsage();
            resolveActors(readings).entities(starts);
            const { user, system } = process.cpuUsage(before);
            return (user + system) / 1000;
          }),
        );
      };
      time(20);
      // Eight times the paragraphs; the square would be 64 times the work. The room is for a busy machine.
      const short = Math.max(time(100), 10);
      ok(time(800) < short * 40);
    });
  }
});
