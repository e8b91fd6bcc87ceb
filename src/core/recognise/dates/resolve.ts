import { shift, type Span } from '../../text/span';
import type { DateMark, DateResolution } from '../mark';
import type { PlacedReading } from '../reading';
import type { ReferenceDate } from '../referenceDate';
import type { DateCandidate } from './candidate';
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
} from './civilDay';
import { evaluate } from './evaluate';
import type { Anchors, Evaluated } from './evaluated';
import type { Meaning, Unit } from './meaning';
import { dayOfSentence, dayOfSpeech, needsDay, needsYear, storyDate, type Nearby } from './nearby';

/** A date that the text has named, for those that are counted from it. */
interface Told {
  readonly day: CivilDay;
  readonly grain: 'day' | 'week' | 'month' | 'year';
  readonly span: Span;
  readonly isPast: boolean;
}

/** How many of the dates named before are looked at. */
const MEMORY = 12;

/** Gives each date its value, counted from the reference date or from a date named earlier in the text. */
export function resolve(readings: readonly PlacedReading[], reference: ReferenceDate): readonly DateMark[] {
  const written = reference.value === undefined ? undefined : parseIsoDay(reference.value);
  const order = orderOfNumbers(readings);
  const told: Told[] = [];
  const marks: DateMark[] = [];
  for (const { paragraph, reading } of readings) {
    const { dates } = reading;
    const { text } = reading.paragraph;
    for (const [i, candidate] of dates.entries()) {
      let source: Nearby | undefined;
      const use = (found: Nearby | undefined) => {
        source = found ?? source;
        return found?.day;
      };
      const local = (found: Nearby | undefined) => found && { ...found, span: shift(found.span, paragraph.start) };
      const speech = written && candidate.isQuoted ? local(dayOfSpeech(i, dates, written, order)) : undefined;
      const span = shift({ start: candidate.start, end: candidate.end }, paragraph.start);
      const clockDay = needsDay(candidate) ? local(dayOfSentence(i, dates, text, written, order)) : undefined;
      use(clockDay);
      const anchors: Anchors = {
        reference: use(speech) ?? written,
        order,
        direction: candidate.direction,
        told: (unit) => use(lastTold(told, unit, candidate)) ?? written,
        sameSentence: clockDay && { day: clockDay.day, isBefore: clockDay.span.start < span.start },
        story: needsYear(candidate) ? use(local(storyDate(i, dates, written))) : undefined,
      };
      const evaluated = evaluate(candidate.meaning, anchors);
      const reaches = reachedBy(candidate.meaning, anchors);
      marks.push(markOf(candidate, span, evaluated, text, { reference: written, source, reaches }));
      if (evaluated.day !== undefined && evaluated.grain !== undefined) {
        const isPast = written === undefined || isoDay(evaluated.day) <= isoDay(written);
        told.push({ day: evaluated.day, grain: evaluated.grain, span, isPast });
        if (told.length > MEMORY) told.shift();
      }
    }
  }
  return marks;
}

function markOf(
  candidate: DateCandidate,
  span: Span,
  evaluated: Evaluated,
  text: string,
  context: {
    readonly reference: CivilDay | undefined;
    readonly source: Nearby | undefined;
    readonly reaches: string | undefined;
  },
): DateMark {
  const { value, stated, inferred, side } = evaluated;
  const anchor = inferred.length === 0 ? undefined : (context.source?.day ?? context.reference);
  const isUnknown = value === undefined || (inferred.length > 0 && evaluated.day === undefined && /X/.test(value));
  const resolution: DateResolution = {
    how: isUnknown ? 'unresolved' : inferred.length > 0 ? 'inferred' : 'stated',
    stated,
    inferred,
    ...(anchor && !isUnknown
      ? { anchor: isoDay(anchor), anchorSource: context.source ? ('text' as const) : ('reference' as const) }
      : {}),
    ...(context.source && !isUnknown && inferred.length > 0 ? { anchorSpan: context.source.span } : {}),
    ...(side && !isUnknown ? { direction: side } : {}),
    ...(context.reaches === undefined ? {} : { reaches: context.reaches }),
  };
  return {
    kind: 'date',
    ...span,
    text: text.slice(candidate.start, candidate.end),
    rule: `date.${candidate.rule}`,
    type: candidate.type,
    ...(value === undefined ? {} : { value }),
    resolution,
  };
}

/** Whether 3/5 is 3 May or 5 March, where other dates of the article tell; `undefined` if none does or they differ. */
function orderOfNumbers(readings: readonly PlacedReading[]): Anchors['order'] {
  const orders = new Set<'dayFirst' | 'monthFirst'>();
  for (const { reading } of readings) {
    for (const candidate of reading.dates) {
      if (candidate.rule !== 'numeric-plain' || candidate.meaning.kind !== 'calendar') continue;
      const first = Number.parseInt(reading.paragraph.text.slice(candidate.start, candidate.end), 10);
      if (candidate.meaning.day === candidate.meaning.month) continue;
      orders.add(first === candidate.meaning.day ? 'dayFirst' : 'monthFirst');
    }
  }
  return orders.size === 1 ? [...orders][0] : undefined;
}

/** The last date named that is exact enough for a step of this unit; one that lies ahead only if the sentence does. */
function lastTold(told: readonly Told[], unit: Unit, candidate: DateCandidate): Told | undefined {
  const grains: readonly Told['grain'][] =
    unit === 'year' || unit === 'decade' || unit === 'century'
      ? ['day', 'week', 'month', 'year']
      : unit === 'month' || unit === 'quarter'
        ? ['day', 'week', 'month']
        : unit === 'week' || unit === 'weekend'
          ? ['day', 'week']
          : ['day'];
  const fitting = told.filter(({ grain }) => grains.includes(grain));
  const nearest = fitting.findLast(({ isPast }) => isPast || candidate.direction === 'future');
  // A clock time told as past belongs to no day ahead; "that night" needs the night that was told, wherever it lies.
  return nearest ?? (needsDay(candidate) && candidate.direction === 'past' ? undefined : fitting.at(-1));
}

/** What "two days later" leads to, where the text has named a day to count from. */
function reachedBy(meaning: Meaning, anchors: Anchors): string | undefined {
  if (meaning.kind !== 'period' || meaning.reaches === undefined) return undefined;
  const { unit, by } = meaning.reaches;
  const from = anchors.told(unit);
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
