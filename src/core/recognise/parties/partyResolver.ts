import { lexicon } from '../../lexicon';
import { CAPITAL_FIRST } from '../../text/anyScript';
import { lastWord } from '../../text/blank';
import type { Span } from '../../text/span';
import type { DemandType } from '../mark';
import type { Reading } from '../reading';
import type { Mention, PerReading, ResolvedParty } from '../resolved';
import { antecedentsOf, personBefore } from './antecedents';
import { genderIn } from './likelihood';
import { introduced, lastSource } from './continuedSpeech';
import { bodyOrNameIn, mentionsWithin, nameIn, namedBeside } from './mentionPlaces';
import { looksInto, quotationAt, type Placed, type View } from './mentionWalk';
import { coupleBefore, pairOf } from './pairs';
import { isPlural } from '../syntax/tags/morphology';
import { isActor, isPartyNoun } from '../syntax/partyNouns';
import type { PartyHint } from './parties';
import { spokenSubject } from './spokenSubject';
import { NO_VOICE, type Voice } from './voice';

/** How many passages before its own a party may stand in: what is further off rests in nobody's mind. */
export const WINDOW = 8;
/** How many passages back somebody who spoke goes on speaking. */
const SPEAKER_REACH = 4;
/** How far into a question a name still addresses who is asked, in UTF-16 code units. */
const ADDRESS = 16;
/** How often one open hint may lead to another. */
const STEPS = 3;

const EVERYBODY = /^(?:everybody|everyone)$/;

function isAmong({ text, name }: ResolvedParty, others: readonly ResolvedParty[]): boolean {
  return others.some((other) => other.text === text || (name !== undefined && other.name === name));
}

