import type { NounPhrase } from './nounPhrases';
import type { ParsedSentence } from './parse';
import { isActor, isPartyNoun } from './partyNouns';
import { singular } from './tags/morphology';
import type { Word } from './tags/words';
import { opensFiniteVerb } from './verbGroups';
import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';
import { NOUN_OR_NAME } from './tags/patterns';

/** A noun phrase with what hangs on it. Word indices, inclusive; `heads` index the sentence's noun phrases. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The heads: several for "the union and the council". */
  readonly heads: readonly number[];
  /** Last word of an apposition behind it that may hold the name ("the mayor of Velm, Ida Moe, …"). */
  readonly apposition?: number;
}

/** The noun phrase that a word belongs to; `undefined` where it is part of none, or there is no word. */
export function phraseAround({ phraseAt, nounPhrases }: ParsedSentence, at: number): NounPhrase | undefined {
  return itemAt(nounPhrases, itemAt(phraseAt, at) ?? -1);
}

/** What a phrase is about: the first noun phrase of those that it joins. */
export function headOf({ nounPhrases }: ParsedSentence, { heads }: Phrase): NounPhrase {
  return nounPhrases[heads[0]!]!;
}

/** The word that tells what a phrase is about: the last of its head. */
export function headWord(sentence: ParsedSentence, phrase: Phrase): Word {
  return sentence.words[headOf(sentence, phrase).last]!;
}

/** The noun, in the singular, that heads the phrase which a word belongs to; empty for none. */
export function headNounAt(sentence: ParsedSentence, at: number): string {
  const phrase = phraseAround(sentence, at);
  return phrase === undefined ? '' : singular(sentence.words[phrase.last]!.lower);
}

/** For phrases that what is asked "for" follows: "an appeal by the Red Star for blood". */
export const NOT_FOR: ReadonlySet<string> = new Set(['of', 'in', 'at']);
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'with']);
/** For phrases that something else follows: "was asked by the head of the club for a loan". */
export const ONLY_OF: ReadonlySet<string> = new Set(['of']);

/** For what somebody has found out: "a report of 2019 by the council". */
export const WITH_AUTHOR: ReadonlySet<string> = new Set([...LINKS, 'by']);

/** Noun phrases that are followed at the most: a chain longer than anybody writes is cut off. */
export const LONGEST_CHAIN = 12;

/** True if both phrases end in a name: what stands between one and a preposition takes in the other. */
export function bothNames({ words, nounPhrases }: ParsedSentence, one: number, other: number): boolean {
  return words[nounPhrases[one]!.last]!.tag === 'name' && words[nounPhrases[other]!.last]!.tag === 'name';
}

/**
 * The phrase that begins at `first`, with the prepositional phrases (of the prepositions `links`) and names that follow its
 * head. `undefined` if no noun phrase begins there.
 */
export function phraseFrom(sentence: ParsedSentence, first: number, links = LINKS): Phrase | undefined {
  const { words, nounPhrases, phraseAt } = sentence;
  const index = phraseAt[first] ?? -1;
  if (index < 0 || nounPhrases[index]!.first !== first) return undefined;
  const head = ownedBy(sentence, index);
  let { last } = nounPhrases[head]!;
  const heads = [head, ...namesInRow(sentence, last)];
  if (heads.length > 1) ({ last } = nounPhrases[heads.at(-1)!]!);
  /** The phrase behind the last preposition. */
  let inPreposition: number | undefined;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const listed = inPreposition === undefined ? undefined : listedNames(sentence, heads[0]!, inPreposition, last);
    if (listed !== undefined) {
      last = listed;
      continue;
    }
    const link = words[last + 1];
    const next = phraseAt[last + 2] ?? -1;
    if (next < 0 || link === undefined) break;
    const isOf = link.tag === 'preposition' && links.has(link.lower);
    const isAnd = link.lower === 'and' && nounPhrases[next]!.first === last + 2 && !verbFollows(sentence, next);
    if (!isOf && !isAnd) break;
    const inner = ownedBy(sentence, next);
    ({ last } = nounPhrases[inner]!);
    const isInside =
      inPreposition !== undefined &&
      (bothNames(sentence, inPreposition, inner) || areGathered(sentence, head, inPreposition, inner));
    if (isAnd && !isInside) heads.push(inner);
    if (isOf) inPreposition = inner;
  }
  return { first, last, heads };
}

/** "a coalition of unions and charities", "leaders of the union and the firm", but "residents of Velm and the mayor". */
export function areGathered({ words, nounPhrases }: ParsedSentence, head: number, one: number, other: number): boolean {
  const isLed = (phrase: number) => words[nounPhrases[phrase]!.first]!.tag === 'determiner';
  return GATHERED.has(words[nounPhrases[head]!.last]!.lower) && isLed(one) === isLed(other);
}

