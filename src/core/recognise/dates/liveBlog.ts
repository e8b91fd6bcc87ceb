import type { Division, Passage, Site } from '../../text/passage';
import { itemAt } from '../../text/itemAt';
import { firstFrom } from '../../text/rising';
import { sharedEnds } from '../../text/sharedEnds';
import type { ReferenceDate } from '../mark';
import type { Entry } from './entry';
import type { Meaning } from './meaning';
import { canBeStamp, stampOf, type Stamp } from './stamp';
import { addDays, dayNumber, daysBetween, isoDay, parseIsoDay, type CivilDay } from './values/civilDay';
import { evaluate } from './values/evaluate';
import type { Settled } from './values/manner';

/** Where the passages that are read stand in the article. */
export interface Layout {
  readonly division: Pick<Division, 'passages'>;
  /** Index of each passage read. */
  readonly places: Int32Array;
}

/** A stamp at its place in the article. */
interface Placed {
  /** Index of its passage in the division. */
  readonly place: number;
  readonly passage: Passage;
  readonly stamp: Stamp;
  /** Running text stands below it, before the next stamp: it is no line of a table of contents. */
  hasText: boolean;
  day: CivilDay | undefined;
  from: Entry['from'];
}

/**
 * The entry that each passage read belongs to, if the article is a live blog; `undefined` if it is none. Passages above
 * the first stamp have no entry. `stampPlaces` are the places of the passages that can be stamps.
 *
 * The first line with a date belongs to the page. Below it a live blog has two entries with a clock in their stamps, of
 * which one at least prints a day, not before the page's own; where the title says that it is one, a single entry will do, and clocks alone. A
 * chronicle has days without clocks; what is published, updated or linked to has a label, or no text below it.
 *
 * A stamp without a day keeps that of the last one. Where its clock jumps against the order of the page (down it goes
 * forward in time in some live blogs, back in most), a midnight lies between.
 */
export function entriesOf(
  { division: { passages }, places }: Layout,
  stampPlaces: Int32Array,
  reference: ReferenceDate,
  order: Settled['order'],
): readonly (Entry | undefined)[] | undefined {
  const stamps = stampsOf(passages, stampPlaces);
  if (stamps === undefined) return undefined;
  const written = reference.value === undefined ? undefined : parseIsoDay(reference.value);
  if (!giveDays(stamps, written, order)) return undefined;
  if (reference.source === 'dateline' && isLog(stamps, written!) && !titleSaysLive(passages, stamps)) return undefined;
  const entries = new Array<Entry | undefined>(places.length).fill(undefined);
  let end = places.length;
  for (let i = stamps.length - 1; i >= 0; i--) {
    const stamp = stamps[i]!;
    const found = entryOf(stamp);
    // The page's own date is the article's, unless it heads an entry.
    if (found === undefined || (i === 0 && found.day === reference.value && !stamp.hasText)) continue;
    const start = firstFrom(places, beginOf(stamp, passages));
    entries.fill(found, start, end);
    end = start;
  }
  return entries;
}

/**
 * True if all that has changed between two versions is running text that is running text still: then every passage is in
 * the entry in which it was, and new ones are in that of those in whose place they stand.
 */
export function differsInTextAlone(passages: readonly Passage[], before: readonly Passage[]): boolean {
  if (passages === before) return true;
  const { head, tail } = sharedEnds(passages, before);
  return isTextAlone(passages, head, passages.length - tail) && isTextAlone(before, head, before.length - tail);
}

/** False where nothing stands as well: an entry may have begun or ended there. */
function isTextAlone(passages: readonly Passage[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isText(passages[i]!) || canBeStamp(passages[i]!)) return false;
  return start < end;
}

/** The place at which an entry begins: that of its stamp, or of the title right above it. */
function beginOf({ place, stamp }: Placed, passages: readonly Passage[]): number {
  const above = itemAt(passages, place - 1);
  const isTitled = above?.role === 'heading' && !canBeStamp(above) && !stamp.isInline;
  return isTitled ? place - 1 : place;
}

export function isSameEntry(a: Entry | undefined, b: Entry | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.day === b.day &&
    a.clock === b.clock &&
    isSameSite(a.stamp, b.stamp) &&
    a.from?.day === b.from?.day &&
    isSameSite(a.from?.site, b.from?.site)
  );
}

function isSameSite(a: Site | undefined, b: Site | undefined): boolean {
  return a?.passage === b?.passage && a?.start === b?.start && a?.end === b?.end;
}

