import type { WordIndex } from './articleText';
import type { Candidate } from './candidate';
import type { Pattern } from './pattern';

/** So many words next to a quote, of its own sentence, say which sentence that was. */
const RUN = 4;
/** What they have to tell, in bits: any sentence has "said that he would". */
const TELLING_RUN = 12;

/** A quote that tells more, in bits, says by itself what it is of. */
const FEW_WORDS = 20;

/** Looked at on a side of the quote for the words of the run: more than one of them there, and it was only edited. */
const NEAR = 6;

/**
 * True if what stood next to the quote in its own sentence stands in another one now, with other words in the quote's
 * place: "Orr asked him to | resign" is not "The college demanded that he | resign" where Orr asks him to step down.
 * @param isParted whether a sentence ends between two words of the text
 */
export function isLeftBehind(
  pattern: Pattern,
  { firstWord, lastWord, isOwnWhole }: Candidate,
  index: WordIndex,
  isParted: (word: number, later: number) => boolean,
): boolean {
  const { words, from, to, ownFrom, ownTo, totals } = pattern;
  if (isOwnWhole || firstWord < 0 || totals.quote > FEW_WORDS) return false;
  const { ids } = index.words;
  if (from - ownFrom >= RUN && !keepsRun(pattern, from - RUN, ids, firstWord - NEAR, firstWord)) {
    const place = onlyPlace(pattern, from - RUN, index);
    const next = place + RUN;
    const isBehindOthers = place >= 0 && ids[next] !== words.ids[from] && !isParted(next - 1, next);
    if (isBehindOthers && (next < firstWord ? isParted(next - 1, firstWord) : isParted(lastWord, place))) return true;
  }
  if (ownTo - to < RUN || keepsRun(pattern, to, ids, lastWord + 1, lastWord + 1 + NEAR)) return false;
  const place = onlyPlace(pattern, to, index);
  if (place < 1 || ids[place - 1] === words.ids[to - 1] || isParted(place - 1, place)) return false;
  return place > lastWord ? isParted(lastWord, place) : isParted(place + RUN - 1, firstWord);
}

/** True if more than one word of the run that begins at `first` is among some words of the text. */
function keepsRun({ words }: Pattern, first: number, ids: Int32Array, start: number, end: number): boolean {
  const near = new Set(ids.subarray(Math.max(start, 0), Math.max(end, 0)));
  let kept = 0;
  for (let at = first; at < first + RUN; at++) if (near.has(words.ids[at]!)) kept++;
  return kept > 1;
}

/** Where the run that begins at `first` stands, if it tells enough and stands once; else -1. */
function onlyPlace({ words, weights }: Pattern, first: number, { words: text, phrases }: WordIndex): number {
  let told = 0;
  for (let at = first; at < first + RUN; at++) told += weights[at]!;
  if (told < TELLING_RUN) return -1;
  // Phrases of three words are looked up; the run is one longer.
  const last = words.ids[first + RUN - 1];
  const places = phrases[0]!.places(words.ids, first).filter((place) => text.ids[place + RUN - 1] === last);
  return places.length === 1 ? places[0]! : -1;
}
