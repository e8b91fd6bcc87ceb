import type { ParsedSentence } from './parse';
import { isActor, isPartyNoun } from './partyNouns';
import type { Word } from './tags/words';
import { opensFiniteVerb } from './verbGroups';
import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';

/** A noun phrase with what hangs on it. Word indices, inclusive; `heads` index the sentence's noun phrases. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The heads: several for "the union and the council". */
  readonly heads: readonly number[];
  /** Last word of an apposition behind it that may hold the name ("the mayor of Velm, Ida Moe, …"). */
  readonly apposition?: number;
}

/** The whole phrase whose last word is at `last`: prepositional phrases and coordination are followed to the left. */
export function phraseEndingAt(sentence: ParsedSentence, last: number): Phrase | undefined {
  const { words, nounPhrases, phraseAt } = sentence;
  if (last < 0) return undefined;
  let index = phraseAt[last] ?? -1;
  if (index < 0) return undefined;
  const heads: number[] = [];
  let first = nounPhrases[index]!.first;
  for (let steps = 0; steps < 12; steps++) {
    const phrase = nounPhrases[index]!;
    first = phrase.first;
    if (phrase.possessor !== undefined) {
      // The owned noun is the head; its owner's start is where the phrase begins.
      let owner: number | undefined = phrase.possessor;
      while (owner !== undefined) {
        first = nounPhrases[owner]!.first;
        owner = nounPhrases[owner]!.possessor;
      }
    }
    const link = first > 0 ? itemAt(words, first - 1) : undefined;
    const left = first >= 2 ? phraseAt[first - 2]! : -1;
    const isOwner = phrase.isPronoun && link?.lower === 'of' && OWNERS.test(words[first]!.lower);
    if (link?.tag === 'preposition' && left >= 0 && (!phrase.isPronoun || isOwner) && isInnerPreposition(link.lower)) {
      // "dockers in Antwerp and Hamburg": both names belong to the preposition.
      if (heads.every((head) => bothNames(sentence, index, head))) heads.length = 0;
      index = left;
      continue;
    }
    // "officers loyal to the general", "a person close to the minister".
    if (link?.tag === 'preposition' && STANDING_BEHIND.has(itemAt(words, first - 2)?.lower ?? '')) {
      const described = phraseAt[first - 2]! >= 0 ? phraseAt[first - 2]! : (itemAt(phraseAt, first - 3) ?? -1);
      if (described >= 0) {
        index = described;
        continue;
      }
    }
    // "groups inside and outside the country".
    if (
      link?.tag === 'preposition' &&
      itemAt(words, first - 2)?.tag === 'coordinator' &&
      itemAt(words, first - 3)?.tag === 'preposition'
    ) {
      const both = itemAt(phraseAt, first - 4) ?? -1;
      if (both >= 0) {
        index = both;
        continue;
      }
    }
    heads.push(index);
    // "one of them, Ida Moe,": the words begin with the one.
    if (phrase.isPronoun && link?.lower === 'of' && left >= 0 && SOME_OF.has(words[first - 2]!.lower)) {
      ({ first } = nounPhrases[left]!);
      break;
    }
    if (
      left >= 0 &&
      link?.lower === 'and' &&
      (!isClauseEnd(sentence, left) || (bothNames(sentence, left, index) && belongsToSubject(sentence, left)))
    ) {
      index = left;
      continue;
    }
    // "The mayor, Jo Wick, and the council said": whoever an aside names is joined to what comes.
    const named = link?.lower === 'and' ? namedBefore(sentence, first - 1) : -1;
    if (named >= 0) {
      // "Velm, Halden, and Sudria said": a list goes on.
      if (!explains(sentence, named)) {
        index = named;
        continue;
      }
      heads.push(named);
      ({ first } = nounPhrases[named]!);
      break;
    }
    // "The blast killed 40, army and police officials said": what stands before the comma is told of, and tells nothing.
    const isTold = left >= 0 && SAYS.test(words[last + 1]?.lower ?? '') && endsTold(sentence, left);
    if (left >= 0 && link?.tag === 'comma' && heads.length > 1 && !isTold && !isLead(sentence, left)) {
      index = left;
      continue;
    }
    break;
  }
  // A chain longer than anybody writes is cut off: then the leftmost phrase that was reached has to do.
  if (heads.length === 0) heads.push(index);
  return { first, last, heads: heads.length > 1 ? heads.reverse() : heads };
}

/**
 * The name that an aside before the "and" at `and` holds or tells of, where no verb stands before it: "The mayor, | Jo Wick,
 * and", "| Jo Wick, mayor of Velm, and"; -1 for none.
 */
function namedBefore({ words, nounPhrases, phraseAt }: ParsedSentence, and: number): number {
  if (itemAt(words, and - 1)?.tag !== 'comma') return -1;
  const index = itemAt(phraseAt, and - 2) ?? -1;
  if (index < 0) return -1;
  let opening = and - 2;
  for (let i = and - 2; i >= 0; i--) {
    if (!/^(?:noun|name|adjective|determiner|possessive|preposition|comma)$/.test(words[i]!.tag)) return -1;
    if (words[i]!.tag === 'comma' && opening === and - 2) opening = i;
  }
  const { first, last } = nounPhrases[index]!;
  if (words[last]!.tag === 'name' && first - 1 === opening) return index;
  const told = itemAt(phraseAt, opening - 1) ?? -1;
  if (told < 0 || words[opening - 1]!.tag !== 'name' || nounPhrases[told]!.first > 0) return -1;
  return words.slice(opening + 1, and).some(({ lower }) => isPartyNoun(lower)) ? told : -1;
}

