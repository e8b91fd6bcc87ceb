import { isTimeUnit } from './tags/timeUnits';
import { wordSet } from '../../text/wordSet';
import type { Word } from './tags/words';
import type { ParsedSentence } from './parse';
import { opensOccasion } from './occasions';
import { mainVerbAfter, opensFiniteVerb, skipAdverbs } from './verbGroups';
import { TAKES_INFINITIVE, OBJECT_INFINITIVE_VERBS, INFINITIVE_VERBS } from './tags/complements';
import { BE_FORMS } from './tags/wordClasses';
import { lowerAt } from './tags/wordAt';
import { TIME_OR_NUMBER } from './tags/patterns';

/** A content that began in a quotation ends with it, but for a few quoted words at its head ('"urgent" action now'). */
export function leavesQuotation(sentence: ParsedSentence, quotation: number, first: number, at: number): boolean {
  return quotation >= 0 && sentence.words[at]!.quotation !== quotation && at - first > 2;
}

/** True if a noun phrase begins at `at` and a finite verb follows it before the next break. */
export function opensNewClause(sentence: ParsedSentence, at: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  let i = at;
  const adverbialStart = words[i]?.tag === 'preposition';
  if (adverbialStart) return false;
  const index = phraseAt[i] ?? -1;
  if (index < 0) return false;
  i = nounPhrases[index]!.last + 1;
  for (let steps = 0; steps < 10 && i < words.length; steps++) {
    const word = words[i]!;
    if (opensFiniteVerb(sentence, i)) return true;
    if (word.tag === 'possessive') i++;
    // "must end and drivers who left must answer": past the clause that says which ones.
    else if (word.tag === 'relative' && i === nounPhrases[index]!.last + 1) i = relativeEnd(sentence, i);
    // "masks and gloves since the outbreak began": when, and no verb of theirs.
    else if (TIMES.test(word.lower) && (words[i + 1]?.tag === 'pronoun' || opensNewClause(sentence, i + 1)))
      return false;
    else if (word.tag === 'preposition' && word.lower !== 'by') i++;
    else if (/^(?:adverb|time|adjective)$/.test(word.tag)) i++;
    else if ((phraseAt[i] ?? -1) >= 0) i = nounPhrases[phraseAt[i]!]!.last + 1;
    else return false;
  }
  return false;
}

/** What a clause may follow as well as a noun. */
const TIMES = /^(?:before|after|since|until|till)$/;

/**
 * "make sure that ambulances | and milk tankers get through": true if the "and" at `and` joins those who do something in a
 * clause that is told within the words from `from` on, and has not come to its verb.
 */
export function joinsSubjects(sentence: ParsedSentence, and: number, from: number): boolean {
  const { words } = sentence;
  for (let at = and - 1; at >= from; at--) {
    const { tag, lower } = words[at]!;
    if (tag === 'that' || ASSURING.test(lower)) return at < and - 1;
    if (tag === 'comma' || tag === 'break' || opensFiniteVerb(sentence, at)) return false;
  }
  return false;
}

/** Words that a clause follows, with or without its "that". */
const ASSURING = /^(?:sure|certain|ensure|ensures|ensuring|whether)$/;

/** The word behind the verb of the clause that the relative at `at` opens: "who | have left". */
export function relativeEnd(sentence: ParsedSentence, at: number): number {
  const { words } = sentence;
  let i = at + 1;
  while (i < words.length && !opensFiniteVerb(sentence, i)) i++;
  return Math.min(words.length, mainVerbAfter(sentence, i) + 1);
}

/** True if the comma parts the items of a list of nouns: verbless up to an "and" with a noun behind it. */
export function isNounList(sentence: ParsedSentence, comma: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  if (words[comma + 1]?.tag === 'preposition') return false;
  for (let i = comma + 1; i < words.length; i++) {
    const word = words[i]!;
    if (word.tag === 'coordinator') {
      const target = skipAdverbs(words, behindAside(sentence, i + 1));
      const index = phraseAt[target] ?? -1;
      return (
        word.lower !== 'but' &&
        (words[i - 1]!.tag !== 'comma' || i - 1 !== comma || nounPhrasesBefore(sentence, comma)) &&
        (index >= 0 || words[target]?.verb?.form === 'ing') &&
        !opensNewClause(sentence, target) &&
        (index < 0 || !nounPhrases[index]!.isPronoun)
      );
    }
    if (/^(?:stop|break|relative|that|to|subordinator|modal|pronoun)$/.test(word.tag)) return false;
    if (word.tag === 'auxiliary') return false;
    if (
      word.tag === 'verb' &&
      word.verb?.form !== 'ing' &&
      word.verb?.form !== 'participle' &&
      !(word.verb?.form === 'past' && words[i + 1]?.tag === 'preposition')
    )
      return false;
    if (word.lower === 'including' || word.lower === 'according') return false;
  }
  return false;
}