function entryOf(placed: Placed): Entry | undefined {
  const { day, from } = placed;
  return day && { day: isoDay(day), stamp: siteOf(placed), from, clock: placed.stamp.clock };
}

/** The stamps of a live blog, with that of the page; `undefined` if it is none. */
function stampsOf(passages: readonly Passage[], places: Int32Array): readonly Placed[] | undefined {
  const stamps: Placed[] = [];
  let hasHead = false;
  for (const place of places) {
    const passage = passages[place]!;
    const stamp = stampOf(passage);
    if (stamp === undefined) continue;
    if (stamp.isLabelled) hasHead ||= stamps.length === 0 && stamp.day !== undefined;
    else stamps.push({ place, passage, stamp, hasText: stamp.isInline, day: undefined, from: undefined });
  }
  for (const [i, placed] of stamps.entries())
    placed.hasText ||= hasTextBetween(passages, placed.place + 1, stamps[i + 1]?.place ?? passages.length);
  const [first] = stamps;
  if (first === undefined) return undefined;
  const own = hasHead || first.stamp.day === undefined ? stamps : stamps.slice(1);
  const entries = own.filter(({ hasText, stamp: { clock } }) => hasText && clock !== undefined);
  const isDated = own.some((placed) => placed.stamp.day !== undefined && isStanding(placed));
  if (entries.length >= FEWEST_ENTRIES && isDated) return stamps;
  return entries.length > 0 && titleSaysLive(passages, entries) ? stamps : undefined;
}

const FEWEST_ENTRIES = 2;

function hasTextBetween(passages: readonly Passage[], first: number, end: number): boolean {
  for (let place = first; place < end; place++) if (isText(passages[place]!)) return true;
  return false;
}

/** True for the stamp of an entry, and for a day without a clock, which heads the entries below it. */
function isStanding({ hasText, stamp }: Placed): boolean {
  return hasText || stamp.clock === undefined;
}

/** True for a log of what happened before the article was written: a live blog goes on from its own date. */
function isLog(stamps: readonly Placed[], written: CivilDay): boolean {
  return stamps.every(({ day }) => day === undefined || daysBetween(day, written) > 0);
}

function titleSaysLive(passages: readonly Passage[], [first]: readonly Placed[]): boolean {
  return passages.slice(0, first!.place).some(saysLive);
}

function saysLive({ role, text }: Passage): boolean {
  return (role === 'headline' || role === 'heading' || role === 'chrome') && LIVE.test(text);
}

/** "LIVE", "Harbour strike live: …", "Norland v Sudria live updates", "Velm floods – as it happened". */
const LIVE =
  /^live$|^live (?:blog|updates?|coverage|reporting)\b|\blive ?blog\b|\blive:|\blive (?:updates?|news|coverage|reaction)\b|\blive$|\bas it happened\b|\bminute[- ]by[- ]minute\b/iu;

/** True for running text of the article, such as stands in entries. */
function isText({ role, rule }: Passage): boolean {
  return (role === 'body' && rule !== 'body.separator') || role === 'listItem';
}

/**
 * Gives each stamp its day, as far as it can be told. False if no day differs from the article's, and no clock tells
 * an entry from another, so that there is nothing to tell.
 */
function giveDays(stamps: readonly Placed[], written: CivilDay | undefined, order: Settled['order']): boolean {
  giveStated(stamps, written, order);
  const isBackwards = goesBackwards(stamps);
  const firstDated = stamps.findIndex(({ day }) => day !== undefined);
  if (firstDated !== -1) {
    countDown(stamps, firstDated, isBackwards);
    countUp(stamps, firstDated, isBackwards);
  } else if (written !== undefined) {
    // The article's date is the day on which the blog was begun.
    const begin = isBackwards ? stamps.length - 1 : 0;
    stamps[begin]!.day = written;
    stamps[begin]!.from = { day: isoDay(written), site: undefined };
    if (isBackwards) countUp(stamps, begin, true);
    else countDown(stamps, begin, false);
  }
  if (stamps.some(({ day }) => day !== undefined && (written === undefined || daysBetween(day, written) !== 0)))
    return true;
  return stamps.filter(({ hasText, stamp }) => hasText && stamp.clock !== undefined).length >= FEWEST_ENTRIES;
}

/** Days that the stamps print; what they leave out of it is that of the nearest such day to the last one, or the article's. */
function giveStated(stamps: readonly Placed[], written: CivilDay | undefined, order: Settled['order']): void {
  let last: Entry['from'] = written && { day: isoDay(written), site: undefined };
  for (const placed of stamps) {
    const meaning = placed.stamp.day;
    if (meaning === undefined) continue;
    const isFull = meaning.kind === 'numeric' || (meaning.kind === 'calendar' && meaning.year !== undefined);
    placed.day = dayNear(meaning, last && parseIsoDay(last.day), order);
    if (placed.day === undefined) continue;
    if (!isFull) placed.from = last;
    last = { day: isoDay(placed.day), site: siteOf(placed) };
  }
}

