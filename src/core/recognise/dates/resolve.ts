import type { Reading } from '../reading';
import type { Passage } from '../../text/passage';
import type { Draft, ResolvedDate } from '../resolved';
import type { DateCandidate } from './candidate';
import type { Entry } from './entry';
import {
  addDays,
  addMonths,
  isoDay,
  isoMonth,
  isoWeek,
  isoWeekOf,
  isoYear,
  parseIsoDay,
  type CivilDay,
} from './values/civilDay';
import { Counting } from './values/counting';
import { endOf } from './phrases/deadlines';
import { evaluate } from './values/evaluate';
import type { Evaluated } from './values/evaluated';
import type { Settled } from './values/manner';
import type { Meaning } from './meaning';
import { isLong, withTold, type Context, type Telling, type Told } from './values/told';
import { itemAt } from '../../text/itemAt';
import { goesOnSince } from './values/nearby';

/** Gives each date of a passage its value, counted from the day of writing or from what was told before. */
export function resolveReading(
  reading: Reading,
  before: Context,
  settled: Settled,
): { readonly dates: readonly ResolvedDate[]; readonly telling: Telling } {
  const written = settled.written === undefined ? undefined : parseIsoDay(settled.written);
  const dates: ResolvedDate[] = [];
  let { told } = before;
  const own: Told[] = [];
  let story: Told | undefined;
  let counts = false;
  for (let i = 0; i < reading.dates.length; i++) {
    const candidate = reading.dates[i]!;
    const context = { told, recent: own.length + before.recent, story: story ?? before.story };
    const counting = new Counting(reading, i, context, settled, written);
    const evaluated = evaluate(candidate.meaning, counting);
    const reaches = reachedBy(candidate.meaning, counting);
    const ends = endedBy(candidate, counting);
    dates.push(dateOf(candidate, reading, evaluated, { reaches, ends }, counting, settled.entry));
    counts ||= counting.asked;
    const { day, grain } = evaluated;
    if (day === undefined || grain === undefined || isComparison(candidate.meaning)) continue;
    const isAhead = settled.isOfSomeDay && candidate.direction === 'future';
    const isPast = written === undefined ? !isAhead : isoDay(day) <= settled.written!;
    const site = { passage: reading.passage, start: candidate.start, end: candidate.end };
    // "nine have been held since Sunday": no day of what is told next.
    const isBracketed = candidate.isBracketed || goesOnSince(reading.paragraph.text, candidate);
    const one: Told = {
      day,
      grain,
      site,
      isPast,
      isBracketed,
      isSpan: isOfSpan(reading, i),
      isNight: isNight(evaluated),
    };
    told = withTold(told, one);
    own.push(one);
    if (!isLong(grain) && isTelling(candidate, written) && (!settled.isOfSomeDay || isToldInFull(candidate)))
      story = one;
  }
  return { dates, telling: { own, story, counts } };
}

/** In an article that looks ahead, only a past day with its year is a fair one to count from. */
function isToldInFull({ meaning, direction }: DateCandidate): boolean {
  const core = meaning.kind === 'time' ? meaning.day : meaning;
  return direction !== 'future' && core?.kind === 'calendar' && core.year !== undefined && core.day !== undefined;
}

function isNight({ value }: Evaluated): boolean {
  return value.endsWith('TNI') || value.endsWith('TEV');
}

/** "between 2022 and 2024", "from 1861 to 1865", "2011–14": an end of a span of years. */
function isOfSpan({ dates, paragraph: { text } }: Reading, index: number): boolean {
  return isYearSpan(text, itemAt(dates, index - 1), dates[index]) || isYearSpan(text, dates[index], dates[index + 1]);
}

function isYearSpan(text: string, first: DateCandidate | undefined, last: DateCandidate | undefined): boolean {
  if (first === undefined || last === undefined || !isYear(first) || !isYear(last)) return false;
  const link = text.slice(first.end, last.start).trim();
  if (link === 'and') return /\bbetween $/i.test(text.slice(Math.max(0, first.start - 8), first.start));
  return /^(?:to|until|till|through|[-–—])$/.test(link);
}

function isYear({ meaning }: DateCandidate): boolean {
  return meaning.kind === 'calendar' && meaning.year !== undefined && meaning.month === undefined;
}

