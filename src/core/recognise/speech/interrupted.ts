import { itemAt } from '../../text/itemAt';
import type { ParsedSentence } from '../syntax/parse';
import { opensFiniteVerb, skipAdverbs } from '../syntax/verbGroups';
import { nextComma } from '../syntax/tags/wordAt';

/** "The crane, Wick says, had been checked": a subject before the comma at `comma`, its verb from `rest` on. */
export function isInterrupted(sentence: ParsedSentence, comma: number, rest: number): boolean {
  const { words, phraseAt } = sentence;
  if (words[comma]?.tag !== 'comma' || (phraseAt[skipAdverbs(words, 0)] ?? -1) < 0) return false;
  for (let i = 0; i < comma; i++) {
    if (words[i]!.quotation >= 0) return false;
    // "The decision to close it, she said, was wrong".
    if (opensFiniteVerb(sentence, i) && itemAt(words, i - 1)?.tag !== 'to') return false;
  }
  // "The bank, she said, if nothing changes, will close".
  const isCondition = /^(?:if|unless|should)$/.test(words[rest]?.lower ?? '') && (phraseAt[rest + 1] ?? -1) >= 0;
  const behind = isCondition ? nextComma(words, rest) + 1 : rest;
  return behind > 0 && opensFiniteVerb(sentence, skipAdverbs(words, behind));
}
