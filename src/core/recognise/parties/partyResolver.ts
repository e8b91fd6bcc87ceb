import type { Span } from '../../text/span';
import type { DemandType } from '../mark';
import type { Reading } from '../reading';
import type { Mention, PerReading, ResolvedParty } from '../resolved';
import { antecedentsOf } from './antecedents';
import { genderIn } from './likelihood';
import { areSeveral, introduced, lastSource, severalBefore, writingBefore } from './continuedSpeech';
import { bodyOrNameIn } from './mentionPlaces';
import { looksInto, quotationAt, View, type Placed } from './mentionWalk';
import type { PartyHint } from './parties';
import { isOwnVoice } from './ownVoice';
import { knownBody, nounParties, partyOf, printedAt } from './nounParties';
import { isSameParty } from './sameParty';
import { spokenSubject } from './spokenSubject';
import { labelOf, type Speaker } from './turns';
import { NO_VOICE, type Voice } from './voice';

/** How many passages before its own a party may stand in: what is further off rests in nobody's mind. */
export const WINDOW = 8;
/** How many passages back somebody who spoke goes on speaking. */
const SPEAKER_REACH = 4;
/** How many passages back the other side of a demand is looked for. */
const SIDE_REACH = 3;
/** How many demands of each of them, the last first, may tell it. */
const MOST_OF_A_PASSAGE = 12;
/** How far into a question a name still addresses who is asked, in UTF-16 code units. */
const ADDRESS = 16;
/** How often one open hint may lead to another. */
const STEPS = 3;

const EVERYBODY = /^(?:everybody|everyone)$/;

function isAmong({ text, name }: ResolvedParty, others: readonly ResolvedParty[]): boolean {
  return others.some((other) => other.text === text || isSameParty(name, other.name));
}

/** The same, where "ministers" may be "the foreign ministers" that were spoken of. */
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

/** True for a passage that asks, in no quotation: of an interview. */
function isQuestion({ paragraph: { text, quotations } }: Reading): boolean {
  return text.trimEnd().endsWith('?') && quotations[0]?.start !== 0;
}

const FIRST_PERSON = /^(?:i|we|me|us|my|our|ours|mine)$/;

/** Turns the hints of one reading to parties: mentions where one is named, else the words as printed. */
export class PartyResolver {
  readonly #view: View;
  readonly #at: number;
  readonly #voice: Voice;

