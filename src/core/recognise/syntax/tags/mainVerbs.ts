import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { isPartyNoun } from '../partyNouns';
import { INVERTING_VERBS } from '../speechVerbs';
import {
  agreeing,
  FARES,
  hasFiniteTag,
  hasOwnVerb,
  isLastVerb,
  isNounBehindVerb,
  leadsOn,
  NOMINAL,
  type Subject,
} from './mainVerbFits';
import type { VerbReading } from './morphology';
import { isNounLike } from './neighbours';
import type { Tag } from './partOfSpeech';
import { makeNoun, makeVerb } from './retagging';
import type { Word } from './words';
import { lemmaAt } from './wordAt';

/**
 * Gives a verb to each sentence that has none, once all words have their tags: "The director, Ida Moe, faces calls to
 * resign", "The ban on cars starts in May", "Bus drivers strike over pay". Read from the left, a word that is a noun as
 * well as a verb is a noun there; that no other verb follows shows only afterwards.
 */
export function giveMainVerbs(words: readonly Word[]): void {
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && !endsClause(words, at)) continue;
    if (at - from > 2) giveVerb(words, from, at);
    from = at + 1;
  }
}

function endsClause(words: readonly Word[], at: number): boolean {
  const { tag, text } = words[at]!;
  return tag === 'stop' || (tag === 'break' && (text === ';' || text === ':'));
}

/** What may stand before the subject of a sentence without belonging to it. */
const LEADS: ReadonlySet<Tag> = new Set<Tag>(['coordinator', 'adverb', 'time', 'comma', 'other']);

/**
 * Gives a verb to the sentence between two signs, at `end` the second: goes over the words of its subject until one of them
 * can be the verb, and no further than the first word that no subject holds.
 */
function giveVerb(words: readonly Word[], from: number, end: number): void {
  const first = subjectStart(words, from, end);
  if (first < 0) return;
  const { quotation } = words[first]!;
  let head = -1;
  let several = false;
  /** True behind "to save the library", which tells what the subject is for. */
  let isFor = false;
  for (let at = first; at < end; at++) {
    const word = words[at]!;
    const { tag } = word;
    if (word.quotation !== quotation) return;
    if (tag === 'comma' || tag === 'break') {
      if (head >= 0) giveBehindAside(words, { head, several, comma: at, end });
      return;
    }
    if (NOMINAL.has(tag)) {
      const isNoun = isNounLike(word) || (word.traits.isAdjectiveNoun && words[at + 1]?.tag === 'comma');
      const isLast = isNoun && !isNounLike(words[at + 1]) && words[at + 1]?.tag !== 'possessive';
      const subject = head >= 0 ? head : at - 1;
      if (at > first && giveWithin(words, { head: subject, several, at, first, end })) return;
      if (isLast && head < 0) head = at;
    } else if (at === first && words[at + 1]?.tag === 'comma' && /^(?:we|they)$/.test(word.lower)) {
      // "We, the nurses of Velm, demand": who they are hangs on the pronoun.
      head = at;
      several = true;
    } else if (tag === 'coordinator') several ||= head >= 0 && word.lower === 'and' && head === at - 1;
    else if (tag === 'verb' && word.verb!.form === 'ing' && words[at - 1]!.tag === 'preposition') continue;
    // "Petition to save the library | reaches 10,000 names": what it is for belongs to the subject.
    else if (tag === 'to' && at === head + 1 && words[at + 1]?.verb?.form === 'base') {
      isFor = true;
      at++;
    } else if (isFor && tag === 'adverb') continue;
    else if (tag !== 'preposition' || head < 0) return;
  }
}

/** Where the subject of the sentence begins: behind what leads up to it; -1 if that is not plain. */
function subjectStart(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end && LEADS.has(words[at]!.tag)) at++;
  if (words[at]?.tag === 'preposition') {
    while (at < end && words[at]!.tag !== 'comma') if (hasFiniteTag(words[at++]!)) return -1;
    at++;
  }
  return at < end && (NOMINAL.has(words[at]!.tag) || words[at]!.tag === 'pronoun') ? at : -1;
}

/** "The owner, Holtgroup, pays the crew", "The talks – the third this year – end today". */
function giveBehindAside(words: readonly Word[], subject: Subject & { readonly comma: number }): void {
  const { comma, end } = subject;
  const { tag } = words[comma]!;
  if (!opensAside(words, comma + 1)) return;
  for (let at = comma + 2; at < end; at++) {
    if (words[at]!.tag !== tag) {
      if (words[at]!.quotation !== words[comma]!.quotation) return;
      continue;
    }
    let verb = at + 1;
    while (words[verb]?.tag === 'adverb') verb++;
    const word = words[verb];
    if (word === undefined || verb >= end) return;
    if (hasFiniteTag(word)) return;
    if (word.tag !== 'noun') continue;
    const reading = agreeing(words, subject, verb);
    // "Mud, experts say, sticks.": the clause goes on behind who says so.
    const closes = words[verb + 1]?.tag === 'stop' && words.slice(comma, at).some((_, i) => tells(words, comma + i));
    if (reading === undefined || !(closes || leadsOn(words, verb, true)) || !isLastVerb(words, verb, reading, end))
      continue;
    makeVerb(word, reading);
    unmakeNext(words, verb);
    return;
  }
}

