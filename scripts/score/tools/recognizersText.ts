import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-suite';
import { instantOf } from './chrono';
import { dateCore } from './dateEdges';
import type { Answer, Tool } from './tool';

/** One way to read a date that recognizers-text found. */
interface Reading {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** Finds dates, times, durations and sets; of dates that may be past or to come it gives both. */
export const recognizersText: Tool = {
  name: 'recognizers-text',
  gives: new Set(['dates', 'dates.type', 'dates.value']),
  answer(text, referenceDate) {
    const reference = instantOf(referenceDate);
    // Its time grows with the square of the length, so it is given a line at a time.
    return [...text.matchAll(/.+/g)].flatMap(({ 0: line, index: base }) =>
      recognizeDateTime(line, Culture.English, undefined, reference).flatMap((found): readonly Answer[] => {
        const span = dateCore(text, { start: base + found.start, end: base + found.end + 1 });
        const kind = found.typeName.replace(/^datetimeV2\./, '');
        const readings = (found.resolution?.values ?? []) as readonly Reading[];
        if (span.end <= span.start || readings.length === 0) return [];
        const printed = text.slice(span.start, span.end);
        return [{ kind: 'date', ...span, text: printed, ...typeAndValue(kind, readings, referenceDate) }];
      }),
    );
  },
};

const TYPES: Readonly<Record<string, string>> = {
  date: 'DATE',
  daterange: 'DATE',
  datetime: 'TIME',
  datetimerange: 'TIME',
  time: 'TIME',
  timerange: 'TIME',
  duration: 'DURATION',
  set: 'SET',
};

/** Exported for its tests. */
export function typeAndValue(
  kind: string,
  readings: readonly Reading[],
  referenceDate: string | undefined,
): { readonly type: string; readonly value?: string } {
  const type = TYPES[kind] ?? 'DATE';
  const reading = likeliest(readings, referenceDate);
  const timex = reading.timex ?? '';
  const value = type === 'DURATION' || type === 'SET' ? timex : resolved(timex, reading, referenceDate);
  return value === '' ? { type } : { type, value };
}

/** News tells of the past: the last reading that is not after the article's day, if there is one. */
function likeliest(readings: readonly Reading[], referenceDate: string | undefined): Reading {
  const past = readings.filter((reading) => (reading.start ?? reading.value ?? '9999') <= (referenceDate ?? '') + '~');
  return past.at(-1) ?? readings[0]!;
}

function resolved(timex: string, { value, start }: Reading, referenceDate: string | undefined): string {
  const range = /^\((?<from>[^,]+),[^,]+,(?<length>[^)]+)\)$/.exec(timex)?.groups;
  if (range !== undefined) {
    // Decades and centuries are ranges of years; TIMEX3 has them as shorter years.
    const digits = { P10Y: 3, P100Y: 2 }[range.length!];
    return digits === undefined
      ? resolved(range.from!, { start, value: start }, referenceDate)
      : range.from!.slice(0, digits);
  }
  const day = (value ?? start)?.slice(0, 10);
  if (timex.startsWith('T')) return `${referenceDate ?? 'XXXX-XX-XX'}${clock(timex)}`;
  const [date = '', time] = timex.split('T');
  const dated =
    date.includes('X') && day !== undefined ? day.slice(0, /^[\dX]{4}-[\dX]{2}$/.test(date) ? 7 : 10) : date;
  return time === undefined ? dated : `${dated}${clock(`T${time}`)}`;
}

/** `T15` is `T15:00`. */
function clock(time: string): string {
  return /^T\d\d$/.test(time) ? `${time}:00` : time;
}
