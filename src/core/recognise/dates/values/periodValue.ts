import type { Unit } from '../meaning';

/** How a unit is written in a TIMEX3 duration: how many of which letter, before or behind the `T`. */
const LETTERS: Readonly<Record<Unit, { readonly factor: number; readonly letter: string; readonly clock?: true }>> = {
  second: { factor: 1, letter: 'S', clock: true },
  minute: { factor: 1, letter: 'M', clock: true },
  hour: { factor: 1, letter: 'H', clock: true },
  day: { factor: 1, letter: 'D' },
  night: { factor: 1, letter: 'NI' },
  week: { factor: 1, letter: 'W' },
  weekend: { factor: 1, letter: 'WE' },
  fortnight: { factor: 2, letter: 'W' },
  month: { factor: 1, letter: 'M' },
  quarter: { factor: 1, letter: 'Q' },
  year: { factor: 1, letter: 'Y' },
  decade: { factor: 10, letter: 'Y' },
  century: { factor: 100, letter: 'Y' },
  millennium: { factor: 1000, letter: 'Y' },
};

/** What half of a unit is, in the next smaller one, where people count so. */
const SMALLER: Partial<Readonly<Record<Unit, { readonly unit: Unit; readonly times: number }>>> = {
  minute: { unit: 'second', times: 60 },
  hour: { unit: 'minute', times: 60 },
  day: { unit: 'hour', times: 24 },
  year: { unit: 'month', times: 12 },
};

/** One part of a duration; `amount` is `undefined` where it is vague ("several weeks"). */
export interface PeriodPart {
  readonly unit: Unit;
  readonly amount: number | undefined;
}

/** The TIMEX3 value of a duration: `P30D`, `PT30M`, `P2Y6M`, `PXW`. */
export function periodValue(parts: readonly PeriodPart[]): string {
  let days = '';
  let clock = '';
  const [only] = parts;
  const isPlain = parts.length === 1 && (only!.amount === undefined || Number.isInteger(only!.amount));
  for (const part of isPlain ? parts : parts.flatMap(withoutFraction)) {
    const { factor, letter, clock: isClock } = LETTERS[part.unit];
    const piece = `${part.amount === undefined ? 'X' : plain(part.amount * factor)}${letter}`;
    if (isClock) clock += piece;
    else days += piece;
  }
  return `P${days}${clock === '' ? '' : `T${clock}`}`;
}

function withoutFraction(part: PeriodPart): readonly PeriodPart[] {
  const { unit, amount } = part;
  const smaller = SMALLER[unit];
  if (amount === undefined || Number.isInteger(amount) || smaller === undefined) return [part];
  const whole = Math.floor(amount);
  const rest = (amount - whole) * smaller.times;
  if (!Number.isInteger(rest)) return [part];
  const tail = { unit: smaller.unit, amount: rest };
  return whole === 0 ? [tail] : [{ unit, amount: whole }, tail];
}

function plain(number: number): string {
  return String(Math.round(number * 1000) / 1000);
}
