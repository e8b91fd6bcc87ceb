import type { Passage } from '../text/passage';
import { replaced, sharedEnds } from '../text/sharedEnds';
import { answerDemands, answered, itemDemands, mayBeAnswered, resolveDemand } from './demands';
import type { DemandCandidate } from './demands/candidate';
import type { Reading } from './reading';
import type {
  ActorResolution,
  ActResolution,
  DateResolutions,
  PerReading,
  ResolvedDate,
  ResolvedDemand,
  ResolvedStatement,
} from './resolved';
import { resolveStatement } from './statements';
import { parse } from './syntax/parse';
import { PartyResolver, WINDOW } from './parties/partyResolver';
import { isSameVoice, voiceOf, type Voice } from './parties/voice';

/** What the acts of an article are resolved from. */
interface Sources {
  readonly readings: readonly Reading[];
  readonly actors: ActorResolution;
  readonly dates: DateResolutions;
}

/** The acts of an article with what they were resolved from, so that the next resolution can tell what has changed. */
class Acts implements ActResolution, Sources {
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

const NO_DEMANDS: readonly ResolvedDemand[] = [];
const NO_STATEMENTS: readonly ResolvedStatement[] = [];

/**
 * Says who demands what of whom and who says what, given the article's actors and dates. `previous` is the resolution
 * of an earlier version, of which all is taken over that has not changed: an entry rests on its reading, with the
 * mentions and dates in it, and on the readings and mentions of those before it that were looked into for its parties,
 * {@link WINDOW} at the most; on the one behind it, which may tell what became of its demands; and on who speaks in the article's own words, which `passages`, all of the article, tell.
 */
export function resolveActs(
  readings: readonly Reading[],
  actors: ActorResolution,
  dates: DateResolutions,
  previous?: ActResolution,
  passages: readonly Passage[] = [],
): ActResolution {
  const sources: Sources = { readings, actors, dates };
  const voice = voiceOf(passages, readings, actors.mentions);
  const before = previous instanceof Acts && isSameVoice(previous.voice, voice) ? previous : undefined;
  const { head, tail } = sharedSources(sources, before);
  const places = placesBetween(sources, before, head, tail);
  const changed = readings.length - tail;
  const shift = (before?.readings.length ?? 0) - readings.length;
  // All that lies this far behind the last change stands on what has not changed.
  const end = Math.min(readings.length, changed + WINDOW);
  const demands: (readonly ResolvedDemand[])[] = [];
  const statements: (readonly ResolvedStatement[])[] = [];
  const reaches: number[] = [];
  /** How many readings up to the one looked at stand as they stood, in a row; nothing stands before the first. */
  let run = Infinity;
  // What stands behind the last of the shared head has changed.
  const from = Math.max(0, head - 1);
  let last = from - 1;
  const placeOf = (i: number): number => (i < head ? i : i < changed ? places[i - head]! : i + shift);
  for (let i = from; i < end; i++) {
    const place = placeOf(i);
    if (place < 0) run = 0;
    else run = place === last + 1 ? run + 1 : 1;
    last = place;
    if (
      place >= 0 &&
      run > before!.reaches[place]! &&
      isAnsweredAs(before!, place, readings[i + 1], i + 1 < readings.length ? placeOf(i + 1) : -1)
    ) {
      demands.push(before!.demands[place]!);
      statements.push(before!.statements[place]!);
      reaches.push(before!.reaches[place]!);
      continue;
    }
    const parties = new PartyResolver(readings, actors.mentions, i, voice);
    const own = demandsOf(sources, i, parties);
    statements.push(statementsOf(sources, i, parties));
    const next = readings[i + 1];
    if (!mayBeAnswered(own, next)) {
      demands.push(own);
      reaches.push(parties.reach);
      continue;
    }
    const answering = new PartyResolver(readings, actors.mentions, i + 1, voice);
    demands.push(answered(own, next!.reply!, answering.resolve(next!.reply!.by)));
    reaches.push(Math.max(parties.reach, answering.reach - 1));
  }
  if (before === undefined) return new Acts(readings, actors, dates, demands, statements, reaches, voice);
  return new Acts(
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
function isAnsweredAs({ readings }: Acts, at: number, next: Reading | undefined, place: number): boolean {
  const answersNothing = next?.reply === undefined && readings[at + 1]?.reply === undefined;
  return answersNothing || place === at + 1;
}

function demandsOf({ readings, dates }: Sources, at: number, parties: PartyResolver): readonly ResolvedDemand[] {
  const reading = readings[at]!;
  if (reading.paragraph.role === 'listItem' && reading.demands.length === 0)
    return itemsOf(reading, dates.dates[at]!, parties);
  const resolved = [...answersOf(reading, dates.dates[at]!, parties)];
  const from = resolved.at(-1)?.end ?? 0;
  for (const demand of reading.demands) {
    if (demand.start < from || (demand.inOwnVoice === true && parties.voice.length === 0)) continue;
    resolved.push(resolveDemand(demand, reading, dates.dates[at]!, parties, resolved));
  }
  return resolved;
}

/** What items of lists hold. Few lists are of demands, so that an item is read for it when one is announced, and once. */
const ITEMS = new WeakMap<Reading, readonly DemandCandidate[]>();

function itemsIn(reading: Reading): readonly DemandCandidate[] {
  let items = ITEMS.get(reading);
  if (items === undefined) ITEMS.set(reading, (items = itemDemands(parse(reading.paragraph))));
  return items;
}

/** The things that a question right before asks for, in an interview. */
function answersOf(
  reading: Reading,
  dates: readonly ResolvedDate[],
  parties: PartyResolver,
): readonly ResolvedDemand[] {
  const asked = parties.wishAsked();
  if (asked === undefined) return NO_DEMANDS;
  return answerDemands(parse(reading.paragraph)).map((answer): ResolvedDemand => ({
    ...resolveDemand(answer, reading, dates, parties),
    demander: parties.voice,
    addressee: asked,
  }));
}

/** The items of a list that the lines before it announce as demands. */
function itemsOf(reading: Reading, dates: readonly ResolvedDate[], parties: PartyResolver): readonly ResolvedDemand[] {
  const announced = parties.announcer();
  if (announced === undefined) return NO_DEMANDS;
  const { type, demander, addressee } = announced;
  const named = addressee.filter(({ text }) => !demander.some((other) => other.text === text));
  const others = named.length > 0 || demander[0] === undefined ? named : parties.otherSide(demander[0], false, false);
  return itemsIn(reading).map((item): ResolvedDemand => {
    const { start, end, text, rule, status, cue, deadline, consequence } = resolveDemand(item, reading, dates, parties);
    return { start, end, text, rule, type, demander, addressee: others, status, cue, deadline, consequence };
  });
}

function statementsOf({ readings }: Sources, at: number, parties: PartyResolver): readonly ResolvedStatement[] {
  const reading = readings[at]!;
  if (reading.statements.length === 0) return NO_STATEMENTS;
  // Who asks in an interview states nothing by it; what others are told in it to have said, they have.
  const said = parties.asks ? reading.statements.filter(({ rule }) => rule !== 'statement.label') : reading.statements;
  return said.map((statement) => resolveStatement(statement, reading, parties));
}

function isSame(sources: Sources, at: number, before: Acts, place: number): boolean {
  return (
    sources.readings[at] === before.readings[place] &&
    sources.actors.mentions[at] === before.actors.mentions[place] &&
    sources.dates.dates[at] === before.dates.dates[place]
  );
}

/** How many readings at the head and at the tail are as they were, with their mentions and dates. */
function sharedSources(sources: Sources, before: Acts | undefined): { readonly head: number; readonly tail: number } {
  if (before === undefined) return { head: 0, tail: 0 };
  const readings = sharedEnds(sources.readings, before.readings);
  const mentions = sharedEnds(sources.actors.mentions, before.actors.mentions);
  const dates = sharedEnds(sources.dates.dates, before.dates.dates);
  const head = Math.min(readings.head, mentions.head, dates.head);
  const most = Math.min(sources.readings.length, before.readings.length) - head;
  return { head, tail: Math.min(readings.tail, mentions.tail, dates.tail, most) };
}

/** Where each reading between the shared ends stood before; -1 for those that are new or have other mentions or dates. */
function placesBetween(sources: Sources, before: Acts | undefined, head: number, tail: number): readonly number[] {
  const known = new Map<Reading, number>();
  const readings = before?.readings ?? [];
  for (let i = head; i < readings.length - tail; i++) known.set(readings[i]!, i);
  return sources.readings.slice(head, sources.readings.length - tail).map((reading, i) => {
    const place = known.get(reading) ?? -1;
    return place >= 0 && isSame(sources, head + i, before!, place) ? place : -1;
  });
}
