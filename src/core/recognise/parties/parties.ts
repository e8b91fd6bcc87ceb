import type { Span } from '../../text/span';
import { wordSet } from '../../text/wordSet';
import type { ParsedSentence } from '../syntax/parse';
import type { Draft } from '../resolved';
import { nameBehind, type Phrase } from '../syntax/phrases';
import type { Word } from '../syntax/tags/words';
import { QUANTITIES } from '../syntax/tags/wordClasses';

/** Where a paragraph names somebody; who that is in the article is decided when the actors are known. */
export interface PartyHint {
  /** The head with what stands before it, less article and possessive; paragraph offsets. */
  readonly span: Span;
  /** The whole phrase, with what follows the head. */
  readonly reach: Span;
  /** What stands behind a comma and may hold the name: "its head, the lawmaker Ida Moe". */
  readonly apposition: Span | undefined;
  /** The phrase does what only somebody does: it counts though no list knows its noun for a party. */
  readonly acts: true | undefined;
  /** Only a recognised actor will do. */
  readonly weak: true | undefined;
  /** Something is to be done to it: it is named where somebody is asked, and is nobody that is. */
  readonly undergoes: true | undefined;
  /** Counts only if it is a body or holds an office that gives orders. */
  readonly authority: true | undefined;
  /** Who is only told: a medium that reports it is not addressed. */
  readonly heard: true | undefined;
  /** Who says it in the same sentence, and speaks of herself with the pronoun if it can be hers. */
  readonly teller: readonly PartyHint[] | undefined;
  /** The pronoun in lower case, where the phrase is one. */
  readonly pronoun: string | undefined;
  /** Somebody who is not printed here: who speaks at this place. `span` is the place. */
  readonly speaker: true | undefined;
  /** That speaker is not quoted: who gives an answer or writes a letter. */
  readonly own: true | undefined;
}

/** A hint that says nothing more; all hints have this one shape, as objects of many shapes are read slowly. */
export function plainHint(span: Span, reach = span, apposition?: Span, pronoun?: string): Draft<PartyHint> {
  return {
    span,
    reach,
    apposition,
    pronoun,
    acts: undefined,
    weak: undefined,
    undergoes: undefined,
    authority: undefined,
    heard: undefined,
    teller: undefined,
    speaker: undefined,
    own: undefined,
  };
}

/** The hint of somebody who does what only somebody does; a pronoun is somebody anyway. */
export function actingHint(somebody: PartyHint): PartyHint {
  const hint = plainly(somebody);
  hint.acts = true;
  return hint;
}

/** The hint of the same words, that says nothing more. */
function plainly({ span, reach, apposition, pronoun }: PartyHint): Draft<PartyHint> {
  return plainHint(span, reach, apposition, pronoun);
}

/** The hints of those who are spoken to, or of: only somebody is; pronouns are somebody anyway. */
export function actingHints(hints: readonly PartyHint[]): readonly PartyHint[] {
  return hints.map((hint) => (hint.pronoun === undefined ? actingHint(hint) : hint));
}

/** The hint of whom or what something is to be done to. */
export function undergoingHint({ span, reach }: PartyHint): PartyHint {
  const hint = plainHint(span, reach);
  hint.undergoes = true;
  return hint;
}

/** The hint of somebody that counts only if it can give orders. */
export function authorityHint(somebody: PartyHint): PartyHint {
  const hint = plainly(somebody);
  hint.authority = true;
  return hint;
}

export function weakHint(somebody: PartyHint): PartyHint {
  const hint = plainly(somebody);
  hint.weak = true;
  return hint;
}

/** The same hint, of somebody who is told it. */
export function heardHint(told: PartyHint): PartyHint {
  return { ...told, heard: true };
}

/** Who is named by such a noun is none of those that are named behind it: "a person close to the minister". */
const UNNAMED = wordSet(
  'person people persons insider insiders acquaintance acquaintances relative relatives source sources',
);

