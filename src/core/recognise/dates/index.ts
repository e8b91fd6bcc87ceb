import { replaced, sharedEnds } from '../../text/sharedEnds';
import type { Reading } from '../reading';
import type { ReferenceDate } from '../referenceDate';
import type { DateResolutions, ResolvedDate } from '../resolved';
import { parseIsoDay } from './values/civilDay';
import { isSameSettled, NO_MANNER, settledBy, withReadings, type Manner, type Settled } from './values/manner';
import { resolveReading } from './resolve';
import { behind, isSame, NOTHING_TOLD, TELLS_NOTHING, type Context, type Telling } from './values/told';
import { itemAt } from '../../text/itemAt';

export { scanDates } from './scan';

/** The dates of an article, with what the next version of it may take over. */
class DatesOfArticle implements DateResolutions {
  constructor(
    readonly dates: readonly (readonly ResolvedDate[])[],
    readonly readings: readonly Reading[],
    readonly tellings: readonly Telling[],
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
 * a change, and from there on all stays as it was; until then those keep their dates that count from nothing told.
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
  const made = new Stretch(settled);
  if (before === undefined || !isSameSettled(settled, before.settled)) {
    let context = NOTHING_TOLD;
    for (const reading of readings) context = made.resolve(reading, context);
    return new DatesOfArticle(made.dates, readings, made.tellings, made.after, manner, settled);
  }
  if (readings === before.readings) return before;
  let context = itemAt(before.after, head - 1) ?? NOTHING_TOLD;
  const shift = before.readings.length - readings.length;
  let end = head;
  for (; end < readings.length; end++) {
    const place = end + shift;
    const isKept = end >= readings.length - tail;
    if (isKept && isSame(context, itemAt(before.after, place - 1) ?? NOTHING_TOLD)) break;
    context =
      isKept && !before.tellings[place]!.counts
        ? made.keep(before.dates[place]!, before.tellings[place]!, context)
        : made.resolve(readings[end]!, context);
  }
  return new DatesOfArticle(
    replaced(before.dates, head, end + shift, made.dates),
    readings,
    replaced(before.tellings, head, end + shift, made.tellings),
    replaced(before.after, head, end + shift, made.after),
    manner,
    settled,
  );
}

const NO_DATES: readonly ResolvedDate[] = [];

/** The entries of a stretch of readings, one after the other. */
class Stretch {
  readonly dates: (readonly ResolvedDate[])[] = [];
  readonly tellings: Telling[] = [];
  readonly after: Context[] = [];

  constructor(private readonly settled: Settled) {}

  /** Gives what is told behind a reading, before which `context` is told. */
  resolve(reading: Reading, context: Context): Context {
    if (reading.dates.length === 0) return this.keep(NO_DATES, TELLS_NOTHING, context);
    const { dates, telling } = resolveReading(reading, context, this.settled);
    return this.keep(dates, telling, context);
  }

  /** The same for a reading that is resolved. */
  keep(dates: readonly ResolvedDate[], telling: Telling, context: Context): Context {
    const after = behind(context, telling);
    this.dates.push(dates);
    this.tellings.push(telling);
    this.after.push(after);
    return after;
  }
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
