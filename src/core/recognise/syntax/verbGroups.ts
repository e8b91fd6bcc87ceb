import { beforeTimes, LENGTHS, TIME_NOUNS } from './timesBefore';
import { isPreterite } from './tags/morphology';
import { BE_FORMS, HAVE_FORMS } from './tags/wordClasses';
import type { Word } from './tags/words';
import { TOLD_TO } from './tags/complements';
import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import { PAST_FORMS } from './tags/patterns';

/** A verb with the words that belong to it: "has not been asked", "would have to pay". Word indices. */
export interface VerbGroup {
  /** First word: an auxiliary, modal, "to", or the verb itself. */
  readonly first: number;
  readonly main: number;
  readonly modal: string | undefined;
  readonly negated: boolean;
  readonly passive: boolean;
  /** An infinitive with "to". */
  readonly infinitive: boolean;
  /** True if it can be the verb of a clause of its own. */
  readonly finite: boolean;
}

/** The tagged words of a sentence, with the verb groups found among them so far, by the index of their verb. */
export interface GroupedWords {
  readonly words: readonly Word[];
  /** Kept by `verbGroup`. */
  readonly groups: (VerbGroup | undefined)[];
}

/** The group around the verb at `main`; where no word stands there, one of nothing. */
export function verbGroup(sentence: GroupedWords, main: number): VerbGroup {
  if (sentence.words[main] === undefined) return { ...NO_GROUP, first: main, main };
  return (sentence.groups[main] ??= groupAround(sentence.words, main));
}

const NO_GROUP = { modal: undefined, negated: false, passive: false, infinitive: false, finite: false };

/** Adverbs that say no, as "not" does. */
const BARELY = wordSet('hardly barely scarcely');

