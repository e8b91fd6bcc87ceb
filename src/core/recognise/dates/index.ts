import { replaced, sharedEnds, type SharedEnds } from '../../text/sharedEnds';
import type { Passage } from '../../text/passage';
import type { Reading } from '../reading';
import type { ReferenceDate } from '../mark';
import type { DateResolutions, ResolvedDate } from '../resolved';
import { chosenPlaces } from '../../text/chosenPlaces';
import { differsInTextAlone, entriesOf, isSameEntry, type Layout } from './liveBlog';
import type { Entry } from './entry';
import { canBeStamp } from './stamp';
import { parseIsoDay } from './values/civilDay';
import {
  isSameSettled,
  NO_MANNER,
  settledBy,
  settledIn,
  withReadings,
  type Manner,
  type Settled,
} from './values/manner';
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
    readonly article: ArticleTimes,
  ) {}
}

/** What the article as a whole tells of its dates. */
interface ArticleTimes {
  readonly manner: Manner;
  readonly settled: Settled;
  /** Where the reference date comes from. */
  readonly source: ReferenceDate['source'];
  /** The entry of each reading in a live blog; `undefined` for all other articles. */
  readonly entries: Entries;
  readonly passages: readonly Passage[];
  /** The places of the passages that can be stamps of a live blog. */
  readonly stampPlaces: Int32Array;
}

type Entries = readonly (Entry | undefined)[] | undefined;

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
  layout: Layout = NO_LAYOUT,
): DateResolutions {
  const written = reference.value;
  const before =
    previous instanceof DatesOfArticle && previous.article.settled.written === written ? previous : undefined;
  const shared = sharedEnds(readings, before?.readings ?? []);
  const manner = mannerOf(readings, written, before, shared.head, shared.tail);
  const settled = settledBy(manner, written);
  const { passages } = layout.division;
  const known = before?.article ?? NO_STAMPS;
  const { places: stampPlaces } = chosenPlaces(passages, canBeStamp, known.passages, known.stampPlaces);
  const isBlogAsBefore =
    before !== undefined &&
    reference.source === before.article.source &&
    settled.order === before.article.settled.order &&
    differsInTextAlone(passages, before.article.passages);
  const entries = isBlogAsBefore
    ? entriesAround(before.article.entries, shared, readings.length)
    : entriesOf(layout, stampPlaces, reference, settled.order);
  const article = { manner, settled, source: reference.source, entries, passages, stampPlaces };
  const made = new Stretch(settled, entries);
  if (before === undefined || !isSameSettled(settled, before.article.settled)) {
    let context = NOTHING_TOLD;
    for (let i = 0; i < readings.length; i++) context = made.resolve(readings[i]!, i, context);
    return new DatesOfArticle(made.dates, readings, made.tellings, made.after, article);
  }
  const { head, tail } = isBlogAsBefore ? shared : sharedEntries(shared, readings.length, entries, before);
  if (readings === before.readings && head === readings.length) return before;
  let context = itemAt(before.after, head - 1) ?? NOTHING_TOLD;
  const shift = before.readings.length - readings.length;
  let end = head;
  for (; end < readings.length; end++) {
    const place = end + shift;
    const isKept = end >= readings.length - tail;
    if (isKept && isSame(context, itemAt(before.after, place - 1) ?? NOTHING_TOLD)) break;
    context =
      isKept && !before.tellings[place]!.counts
        ? made.keep(before.dates[place]!, before.tellings[place]!, end, context)
        : made.resolve(readings[end]!, end, context);
  }
  return new DatesOfArticle(
    replaced(before.dates, head, end + shift, made.dates),
    readings,
    replaced(before.tellings, head, end + shift, made.tellings),
    replaced(before.after, head, end + shift, made.after),
    article,
  );
}

const NO_LAYOUT: Layout = { division: { passages: [] }, places: new Int32Array() };
const NO_STAMPS = { passages: [], stampPlaces: new Int32Array() };

/** The entries of `length` readings, of which those between the shared ends stand in the entry that others stood in there. */
function entriesAround(entries: Entries, { head, tail }: SharedEnds, length: number): Entries {
  if (entries === undefined) return undefined;
  const between = new Array<Entry | undefined>(length - head - tail).fill(entries[head]);
  return replaced(entries, head, entries.length - tail, between);
}

/** How many readings at either end stand in the entry that they stood in, as far as they are the same. */
function sharedEntries(
  { head, tail }: SharedEnds,
  length: number,
  entries: Entries,
  before: DatesOfArticle,
): SharedEnds {
  if (entries === undefined && before.article.entries === undefined) return { head, tail };
  let same = 0;
  while (same < head && isSameEntry(entries?.[same], before.article.entries?.[same])) same++;
  let behind = 0;
  const was = before.readings.length;
  while (behind < tail && isSameEntry(entries?.[length - 1 - behind], before.article.entries?.[was - 1 - behind]))
    behind++;
  return { head: same, tail: behind };
}

const NO_DATES: readonly ResolvedDate[] = [];

/** The entries of a stretch of readings, one after the other. */
class Stretch {
  readonly dates: (readonly ResolvedDate[])[] = [];
  readonly tellings: Telling[] = [];
  readonly after: Context[] = [];

  #inEntry: Settled | undefined;

  constructor(
    private readonly settled: Settled,
    private readonly entries: Entries,
  ) {}

  /** Gives what is told behind the reading with an index, before which `context` is told. */
  resolve(reading: Reading, index: number, context: Context): Context {
    if (reading.dates.length === 0) return this.keep(NO_DATES, TELLS_NOTHING, index, context);
    const { dates, telling } = resolveReading(reading, this.#contextAt(index, context), this.#settledAt(index));
    return this.keep(dates, telling, index, context);
  }

  /** The same for a reading that is resolved. */
  keep(dates: readonly ResolvedDate[], telling: Telling, index: number, context: Context): Context {
    const after = behind(this.#contextAt(index, context), telling);
    this.dates.push(dates);
    this.tellings.push(telling);
    this.after.push(after);
    return after;
  }

  /** Nothing that other entries of a live blog have told is counted from in one. */
  #contextAt(index: number, context: Context): Context {
    return this.entries === undefined || this.entries[index] === itemAt(this.entries, index - 1)
      ? context
      : NOTHING_TOLD;
  }

  #settledAt(index: number): Settled {
    const entry = this.entries?.[index];
    if (entry === undefined) return this.settled;
    if (this.#inEntry?.entry !== entry) this.#inEntry = settledIn(entry, this.settled);
    return this.#inEntry;
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
  return withReadings(withReadings(before.article.manner, gone, -1, year), come, 1, year);
}
