import type { Paragraph, ParagraphRole, ParagraphText } from './paragraph';
import { quotationsOf } from './quotations';
import { sentencesOf } from './sentences';

/** Divides an article into its paragraphs, each with its role; blank lines belong to none. */
export function divide(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0];
    if (line.trim() === '') continue;
    const start = match.index + (line.length - line.trimStart().length);
    const piece = line.trim();
    paragraphs.push({
      start,
      end: start + piece.length,
      text: piece,
      role: paragraphs.length === 0 ? 'headline' : 'body',
      rule: 'text.line',
    });
  }
  return paragraphs;
}

/** Divides one paragraph for the recognisers. */
export function paragraphText(text: string, role: ParagraphRole): ParagraphText {
  return { text, role, sentences: sentencesOf(text), quotations: quotationsOf(text) };
}
