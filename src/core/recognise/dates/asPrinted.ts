import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './words/calendar';
import { HOLIDAYS_BY_FIRST_WORD } from './words/holidays';

/** Names of the calendar that are everyday words too: in small letters they need a day, a year or such a word beside them. */
const EVERYDAY: ReadonlySet<string> = new Set(['march', 'mar', 'may', 'sat', 'sun', 'wed']);
const BEFORE =
  /(?:^|[^a-z\d])(?:\d{1,4}(?:st|nd|rd|th)?|in|of|on|by|before|after|since|until|till|next|last|this|early|mid|late)[\s,-]{1,3}$/i;
const BEHIND = /^\.?[\s,-]{1,3}\d{1,4}(?:st|nd|rd|th)?(?![a-z\d])/i;
const ALONE = /^\s*[a-z]+\.?\s*$/i;

/**
 * Words that name a date as newspapers print them: the names of months, weekdays and holidays with a capital, which
 * nobody types who is in a hurry (“15 march 2026”, “by friday”). All else stays, and each sign its place.
 */
export function asPrinted(typed: string): string {
  return withHolidays(typed).replaceAll(/[a-z]+/gi, (word, at: number) => {
    const small = word.toLowerCase();
    if (!MONTHS.has(small) && !WEEKDAYS.has(small) && !SHORT_WEEKDAYS.has(small)) return word;
    if (word !== small || !EVERYDAY.has(small)) return capital(word);
    return ALONE.test(typed) || isBesideDate(typed, at, word.length) ? capital(word) : word;
  });
}

function isBesideDate(typed: string, at: number, length: number): boolean {
  return BEFORE.test(typed.slice(0, at)) || BEHIND.test(typed.slice(at + length));
}

function withHolidays(typed: string): string {
  const small = typed.toLowerCase();
  return typed.replaceAll(/[a-z]+/gi, (word, at: number) => {
    const isName = HOLIDAYS_BY_FIRST_WORD.get(word.toLowerCase())?.some(({ name }) => small.startsWith(name, at));
    return isName ? capital(word) : word;
  });
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
