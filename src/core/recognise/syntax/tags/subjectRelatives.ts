import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import type { VerbReading } from './morphology';
import { isNounLike } from './neighbours';
import { makeVerb } from './retagging';
import { answersTo } from './complements';
import type { Word } from './words';
import { nextComma, tagAt } from './wordAt';
import { NOUN_PHRASE, PAST_FORMS } from './patterns';

/**
 * Gives its verb to a sentence whose subject carries a clause of its own, and whose verb is a noun as well: "Workers laid off
 * last year demand payouts", "Rebels holding the town seek talks", "Miners who were trapped ask for help". Only verbs of
 * asking are given, once all words have their tags; that no other verb could be the subject's shows only then.
 */
export function giveVerbsBehindRelatives(words: readonly Word[]): void {
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    if (words[at]?.tag === 'that') giveVerbBehindAside(words, at);
    const { tag, text } = words[at] ?? { tag: 'stop', text: '' };
    if (tag !== 'stop' && !(tag === 'break' && (text === ';' || text === ':'))) continue;
    if (at - from > 3) giveVerb(words, from, at);
    from = at + 1;
  }
}

/** Verbs of asking that are nouns as well, or look like none behind a noun, with the prepositions that may follow. */
const ASKING: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...[
    'demand',
    'seek',
    'request',
    'urge',
    'propose',
    'ask',
    'want',
    'reject',
    'refuse',
    'insist',
    'need',
    'vow',
    'require',
    'bar',
    'ban',
    'order',
    'oblige',
    'forbid',
    'instruct',
    'tell',
    'direct',
  ].map((lemma) => [lemma, undefined] as const),
  ...['press', 'push', 'march', 'strike', 'rally', 'fight', 'fast', 'petition', 'campaign', 'lobby'].map(
    (lemma) => [lemma, /^for$/] as const,
  ),
  ['plead', /^(?:for|with)$/],
  ['call', /^(?:for|on|upon)$/],
  ['appeal', /^(?:for|to)$/],
  ['beg', /^for$/],
]);

/** Of these, those that are never followed by a thing or somebody right away. */
const ONLY_PREPOSITION = wordSet('plead call appeal march strike rally fast campaign fight push');

function giveVerb(words: readonly Word[], from: number, end: number): void {
  const first = subjectAt(words, from, end);
  if (first < 0) return;
  const { quotation } = words[first]!;
  let head = -1;
  let isOpen = false;
  /** Where the verb of "who were trapped" may stand: none has been seen yet, or the words before belong to it. */
  let mayBeFinite = false;
  let sawFinite = false;
  for (let at = first; at < end; at++) {
    const word = words[at]!;
    const { tag } = word;
    if (word.quotation !== quotation) return;
    const reading = isOpen && !mayBeFinite ? askingAt(words, head, at) : undefined;
    if (reading !== undefined) {
      if (isFollowed(words, at, reading.lemma) && !hasVerbBehind(words, at + 1, end)) makeVerb(word, reading);
      return;
    }
    if (tag === 'relative' || (tag === 'that' && isNounLike(words[at - 1]))) {
      if (head < 0 || isOpen) return;
      isOpen = mayBeFinite = true;
    } else if (tag === 'auxiliary' || tag === 'modal' || tag === 'verb') {
      const isParted = opensReduced(words, at);
      if (mayBeFinite) sawFinite = true;
      else if (!isParted || head < 0) return;
      isOpen = true;
    } else if (/^(?:comma|break|coordinator|subordinator|to|other)$/.test(tag)) return;
    else if (tag !== 'adverb' && tag !== 'not') {
      if (sawFinite) mayBeFinite = false;
      // "the families of those killed".
      if (tag === 'adjective' && word.traits.past !== undefined && words[at - 1]?.lower === 'those') isOpen = true;
      const isLast = isNounLike(word) && !isNounLike(words[at + 1]) && words[at + 1]?.tag !== 'possessive';
      if (head < 0 && (isLast || tag === 'pronoun')) head = at;
    }
  }
}

