import { skipAdverbs } from './verbGroups';
import type { Word } from './tags/words';
import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import { lowerAt, tagAt } from './tags/wordAt';

const TIME_NOUN = /^(?:day|week|month|year|morning|evening|afternoon|night|weekend|spring|summer|autumn|winter)s?$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
const BEFORE_TIME = /^(?:on|in|at|during|since|over|before|after|by)$/;
const DEICTIC = wordSet('last this next that earlier later late early the a an same');

/**
 * The first word behind the adverbs and the one time that may stand between a verb and what it governs: "demanded [late
 * on Tuesday] that", "called [last week] for". `from` itself where none stands there, or where the time only opens a
 * longer phrase ("insisted on a Sunday vote").
 */
export function afterAdverbials(words: readonly Word[], from: number): number {
  const start = skipAdverbs(words, pastAgain(words, pastHard(words, skipAdverbs(words, from))));
  const end = skipAdverbs(words, timeEnd(words, start));
  if (end === start) return skipAdverbs(words, pastWhile(words, start));
  const next = words[end];
  // A phrase that the time belongs to goes on with a noun; a clause or another phrase does not begin with one.
  return end > start && next !== undefined && /^(?:that|to|preposition|not|determiner|pronoun|name)$/.test(next.tag)
    ? end
    : start;
}

/** True if a clause ends with the time that begins at `at`: "declined | on Monday", "refused | last week, saying". */
export function endsInTime(words: readonly Word[], at: number): boolean {
  const end = timeEnd(words, at);
  return end > at && /^(?:stop|comma|break|coordinator)$/.test(words[end]?.tag ?? 'stop');
}

/** What may follow a time that only tells how long. */
const BEHIND_WHILE = /^(?:that|for|on|upon|against|with)$/;

/** Behind "for years", "for several weeks", where what is wanted follows: "demanded for years that", not "called for years of". */
function pastWhile(words: readonly Word[], at: number): number {
  if (words[at]?.lower !== 'for') return at;
  let unit = at + 1;
  while (unit < at + 4 && (words[unit]?.tag === 'number' || WHILES.has(lowerAt(words, unit)))) unit++;
  if (!TIME_NOUN.test(lowerAt(words, unit)) && !/^decades?$/.test(lowerAt(words, unit))) return at;
  return BEHIND_WHILE.test(lowerAt(words, skipAdverbs(words, unit + 1))) ? unit + 1 : at;
}

const WHILES = wordSet('a many several some almost nearly over more than');

/** Behind the "hard" of "lobbied hard for", "pushed hard to". */
function pastHard(words: readonly Word[], at: number): number {
  return words[at]?.lower === 'hard' && /^(?:preposition|to)$/.test(tagAt(words, at + 1)) ? at + 1 : at;
}

/** Behind "time and again", "again and again", "over and over", "once more", "in vain", "out of hand", "outright". */
function pastAgain(words: readonly Word[], at: number): number {
  if (/^(?:once (?:more|again)|in vain|all along)$/.test(`${lowerAt(words, at)} ${lowerAt(words, at + 1)}`))
    return at + 2;
  const behind = words[at]?.lower === 'outright' ? at + 1 : at + 3;
  const isOutOfHand = words[at]?.lower === 'out' && words[at + 1]?.lower === 'of' && words[at + 2]?.lower === 'hand';
  if ((isOutOfHand || behind === at + 1) && words[behind]?.tag === 'determiner') return behind;
  if (words[at + 1]?.lower !== 'and' || !/^(?:time|again|over)$/.test(lowerAt(words, at))) return at;
  if (words[at + 2]?.lower === 'time') return words[at + 3]?.lower === 'again' ? at + 4 : at;
  return /^(?:again|over)$/.test(lowerAt(words, at + 2)) ? at + 3 : at;
}

/** Behind a time that begins at `start`; `start` where none does. */
function timeEnd(words: readonly Word[], start: number): number {
  let at = start;
  if (/^(?:late|early)$/.test(lowerAt(words, at))) at++;
  const isLed = words[at]?.tag === 'preposition' && BEFORE_TIME.test(words[at]!.lower);
  if (isLed) at++;
  let isDeictic = false;
  while (at < start + 5 && (DEICTIC.has(lowerAt(words, at)) || words[at]?.tag === 'number')) {
    isDeictic ||= DEICTIC.has(words[at]!.lower);
    at++;
  }
  // "complained in 2024 that"
  if (isLed && YEAR.test(itemAt(words, at - 1)?.text ?? '')) return at;
  const isTime = words[at]?.tag === 'time' || ((isLed || isDeictic) && TIME_NOUN.test(lowerAt(words, at)));
  if (!isTime) return start;
  while (words[at]?.tag === 'time' || words[at]?.tag === 'number' || TIME_NOUN.test(lowerAt(words, at))) at++;
  return at;
}

/**
 * The last word, at `from` or before, of what stands before the adverbs and times of a verb: "a vote | soon failed"; a time
 * that a preposition governs is none of them: "a vote in May | soon failed".
 */
export function lastBeforeAdverbials(words: readonly Word[], from: number, closes = NONE_CLOSES): number {
  let last = from;
  let time = -1;
  while (last > 0 && /^(?:adverb|time)$/.test(words[last]!.tag) && !closes(words[last]!)) {
    if (time < 0 && words[last]!.tag === 'time') time = last;
    last--;
  }
  return time >= 0 && words[last]!.tag === 'preposition' ? time : last;
}

const NONE_CLOSES = (_: Word): boolean => false;
