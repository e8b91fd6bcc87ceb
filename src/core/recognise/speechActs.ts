import type { Passage } from '../text/passage';
import { replaced, sharedEnds, type SharedEnds } from '../text/sharedEnds';
import { actsInReading, type ActsInReading, type Sources } from './actsInReading';
import { MOST_BEHIND } from './parties/mentionWalk';
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

/** How many readings behind a reading its acts may rest on: as the one behind it answers, that one's speaker may count. */
const MOST_AHEAD = MOST_BEHIND + 1;

/** The speech acts of an article with what they were resolved from, so that the next resolution can tell what has changed. */
class SpeechActs implements SpeechActResolution, Sources {
  constructor(
    readonly readings: readonly Reading[],
    readonly actors: ActorResolution,
    readonly dates: DateResolutions,
    readonly demands: PerReading<ResolvedDemand>,
    readonly statements: PerReading<ResolvedStatement>,
    /** The same with how many readings around each they rest on. */
    readonly acts: readonly ActsInReading[],
    readonly voice: Voice,
  ) {}
}

/**
 * Says who demands what of whom and who says what, given the article's actors and dates. `previous` is the resolution
 * of an earlier version, of which all is taken over that has not changed: an entry rests on its reading, with the
 * mentions and dates in it, and on the readings and mentions of those before it that were looked into for its parties,
 * {@link WINDOW} at the most; on the one behind it, which may tell what became of its demands or who speaks in it; and on who
 * speaks in the article's own words, which `passages`, all of the article, tell.
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
  const from = Math.max(0, head - MOST_AHEAD);
  const end = Math.min(readings.length, changed + WINDOW);

  const acts: ActsInReading[] = [];
  /** How many readings up to the one looked at stand as they stood, in a row; nothing stands before the first. */
  let run = Infinity;
  let last = from - 1;
  for (let i = from; i < end; i++) {
    const place = placeOf(i);
    run = place < 0 ? 0 : place === last + 1 ? run + 1 : 1;
    last = place;
    const isKept =
      place >= 0 &&
      run > before!.acts[place]!.reach &&
      isFollowedAs(before!, place, readings[i + 1], (steps) =>
        i + steps < readings.length ? placeOf(i + steps) : undefined,
      );
    acts.push(isKept ? before!.acts[place]! : actsInReading(sources, i, voice));
  }
  const demands = acts.map((one) => one.demands);
  const statements = acts.map((one) => one.statements);
  if (before === undefined) return new SpeechActs(readings, actors, dates, demands, statements, acts, voice);
  return new SpeechActs(
    readings,
    actors,
    dates,
    replaced(before.demands, from, end + shift, demands),
    replaced(before.statements, from, end + shift, statements),
    replaced(before.acts, from, end + shift, acts),
    voice,
  );
}

/**
 * True if the readings behind one that its acts rest on, or that answer it, stand where they stood. `next` is the one right
 * behind it now, and `placeBehind` tells where those now so many steps behind it stood.
 */
function isFollowedAs(
  { readings, acts }: SpeechActs,
  place: number,
  next: Reading | undefined,
  placeBehind: (steps: number) => number | undefined,
): boolean {
  const isAnswered = next?.reply !== undefined || readings[place + 1]?.reply !== undefined;
  for (let steps = Math.max(acts[place]!.ahead, isAnswered ? 1 : 0); steps > 0; steps--)
    if (placeBehind(steps) !== (place + steps < readings.length ? place + steps : undefined)) return false;
  return true;
}

function isSame(sources: Sources, at: number, before: SpeechActs, place: number): boolean {
  return (
    sources.readings[at] === before.readings[place] &&
    sources.actors.mentions[at] === before.actors.mentions[place] &&
    sources.dates.dates[at] === before.dates.dates[place]
  );
}

/** How many readings at the head and at the tail are as they were, with their mentions and dates. */
function sharedSources(sources: Sources, before: SpeechActs | undefined): SharedEnds {
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
