import type { WordIndex } from './articleText';
import type { Pattern, Stretch } from './pattern';

/** So many words may have come in where what was said beside a quote was put before it, or behind. */
const COME_IN = 2;
/** So many words at most say who says something. */
const LONGEST = 14;
/** What they have to tell, in bits: "she said" stands beside any quote. */
const TELLING = 4.5;
/** The share of it that stands on the other side now. */
const SHARE = 0.8;

/**
 * What stood beside a quote in its sentence and stands on its other side now, at a place of the quote: the sentence was
 * turned round ("“No,” said Klamm." and "Klamm said: “No.”"). `undefined` if it was not.
 * @param isParted whether a sentence ends between two words of the text
 */
export function turnedRound(
  pattern: Pattern,
  place: number,
  { words: { ids } }: WordIndex,
  isParted: (word: number, later: number) => boolean,
): Stretch | undefined {
  const { from, to, ownFrom, ownTo } = pattern;
  const end = place + to - from;
  const isTurned = (rest: Stretch, isBefore: boolean) => {
    const length = rest.to - rest.from;
    if (length === 0 || length > LONGEST) return false;
    let all = 0;
    let found = 0;
    for (let at = rest.from; at < rest.to; at++) {
      all += pattern.weights[at]!;
      if (standsThere(pattern.words.ids[at]!, length + COME_IN, isBefore)) found += pattern.weights[at]!;
    }
    return all >= TELLING && found >= all * SHARE;
  };
  const standsThere = (word: number, reach: number, isBefore: boolean) => {
    for (let off = 0; off < reach; off++) {
      const at = isBefore ? place - 1 - off : end + off;
      if (at < 0 || at >= ids.length || (isBefore ? isParted(at, place) : isParted(end - 1, at))) return false;
      if (ids[at] === word) return true;
    }
    return false;
  };
  const behind = { from: to, to: ownTo };
  if (isTurned(behind, true)) return behind;
  const before = { from: ownFrom, to: from };
  return isTurned(before, false) ? before : undefined;
}
