import type { Passage } from '../text/passage';
import { replaced, sharedEnds } from '../text/sharedEnds';
import { actsInReading, type Sources } from './actsInReading';
import { WINDOW } from './parties/partyResolver';
import { isSameVoice, voiceOf, type Voice } from './parties/voice';
import type { Reading } from './reading';
import type {
  ActorResolution,
  SpeechActResolution,
  DateResolutions,
  PerReading,
  ResolvedDemand,
  ResolvedStatement,
} from './resolved';

/** The speech acts of an article with what they were resolved from, so that the next resolution can tell what has changed. */
class SpeechActs implements SpeechActResolution, Sources {
  constructor(
    readonly readings: readonly Reading[],
    readonly actors: ActorResolution,
    readonly dates: DateResolutions,
    readonly demands: PerReading<ResolvedDemand>,
    readonly statements: PerReading<ResolvedStatement>,
    /** How many readings before each its acts rest on. */
    readonly reaches: readonly number[],
    readonly voice: Voice,
  ) {}
}

/**
 * Says who demands what of whom and who says what, given the article's actors and dates. `previous` is the resolution
 * of an earlier version, of which all is taken over that has not changed: an entry rests on its reading, with the
 * mentions and dates in it, and on the readings and mentions of those before it that were looked into for its parties,
 * {@link WINDOW} at the most; on the one behind it, which may tell what became of its demands; and on who speaks in the article's own words, which `passages`, all of the article, tell.
 */
export function resolveSpeechActs(
  readings: readonly Reading[],
  actors: ActorResolution,
  dates: DateResolutions,
  previous?: SpeechActResolution,
  passages: readonly Passage[] = [],
): SpeechActResolution {
  const sources: Sources = { readings, actors, dates };
  const voice = voiceOf(passages, readings, actors.mentions);
  const before = previous instanceof SpeechActs && isSameVoice(previous.voice, voice) ? previous : undefined;
  const { head, tail } = sharedSources(sources, before);
  const places = placesBetween(sources, before, head, tail);
  const changed = readings.length - tail;
  const shift = (before?.readings.length ?? 0) - readings.length;
  /** Where a reading stood before; -1 for one that is new or has other mentions or dates. */
  const placeOf = (i: number): number => (i < head ? i : i < changed ? places[i - head]! : i + shift);
  // What stands behind the last of the shared head has changed; what lies a window behind the last change has not.
  const from = Math.max(0, head - 1);
  const end = Math.min(readings.length, changed + WINDOW);

  const demands: (readonly ResolvedDemand[])[] = [];
  const statements: (readonly ResolvedStatement[])[] = [];
  const reaches: number[] = [];
  /** How many readings up to the one looked at stand as they stood, in a row; nothing stands before the first. */
  let run = Infinity;
  let last = from - 1;
  for (let i = from; i < end; i++) {
    const place = placeOf(i);
    run = place < 0 ? 0 : place === last + 1 ? run + 1 : 1;
    last = place;
    const isKept =
      place >= 0 &&
      run > before!.reaches[place]! &&
      isAnsweredAs(before!, place, readings[i + 1], i + 1 < readings.length ? placeOf(i + 1) : -1);
    if (isKept) {
      demands.push(before!.demands[place]!);
      statements.push(before!.statements[place]!);
      reaches.push(before!.reaches[place]!);
    } else {
      const acts = actsInReading(sources, i, voice);
      demands.push(acts.demands);
      statements.push(acts.statements);
      reaches.push(acts.reach);
    }
  }
  if (before === undefined) return new SpeechActs(readings, actors, dates, demands, statements, reaches, voice);
  return new SpeechActs(
    readings,
    actors,
    dates,
    replaced(before.demands, from, end + shift, demands),
    replaced(before.statements, from, end + shift, statements),
    replaced(before.reaches, from, end + shift, reaches),
    voice,
  );
}

/** True if what stands behind a reading, at `place` before if it stood there, answers nothing, as what stood there, or is the same. */
function isAnsweredAs({ readings }: SpeechActs, at: number, next: Reading | undefined, place: number): boolean {
  const answersNothing = next?.reply === undefined && readings[at + 1]?.reply === undefined;
  return answersNothing || place === at + 1;
}

function isSame(sources: Sources, at: number, before: SpeechActs, place: number): boolean {
  return (
    sources.readings[at] === before.readings[place] &&
    sources.actors.mentions[at] === before.actors.mentions[place] &&
    sources.dates.dates[at] === before.dates.dates[place]
  );
}

/** How many readings at the head and at the tail are as they were, with their mentions and dates. */
function sharedSources(
  sources: Sources,
  before: SpeechActs | undefined,
): { readonly head: number; readonly tail: number } {
  if (before === undefined) return { head: 0, tail: 0 };
  const readings = sharedEnds(sources.readings, before.readings);
  const mentions = sharedEnds(sources.actors.mentions, before.actors.mentions);
  const dates = sharedEnds(sources.dates.dates, before.dates.dates);
  const head = Math.min(readings.head, mentions.head, dates.head);
  const most = Math.min(sources.readings.length, before.readings.length) - head;
  return { head, tail: Math.min(readings.tail, mentions.tail, dates.tail, most) };
}

/** Where each reading between the shared ends stood before; -1 for those that are new or have other mentions or dates. */
function placesBetween(
  sources: Sources,
  before: SpeechActs | undefined,
  head: number,
  tail: number,
): readonly number[] {
  const known = new Map<Reading, number>();
  const readings = before?.readings ?? [];
  for (let i = head; i < readings.length - tail; i++) known.set(readings[i]!, i);
  return sources.readings.slice(head, sources.readings.length - tail).map((reading, i) => {
    const place = known.get(reading) ?? -1;
    return place >= 0 && isSame(sources, head + i, before!, place) ? place : -1;
  });
}
