import { AnyScript } from '../../../text/anyScript';
import { itemAt } from '../../../text/itemAt';
import { isNominal, onlyPast, onlyThirdPerson, standsAlone } from './neighbours';
import type { Tag } from './partOfSpeech';
import { MONTH_WORDS } from './wordClasses';
import type { Word } from './words';

/** What may be a day of a month. */
export const DAY = /^[0-3]?\d$/;

const SIGN_FIRST = new AnyScript(/^[^A-Za-z#@[]/u, () => new RegExp(String.raw`^[^\p{L}#@[]`, 'u'));

const NUMBER_AND_WORD = new AnyScript(/^\d+-[A-Za-z]/u, () => new RegExp(String.raw`^\p{Nd}+-\p{L}`, 'u'));

const NUMBER_FIRST = new AnyScript(/^[$0-9]/u, () => new RegExp(String.raw`^[\p{Sc}\p{Nd}]`, 'u'));

/** The tag of a number, a sign, or what begins with one; `undefined` for a word behind "#", "@" or a bracket. */
export function signTag(words: readonly Word[], i: number): Tag | undefined {
  const { lower, text, start } = words[i]!;
  if (text === ',') return 'comma';
  if (/^[;:–—―-]$|^--$/.test(text)) return 'break';
  if (/^[.!?…]+$/.test(text)) return 'stop';
  if (text === "'" || text === '’') {
    const previous = i === 0 ? undefined : itemAt(words, i - 1);
    return previous?.lower.endsWith('s') && previous.end === start ? 'possessive' : 'other';
  }
  if (lower === "'s") return isClitic(words, i) ? 'auxiliary' : 'possessive';
  if (NUMBER_FIRST.test(text)) {
    const next = words[i + 1];
    if (!NUMBER_AND_WORD.test(text)) return isDayBehindMonth(itemAt(words, i - 1), text, next) ? 'time' : 'number';
    return lower.endsWith('-old') && (standsAlone(next) || onlyPast(next) || onlyThirdPerson(next))
      ? 'noun'
      : 'adjective';
  }
  if (text === '%') return 'noun';
  return SIGN_FIRST.test(text) ? 'other' : undefined;
}

/** "on Oct. 3 demanded"; but "in May 25 people". */
function isDayBehindMonth(previous: Word | undefined, text: string, next: Word | undefined): boolean {
  if (previous?.tag !== 'time' || !MONTH_WORDS.has(previous.lower) || !DAY.test(text)) return false;
  return !isNominal(next) || next?.traits.past !== undefined;
}

/** True for "'s" that stands for "is" or "has", or closes "let's". */
function isClitic(words: readonly Word[], i: number): boolean {
  const previous = itemAt(words, i - 1);
  const next = words[i + 1];
  if (previous === undefined) return false;
  if (
    /^(?:it|he|she|that|there|here|who|what|where|how|let|this|everyone|nobody|everything|nothing|something)$/.test(
      previous.lower,
    )
  )
    return true;
  return next !== undefined && /^(?:not|been|got|a|an|the|going)$/.test(next.lower);
}
