import type { ParagraphText } from '../../../text/paragraph';
import type { Reading } from '../../reading';
import { datelineEnd } from '../../sentenceLead';
import type { DateCandidate } from '../candidate';
import type { Entry } from '../entry';
import type { CalendarMeaning, HolidayMeaning, Meaning } from '../meaning';
import { wordSet } from '../../../text/wordSet';

/** What an article's dates show together; sums of what each reading shows. */
export interface Manner {
  /** Dates in numbers that can only be day before month, and the other way round. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Dates that only count from the day of writing: "yesterday", "on Monday", "last week". */
  readonly deictic: number;
  /**
   * Dates that state a year well before that of writing (any year, if that is not known): 2 for one with a month, 1 for a
   * year alone, which news names as well ("since 2020").
   */
  readonly old: number;
  /** How many state a month, a day or a feast of a year that nobody remembers: "on 3 June 1781". */
  readonly ancient: number;
  /** Datelines of agencies with a day and without its year: "PORT ELLIS, 3 March (Norpress) —". */
  readonly datelines: number;
  /** Dates without a year of which the text says that they are to come: "We will vote on Friday". */
  readonly ahead: number;
  /** Sentences with dates that tell of what is, will be or has been. */
  readonly present: number;
}

export const NO_MANNER: Manner = {
  dayFirst: 0,
  monthFirst: 0,
  deictic: 0,
  old: 0,
  ancient: 0,
  datelines: 0,
  ahead: 0,
  present: 0,
};

/** How many years back nobody remembers. */
export const LIFETIME = 90;

/** So many sentences of what is tell of news: a history says once at most what is remembered of it. */
const FEWEST_PRESENT = 2;

/** What is settled for a whole article before its dates are resolved. */
export interface Settled {
  /** ISO 8601 day of writing. */
  readonly written: string | undefined;
  /** Whether 3/5 is 3 May or 5 March, where other dates of the article tell; `undefined` if none does or they differ. */
  readonly order: 'dayFirst' | 'monthFirst' | undefined;
  /** True for a text that tells of the past and moves through time, such as the history of a war. */
  readonly isNarrative: boolean;
  /** True for one whose day of writing is not known and that looks ahead as well: no history, but an article of some day. */
  readonly isOfSomeDay: boolean;
  /** The entry of a live blog that the dates stand in, of which `written` is the day. */
  readonly entry: Entry | undefined;
}

/** What is settled for the dates of an entry of a live blog. */
export function settledIn(entry: Entry, { order }: Settled): Settled {
  return { written: entry.day, order, isNarrative: false, isOfSomeDay: false, entry };
}

export function settledBy(manner: Manner, written: string | undefined): Settled {
  const { dayFirst, monthFirst, deictic, old, ancient, datelines, ahead, present } = manner;
  const order =
    dayFirst > 0 === monthFirst > 0 ? undefined : dayFirst > 0 ? ('dayFirst' as const) : ('monthFirst' as const);
  // A news article names old dates as well, but counts most from its own day; with a known day more must speak for a
  // story than without, where the text has nothing else to count from, or days of long ago where nothing counts from now;
  // a single one stands in news as well, which time and again tells of what is.
  const isNarrative =
    written === undefined
      ? datelines === 0 && old >= 1 && old >= deictic
      : (old >= 4 && old > 4 * (deictic + (present < FEWEST_PRESENT ? 0 : 1))) ||
        (ancient > (present < FEWEST_PRESENT ? 0 : 1) && deictic + datelines + ahead === 0);
  const isOfSomeDay = isNarrative && written === undefined && ahead > 0;
  return { written, order, isNarrative, isOfSomeDay, entry: undefined };
}

export function isSameSettled(a: Settled, b: Settled): boolean {
  return (
    a.written === b.written && a.order === b.order && a.isNarrative === b.isNarrative && a.isOfSomeDay === b.isOfSomeDay
  );
}

