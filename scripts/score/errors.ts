import { overlaps } from '../../src/core/text/span';
import type { Corpus, LabelledText } from './corpus';
import { ATTRIBUTES, type Compared } from './measures';
import type { Subject } from './subjects';
import type { Label, Pair } from './scoring';
import type { Answer } from './tools';

/** One thing that went wrong with one label or answer. A pair may have several: wrong edges and a wrong value. */
export interface ScoreError {
  /** `missed`, `spurious`, `in chrome`, `no actor` (labelled as such), `edges`, or the attribute that is wrong: `type`, `value`, `demander` … */
  readonly cause: string;
  readonly text: LabelledText;
  /** The label; for what was answered without one, the answer. */
  readonly label: Label;
  /** What was labelled as what, where that is known: `organisation → person`. */
  readonly kindOf: string;
  /** Of the answer; absent where nothing was answered. */
  readonly rule?: string;
  /** What was answered instead, for errors of edges and attributes. */
  readonly answered?: string;
}

/** All errors of what was compared, text by text. */
export function errorsOf(
  compared: readonly Compared[],
  subject: Subject,
  labelledAs: Corpus['labelledAs'],
): readonly ScoreError[] {
  return compared.flatMap(({ text, result }) => [
    ...result.missed.map((label) => ({ cause: 'missed', text, label, kindOf: typeOf(label) })),
    ...result.spurious.map((label) => ({
      cause: causeOfSpurious(label, text),
      text,
      label,
      kindOf: typeOf(label),
      ...ruleOf(label),
    })),
    ...result.relaxed.flatMap((pair) => errorsOfPair(pair, text, subject, labelledAs)),
  ]);
}

function causeOfSpurious(answer: Label, { chrome, noActors }: LabelledText): string {
  if (chrome.some((stretch) => overlaps(stretch, answer))) return 'in chrome';
  return answer.kind === 'actor' && noActors.some((stretch) => overlaps(stretch, answer)) ? 'no actor' : 'spurious';
}

function errorsOfPair(
  pair: Pair,
  text: LabelledText,
  subject: Subject,
  labelledAs: Corpus['labelledAs'],
): readonly ScoreError[] {
  const { gold, answer } = pair;
  const common = { text, label: gold, ...ruleOf(answer) };
  const errors: ScoreError[] = [];
  if (gold.start !== answer.start || gold.end !== answer.end) {
    errors.push({ ...common, cause: 'edges', kindOf: edges(gold, answer), answered: answer.text });
  }
  for (const [cause, { isScored, isRight, show }] of Object.entries(ATTRIBUTES[subject])) {
    if (!isScored(gold) || isRight(pair, labelledAs)) continue;
    const answered = show(answer);
    const kindOf = CHANGES.has(cause) ? `${show(gold)} → ${answered}` : typeOf(gold);
    errors.push({ ...common, cause, kindOf, answered });
  }
  return errors;
}

/** Attributes of few values: what was taken for what says more than what it befell. */
const CHANGES: ReadonlySet<string> = new Set(['type', 'status', 'directness', 'polarity']);

/** Which end is wrong, and which way. */
function edges(gold: Label, answer: Label): string {
  const side = (difference: number, name: string) =>
    difference === 0 ? [] : [`${difference > 0 ? 'short' : 'long'} at the ${name}`];
  return [...side(answer.start - gold.start, 'start'), ...side(gold.end - answer.end, 'end')].join(', ');
}

function typeOf({ type, attributes }: Label): string {
  const kind = type ?? attributes?.directness;
  return `${attributes?.subtype === 'nominal' ? 'nominal ' : ''}${typeof kind === 'string' ? kind : 'untyped'}`;
}

function ruleOf(answer: Answer): { readonly rule?: string } {
  return answer.rule === undefined ? {} : { rule: answer.rule };
}

/** Errors of one cause, counted in three ways, the most frequent first. */
export interface CauseCount {
  readonly cause: string;
  readonly count: number;
  readonly kinds: readonly Counted[];
  readonly rules: readonly Counted[];
  readonly strings: readonly Counted[];
}

type Counted = readonly [what: string, count: number];

/** The commonest causes first, each with what it befalls. */
export function breakdown(errors: readonly ScoreError[]): readonly CauseCount[] {
  return counted(errors.map(({ cause }) => cause)).map(([cause, count]) => {
    const ofCause = errors.filter((error) => error.cause === cause);
    return {
      cause,
      count,
      kinds: counted(ofCause.map(({ kindOf }) => kindOf)),
      rules: counted(ofCause.map(({ rule }) => rule).filter((rule) => rule !== undefined)),
      strings: counted(ofCause.map(({ label }) => label.text.replace(/\s+/g, ' '))),
    };
  });
}

function counted(items: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
