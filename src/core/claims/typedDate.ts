import { analyse } from '../recognise/analyse';
import { asPrinted } from '../recognise/dates/asPrinted';
import type { ClaimDate } from './claim';
import { civilDay } from './edtf';
import { claimDate } from './suggest';

/** What a date is typed for: the day on which something was said lies behind, a deadline ahead. */
export type TypedDateSense = 'said' | 'due';

/** What a date is read behind, so that a weekday is the one that is meant. */
const LEADS: Readonly<Record<TypedDateSense, string>> = { said: 'They said so ', due: 'They must act ' };

/**
 * The whole day that an editor's words name by themselves, ISO 8601: however newspapers print it, in small letters too, and
 * with the clock time that stands beside it in what was copied. `undefined` if they name none.
 */
export function typedDay(typed: string): string | undefined {
  for (const mark of analyse(asPrinted(typed.trim())).marks) {
    const day = mark.kind === 'date' ? WHOLE_DAY.exec(mark.value ?? '') : null;
    if (day !== null) return day[0];
  }
  return undefined;
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}(?=T\d|$)/;

/**
 * The date that an editor's words mean, as the recogniser reads it: counted from `reference`, an ISO 8601 day. `undefined` if
 * it finds none in them.
 */
export function typedDate(typed: string, sense: TypedDateSense, reference?: string): ClaimDate | undefined {
  // Where newspapers print so they mean two years; whoever types it has it from the sidecar.
  if (ISO_MONTH.test(typed)) return { text: typed, value: typed };
  const words = asPrinted(typed);
  // Nothing is said by a deadline: whoever puts it so means the day.
  const text = `${LEADS[sense]}${sense === 'said' ? words.replace(/^\s*by\s+/i, '') : words}.`;
  const options = reference === undefined ? {} : { referenceDate: reference };
  // A time of the day alone is one by itself, but none behind the lead.
  for (const read of [text, words]) {
    const date = analyse(read, options).marks.find((mark) => mark.kind === 'date');
    if (date?.resolution.ends !== undefined && sense === 'due') return { text: typed, value: date.resolution.ends };
    if (date) return claimDate(typed, date);
  }
  return undefined;
}

/**
 * The two days that numbers alone may name (“5/3/26”), ISO 8601: with the day first, then with the month first. `undefined`
 * where they can name but one, or none.
 */
export function ambiguousDays(typed: string): readonly [dayFirst: string, monthFirst: string] | undefined {
  const { a = '', b = '', year = '' } = IN_NUMBERS.exec(typed.trim())?.groups ?? {};
  const dayOf = (day: string, month: string) =>
    civilDay(`${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const [dayFirst, monthFirst] = [dayOf(a, b), dayOf(b, a)];
  const isEither = dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst;
  return isEither ? [dayFirst, monthFirst] : undefined;
}

const IN_NUMBERS = /^(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<year>\d{4}|\d{2})$/;
const ISO_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
