import { overlaps, type Span } from '../../src/core/text/span';

/** A label, answered or by hand, in the shape of gold files. */
export interface Label extends Span {
  readonly kind: string;
  readonly text: string;
  readonly type?: string;
  readonly value?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** The labels of one article, made by hand. */
export interface Gold {
  readonly id: string;
  /** Path of the article relative to the gold file; without it the `.txt` of the same name. */
  readonly article?: string;
  readonly referenceDate?: string | null;
  readonly entities: readonly Label[];
  /** Stretches of page chrome: an answer there is wrong. */
  readonly chrome?: readonly Span[];
  /** Stretches where an answer is neither right nor wrong. */
  readonly ignore?: readonly Span[];
}

/** A label and the answer that was counted for it. */
export interface Pair {
  readonly gold: Label;
  readonly answer: Label;
}

/** What became of each label of one kind in one article. */
export interface Comparison {
  readonly exact: readonly Pair[];
  /** Exact pairs first, then those that merely overlap. */
  readonly relaxed: readonly Pair[];
  readonly missed: readonly Label[];
  readonly spurious: readonly Label[];
}

/** Pairs answers and labels one to one: equal spans first, then by largest overlap. */
export function compare(gold: readonly Label[], answers: readonly Label[], ignore: readonly Span[] = []): Comparison {
  const distinct = [...new Map(answers.map((answer) => [`${answer.start}-${answer.end}`, answer])).values()];
  const takenGold = new Set<Label>();
  const takenAnswers = new Set<Label>();
  const take = (pair: Pair): Pair => {
    takenGold.add(pair.gold);
    takenAnswers.add(pair.answer);
    return pair;
  };

  const bySpan = new Map(gold.map((label) => [`${label.start}-${label.end}`, label]));
  const exact: Pair[] = [];
  for (const answer of distinct) {
    const label = bySpan.get(`${answer.start}-${answer.end}`);
    if (label) exact.push(take({ gold: label, answer }));
  }

  const overlapping: (Pair & { readonly shared: number })[] = [];
  for (const label of gold) {
    if (takenGold.has(label)) continue;
    for (const answer of distinct) {
      if (takenAnswers.has(answer) || !overlaps(label, answer)) continue;
      const shared = Math.min(label.end, answer.end) - Math.max(label.start, answer.start);
      overlapping.push({ gold: label, answer, shared });
    }
  }
  overlapping.sort((a, b) => b.shared - a.shared || a.gold.start - b.gold.start || a.answer.start - b.answer.start);
  const relaxed = [...exact];
  for (const pair of overlapping) {
    if (!takenGold.has(pair.gold) && !takenAnswers.has(pair.answer)) relaxed.push(take(pair));
  }

  return {
    exact,
    relaxed,
    missed: gold.filter((label) => !takenGold.has(label)),
    spurious: distinct.filter(
      (answer) => !takenAnswers.has(answer) && !ignore.some((stretch) => overlaps(stretch, answer)),
    ),
  };
}

/** Precision, recall and F1 in per cent. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The rates of so many right ones; 0 where nothing was answered, or nothing was labelled. */
export function rates(right: number, answered: number, labelled: number): Rates {
  const precision = answered === 0 ? 0 : (100 * right) / answered;
  const recall = labelled === 0 ? 0 : (100 * right) / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/**
 * Equal but for seconds of zero and a closing Z. Labels may have the spelling of older corpora: `199X` for the decade
 * 199, `1949-XX` for the year 1949. An answer may not.
 */
export function sameValue(labelled: string | undefined, answered: string | undefined): boolean {
  const plain = (value: string | undefined) => value?.replace(/Z$/, '').replace(/(T\d\d:\d\d):00$/, '$1');
  const known = (value: string | undefined) =>
    value?.replace(/^(\d{3})X$/, '$1').replace(/^(\d{4}(?:-\d\d)?)(?:-XX)+$/, '$1');
  return plain(labelled) === plain(answered) || plain(known(labelled)) === plain(answered);
}

/**
 * True if a name answered is a name labelled: the words of one contain those of the other; case, articles and 's aside.
 * Only as many answers are read as there are labels. Nothing labelled is matched by nothing answered.
 */
export function sameParty(
  labelled: readonly string[],
  alternatives: readonly string[],
  answered: readonly string[],
): boolean {
  if (labelled.length === 0) return answered.length === 0;
  const names = [...labelled, ...alternatives].map(wordsOf);
  return answered.slice(0, labelled.length).some((answer) => {
    const words = wordsOf(answer);
    return words.size > 0 && names.some((name) => includesAll(name, words) || includesAll(words, name));
  });
}

function wordsOf(name: string): ReadonlySet<string> {
  const words =
    name
      .toLowerCase()
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{N}.]+/gu) ?? [];
  return new Set(words.filter((word) => !['the', 'a', 'an'].includes(word)));
}

function includesAll(set: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((word) => set.has(word));
}
