import { AnyScript, CAPITAL_FIRST } from '../../text/anyScript';
import { lexicon } from '../../lexicon';
import { lastWord } from '../../text/blank';
import { contains, type Span } from '../../text/span';
import type { Reading } from '../reading';
import type { Mention, PerReading, ResolvedParty } from '../resolved';
import { antecedentsOf, personBefore, type Placed, type View } from './antecedents';
import { isPlural, singular } from './morphology';
import { isOwnVoice } from './ownVoice';
import type { PartyHint } from './parties';
import { firstEndingFrom } from './words';

/** How many passages before its own a party may stand in: what is further off rests in nobody's mind. */
export const WINDOW = 8;
/** How many passages back somebody who spoke goes on speaking. */
const SPEAKER_REACH = 4;
/** How far into a question a name still addresses who is asked, in UTF-16 code units. */
const ADDRESS = 16;
/** How often one open hint may lead to another. */
const STEPS = 3;

const FIRST_PERSON = /^(?:i|we|me|us|my|our|ours|mine)$/;

/** True if the noun (lower case) names somebody by what they are: "nurse", "unions", "court". */
export function isPartyNoun(noun: string): boolean {
  const one = singular(noun);
  const { offices, personNouns, bodyNouns, groupNouns, looseBodies } = lexicon;
  return (
    [offices, personNouns, bodyNouns, looseBodies].some((nouns) => nouns().has(noun) || nouns().has(one)) ||
    groupNouns().has(noun) ||
    /(?:workers?|counterparts?|islanders?|travellers?|travelers?|borrowers?|congregation)$/.test(noun)
  );
}

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

  /** For the reading at `at`; looks at it and the {@link WINDOW} before it, at nothing else. */
  constructor(readings: readonly Reading[], mentions: PerReading<Mention>, at: number) {
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
  resolve(hints: readonly PartyHint[], others: readonly ResolvedParty[] = []): readonly ResolvedParty[] {
    return this.#resolve(hints, this.#at, STEPS, others);
  }

  #resolve(
    hints: readonly PartyHint[],
    at: number,
    steps: number,
    others: readonly ResolvedParty[] = [],
  ): readonly ResolvedParty[] {
    const parties: ResolvedParty[] = [];
    for (const hint of hints) {
      for (const party of this.#one(hint, at, steps, others)) {
        if (!parties.some((known) => known.text === party.text)) parties.push(party);
      }
    }
    // "businessman and loyalist Jo Wick": of coordinated heads those that are actors count, if any is.
    const actors = parties.filter(({ name }) => name !== undefined);
    return actors.length > 0 ? actors : parties;
  }

  #one(
    { span, reach, apposition, pronoun, speaker, own, weak, acts, heard }: PartyHint,
    at: number,
    steps: number,
    others: readonly ResolvedParty[],
  ): readonly ResolvedParty[] {
    if (own) {
      const answerer = this.#answerer(at);
      if (answerer.length > 0) return answerer;
    }
    if (speaker) return this.#speaker(at, steps);
    if (pronoun !== undefined) {
      if (FIRST_PERSON.test(pronoun)) return this.#speaker(at, steps);
      return antecedentsOf(pronoun, this.#view, at, span.start, others).map((placed) => this.#party(placed));
    }
    const named = (mention: Mention) => [this.#party({ at, mention })];
    const within = this.#within(span, at);
    const head = within.findLast(({ type }) => type !== 'place');
    if (heard && head?.type === 'organisation' && head.subtype === undefined) return [];
    if (head?.subtype !== undefined && apposition !== undefined) {
      const name = this.#within(apposition, at).find(({ type, subtype }) => type === 'person' && subtype === undefined);
      if (name !== undefined) return named(name);
    }
    if (head !== undefined) return named(head);
    const { passage, paragraph } = this.#view.readings[at]!;
    const text = paragraph.text.slice(span.start, span.end);
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
    // "the draft, seen by the Courier,": a thing is nobody that an aside names.
    const nearest = near.find(({ start }) => acts || apposition === undefined || start < apposition.start);
    // "users of the Hearth lock" are several, and somebody.
    const isTheirs = acts === true && weak !== true && isPlural(noun) && within.length === 0;
    if (
      nearest !== undefined &&
      !isTheirs &&
      (nobody || /^(?:one|all|some|many|most|both|member|members|head|part)$/.test(noun))
    )
      return named(nearest);
    if (/-year-old$/.test(noun)) return personBefore(this.#view, at, span.start).map((placed) => this.#party(placed));
    const place = within.at(-1);
    if (place !== undefined) return named(place);
    return nobody && !(acts && !weak) ? [] : [{ passage, start: span.start, end: span.end, text }];
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
   * Who answers in an interview or writes in the first person: whom a question addresses by name ("Ms Moe, why …?"), or
   * whom the text before introduces.
   */
  #answerer(at: number): readonly ResolvedParty[] {
    for (let before = at - 1; this.#looksInto(before); before--) {
      const { paragraph } = this.#view.readings[before]!;
      if (isOwnVoice(paragraph)) continue;
      const isQuestion = paragraph.text.trimEnd().endsWith('?');
      const mention = this.#view.mentions[before]!.find(
        ({ type, subtype, start }) => type === 'person' && subtype === undefined && (!isQuestion || start < ADDRESS),
      );
      if (mention !== undefined) return [this.#party({ at: before, mention })];
      if (!isQuestion) break;
    }
    return [];
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
    for (let before = at; before >= at - SPEAKER_REACH && this.#looksInto(before); before--) {
      const source = lastSource(this.#view.readings[before]!);
      if (source === undefined) continue;
      const parties = this.#resolve(source, before, steps - 1);
      if (parties.length > 0) return parties;
    }
    return [];
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
