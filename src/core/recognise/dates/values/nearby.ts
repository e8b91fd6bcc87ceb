import { AnyScript } from '../../../text/anyScript';
import type { ParagraphText } from '../../../text/paragraph';
import { contains, type Span } from '../../../text/span';
import type { DateCandidate } from '../candidate';
import type { Reading } from '../../reading';
import { FIRST_MONTHS, LOOKING_BACK, yearOfNearest } from './calendarValue';
import { isDay, isoDay, weekdayOf, type CivilDay } from './civilDay';
import { evaluate } from './evaluate';
import { LIFETIME } from './manner';
import type { Told } from './told';
import type { Passage, Site } from '../../../text/passage';
import type { Anchors, Story } from './evaluated';
import type { CalendarMeaning, HolidayMeaning, Meaning } from '../meaning';

/** A day named nearby, with its span in the paragraph. */
export interface Nearby {
  readonly day: CivilDay;
  readonly span: Span;
}

/** How many dates of the paragraph are looked at on either side: a bound, so that the work stays linear. */
const WINDOW = 16;
/** How many sentences a story goes on without naming its year again. */
const STORY_SENTENCES = 2;

/** The day that a quotation was spoken on, if its sentence names exactly one past day outside the quotation marks. */
export function dayOfSpeech(
  index: number,
  dates: readonly DateCandidate[],
  written: CivilDay,
  order: Anchors['order'],
): Nearby | undefined {
  const candidate = dates[index]!;
  const days = dates
    .slice(Math.max(0, index - WINDOW), index + WINDOW)
    .filter(
      (other) =>
        other.sentence === candidate.sentence && !other.isQuoted && other.type === 'DATE' && other.direction === 'past',
    );
  const [only] = days;
  if (only === undefined || days.length > 1 || contains(only, candidate)) return undefined;
  const day = dayOf(only, written, order);
  return day === undefined || isoDay(day) > isoDay(written) ? undefined : { day, span: only };
}

/** True for a clock time that stands apart from its day: "9 a.m. (0700 GMT) on Friday". */
export function needsDay({ meaning }: DateCandidate): boolean {
  return meaning.kind === 'time' && meaning.day === undefined;
}

/**
 * The day that a clock time belongs to, if its sentence names one: right behind it (other clock times and brackets
 * between), else the last one before it, else the next one, if that is not told beside. In a telling, which stands at
 * `story`, a day may lack its year; steps before the clock time have been `told`.
 */
export function dayOfSentence(
  index: number,
  { dates, passage, paragraph: { text } }: Reading,
  written: CivilDay | undefined,
  order: Anchors['order'],
  story: Story | undefined,
  told: readonly Told[],
): Nearby | undefined {
  const time = dates[index]!;
  const inSentence = (other: DateCandidate) => other.sentence === time.sentence;
  const behind = dates.slice(index + 1, index + WINDOW).filter(inSentence);
  const before = dates
    .slice(Math.max(0, index - WINDOW), index)
    .filter(inSentence)
    .reverse();
  const next = behind.find((other) => other.type === 'DATE');
  const isBeside = next !== undefined && BESIDE.test(text.slice(time.end, next.start));
  for (const other of isBeside ? [next] : [...before, ...behind]) {
    if (needsDay(other) || (other.start > time.end && APART.test(text.slice(time.end, other.start)))) continue;
    const found = told.findLast(({ site }) => isAt(site, passage, other));
    const day = found?.grain === 'day' ? found.day : dayOf(other, written, order, story);
    // "Yesterday's match will resume at noon.", "08:55 The mayor was seen on Saturday" in a live blog
    const isElsewhere = time.start === 0 || (time.direction === 'future' && isOwner(text, other));
    const isOver = day && written && isElsewhere && isoDay(day) < isoDay(written);
    if (day !== undefined && !isOver) return { day, span: other };
  }
  return undefined;
}

function isAt(site: Site, passage: Passage, { start }: DateCandidate): boolean {
  return site.passage === passage && site.start === start;
}

/** "below Monday's close": by which something else is called. */
export function isOwner(text: string, { end }: Span): boolean {
  return /^['’]s/.test(text.slice(end, end + 2));
}

/** What is told beside: "was down at 1 p.m., after a gain on Monday", "votes at 7pm and again tomorrow". */
const APART = /;|, (?:after|against|following|having) |\band (?:again|another)\b/;

/** Brackets with another clock time in them, and "on". */
const BESIDE = /^[\s,)]{0,3}(?:\([^()]{1,40}\))?[\s,]{0,3}(?:on\s)?$/u;