/** "contracts, | not promises": the last word of what is not wanted instead, where nothing follows it; -1 if the comma opens no such thing. */
export function contrastEnd({ words, phraseAt, nounPhrases }: ParsedSentence, comma: number): number {
  if (words[comma + 1]?.tag !== 'not') return -1;
  const index = phraseAt[comma + 2] ?? -1;
  if (index < 0 || nounPhrases[index]!.isPronoun || nounPhrases[index]!.first !== comma + 2) return -1;
  const { last } = nounPhrases[index]!;
  const behind = words[last + 1];
  const isClosed = /^(?:stop|comma|break)$/.test(behind?.tag ?? 'stop') || behind?.quotation !== words[last]!.quotation;
  return isClosed && words[last]!.quotation === words[comma - 1]!.quotation ? last : -1;
}

/** How many words an aside between commas has at the most. */
const LONGEST_ASIDE = 9;

/** "an apology and, for the sake of peace, | a pension": behind the aside whose comma is at `at`; `at` itself where none is. */
export function behindAside(sentence: ParsedSentence, at: number): number {
  const { words } = sentence;
  if (words[at]?.tag !== 'comma') return at;
  for (let i = at + 1; i < words.length && i <= at + LONGEST_ASIDE; i++) {
    if (words[i]!.tag === 'comma') return i + 1;
    if (/^(?:stop|break|coordinator)$/.test(words[i]!.tag) || opensFiniteVerb(sentence, i)) return at;
  }
  return at;
}

/** True if an earlier comma parts nouns too, so that ", and" closes a list of three. */
function nounPhrasesBefore(sentence: ParsedSentence, comma: number): boolean {
  for (let i = comma - 1; i >= 0 && i > comma - 25; i--) {
    const { tag } = sentence.words[i]!;
    if (tag === 'comma') return true;
    if (tag === 'modal' || tag === 'stop' || tag === 'break') return false;
  }
  return false;
}

/** True if the infinitive mark at `at` opens a purpose, which is no part of what is wanted. */
export function isPurpose(sentence: ParsedSentence, at: number, verb: number): boolean {
  const { words } = sentence;
  const previous = words[at - 1]!;
  if (previous.tag === 'verb' || previous.tag === 'auxiliary' || previous.tag === 'modal') {
    // "ought to be made to pay".
    // "be left to mourn".
    if (/^(?:made|left)$/.test(previous.lower) && BE_FORMS.has(lowerAt(words, at - 2))) return false;
    return (
      previous.verb?.form === 'past' &&
      !INFINITIVE_VERBS.has(previous.verb.lemma) &&
      !OBJECT_INFINITIVE_VERBS.has(previous.verb.lemma) &&
      !TAKES_INFINITIVE.has(previous.lower)
    );
  }
  if (previous.tag === 'coordinator' || previous.tag === 'relative' || previous.tag === 'not') return false;
  // "decide whether to back the pact"
  if (/^(?:whether|how|when|where)$/.test(previous.lower)) return false;
  if (TAKES_INFINITIVE.has(previous.lower)) return false;
  if (previous.tag === 'adjective') return false;
  for (let i = at - 1; i >= verb && i >= 0; i--) {
    const word = words[i]!;
    if (/^(?:too|enough)$/.test(word.lower) && at - i < 5) return false;
    if (word.tag === 'verb')
      return (
        !OBJECT_INFINITIVE_VERBS.has(word.verb!.lemma) &&
        // "asked them to use their influence to win his freedom": by itself the verb tells too little.
        !(word.verb!.lemma === 'use' && word.verb!.form === 'base') &&
        !(INFINITIVE_VERBS.has(word.verb!.lemma) && at - i < 3) &&
        !takesSoon(sentence, i, at)
      );
    if (word.tag === 'comma') break;
  }
  return true;
}

/** "do everything to condemn", "take steps to cut": the noun object wants its infinitive. */
function takesSoon(sentence: ParsedSentence, verb: number, at: number): boolean {
  for (let i = verb + 1; i < at; i++) if (TAKES_INFINITIVE.has(sentence.words[i]!.lower) && at - i < 2) return true;
  return false;
}

/** True for a noun that says for how long something goes on: "for three hours", "for two seasons". */
export function isPeriod(lower: string): boolean {
  return isTimeUnit(lower) || /^(?:quarter|season|round|session)s?$/.test(lower);
}

