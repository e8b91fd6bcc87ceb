import { addDays, addMonths, isoWeek, isoWeekOf, isoYear, type CivilDay } from './civilDay';
import {
  DAY_PARTS,
  MONTH_PARTS,
  WEEK_PARTS,
  dayValue,
  fixedValue,
  monthValue,
  partValue,
  unknownValue,
  withValue,
  type Anchors,
  type Evaluated,
} from './evaluated';
import { stepMeaning, type StepMeaning, type Unit } from '../meaning';
import { isLong } from './told';
import { weekdayInWeek, weekendFrom, type Side } from './recurring';

/**
 * The value of "last week", "two days ago", "this year": so many units from an anchor, as exact as the unit. TIMEX3 has
 * four digits for a year: what lies farther off is only past or future.
 */
export function stepValue(meaning: StepMeaning, within: Evaluated | undefined, anchors: Anchors): Evaluated {
  const found = within === undefined ? steppedValue(meaning, anchors) : sameInYear(meaning, within, anchors);
  if (!/\d{5}/.test(found.value)) return found;
  const side: Side = meaning.by < 0 ? 'past' : 'future';
  const value = side === 'past' ? 'PAST_REF' : 'FUTURE_REF';
  return { value, stated: [], inferred: [], day: undefined, grain: undefined, side };
}

function steppedValue(meaning: StepMeaning, anchors: Anchors): Evaluated {
  const { unit, by } = meaning;
  const part =
    meaning.isReported === true
      ? reportedPart(meaning, anchors)
      : unit === 'year'
        ? partInYear(meaning, anchors)
        : undefined;
  if (part !== undefined) return part;
  const anchor = anchorOf(meaning, anchors);
  if (anchor === undefined) {
    // "today" in a text that has no day of its own is these days.
    return unit === 'day' && by === 0 && meaning.anchor === 'reference'
      ? withValue(unknownStep(unit), 'PRESENT_REF')
      : unknownStep(unit);
  }
  const side: Side = by < 0 ? 'past' : by > 0 ? 'future' : 'same';
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      // The hour of writing is not known: the value is the day.
      return dayValue(addDays(anchor, unit === 'hour' ? Math.trunc(by / 24) : 0), [], DAY_PARTS, side);
    case 'day':
    case 'night':
      return dayValue(addDays(anchor, by), [], DAY_PARTS, side);
    case 'week':
      return weekValue(addDays(anchor, by * 7), side);
    case 'fortnight':
      return weekValue(addDays(anchor, by * 14), side);
    case 'weekend': {
      const inWeek = meaning.byTense ? weekendFrom(anchor, anchors.direction) : addDays(anchor, by * 7);
      return withValue(weekValue(weekdayInWeek(inWeek, 6), side), `${isoWeek(isoWeekOf(inWeek))}-WE`);
    }
    case 'month':
    case 'quarter': {
      const { year, month } = addMonths(anchor.year, anchor.month, by * (unit === 'quarter' ? 3 : 1));
      const found = monthValue(year, month, [], MONTH_PARTS, side);
      return unit === 'month' ? found : withValue(found, `${isoYear(year)}-Q${Math.floor((month - 1) / 3) + 1}`);
    }
    case 'year': {
      const long = anchors.toldGrain;
      if (meaning.anchor === 'text' && isLong(long))
        return long === 'decade' ? longValue(anchor, 3, by / 10, side) : longValue(anchor, 2, by / 100, side);
      const year = anchor.year + by;
      const day = { year, month: 1, day: 1 };
      return { value: isoYear(year), stated: [], inferred: ['year'], day, grain: 'year', side };
    }
    case 'decade':
      return longValue(anchor, 3, by, side);
    case 'century':
      return longValue(anchor, 2, by, side);
    case 'millennium':
      return longValue(anchor, 1, by, side);
  }
}

/** "The same quarter last year": that of the told one, in another year. */
function sameInYear({ unit }: StepMeaning, within: Evaluated, anchors: Anchors): Evaluated {
  const told = anchors.told(unit);
  if (told === undefined || within.day === undefined) return unknownStep(unit);
  const { year } = within.day;
  if (unit !== 'quarter') return monthValue(year, told.month, [], MONTH_PARTS);
  return partValue(year, 'quarter', Math.floor((told.month - 1) / 3) + 1, [], ['year']);
}

