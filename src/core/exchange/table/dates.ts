import { civilDay, isDate } from '../../claims/edtf';
import { typedDay } from '../../claims/typedDate';

/** Which of two numbers before a year is the day; `undefined` where nothing in the column shows it. */
export type DayOrder = 'day first' | 'month first' | undefined;

const NUMBERS = /^(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?=$|[\sT,])/;
const ISO_DAY = /^(?<day>\d{4}-\d{2}-\d{2})(?=$|[\sT])/;

/** What the dates of a column show of their order: a number over 12 is no month. Dates with points have the day first. */
export function dayOrderOf(cells: Iterable<string>): DayOrder {
  const shown = new Set<DayOrder>();
  for (const cell of cells) {
    const { first, second, sign } = NUMBERS.exec(cell.trim())?.groups ?? {};
    if (first === undefined || sign === '.') continue;
    if (Number(first) > 12) shown.add('day first');
    if (Number(second) > 12) shown.add('month first');
  }
  return shown.size === 1 ? [...shown][0] : undefined;
}

/**
 * The day that a cell names, in ISO 8601: as programs and spreadsheets write it, with or without a time of the day, or in
 * English words. `undefined` if it names none, or if it may be either of two: 5/6/2026.
 */
export function dayIn(cell: string, order: DayOrder): string | undefined {
  const iso = ISO_DAY.exec(cell)?.groups?.day;
  if (iso !== undefined) return civilDay(iso);
  const { first, second, sign, year } = NUMBERS.exec(cell)?.groups ?? {};
  if (first === undefined) return /\p{L}{3}/u.test(cell) ? typedDay(cell) : undefined;
  const meant = sign === '.' ? 'day first' : order;
  if (meant === undefined && first !== second) return undefined;
  const [day, month] = meant === 'month first' ? [second, first] : [first, second];
  return civilDay(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
}

/** The date of a cell, as a sidecar has it: in EDTF or ISO 8601, else its day. `undefined` if it holds none. */
export function dateIn(cell: string, order: DayOrder): string | undefined {
  return isDate(cell) ? cell : dayIn(cell, order);
}

/** A moment as it was read. */
export interface Moment {
  /** ISO 8601 with a zone; the cell itself if it is no moment. */
  readonly value: string;
  /** True if the cell names no zone, and was taken for UTC. */
  readonly isZoneless: boolean;
}

const CLOCK = /[\sT](?<clock>\d{1,2}:\d{2})(?<seconds>:\d{2}(?:\.\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?$/;

/** The moment that a cell names, as programs and spreadsheets write it; a day alone is its beginning. */
export function momentIn(cell: string, order: DayOrder): Moment {
  const day = dayIn(cell, order);
  const { clock, seconds = '', zone } = CLOCK.exec(cell)?.groups ?? {};
  if (day === undefined) return { value: cell, isZoneless: false };
  if (clock === undefined) return { value: `${day}T00:00Z`, isZoneless: true };
  const colon = zone?.replace(/^(?<hours>[+-]\d{2})(?=\d)/, '$<hours>:');
  return { value: `${day}T${clock.padStart(5, '0')}${seconds}${colon ?? 'Z'}`, isZoneless: zone === undefined };
}
