import { gerundExtent, type Piece } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import { ONLY_OF, phraseFrom } from '../../syntax/phrases';
import type { Place } from '../draft';

/** What something hangs on, from its first word: a thing, or what somebody does. */
export function thing({ sentence }: Place, first: number): readonly Piece[] {
  const { words } = sentence;
  if (words[first]?.verb?.form === 'ing') return gerundExtent(sentence, first).pieces;
  // "depends on the ministry reopening the talks": what somebody does.
  const doer = phraseFrom(sentence, first, ONLY_OF);
  const doing = (doer?.last ?? first) + 1;
  if (doer !== undefined && words[doing]?.verb?.form === 'ing' && words[doing].tag === 'verb') {
    const last = gerundExtent(sentence, doing).pieces.at(-1)?.last;
    if (last !== undefined) return [{ first: /^(?:the|an?)$/.test(words[first]!.lower) ? first + 1 : first, last }];
  }
  return nounExtent(sentence, first).pieces;
}

/** True if behind somebody at `first` nothing is told that he does: "on the ministry", not "on the ministry reopening it". */
export function doesNothing({ sentence }: Place, first: number): boolean {
  const who = phraseFrom(sentence, first, ONLY_OF);
  return sentence.words[(who?.last ?? first) + 1]?.verb?.form !== 'ing';
}

/** The last verb before a word, if one is near. */
export function verbBefore({ sentence }: Place, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i > at - 40; i--) if (sentence.words[i]!.tag === 'verb') return i;
  return undefined;
}