const GATHERED = wordSet(`
  coalition alliance group groups network team panel crowd crowds delegation bloc mix consortium committee union gathering
  dozens hundreds thousands scores tens leaders representatives members relatives families friends lawyers supporters
`);

/** "Norland, | Sudria and Velm |": what goes on behind the name at `last` as a row of three or more. */
function namesInRow(sentence: ParsedSentence, last: number): readonly number[] {
  const { words, phraseAt, nounPhrases } = sentence;
  const row: number[] = [];
  let end = last;
  while (words[end]!.tag === 'name' && words[end + 1]?.tag === 'comma') {
    const isLast = words[end + 2]?.lower === 'and' || words[end + 2]?.lower === 'or';
    const next = phraseAt[isLast ? end + 3 : end + 2] ?? -1;
    if (next < 0 || words[nounPhrases[next]!.first]!.tag !== 'name') return [];
    row.push(next);
    ({ last: end } = nounPhrases[next]!);
    if (isLast) return words[end]!.tag === 'name' && !opensFiniteVerb(sentence, end + 1) ? row : [];
    if (words[end + 1]?.lower !== 'and') continue;
    const third = phraseAt[end + 2] ?? -1;
    const isName =
      third >= 0 && words[nounPhrases[third]!.first]!.tag === 'name' && words[nounPhrases[third]!.last]!.tag === 'name';
    // "in Norland, Sudria and Velm signed": with a verb behind them the others may be its subject.
    const isSubject = isName && opensFiniteVerb(sentence, nounPhrases[third]!.last + 1);
    const opener = itemAt(words, last - 1)?.tag ?? 'stop';
    return isName && (!isSubject || /^(?:that|subordinator|stop)$/.test(opener)) ? [...row, third] : [];
  }
  return [];
}

/** Owners first: of "the city's mayor", given the city, the mayor. */
function ownedBy({ words, nounPhrases }: ParsedSentence, index: number): number {
  let owned = index;
  while (words[nounPhrases[owned]!.last + 1]?.tag === 'possessive' && nounPhrases[owned + 1]?.possessor === owned)
    owned++;
  return owned;
}

/**
 * "residents of Mill Row | , Low Street and Tanner's End |": the last word of a row of names that goes on behind the first,
 * which a preposition ties to several; `undefined` if none does. Between commas they may be who those are.
 */
function listedNames(sentence: ParsedSentence, head: number, named: number, last: number): number | undefined {
  const { words, nounPhrases, phraseAt } = sentence;
  if (words[last + 1]?.tag !== 'comma' || words[last]!.tag !== 'name' || nounPhrases[named]!.last !== last)
    return undefined;
  if (!words[nounPhrases[head]!.last]!.traits.isPlural) return undefined;
  let end = last;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    const isLast = words[end + 1]?.lower === 'and';
    const next = phraseAt[end + 2] ?? -1;
    if ((!isLast && words[end + 1]?.tag !== 'comma') || next < 0 || nounPhrases[next]!.first !== end + 2)
      return undefined;
    ({ last: end } = nounPhrases[ownedBy(sentence, next)]!);
    if (words[end]!.tag !== 'name') return undefined;
    if (isLast) return words[end + 1]?.tag === 'comma' || opensFiniteVerb(sentence, end + 1) ? undefined : end;
  }
  return undefined;
}

/** How many words a name with its title and what hangs on it may have in {@link nameBehind}. */
const LONGEST_NAME = 9;

/**
 * "the landlord, Brightholm Estates, 28 days", "the chairman of Velm Water, Guy Parr": the last word of the name that says who
 * a noun in the singular is. `undefined` where none follows, or where the comma may part two who are named in a row.
 */
export function nameBehind(
  { words, nounPhrases, phraseAt }: ParsedSentence,
  { last, heads }: Phrase,
): number | undefined {
  if (words[last + 1]?.tag !== 'comma' || heads.length > 1) return undefined;
  const { first, last: end, possessor } = nounPhrases[heads[0]!]!;
  const head = words[end]!;
  if (head.tag !== 'noun' || head.traits.isPlural || !(isPartyNoun(head.lower) || isActor(head.lower)))
    return undefined;
  if (possessor === undefined && !/^(?:the|its|his|her|their|our|my)$/.test(words[first]!.lower)) return undefined;
  const next = nounPhrases[phraseAt[last + 2] ?? -1];
  if (next === undefined || next.first !== last + 2 || next.isPronoun || words[next.last]!.tag !== 'name')
    return undefined;
  for (let at = next.last + 1; at <= last + LONGEST_NAME; at++) {
    const { tag = 'stop', lower = '' } = words[at] ?? {};
    if (tag === 'stop' || tag === 'comma') return at - 1;
    if (!NOUN_OR_NAME.test(tag) && !/^(?:of|for)$/.test(lower)) return undefined;
  }
  return undefined;
}

function verbFollows(sentence: ParsedSentence, index: number): boolean {
  return opensFiniteVerb(sentence, sentence.nounPhrases[index]!.last + 1);
}
