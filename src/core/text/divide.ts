import type { Paragraph, ParagraphRole, ParagraphText } from './paragraph';
import type { Division, Passage } from './passage';
import { quotationsOf } from './quotations';
import { sentencesOf } from './sentences';
import { lineOf } from './structure/line';
import { rolesOf } from './structure/roles';
import { signsOf, type Signs } from './structure/signs';
import { blocksOf } from './structure/unwrap';

/** How many lines are looked at between two pauses: a few milliseconds' work. */
const LINES_A_STEP = 200;

/** Divides an article into its paragraphs, each with its role and the rule that gave it; see {@link divisionSteps}. */
export function divide(text: string): readonly Paragraph[] {
  return paragraphsOf(divisionOf(text));
}

/** The same in one go, as a division that a later one of a changed text can be made from. */
export function divisionOf(text: string, previous?: Division): Division {
  const steps = divisionSteps(text, previous);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Divides an article into passages, in small steps, so that a host can pause within a long text. A line is a passage;
 * lines that a program has broken at a fixed width are joined. Blank lines, and blanks at the edges of lines, belong to
 * none. Passages that `previous` has as well are taken over as they are.
 */
export function* divisionSteps(text: string, previous?: Division): Generator<undefined, Division, undefined> {
  const signs: Signs[] = [];
  for (const block of blocksOf(text)) {
    signs.push(signsOf(lineOf(text, block), signs.at(-1)?.line));
    if (signs.length % LINES_A_STEP === 0) yield;
  }
  const verdicts = rolesOf(signs);
  const passages = signs.map(({ line }, i) => ({ text: line.text, ...verdicts[i]! }));
  return {
    text,
    passages: previous === undefined ? passages : takenOver(passages, previous.passages),
    starts: Int32Array.from(signs, ({ line }) => line.start),
  };
}

/** The paragraphs of a division at their places. */
export function paragraphsOf({ passages, starts }: Division): readonly Paragraph[] {
  return passages.map((passage, i) => paragraphAt(passage, starts[i]!));
}

/** A passage as a paragraph that begins at `start`. */
export function paragraphAt({ text, role, rule }: Passage, start: number): Paragraph {
  return { start, end: start + text.length, text, role, rule };
}

/** The passages with those that stood in the same order before in place of their equals. */
function takenOver(passages: readonly Passage[], before: readonly Passage[]): readonly Passage[] {
  const same = (a: Passage, b: Passage) => a.text === b.text && a.role === b.role && a.rule === b.rule;
  const most = Math.min(passages.length, before.length);
  let head = 0;
  while (head < most && same(passages[head]!, before[head]!)) head++;
  let tail = 0;
  while (tail < most - head && same(passages[passages.length - 1 - tail]!, before[before.length - 1 - tail]!)) tail++;
  return [
    ...before.slice(0, head),
    ...passages.slice(head, passages.length - tail),
    ...before.slice(before.length - tail),
  ];
}

/** Divides one paragraph for the recognisers. */
export function paragraphText(text: string, role: ParagraphRole): ParagraphText {
  return { text, role, sentences: sentencesOf(text), quotations: quotationsOf(text) };
}