/** True if the name behind a comma says who somebody is: "the mayor of Velm, Jo Wick". */
function explains({ words, nounPhrases }: ParsedSentence, index: number): boolean {
  const before = nounPhrases[index]!.first - 2;
  if (before < 0) return true;
  return words[before]!.tag === 'noun' || holdsParty(words, before);
}

/** "the prime minister of Norland": a party noun with what hangs on it ends at `last`. */
function holdsParty(words: readonly Word[], last: number): boolean {
  for (let i = last; i > 0; i--)
    if (words[i]!.lower === 'of') return isPartyNoun(words[i - 1]!.lower) && !words[i - 1]!.traits.isPlural;
  return false;
}

/** "In Norland, |", "Speaking to Norpress in Velm, |": the phrase hangs on what leads up to the clause, and on no noun. */
function isLead({ words, nounPhrases, phraseAt }: ParsedSentence, index: number): boolean {
  let { first } = nounPhrases[index]!;
  while (itemAt(words, first - 1)?.tag === 'preposition') {
    const outer = itemAt(phraseAt, first - 2) ?? -1;
    if (outer < 0) return !isNominal(itemAt(words, first - 2));
    ({ first } = nounPhrases[outer]!);
  }
  const opener = itemAt(words, first - 1);
  return opener?.tag === 'verb' && /^(?:ing|participle|past)$/.test(opener.verb!.form) && isFirst(words, first - 1);
}

function isNominal(word: Word | undefined): boolean {
  return word !== undefined && /^(?:noun|name|adjective|pronoun|number)$/.test(word.tag);
}

/** True if nothing but a conjunction or adverb stands before. */
function isFirst(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !/^(?:stop|break)$/.test(words[i]!.tag); i--)
    if (!/^(?:coordinator|adverb|preposition|comma)$/.test(words[i]!.tag)) return false;
  return true;
}

/** "a friend of hers": whose it is. */
const OWNERS = /^(?:mine|yours|hers|ours|theirs)$/;

/** Of several who are spoken of. */
const SOME_OF = wordSet('one two three some many most all both several few none each');

/** Adjectives that stand behind the noun with what they need. */
const STANDING_BEHIND = wordSet(
  'close loyal familiar friendly opposed allied sympathetic hostile faithful critical responsible answerable',
);

/** True if both phrases end in a name: what stands between one and a preposition takes in the other. */
function bothNames({ words, nounPhrases }: ParsedSentence, one: number, other: number): boolean {
  return words[nounPhrases[one]!.last]!.tag === 'name' && words[nounPhrases[other]!.last]!.tag === 'name';
}

/** "Envoys from Norland (and Sudria)": the phrase before the preposition opens its clause. */
function belongsToSubject({ words, nounPhrases, phraseAt }: ParsedSentence, index: number): boolean {
  const outer = itemAt(phraseAt, nounPhrases[index]!.first - 2) ?? -1;
  if (outer < 0 || !isInnerPreposition(words[nounPhrases[index]!.first - 1]!.lower)) return false;
  const { first } = nounPhrases[outer]!;
  return first === 0 || /^(?:comma|that|break|stop)$/.test(words[first - 1]!.tag);
}

function isInnerPreposition(lower: string): boolean {
  return /^(?:of|for|in|at|from|with|on|to|against|behind|around|near|between|by|along|outside|inside|across|beside|under|below|above|beyond|off)$/.test(
    lower,
  );
}

const SAYS = /^(?:said|says|say|reported|added|told)$/;

/** True if what is said ends with the phrase: "(killed) 40", "(were found) there". */
function endsTold(sentence: ParsedSentence, index: number): boolean {
  const { first, last } = sentence.nounPhrases[index]!;
  if (itemAt(sentence.words, first - 1)?.tag === 'verb' || sentence.words[last]!.lower === 'there') return true;
  if (itemAt(sentence.words, first - 1)?.tag === 'preposition') return false;
  const opener = itemAt(sentence.words, sentence.words[first - 1]?.tag === 'determiner' ? first - 2 : first - 1);
  return opener?.tag !== 'comma' && sentence.words.slice(0, first).some((_, i) => opensFiniteVerb(sentence, i));
}

/** True if the phrase is the object of a verb just before it: what follows "and" is then another clause. */
function isClauseEnd(sentence: ParsedSentence, index: number): boolean {
  const phrase = sentence.nounPhrases[index]!;
  const previous = itemAt(sentence.words, phrase.first - 1);
  return previous?.tag === 'verb' || (previous?.tag === 'preposition' && !/^(?:by|between)$/.test(previous.lower));
}

/** For phrases that what is asked "for" follows: "an appeal by the Red Star for blood". */
export const NOT_FOR: ReadonlySet<string> = new Set(['of', 'in', 'at']);
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from', 'with']);
/** For phrases that something else follows: "was asked by the head of the club for a loan". */
export const ONLY_OF: ReadonlySet<string> = new Set(['of']);

/** The phrase that begins at `first`, with the prepositional phrases and names that follow its head. */
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
  for (let steps = 0; steps < 12; steps++) {
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
    if (isAnd && !(inPreposition !== undefined && bothNames(sentence, inPreposition, inner))) heads.push(inner);
    if (isOf) inPreposition = inner;
  }
  return { first, last, heads };
}

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
  for (let steps = 0; steps < 12; steps++) {
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
    if (!/^(?:name|noun)$/.test(tag) && !/^(?:of|for)$/.test(lower)) return undefined;
  }
  return undefined;
}

function verbFollows(sentence: ParsedSentence, index: number): boolean {
  return opensFiniteVerb(sentence, sentence.nounPhrases[index]!.last + 1);
}
