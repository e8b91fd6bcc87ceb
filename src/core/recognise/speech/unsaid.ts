import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import type { ParsedSentence } from '../syntax/parse';
import type { Phrase } from '../syntax/phrases';
import type { Word } from '../syntax/tags/words';

export function isNobody(sentence: ParsedSentence, subject: Phrase | undefined): boolean {
  const { words } = sentence;
  // "Neither Kolb nor Moe said".
  if (subject !== undefined && /^(?:nor|neither)$/.test(itemAt(words, subject.first - 1)?.lower ?? '')) return true;
  const { lower = '' } = itemAt(words, subject?.first ?? -1) ?? {};
  // "Neither side disputes that", "Few people doubt it".
  if (/^(?:neither|few)$/.test(lower)) return true;
  if (lower === 'nobody' || lower === 'none') return true;
  // "No group has said", but "No 10 said", "No fewer than ten people said".
  const start = subject === undefined ? -1 : startOf(sentence, subject);
  return itemAt(words, start)?.lower === 'no' && !/^(?:fewer|less|\d)/.test(words[start + 1]!.lower);
}

/** "contrary to what the army says", "despite what he said". */
export function isOfWhat(sentence: ParsedSentence, subject: Phrase): boolean {
  const { words } = sentence;
  const start = startOf(sentence, subject);
  if (itemAt(words, start - 1)?.lower !== 'what') return false;
  return /^(?:preposition|to)$/.test(itemAt(words, start - 2)?.tag ?? '');
}

/** "would neither confirm nor deny". */
export function isNeitherNor({ words }: ParsedSentence, verb: number): boolean {
  if (itemAt(words, verb - 1)?.lower === 'neither') return true;
  return itemAt(words, verb - 1)?.lower === 'nor' && words.slice(0, verb).some(({ lower }) => lower === 'neither');
}

/** "asked whether it would recall the cars": what somebody may do or say, and has not. */
export function isAskedWhether(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at > 0 && at > verb - 7; at--) {
    const { tag, lower } = words[at]!;
    if (/^(?:comma|stop|break|that|verb)$/.test(tag)) return false;
    if (/^(?:whether|if)$/.test(lower)) return words[at - 1]!.lower === 'asked';
  }
  return false;
}

/**
 * "only if Kolb admits that", "the day the bank confirms that", "would stay until she conceded that": nobody has said it
 * yet, and perhaps nobody will.
 */
export function isOnlyImagined(sentence: ParsedSentence, subject: Phrase | undefined, verb: number): boolean {
  if (subject === undefined) return false;
  const { words } = sentence;
  const start = startOf(sentence, subject);
  // "the day Karl Wendt": no comma parts them.
  const opener =
    words[start]!.lower === 'the' && MOMENTS.has(itemAt(words, start + 1)?.lower ?? '') ? start + 1 : start - 1;
  const { lower = '' } = itemAt(words, opener) ?? {};
  const before = itemAt(words, opener - 1)?.lower ?? '';
  // "If Kolb says the fund is empty, show us the books": she does say so.
  // "If somebody says otherwise, they lie": who may never come.
  const isAnybody = /^(?:some|any)(?:one|body)$/.test(words[start]!.lower);
  const isTaken = lower === 'if' && words[verb]?.lower === 'says' && !isAnybody;
  if (/^(?:if|unless)$/.test(lower)) return !isTaken && !/^(?:even|as)$/.test(before);
  const isMoment = (MOMENTS.has(lower) && before === 'the') || (lower === 'as' && before === 'soon');
  if (!isMoment && !YET_TO_COME.has(lower)) return false;
  const form = words[verb]?.verb?.form;
  return form === 's' || form === 'base' || words.slice(0, opener).some((word) => word.lower === 'would');
}

const MOMENTS = wordSet('day moment minute hour');
const YET_TO_COME = wordSet('until till once when whenever before');

/** Where the noun phrase around a subject begins. */
function startOf({ phraseAt, nounPhrases }: ParsedSentence, { first }: Phrase): number {
  return nounPhrases[phraseAt[first] ?? -1]?.first ?? first;
}

/** "let's recall that", "let us say": the writer's own words. */
export function isInvited(words: readonly Word[], verb: number): boolean {
  const us = itemAt(words, verb - 1)?.lower ?? '';
  return /^let['’]s$/.test(us) || (/^(?:['’]s|us)$/.test(us) && itemAt(words, verb - 2)?.lower === 'let');
}

/** "refused to confirm that", "was unable to say that": it has not been said. */
export function isWithheld({ words }: ParsedSentence, to: number): boolean {
  const { verb, lower = '' } = itemAt(words, to - 1) ?? {};
  return WITHHOLDS.has(verb?.lemma ?? lower);
}

const WITHHOLDS = wordSet('refuse decline fail hesitate unable unwilling reluctant');

/** "there is no reason to believe that": nobody has said or thought it. */
export function isOfReason({ words }: ParsedSentence, to: number): boolean {
  return /^(?:reasons?|grounds|evidence|cause|nothing|basis)$/.test(itemAt(words, to - 1)?.lower ?? '');
}
