import type { Corpus } from './corpus';
import type { Compared, Share } from './measures';
import { ATTRIBUTES } from './measures';

/** How well single sentences that hold a demand are told from those that hold none. */
export interface SentenceMeasures {
  /** Sentences in which a labelled demand is found, of those that hold one. */
  readonly recall: Share;
  /** Sentences that hold a demand, of those in which one is answered. */
  readonly precision: Share;
  /** Demands with the right demander, of those found. */
  readonly demander: Share;
}

/** UTF-16 code units. */
const LONGEST_SENTENCE = 400;

/** True where demands are labelled in texts of about a sentence each, some of which hold none. */
export function isOfSentences({ kinds, texts }: Corpus): boolean {
  return (
    kinds.has('demand') &&
    texts.every(({ text }) => text.length <= LONGEST_SENTENCE && !text.trim().includes('\n')) &&
    texts.some(({ labels }) => labels.every(({ kind }) => kind !== 'demand'))
  );
}

/** Sums up by sentence what was compared of demands. */
export function measureSentences(compared: readonly Compared[]): SentenceMeasures {
  const results = compared.map(({ result }) => result);
  const holding = results.filter(({ relaxed, missed }) => relaxed.length + missed.length > 0);
  const answered = results.filter(({ relaxed, spurious }) => relaxed.length + spurious.length > 0);
  const pairs = results.flatMap(({ relaxed }) => relaxed);
  const { isRight } = ATTRIBUTES.demands.demander!;
  return {
    recall: { right: holding.filter(({ relaxed }) => relaxed.length > 0).length, of: holding.length },
    precision: { right: answered.filter((result) => holding.includes(result)).length, of: answered.length },
    demander: { right: pairs.filter((pair) => isRight(pair, 'guideline')).length, of: pairs.length },
  };
}