/** "In the third quarter it earned $5 million, up from $4 million a year earlier": in that quarter of the other year. */
function partInYear({ by, anchor, isCompared }: StepMeaning, anchors: Anchors): Evaluated | undefined {
  if (anchor !== 'text' && isCompared !== true) return undefined;
  const part = anchors.partTold?.(isCompared === true);
  if (part === undefined) return undefined;
  const { grain } = part;
  const { year, month } = part.day;
  if (grain === 'month') return monthValue(year + by, month, [], MONTH_PARTS);
  return partValue(year + by, grain, Math.floor((month - 1) / (grain === 'quarter' ? 3 : 6)) + 1, [], ['year']);
}

/** By how many months into a year what is told of "the year" is of the one before. */
const LAST_YEAR_TOLD = 3;

/** What a number of years is counted from: "two centuries later" also from a century told, as exact as that. */
function unitToldFor({ unit, by }: StepMeaning): Unit {
  if (unit !== 'year' || by % 10 !== 0 || by === 0) return unit;
  return by % 100 === 0 ? 'century' : 'decade';
}

/** "In the quarter" is the one told in the passage, or the last that was over; so is a year that has hardly begun. */
function reportedPart({ unit }: StepMeaning, anchors: Anchors): Evaluated | undefined {
  const { reference, direction } = anchors;
  if (unit === 'quarter') {
    const part = anchors.partTold?.(false);
    if (part === undefined && reference === undefined) return unknownStep(unit);
    const by = part !== undefined || direction === 'future' ? 0 : -3;
    const { year, month } = part?.day ?? addMonths(reference!.year, reference!.month, by);
    return partValue(year, 'quarter', Math.floor((month - 1) / 3) + 1, [], ['year']);
  }
  const isOver =
    unit === 'year' && direction === 'past' && reference !== undefined && reference.month <= LAST_YEAR_TOLD;
  return isOver ? steppedValue(stepMeaning(unit, -1), anchors) : undefined;
}

/** "By the end of the year" in a story is that of the year told; without a day of writing, "next year" is as well. */
function anchorOf(meaning: StepMeaning, anchors: Anchors): CivilDay | undefined {
  const { unit, by, anchor, isPlain, isEnd } = meaning;
  if (anchor === 'text') return anchors.told(unitToldFor(meaning), by > 0);
  if (!anchors.isNarrative) {
    // In news as well: "Work began in 2019. By the end of the year it had stopped."
    const isOver = isEnd === true && ENDED_UNITS.has(unit) && anchors.direction === 'past';
    return isOver ? anchors.told(unit) : anchors.reference;
  }
  // "will close by the end of the year" looks ahead from the day of writing, whatever was told.
  const isAhead = anchors.direction === 'future' && anchors.reference !== undefined;
  const isToldOf =
    (isPlain === true && !isAhead) ||
    (anchors.reference === undefined && unit !== 'day' && by >= 0 && anchors.isFarAhead !== true);
  return isToldOf ? anchors.told(unit) : anchors.reference;
}

/** What has an end that news tells of as past and long ago. */
const ENDED_UNITS: ReadonlySet<Unit> = new Set(['year', 'decade', 'century']);

function weekValue(day: CivilDay, side: Side): Evaluated {
  return { value: isoWeek(isoWeekOf(day)), stated: [], inferred: WEEK_PARTS, day, grain: 'week', side };
}

/** A decade has three digits of the year, a century two. */
function longValue(anchor: CivilDay, digits: number, by: number, side: Side): Evaluated {
  const year = isoYear(anchor.year + by * 10 ** (4 - digits));
  const { value, day, grain } = fixedValue(year.slice(0, year.length - 4 + digits));
  return { value, stated: [], inferred: ['year'], day, grain, side };
}

/** The value of a step from an anchor that is not known. */
export function unknownStep(unit: Unit): Evaluated {
  switch (unit) {
    case 'week':
    case 'fortnight':
      return unknownValue('XXXX-WXX', [], WEEK_PARTS, 'week');
    case 'weekend':
      return unknownValue('XXXX-WXX-WE', [], WEEK_PARTS, 'week');
    case 'month':
      return unknownValue('XXXX-XX', [], MONTH_PARTS, 'month');
    case 'quarter':
      return unknownValue('XXXX-QX', [], MONTH_PARTS);
    case 'year':
      return unknownValue('XXXX', [], ['year'], 'year');
    case 'decade':
      return unknownValue('XXX', [], ['year']);
    case 'century':
      return unknownValue('XX', [], ['year']);
    case 'millennium':
      return unknownValue('X', [], ['year']);
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'night':
      return unknownValue('XXXX-XX-XX', [], DAY_PARTS, 'day');
  }
}