/** "insisted that the firm, which employs 300 people, | pay for it": the verb of a clause whose subject carries a relative. */
function giveVerbBehindAside(words: readonly Word[], that: number): void {
  let open = that + 1;
  while (OF_SUBJECT.test(tagAt(words, open))) open++;
  if (words[open]?.tag !== 'comma' || words[open + 1]?.tag !== 'relative' || open === that + 1) return;
  const close = nextComma(words, open);
  const word = words[close + 1];
  const { base } = word?.traits ?? {};
  if (close < 0 || word?.tag !== 'noun' || word.capital || base === undefined) return;
  if (!/^(?:determiner|preposition|name|noun|pronoun|adverb|adjective|number)$/.test(tagAt(words, close + 2))) return;
  if (hasVerbBehind(words, close + 2, words.length)) return;
  makeVerb(word, base);
}

const OF_SUBJECT = NOUN_PHRASE;

/** Where the subject begins that opens the sentence; -1 where something leads up to it. */
function subjectAt(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end && /^(?:coordinator|adverb|other)$/.test(words[at]!.tag)) at++;
  return at < end && /^(?:noun|name|adjective|determiner|number|pronoun)$/.test(words[at]!.tag) ? at : -1;
}

/** "laid off", "holding the town", "killed in the raid": a participle that goes on with its noun, and tells of nothing done. */
function opensReduced(words: readonly Word[], at: number): boolean {
  const { tag, verb, traits } = words[at]!;
  if (tag !== 'verb') return false;
  if (verb!.form === 'ing') return true;
  if (!PAST_FORMS.test(verb!.form) || traits.isPreterite) return false;
  const next = words[at + 1];
  if (answersTo(verb!.lemma, next)) return false;
  // "Miners trapped demand pay", but "The club rejected calls for it".
  const isBare = askingAt(words, at - 1, at + 1)?.form === 'base' && words[at + 2]?.tag !== 'preposition';
  return (
    next === undefined ||
    isBare ||
    /^(?:preposition|adverb|time)$/.test(next.tag) ||
    /^(?:late|early)$/.test(next.lower)
  );
}

/** How the word at `at` reads as a verb of asking whose subject has its head at `head`. */
function askingAt(words: readonly Word[], head: number, at: number): VerbReading | undefined {
  const word = words[at];
  const subject = itemAt(words, head);
  if (word?.tag !== 'noun' || word.capital || subject === undefined) return undefined;
  const { base, s } = word.traits;
  const isPlural =
    subject.traits.isPlural || /^(?:those|people|police|women|men|children|many|some|others|both)$/.test(subject.lower);
  const reading = isPlural ? base : s;
  return reading !== undefined && ASKING.has(reading.lemma) ? reading : undefined;
}

function isFollowed(words: readonly Word[], at: number, lemma: string): boolean {
  const next = words[at + 1];
  if (next === undefined) return false;
  if (next.tag === 'preposition') return ASKING.get(lemma)?.test(next.lower) === true;
  if (next.tag === 'to') return /^(?:demand|ask|plead|beg|petition|appeal|refuse|vow|seek|want|need)$/.test(lemma);
  if (ONLY_PREPOSITION.has(lemma)) return false;
  return /^(?:determiner|noun|name|adjective|number|pronoun|that)$/.test(next.tag);
}

/** True if a finite verb follows that no conjunction, relative or comma parts from what stands before. */
function hasVerbBehind(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const { tag, verb, traits } = words[at]!;
    if (/^(?:that|relative|subordinator|coordinator|comma|break|to)$/.test(tag)) return false;
    if (tag === 'modal' || tag === 'auxiliary') return true;
    if (tag !== 'verb' || verb!.form === 'ing') continue;
    if (PAST_FORMS.test(verb!.form) && !traits.isPreterite) continue;
    return true;
  }
  return false;
}