/**
 * For a past date of the calendar whose year nothing states: how many sentences before it its year may be named. A
 * month, a season, a quarter or a holiday alone is mostly one of the current year, save in the very sentence: "It closed in May
 * 2019 and reopened in the autumn." `undefined` for all else.
 */
export function yearReach({ meaning: whole, direction }: DateCandidate): number | undefined {
  const meaning = dayIn(whole);
  if (direction === 'future') return undefined;
  if (meaning.kind === 'holiday') return isOpen(meaning) && direction === 'past' ? 0 : undefined;
  if (meaning.kind !== 'calendar' || meaning.year !== undefined) return undefined;
  if (meaning.weekday !== undefined && (direction !== 'past' || meaning.month === undefined)) return undefined;
  if (meaning.within?.kind === 'holiday') return isOpen(meaning.within) && direction === 'past' ? 0 : undefined;
  if (meaning.within !== undefined) return undefined;
  if (meaning.month !== undefined && meaning.day !== undefined) return STORY_SENTENCES;
  const isAlone = (meaning.month ?? meaning.season ?? meaning.quarter) !== undefined && meaning.pick === undefined;
  return isAlone && direction === 'past' && meaning.isSince !== true ? 0 : undefined;
}

/** What is meant without its clock: the day of "the night of 2 August". */
function dayIn(meaning: Meaning): Meaning {
  return meaning.kind === 'time' && meaning.day !== undefined ? meaning.day : meaning;
}

function isOpen({ year, pick, within }: HolidayMeaning): boolean {
  return year === undefined && pick === undefined && within === undefined;
}

/**
 * The date of the paragraph at which its story stands, if that is in an earlier year: the last one that states its year
 * with a month or a season, or one that goes on from it, "In May 2019 … on 2 July … on 13 August".
 */
export function storyDate(
  index: number,
  { dates, paragraph }: Reading,
  written: CivilDay | undefined,
  reach: number,
): Nearby | undefined {
  let at: StoryPoint | undefined;
  for (const date of dates.slice(Math.max(0, index - WINDOW), index)) {
    // "in office since May 2019": of a state that lasts, at whose beginning no story stands.
    if (goesOnSince(paragraph.text, date)) continue;
    at = isOpening(date, paragraph, written, dates[index]!) ? openedBy(date) : storyBehind(date, at, written);
  }
  return at !== undefined && goesOn(dates[index]!, at, reach, written) ? at : undefined;
}

/** "She has run it since 2011": what goes on since then, of which no story begins. */
export function goesOnSince(text: string, { start }: Span): boolean {
  return /since $/i.test(text.slice(Math.max(0, start - 6), start));
}

/**
 * True for a date that the story comes to so many sentences behind where it stands. What is long ago is told for some
 * sentences, also in months, and in days with a weekday that they had: "on Friday, 23 August".
 */
function goesOn(
  { meaning: whole, sentence }: DateCandidate,
  { day: from, sentence: at }: StoryPoint,
  reach: number,
  written: CivilDay | undefined,
): boolean {
  const isOld = written !== undefined && written.year - from.year > LIFETIME;
  if (sentence - at > (isOld ? STORY_SENTENCES : reach)) return false;
  const meaning = dayIn(whole);
  if (meaning.kind !== 'calendar') return true;
  const { weekday, month, day } = meaning;
  if (weekday === undefined || month === undefined || day === undefined) return true;
  const civil = { year: from.year + (from.month - month > LOOKING_BACK ? 1 : 0), month, day };
  return isOld && isDay(civil) && weekdayOf(civil) === weekday;
}

/**
 * "In 1704 the duke set out": a year that opens a sentence opens a story, which goes on in the sentences behind it if it
 * is so long ago that the news cannot tell of its own days there: "In 2019 it was founded. On 2 July it failed."
 */
function isOpening(
  { meaning, start, end, sentence, direction }: DateCandidate,
  { text, sentences }: ParagraphText,
  written: CivilDay | undefined,
  of: DateCandidate,
): boolean {
  if (written === undefined || direction === 'future' || !isYearAlone(meaning)) return false;
  const isOld = written.year - meaning.year > LIFETIME;
  if (meaning.year >= written.year || !(isOld || of.sentence === sentence)) return false;
  // "The strike of 1912 began on 11 January."
  if (isOld && BEGINNING.test(text.slice(end, end + 12))) return true;
  return OPENING.test(text.slice(sentences[sentence]!.start, start));
}