/** One hint for each head of the phrase. */
export function partyHints(sentence: ParsedSentence, phrase: Phrase | undefined): readonly PartyHint[] {
  if (phrase === undefined) return [];
  const { words } = sentence;
  const apposition = phrase.apposition ?? nameBehind(sentence, phrase);
  return phrase.heads.map((outer, at) => {
    const index = counted(sentence, outer, phrase.last);
    const head = sentence.nounPhrases[index]!;
    let { first } = head;
    // "those angered by the toll": without a noun behind it, "those" is who it is.
    const isThose = words[first]!.lower === 'those' && /^(?:verb|adjective)$/.test(words[head.last]!.tag);
    while (!isThose && first < head.last && isOutside(words[first]!)) first++;
    const owned = head.possessor === undefined ? head.first : phrase.first;
    const isAlone = at + 1 < phrase.heads.length || UNNAMED.has(words[head.last]!.lower);
    const reachEnd = isAlone ? head.last : Math.max(head.last, apposition ?? phrase.last);
    return plainHint(
      { start: words[first]!.start, end: words[head.last]!.end },
      { start: words[Math.min(owned, head.first)]!.start, end: words[reachEnd]!.end },
      apposition === undefined || at + 1 < phrase.heads.length
        ? undefined
        : { start: words[phrase.last + 1]!.start, end: words[apposition]!.end },
      head.isPronoun ? pronounAt(words, head.last) : undefined,
    );
  });
}

/** As {@link partyHints}, of the one noun phrase with an index: as a rule, whoever something belongs to. */
export function ownerHints(sentence: ParsedSentence, index: number): readonly PartyHint[] {
  const { first, last } = sentence.nounPhrases[index]!;
  return partyHints(sentence, { first, last, heads: [index] });
}

/** Articles, "own", and numbers but for those that make a party of several ("both", "two"). */
function isOutside({ tag, lower }: Word): boolean {
  if (lower === 'own') return true;
  return (tag === 'determiner' || tag === 'number') && lower !== 'both' && lower !== 'two';
}

/** "those | who own the quays", "those | in charge": they stand for nobody who was spoken of before, as "those" alone does. */
function pronounAt(words: readonly Word[], at: number): string {
  const { lower } = words[at]!;
  const isTold = lower === 'those' && /^(?:relative|preposition)$/.test(words[at + 1]?.tag ?? '');
  return isTold ? 'those who' : uncontracted(lower);
}

/** "they'll": the pronoun alone. */
function uncontracted(lower: string): string {
  const apostrophe = lower.indexOf("'");
  return apostrophe < 0 ? lower : lower.slice(0, apostrophe);
}

/** "tens of thousands of nurses", "eleven of the clubs": the noun behind the amounts. */
function counted(sentence: ParsedSentence, index: number, last: number): number {
  const { words, phraseAt, nounPhrases } = sentence;
  let at = index;
  for (let steps = 0; steps < 3; steps++) {
    const end = nounPhrases[at]!.last;
    const next = phraseAt[end + 2] ?? -1;
    if (
      next < 0 ||
      words[end + 1]!.lower !== 'of' ||
      !(QUANTITIES.has(words[end]!.lower) || words[end]!.tag === 'number') ||
      nounPhrases[next]!.last > last
    )
      break;
    at = next;
  }
  return at;
}

/** The hint of a pronoun by which whoever says it may speak of herself. */
export function tellerHint({ span, reach, pronoun }: PartyHint, teller: readonly PartyHint[]): PartyHint {
  const hint = plainHint(span, reach, undefined, pronoun);
  hint.teller = teller;
  return hint;
}

/** The hint for a possessive pronoun ("its demand") or any pronoun standing alone at `at`. */
export function pronounHint(sentence: ParsedSentence, at: number): PartyHint {
  const { start, end, lower } = sentence.words[at]!;
  return plainHint({ start, end }, { start, end }, undefined, uncontracted(lower));
}

/** The hint for whoever speaks at an offset of the paragraph. */
export function speakerHint(at: number): Draft<PartyHint> {
  const hint = plainHint({ start: at, end: at });
  hint.speaker = true;
  return hint;
}

/** The same for whoever speaks there without being quoted. */
export function ownHint(at: number): PartyHint {
  const hint = speakerHint(at);
  hint.own = true;
  return hint;
}
