import { wordSet } from '../../../text/wordSet';
import { calendarMeaning, datePhrase, type Phrase, type StepMeaning } from '../meaning';
import { FUNCTION_WORDS } from '../words/context';
import { SINGULAR_UNITS } from '../words/quantities';
import { PAST_WORDS } from '../words/tense';
import { monthNumberAt } from './calendarNames';
import type { Words } from './sentenceWords';
import { tellsOfBusiness, yearOfPartAt } from './yearParts';

const ENDING = wordSet('ended ends end closed finished started began opened');
/** What tells which year, quarter or day it is: "the year to March", "the day that", "the week before". */
const TELLING_WHICH = wordSet('of to that when before after since until from');

/**
 * "expects a loss for the year", "sales fell in the quarter", "ended the week at 1.80", "down 3% on the day": the period of
 * which a report of results or of a market tells.
 */
export function reportedPeriodAt(words: Words, at: number): Phrase | undefined {
  const fullYear = fullYearAt(words, at);
  if (fullYear !== undefined) return fullYear;
  if (!words.is(at - 1, 'the') || !words.is(at, 'quarter', 'year', 'week', 'day')) return undefined;
  const isLed = words.is(at, 'day')
    ? words.is(at - 2, 'on', 'for')
    : words.is(at - 2, 'for', 'in') || (words.is(at - 2, 'during') && words.is(at, 'quarter'));
  if (!isLed && !ENDING.has(words.lower(at - 2))) return undefined;
  const next = words.lower(at + 1);
  const isVerb = PAST_WORDS.has(next) || /[^d]ed$/u.test(next);
  const isWhole = /^[.,;:)]?$/u.test(next) || isVerb || (FUNCTION_WORDS.has(next) && !TELLING_WHICH.has(next));
  if (!isWhole || !tellsOfBusiness(words)) return undefined;
  // "was ill for the week", said of Bond: of a day or a week a market has figures.
  if (!ENDING.has(words.lower(at - 2)) && words.is(at, 'week', 'day') && !hasFigure(words)) return undefined;
  const unit = SINGULAR_UNITS.get(words.lower(at))!;
  const meaning: StepMeaning = { kind: 'step', unit, by: 0, anchor: 'reference', isReported: true };
  return datePhrase(at, at + 1, meaning, 'reported-period');
}

/** "full-year profit", "results for the full year": asked for at its "year", as every other text has a "full". */
function fullYearAt(words: Words, at: number): Phrase | undefined {
  const isHyphenated = words.isHyphen(at - 1);
  const start = isHyphenated ? at - 2 : at - 1;
  if (!words.is(at, 'year') || !words.is(start, 'full') || words.isHyphen(at + 1)) return undefined;
  const isLed = isHyphenated ? words.mayBeNoun(at + 1) : words.is(start - 1, 'the') && words.is(start - 2, 'for', 'in');
  if (!isLed || !tellsOfBusiness(words)) return undefined;
  const meaning: StepMeaning = { kind: 'step', unit: 'year', by: 0, anchor: 'reference', isReported: true };
  return datePhrase(start, at + 1, meaning, 'reported-period');
}

function hasFigure(words: Words): boolean {
  for (let i = 0; i < Math.min(words.size, LONGEST_LOOK); i++) if (/\d/.test(words.lower(i))) return true;
  return false;
}

/** So far a figure is looked for, so that a long row of weeks does not make the pass quadratic. */
const LONGEST_LOOK = 60;

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