/** "treat us like fools", "behave like adults": how it is done is part of it. */
function isManner(words: readonly Word[], like: number): boolean {
  for (let at = like - 1; at >= 0 && at > like - 6; at--) {
    const { tag, verb } = words[at]!;
    if (verb !== undefined && MANNERS.has(verb.lemma)) return true;
    if (!/^(?:pronoun|determiner|noun|name|adjective)$/.test(tag)) return false;
  }
  return false;
}

const MANNERS = wordSet('treat act behave live look sound feel work');

/** "to step down |over the leak", "her removal |over a row": for what somebody is to go, which is no part of it. */
function isReproached(words: readonly Word[], over: number, first: number): boolean {
  for (let at = first; at < over; at++) {
    const { lower } = words[at]!;
    if (/^(?:resignation|removal|dismissal|sacking|ousting)$/.test(lower)) return true;
    if (/^(?:step|stand)$/.test(lower) && /^(?:down|aside)$/.test(words[at + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** True for what is turned down, by a verb shortly before `first`: it is said to be this or that. */
function isScorned(words: readonly Word[], first: number): boolean {
  return words.slice(Math.max(0, first - 8), first).some(({ verb }) => /^(?:reject|dismiss)$/.test(verb?.lemma ?? ''));
}

/**
 * True if the preposition opens a circumstance that goes: "after he was jailed", "amid protests", "in response to", "in a
 * televised address". `first` is where what stands before it begins.
 */
export function opensCircumstance(sentence: ParsedSentence, at: number, first: number): boolean {
  const { words } = sentence;
  const word = words[at]!;
  const next = words[at + 1];
  const afterNext = words[at + 2];
  switch (word.lower) {
    case 'amid':
    case 'amidst':
    case 'despite':
    case 'following':
      return true;
    case 'like':
      return !isManner(words, at);
    case 'since':
      // "jailed since last spring" tells when, as "since May" does.
      return next?.tag !== 'time' && next?.tag !== 'number' && !/^(?:last|early|late|mid)$/.test(next?.lower ?? '');
    case 'as':
      // "no deal as long as he is president"
      // "dismissed the offer as an insult"
      if (/^an?$/.test(next?.lower ?? '') && isScorned(words, first)) return true;
      // "released as part of a swap"
      if (next?.lower === 'part' || (/^(?:soon|long)$/.test(next?.lower ?? '') && afterNext?.lower === 'as'))
        return true;
      if (next?.lower === 'well' || /^(?:soon|quickly|much|many|long|far|early|fast)$/.test(next?.lower ?? ''))
        return false;
      return next !== undefined && (next.tag === 'pronoun' || opensNewClause(sentence, at + 1));
    case 'after':
      // "look after their neighbours".
      if (words[at - 1]?.verb?.lemma === 'look') return false;
      // "after two drones crossed" tells why, "after two days" when.
      if (next?.tag === 'number' && afterNext?.tag === 'noun') return !isPeriod(afterNext.lower);
      return !(next === undefined || TIME_OR_NUMBER.test(next.tag) || TIME_OR_NUMBER.test(afterNext?.tag ?? ''));
    case 'in':
      if (next?.lower === 'order' && /^(?:to|that)$/.test(afterNext?.lower ?? '')) return true;
      if (/^(?:exchange|return)$/.test(next?.lower ?? '') && afterNext?.lower !== 'of') return true;
      if (/^(?:response|protest|reaction|retaliation|solidarity)$/.test(next?.lower ?? '')) return true;
      return (
        (/^(?:a|an)$/.test(next?.lower ?? '') && /^(?:bid|effort|attempt|move)$/.test(afterNext?.lower ?? '')) ||
        opensOccasion(words, at, first)
      );
    case 'on':
      // "bail on health grounds", but "a ban on hunting grounds".
      if (next?.lower === 'behalf' || (afterNext?.lower === 'grounds' && !/ing$|^burial$/.test(next!.lower)))
        return true;
      return opensOccasion(words, at, first);
    case 'at':
    case 'during':
      return opensOccasion(words, at, first);
    case 'for':
      // "quit for health reasons", "meet for the sake of peace"
      if (/^(?:reasons|sake)$/.test(afterNext?.lower ?? '')) return true;
      // "pay them for as long as they are ill"
      return next?.lower === 'as' && afterNext?.lower === 'long' && words[at + 3]?.lower === 'as';
    case 'over':
      return isReproached(words, at, first);
    case 'due':
    case 'because':
      return true;
    default:
      return false;
  }
}
