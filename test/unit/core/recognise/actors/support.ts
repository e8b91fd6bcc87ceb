import { deepStrictEqual } from 'node:assert';
import { resolveActors, scanActors } from '../../../../../src/core/recognise/actors';
import type { ActorMark, Entity } from '../../../../../src/core/recognise/mark';
import type { PlacedReading } from '../../../../../src/core/recognise/reading';
import { paragraphText } from '../../../../../src/core/text/divide';
import type { ParagraphRole } from '../../../../../src/core/text/paragraph';

/** Reads each line as a paragraph; a line that begins with `# ` is a headline. */
export function readingsOf(text: string): readonly PlacedReading[] {
  const readings: PlacedReading[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const isHeadline = line.startsWith('# ');
    const from = start + (isHeadline ? 2 : 0);
    const own = line.slice(isHeadline ? 2 : 0);
    const role: ParagraphRole = isHeadline ? 'headline' : 'body';
    if (own.trim() !== '') {
      const paragraph = paragraphText(own, role);
      readings.push({
        paragraph: { start: from, end: from + own.length, text: own, role, rule: 'test' },
        reading: { paragraph, actors: scanActors(paragraph), dates: [], demands: [], statements: [] },
      });
    }
    start += line.length + 1;
  }
  return readings;
}

export function actorsOf(text: string): { readonly marks: readonly ActorMark[]; readonly entities: readonly Entity[] } {
  return resolveActors(readingsOf(text));
}

/** A mark in one line: `Ana Kolb: person, minister`; nominal mentions have a star. */
export function line({ text, type, role, subtype }: ActorMark): string {
  return `${text}: ${type}${subtype === undefined ? '' : '*'}${role === undefined || role === 'location' ? '' : `, ${role}`}`;
}

/** Declares a test for each text and what is found in it, in order. */
export function finds(cases: readonly (readonly [text: string, ...expected: readonly string[]])[]): void {
  for (const [text, ...expected] of cases) {
    it(text.split('\n')[0]!, () => {
      deepStrictEqual(actorsOf(text).marks.map(line), expected);
    });
  }
}

/** Declares a test for each text in which a mention must be found, whatever else is. */
export function includes(cases: readonly (readonly [text: string, ...expected: readonly string[]])[]): void {
  for (const [text, ...expected] of cases) {
    it(text.split('\n')[0]!, () => {
      const found = actorsOf(text).marks.map(line);
      deepStrictEqual(
        expected.filter((mention) => !found.includes(mention)),
        [],
        `found only ${found.join('; ')}`,
      );
    });
  }
}

/** Declares a test for each text in which nothing may be found. */
export function findsNothing(texts: readonly string[]): void {
  for (const text of texts) {
    it(text, () => {
      deepStrictEqual(actorsOf(text).marks.map(line), []);
    });
  }
}