/** True if what begins behind a comma hangs on the noun before it, and is no next item of a list nor a clause. */
function opensAside(words: readonly Word[], at: number): boolean {
  const { tag = 'other', verb } = words[at] ?? {};
  const next = words[at + 1];
  // "top of the table", "union secretary", but "milk, rents and fuel".
  if (words[at]?.lower === 'worth') return true;
  if (tag === 'noun') return next?.tag === 'preposition' || namesSomebody(words, at) || tells(words, at);
  if (tag === 'pronoun') return next?.lower === 'of' || next?.tag === 'preposition' || tells(words, at);
  if (tag === 'verb') return /^(?:ing|past|participle)$/.test(verb!.form);
  if (tag === 'coordinator') return false;
  return !/^(?:that|to|not|modal|auxiliary|comma|stop|break|other|time)$/.test(tag);
}

function namesSomebody(words: readonly Word[], from: number): boolean {
  let at = from;
  while (isNounLike(words[at + 1])) at++;
  return isPartyNoun(words[at]!.lower);
}

function tells(words: readonly Word[], at: number): boolean {
  return INVERTING_VERBS.has(lemmaAt(words, at + 1));
}

/** Plurals that stand before another noun. */
const ATTRIBUTIVE = wordSet(
  'arms sports customs operations communications sales savings news goods games systems rights',
);

/** "Bus drivers | strike over pay.", "The row over parking | splits the council.": true if the noun at `at` was made the verb. */
function giveWithin(
  words: readonly Word[],
  subject: Subject & { readonly at: number; readonly first: number },
): boolean {
  const { at, end } = subject;
  const word = words[at]!;
  if (word.tag !== 'noun' || word.capital) return false;
  const left = words[at - 1]!;
  // "The firm faces a strike": an adjective elsewhere.
  const isHead = left.traits.isAdjectiveNoun && left.tag === 'adjective' && itemAt(words, at - 2)?.tag === 'determiner';
  // "Campaign to keep the ferry afloat wins backing".
  const isKept = /^(?:adjective|adverb)$/.test(left.tag) && FARES.has(word.lower) && words[end] === undefined;
  if (!isNounLike(left) && left.verb?.form !== 'ing' && !isHead && !isKept) return false;
  if (isHead && word.traits.s === undefined) return false;
  const reading = agreeing(words, subject, at);
  // "The drop in sales worries the board", but "the sales drop in May".
  if (reading?.form !== 's' && ATTRIBUTIVE.has(left.lower)) return false;
  if (reading === undefined || !leadsOn(words, at, false) || !isLastVerb(words, at, reading, end)) return false;
  if (!needsVerb(words, at, reading, end)) return false;
  if (subject.head === at - 1) {
    // "Ceasefire talks in Velm stall over": the plural has a verb of its own.
    if (reading.form === 's' && hasOwnVerb(words, at, end)) return false;
    if (reading.form !== 's' && left.tag === 'name' && !goesWithName(words, subject.first, at)) return false;
  }
  makeVerb(word, reading);
  if (isHead) left.tag = 'noun';
  unmakeNext(words, at);
  return true;
}

/** A heading has no full stop, and need not have a verb: there only a plural shows that a bare verb follows, or what is behind it. */
function needsVerb(words: readonly Word[], at: number, { form }: VerbReading, end: number): boolean {
  if (words[end]?.tag === 'stop') return true;
  const left = words[at - 1]!;
  if (left.tag === 'noun' && left.traits.isPlural && form === 'base') return true;
  const next = words[at + 1]!;
  if (/^(?:as|after|before|amid|despite|while|when)$/.test(next.lower)) return true;
  // "reaches 10,000 names", "gains backing".
  const isCounted = /^(?:number|determiner|noun|name)$/.test(next.tag) || next.verb?.form === 'ing';
  return form === 's' && FARES.has(words[at]!.lower) && isCounted;
}

/** "Halden face Velm", but "Halden police 40 …": a name alone goes with a bare verb only before its object. */
function goesWithName(words: readonly Word[], name: number, at: number): boolean {
  if (at !== name + 1 || isPartyNoun(words[at]!.lower)) return false;
  return /^(?:determiner|name|pronoun)$/.test(words[at + 1]!.tag);
}

/** The verb is found: what looked like one behind it is its object. */
function unmakeNext(words: readonly Word[], at: number): void {
  const next = words[at + 1];
  if (next?.tag !== 'verb' || !isNounBehindVerb(next)) return;
  const isSubject = next.verb!.form === 'base';
  makeNoun(next);
  const behind = words[at + 2];
  const reading = behind?.traits.past ?? behind?.traits.base;
  if (isSubject && behind?.tag === 'noun' && !behind.capital && reading !== undefined) makeVerb(behind, reading);
}
