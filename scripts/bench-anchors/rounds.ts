import { ArticleText, locate, type DescribedAnchor } from '../../src/core/claims/anchor';
import { tagSome } from './anchors';
import { edit, print } from './edits';
import { answerOf, count, emptyTally, fateOf, type Answer, type Fate, type Tally } from './measure';
import { Random } from './random';
import { KINDS, makeText, type Kind } from './texts';

/** One edited text with its anchors and what became of them. */
export interface Round {
  readonly kind: Kind;
  readonly old: string;
  readonly text: string;
  readonly anchors: readonly DescribedAnchor[];
  readonly fates: readonly Fate[];
}

/** The sizes of texts, and how many anchors each has: a note or two in a short article up to a log of a long one. */
const SIZES = [
  { units: 3_000, anchors: 2 },
  { units: 8_000, anchors: 16 },
  { units: 25_000, anchors: 60 },
] as const;

/** The rounds of a seed at a rate of edits. `least` alone of each kind of text makes a quick sample. */
export function* rounds(seed: number, rate: number, sizes: number = SIZES.length): Generator<Round, void, undefined> {
  for (const kind of KINDS) {
    for (const { units, anchors: wanted } of SIZES.slice(0, sizes)) {
      // Small texts come oftener, so that each size brings about as many anchors.
      const repeats = Math.max(Math.round(16 / wanted), 1);
      for (let repeat = 0; repeat < repeats; repeat++) {
        const random = new Random(
          seed * 7919 + units + repeat * 31 + KINDS.indexOf(kind) * 101 + Math.round(rate * 1000),
        );
        const paragraphs = makeText(kind, units, random);
        const old = print(paragraphs);
        const anchors = tagSome(old, wanted, random);
        const edited = edit(paragraphs, kind, rate, random);
        yield { kind, old, text: edited.text, anchors, fates: anchors.map((anchor) => fateOf(anchor, edited)) };
      }
    }
  }
}

/** Answers for all anchors of a round. */
export type Matcher = (round: Round) => readonly Answer[];

/** Answers by what the anchors themselves keep. */
export const fromSelectors: Matcher = ({ text, anchors }) => locate(new ArticleText(text), anchors).map(answerOf);

/** Answers with the text at hand that the anchors were described in, as git has it. */
export const withOldText: Matcher = ({ old, text, anchors }) =>
  locate(new ArticleText(text), anchors, { originals: [new ArticleText(old)] }).map(answerOf);

/** Counts what a matcher answers in all rounds of some seeds. */
export function tallyOf(matcher: Matcher, seeds: readonly number[], rate: number, sizes?: number): Tally {
  const tally = emptyTally();
  for (const seed of seeds) {
    for (const round of rounds(seed, rate, sizes)) {
      const before = performance.now();
      const answers = matcher(round);
      tally.milliseconds += performance.now() - before;
      round.fates.forEach((fate, index) => count(tally, fate, answers[index]!));
    }
  }
  return tally;
}
