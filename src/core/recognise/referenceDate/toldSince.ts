import type { Passage } from '../../text/passage';
import { dayNumber, parseIsoDay, weekdayOf } from '../dates/values/civilDay';
import { WEEKDAYS } from '../dates/words/calendar';

/** How many days there are in which a weekday is said of one of them alone. */
const DAYS_OF_A_WEEK = 7;

/** What is new stands near the head: so many passages are looked at, and a book costs no more than an article. */
const LOOKED_AT = 60;

const SAID_ON = /\b(?:said|told reporters|announced|confirmed) (?:early |late )?on ([a-z]+day)\b/gi;

/**
 * True if the text of an article tells of what was said on a weekday behind its publication and not behind its update:
 * then it has been written anew. Both are ISO 8601 days, less than a week apart.
 */
export function isToldSince(published: string, updated: string, passages: readonly Passage[]): boolean {
  const [first, last] = [parseIsoDay(published)!, parseIsoDay(updated)!];
  const days = dayNumber(last) - dayNumber(first);
  if (days < 1 || days >= DAYS_OF_A_WEEK) return false;
  return passages.slice(0, LOOKED_AT).some(
    ({ role, text }) =>
      role === 'body' &&
      [...text.matchAll(SAID_ON)].some(([, name]) => {
        const weekday = WEEKDAYS.get(name!.toLowerCase());
        const back = weekday === undefined ? days : (weekdayOf(last) - weekday + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
        return back < days;
      }),
  );
}
