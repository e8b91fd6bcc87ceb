import { areGathered, bothNames, LONGEST_CHAIN, type Phrase } from './phrases';
import type { NounPhrase } from './nounPhrases';
import type { ParsedSentence } from './parse';
import { isPartyNoun } from './partyNouns';
import type { Word } from './tags/words';
import { opensFiniteVerb } from './verbGroups';
import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';
import { lowerAt } from './tags/wordAt';
import { FULL_PAUSES } from './tags/patterns';

/**
 * The whole phrase whose last word is at `last`: from its last noun phrase to the left, over what prepositions hang on
 * ("the head | of the port | of Velm") and what is joined to it ("the union, the council | and the firm"). `undefined` if
 * no noun phrase holds that word.
 */
export function phraseEndingAt(sentence: ParsedSentence, last: number): Phrase | undefined {
  const { words, nounPhrases, phraseAt } = sentence;
  if (last < 0) return undefined;
  let index = phraseAt[last] ?? -1;
  if (index < 0) return undefined;
  const heads: number[] = [];
  let { first } = nounPhrases[index]!;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    first = startWithOwners(nounPhrases, index);
    const noun = nounBeforePreposition(sentence, index, first);
    if (noun >= 0) {
      // "dockers in Antwerp and Hamburg", "a coalition of unions and charities": both belong to the preposition.
      const areInside = (head: number) => bothNames(sentence, index, head) || areGathered(sentence, noun, index, head);
      if (heads.every(areInside)) heads.length = 0;
      index = noun;
      continue;
    }
    const described = describedBefore(sentence, first);
    if (described >= 0) {
      index = described;
      continue;
    }
    heads.push(index);
    const link = first > 0 ? words[first - 1]! : undefined;
    const left = first >= 2 ? phraseAt[first - 2]! : -1;
    // "one of them, Ida Moe,": the words begin with the one.
    if (left >= 0 && nounPhrases[index]!.isPronoun && link?.lower === 'of' && SOME_OF.has(words[first - 2]!.lower)) {
      ({ first } = nounPhrases[left]!);
      break;
    }
    if (link?.lower !== 'and') {
      if (left < 0 || link?.tag !== 'comma' || heads.length < 2 || !listGoesOn(sentence, left, last)) break;
      index = left;
      continue;
    }
    if (left >= 0 && isJoined(sentence, left, index)) {
      index = left;
      continue;
    }
    // "The mayor, Jo Wick, and the council said": whoever an aside names is joined to what comes.
    const named = namedBefore(sentence, first - 1);
    if (named < 0) break;
    // "Velm, Halden, and Sudria said": a list goes on.
    if (!explains(sentence, named)) {
      index = named;
      continue;
    }
    heads.push(named);
    ({ first } = nounPhrases[named]!);
    break;
  }
  // Where the chain was cut off the leftmost phrase that was reached has to do.
  if (heads.length === 0) heads.push(index);
  return { first, last, heads: heads.length > 1 ? heads.reverse() : heads };
}

/** "the city's mayor's office": the owned noun is the head, and its first owner's start where the phrase begins. */
function startWithOwners(nounPhrases: readonly NounPhrase[], index: number): number {
  let owned = nounPhrases[index]!;
  while (owned.possessor !== undefined) owned = nounPhrases[owned.possessor]!;
  return owned.first;
}

/** What may hang on a noun as part of its phrase, by the preposition between the two. */
const INNER_PREPOSITIONS = wordSet(
  `of for in at from with on to against behind around near between by along outside inside across beside under below above
  beyond off`,
);

/** "a friend of hers": whose it is. */
const OWNERS = wordSet('mine yours hers ours theirs');

/** "the mayor | of Velm": the noun phrase that the one at `index`, which begins at `first`, hangs on by a preposition; -1 for none. */
function nounBeforePreposition({ words, nounPhrases, phraseAt }: ParsedSentence, index: number, first: number): number {
  if (first < 2 || words[first - 1]!.tag !== 'preposition') return -1;
  const { lower } = words[first - 1]!;
  const isOwner = lower === 'of' && OWNERS.has(words[first]!.lower);
  if (nounPhrases[index]!.isPronoun && !isOwner) return -1;
  return INNER_PREPOSITIONS.has(lower) ? phraseAt[first - 2]! : -1;
}

/** Adjectives that stand behind the noun with what they need. */
const STANDING_BEHIND = wordSet(
  'close loyal familiar friendly opposed allied sympathetic hostile faithful critical responsible answerable',
);

/** The noun phrase that something else hangs on by the preposition before `first`; -1 for none. */
function describedBefore({ words, phraseAt }: ParsedSentence, first: number): number {
  if (itemAt(words, first - 1)?.tag !== 'preposition') return -1;
  // "officers loyal to the general", "a person close to the minister".
  if (STANDING_BEHIND.has(lowerAt(words, first - 2))) {
    const described = phraseAt[first - 2]! >= 0 ? phraseAt[first - 2]! : (itemAt(phraseAt, first - 3) ?? -1);
    if (described >= 0) return described;
  }
  // "groups inside and outside the country".
  const isPair = itemAt(words, first - 2)?.tag === 'coordinator' && itemAt(words, first - 3)?.tag === 'preposition';
  return isPair ? (itemAt(phraseAt, first - 4) ?? -1) : -1;
}

/** Of several who are spoken of. */
const SOME_OF = wordSet('one two three some many most all both several few none each');

/** "the union | and the council": true if "and" joins the noun phrase at `left` to the one at `right`, and parts no two clauses. */
function isJoined(sentence: ParsedSentence, left: number, right: number): boolean {
  if (!isClauseEnd(sentence, left)) return true;
  const outer = itemAt(sentence.phraseAt, sentence.nounPhrases[left]!.first - 2) ?? -1;
  const isPair = bothNames(sentence, left, right) || (outer >= 0 && areGathered(sentence, outer, left, right));
  return isPair && belongsToSubject(sentence, left);
}

/** "the union, | the council and the firm": true if a list whose last word is at `last` goes on to the left with the noun phrase at `left`. */
function listGoesOn(sentence: ParsedSentence, left: number, last: number): boolean {
  // "The blast killed 40, army and police officials said": what stands before the comma is told of, and tells nothing.
  const isTold = SAYS.has(lowerAt(sentence.words, last + 1)) && endsTold(sentence, left);
  return !isTold && !isLead(sentence, left);
}

/** "Envoys from Norland (and Sudria)": the phrase before the preposition opens its clause. */
function belongsToSubject({ words, nounPhrases, phraseAt }: ParsedSentence, index: number): boolean {
  const outer = itemAt(phraseAt, nounPhrases[index]!.first - 2) ?? -1;
  if (outer < 0 || !INNER_PREPOSITIONS.has(words[nounPhrases[index]!.first - 1]!.lower)) return false;
  const { first } = nounPhrases[outer]!;
  return first === 0 || /^(?:comma|that|break|stop)$/.test(words[first - 1]!.tag);
}

const SAYS = wordSet('said says say reported added told');

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
  for (let i = at - 1; i >= 0 && !FULL_PAUSES.test(words[i]!.tag); i--)
    if (!/^(?:coordinator|adverb|preposition|comma)$/.test(words[i]!.tag)) return false;
  return true;
}
