import { AnyScript, CAPITAL_FIRST } from '../../text/anyScript';
import { lastWord } from '../../text/blank';
import type { ParagraphText } from '../../text/paragraph';
import { contains, type Span } from '../../text/span';
import type { Reading } from '../reading';
import type { Mention, PerReading, ResolvedParty } from '../resolved';
import { antecedentsOf, coupleBefore, isOwner, pairOf, personBefore, type Placed, type View } from './antecedents';
import { isPlural } from '../syntax/tags/morphology';
import { AUTHORITIES, isActor, isCollective, isPartyNoun, MEMBERS } from './partyNouns';
import type { PartyHint } from './parties';
import { NO_VOICE, type Voice } from './voice';
import { firstEndingFrom } from '../syntax/tags/words';

export { isPartyNoun } from './partyNouns';

/** How many passages before its own a party may stand in: what is further off rests in nobody's mind. */
export const WINDOW = 8;
/** How many passages back somebody who spoke goes on speaking. */
const SPEAKER_REACH = 4;
/** How far into a question a name still addresses who is asked, in UTF-16 code units. */
const ADDRESS = 16;
/** How far behind the sign of an apposition a name still begins: an article may stand before it. */
const ARTICLE = 7;
/** How far into its sentence somebody still is what it is about; a title may stand before the name. */
const INTRODUCED = 30;
/** How often one open hint may lead to another. */
const STEPS = 3;

const EVERYBODY = /^(?:everybody|everyone)$/;

/** How far before a noun a mention is as near to what follows as that, in code units. */
const NEAR = 60;

