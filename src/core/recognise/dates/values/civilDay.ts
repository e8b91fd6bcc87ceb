/**
 * A day of the (proleptic) Gregorian calendar, without time zone and without clock. Months count from 1.
 */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A week of ISO 8601: the weeks of a year begin with the one that holds its first Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** Days of one era of 400 years, after which the calendar repeats. */
const ERA = 146_097;
/** From 0000-03-01, the first day of an era, to 1970-01-01. */
const EPOCH = 719_468;

/**
 * Days since 1970-01-01; negative before. Howard Hinnant's `days_from_civil`
 * (https://howardhinnant.github.io/date_algorithms.html): the year begins in March, so that the leap day is its last.
 */
export function dayNumber({ year, month, day }: CivilDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - EPOCH;
}

/** The inverse of {@link dayNumber}; Hinnant's `civil_from_days`. */
export function dayOf(number: number): CivilDay {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export function weekdayOf(day: CivilDay): number {
  // 1970-01-01 was a Thursday.
  return modulo(dayNumber(day) + 3, 7) + 1;
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return dayOf(dayNumber(day) + days);
}

/** Days from `a` to `b`; negative if `b` is earlier. */
export function daysBetween(a: CivilDay, b: CivilDay): number {
  return dayNumber(b) - dayNumber(a);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True if the calendar has such a day: no 31 February. */
export function isDay({ year, month, day }: CivilDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The month that lies `by` months after the given one; the day is left out of it. */
export function addMonths(year: number, month: number, by: number): { readonly year: number; readonly month: number } {
  const months = year * 12 + (month - 1) + by;
  return { year: Math.floor(months / 12), month: modulo(months, 12) + 1 };
}

export function isoWeekOf(day: CivilDay): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const firstOfYear = dayNumber({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - firstOfYear) / 7) + 1 };
}

/** The day of a month that is the `nth` such weekday (1 is the first, -1 the last). */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDay {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -modulo(weekdayOf(last) - weekday, 7) + 7 * (nth + 1));
  }
  const first = { year, month, day: 1 };
  return addDays(first, modulo(weekday - weekdayOf(first), 7) + 7 * (nth - 1));
}

/** From this year on Easter is reckoned by the Gregorian calendar. */
const FIRST_GREGORIAN = 1583;

/**
 * Easter Sunday of the Western churches: the anonymous Gregorian computus (Nature, 20 April 1876). Earlier years had the
 * Julian calendar, whose dates histories print and we keep as printed.
 */
export function easterSunday(year: number): CivilDay {
  if (year < FIRST_GREGORIAN) return julianEaster(year);
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const weekdayShift = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekdayShift) / 451);
  const days = epact + weekdayShift - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** Meeus' computus for the Julian calendar, in its own dates. */
function julianEaster(year: number): CivilDay {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekdayShift = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const days = moon + weekdayShift + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** Reads `YYYY-MM-DD`; `undefined` for anything else and for days that the calendar does not have. */
export function parseIsoDay(text: string): CivilDay | undefined {
  const match = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/.exec(text);
  if (!match?.groups) return undefined;
  const { year, month, day } = match.groups;
  const civil = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(civil) ? civil : undefined;
}

export function isoDay({ year, month, day }: CivilDay): string {
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${twoDigits(month)}`;
}

export function isoWeek({ year, week }: IsoWeek): string {
  return `${isoYear(year)}-W${twoDigits(week)}`;
}

/** Four digits; TIMEX3 writes years before the common era as `BC0044`. */
export function isoYear(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}
