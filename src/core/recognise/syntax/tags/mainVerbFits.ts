import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { isPartyNoun } from '../partyNouns';
import { SPEECH_VERBS } from '../speechVerbs';
import { TAKES_CLAUSE } from './complements';
import type { VerbReading } from './morphology';
import { isNounLike } from './neighbours';
import type { Tag } from './partOfSpeech';
import type { Word } from './words';
import { PAST_FORMS } from './patterns';

// Whether a noun can be the verb of its sentence: how it agrees with the subject, and what stands behind it.

/** What a subject is made of. */
export const NOMINAL: ReadonlySet<Tag> = new Set<Tag>([
  'noun',
  'name',
  'adjective',
  'determiner',
  'number',
  'possessive',
]);

/** The subject of the sentence whose verb is looked for. */
export interface Subject {
  /** The last word of its first noun phrase. */
  readonly head: number;
  /** True if "and" joins another to it. */
  readonly several: boolean;
  /** The sign that ends its sentence; one past the last word where none does. */
  readonly end: number;
}

/** How the noun at `at` reads as the verb of a subject; `undefined` if it does not agree with it. */
export function agreeing(words: readonly Word[], { head, several }: Subject, at: number): VerbReading | undefined {
  const subject = words[head];
  const { traits, capital } = words[at]!;
  if (subject === undefined || capital || at <= head || !traits.readings.length) return undefined;
  const { base, s, past } = traits;
  // "hit", "cut": the same for all.
  if (past !== undefined && base !== undefined && past.lemma === base.lemma) return past;
  if (subject.tag === 'name') return s ?? base;
  if (!/^(?:noun|adjective|determiner|number|pronoun)$/.test(subject.tag)) return undefined;
  const isPlural = several || subject.traits.isPlural || PLURAL_WORDS.has(subject.lower);
  return isPlural ? base : (s ?? (COLLECTIVE.has(subject.lower) ? base : undefined));
}

/** What is several without an ending that says so. */
const PLURAL_WORDS = wordSet('police people men women children both many some others few most several');

/** What is one or several: "the couple wants", "the couple want". */
const COLLECTIVE = wordSet('pair couple duo trio team crew band family group majority number');

/** How headlines tell that what was asked for fares, by words that are nouns as well. */
export const FARES = wordSet('reaches gains wins hits tops passes draws nears');

/** True if what stands behind the word may be what a verb governs or when and where it is done. */
export function leadsOn(words: readonly Word[], at: number, isSure: boolean): boolean {
  const next = words[at + 1];
  if (next === undefined || next.quotation !== words[at]!.quotation) return false;
  switch (next.tag) {
    case 'preposition':
      return next.lower !== 'of';
    case 'coordinator':
    case 'comma':
    case 'stop':
    case 'break':
    case 'possessive':
    case 'modal':
    case 'auxiliary':
    case 'not':
      return false;
    case 'relative':
      return !/^(?:who|which|whom|whose)$/.test(next.lower);
    case 'verb':
      // "gains backing": a noun like "support".
      return (isSure && isNounBehindVerb(next)) || (next.verb!.form === 'ing' && FARES.has(words[at]!.lower));
    case 'that':
      return isSure || SPEECH_VERBS.has(words[at]!.traits.readings[0]!.lemma);
    default:
      return true;
  }
}

/** True if no verb follows that the subject would need besides: one behind "that", "who", "as", a comma or "and" is another's. */
export function isLastVerb(words: readonly Word[], at: number, { lemma }: VerbReading, end: number): boolean {
  // "The court rules on evidence are clear": no clause begins with a preposition.
  const takesClause = TAKES_CLAUSE.has(lemma) || SPEECH_VERBS.has(lemma);
  if (takesClause && words[at + 1]?.tag !== 'preposition') return true;
  for (let i = at + 1; i < end; i++) {
    const { tag, lower, verb, traits } = words[i]!;
    // "Food supplies in the camp, said to be low, are gone".
    if (tag === 'comma' || tag === 'break') return !closesBeforeVerb(words, i + 1, end);
    if (/^(?:that|relative|subordinator|coordinator)$/.test(tag)) return true;
    if (tag === 'preposition' && /^(?:as|after|before|until|till|since)$/.test(lower)) return true;
    if (!hasFiniteTag(words[i]!) || itemAt(words, i - 1)?.tag === 'to') continue;
    // "faces charges brought by": a participle behind its noun.
    if (tag === 'verb' && PAST_FORMS.test(verb!.form) && !traits.isPreterite)
      if (words[i + 1]?.tag === 'preposition') continue;
    if (i === at + 1 && tag === 'verb' && verb!.form === 's' && words[i]!.traits.isNounToo) continue;
    return false;
  }
  return true;
}

function closesBeforeVerb(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i + 1 < end; i++)
    if (/^(?:comma|break)$/.test(words[i]!.tag) && hasFiniteTag(words[i + 1]!)) return true;
  return false;
}

/** True if a bare verb follows what may be the plural at `at`, with nothing but what hangs on it between. */
export function hasOwnVerb(words: readonly Word[], at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) {
    const { tag, traits, capital } = words[i]!;
    if (tag !== 'preposition' && !NOMINAL.has(tag)) return false;
    if (tag === 'noun' && !capital && traits.base !== undefined && isNounLike(words[i - 1]))
      return words[i + 1]?.tag === 'preposition' || words[i + 1]?.tag === 'determiner';
  }
  return false;
}

/** "faces _charges", "claims _police hit him". */
export function isNounBehindVerb({ verb, traits, lower }: Word): boolean {
  return (verb!.form === 's' && traits.isNounToo) || (verb!.form === 'base' && isPartyNoun(lower));
}

/** True for a word that only the verb of a clause begins with. */
export function hasFiniteTag({ tag, verb }: Word): boolean {
  return tag === 'modal' || tag === 'auxiliary' || (tag === 'verb' && verb!.form !== 'ing');
}