const BEGINNING = /^ (?:began|broke|ended|lasted|opened|started|took)\b/;

const OPENING =
  /^(?:(?:early|late|later|back) )?(?:in|by|during|at) (?:the (?:year |(?:first|last|final|opening) (?:\w+ )?(?:months|weeks|days) of )?)?$/i;

function isYearAlone(meaning: Meaning): meaning is CalendarMeaning & { readonly year: number } {
  if (meaning.kind !== 'calendar' || meaning.year === undefined) return false;
  return (meaning.month ?? meaning.season ?? meaning.quarter ?? meaning.half) === undefined;
}

function openedBy(date: DateCandidate): StoryPoint {
  const { year } = date.meaning as CalendarMeaning;
  return { day: { year: year!, month: 1, day: 1 }, span: date, sentence: date.sentence };
}

/** Where a story stands, and in which sentence that is told. */
type StoryPoint = Nearby & { readonly sentence: number };

/** Where a story stands behind one more date of it; `undefined` where that is one of the current year or to come. */
function storyBehind(
  date: DateCandidate,
  before: StoryPoint | undefined,
  written: CivilDay | undefined,
): StoryPoint | undefined {
  const meaning = dayIn(date.meaning);
  const { sentence } = date;
  if (before !== undefined && isStep(meaning) && sentence - before.sentence <= STORY_SENTENCES) {
    if (meaning.kind !== 'step' || meaning.unit !== 'year' || meaning.by === 0) return { ...before, sentence };
    // "Early the next year … in July"; behind "eleven years later" nobody knows.
    const year = before.day.year + meaning.by;
    return meaning.by === 1 ? { day: { year, month: 1, day: 1 }, span: date, sentence } : undefined;
  }
  // "It reopened last week": back in these days.
  if (meaning.kind === 'step' && meaning.anchor === 'reference' && meaning.isPlain !== true) return undefined;
  if (meaning.kind !== 'calendar') return before;
  const { year, season, quarter, day = 1 } = meaning;
  const month = meaning.month ?? (season && FIRST_MONTHS[season]) ?? (quarter && quarter * 3 - 2);
  if (month === undefined) return before;
  if (date.direction === 'future') return undefined;
  if (year !== undefined) {
    return written !== undefined && year >= written.year
      ? undefined
      : { day: { year, month, day }, span: date, sentence };
  }
  if (before === undefined || !goesOn(date, before, yearReach(date) ?? -1, written)) return undefined;
  const next = before.day.month - month > LOOKING_BACK ? 1 : 0;
  const of = quarter === undefined ? before.day.year + next : yearOfNearest(before.day, quarter, date.direction);
  return { day: { year: of, month, day }, span: date, sentence };
}

/** "The next day", "the 29th": a date that goes on from the day told. */
function isStep(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return meaning.day !== undefined && meaning.month === undefined;
  return meaning.kind === 'step' && meaning.anchor === 'text';
}

/** The year to come that stands before a date of the same sentence: "The 2028 Games will open on July 14." */
export function yearAhead(
  index: number,
  { dates, paragraph }: Reading,
  written: CivilDay | undefined,
): Nearby | undefined {
  const candidate = dates[index]!;
  const before = index > 0 ? dates[index - 1]! : undefined;
  if (written === undefined || before?.sentence !== candidate.sentence || candidate.direction !== 'future') {
    return undefined;
  }
  const { meaning } = candidate;
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.weekday !== undefined) return undefined;
  if (before.rule !== 'year' || before.meaning.kind !== 'calendar' || !before.isAside) return undefined;
  // An event with a name; "the 2028 budget will be voted on in March" tells of an earlier year.
  if (!EVENT_NAME.test(paragraph.text.slice(before.end, before.end + 3))) return undefined;
  const { year } = before.meaning;
  return year !== undefined && year > written.year ? { day: { year, month: 1, day: 1 }, span: before } : undefined;
}

const EVENT_NAME = new AnyScript(/^ [A-Z]/u, () => new RegExp(String.raw`^ \p{Lu}`, 'u'));

function dayOf(
  candidate: DateCandidate,
  written: CivilDay | undefined,
  order: Anchors['order'],
  story?: Story,
): CivilDay | undefined {
  const { day, grain } = evaluate(candidate.meaning, {
    reference: written,
    told: () => story?.day ?? written,
    story: () => story,
    isNarrative: story !== undefined,
    direction: candidate.direction,
    order,
  });
  return grain === 'day' ? day : undefined;
}
