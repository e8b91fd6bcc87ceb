import type { DemandType } from '../mark';
import type { Reading } from '../reading';
import type { Mention, PerReading, ResolvedParty } from '../resolved';
import { antecedentsOf } from './antecedents';
import { areSeveral } from './continuedSpeech';
import { looksInto, View } from './mentionWalk';
import { nounParties, partyOf } from './nounParties';
import type { PartyHint } from './parties';
import { herself, pronounParties } from './pronounParties';
import { isAmong } from './sameParty';
import { NO_VOICE, type Voice } from './voice';
import { WhoSpeaks, type Resolve } from './whoSpeaks';

/** How many passages before its own a party may stand in: what is further off rests in nobody's mind. */
export const WINDOW = 8;
/** How many passages back the other side of a demand is looked for. */
const SIDE_REACH = 3;
/** How many demands of each of them, the last first, may tell it. */
const MOST_OF_A_PASSAGE = 12;
/** How often one open hint may lead to another. */
const STEPS = 3;

/** True if it is one of them, where "ministers" may be "the foreign ministers" that were spoken of. */
function isOneOf(party: ResolvedParty, others: readonly ResolvedParty[]): boolean {
  if (isAmong(party, others)) return true;
  const text = party.text.toLowerCase();
  return others.some((other) => {
    const known = other.text.toLowerCase();
    return known === text || known.endsWith(` ${text}`) || text.endsWith(` ${known}`);
  });
}

/** True for the name of a mention by a noun, which may be of anybody named. */
function isNoun(name: string): boolean {
  return /^(?:the|nominal):/.test(name);
}

/** Turns the hints of one reading to parties: mentions where one is named, else the words as printed. */
export class PartyResolver {
  readonly #view: View;
  readonly #at: number;
  readonly #voice: Voice;
  readonly #speakers: WhoSpeaks;

  /** For the reading at `at`; looks at it and the {@link WINDOW} before it, at nothing else. */
  constructor(readings: readonly Reading[], mentions: PerReading<Mention>, at: number, voice: Voice = NO_VOICE) {
    this.#voice = voice;
    this.#view = new View(readings, mentions, Math.max(0, at - WINDOW), at);
    this.#speakers = new WhoSpeaks(this.#view, voice);
    this.#at = at;
  }

  /**
   * How many readings before its own the answers so far rest on: they are the same wherever these and its own stand in
   * a row as they were. {@link WINDOW} for all that there may be, also where the article begins sooner.
   */
  get reach(): number {
    const { first, reached } = this.#view;
    return reached < first ? WINDOW : this.#at - reached;
  }

  /** How many readings behind its own the answers so far rest on, or on that there are none. */
  get ahead(): number {
    return this.#view.ahead;
  }

  /**
   * The parties that the hints stand for; without repeats. A pronoun stands for none of `others`: who urges "him" urges
   * somebody else.
   */
  resolve(
    hints: readonly PartyHint[],
    others: readonly ResolvedParty[] = [],
    spokenOf: readonly PartyHint[] = [],
  ): readonly ResolvedParty[] {
    return this.#resolve(hints, this.#at, STEPS, others, spokenOf);
  }

  /** The first of the hints that stands for somebody who is none of `others`; empty if none does. */
  first(
    hints: readonly PartyHint[],
    others: readonly ResolvedParty[],
    spokenOf: readonly PartyHint[] = [],
  ): readonly ResolvedParty[] {
    for (const hint of hints) {
      const parties = this.#resolve([hint], this.#at, STEPS, others, spokenOf);
      const left = parties.filter((party) => !isAmong(party, others));
      if (left.length > 0) return left;
    }
    return [];
  }

