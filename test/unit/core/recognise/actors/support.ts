import { deepStrictEqual } from 'node:assert';
import { resolveActors, scanActors } from '../../../../../src/core/recognise/actors';
import type { ActorMark, Entity } from '../../../../../src/core/recognise/mark';
import { layOut, linesOf, readingOf } from '../support';

/** The actors of a text whose lines are its paragraphs; a line that begins with `# ` is a headline. */
export function actorsOf(text: string): { readonly marks: readonly ActorMark[]; readonly entities: readonly Entity[] } {
  const placed = linesOf(text);
  const readings = placed.map(({ passage }) => {
    const reading = readingOf(passage);
    return { ...reading, actors: scanActors(reading.paragraph) };
  });
  const { marks, entities } = layOut(text, placed, readings, { actors: resolveActors(readings) });
  return { marks: marks.filter((mark) => mark.kind === 'actor'), entities };
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
