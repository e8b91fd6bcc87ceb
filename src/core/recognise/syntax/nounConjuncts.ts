import { itemAt } from '../../text/itemAt';
import { isAttribution } from './asides';
import { isPeriod, opensNewClause } from './boundaries';
import type { ParsedSentence } from './parse';
import { isPartyNoun } from './partyNouns';
import { opensFiniteVerb, skipAdverbs } from './verbGroups';
import { lowerAt } from './tags/wordAt';

/** "a bridge to the island, | and a ferry until it is built": one more thing, with nothing behind it that is said of it. */
export function addsOne(sentence: ParsedSentence, comma: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  if (words[comma + 1]?.lower !== 'and') return false;
  const target = skipAdverbs(words, comma + 2);
  const index = phraseAt[target] ?? -1;
  if (index < 0 || nounPhrases[index]!.isPronoun || opensNewClause(sentence, target)) return false;
  const { last } = nounPhrases[index]!;
  // "and a day later for talks": when.
  if (words[last]!.tag === 'time' || isPeriod(words[last]!.lower)) return false;
  // "sought ten years, and his lawyer for an acquittal": somebody else, who wants something by the same verb.
  if (words[last + 1]?.lower === 'for' && isPartyNoun(words[last]!.lower)) return false;
  for (let at = last + 1; at < words.length; at++) {
    const { tag, lower } = words[at]!;
    if (/^(?:stop|break|relative|that|subordinator)$/.test(tag) || /^(?:before|until|till|after)$/.test(lower))
      return true;
    if (tag === 'comma') {
      let stop = at + 1;
      while (stop < at + LONGEST_TELLING && words[stop] !== undefined && words[stop]!.tag !== 'stop') stop++;
      return isAttribution(sentence, at + 1, stop);
    }
    if (opensFiniteVerb(sentence, at) && words[at]!.verb?.form !== 'participle') return false;
  }
  return true;
}

/** How many words tell at most who says something, at the end of a sentence. */
const LONGEST_TELLING = 16;

/**
 * Where an apposition to a name ends: "the release of Ana Kolb, the founder of Zarvo, and new elections"; the index of its
 * last word. `undefined` if the comma at `comma` opens none.
 */
export function appositionEnd({ words, phraseAt, nounPhrases }: ParsedSentence, comma: number): number | undefined {
  if (itemAt(words, comma - 1)?.tag !== 'name' || !/^(?:the|a|an|his|her|its|their)$/.test(lowerAt(words, comma + 1)))
    return undefined;
  const index = phraseAt[comma + 1] ?? -1;
  if (index < 0 || !isPartyNoun(words[nounPhrases[index]!.last]!.lower)) return undefined;
  for (let i = nounPhrases[index]!.last + 1; i < Math.min(words.length, comma + 12); i++) {
    const { tag } = words[i]!;
    if (tag === 'comma') return words[i + 1]?.tag === 'coordinator' ? i - 1 : undefined;
    if (/^(?:stop|break|coordinator|relative|modal|auxiliary)$/.test(tag)) return undefined;
  }
  return undefined;
}

/** True for an article, which is left out where a phrase begins with it. */
export function isArticle(sentence: ParsedSentence, at: number): boolean {
  return /^(?:the|a|an)$/.test(sentence.words[at]!.lower);
}

/**
 * True if the comma or "and" at `at` parts two things wanted, each one of its own, and not the objects of one
 * preposition ("a ban on oil, gas and coal") or two nouns with one object ("inspection and repair of all lifts").
 */
export function splitsAt(sentence: ParsedSentence, from: number, at: number, isComma: boolean): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  let begin = at + 1;
  if (words[begin]?.tag === 'coordinator') begin++;
  begin = skipAdverbs(words, begin);
  const next = words[begin];
  if (next === undefined) return false;
  const index = phraseAt[begin] ?? -1;
  const nextLength = index < 0 ? 1 : nounPhrases[index]!.last - begin + 1;
  const hasPreposition = words
    .slice(from, at)
    .some(({ tag }, offset) => offset > 0 && (tag === 'preposition' || tag === 'to'));
  const hasRelative = words.slice(from, at).some(({ tag }) => tag === 'relative' || tag === 'that');
  // "in the north, Velm and Port Ellis": names that explain what stands before.
  if (
    hasPreposition &&
    index >= 0 &&
    words.slice(begin, nounPhrases[index]!.last + 1).every(({ tag }) => tag === 'name')
  )
    return false;
  const indefinite = /^(?:a|an|another|no|more|new|better|higher|immediate|full|any)$/.test(next.lower);
  if (hasRelative && !indefinite) return false;
  if (hasPreposition) {
    if (indefinite) return true;
    // A bare noun behind a preposition, then more bare nouns: they are its objects.
    const before = itemAt(phraseAt, at - 1) ?? -1;
    const beforeLength = before < 0 ? 1 : nounPhrases[before]!.last - nounPhrases[before]!.first + 1;
    const isGerund = index < 0 && next.verb?.form === 'ing';
    if (isComma && isGerund) return true;
    // "a halt to the dam and compensation for the orchards": the second has something of its own.
    const own = words[(index < 0 ? begin : nounPhrases[index]!.last) + 1]?.lower;
    if (!isComma && beforeLength > 1 && (own === 'for' || own === 'from')) return true;
    if (beforeLength === 1 && nextLength === 1 && !(isComma && ofFollows(sentence, begin))) return false;
    return isComma || (nextLength > 1 && ofFollows(sentence, begin));
  }
  // Two nouns before one "of": shared object.
  const firstLength = at - from - (isArticle(sentence, from) ? 1 : 0);
  if (!isComma && firstLength === 1 && nextLength === 1 && ofFollows(sentence, begin)) return false;
  if (!isComma && firstLength === 1 && nextLength === 1 && words[from]!.tag === 'name') return false;
  return true;
}

function ofFollows(sentence: ParsedSentence, at: number): boolean {
  const index = sentence.phraseAt[at] ?? -1;
  const next = sentence.words[(index < 0 ? at : sentence.nounPhrases[index]!.last) + 1];
  return next?.tag === 'preposition';
}
