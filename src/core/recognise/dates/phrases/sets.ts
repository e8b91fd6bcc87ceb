import { AnyScript } from '../../../text/anyScript';
import { calendarDateAt } from './calendarDates';
import { weekdayNumberAt } from './calendarNames';
import { clockAt, type Clock } from './clocks';
import { countedUnitsAt } from './durations';
import type { Phrase } from '../meaning';
import { ordinalAt } from './numbers';
import { holidayNameAt } from './yearParts';
import { twoDigits } from '../values/civilDay';
import type { Holiday } from '../words/holidays';
import { periodValue } from '../values/periodValue';
import { MONTHS, PARTS_OF_DAY, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from '../words/calendar';
import { PLURAL_UNITS, SET_WORDS, SINGULAR_UNITS } from '../words/quantities';
import { wordSet } from '../../../text/wordSet';
import { Sign } from './signs';
import type { Words } from './sentenceWords';

/** What recurs: "daily", "every Sunday", "each year", "twice a week", "every two weeks", "$3bn a year", "on Mondays". */
export function setAt(words: Words, at: number): Phrase | undefined {
  const sign = words.sign(at);
  return (
    ((sign & (Sign.set | Sign.half)) !== 0 ? (setWordAt(words, at) ?? everyAt(words, at)) : undefined) ??
    ((sign & TIMES_STARTS) !== 0 ? timesAt(words, at) : undefined) ??
    ((sign & (Sign.article | Sign.set)) !== 0 ? rateAt(words, at) : undefined) ??
    ((sign & (Sign.weekday | Sign.set)) !== 0 ? (weekdaysAt(words, at) ?? openDayAt(words, at)) : undefined)
  );
}

const TIMES_STARTS = Sign.set | Sign.number | Sign.amount;

function setWordAt(words: Words, at: number): Phrase | undefined {
  // "half-yearly", "half-hourly"
  if (words.is(at, 'half') && words.isHyphen(at + 1) && words.is(at + 2, 'hourly', 'yearly'))
    return set(at, at + 3, words.is(at + 2, 'yearly') ? 'P6M' : 'PT30M', 'set-word');
  const value = SET_WORDS.get(words.lower(at));
  if (value === undefined || words.isHyphen(at + 1)) return undefined;
  // "Daily Herald", "the Norland Daily", "Publishers Weekly" are papers.
  const isName = words.isCapital(at) && (!words.isFirst(at) || words.isCapital(at + 1));
  // "the party daily Granma", "the weekly Land": a paper with its name.
  const isPaper =
    words.isCapital(at + 1) && words.isWord(at + 1) && !words.isFirst(at) && words.is(at, 'daily', 'weekly', 'monthly');
  return isName || isPaper || words.isHyphen(at - 1) ? undefined : set(at, at + 1, value, 'set-word');
}

function everyAt(words: Words, at: number): Phrase | undefined {
  if (!words.is(at, 'every', 'each', 'alternate')) return undefined;
  let i = at + 1;
  if (words.is(i, 'single', 'and')) i = words.is(i, 'and') && words.is(i + 1, 'every') ? i + 2 : i + 1;
  // "every other Thursday", "alternate Thursdays"
  const isAlternate = words.is(at, 'alternate');
  const isOther = isAlternate || words.is(i, 'other', 'second');
  if (isOther && !isAlternate) i++;
  const weekday = words.is(i, 'weekday')
    ? 'WD'
    : WEEKDAYS.get(isAlternate ? words.bare(i).replace(/s$/, '') : words.bare(i));
  if (weekday !== undefined) {
    const part = PARTS_OF_DAY.get(words.lower(i + 1));
    const name = `XXXX-WXX-${weekday}`;
    return part ? set(at, i + 2, `${name}T${part}`, 'set-every') : withClock(words, at, i + 1, name, 'set-every');
  }
  const dayOfYear = words.isNumber(i) || words.isCapital(i) ? dayOfYearAt(words, i) : undefined;
  if (dayOfYear) return set(at, dayOfYear.end, dayOfYear.value, 'set-every');
  const month = words.isCapital(i) ? MONTHS.get(words.bare(i)) : undefined;
  if (month !== undefined) return set(at, i + 1, `XXXX-${String(month).padStart(2, '0')}`, 'set-every');
  const season = SEASONS.get(words.lower(i));
  if (season !== undefined) return set(at, i + 1, `XXXX-${season}`, 'set-every');
  const part = PARTS_OF_DAY.get(words.lower(i));
  if (part !== undefined) {
    const clock = clockBehind(words, i + 1);
    if (clock) return set(at, clock.end, `XXXX-XX-XX${clock.time}`, 'set-every');
    return set(at, i + 1, part === 'NI' ? 'P1D' : `XXXX-XX-XXT${part}`, 'set-every');
  }
  const yearly = holidayNameAt(words, i);
  const value = yearly && yearlyValue(yearly.holiday);
  if (value !== undefined && !words.is(yearly!.end, 'weekend', 'week')) return set(at, yearly!.end, value, 'set-every');
  const unit = SINGULAR_UNITS.get(words.lower(i)) ?? (isAlternate ? PLURAL_UNITS.get(words.lower(i)) : undefined);
  // "every quarter of an hour", but "every quarter of the town"
  const isOfUnit = words.is(i + 1, 'of') && words.is(i + 2, 'an');
  if (unit !== undefined && !isOfUnit) {
    if (unit === 'second' || words.isHyphen(i + 1)) return undefined;
    return set(at, i + 1, periodValue([{ unit, amount: isOther ? 2 : 1 }]), 'set-every');
  }
  const ordinal = ordinalAt(words, i);
  const nth = ordinal && SINGULAR_UNITS.get(words.lower(ordinal.end));
  if (ordinal && nth) return set(at, ordinal.end + 1, periodValue([{ unit: nth, amount: ordinal.value }]), 'set-every');
  const counted = words.in(i, PLURAL_UNITS) ? undefined : countedUnitsAt(words, i);
  return counted && words.is(at, 'every') ? set(at, counted.end, counted.value, 'set-every') : undefined;
}

/** The set, with the hour that follows: "every Thursday at 7pm". */
function withClock(words: Words, start: number, end: number, value: string, rule: string): Phrase {
  const clock = clockBehind(words, end);
  return clock ? set(start, clock.end, `${value}${clock.time}`, rule) : set(start, end, value, rule);
}

function clockBehind(words: Words, at: number): Clock | undefined {
  return words.is(at, 'at') ? clockAt(words, at + 1) : undefined;
}

/** "11 November", "March 17": a day that every year has. */
function dayOfYearAt(words: Words, at: number): { readonly end: number; readonly value: string } | undefined {
  const date = calendarDateAt(words, at);
  if (date?.meaning.kind !== 'calendar') return undefined;
  const { year, month, day, weekday, within } = date.meaning;
  if (month === undefined || day === undefined || (year ?? weekday ?? within) !== undefined) return undefined;
  return { end: date.end, value: `XXXX-${twoDigits(month)}-${twoDigits(day)}` };
}

/** The day on which a holiday lies in every year; once a year for those that move. */
function yearlyValue({ dayIn }: Holiday): string {
  const [a, b] = [dayIn(2023), dayIn(2024)];
  return a.month === b.month && a.day === b.day ? `XXXX-${twoDigits(a.month)}-${twoDigits(a.day)}` : 'P1Y';
}

/** "once a year", "twice a week", "three times per day". */
function timesAt(words: Words, at: number): Phrase | undefined {
  const isWord = words.is(at, 'once', 'twice', 'thrice');
  const end = isWord ? at + 1 : words.is(at + 1, 'times') ? at + 2 : undefined;
  if (end === undefined) return undefined;
  if (words.is(end, 'every')) {
    const every = everyAt(words, end);
    return every?.meaning.kind === 'period' ? { ...every, start: at, rule: 'set-times' } : undefined;
  }
  // "twice daily", "twice-weekly"
  const dailyAt = words.isHyphen(end) ? end + 1 : end;
  const daily = SET_WORDS.get(words.lower(dailyAt));
  if (daily !== undefined) return set(at, dailyAt + 1, daily, 'set-times');
  const value = perUnit(words, end);
  return value === undefined ? undefined : set(at, end + 2, value, 'set-times');
}

const MONEY_SIGN = new AnyScript(/^\$$/u, () => new RegExp(String.raw`^\p{Sc}$`, 'u'));

const LONG_PLURAL = new AnyScript(/^[a-z]{3,}s$/u, () => new RegExp(String.raw`^\p{Ll}{3,}s$`, 'u'));

/** "a day", "per year" behind an amount. */
function rateAt(words: Words, at: number): Phrase | undefined {
  const value = perUnit(words, at);
  if (value === undefined) return undefined;
  const previous = words.lower(at - 1);
  // Speeds are no dates.
  if (LENGTHS.has(previous)) return undefined;
  if (words.is(at, 'per')) return set(at, at + 2, value, 'set-rate');
  // "$300 a year", "20 tonnes a day", "hundreds of calls a day"
  const isCounted =
    LONG_PLURAL.test(previous) &&
    [2, 3].some(
      (back) => words.isNumber(at - back) || words.is(at - back, 'of') || MONEY_SIGN.test(words.lower(at - back)),
    );
  // "two hours of light a day"
  const isMass = words.is(at - 2, 'of') && LONG_PLURAL.test(words.lower(at - 3)) && !words.is(at - 1, 'such');
  return words.isNumber(at - 1) || AMOUNTS.has(previous) || isCounted || isMass
    ? set(at, at + 2, value, 'set-rate')
    : undefined;
}

const LENGTHS = wordSet('km kilometre kilometres kilometer kilometers mile miles metre metres meter meters knots feet');
const AMOUNTS = wordSet(`
  % percent cent cents million billion trillion m bn tn thousand hundred dollars euros pounds barrels tonnes tons
  hours minutes days times people rate
`);

function perUnit(words: Words, at: number): string | undefined {
  if (!words.is(at, 'a', 'an', 'per')) return undefined;
  const unit = SINGULAR_UNITS.get(words.lower(at + 1));
  if (unit === undefined || words.isHyphen(at + 2) || words.is(at + 2, 'ago', 'later', 'earlier', 'after', 'before'))
    return undefined;
  if ((unit === 'second' || unit === 'quarter') && !words.is(at, 'per')) return undefined;
  return unit === 'night' ? 'P1D' : periodValue([{ unit, amount: 1 }]);
}

/** "Mondays", "Sunday mornings", "8pm on Thursdays", "weekdays", "weekends". */
function weekdaysAt(words: Words, at: number): Phrase | undefined {
  const lower = words.lower(at);
  // "the course runs for a term, Tuesdays and Thursdays"
  const isListed =
    words.is(at + 1, 'and', 'or', ',') && lower.endsWith('s') && WEEKDAYS.has(words.lower(at + 2).replace(/s$/, ''));
  const isBefore = isListed && words.lower(at + 2).endsWith('s');
  const isLed = words.is(at - 1, 'on', 'at', 'and', 'or', 'during', 'most', 'closed', 'open');
  const isCounted = words.is(at + 1, 'only', 'included', 'excepted');
  if (!isLed && !isCounted && !words.isFirst(at) && !isBefore) return undefined;
  const days = recurringDays(lower);
  if (days !== undefined) return withClock(words, at, at + 1, `XXXX-WXX-${days}`, 'set-weekdays');
  const weekday = weekdayNumberAt(words, at);
  if (weekday === undefined) return undefined;
  // "on Friday and Saturday nights"
  const isFirst = words.is(at + 1, 'and', 'or') && words.shows(at + 2, Sign.weekday);
  const parts = words.lower(isFirst ? at + 3 : at + 1);
  if (!/^(?:mornings|afternoons|evenings|nights)$/.test(parts)) return undefined;
  const value = `XXXX-WXX-${weekday}T${PARTS_OF_DAY.get(parts.slice(0, -1))!}`;
  return isFirst ? set(at, at + 1, value, OPEN_DAY) : set(at, at + 2, value, 'set-weekdays');
}

/** "Mondays", "weekdays" and "weekends", as TIMEX3 has them behind the year and week. */
export function recurringDays(lower: string): string | number | undefined {
  if (lower === 'weekdays') return 'WD';
  if (lower === 'weekends') return 'WE';
  return lower.endsWith('s') ? WEEKDAYS.get(lower.slice(0, -1)) : undefined;
}

/** The rule of a day of opening hours. */
export const OPEN_DAY = 'set-open';

/** "open Tuesday to Sunday", "runs every hour from Monday to Friday", "Mon–Fri": on each of them, week after week. */
export function openDayAt(words: Words, at: number): Phrase | undefined {
  const weekday = anyWeekday(words, at);
  return weekday !== undefined && tellsOpenDays(words) ? set(at, at + 1, `XXXX-WXX-${weekday}`, OPEN_DAY) : undefined;
}

function anyWeekday(words: Words, at: number): number | undefined {
  const bare = words.bare(at);
  return WEEKDAYS.get(bare) ?? (words.isCapital(at) ? SHORT_WEEKDAYS.get(bare) : undefined);
}

/** True for a sentence of opening hours or a timetable, with a stretch of days or some that recur. */
function tellsOpenDays(words: Words): boolean {
  const text = words.opening;
  return OPENNESS.test(text) && STRETCH.test(text) && !OF_ONE_WEEK.test(text);
}

const OPENNESS = / (?:open|opening|opens|hours|every|hourly|daily)\b/;
const STRETCH =
  / weekdays\b| weekends\b| (?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:to|through|[-–]) (?:mon|tue|wed|thu|fri|sat|sun)/;
const OF_ONE_WEEK = / (?:will|was|were|had|would|may|could|next|last|this|tomorrow|today|weeks?|polls)\b/;

function set(start: number, end: number, value: string, rule: string): Phrase {
  return { start, end, type: 'SET', meaning: { kind: 'period', value }, rule };
}