function dayNear(meaning: Meaning, near: CivilDay | undefined, order: Settled['order']): CivilDay | undefined {
  const { day, grain } = evaluate(meaning, {
    reference: near,
    told: () => near,
    story: () => undefined,
    isNarrative: false,
    direction: 'none',
    order,
  });
  return grain === 'day' ? day : undefined;
}

/** True for a page with the newest entry first: by the days that it prints, else by its clocks. */
function goesBackwards(stamps: readonly Placed[]): boolean {
  const dated = stamps.filter((placed) => placed.day !== undefined && isStanding(placed));
  const [first, last] = [dated[0], dated.at(-1)];
  const ahead = first !== undefined && last !== undefined ? momentOf(last) - momentOf(first) : 0;
  if (ahead !== 0) return ahead < 0;
  let down = 0;
  const clocks = stamps.flatMap(({ hasText, stamp: { clock } }) => (hasText && clock !== undefined ? [clock] : []));
  // From one clock to the next it is rather the shorter way round.
  for (let i = 1; i < clocks.length; i++) {
    const back = (clocks[i - 1]! - clocks[i]! + MIDNIGHT) % MIDNIGHT;
    down += back === 0 ? 0 : back < MIDNIGHT / 2 ? 1 : -1;
  }
  return down > 0;
}

function momentOf({ day, stamp }: Placed): number {
  return dayNumber(day!) * MIDNIGHT + (stamp.clock ?? 0);
}

const MIDNIGHT = 24 * 60;
/** Entries may be a little out of order; a longer way against the order of the page has a midnight in it. In minutes. */
const OUT_OF_ORDER = 180;
/** The clock of the page's own date may be that of its last update: only a short way through midnight leads on from it. */
const NEAR_PAGE = 360;

/** Gives the stamps below one with a day theirs: that of the last one, or the day behind a midnight. */
function countDown(stamps: readonly Placed[], start: number, isBackwards: boolean): void {
  let { clock } = stamps[start]!.stamp;
  let farthest = start === 0 ? NEAR_PAGE : MIDNIGHT;
  for (let i = start + 1; i < stamps.length; i++) {
    const placed = stamps[i]!;
    const above = stamps[i - 1]!;
    if (placed.day === undefined) {
      const midnights = placed.hasText ? midnightsBetween(clock, placed.stamp.clock, isBackwards, farthest) : 0;
      placed.day = addDays(above.day!, isBackwards ? -midnights : midnights);
      placed.from = fromBeside(above);
      if (!placed.hasText) continue;
    }
    clock = placed.stamp.clock;
    farthest = MIDNIGHT;
  }
}

/** The same for the stamps above one with a day. */
function countUp(stamps: readonly Placed[], start: number, isBackwards: boolean): void {
  // A day that heads its entries ends, for those above it, at midnight.
  let clock = stamps[start]!.stamp.clock ?? (isBackwards ? MIDNIGHT : 0);
  for (let i = start - 1; i >= 0; i--) {
    const placed = stamps[i]!;
    const below = stamps[i + 1]!;
    const midnights = placed.hasText ? midnightsBetween(placed.stamp.clock, clock, isBackwards) : 0;
    placed.day = addDays(below.day!, isBackwards ? midnights : -midnights);
    placed.from = fromBeside(below);
    if (placed.hasText) clock = placed.stamp.clock ?? clock;
  }
}

/** 1 if the page goes from one clock to the next below it against its order, and through midnight not `farthest`, else 0. */
function midnightsBetween(
  above: number | undefined,
  below: number | undefined,
  isBackwards: boolean,
  farthest = MIDNIGHT,
): 0 | 1 {
  if (above === undefined || below === undefined) return 0;
  const against = isBackwards ? below - above : above - below;
  return against >= OUT_OF_ORDER && MIDNIGHT - against <= farthest ? 1 : 0;
}

/** What a stamp without a day counts from: the full one that the stamp beside it is, or counts from. */
function fromBeside(beside: Placed): Entry['from'] {
  return beside.stamp.day === undefined ? beside.from : { day: isoDay(beside.day!), site: siteOf(beside) };
}

function siteOf({ passage, stamp: { span } }: Placed): Site {
  return { passage, start: span.start, end: span.end };
}
