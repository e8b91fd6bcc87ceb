import { wordSet } from '../../../text/wordSet';
import { calendarMeaning, datePhrase, type Phrase, type StepMeaning } from '../meaning';
import { FUNCTION_WORDS } from '../words/context';
import { SINGULAR_UNITS } from '../words/quantities';
import { PAST_WORDS } from '../words/tense';
import { monthNumberAt } from './calendarNames';
import type { Words } from './sentenceWords';
import { tellsOfBusiness } from './quarters';
import { yearOfPartAt } from './yearOfPart';

const ENDING = wordSet('ended ends end closed finished started began opened');
/** What tells which year, quarter or day it is: "the year to March", "the day that", "the week before". */
const TELLING_WHICH = wordSet('of to that when before after since until from');

/**
 * "expects a loss for the year", "sales fell in the quarter", "ended the week at 1.80", "down 3% on the day", "full-year
 * profit": the period of which a report of results or of a market tells.
 */
export function reportedPeriodAt(words: Words, at: number): Phrase | undefined {
  const isFull = words.is(at, 'year') && words.is(words.isHyphen(at - 1) ? at - 2 : at - 1, 'full');
  const isAdjective = isFull && words.isHyphen(at - 1) && words.mayBeNoun(at + 1);
  const start = isAdjective ? at - 2 : isFull ? at - 1 : at;
  const isReported = !isToDate(words, at + 1);
  // Of "the full year" and "the year to date" none but business speaks.
  const isOfBusiness = start < at || !isReported || tellsOfBusiness(words);
  if (!(isAdjective || isLed(words, start, at)) || !isOfBusiness) return undefined;
  const unit = SINGULAR_UNITS.get(words.lower(at))!;
  const meaning: StepMeaning = { kind: 'step', unit, by: 0, anchor: 'reference', isReported };
  return datePhrase(start, at + 1, meaning, 'reported-period');
}

/** True behind "for the", "ended the" and the like, where nothing tells which year, quarter, week or day it is. */
function isLed(words: Words, start: number, at: number): boolean {
  if (!words.is(start - 1, 'the') || !words.is(at, 'quarter', 'year', 'week', 'day')) return false;
  const isBound = words.is(at, 'day')
    ? words.is(start - 2, 'on', 'for')
    : words.is(start - 2, 'for', 'in') ||
      (words.is(start - 2, 'on') && words.is(at, 'week')) ||
      (words.is(start - 2, 'during') && words.is(at, 'quarter'));
  const isEnded = words.in(start - 2, ENDING);
  if (!isBound && !isEnded) return false;
  const next = words.lower(at + 1);
  const isVerb = PAST_WORDS.has(next) || /[^d]ed$/u.test(next);
  const isWhole =
    /^[.,;:)]?$/u.test(next) ||
    isVerb ||
    isToDate(words, at + 1) ||
    (FUNCTION_WORDS.has(next) && !TELLING_WHICH.has(next));
  // "was ill for the week", said of Bond: of a day or a week a market has figures.
  return isWhole && (isEnded || !words.is(at, 'week', 'day') || /\d/.test(words.opening));
}

function isToDate(words: Words, at: number): boolean {
  return words.is(at, 'to') && words.is(at + 1, 'date');
}

/** "the July-to-September quarter", "the January–June half of 1997". */
export function quarterOfMonthsAt(words: Words, at: number): Phrase | undefined {
  const first = monthNumberAt(words, at);
  if (first === undefined) return undefined;
  let i = words.isHyphen(at + 1) || words.isDash(at + 1) ? at + 2 : at + 1;
  if (words.is(i, 'to', 'through')) i = words.isHyphen(i + 1) ? i + 2 : i + 1;
  const last = i > at + 1 ? monthNumberAt(words, i) : undefined;
  if (last === undefined || !words.is(i + 1, 'quarter', 'half', 'period')) return undefined;
  const months = last - first + 1;
  if ((months !== 3 && months !== 6) || last % months !== 0) return undefined;
  const year = yearOfPartAt(words, i + 2);
  const part = months === 3 ? { quarter: last / 3 } : { half: last / 6 };
  return datePhrase(at, year?.end ?? i + 2, calendarMeaning({ ...part, ...year?.fields }), 'quarter-months');
}
