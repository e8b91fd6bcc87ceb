import type { Alignment } from './align';
import type { Pattern } from './pattern';

/** The first and the last word of the text that a quote's words lie beside. */
export interface Edges {
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Where a quote begins and ends; `undefined` if none of its words lies beside anything. */
export function quoteEdges({ from, to }: Pattern, { beside }: Alignment): Edges | undefined {
  let first = from;
  while (first < to && beside[first] === -1) first++;
  let last = to - 1;
  while (last >= from && beside[last] === -1) last--;
  return first < to ? { firstWord: beside[first]!, lastWord: beside[last]! } : undefined;
}

/** More words than this come between two of the quote that stood together: they stand apart now. */
const APART = 5;
/** The share of a quote's words that a part of it must have to count although it stands apart from the rest. */
const PART = 0.18;

/** Leaves out what little of a quote agrees with words far from the rest of it: a likeness, or a torn-off scrap. */
export function dropStragglers({ from, to }: Pattern, { beside, agreement }: Alignment): void {
  const parts: { first: number; last: number; words: number }[] = [];
  for (let index = from; index < to; index++) {
    if (beside[index] === -1) continue;
    const part = parts.at(-1);
    const isApart = part && beside[index]! - beside[part.last]! - (index - part.last) > APART;
    if (!part || isApart) parts.push({ first: index, last: index, words: 1 });
    else {
      part.last = index;
      part.words++;
    }
  }
  const all = parts.reduce((sum, { words }) => sum + words, 0);
  for (const { first, last, words } of parts.length > 1 ? parts : []) {
    if (words >= all * PART) continue;
    beside.fill(-1, first, last + 1);
    agreement.fill(0, first, last + 1);
  }
}

/**
 * Gives a quote the words at its ends that stand right there and were laid beside the same words of its context: of "on 18
 * May. It closes on 20 May." with the second sentence deleted the "May" that is left may be either.
 */
export function takeBackEdges({ from, to, words }: Pattern, alignment: Alignment, text: Int32Array): void {
  const { beside } = alignment;
  let last = to - 1;
  while (last >= from && beside[last] === -1) last--;
  for (let at = last + 1; last >= from && at < to && take(at, beside[at - 1]! + 1); at++);
  let first = from;
  while (first < to && beside[first] === -1) first++;
  for (let at = first - 1; first < to && at >= from && take(at, beside[at + 1]! - 1); at--);

  function take(at: number, place: number): boolean {
    if (place < 0 || text[place] !== words.ids[at]) return false;
    const other = beside.indexOf(place);
    if (other !== -1) {
      beside[other] = -1;
      alignment.agreement[other] = 0;
    }
    beside[at] = place;
    alignment.agreement[at] = 1;
    return true;
  }
}