/** True for the name of a mention by a noun, which may be of anybody named. */
function isNoun(name: string): boolean {
  return /^(?:the|nominal):/.test(name);
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
    this.#view = { readings, mentions, first: Math.max(0, at - WINDOW), reached: at };
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
    // What was asked of somebody else by name is not what these decline.
    const asked = this.#resolve(demand.addressee, before, STEPS).filter(
      ({ name }) => name !== undefined && !isNoun(name),
    );
    if (asked.length > 0 && !asked.some((party) => isAmong(party, others))) return [];
    return this.#resolve(demand.demander, before, STEPS).filter((party) => !isAmong(party, others));
  }

  /** Whom the last demand of the reading before is asked of, if the same party makes it. */
  askedBefore(demander: ResolvedParty): readonly ResolvedParty[] {
    const before = this.#at - 1;
    if (!looksInto(this.#view, before)) return [];
    const demand = this.#view.readings[before]!.demands.at(-1);
    if (demand === undefined || demand.type === 'refusal' || demand.type === 'condition') return [];
    const by = this.#resolve(demand.demander, before, STEPS);
    return isAmong(demander, by) ? this.#resolve(demand.addressee, before, STEPS, by) : [];
  }

  /** What is said of the list that the reading stands in, before its first item: its kind, who wants it, and of whom. */
  announcer():
    | {
        readonly type: DemandType;
        readonly demander: readonly ResolvedParty[];
        readonly addressee: readonly ResolvedParty[];
      }
    | undefined {
    for (let before = this.#at - 1; looksInto(this.#view, before); before--) {
      const { announcement, paragraph } = this.#view.readings[before]!;
      if (paragraph.role === 'listItem') continue;
      if (announcement === undefined) return undefined;
      const { type } = announcement;
      const named = this.#resolve(announcement.demander, before, STEPS);
      const addressee = this.#resolve(announcement.addressee, before, STEPS, named);
      // "only if the union meets these conditions": set by the body that the lines before are about.
      const others = named.length > 0 ? [] : antecedentsOf('it', this.#view, before, paragraph.text.length, addressee);
      const demander = named.length > 0 ? named : others.map((one) => this.#party(one));
      return { type, demander, addressee };
    }
    return undefined;
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
    { span, reach, apposition, pronoun, teller, speaker, own, weak, acts, heard, authority, undergoes }: PartyHint,
    at: number,
    steps: number,
    others: readonly ResolvedParty[],
    spokenOf: readonly PartyHint[],
  ): readonly ResolvedParty[] {
    if (undergoes) return [];
    if (own) return this.#answerer(at);
    if (speaker) return this.#speaker(at, steps);
    if (pronoun !== undefined) {
      if (teller !== undefined) return this.#herself(span, pronoun, teller, at, steps, others, spokenOf);
      if (FIRST_PERSON.test(pronoun)) return this.#isOwn(span, at) ? this.#answerer(at) : this.#speaker(at, steps);
      if (pronoun === 'you' && this.#isOwn(span, at)) return this.#answerer(at);
      if (EVERYBODY.test(pronoun)) return [this.#printed(span, at)];
      // "the largest of them, Orbit Press,".
      const named =
        apposition === undefined
          ? undefined
          : bodyOrNameIn(this.#view.mentions[at]!, apposition, this.#view.readings[at]!.paragraph.text);
      if (named !== undefined) return [this.#party({ at, mention: named })];
      const placed = antecedentsOf(pronoun, this.#view, at, span.start, others);
      const subject =
        spokenOf.length === 0 ? undefined : spokenSubject(this.#view, pronoun, span, placed, at, others, spokenOf);
      return subject === undefined ? placed.map((one) => this.#party(one)) : [this.#printed(subject, at)];
    }
    const named = (mention: Mention) => [this.#party({ at, mention })];
    const within = mentionsWithin(this.#view.mentions[at]!, span);
    const head = within.findLast(({ type }) => type !== 'place');
    if (authority) return this.#authority(span, head, at);
    if (heard && head?.type === 'organisation' && head.subtype === undefined) return [];
    // "Kolb's assistant, Ida Moe,": who is named behind the comma, not who owns.
    if (apposition !== undefined && (head === undefined || head.subtype !== undefined)) {
      const name = nameIn(this.#view.mentions[at]!, apposition, this.#view.readings[at]!.paragraph.text);
      if (name !== undefined) return named(name);
    }
    const isAge = head?.subtype === 'nominal' && head.text.includes('-year-old');
    const aged = isAge ? personBefore(this.#view, at, span.start) : [];
    if (aged.length > 0) return aged.map((placed) => this.#party(placed));
    if (head !== undefined) return named(head);
    const { passage, paragraph } = this.#view.readings[at]!;
    const text = paragraph.text.slice(span.start, span.end);
    if (/^(?:former|latter)$/i.test(text)) {
      const [former, latter] = pairOf(this.#view, at, span.start);
      if (latter !== undefined) return [this.#party(/^f/i.test(text) ? former! : latter)];
    }
    if (/^(?:two|both|pair)$/i.test(text)) {
      const couple = coupleBefore(this.#view, at, span.start);
      if (couple.length > 0) return couple.map((placed) => this.#party(placed));
    }
    const last = lastWord(paragraph.text, span.start, span.end);
    const noun = last.toLowerCase();
    if (heard && head === undefined && CAPITAL_FIRST.test(last)) return [];
    const nobody = !isPartyNoun(noun) && !CAPITAL_FIRST.test(last);
    const near = mentionsWithin(this.#view.mentions[at]!, reach).filter(({ type }) => type !== 'place');
    // "nurses at the Ebba clinic": whoever is named behind several of them is not they.
    const person =
      nobody || !isPlural(noun)
        ? near.find(({ type, subtype }) => type === 'person' && subtype === undefined)
        : undefined;
    if (person !== undefined) return named(person);
    // "the shelling of hospitals must end": whoever hangs on a thing is not asked.
    if (weak === true && nobody && !lexicon.someOfThem().has(noun))
      return isActor(noun) ? [this.#printed(span, at)] : [];
    // "the draft, seen by the Courier,": a thing is nobody that an aside names.
    const nearest = near.find(({ start }) => acts || apposition === undefined || start < apposition.start);
    // "users of the Hearth lock" are several, and somebody.
    const isTheirs = acts === true && weak !== true && isPlural(noun) && within.length === 0;
    // "a group of nurses" are nurses, but "the armed group in the hills near Velm" is a group.
    const isOfThem =
      lexicon.someOfThem().has(noun) &&
      nearest !== undefined &&
      /^ (?:of|from|among) (?:the |its |their )?[^ ]*$/.test(paragraph.text.slice(span.end, nearest.start + 1));
    // "Castrel's laboratory": what acts is not whoever owns it.
    const isOwned = acts === true && weak !== true && nearest !== undefined && nearest.end <= span.start;
    if (nearest !== undefined && !isTheirs && !isOwned && (nobody || isOfThem)) return named(nearest);
    if (/-year-old$/.test(noun)) return personBefore(this.#view, at, span.start).map((placed) => this.#party(placed));
    const place = within.at(-1);
    if (place !== undefined) return named(place);
    // "wants the drilling to go on": what is done is nobody.
    return nobody && (!acts || weak === true || noun.endsWith('ing'))
      ? []
      : [{ passage, start: span.start, end: span.end, text }];
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
    const mention = this.#view.mentions[at]!.find(({ name }) => name === one?.name);
    const likely = mention === undefined ? undefined : genderIn(this.#view, at, mention);
    if (likely?.isSure !== true || likely.gender === (pronoun === 'she' ? 'female' : 'male')) return tellers;
    return antecedentsOf(pronoun, this.#view, at, span.start, [...others, ...tellers]).map((placed) =>
      this.#party(placed),
    );
  }

  #printed({ start, end }: Span, at: number): ResolvedParty {
    const { passage, paragraph } = this.#view.readings[at]!;
    return { passage, start, end, text: paragraph.text.slice(start, end) };
  }

  /** Somebody who can give orders: a body, or an office; a noun for one counts where nobody is recognised. */
  #authority(span: Span, head: Mention | undefined, at: number): readonly ResolvedParty[] {
    const { text } = this.#view.readings[at]!.paragraph;
    if (head === undefined) {
      const noun = lastWord(text, span.start, span.end).toLowerCase();
      return lexicon.authorities().has(noun) && isPartyNoun(noun) ? [this.#printed(span, at)] : [];
    }
    const { type, subtype, role = '' } = head;
    const isBody = (type === 'organisation' || type === 'country') && subtype === undefined;
    const title = `${text.slice(Math.max(0, head.start - 16), head.start)} ${role} ${head.text}`.toLowerCase();
    return isBody || title.split(/[^a-z]+/).some((word) => lexicon.authorities().has(word))
      ? [this.#party({ at, mention: head })]
      : [];
  }

  /** True in an interview for words of its own, in no quotation: "I" is who answers, "you" who is asked. */
  #isOwn({ start }: Span, at: number): boolean {
    return this.#voice.answerer !== undefined && quotationAt(this.#view.readings[at]!.paragraph, start) < 0;
  }

  /**
   * Who answers in an interview: whom the last question near by addresses by name ("Ms Moe, why …?"), else whom the article
   * introduces; where nobody asks, who wrote it.
   */
  #answerer(at: number): readonly ResolvedParty[] {
    for (let before = at - 1; looksInto(this.#view, before); before--) {
      const { paragraph } = this.#view.readings[before]!;
      if (!paragraph.text.trimEnd().endsWith('?') || paragraph.quotations[0]?.start === 0) continue;
      const mention = this.#view.mentions[before]!.find(
        ({ type, subtype, start }) => type === 'person' && subtype === undefined && start < ADDRESS,
      );
      if (mention !== undefined) return [this.#party({ at: before, mention })];
    }
    const { answerer, author } = this.#voice;
    const speaker = answerer ?? author;
    return speaker === undefined ? [] : [speaker];
  }

  /** Who says what a reading says without saying who says so: the writer of a column; who is asked, behind a question. */
  get voice(): readonly ResolvedParty[] {
    const { author, answerer } = this.#voice;
    if (author !== undefined) return [author];
    if (answerer === undefined || !looksInto(this.#view, this.#at - 1)) return [];
    const { text } = this.#view.readings[this.#at - 1]!.paragraph;
    return text.trimEnd().endsWith('?') ? this.#answerer(this.#at) : [];
  }

  /** Who spoke last, in the reading or before it: quotations that name nobody go on with him. */
  #speaker(at: number, steps: number): readonly ResolvedParty[] {
    if (steps === 0) return [];
    const opener = introduced(this.#view, at);
    if (opener !== undefined) return [this.#party({ at: at - 1, mention: opener })];
    for (let before = at; before >= at - SPEAKER_REACH && looksInto(this.#view, before); before--) {
      const source = lastSource(this.#view.readings[before]!);
      if (source === undefined) continue;
      const parties = this.#resolve(source, before, steps - 1);
      if (parties.length > 0) return parties;
    }
    return [];
  }

  #party({ at, mention }: Placed): ResolvedParty {
    const { start, end, text, name } = namedBeside(
      this.#view.mentions[at]!,
      mention,
      this.#view.readings[at]!.paragraph.text,
    );
    return { passage: this.#view.readings[at]!.passage, start, end, text, name };
  }
}
