import {
  ADVERBS,
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  HAVE_FORMS,
  LY_ADJECTIVES,
  MODALS,
  NEGATIONS,
  POSSESSIVE_DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './wordClasses';
import type { Word } from './words';

export function standsAlone(next: Word | undefined): boolean {
  if (next === undefined) return true;
  const { lower, text } = next;
  return (
    /^\P{L}/u.test(text) ||
    MODALS.has(lower) ||
    BE_FORMS.has(lower) ||
    HAVE_FORMS.has(lower) ||
    DO_FORMS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    RELATIVES.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    lower === 'to' ||
    lower === 'that'
  );
}

/** True where only a noun can stand: behind an article, an adjective, a possessive. */
export function isNounPlace(previous: Word | undefined): boolean {
  return previous?.tag === 'determiner' || previous?.tag === 'adjective' || previous?.tag === 'possessive';
}

export function isAdverbWord(lower: string): boolean {
  return ADVERBS.has(lower) || (/ly$/.test(lower) && lower.length > 4 && !LY_ADJECTIVES.has(lower));
}

export function isNounLike(word: Word | undefined): boolean {
  return word?.tag === 'noun' || word?.tag === 'name';
}

/** True if a noun or what leads to one may begin here; looks at the word alone, as it is not tagged yet. */
export function isNominal(next: Word | undefined): boolean {
  if (next === undefined || /^[^\p{L}\p{Nd}\p{Sc}#[]/u.test(next.text)) return false;
  return !standsAlone(next) && !DETERMINERS.has(next.lower) && !isAdverbWord(next.lower) && !NEGATIONS.has(next.lower);
}

export function opensObject(next: Word | undefined): boolean {
  if (next === undefined) return false;
  const { lower } = next;
  return (
    DETERMINERS.has(lower) ||
    POSSESSIVE_DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    next.capital ||
    /^\p{Nd}/u.test(next.text) ||
    /^(?:for|on|upon|to|that)$/.test(lower)
  );
}

/** Words that lead to a time: "on Tuesday", "in early May", "on 3 March". */
const LEADS_TO_TIME = /^(?:preposition|number|adjective|determiner)$/;

/** The word that decides: adverbs and times ("on Tuesday") between subject and verb are passed over. */
export function before(words: readonly Word[], i: number): Word | undefined {
  let at = i - 1;
  for (;;) {
    while (words[at]?.tag === 'adverb') at--;
    if (words[at]?.tag !== 'time') return words[at];
    while (words[at]?.tag === 'time') at--;
    // What leads to it belongs to it, up to the preposition and with it.
    let lead = at;
    while (lead > at - 3 && LEADS_TO_TIME.test(words[lead]?.tag ?? '') && words[lead]?.tag !== 'preposition') lead--;
    if (words[lead]?.tag === 'preposition') at = lead - 1;
    if (/^(?:late|early)$/.test(words[at]?.lower ?? '')) at--;
  }
}

const BEFORE_MAY =
  /^(?:\p{Nd}+(?:st|nd|rd|th)?|by|in|of|on|until|till|since|from|last|next|this|early|late|mid|-|before|after|to)$/iu;

/** True if "May" at a place is the month: a number or what leads to a date stands beside it. */
export function isMonthOfMay(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (word.lower !== 'may' || !word.capital) return false;
  return /^\p{Nd}/u.test(words[i + 1]?.text ?? '') || BEFORE_MAY.test(words[i - 1]?.text ?? '');
}
