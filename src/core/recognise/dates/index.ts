import { replaced, sharedEnds } from '../../text/sharedEnds';
import type { Reading } from '../reading';
import type { ReferenceDate } from '../referenceDate';
import type { DateResolutions, ResolvedDate } from '../resolved';
import { parseIsoDay } from './civilDay';
import { isSameSettled, NO_MANNER, settledBy, withReadings, type Manner, type Settled } from './manner';
import { resolveReading } from './resolve';
import { isSame, NOTHING_TOLD, type Context } from './told';

export { scanDates } from './scan';

/** The dates of an article, with what the next version of it may take over. */
class DatesOfArticle implements DateResolutions {
  constructor(
    readonly dates: readonly (readonly ResolvedDate[])[],
    readonly readings: readonly Reading[],
    /** What stands told behind each reading. */
    readonly after: readonly Context[],
    readonly manner: Manner,
    readonly settled: Settled,
  ) {}
}

/**
 * Gives each date its value, counted from the reference date or from a date told earlier in the text. `previous` is the
 * resolution of an earlier version, of which all is taken over that has not changed.
 *
 * Passages are resolved in order, each from what those before it have told. What was told soon is the same again behind
 * a change, and from there on all stays as it was.
 */
export function resolveDates(
  readings: readonly Reading[],
  reference: ReferenceDate,
  previous?: DateResolutions,
): DateResolutions {
  const written = reference.value;
  const before = previous instanceof DatesOfArticle && previous.settled.written === written ? previous : undefined;
  const { head, tail } = sharedEnds(readings, before?.readings ?? []);
  const manner = mannerOf(readings, written, before, head, tail);
  const settled = settledBy(manner, written);
  const dates: (readonly ResolvedDate[])[] = [];
  const after: Context[] = [];
  if (before === undefined || !isSameSettled(settled, before.settled)) {
    let context = NOTHING_TOLD;
    for (const reading of readings) context = resolveInto(dates, after, reading, context, settled);
    return new DatesOfArticle(dates, readings, after, manner, settled);
  }
  if (readings === before.readings) return before;
  let context = before.after[head - 1] ?? NOTHING_TOLD;
  const shift = before.readings.length - readings.length;
  let end = head;
  for (; end < readings.length; end++) {
    const isKept = end >= readings.length - tail;
    if (isKept && isSame(context, before.after[end + shift - 1] ?? NOTHING_TOLD)) break;
    context = resolveInto(dates, after, readings[end]!, context, settled);
  }
  return new DatesOfArticle(
    replaced(before.dates, head, end + shift, dates),
    readings,
    replaced(before.after, head, end + shift, after),
    manner,
    settled,
  );
}

const NO_DATES: readonly ResolvedDate[] = [];

function resolveInto(
  dates: (readonly ResolvedDate[])[],
  after: Context[],
  reading: Reading,
  context: Context,
  settled: Settled,
): Context {
  if (reading.dates.length === 0) {
    dates.push(NO_DATES);
    after.push(context);
    return context;
  }
  const resolved = resolveReading(reading, context, settled);
  dates.push(resolved.dates);
  after.push(resolved.after);
  return resolved.after;
}

function mannerOf(
  readings: readonly Reading[],
  written: string | undefined,
  before: DatesOfArticle | undefined,
  head: number,
  tail: number,
): Manner {
  const year = written === undefined ? undefined : parseIsoDay(written)?.year;
  if (before === undefined) return withReadings(NO_MANNER, readings, 1, year);
  const gone = before.readings.slice(head, before.readings.length - tail);
  const come = readings.slice(head, readings.length - tail);
  return withReadings(withReadings(before.manner, gone, -1, year), come, 1, year);
}
