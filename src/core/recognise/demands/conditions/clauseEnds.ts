import { isAttribution } from '../../syntax/asides';
import type { Piece } from '../../syntax/extent';
import type { ParsedSentence } from '../../syntax/parse';
import type { Word } from '../../syntax/tags/words';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';

/**
 * The last word of the clause that the marker at `at` opens, or the comma behind it: "If you don't pay | we'll sue"; -1 if
 * neither comes.
 */
export function clauseEnd(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < words.length && i < at + LONGEST; i++)
    if (words[i]!.tag === 'comma' || opensThreat(words, i + 1, at)) return i;
  return -1;
}

/** Longer clauses are runs of words without an end; in words. */
const LONGEST = 80;

/** "we will": where a clause that no comma parts from the one at `at` says what those do who threaten. */
function opensThreat(words: readonly Word[], i: number, at: number): boolean {
  const subject = lowerAt(words, i);
  // "Unless the trust sends someone senior it will sue", where "unless it drops the plan it will fund" is told of a plan.
  const isOther = /^(?:it|he|she)(?:'ll)?$/.test(subject) && isFirst(words, at) && lowerAt(words, at + 1) !== subject;
  if (i < at + 4 || !(isOther || /^(?:i|we|they)(?:'ll)?$/.test(subject))) return false;
  const { tag, lower } = words[i - 1]!;
  if (!/^(?:verb|adverb|adjective|time|noun|name)$/.test(tag) && !/^(?:us|me|them|him)$/.test(lower)) return false;
  return words[i]!.lower.endsWith("'ll") || /^(?:will|would|won't|shall|'ll)$/.test(lowerAt(words, i + 1));
}

/** True for a word that opens its sentence or what is said: then the main clause is yet to come. */
function isFirst(words: readonly Word[], at: number): boolean {
  return at === 0 || lowerAt(words, at - 1) === 'that';
}

/** The pieces, cut at `end`, where another clause begins that no comma parts from theirs. */
export function within(pieces: readonly Piece[], end: number): readonly Piece[] {
  const [first] = pieces;
  if (first === undefined || end < first.first || end >= first.last) return pieces;
  return [{ first: first.first, last: end }];
}

/** "They would not leave, they told the mayor, | until": the comma before who says so; `at` itself where nobody does. */
export function pastAttribution(sentence: ParsedSentence, at: number): number {
  const { words } = sentence;
  const open =
    tagAt(words, at - 1) === 'comma' ? words.findLastIndex(({ tag }, i) => i < at - 1 && tag === 'comma') : -1;
  return open > 0 && isAttribution(sentence, open + 1, at - 1) ? open : at;
}
