import * as vscode from 'vscode';
import { ambiguousDays } from '../../core/claims/typedDate';

/** A civil day in words, in the user's language: "Monday, 12 May 2025". `undefined` if the value is no whole day. */
export function longDay(value: string): string | undefined {
  const day = dayOf(value);
  return day && words(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A civil day in short, for the status bar: "12 May 2025". */
export function shortDay(value: string): string | undefined {
  const day = dayOf(value);
  return day && words(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The weekday of a civil day: "Monday". */
export function weekday(value: string): string | undefined {
  const day = dayOf(value);
  return day && words(day, { weekday: 'long' });
}

/** That numbers alone may name two days, and what to type instead; `undefined` of words that do not. */
export function bothDays(typed: string): string | undefined {
  const days = ambiguousDays(typed);
  if (days === undefined) return undefined;
  const [dayFirst, monthFirst] = days;
  return vscode.l10n.t(
    '“{0}” may be {1} or {2}: type {3} or {4}',
    typed.trim(),
    shortDay(dayFirst) ?? dayFirst,
    shortDay(monthFirst) ?? monthFirst,
    dayFirst,
    monthFirst,
  );
}

/** A month in words: "May 2025" of `2025-05`. */
export function monthAndYear(value: string): string | undefined {
  const day = /^\d{4}-\d{2}$/.test(value) ? dayOf(`${value}-01`) : undefined;
  return day && words(day, { month: 'long', year: 'numeric' });
}

/** First and last day of an ISO 8601 week, or of its Saturday and Sunday: "12–18 May 2025". */
export function weekSpan(year: number, week: number, isWeekend: boolean): string {
  // The week that holds 4 January is the first.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * DAY;
  return formatter({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(
    monday + (isWeekend ? 5 : 0) * DAY,
    monday + 6 * DAY,
  );
}

const DAY = 24 * 60 * 60 * 1000;

function dayOf(value: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? undefined : day;
}

function words(day: Date, options: Intl.DateTimeFormatOptions): string {
  return formatter(options).format(day);
}

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Plain English is set day first, as newsrooms outside America do; the ISO value always stands beside it.
  const locale = vscode.env.language === 'en' ? 'en-GB' : vscode.env.language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}