  /** Who makes the last demand of the reading before, if that is none of `others`. */
  askerBefore(others: readonly ResolvedParty[]): readonly ResolvedParty[] {
    const before = this.#at - 1;
    if (!looksInto(this.#view, before)) return [];
    const demand = this.#view.readings[before]!.demands.at(-1);
    if (demand === undefined || demand.type === 'refusal') return [];
    const all = this.#resolve(demand.addressee, before, STEPS);
    // A proposal that is put to nobody is nothing that somebody else declines.
    if (all.length === 0 && demand.type === 'proposal') return [];
    // What was asked of somebody else by name, or of several, is not what these decline.
    const asked = all.filter(({ name, text }) => (name !== undefined && !isNoun(name)) || areSeveral(text));
    if (asked.length > 0 && !asked.some((party) => isAmong(party, others))) return [];
    return this.#resolve(demand.demander, before, STEPS).filter((party) => !isAmong(party, others));
  }

  /**
   * Whom the party has last asked for something in the readings before, or with `isWish` who has asked something of it: the
   * other side of what it wants. With `isCall` only the last demand of the reading before counts. Empty where there is none.
   */
  otherSide(party: ResolvedParty, isCall: boolean, isWish: boolean): readonly ResolvedParty[] {
    let steps = isCall ? 1 : SIDE_REACH;
    for (let before = this.#at - 1; steps > 0 && looksInto(this.#view, before); before--) {
      // However many items of a list the view holds, it is one list.
      if (this.#view.readings[before]!.paragraph.role !== 'listItem') steps--;
      const { demands, sides } = this.#view.readings[before]!;
      const least = Math.max(0, demands.length - MOST_OF_A_PASSAGE);
      for (let i = demands.length - 1; i >= least; i--) {
        const { type, demander, addressee, cue } = demands[i]!;
        // "called for Norland to leave and the rebels to disarm": either may be meant.
        const last = addressee[0]?.span.start;
        const isOneOfSeveral = demands
          .slice(least)
          .some((one) => one.cue?.start === cue?.start && one.addressee[0]?.span.start !== last);
        const by = this.#resolve(demander, before, STEPS);
        if (isOneOfSeveral && isOneOf(party, by)) return [];
        if (isOneOfSeveral) continue;
        const to = this.#resolve(addressee, before, STEPS, by);
        if (type !== 'refusal' && type !== 'condition' && isOneOf(party, by) && to.length > 0) return to;
        if (isWish && by.length > 0 && isOneOf(party, to)) return by;
        if (isCall) return [];
      }
      const met = isWish ? this.facing(sides, [party], before) : [];
      if (met.length > 0) return met;
    }
    return [];
  }

  /** What is said of the list that the reading stands in, before its first item: its kind, who wants it, and of whom. */
  announcer():
    | {
        readonly type: DemandType;
        readonly demander: readonly ResolvedParty[];
        readonly addressee: readonly ResolvedParty[];
      }
    | undefined {
    const before = this.#beforeList();
    if (before < 0) return undefined;
    const { announcement, paragraph } = this.#view.readings[before]!;
    if (announcement === undefined || announcement.asks !== undefined) return undefined;
    const { type } = announcement;
    const named = this.#resolve(announcement.demander, before, STEPS);
    const addressee = this.#resolve(announcement.addressee, before, STEPS, named);
    // "only if the union meets these conditions": set by the body that the lines before are about.
    const others = named.length > 0 ? [] : antecedentsOf('it', this.#view, before, paragraph.text.length, addressee);
    const demander = named.length > 0 ? named : others.map((one) => partyOf(this.#view, one));
    return { type, demander, addressee };
  }

  /** Who speaks in the list that the reading stands in, as the line before its first item names them. */
  resolving(): readonly ResolvedParty[] {
    const before = this.#beforeList();
    const { announcement } = this.#view.readings[before] ?? {};
    return announcement?.asks === 'resolution' ? this.#resolve(announcement.demander, before, STEPS) : [];
  }

  /** The reading before the first item of the list that the reading stands in; -1 if that is too far. */
  #beforeList(): number {
    let before = this.#at - 1;
    while (looksInto(this.#view, before) && this.#view.readings[before]!.paragraph.role === 'listItem') before--;
    return looksInto(this.#view, before) ? before : -1;
  }

  /** Of whom the question right before asks what is wanted, where the reading answers it; `undefined` where none does. */
  wishAsked(): readonly ResolvedParty[] | undefined {
    const before = this.#at - 1;
    if (this.#voice.answerer === undefined || !looksInto(this.#view, before)) return undefined;
    const { announcement } = this.#view.readings[before]!;
    return announcement?.asks === 'wish' ? this.#resolve(announcement.addressee, before, STEPS) : undefined;
  }

  /** Whom the question right before an answer is about; empty where it names nobody. */
  #askedAbout(): readonly ResolvedParty[] {
    const before = this.#at - 1;
    if (!looksInto(this.#view, before)) return [];
    const { announcement } = this.#view.readings[before]!;
    return announcement?.asks === undefined ? [] : this.#resolve(announcement.addressee, before, STEPS);
  }

  /** Those of the two sides that are none of `others`, if some of them are. */
  facing(
    sides: readonly PartyHint[],
    others: readonly ResolvedParty[],
    at: number = this.#at,
  ): readonly ResolvedParty[] {
    const all = sides.flatMap((side) => this.#resolve([side], at, STEPS));
    const left = all.filter((party) => !isOneOf(party, others));
    return left.length < all.length ? left : [];
  }

  #resolve(
    hints: readonly PartyHint[],
    at: number,
    steps: number,
    others: readonly ResolvedParty[] = [],
    spokenOf: readonly PartyHint[] = [],
  ): readonly ResolvedParty[] {
    const parties: ResolvedParty[] = [];
    for (const hint of hints) {
      for (const party of this.#one(hint, at, steps, others, spokenOf)) {
        if (!parties.some((known) => known.text === party.text)) parties.push(party);
      }
    }
    // "businessman and loyalist Jo Wick": of coordinated heads those that are actors count, if any is.
    const actors = parties.filter(({ name }) => name !== undefined);
    return actors.length > 0 ? actors : parties;
  }

  #one(
    hint: PartyHint,
    at: number,
    steps: number,
    others: readonly ResolvedParty[],
    spokenOf: readonly PartyHint[],
  ): readonly ResolvedParty[] {
    const { span, pronoun, teller, speaker, own, undergoes } = hint;
    const speakers = this.#speakers;
    const further: Resolve | undefined =
      steps === 0 ? undefined : (source, before) => this.#resolve(source, before, steps - 1);
    if (undergoes) return [];
    if (own) return speakers.answerer(at, further);
    if (speaker) return speakers.speaker(at, further);
    if (pronoun === undefined) return nounParties(this.#view, hint, at);
    if (teller !== undefined) {
      const tellers = this.#resolve(teller, at, steps, others, spokenOf);
      return herself(this.#view, hint, pronoun, tellers, at, others);
    }
    return (
      speakers.byPronoun(pronoun, span, at, further) ?? pronounParties(this.#view, hint, pronoun, at, others, spokenOf)
    );
  }

  /** Whom a letter asks that names nobody in its words; in an answer, whom the question is about. */
  get addressed(): readonly ResolvedParty[] {
    const { addressed, answerer } = this.#voice;
    return addressed ?? (answerer === undefined ? [] : this.#askedAbout());
  }

  /** True if it is the turn of who asks in an interview. */
  get asks(): boolean {
    return this.#speakers.asks(this.#at);
  }

  /** True if it is who speaks in the article's own words, of whom each demand is of its own. */
  isVoice(party: ResolvedParty): boolean {
    return this.#speakers.isVoice(party);
  }

  /** True if it is who answers the questions of an interview. */
  isAnswerer(party: ResolvedParty): boolean {
    return this.#speakers.isAnswerer(party);
  }

  /** Who says what the reading says without saying who says so: the writer of a column; who is asked, behind a question. */
  get voice(): readonly ResolvedParty[] {
    return this.#speakers.unnamed(this.#at);
  }
}