/** The manner with that of some readings added (`sign` 1) or taken away (-1); `year` is that of writing. */
export function withReadings(
  manner: Manner,
  readings: readonly Reading[],
  sign: 1 | -1,
  year: number | undefined,
): Manner {
  let { dayFirst, monthFirst, deictic, old, ancient, datelines, ahead, present } = manner;
  for (const { dates, paragraph } of readings) {
    if (dates.length > 0 && hasDateline(dates[0]!, paragraph)) datelines += sign;
    let at = -1;
    for (const candidate of dates) {
      const order = orderShown(candidate, paragraph.text);
      if (order === 'dayFirst') dayFirst += sign;
      if (order === 'monthFirst') monthFirst += sign;
      if (isDeictic(candidate.meaning)) deictic += sign;
      const tells = tellsOf(candidate, paragraph);
      if (tells !== undefined && candidate.sentence !== at) present += sign;
      at = candidate.sentence;
      if (tells === 'now' && isAhead(candidate)) ahead += sign;
      const stated = calendarOf(candidate.meaning);
      if (stated?.year === undefined || (year !== undefined && stated.year >= year - 1)) continue;
      if (isOfDocument(paragraph.text, candidate.start)) continue;
      const isYearAlone = stated.kind === 'calendar' && stated.month === undefined;
      old += isYearAlone ? sign : 2 * sign;
      if (!isYearAlone && year !== undefined && stated.year < year - LIFETIME) ancient += sign;
    }
  }
  return { dayFirst, monthFirst, deictic, old, ancient, datelines, ahead, present };
}

/** "the Treaty of Good Neighbours of 12 May 1994": the day tells which one is meant, in news as in a history. */
function isOfDocument(text: string, start: number): boolean {
  return OF_DOCUMENT.test(text.slice(Math.max(0, start - BEFORE_DOCUMENT_DAY), start));
}

const OF_DOCUMENT =
  /\b(?:treaty|act|law|agreement|accord|pact|decree|convention|constitution|protocol|charter|statute|resolution|regulation|directive)\b[^.;:]{0,60} (?:of|from|dated|signed on|adopted on) $/i;

/** How far before its day, in code units, a document may be named. */
const BEFORE_DOCUMENT_DAY = 90;

function hasDateline({ meaning, end }: DateCandidate, { sentences: [first] }: ParagraphText): boolean {
  if (first === undefined || meaning.kind !== 'calendar' || meaning.day === undefined || meaning.year !== undefined)
    return false;
  const dash = datelineEnd(first.tokens);
  return dash > 0 && end <= first.tokens[dash]!.start;
}

function orderShown({ rule, meaning, start, end }: DateCandidate, text: string): Settled['order'] {
  if (rule !== 'numeric-plain' || meaning.kind !== 'calendar' || meaning.day === meaning.month) return undefined;
  return Number.parseInt(text.slice(start, end), 10) === meaning.day ? 'dayFirst' : 'monthFirst';
}

function isDeictic(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'step':
      return meaning.anchor === 'reference' && meaning.isPlain !== true && meaning.isReported !== true;
    case 'time':
      return meaning.day !== undefined && isDeictic(meaning.day);
    case 'calendar':
      return (
        (meaning.weekday !== undefined &&
          meaning.day === undefined &&
          meaning.nth === undefined &&
          meaning.isOfStory !== true) ||
        meaning.pick === 'last' ||
        meaning.pick === 'next' ||
        meaning.pick === 'this'
      );
    default:
      return false;
  }
}

/** "by the spring" is said of any time, "would" by those who look back: the sentence must tell of now as well. */
function isAhead({ meaning, direction }: DateCandidate): boolean {
  if (direction !== 'future') return false;
  const day = meaning.kind === 'time' ? meaning.day : meaning;
  return (day?.kind === 'calendar' || day?.kind === 'holiday') && day.year === undefined;
}

/** Whether the sentence of a date tells of what is or will be (`now`), or at least of what has been up to now (`since`). */
function tellsOf({ sentence }: DateCandidate, { sentences }: ParagraphText): 'now' | 'since' | undefined {
  const tokens = sentences[sentence]?.tokens ?? [];
  if (tokens.some(({ lexeme }) => NOW.has(lexeme.lower))) return 'now';
  return tokens.some(({ lexeme: { lower } }) => lower === 'has' || lower === 'have') ? 'since' : undefined;
}

const NOW = wordSet("will won't shall 'll i'll we'll he'll she'll it'll they'll you'll is are must");

function calendarOf(meaning: Meaning): CalendarMeaning | HolidayMeaning | undefined {
  if (meaning.kind === 'time') return meaning.day && calendarOf(meaning.day);
  return meaning.kind === 'calendar' || meaning.kind === 'holiday' ? meaning : undefined;
}
