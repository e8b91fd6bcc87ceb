import { AnyScript, CAPITAL_FIRST } from '../../../text/anyScript';
import { paragraphText } from '../../../text/divide';
import type { Passage } from '../../../text/passage';
import type { Span } from '../../../text/span';
import { isDay, isoDay, weekdayOf, type CivilDay } from '../values/civilDay';
import type { CalendarMeaning, Meaning } from '../meaning';
import { scanDates } from '../scan';
import { wordSet } from '../../../text/wordSet';

/** A day as the head of an article prints it; offsets are those of the passage. Without `year` it is not complete. */
export interface PrintedDay {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** ISO 8601: Monday is 1; `undefined` if none is printed. */
  readonly weekday: number | undefined;
  readonly span: Span;
}

const PRINTED = new WeakMap<Passage, readonly PrintedDay[]>();

/** The days that a passage prints, in order, complete or without their year; looked for once in its life. */
export function printedDays(passage: Passage): readonly PrintedDay[] {
  let days = PRINTED.get(passage);
  if (days === undefined) PRINTED.set(passage, (days = daysIn(passage)));
  return days;
}

function daysIn({ text, role }: Passage): readonly PrintedDay[] {
  return scanDates(paragraphText(withoutGlued(text), role)).flatMap((candidate) => {
    const calendar = calendarOf(candidate.meaning);
    if (calendar?.month === undefined || calendar.day === undefined) return [];
    const { year, month, day, weekday } = calendar;
    return [{ year, month, day, weekday, span: { start: candidate.start, end: candidate.end } }];
  });
}

/** "March 5, 2025March 6, 2025": sites hide one of the two days, and a copy of the page shows both. The first is the article's. */
function withoutGlued(text: string): string {
  const glued = GLUED.exec(text);
  return glued === null ? text : text.slice(0, glued.index + YEAR_DIGITS);
}

const GLUED = /(?:19|20)\d\d(?=[A-Z][a-z]{2,8} \d{1,2}, \d{4})/;
const YEAR_DIGITS = 4;

const INLINE = new WeakMap<Passage, { readonly day: PrintedDay | undefined }>();

/**
 * The day of a dateline at the head of a running paragraph, as news agencies set it: "PORT ELLIS, Norland, March 3
 * (Norpress) — …"; `undefined` if the paragraph does not begin so.
 */
export function inlineDateline(passage: Passage): PrintedDay | undefined {
  let known = INLINE.get(passage);
  if (known === undefined) INLINE.set(passage, (known = { day: datelineOf(passage) }));
  return known.day;
}

const SENTENCE_BEHIND = new AnyScript(/^ ["“‘]?[A-Z]/u, () => new RegExp(String.raw`^ ["“‘]?\p{Lu}`, 'u'));

function datelineOf(passage: Passage): PrintedDay | undefined {
  const { text } = passage;
  const [day, second] = daysIn({ ...passage, text: text.slice(0, LONGEST_DATELINE) });
  if (day === undefined) return undefined;
  // "Ana Kolb (3 May 1856 – 11 June 1902) was …": a lifetime, or how long something lasted.
  if (second !== undefined && BETWEEN_DAYS.test(text.slice(day.span.end, second.span.start))) return undefined;
  const before = text.slice(0, day.span.start);
  const behind = text.slice(day.span.end, LONGEST_DATELINE + 40);
  // "Thursday, May 8, 2025 On Tuesday the council …": a date line that has lost its line break.
  const isLine = before === '' && day.year !== undefined && SENTENCE_BEHIND.test(behind);
  return isLine || (isPlace(before) && ENDING.test(behind)) ? day : undefined;
}

const BETWEEN_DAYS = /^ ?(?:[-–—]|to|until) ?$/u;
const LONGEST_DATELINE = 120;
/** An agency in brackets, a dash, or both. */
const ENDING = new AnyScript(
  /^[*_]{0,3}\)?,? ?(?:\([A-Za-z\d .,&/:-]{2,40}\) ?[-–—_:]?|[-–—_:])/u,
  () => new RegExp(String.raw`^[*_]{0,3}\)?,? ?(?:\([\p{L}\p{M}\d .,&/:-]{2,40}\) ?[-–—_:]?|[-–—_:])`, 'u'),
);

/** Names with capital letters and nothing else; "On" and its like begin a sentence. */
function isPlace(before: string): boolean {
  const pieces = before
    .replace(/^[*_]{1,3}/, '')
    .split(/[\s,/(|–—-]+/u)
    .filter((piece) => piece !== '');
  return (
    pieces.length > 0 &&
    pieces.length <= 8 &&
    !SENTENCE_OPENINGS.has(pieces[0]!.toLowerCase()) &&
    pieces.every(
      (piece) => CAPITAL_FIRST.test(piece) || /^(?:of|the|de|da|do|del|la|le|el|al|am|an|upon)$/u.test(piece),
    )
  );
}

const SENTENCE_OPENINGS = wordSet('on by in at since until from after before the a last next this for as');

/** The complete day, if the calendar has it and a weekday that is printed beside it fits. */
export function completeDay({ year, month, day, weekday }: PrintedDay): string | undefined {
  return year === undefined ? undefined : fitting({ year, month, day }, weekday);
}

/**
 * Completes a day without year from a complete one that is printed nearby and is not earlier: the last such day before
 * it. `undefined` where the weekday does not fit or the days lie further apart than `within` days.
 */
export function completedBy(printed: PrintedDay, later: CivilDay, within: number): string | undefined {
  for (const year of [later.year, later.year - 1]) {
    const candidate = { year, month: printed.month, day: printed.day };
    const value = fitting(candidate, printed.weekday);
    if (value === undefined || value > isoDay(later)) continue;
    const monthsApart = (later.year - year) * 12 + later.month - printed.month;
    return monthsApart * 30 + later.day - printed.day <= within ? value : undefined;
  }
  return undefined;
}

function fitting(day: CivilDay, weekday: number | undefined): string | undefined {
  return isDay(day) && (weekday === undefined || weekdayOf(day) === weekday) ? isoDay(day) : undefined;
}

function calendarOf(meaning: Meaning): CalendarMeaning | undefined {
  if (meaning.kind === 'time') return meaning.day && calendarOf(meaning.day);
  return meaning.kind === 'calendar' ? meaning : undefined;
}