/** True if a mention opens its sentence and does not only own what does. */
function opensSentence({ sentences, text }: ParagraphText, { start, end }: Span): boolean {
  const own = sentences[firstEndingFrom(sentences, start + 1)];
  return own !== undefined && start - own.start < 30 && !/^['’]s?\s/.test(text.slice(end, end + 3));
}

function isAmong({ text, name }: ResolvedParty, others: readonly ResolvedParty[]): boolean {
  return others.some((other) => other.text === text || (name !== undefined && other.name === name));
}

const FIRST_PERSON = /^(?:i|we|me|us|my|our|ours|mine)$/;

/** Furthest start of a name in apposition behind its noun, in code units. */
const APPOSITION = 70;

const APPOSITION_BETWEEN = new AnyScript(
  /^(?: of [^,]*)?, [A-Za-z’' -]*$/u,
  () => new RegExp(String.raw`^(?: of [^,]*)?, [\p{L}\p{M}’' -]*$`, 'u'),
);

/** True if nothing but one comma and further nouns stands between a noun and a name. */
function isApposition(between: string): boolean {
  return (
    APPOSITION_BETWEEN.test(between) &&
    !/[ ,](?:who|which|and|but|or|as|if|while|when|said|says|told|is|was|are|were|has|had|to|by|with|after|before) /.test(
      between,
    )
  );
}

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
    if (!this.#looksInto(before)) return [];
    const demand = this.#view.readings[before]!.demands.at(-1);
    if (demand === undefined || demand.type === 'refusal') return [];
    return this.#resolve(demand.demander, before, STEPS).filter((party) => !isAmong(party, others));
  }

  /** Whom the last demand of the reading before is asked of, if the same party makes it. */
  askedBefore(demander: ResolvedParty): readonly ResolvedParty[] {
    const before = this.#at - 1;
    if (!this.#looksInto(before)) return [];
    const demand = this.#view.readings[before]!.demands.at(-1);
    if (demand === undefined || demand.type === 'refusal' || demand.type === 'condition') return [];
    const by = this.#resolve(demand.demander, before, STEPS);
    return isAmong(demander, by) ? this.#resolve(demand.addressee, before, STEPS, by) : [];
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
    { span, reach, apposition, pronoun, speaker, own, weak, acts, heard, authority, undergoes }: PartyHint,
    at: number,
    steps: number,
    others: readonly ResolvedParty[],
    spokenOf: readonly PartyHint[],
  ): readonly ResolvedParty[] {
    if (undergoes) return [];
    if (own) return this.#answerer(at);
    if (speaker) return this.#speaker(at, steps);
    if (pronoun !== undefined) {
      if (FIRST_PERSON.test(pronoun)) return this.#speaker(at, steps);
      if (EVERYBODY.test(pronoun)) return [this.#printed(span, at)];
      // "the largest of them, Orbit Press,".
      const named = apposition === undefined ? undefined : this.#nameIn(apposition, at);
      if (named !== undefined) return [this.#party({ at, mention: named })];
      const placed = antecedentsOf(pronoun, this.#view, at, span.start, others);
      const subject = spokenOf.length === 0 ? undefined : this.#spoken(pronoun, span, placed, at, others, spokenOf);
      return subject === undefined ? placed.map((one) => this.#party(one)) : [this.#printed(subject, at)];
    }
    const named = (mention: Mention) => [this.#party({ at, mention })];
    const within = this.#within(span, at);
    const head = within.findLast(({ type }) => type !== 'place');
    if (authority) return this.#authority(span, head, at);
    if (heard && head?.type === 'organisation' && head.subtype === undefined) return [];
    // "Kolb's assistant, Ida Moe,": who is named behind the comma, not who owns.
    if (apposition !== undefined && (head === undefined || head.subtype !== undefined)) {
      const name = this.#nameIn(apposition, at);
      if (name !== undefined) return named(name);
    }
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
    const near = this.#within(reach, at).filter(({ type }) => type !== 'place');
    // "nurses at the Ebba clinic": whoever is named behind several of them is not they.
    const person =
      nobody || !isPlural(noun)
        ? near.find(({ type, subtype }) => type === 'person' && subtype === undefined)
        : undefined;
    if (person !== undefined) return named(person);
    // "the shelling of hospitals must end": whoever hangs on a thing is not asked.
    if (weak === true && nobody && !MEMBERS.test(noun)) return isActor(noun) ? [this.#printed(span, at)] : [];
    // "the draft, seen by the Courier,": a thing is nobody that an aside names.
    const nearest = near.find(({ start }) => acts || apposition === undefined || start < apposition.start);
    // "users of the Hearth lock" are several, and somebody.
    const isTheirs = acts === true && weak !== true && isPlural(noun) && within.length === 0;
    if (nearest !== undefined && !isTheirs && (nobody || MEMBERS.test(noun))) return named(nearest);
    if (/-year-old$/.test(noun)) return personBefore(this.#view, at, span.start).map((placed) => this.#party(placed));
    const place = within.at(-1);
    if (place !== undefined) return named(place);
    // "wants the drilling to go on": what is done is nobody.
    return nobody && (!acts || weak === true || noun.endsWith('ing'))
      ? []
      : [{ passage, start: span.start, end: span.end, text }];
  }

  /** The name that an apposition holds: a person, or a body right behind the comma. */
  #nameIn(apposition: Span, at: number): Mention | undefined {
    const { text } = this.#view.readings[at]!.paragraph;
    return this.#within(apposition, at).find(
      (mention) =>
        mention.subtype === undefined &&
        (mention.type === 'person' ||
          (mention.type === 'organisation' && mention.start - apposition.start < ARTICLE && !isOwner(text, mention))),
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
      return AUTHORITIES.test(noun) && isPartyNoun(noun) ? [this.#printed(span, at)] : [];
    }
    const { type, subtype, role = '' } = head;
    const isBody = (type === 'organisation' || type === 'country') && subtype === undefined;
    const title = `${text.slice(Math.max(0, head.start - 16), head.start)} ${role} ${head.text}`.toLowerCase();
    return isBody || title.split(/[^a-z]+/).some((word) => AUTHORITIES.test(word))
      ? [this.#party({ at, mention: head })]
      : [];
  }

  /**
   * The place of a subject of the sentence before that no mention covers and the pronoun may stand for, if that is likelier
   * than the mentions found: none of them stands nearer, or opens that sentence.
   */
  #spoken(
    pronoun: string,
    span: Span,
    placed: readonly Placed[],
    at: number,
    others: readonly ResolvedParty[],
    spokenOf: readonly PartyHint[],
  ): Span | undefined {
    const { paragraph } = this.#view.readings[at]!;
    const isSeveral = /^th/.test(pronoun);
    const isThing = /^it/.test(pronoun);
    for (const hint of spokenOf) {
      if (hint.span.end > span.start || this.#within(hint.span, at).length > 0) continue;
      const noun = lastWord(paragraph.text, hint.span.start, hint.span.end).toLowerCase();
      const text = paragraph.text.slice(hint.span.start, hint.span.end);
      const isName = CAPITAL_FIRST.test(text);
      if (hint.weak === true && (isName || isThing || (isSeveral && !isPlural(noun)))) continue;
      if (isName ? isSeveral : isPlural(noun) !== isSeveral && !(isSeveral && isCollective(noun))) continue;
      if (!isSeveral && !isName && isCollective(noun) !== isThing) continue;
      if (others.some((other) => other.text === text)) continue;
      const [best] = placed;
      const isNear = best?.at === at && best.mention.start > hint.span.start - NEAR;
      const isFit = best !== undefined && (!isSeveral || best.mention.text.endsWith('s'));
      const isSubject = isNear && opensSentence(paragraph, best.mention);
      if (!(isFit && (isSubject || (hint.weak === true && best.at === at)))) return hint.span;
    }
    return undefined;
  }

  /** The mentions of a reading that share a unit with the span. */
  #within(span: Span, at: number): readonly Mention[] {
    const mentions = this.#view.mentions[at]!;
    const found: Mention[] = [];
    for (let i = firstEndingFrom(mentions, span.start + 1); i < mentions.length; i++) {
      const mention = mentions[i]!;
      if (mention.start >= span.end) break;
      found.push(mention);
    }
    return found;
  }

  /**
   * Who answers in an interview: whom the last question near by addresses by name ("Ms Moe, why …?"), else whom the article
   * introduces; where nobody asks, who wrote it.
   */
  #answerer(at: number): readonly ResolvedParty[] {
    for (let before = at - 1; this.#looksInto(before); before--) {
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
    if (answerer === undefined || !this.#looksInto(this.#at - 1)) return [];
    const { text } = this.#view.readings[this.#at - 1]!.paragraph;
    return text.trimEnd().endsWith('?') ? this.#answerer(this.#at) : [];
  }

  /** True if a reading is near enough; notes that it was asked for. */
  #looksInto(index: number): boolean {
    const view = this.#view;
    if (index < view.reached) view.reached = index;
    return index >= view.first;
  }

  /** Who spoke last, in the reading or before it: quotations that name nobody go on with him. */
  #speaker(at: number, steps: number): readonly ResolvedParty[] {
    if (steps === 0) return [];
    const introduced = this.#introduced(at);
    if (introduced !== undefined) return [this.#party({ at: at - 1, mention: introduced })];
    for (let before = at; before >= at - SPEAKER_REACH && this.#looksInto(before); before--) {
      const source = lastSource(this.#view.readings[before]!);
      if (source === undefined) continue;
      const parties = this.#resolve(source, before, steps - 1);
      if (parties.length > 0) return parties;
    }
    return [];
  }

  /**
   * Whom the sentence before a paragraph of mere quotation is about: "The mayor was unimpressed." is followed by what she
   * says, whoever spoke before.
   */
  #introduced(at: number): Mention | undefined {
    const { paragraph } = this.#view.readings[at]!;
    const [first] = paragraph.quotations;
    if (first === undefined || first.start > 1 || lastSource(this.#view.readings[at]!) !== undefined) return undefined;
    if (!this.#looksInto(at - 1)) return undefined;
    const before = this.#view.readings[at - 1]!;
    const sentence = before.paragraph.sentences.at(-1);
    const source = lastSource(before)?.[0];
    if (sentence === undefined || (source !== undefined && source.span.end > sentence.start)) return undefined;
    if (before.paragraph.quotations.some(({ end }) => end > sentence.start)) return undefined;
    const mentions = this.#view.mentions[at - 1]!;
    const mention = mentions[firstEndingFrom(mentions, sentence.start + 1)];
    const isPerson =
      mention?.type === 'person' && !isPlural(lastWord(mention.text, 0, mention.text.length).toLowerCase());
    return isPerson && mention.start - sentence.start < INTRODUCED ? mention : undefined;
  }

  /** The name of somebody told by a noun, where it stands in apposition: "the mediator, the envoy Jo Wick". */
  #namedBeside(at: number, mention: Mention): Mention {
    if (mention.type !== 'person' || mention.subtype !== 'nominal') return mention;
    const mentions = this.#view.mentions[at]!;
    const { text } = this.#view.readings[at]!.paragraph;
    for (let i = firstEndingFrom(mentions, mention.end + 1); i < mentions.length; i++) {
      const other = mentions[i]!;
      if (other.start - mention.end > APPOSITION) break;
      if (other.type !== 'person' || other.subtype !== undefined) continue;
      return isApposition(text.slice(mention.end, other.start)) ? other : mention;
    }
    return mention;
  }

  #party({ at, mention }: Placed): ResolvedParty {
    const { start, end, text, name } = this.#namedBeside(at, mention);
    return { passage: this.#view.readings[at]!.passage, start, end, text, name };
  }
}

/** The source of a reading's last attribution that is not itself quoted. */
function lastSource({ statements, paragraph: { quotations } }: Reading): readonly PartyHint[] | undefined {
  const isQuoted = (cue: Span) => {
    const quotation = quotations[firstEndingFrom(quotations, cue.end)];
    return quotation !== undefined && contains(quotation, cue);
  };
  return statements.findLast(({ source, cue }) => source.length > 0 && cue !== undefined && !isQuoted(cue))?.source;
}
