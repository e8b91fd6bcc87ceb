import { overlaps, type Span } from '../../text/span';
import type { ActorMark, Party } from '../mark';
import type { PlacedReading } from '../reading';
import { lexicon } from '../../lexicon';
import { singular } from './morphology';
import type { PartyHint } from './parties';
import { parse } from './parse';
import { lastSpeaker } from './speakers';

/** True if the noun (lower case) names somebody by what they are: "nurse", "unions", "court". */
export function isPartyNoun(noun: string): boolean {
  const one = singular(noun);
  const { offices, personNouns, bodyNouns, groupNouns, looseBodies } = lexicon;
  return (
    [offices, personNouns, bodyNouns, looseBodies].some((nouns) => nouns().has(noun) || nouns().has(one)) ||
    groupNouns().has(noun)
  );
}

const PLURAL_PRONOUNS = /^(?:they|them|their|theirs|both|these|those|some|many|others|few|several|all)$/;
const PERSON_PRONOUNS = /^(?:he|him|his|she|her|hers)$/;
const THING_PRONOUNS = /^(?:it|its)$/;
/** How far back a pronoun looks, in mentions. */
const REACH = 24;

/** Turns hints of the paragraphs to parties of the article: actors where one is named, else the words as printed. */
export class PartyResolver {
  readonly #readings: readonly PlacedReading[];
  readonly #actors: readonly ActorMark[];

  constructor(readings: readonly PlacedReading[], actors: readonly ActorMark[]) {
    this.#readings = readings;
    this.#actors = [...actors].sort((a, b) => a.start - b.start);
  }

  /** The parties that the hints of the paragraph at `index` stand for; without repeats. */
  resolve(hints: readonly (PartyHint & { readonly weak?: true })[], index: number, depth = 3): readonly Party[] {
    const parties: Party[] = [];
    for (const hint of hints) {
      for (const party of this.#one(hint, index, depth)) {
        if (!parties.some((known) => known.text === party.text)) parties.push(party);
      }
    }
    // "businessman and loyalist Jo Wick": of coordinated heads those that are actors count, if any is.
    const actors = parties.filter(({ entity }) => entity !== undefined);
    return actors.length > 0 ? actors : parties;
  }

  #one(hint: PartyHint & { readonly weak?: true }, index: number, depth: number): readonly Party[] {
    const placed = this.#readings[index]!;
    const base = placed.paragraph.start;
    if (hint.speaker) return this.#speaker(index, depth);
    if (hint.pronoun !== undefined) return this.#pronoun(hint.pronoun, base + hint.span.start, index, depth);

