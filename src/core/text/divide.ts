import type { Paragraph, ParagraphRole, ParagraphText } from './paragraph';
import { quotationsOf } from './quotations';
import { sentencesOf } from './sentences';
import { lineOf } from './structure/line';
import { rolesOf } from './structure/roles';
import { signsOf, type Signs } from './structure/signs';
import { blocksOf } from './structure/unwrap';

/** How many lines are looked at between two pauses: a few milliseconds' work. */
const LINES_A_STEP = 200;

/**
 * Divides an article into its paragraphs, each with its role and the rule that gave it. A line is a paragraph; lines
 * that a program has broken at a fixed width are joined. Blank lines, and blanks at the edges of lines, belong to none.
 */
export function divide(text: string): readonly Paragraph[] {
  const steps = divisionSteps(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, so that a host can pause within a long text. */
export function* divisionSteps(text: string): Generator<undefined, readonly Paragraph[], undefined> {
  const signs: Signs[] = [];
  for (const block of blocksOf(text)) {
    signs.push(signsOf(lineOf(text, block), signs.at(-1)?.line));
    if (signs.length % LINES_A_STEP === 0) yield;
  }
  const verdicts = rolesOf(signs);
  return signs.map(({ line: { start, end, text: piece } }, i) => ({ start, end, text: piece, ...verdicts[i]! }));
}

/** Divides one paragraph for the recognisers. */
export function paragraphText(text: string, role: ParagraphRole): ParagraphText {
  return { text, role, sentences: sentencesOf(text), quotations: quotationsOf(text) };
}
