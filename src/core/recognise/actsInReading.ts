import { answerDemands, answered, itemDemands, mayBeAnswered, resolveDemand } from './demands';
import type { DemandCandidate } from './demands/candidate';
import { PartyResolver } from './parties/partyResolver';
import type { Voice } from './parties/voice';
import { isRejected, type Reading } from './reading';
import type { ActorResolution, DateResolutions, ResolvedDate, ResolvedDemand, ResolvedStatement } from './resolved';
import { resolveStatement } from './statements';
import { parse } from './syntax/parse';

/** What the speech acts of an article are resolved from: an entry of each for each reading. */
export interface Sources {
  readonly readings: readonly Reading[];
  readonly actors: ActorResolution;
  readonly dates: DateResolutions;
}

/** The speech acts of one reading. */
export interface ActsInReading {
  readonly demands: readonly ResolvedDemand[];
  readonly statements: readonly ResolvedStatement[];
  /** How many readings before it were looked into for their parties. */
  readonly reach: number;
  /** How many behind it were. */
  readonly ahead: number;
}

const NO_DEMANDS: readonly ResolvedDemand[] = [];
const NO_STATEMENTS: readonly ResolvedStatement[] = [];

/** Says who demands and who says what in the reading at `at`, and what the one behind it answers to a demand. */
export function actsInReading(sources: Sources, at: number, voice: Voice): ActsInReading {
  const { readings, actors } = sources;
  const parties = new PartyResolver(readings, actors.mentions, at, voice);
  const demands = demandsOf(sources, at, parties);
  const statements = statementsOf(sources, at, parties);
  const next = readings[at + 1];
  if (!mayBeAnswered(demands, next)) return { demands, statements, reach: parties.reach, ahead: parties.ahead };
  const answering = new PartyResolver(readings, actors.mentions, at + 1, voice);
  const replying = answering.resolve(next!.reply!.by);
  return {
    demands: answered(demands, next!.reply!, replying),
    statements,
    reach: Math.max(parties.reach, answering.reach - 1),
    ahead: Math.max(parties.ahead, answering.ahead + 1),
  };
}

function demandsOf({ readings, dates }: Sources, at: number, parties: PartyResolver): readonly ResolvedDemand[] {
  const reading = readings[at]!;
  const isItem = reading.paragraph.role === 'listItem';
  const own = (isItem ? itemsOf : answersOf)(reading, dates.dates[at]!, parties);
  // What an item says itself is told by its own words; "to hold the aid back unless the trials are open" says both.
  const first = isItem ? (reading.demands[0]?.start ?? Infinity) : Infinity;
  const resolved = own.filter(({ end }) => end <= first);
  const from = resolved.at(-1)?.end ?? 0;
  for (const demand of reading.demands) {
    if (demand.start < from || (demand.inOwnVoice === true && parties.voice.length === 0)) continue;
    const found = resolveDemand(demand, reading, dates.dates[at]!, parties, resolved);
    const above = opensItem(demand) ? parties.resolving() : found.demander.length > 0 ? [] : own[0]?.demander;
    resolved.push(isItem && above?.length ? { ...found, demander: above } : found);
  }
  return resolved;
}

/** "– requests the league to publish it": an item whose first word asks, in the voice of the line above the list. */
function opensItem({ cue }: DemandCandidate): boolean {
  return cue !== undefined && cue.start < LONGEST_BULLET;
}

/** More than what stands before the first word of an item has, as "(iii) ", in code units. */
const LONGEST_BULLET = 8;

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
  return standing(answerDemands(parse(reading.paragraph)), reading).map((answer): ResolvedDemand => ({
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
  return standing(itemsIn(reading), reading).map((item): ResolvedDemand => {
    const found = resolveDemand(item, reading, dates, parties);
    return { ...found, type, demander, addressee: item.addressee.length > 0 ? found.addressee : others };
  });
}

/** What the editor has not called wrong, of demands that are read when the lines before them ask for it. */
function standing(demands: readonly DemandCandidate[], { rejected }: Reading): readonly DemandCandidate[] {
  return demands.filter((demand) => !isRejected(rejected, 'demand', demand));
}

function statementsOf({ readings }: Sources, at: number, parties: PartyResolver): readonly ResolvedStatement[] {
  const reading = readings[at]!;
  if (reading.statements.length === 0) return NO_STATEMENTS;
  // Who asks in an interview states nothing by it; what others are told in it to have said, they have.
  const said = parties.asks ? reading.statements.filter(({ rule }) => rule !== 'statement.label') : reading.statements;
  return said.map((statement) => resolveStatement(statement, reading, parties));
}