/** "Profit rose from $4 million a year earlier": the next such year is counted from the same date. */
function isComparison(meaning: Meaning): boolean {
  return meaning.kind === 'step' && meaning.isCompared === true;
}

/** True for a date that the telling moves to: not for asides, nor for what counts from the day of writing. */
function isTelling(
  { isAside, isBracketed, direction, meaning }: DateCandidate,
  written: CivilDay | undefined,
): boolean {
  if (isAside || isBracketed) return false;
  const core = meaning.kind === 'time' ? meaning.day : meaning;
  if (core === undefined) return false;
  if (core.kind === 'step') return core.anchor === 'text';
  if (core.kind === 'holiday') return core.pick !== 'this' && direction !== 'future';
  if (core.kind !== 'calendar' || core.pick === 'this') return false;
  // A lone weekday counts from the day of writing, where that is known.
  if (written !== undefined && core.weekday !== undefined && core.day === undefined) return false;
  return core.month !== undefined || direction !== 'future';
}

function dateOf(
  candidate: DateCandidate,
  { passage, paragraph: { text } }: Reading,
  { value, stated, inferred, side, day }: Evaluated,
  { reaches, ends }: { readonly reaches: string | undefined; readonly ends: string | undefined },
  counting: Counting,
  entry: Entry | undefined,
): ResolvedDate {
  const { source, written } = counting;
  const counts = inferred.length > 0 || reaches !== undefined || ends !== undefined;
  const anchor = counts ? (source?.day ?? written) : undefined;
  const isUnknown = inferred.length > 0 && day === undefined && /X|_REF/.test(value);
  const how = isUnknown ? 'unresolved' : inferred.length > 0 ? 'inferred' : 'stated';
  const resolution: Draft<ResolvedDate['resolution']> = { how, stated, inferred };
  if (anchor && !isUnknown) {
    const from = source === undefined && entry !== undefined ? countedFrom(entry, passage, candidate) : undefined;
    const site = source?.site ?? from?.site;
    resolution.anchor = from?.day ?? isoDay(anchor);
    resolution.anchorSource = source ? 'text' : from?.site ? 'entry' : 'reference';
    if (site) resolution.anchorSite = site;
  }
  if (side && !isUnknown) resolution.direction = side;
  if (reaches !== undefined) resolution.reaches = reaches;
  if (ends !== undefined) resolution.ends = ends;
  return {
    start: candidate.start,
    end: candidate.end,
    text: text.slice(candidate.start, candidate.end),
    rule: `date.${candidate.rule}`,
    type: candidate.type,
    value,
    resolution,
  };
}

/** What a date of a live blog's entry counts from: the stamp above it; in the stamp itself, what that counts from. */
function countedFrom(entry: Entry, passage: Passage, { start }: DateCandidate): NonNullable<Entry['from']> {
  const { day, stamp, from } = entry;
  const isStamp = passage === stamp.passage && start >= stamp.start && start < stamp.end;
  return isStamp && from !== undefined ? from : { day, site: isStamp ? undefined : stamp };
}

/** When a deadline runs out, where the day is known on which it is set. */
function endedBy({ meaning }: DateCandidate, counting: Counting): string | undefined {
  if (meaning.kind !== 'period' || meaning.deadline === undefined) return undefined;
  const from = counting.daySet();
  const end = from && endOf(from, meaning.deadline);
  return end && isoDay(end);
}

/** What "two days after" leads to, where the text has told a day to count from. */
function reachedBy(meaning: Meaning, counting: Counting): string | undefined {
  if (meaning.kind !== 'period' || meaning.reaches === undefined) return undefined;
  const { unit, by } = meaning.reaches;
  const from: CivilDay | undefined = counting.told(unit);
  if (from === undefined) return undefined;
  switch (unit) {
    case 'day':
    case 'night':
      return isoDay(addDays(from, by));
    case 'week':
    case 'fortnight':
      return isoWeek(isoWeekOf(addDays(from, by * (unit === 'week' ? 7 : 14))));
    case 'month': {
      const { year, month } = addMonths(from.year, from.month, by);
      return isoMonth(year, month);
    }
    case 'year':
    case 'decade':
      return isoYear(from.year + by * (unit === 'year' ? 1 : 10));
    default:
      return undefined;
  }
}
