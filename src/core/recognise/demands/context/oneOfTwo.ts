import type { ParsedSentence } from '../../syntax/parse';
import { TAKEN_UP } from './verdicts';
import { lowerAt } from '../../syntax/tags/wordAt';

/** "turned the demand down", but "both demands", "the demands". */
export function takesUpOne({ words }: ParsedSentence): boolean {
  return words.some(
    ({ lower }, at) =>
      /^(?:the|that|this)$/.test(lower) &&
      /^(?:demand|request|call|plea|proposal|appeal)$/.test(lowerAt(words, at + 1)),
  );
}

/** "refused the second demand", "granted the first request": one of two, of which a demand has another before or behind it. */
export function isOfOther({ words }: ParsedSentence, hasBefore: boolean, hasBehind: boolean): boolean {
  if (hasBefore === hasBehind) return false;
  const place = words.find(({ lower }, at) => ORDINALS.test(lower) && TAKEN_UP.has(lowerAt(words, at + 1)))?.lower;
  return place !== undefined && (place === 'first' ? hasBefore : hasBehind);
}

const ORDINALS = /^(?:first|second|last)$/;