/** Reads a group from its verb to the left, up to the first word that makes no part of it. */
function groupAround(words: readonly Word[], main: number): VerbGroup {
  const form = words[main]!.verb?.form;
  let first = main;
  let modal: string | undefined;
  let negated = false;
  let bePassive = false;
  let infinitive = false;
  let auxiliaries = 0;
  let at = beforeTime(words, main, form);
  for (; isPartOfGroup(words, at); at--) {
    const { tag, lower } = words[at]!;
    if (tag === 'adverb') negated ||= BARELY.has(lower);
    else if (tag === 'not') {
      negated = true;
      // "to not go": where no helper stands before it the group begins with it.
      if (at > 0 && !/^(?:modal|auxiliary|adverb)$/.test(words[at - 1]!.tag)) first = at;
    } else if (tag === 'auxiliary') {
      negated ||= lower.endsWith("n't");
      bePassive ||= auxiliaries === 0 && (BE_FORMS.has(lower) || lower === "'s");
      auxiliaries++;
      first = at;
    }
  }
  const opener = itemAt(words, at);
  if (opener?.tag === 'modal') {
    modal = opener.lower;
    negated ||= /n't$|^cannot$/.test(modal);
    first = at;
  } else if (opener?.tag === 'pronoun' && opener.lower.includes("'")) {
    // "they'd", "we're", "you've".
    auxiliaries++;
    bePassive ||= /'(?:m|re)$/.test(opener.lower);
    if (/'(?:ll|d)$/.test(opener.lower)) modal = opener.lower.endsWith('ll') ? 'will' : 'would';
  } else if (opener?.tag === 'to') {
    infinitive = true;
    first = at;
  }
  const isPassiveForm = form === 'past' || form === 'participle';
  const isHelped = modal !== undefined || auxiliaries > 0;
  const mayBeFinite = isHelped || form === 's' || form === 'past' || form === 'base';
  return {
    first,
    main,
    modal,
    negated,
    passive: bePassive && isPassiveForm,
    infinitive,
    finite: !infinitive && mayBeFinite && !(form === 'past' && auxiliaries === 0 && isReducedRelative(words, main)),
  };
}

/** "had last week | given", "has on Monday | asked": the word before a time or an aside that stands between a verb and its helper. */
function beforeTime(words: readonly Word[], main: number, form: string | undefined): number {
  const left = itemAt(words, main - 1);
  if (left?.tag === 'comma') return beforeAside(words, main, form);
  if (left === undefined || !(left.tag === 'time' || TIME_NOUNS.has(left.lower))) return main - 1;
  const before = beforeTimes(words, main - 1);
  return isHelper(itemAt(words, before), form) ? before : main - 1;
}

/** "does not, however, | accept", "has, in the meantime, | ruled". */
function beforeAside(words: readonly Word[], main: number, form: string | undefined): number {
  for (let at = main - 3; at > 0 && at >= main - LONGEST_ASIDE; at--) {
    if (words[at]!.tag !== 'comma') continue;
    const before = words[at - 1]!;
    return before.tag === 'not' || isHelper(before, form) ? at - 1 : main - 1;
  }
  return main - 1;
}

/** How many words, its commas included, an aside between a verb and its helper has at most. */
const LONGEST_ASIDE = 6;

/** True for the words that stand between the first of a group and its verb. */
function isPartOfGroup(words: readonly Word[], at: number): boolean {
  const { tag, lower = '' } = itemAt(words, at) ?? {};
  // "have for months been asking".
  const unit =
    lower === 'for' ? itemAt(words, at + 1)?.lower : itemAt(words, at - 1)?.lower === 'for' ? lower : undefined;
  return tag === 'adverb' || tag === 'not' || tag === 'auxiliary' || (unit !== undefined && LENGTHS.has(unit));
}

/** True for a word by which a verb in this form is made, across a time between the two. */
function isHelper(word: Word | undefined, form: string | undefined): boolean {
  if (word?.tag === 'auxiliary') return form === 'past' || form === 'participle' || form === 'ing';
  return word?.tag === 'modal' && form === 'base';
}

/** "the plan backed by ministers", "the letter, signed by Ana Kolb,": a participle behind its noun, no verb of a clause. */
export function isReducedRelative(words: readonly Word[], at: number): boolean {
  // "a plan announced earlier by ministers".
  const after = words[at + 1];
  const isLater =
    (/^(?:adverb|time)$/.test(after?.tag ?? '') || after?.lower === 'earlier') && words[at + 2]?.lower === 'by';
  const next = words[isLater ? at + 2 : at + 1];
  const isParted = itemAt(words, at - 1)?.tag === 'comma' && next?.lower === 'by';
  const previous = itemAt(words, isParted ? at - 2 : at - 1);
  if ((previous?.tag !== 'noun' && previous?.tag !== 'name') || isPreterite(words[at]!.lower)) return false;
  if (!PAST_FORMS.test(words[at]!.verb?.form ?? '')) return false;
  const { lemma = '' } = words[at]!.verb ?? {};
  // "the union responded by asking".
  if (next?.lower === 'by') return !/^(?:respond|react|reply|retaliate)$/.test(lemma);
  return next?.tag === 'to' && TOLD_TO.has(lemma);
}

/** True for a word that can begin a finite verb group. */
export function opensFiniteVerb(sentence: GroupedWords, at: number): boolean {
  const { words } = sentence;
  const word = words[at];
  if (word === undefined) return false;
  return (word.opensFinite ??= isFiniteAt(words, word, at));
}

function isFiniteAt(words: readonly Word[], { tag, verb }: Word, at: number): boolean {
  if (tag === 'modal') return true;
  if (tag === 'auxiliary') return verb?.form !== 'ing' && verb?.form !== 'participle';
  return (
    tag === 'verb' &&
    (verb?.form === 's' || verb?.form === 'past' || verb?.form === 'base') &&
    !isReducedRelative(words, at)
  );
}

/** True if a finite verb begins before the word at `before`. */
export function hasFiniteBefore(sentence: GroupedWords, before: number): boolean {
  for (let at = 0; at < before; at++) if (opensFiniteVerb(sentence, at)) return true;
  return false;
}

/** Index of the next word behind `at` that is no adverb and no negation; "fully and immediately withdraw" joins two. */
export function skipAdverbs(words: readonly Word[], at: number): number {
  let i = at;
  while (i < words.length && (words[i]!.tag === 'adverb' || words[i]!.tag === 'not' || joinsAdverbs(words, i, at))) i++;
  return i;
}

function joinsAdverbs(words: readonly Word[], i: number, from: number): boolean {
  return (
    i > from && words[i]!.tag === 'coordinator' && words[i - 1]!.tag === 'adverb' && words[i + 1]?.tag === 'adverb'
  );
}

/** The last word of the verb group that begins with the modal or auxiliary at `at`; `at` itself if no verb follows. */
export function mainVerbAfter(sentence: GroupedWords, at: number): number {
  const { words } = sentence;
  if (words[at]?.tag === 'verb') return at;
  let main = at;
  for (let i = skipAdverbs(words, at + 1); i < words.length; i = skipAdverbs(words, i + 1)) {
    const { tag, lower } = words[i]!;
    if (tag === 'verb') {
      main = i;
      break;
    }
    if (tag === 'auxiliary') {
      main = i;
      continue;
    }
    if (tag === 'to' && HAVE_FORMS.has(words[i - 1]!.lower) && lower === 'to') continue;
    break;
  }
  return main;
}
