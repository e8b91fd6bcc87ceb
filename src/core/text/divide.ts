import type { Paragraph, ParagraphRole, ParagraphText } from './paragraph';
import { quotationsOf } from './quotations';
import { sentencesOf } from './sentences';
import { lineOf } from './structure/line';
import { rolesOf } from './structure/roles';
import { blocksOf } from './structure/unwrap';

/**
 * Divides an article into its paragraphs, each with its role and the rule that gave it. A line is a paragraph; lines
 * that a program has broken at a fixed width are joined. Blank lines, and blanks at the edges of lines, belong to none.
 */
export function divide(text: string): readonly Paragraph[] {
  const lines = blocksOf(text).map((block) => lineOf(text, block));
  const verdicts = rolesOf(lines);
  return lines.map(({ start, end, text: piece }, i) => ({ start, end, text: piece, ...verdicts[i]! }));
}

/** Divides one paragraph for the recognisers. */
export function paragraphText(text: string, role: ParagraphRole): ParagraphText {
  return { text, role, sentences: sentencesOf(text), quotations: quotationsOf(text) };
}