  /** For the reading at `at`; looks at it and the {@link WINDOW} before it, at nothing else. */
  constructor(readings: readonly Reading[], mentions: PerReading<Mention>, at: number, voice: Voice = NO_VOICE) {
    this.#voice = voice;
    this.#view = new View(readings, mentions, Math.max(0, at - WINDOW), at);
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
      const { demands } = this.#view.readings[before]!;
      const least = Math.max(0, demands.length - MOST_OF_A_PASSAGE);
      for (let i = demands.length - 1; i >= least; i--) {
        const { type, demander, addressee, cue } = demands[i]!;
        // "called for Norland to leave and the rebels to disarm": either may be meant.
        const last = addressee[0]?.span.start;
        const isOneOfSeveral = demands
          .slice(least)
          .some((one) => one.cue?.start === cue?.start && one.addressee[0]?.span.start !== last);
        if (isOneOfSeveral) continue;
        const by = this.#resolve(demander, before, STEPS);
        const to = this.#resolve(addressee, before, STEPS, by);
        if (type !== 'refusal' && type !== 'condition' && isOneOf(party, by) && to.length > 0) return to;
        if (isWish && by.length > 0 && isOneOf(party, to)) return by;
        if (isCall) return [];
      }
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
  facing(sides: readonly PartyHint[], others: readonly ResolvedParty[]): readonly ResolvedParty[] {
    const all = sides.flatMap((side) => this.#resolve([side], this.#at, STEPS));
    const left = all.filter((party) => !isAmong(party, others));
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
    const { span, apposition, pronoun, teller, speaker, own, undergoes } = hint;
    if (undergoes) return [];
    if (own) return this.#answerer(at);
    if (speaker) return this.#speaker(at, steps);
    if (pronoun !== undefined) {
      if (teller !== undefined) return this.#herself(span, pronoun, teller, at, steps, others, spokenOf);
      if (FIRST_PERSON.test(pronoun)) {
        if (this.#isOwn(span, at)) return this.#answerer(at);
        // "as the police requested us to": unquoted, the newsroom, which nobody is named for.
        const isNewsroom = pronoun === 'us' && quotationAt(this.#view.readings[at]!.paragraph, span.start) < 0;
        return isNewsroom ? [] : this.#speaker(at, steps);
      }
      if (pronoun === 'you' && this.#isOwn(span, at)) return this.#addressed(at);
      if (EVERYBODY.test(pronoun)) return [printedAt(this.#view, span, at)];
      // "the largest of them, Orbit Press,".
      const named =
        apposition === undefined
          ? undefined
          : bodyOrNameIn(this.#view.mentions[at]!, apposition, this.#view.readings[at]!.paragraph.text);
      if (named !== undefined) return [partyOf(this.#view, { at, mention: named })];
      const written = pronoun === 'it' ? writingBefore(this.#view, span, at) : [];
      if (written.length > 0) return written;
      const isSome =
        pronoun === 'one' ||
        (pronoun === 'them' && this.#view.readings[at]!.paragraph.text.startsWith('of ', span.start - 3));
      const spoken = isSome || pronoun === 'they' ? severalBefore(this.#view, span, at) : undefined;
      // "The families asked why, and demanded that they explain": others than who asked.
      const before = spoken !== undefined && isAmong(spoken, others) ? undefined : spoken;
      if (isSome && before !== undefined) return [before];
      const placed = antecedentsOf(pronoun, this.#view, at, span.start, others);
      // Who is an actor is found among the mentions.
      const several = before?.name === undefined ? before : undefined;
      const isLater = ({ mention, ...one }: Placed) =>
        one.at === at && mention.start > several!.start && mention.type !== 'country';
      if (several !== undefined && !placed.some(isLater)) return [several];
      const subject =
        spokenOf.length === 0 ? undefined : spokenSubject(this.#view, pronoun, span, placed, at, others, spokenOf);
      return subject === undefined
        ? placed.map((one) => {
            const known = knownBody(this.#view, one.mention, one.at);
            const isOther = known !== undefined && others.some(({ name }) => name === known.mention.name);
            return partyOf(this.#view, known === undefined || isOther ? one : known);
          })
        : [printedAt(this.#view, subject, at)];
    }
    return nounParties(this.#view, hint, at);
  }

  /** "Kolb said she wanted it": Kolb, unless that is known to be a man; then whoever else "she" can be. */
  #herself(
    span: Span,
    pronoun: string,
    teller: readonly PartyHint[],
    at: number,
    steps: number,
    others: readonly ResolvedParty[],
    spokenOf: readonly PartyHint[],
  ): readonly ResolvedParty[] {
    const tellers = this.#resolve(teller, at, steps, others, spokenOf);
    const [one] = tellers;
    if (pronoun === 'they') {
      // "Kolb said they hoped": she is not several.
      const areTellers = tellers.length > 1 || (one !== undefined && areSeveral(one.text));
      const placed = areTellers ? [] : antecedentsOf(pronoun, this.#view, at, span.start, [...others, ...tellers]);
      return placed.length > 0 ? placed.map((known) => partyOf(this.#view, known)) : tellers;
    }
    const mention = this.#view.mentions[at]!.find(({ name }) => name === one?.name);
    // "her office said she had asked": a body is no "she".
    if (mention !== undefined && (mention.type === 'organisation' || mention.type === 'country')) {
      const placed = antecedentsOf(pronoun, this.#view, at, span.start, [...others, ...tellers]);
      if (placed.length > 0) return placed.map((known) => partyOf(this.#view, known));
    }
    const likely = mention === undefined ? undefined : genderIn(this.#view, at, mention);
    if (likely?.isSure !== true || likely.gender === (pronoun === 'she' ? 'female' : 'male')) return tellers;
    return antecedentsOf(pronoun, this.#view, at, span.start, [...others, ...tellers]).map((placed) =>
      partyOf(this.#view, placed),
    );
  }

  /** True in an interview or a letter for words of its own, in no quotation: "I" is who answers or writes. */
  #isOwn({ start }: Span, at: number): boolean {
    const { answerer, addressed } = this.#voice;
    const speaks = answerer !== undefined || addressed !== undefined;
    return speaks && quotationAt(this.#view.readings[at]!.paragraph, start) < 0;
  }

  /** Whom "you" stands for in such words: whom the letter is written to; who is asked, and in an answer who asks. */
  #addressed(at: number): readonly ResolvedParty[] {
    const { addressed } = this.#voice;
    if (addressed !== undefined) return addressed;
    // "Some want you to resign.": who asks need not ask a question.
    const isAsker =
      isQuestion(this.#view.readings[at]!) ||
      (this.#speakerAt(at)?.asks ?? !isOwnVoice(this.#view.readings[at]!.paragraph));
    if (isAsker) return this.#answerer(at);
    for (let before = at - 1; looksInto(this.#view, before) && before > at - SPEAKER_REACH; before--) {
      const { paragraph } = this.#view.readings[before]!;
      if (!isQuestion(this.#view.readings[before]!)) continue;
      // "Courier: Why did the lights go out?"
      const asks = this.#view.mentions[before]!.find(({ end }) => end < ADDRESS * 2 && paragraph.text[end] === ':');
      return asks === undefined ? [] : [partyOf(this.#view, { at: before, mention: asks })];
    }
    return [];
  }

  /**
   * Who answers in an interview: whom the last question near by addresses by name ("Ms Moe, why …?"), else whom the article
   * introduces; where nobody asks, who wrote it.
   */
  #answerer(at: number): readonly ResolvedParty[] {
    const speaker = this.#speakerAt(at);
    if (speaker?.asks === false && speaker.party !== undefined) return [speaker.party];
    for (let before = at - 1; looksInto(this.#view, before); before--) {
      if (!isQuestion(this.#view.readings[before]!)) continue;
      const mention = this.#view.mentions[before]!.find(
        ({ type, subtype, start }) => type === 'person' && subtype === undefined && start < ADDRESS,
      );
      if (mention !== undefined) return [partyOf(this.#view, { at: before, mention })];
    }
    const { answerer, authors } = this.#voice;
    return answerer === undefined ? authors : [answerer];
  }

  /** Whom a letter asks that names nobody in its words; in an answer, whom the question is about. */
  get addressed(): readonly ResolvedParty[] {
    const { addressed, answerer } = this.#voice;
    return addressed ?? (answerer === undefined ? [] : this.#askedAbout());
  }

  /** True if it is the turn of who asks in an interview. */
  get asks(): boolean {
    return this.#speakerAt(this.#at)?.asks === true;
  }

  /** Whose turn a reading is, where a label says so. */
  #speakerAt(at: number): Speaker | undefined {
    const { speakers } = this.#voice;
    const label = speakers.length === 0 ? undefined : labelOf(this.#view.readings[at]!);
    return label === undefined ? undefined : speakers.find((speaker) => speaker.label === label);
  }

  /** True if it is who speaks in the article's own words, of whom each demand is of its own. */
  isVoice(party: ResolvedParty): boolean {
    return isAmong(party, this.#voice.authors) || this.isAnswerer(party);
  }

  /** True if it is who answers the questions of an interview. */
  isAnswerer(party: ResolvedParty): boolean {
    const { answerer } = this.#voice;
    return answerer !== undefined && (answerer.text === party.text || isSameParty(answerer.name, party.name));
  }

  /** Who says what a reading says without saying who says so: the writer of a column; who is asked, behind a question. */
  get voice(): readonly ResolvedParty[] {
    const { authors, answerer } = this.#voice;
    if (authors.length > 0) return authors;
    if (answerer === undefined) return [];
    const speaker = this.#speakerAt(this.#at);
    if (speaker !== undefined) return speaker.asks ? [] : this.#answerer(this.#at);
    // An answer may have several paragraphs.
    for (let before = this.#at - 1; before > this.#at - SPEAKER_REACH && looksInto(this.#view, before); before--)
      if (isQuestion(this.#view.readings[before]!))
        return isQuestion(this.#view.readings[this.#at]!) ? [] : this.#answerer(this.#at);
    return [];
  }

  /** Who spoke last, in the reading or before it: quotations that name nobody go on with him. */
  #speaker(at: number, steps: number): readonly ResolvedParty[] {
    if (steps === 0) return [];
    const opener = introduced(this.#view, at);
    if (opener !== undefined) return [partyOf(this.#view, { at: at - 1, mention: opener })];
    for (let before = at; before >= at - SPEAKER_REACH && looksInto(this.#view, before); before--) {
      const source = lastSource(this.#view.readings[before]!);
      if (source === undefined) continue;
      const parties = this.#resolve(source, before, steps - 1);
      if (parties.length > 0) return parties;
    }
    // “Pay the nurses”: the headline of an interview is said by who answers in it.
    const { answerer } = this.#voice;
    return answerer !== undefined && this.#view.readings[at]!.passage.role === 'headline' ? [answerer] : [];
  }
}
