import { divisionSteps, type DivisionOptions } from './division';
import type { Paragraph, ParagraphRole, ParagraphText } from './paragraph';
import type { Division, Passage } from './passage';
import { quotationsOf } from './quotations';
import { sentencesOf } from './sentences';

export { divisionSteps } from './division';

/** Divides an article into its paragraphs, each with its role and the rule that gave it; see {@link divisionSteps}. */
export function divide(text: string): readonly Paragraph[] {
  return paragraphsOf(divisionOf(text));
}

/** {@link divisionSteps} in one go, as a division that a later one of a changed text can be made from. */
export function divisionOf(text: string, options?: DivisionOptions): Division {
  const steps = divisionSteps(text, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The paragraphs of a division at their places. */
export function paragraphsOf({ passages, starts }: Division): readonly Paragraph[] {
  return passages.map((passage, i) => paragraphAt(passage, starts[i]!));
}

/** A passage as a paragraph that begins at `start`. */
export function paragraphAt({ text, role, rule }: Passage, start: number): Paragraph {
  return { start, end: start + text.length, text, role, rule };
}

/** Divides one paragraph for the recognisers. */
export function paragraphText(text: string, role: ParagraphRole): ParagraphText {
  return { text, role, sentences: sentencesOf(text), quotations: quotationsOf(text) };
}
