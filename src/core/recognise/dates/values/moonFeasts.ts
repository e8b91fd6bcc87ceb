import { addDays, dayNumber, dayOf, type CivilDay } from './civilDay';

/** The year of the Hebrew calendar that begins in the autumn of a Gregorian year is so much greater. */
const HEBREW_ERA = 3761;
/** The day before the first of the Hebrew era, counted from 1970-01-01. */
const HEBREW_EPOCH = -2_092_590;
/** From Passover, 15 Nisan, to the new year, 1 Tishri: the half year between them is always as long. */
const PASSOVER_TO_NEW_YEAR = 163;

/**
 * The first day of the Hebrew year that begins in a Gregorian year; as of all Hebrew feasts, the evening before belongs to
 * it. Reckoned as by Reingold and Dershowitz, *Calendrical Calculations*: the mean new moon, and the rules that put it off.
 */
export function roshHashanah(year: number): CivilDay {
  return dayOf(hebrewNewYear(year + HEBREW_ERA));
}

/** The first day of Passover in a Gregorian year. */
export function passover(year: number): CivilDay {
  return addDays(roshHashanah(year), -PASSOVER_TO_NEW_YEAR);
}

/** The first day of Hanukkah, 25 Kislev: the month before it is a day longer in years of 355 and 385 days. */
export function hanukkah(year: number): CivilDay {
  const begins = hebrewNewYear(year + HEBREW_ERA);
  const length = hebrewNewYear(year + HEBREW_ERA + 1) - begins;
  return dayOf(begins + (length % 10 === 5 ? 84 : 83));
}

function hebrewNewYear(year: number): number {
  const [before, here, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  // No year may have 356 or 382 days.
  const putOff = after - here === 356 ? 2 : here - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + here + putOff;
}

/** Days from the epoch to the new moon of a year's first month; it may be no Sunday, Wednesday or Friday. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  // A day has 25,920 parts, a month 29 days and 13,753 of them.
  const days = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/**
 * Days from 20 January to the Chinese new year in each year from 1900 to 2099, in the digits of base 36. The moon's true course
 * decides them, which takes more to reckon than to write down; they are those of CLDR's calendar.
 */
const NEW_MOONS =
  'buj9rf5od2lath6pe3mcvj8rg4od3lash6pf4mbuj7qg5od2l9sh7pf4nbtj8qg5od1kash7qe3mbti8rg5odvk9sh7qf3lbui8rg4nc2k9ti6pe3lbuj8rg5nc2l9si6od3mbuj8qf4nc2lash6pd3mcuj8qf4nd1k9sg6pe3mbui7qg4nd2k9sh6pe4lati7qg5nc1';
/** After so many years the moons return to their days, now and then but for one. */
const CYCLE = 19;

/** The first day of the Chinese year that begins in a Gregorian year; outside of 1900 to 2099 it may be a day off, centuries away two. */
export function lunarNewYear(year: number): CivilDay {
  const last = NEW_MOONS.length - 1;
  const index = year - 1900;
  const cycles = index < 0 ? Math.ceil(-index / CYCLE) : -Math.ceil(Math.max(0, index - last) / CYCLE);
  return addDays({ year, month: 1, day: 20 }, Number.parseInt(NEW_MOONS[index + cycles * CYCLE]!, 36));
}

/** The day before the first of the Islamic era, counted from 1970-01-01, and the days of a month and a year of it on average. */
const ISLAMIC_EPOCH = -492_149;
const ISLAMIC_MONTH = 29.5;
const ISLAMIC_YEAR = 10_631 / 30;

/**
 * The first time in a Gregorian year that a day of an Islamic month begins, by the tabular calendar (Reingold and
 * Dershowitz). Countries wait until somebody has seen the new moon, which makes it a day sooner or later.
 * @param month from 1, Muharram
 */
export function islamicDay(year: number, month: number, day: number): CivilDay {
  const first = dayNumber({ year, month: 1, day: 1 });
  const within = Math.ceil(ISLAMIC_MONTH * (month - 1)) + day;
  for (let islamic = Math.floor((first - ISLAMIC_EPOCH) / ISLAMIC_YEAR); ; islamic++) {
    // Of 30 years, 11 are a day longer.
    const number = ISLAMIC_EPOCH + 354 * (islamic - 1) + Math.floor((3 + 11 * islamic) / 30) + within;
    if (number >= first) return dayOf(number);
  }
}
