import { addDays, isoDay, weekdayOf } from '../recognise/dates/values/civilDay';

const DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** The value itself if it is a whole calendar day in ISO 8601 (`2025-03-05`), which is EDTF level 0; else `undefined`. */
export function civilDay(value: string): string | undefined {
  const parts = DAY.exec(value)?.groups;
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days ? value : undefined;
}

/** EDTF level 1 numbers the seasons from 21. */
const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/**
 * A TIMEX3 value as EDTF level 0 or 1, or ISO 8601: what sidecars store. `undefined` where neither
 * has a form for it: weekends, parts of a day, sets, vague lengths, FUTURE_REF.
 */
export function edtfOfTimex(value: string): string | undefined {
  if (civilDay(value) !== undefined) return value;
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value)) return value;
  if (/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return `${value}X`;
  if (/^\d{2}$/.test(value)) return `${value}XX`;
  const season = /^(?<year>\d{4})-(?<season>SP|SU|FA|WI)$/.exec(value)?.groups;
  if (season) return `${season.year}-${SEASONS[season.season!]}`;
  const moment = /^(?<day>\d{4}-\d{2}-\d{2})T(?<clock>\d{2}:\d{2})(?<seconds>:\d{2})?$/.exec(value)?.groups;
  // EDTF has no hour 24.
  if (moment?.clock === '24:00') return undefined;
  if (moment && civilDay(moment.day!) !== undefined) return `${moment.day}T${moment.clock}${moment.seconds ?? ':00'}`;
  // A length is ISO 8601 as it stands, if it is no vague one.
  return /^P(?:\d+[YMWD]|T\d+[HMS])$/.test(value) ? value : undefined;
}

const LENGTH = /^P(?=\d|T\d)(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/;
/** Sets and years of five digits and more: EDTF level 2, which is nobody's slip of the pen. */
const BEYOND = /^(?:\[[^\]]+\]|\{[^}]+\}|Y-?\d.*)$/;
/** From 21 on months are seasons, quarters and other parts of a year. */
const DATE =
  /^-?(?:\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?:(?:0[1-9]|1[0-2]|XX)(?:-(?<day>\d\d|XX))?|2[1-9]|3\d|4[01]|W(?:0[1-9]|[1-4]\d|5[0-3])(?:-[1-7])?|[0-2]\d\d|3[0-5]\d|36[0-6]))?$/;
const CLOCK = /^(?:[01]\d|2[0-4])(?::[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d+)?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * True for what EDTF or ISO 8601 has a form for, and a calendar a day: days, months, years, seasons, weeks, moments, lengths,
 * and ranges of them, also with an open end (`..`). Not for `20 March`, `7.3.2025`, `2026-02-31` or `2026-13`.
 */
export function isDate(value: string): boolean {
  if (value === '..' || BEYOND.test(value)) return true;
  const ends = value.split('/');
  if (ends.length > 2 || ends.every((end) => end === '' || end === '..')) return false;
  return ends.every((end) => (ends.length === 2 && (end === '' || end === '..')) || LENGTH.test(end) || isPoint(end));
}

/** EDTF marks what is not sure by signs anywhere in a date. */
function isPoint(value: string): boolean {
  const [date = '', clock, ...rest] = value.replaceAll(/[?~%]/g, '').split('T');
  const parts = DATE.exec(date)?.groups;
  if (parts === undefined || rest.length > 0) return false;
  const isWholeDay = /^\d{4}-\d\d-\d\d$/.test(date);
  if (isWholeDay && civilDay(date) === undefined) return false;
  return clock === undefined || (isWholeDay && CLOCK.test(clock));
}

/**
 * The date that a value was most likely meant to be: days with their month behind a full stop (`7.3.2025`) or by its
 * English name (`7 March 2025`, `Mar 7, 2025`), without leading noughts, or with a blank beside them. `undefined` for what
 * may be read in two ways, such as `03/07/2025`.
 */
export function likelyDate(value: string): string | undefined {
  const trimmed = value.trim();
  const parts =
    /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/.exec(trimmed)?.groups ??
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(trimmed)?.groups ??
    /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i.exec(trimmed)?.groups ??
    /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i.exec(trimmed)?.groups;
  if (parts === undefined) return isDate(trimmed) ? trimmed : undefined;
  const month = /^\d/.test(parts.month!) ? parts.month! : monthNamed(parts.month!);
  return civilDay([parts.year!, month.padStart(2, '0'), parts.day!.padStart(2, '0')].join('-'));
}

/** The number of a month by its English name or the beginning of it; "0" for other words. */
function monthNamed(word: string): string {
  return String(MONTHS.findIndex((name) => name.startsWith(word.toLowerCase())) + 1);
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** True for a day of the calendar and a time of it, such as `2026-05-12T08:30:00Z`. */
export function isInstant(value: string): boolean {
  return value.includes('T') && !value.includes('/') && isPoint(value);
}

/**
 * The first and the last day that an EDTF or ISO 8601 value may mean, as ISO days for comparing (the 31st stands for the
 * end of any month); one that is open is left out. `undefined` for what is no time: lengths, unknown forms.
 */
export function edtfBounds(value: string): { readonly first?: string; readonly last?: string } | undefined {
  const [begin = '', end] = value.replaceAll(/[?~%]/g, '').split('/');
  if (end === undefined) return pointBounds(begin);
  const first = pointBounds(begin)?.first;
  const last = pointBounds(end)?.last;
  if (first === undefined && last === undefined) return undefined;
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

function pointBounds(value: string): { readonly first: string; readonly last: string } | undefined {
  const parts = /^(?<year>\d{2}(?:\d{2}|\dX|XX))(?:-(?<rest>W?\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?:T.*)?$/.exec(
    value,
  )?.groups;
  if (!parts) return undefined;
  const { year = '', rest = 'XX', day = 'XX' } = parts;
  const [from, to] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  const month = Number(rest);
  if (month >= 1 && month <= 12) {
    return { first: `${from}-${rest}-${day.replace('XX', '01')}`, last: `${to}-${rest}-${day.replace('XX', '31')}` };
  }
  const week = /^W(?<number>\d{2})$/.exec(rest)?.groups;
  if (week) return weekBounds(Number(year), Number(week.number));
  // A season may begin in the year and end in the next, and not everywhere at the same time.
  return { first: `${from}-01-01`, last: month > 20 ? `${Number(to) + 1}-03-31` : `${to}-12-31` };
}

/** ISO 8601: week 1 is the one with 4 January in it, and begins on a Monday. */
function weekBounds(year: number, week: number): { readonly first: string; readonly last: string } {
  const fourth = { year, month: 1, day: 4 };
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  return { first: isoDay(monday), last: isoDay(addDays(monday, 6)) };
}