    const span = { start: base + hint.span.start, end: base + hint.span.end };
    const inside = this.#within(span).filter(({ type }) => type !== 'place');
    const head = inside.at(-1);
    if (head !== undefined) return [partyOf(head)];
    const reach = { start: base + hint.reach.start, end: base + hint.reach.end };
    const text = placed.reading.paragraph.text.slice(hint.span.start, hint.span.end);
    const noun = text.toLowerCase().split(/\s+/).at(-1) ?? '';
    const nobody = !isPartyNoun(noun) && !/^\p{Lu}/u.test(text.split(/\s+/).at(-1) ?? '');
    const near = this.#within(reach).filter(({ type }) => type !== 'place');
    const named = near.find(({ type, subtype }) => type === 'person' && subtype === undefined);
    if (named !== undefined) return [partyOf(named)];
    if (near.length > 0 && (nobody || /^(?:one|all|some|many|most|both|member|members|head|part)$/.test(noun)))
      return [partyOf(near[0]!)];
    const places = this.#within(span);
    if (places.length > 0) return [partyOf(places.at(-1)!)];
    if (hint.weak || nobody) return [];
    return [{ ...span, text }];
  }

  #within(span: Span): readonly ActorMark[] {
    const found: ActorMark[] = [];
    for (let at = this.#firstFrom(span.start); at < this.#actors.length; at++) {
      const actor = this.#actors[at]!;
      if (actor.start >= span.end) break;
      if (overlaps(actor, span)) found.push(actor);
    }
    return found;
  }

  /** Index of the first actor that ends behind the offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#actors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#actors[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Who spoke last before the paragraph: quotations that name nobody go on with him. */
  #speaker(index: number, depth: number): readonly Party[] {
    if (depth <= 0) return [];
    for (let before = index; before >= 0 && before >= index - 4; before--) {
      const source = lastSpeaker(parse(this.#readings[before]!.reading.paragraph));
      if (source === undefined) continue;
      const parties = this.resolve(source, before, depth - 1);
      if (parties.length > 0) return parties;
    }
    return [];
  }

  #pronoun(pronoun: string, at: number, index: number, depth: number): readonly Party[] {
    if (/^(?:i|we|me|us|my|our|ours|mine)$/.test(pronoun)) return this.#speaker(index, depth);
    const fits = PERSON_PRONOUNS.test(pronoun)
      ? (actor: ActorMark) => actor.type === 'person'
      : THING_PRONOUNS.test(pronoun)
        ? (actor: ActorMark) =>
            actor.type === 'organisation' ||
            actor.type === 'country' ||
            (actor.type === 'group' && !/s$/.test(actor.text))
        : PLURAL_PRONOUNS.test(pronoun)
          ? (actor: ActorMark) =>
              actor.type === 'group' ||
              actor.type === 'organisation' ||
              (actor.type === 'person' && actor.subtype === 'nominal' && /s$/.test(actor.text)) ||
              actor.type === 'country'
          : undefined;
    if (fits === undefined) return [];
    if (PLURAL_PRONOUNS.test(pronoun)) {
      const pair = this.#pairBefore(at);
      if (pair.length > 1) return pair.map(partyOf);
    }
    const best = this.#antecedent(at, fits, pronoun);
    return best === undefined ? [] : [partyOf(best)];
  }

  /** Two or more persons joined by "and" just before a plural pronoun, if no group stands between. */
  #pairBefore(at: number): readonly ActorMark[] {
    const last = this.#firstFrom(at) - 1;
    const second = this.#actors[last];
    const first = this.#actors[last - 1];
    if (second === undefined || first === undefined || at - first.start > 220) return [];
    if (second.type !== 'person' || first.type !== 'person' || second.entity === first.entity) return [];
    const between = this.#textBetween(first.end, second.start);
    return / and /.test(between) && between.length < 40 && !/[.;]/.test(between) ? [first, second] : [];
  }

  #textBetween(start: number, end: number): string {
    const placed = this.#readings.find(({ paragraph }) => paragraph.start <= start && end <= paragraph.end);
    return placed === undefined
      ? ''
      : placed.reading.paragraph.text.slice(start - placed.paragraph.start, end - placed.paragraph.start);
  }

  /** The nearest fitting mention before `at`; one that opens its sentence is likelier than one nearer by. */
  #antecedent(at: number, fits: (actor: ActorMark) => boolean, pronoun: string): ActorMark | undefined {
    let best: ActorMark | undefined;
    let bestScore = -Infinity;
    let seen = 0;
    for (let i = this.#firstFrom(at) - 1; i >= 0 && seen < REACH; i--) {
      const actor = this.#actors[i]!;
      if (actor.end > at) continue;
      seen++;
      if (!fits(actor)) continue;
      const { sentences, opens, depth } = this.#sentencesBetween(actor, at);
      const possessive = /^(?:his|its|their|her)$/.test(pronoun) && sentences === 0;
      const score =
        (opens ? 1.4 : 0) -
        sentences * 1.1 -
        seen * 0.05 -
        Math.min(depth, 60) * 0.01 +
        (possessive && opens ? 0.3 : 0) -
        (actor.type === 'country' && PLURAL_PRONOUNS.test(pronoun) ? 0.8 : 0);
      if (score > bestScore) {
        best = actor;
        bestScore = score;
      }
      if (sentences > 6) break;
    }
    return best;
  }

  #sentencesBetween(
    actor: ActorMark,
    at: number,
  ): {
    readonly sentences: number;
    readonly opens: boolean;
    /** How far behind the start of its sentence the actor stands, in code units. */
    readonly depth: number;
  } {
    let sentences = 0;
    let opens = false;
    let depth = 0;
    for (const { paragraph, reading } of this.#readings) {
      if (paragraph.end <= actor.start) continue;
      if (paragraph.start >= at) break;
      for (const sentence of reading.paragraph.sentences) {
        const start = paragraph.start + sentence.start;
        const end = paragraph.start + sentence.end;
        if (end <= actor.start) continue;
        if (start > at) break;
        if (start <= actor.start) {
          depth = actor.start - start;
          opens = depth < 45;
        }
        if (end <= at) sentences++;
      }
    }
    return { sentences, opens, depth };
  }
}

function partyOf({ start, end, text, entity }: ActorMark): Party {
  return { start, end, text, entity };
}
