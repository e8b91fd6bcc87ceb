import type { Span } from '../../text/span';
import type { ParsedSentence } from '../syntax/parse';
import type { Phrase } from '../syntax/subjects';

/** Where a paragraph names somebody; who that is in the article is decided when the actors are known. */
export interface PartyHint {
  /** The head with what stands before it, less article and possessive; paragraph offsets. */
  readonly span: Span;
  /** The whole phrase, with what follows the head. */
  readonly reach: Span;
  /** What stands behind a comma and may hold the name: "its head, the lawmaker Ida Moe". */
  readonly apposition?: Span | undefined;
  /** The phrase does what only somebody does: it counts though no list knows its noun for a party. */
  readonly acts?: true;
  /** Only a recognised actor will do. */
  readonly weak?: true;
  /** Something is to be done to it: it is named where somebody is asked, and is nobody that is. */
  readonly undergoes?: true;
  /** Counts only if it is a body or holds an office that gives orders. */
  readonly authority?: true;
  /** Who is only told: a medium that reports it is not addressed. */
  readonly heard?: true;
  /** The pronoun in lower case, where the phrase is one. */
  readonly pronoun?: string | undefined;
  /** Somebody who is not printed here: who speaks at this place. `span` is the place. */
  readonly speaker?: true;
  /** That speaker is not quoted: who gives an answer or writes a letter. */
  readonly own?: true;
}

// Hints that say more are built member by member: a copy with one thing added costs as much as all that found it.

/** The hint of somebody who does what only somebody does; a pronoun is somebody anyway. */
export function actingHint({ span, reach, apposition, pronoun }: PartyHint): PartyHint {
  return { span, reach, apposition, pronoun, acts: true };
}

/** The hints of those who are spoken to, or of: only somebody is; pronouns are somebody anyway. */
export function actingHints(hints: readonly PartyHint[]): readonly PartyHint[] {
  return hints.map((hint) => (hint.pronoun === undefined ? actingHint(hint) : hint));
}

/** The hint of whom or what something is to be done to. */
export function undergoingHint({ span, reach }: PartyHint): PartyHint {
  return { span, reach, undergoes: true };
}

/** The hint of somebody that counts only if it can give orders. */
export function authorityHint({ span, reach, apposition, pronoun }: PartyHint): PartyHint {
  return { span, reach, apposition, pronoun, authority: true };
}

export function weakHint({ span, reach, apposition, pronoun }: PartyHint): PartyHint {
  return { span, reach, apposition, pronoun, weak: true };
}

/** One hint for each head of the phrase. */
export function partyHints(sentence: ParsedSentence, phrase: Phrase | undefined): readonly PartyHint[] {
  if (phrase === undefined) return [];
  const { words } = sentence;
  return phrase.heads.map((outer, at) => {
    const index = counted(sentence, outer, phrase.last);
    const head = sentence.nounPhrases[index]!;
    let { first } = head;
    while (first < head.last && words[first]!.tag === 'determiner' && !/^(?:both|two)$/.test(words[first]!.lower))
      first++;
    const owned = head.possessor === undefined ? head.first : phrase.first;
    const reachEnd = at + 1 < phrase.heads.length ? head.last : Math.max(head.last, phrase.apposition ?? phrase.last);
    return {
      span: { start: words[first]!.start, end: words[head.last]!.end },
      reach: { start: words[Math.min(owned, head.first)]!.start, end: words[reachEnd]!.end },
      apposition:
        phrase.apposition === undefined || phrase.heads.length > 1
          ? undefined
          : { start: words[phrase.last + 1]!.start, end: words[phrase.apposition]!.end },
      pronoun: head.isPronoun ? uncontracted(words[head.last]!.lower) : undefined,
    };
  });
}

/** "they'll": the pronoun alone. */
function uncontracted(lower: string): string {
  const apostrophe = lower.indexOf("'");
  return apostrophe < 0 ? lower : lower.slice(0, apostrophe);
}

const QUANTITIES =
  /^(?:tens|dozens?|scores|hundreds?|thousands?|millions?|numbers?|majority|lots?|handful|couple|group|some|many|most|one|two|three|four|five|six|seven|eight|nine|ten|all|both|half|plenty|percent|%)$/;

/** "tens of thousands of nurses": the noun behind the amounts. */
function counted(sentence: ParsedSentence, index: number, last: number): number {
  const { words, phraseAt, nounPhrases } = sentence;
  let at = index;
  for (let steps = 0; steps < 3; steps++) {
    const end = nounPhrases[at]!.last;
    const next = phraseAt[end + 2] ?? -1;
    if (
      !QUANTITIES.test(words[end]!.lower) ||
      words[end + 1]?.lower !== 'of' ||
      next < 0 ||
      nounPhrases[next]!.last > last
    )
      break;
    at = next;
  }
  return at;
}

/** The hint for a possessive pronoun ("its demand") or any pronoun standing alone at `at`. */
export function pronounHint(sentence: ParsedSentence, at: number): PartyHint {
  const { start, end, lower } = sentence.words[at]!;
  return { span: { start, end }, reach: { start, end }, pronoun: uncontracted(lower) };
}

/** The hint for whoever speaks at an offset of the paragraph. */
export function speakerHint(at: number): PartyHint {
  return { span: { start: at, end: at }, reach: { start: at, end: at }, speaker: true };
}
