import type { ResolvedParty } from '../../resolved';
import type { Placed, View } from '../mentionWalk';
import { coupleBefore, pairBefore } from '../pairs';
import { goingOn } from './goingOn';
import { ANYBODY, kindOf } from './kinds';
import { nearest } from './nearest';

/** Whom a pronoun of the third person stands for, none of `others`, at an offset of the reading at `at`; empty if nobody fits. */
export function antecedentsOf(
  pronoun: string,
  view: View,
  at: number,
  offset: number,
  others: readonly ResolvedParty[],
): readonly Placed[] {
  const kind = kindOf(pronoun);
  if (kind === undefined) return [];
  if (kind.isPlural) {
    const pair = pairBefore(view, at, offset);
    if (pair.length > 0) return pair;
    // "called on both of them": two that are joined somewhere before, and no group.
    if (isOfTwo(view.readings[at]!.paragraph.text, offset)) return coupleBefore(view, at, offset);
  }
  const best = goingOn({ view, at, kind, pronoun, others }, offset);
  return best === undefined ? [] : [best];
}

/** True for the pronoun of "both of them", "the two of them", "either of them". */
function isOfTwo(text: string, offset: number): boolean {
  return OF_TWO.test(text.slice(Math.max(0, offset - 11), offset + 13));
}

const OF_TWO = /\b(?:both|two|n?either) of (?:them|these|those)\b/i;

/** The person meant by words that any person could be told by; empty if nobody is near. */
export function personBefore(view: View, at: number, offset: number): readonly Placed[] {
  const best = nearest({ view, at, kind: ANYBODY, pronoun: '', others: [] }, offset);
  return best === undefined ? [] : [best];
}
