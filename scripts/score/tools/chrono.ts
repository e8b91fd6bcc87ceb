import * as chrono from 'chrono-node';
import { rangeEnds } from './dateEdges';
import { partOfDay, two, weekOf } from './timex';
import type { Answer, Tool } from './tool';

/** Finds dates and resolves each to a point in time; the grain is the smallest part that it is certain of. */
export const chronoNode: Tool = {
  name: 'chrono-node',
  gives: new Set(['dates', 'dates.type', 'dates.value']),
  answer: (text, referenceDate) => chrono.parse(text, instantOf(referenceDate)).flatMap((found) => marks(text, found)),
};

/** Noon, so that no time zone makes it another day. */
export function instantOf(referenceDate: string | undefined): Date {
  if (referenceDate === undefined) return new Date();
  const [year, month, day] = referenceDate.split('-').map(Number);
  return new Date(year!, month! - 1, day, 12);
}

function marks(text: string, { index, text: printed, start, end }: chrono.ParsedResult): readonly Answer[] {
  const [first, second] = rangeEnds(text, { start: index, end: index + printed.length });
  if (end === undefined || end === null || second === undefined) {
    const whole = second === undefined ? first : { start: first.start, end: second.end };
    return [answer(text.slice(whole.start, whole.end), whole, start)];
  }
  return [
    answer(text.slice(first.start, first.end), first, start),
    answer(text.slice(second.start, second.end), second, end),
  ];
}

function answer(text: string, span: { start: number; end: number }, parts: chrono.ParsedComponents): Answer {
  return { kind: 'date', ...span, text, ...typeAndValue(text, parts) };
}

function typeAndValue(text: string, parts: chrono.ParsedComponents): { readonly type: string; readonly value: string } {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => parts.get(name) ?? 0;
  const year = String(part('year')).padStart(4, '0');
  const month = `${year}-${two(part('month'))}`;
  const day = `${month}-${two(part('day'))}`;
  if (parts.isCertain('hour')) return { type: 'TIME', value: `${day}T${two(part('hour'))}:${two(part('minute'))}` };
  const named = partOfDay(text);
  if (named !== undefined) return { type: 'TIME', value: `${day}T${named}` };
  // It answers a day for "last week"; the words say that a week is meant.
  if (/^(?:this|last|next|past|previous)\s+week$/i.test(text)) return { type: 'DATE', value: weekOf(day) };
  if (parts.isCertain('day') || parts.isCertain('weekday')) return { type: 'DATE', value: day };
  return { type: 'DATE', value: parts.isCertain('month') ? month : year };
}
