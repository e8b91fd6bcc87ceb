import { DIGIT_FIRST } from '../../../text/anyScript';
import type { Word } from './words';
import { itemAt } from '../../../text/itemAt';

/** True if what stands before is a phrase of its own; looks at the word alone, as it is not tagged yet. */
export function standsAlone(next: Word | undefined): boolean {
  return next === undefined || next.traits.standsAlone;
}

/** True where only a noun can stand: behind an article, an adjective, a possessive. */
export function isNounPlace(previous: Word | undefined): boolean {
  return previous?.tag === 'determiner' || previous?.tag === 'adjective' || previous?.tag === 'possessive';
}

/** True for a word tagged as a noun or a name. */
export function isNounLike(word: Word | undefined): boolean {
  return word?.tag === 'noun' || word?.tag === 'name';
}

/** True if a noun or what leads to one may begin here; looks at the word alone, as it is not tagged yet. */
export function isNominal(next: Word | undefined): boolean {
  return next?.traits.isNominal === true;
}

/** True if what a verb governs may begin here; looks at the word alone, as it is not tagged yet. */
export function opensObject(next: Word | undefined): boolean {
  return next?.traits.opensObject === true;
}

/** Words that lead to a time: "on Tuesday", "in early May", "on 3 March". */
const LEADS_TO_TIME = /^(?:number|adjective|determiner)$/;

/** The word that decides: adverbs and times ("on Tuesday") between subject and verb are passed over. */
export function before(words: readonly Word[], i: number): Word | undefined {
  let at = i - 1;
  // Never asks for a word before the first: engines take an index below zero for the name of a property, and crawl.
  for (;;) {
    while (at >= 0 && words[at]!.tag === 'adverb') at--;
    if (at < 0) return undefined;
    if (words[at]!.tag !== 'time') return words[at];
    while (at >= 0 && words[at]!.tag === 'time') at--;
    // What leads to it belongs to it, up to the preposition and with it.
    let lead = at;
    while (lead >= 0 && lead > at - 3 && LEADS_TO_TIME.test(words[lead]!.tag)) lead--;
    if (lead >= 0 && words[lead]!.tag === 'preposition') at = lead - 1;
    if (at >= 0 && /^(?:late|early|last|next)$/.test(words[at]!.lower)) at--;
  }
}

const BEFORE_MAY =
  /^(?:\d+(?:st|nd|rd|th)?|by|in|of|on|until|till|since|from|last|next|this|early|late|mid|-|before|after|to)$/i;

/** True if "May" at a place is the month: a number or what leads to a date stands beside it. */
export function isMonthOfMay(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (word.lower !== 'may' || !word.capital) return false;
  return DIGIT_FIRST.test(words[i + 1]?.text ?? '') || BEFORE_MAY.test(itemAt(words, i - 1)?.text ?? '');
}

/** True for a word that can only be a verb in the third person: "the state insures". */
export function onlyThirdPerson(next: Word | undefined): boolean {
  return next?.traits.onlyThirdPerson === true;
}

/** True for a word that can only be a verb of the past or its participle: "the state insured". */
export function onlyPast(next: Word | undefined): boolean {
  return next?.traits.onlyPast === true;
}

/** True for an article, a possessive or a pronoun: behind a verb they show that it is one. */
export function opensNounPhrase(next: Word | undefined): boolean {
  return next !== undefined && (next.traits.isDeterminer || next.traits.isPossessive || next.traits.isPronoun);
}

/** True if an object or what a preposition leads to may begin here. */
export function opensPhrase(next: Word | undefined): boolean {
  return next !== undefined && (next.traits.opensObject || next.traits.isPreposition || next.traits.isAdverb);
}
