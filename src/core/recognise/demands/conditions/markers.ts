import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { clauseBegins } from '../../speech/speechContent';
import type { Word } from '../../syntax/tags/words';
import type { Place } from '../draft';
import { concedesBefore, concedesBehind } from './conditionActs';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { COMMA_OR_STOP, PAUSES } from '../../syntax/tags/patterns';

/** The words that markers of a condition begin with. */
export const MARKERS = wordSet('unless only provided providing on as so until till before if when once the');

/** The last word of the marker that begins at `at`, and what it is. */
export function marker({ sentence }: Place, at: number): { readonly last: number; readonly name: string } | undefined {
  const { words } = sentence;
  const [a, b, c, d] = [0, 1, 2, 3].map((k) => lowerAt(words, at + k));
  if (a === 'unless') return { last: b === 'and' && c === 'until' ? at + 2 : at, name: 'unless' };
  if (a === 'only' && /^(?:if|when|once|after)$/.test(b!))
    // "when, and only when, the wreck is raised".
    return { last: tagAt(words, at + 2) === 'comma' ? at + 2 : at + 1, name: 'only-if' };
  if (/^(?:if|when|once)$/.test(a!) && (onlyBefore(words, at) || goesOnFrom(words, at)))
    return { last: at, name: 'only-if' };
  // "will go home the day the mine is closed".
  const isDay = a === 'the' && /^(?:day|moment|minute)$/.test(b!) && clauseBegins(sentence, at + 2);
  if (isDay || /^(?:if|once|when)$/.test(a!)) {
    const concedes = concedesBefore(sentence, at) || concedesBehind(sentence, at);
    return concedes ? { last: isDay ? at + 1 : at, name: 'if' } : undefined;
  }
  if (
    /^(?:provided|providing)$/.test(a!) &&
    (b === 'that' || ((sentence.phraseAt[at + 1] ?? -1) >= 0 && clauseBegins(sentence, at + 1)))
  ) {
    const previous = itemAt(words, at - 1);
    // "had already provided most of it": the verb.
    let auxiliary = at - 1;
    while (auxiliary > 0 && words[auxiliary]!.tag === 'adverb') auxiliary--;
    if (tagAt(words, auxiliary) === 'auxiliary') return undefined;
    if (
      b !== 'that' &&
      previous?.tag !== 'comma' &&
      previous?.tag !== 'verb' &&
      previous?.tag !== 'noun' &&
      previous?.tag !== 'adverb' &&
      // "will let trucks through provided they carry no flag": the verb would have no such object.
      !/^(?:they|we|he|she)$/.test(b!)
    )
      return undefined;
    return { last: b === 'that' ? at + 1 : at, name: 'provided' };
  }
  if (a === 'on' && b === 'condition' && c === 'that') return { last: at + 2, name: 'provided' };
  // "on condition of anonymity" tells how somebody speaks.
  if (a === 'on' && b === 'condition' && c !== 'of' && clauseBegins(sentence, at + 2))
    return { last: at + 1, name: 'provided' };
  if (a === 'on' && /^(?:the|one)$/.test(b!) && /^(?:condition|proviso|understanding)$/.test(c!) && d === 'that')
    return { last: at + 3, name: 'provided' };
  // "for as long as they are ill" only says how long.
  if (a === 'as' && b === 'long' && c === 'as')
    return lowerAt(words, at - 1) === 'for' || lowerAt(words, at + 4) === 'takes'
      ? undefined
      : { last: at + 2, name: 'provided' };
  if (a === 'as' && b === 'soon' && c === 'as') return { last: at + 2, name: 'as-soon' };
  if (a === 'so' && b === 'long' && c === 'as') return { last: at + 2, name: 'provided' };
  if ((a === 'until' || a === 'till') && !isTime(words, at + 1) && clauseBegins(sentence, at + 1))
    return { last: at, name: 'until' };
  if (a === 'before' && !isTime(words, at + 1) && clauseBegins(sentence, at + 1)) return { last: at, name: 'before' };
  return undefined;
}

/** "would only come if the fine was dropped": the "only" stands with the verb. */
function onlyBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - 9; i--) {
    if (PAUSES.test(words[i]!.tag)) return false;
    if (words[i]!.lower === 'only') return words[i - 1]!.tag === 'modal' || tagAt(words, i + 1) === 'verb';
  }
  return false;
}

/** "only if both sides agree | and if the doctors are let in": one condition more. */
function goesOnFrom(words: readonly Word[], at: number): boolean {
  if (!/^(?:and|or)$/.test(lowerAt(words, at - 1))) return false;
  const only = words.findLastIndex(({ lower }, i) => i < at && lower === 'only');
  return (
    only >= 0 && words[only + 1]!.lower === words[at]!.lower && words.slice(only, at).every(({ tag }) => tag !== 'stop')
  );
}

/** "before Monday", "until 2027,": no clause, though a verb comes later. */
function isTime(words: readonly Word[], at: number): boolean {
  const { tag } = words[at] ?? {};
  return tag === 'time' || (tag === 'number' && COMMA_OR_STOP.test(words[at + 1]?.tag ?? 'stop'));
}
