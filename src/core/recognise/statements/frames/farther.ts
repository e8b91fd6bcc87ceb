import type { Span } from '../../../text/span';
import { wordSet } from '../../../text/wordSet';
import { clauseBegins, contentSpan } from '../../speech/speechContent';
import { relativeEnd } from '../../syntax/boundaries';
import type { ParsedSentence } from '../../syntax/parse';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import type { Site } from './site';
import { nextComma } from '../../syntax/tags/wordAt';

/** The word that a quotation may begin with: "of | “a new dawn”", "of a | “new dawn”". */
export function quotedIn({ words, phraseAt, nounPhrases }: ParsedSentence, first: number): number {
  const last = nounPhrases[phraseAt[first] ?? -1]?.last ?? first;
  const quoted = words.findIndex(({ quotation }, at) => at >= first && quotation >= 0);
  return quoted >= first && quoted <= last ? quoted : first;
}

/** "called {the minister's decision to close the school “a disgrace”}": a judgement in words that are quoted, behind all that hangs on the object. */
export function quotedFarther({ parse, sentence, at }: Site, from: number): Span | undefined {
  const { words } = sentence;
  const { quotation } = words[at]!;
  const end = words.findIndex(({ tag }, i) => i >= from && /^(?:comma|stop|break|coordinator)$/.test(tag));
  const first = words.findIndex((word, i) => i > from && word.quotation >= 0 && word.quotation !== quotation);
  if (quotation >= 0 || first < 0 || (end >= 0 && end < first)) return undefined;
  let last = words.findLastIndex((word) => word.quotation === words[first]!.quotation);
  // “a joke,” as Americans print it.
  const isOpen = /^(?:comma|stop)$/.test(words[last]!.tag) && last > first;
  if (isOpen) last--;
  const closes = isOpen || /^(?:comma|stop|break|coordinator)$/.test(words[last + 1]?.tag ?? 'stop');
  const isOfNoun = /^(?:preposition|determiner|adjective|possessive)$/.test(words[first - 1]!.tag);
  return closes && !isOfNoun ? contentSpan(parse, sentence, first, words[last]!.end) : undefined;
}

/** Verbs that say nothing without "as". */
const NEEDS_AS = wordSet('describe characterise characterize portray depict');

/** In words: how far behind an object "as" may stand. */
const FAR = 24;

/**
 * The "as" of "described the row between the club and its fans | as “a family affair”", behind all that hangs on the object;
 * -1 where there is none.
 */
export function fartherAs({ sentence, at }: Site, from: number): number {
  const { words } = sentence;
  const isNeeded = NEEDS_AS.has(words[at]!.verb!.lemma);
  for (let as = from; as < words.length && as < from + FAR; as++) {
    const { tag, lower, quotation } = words[as]!;
    // "the mayor, who lost the vote on Monday, as".
    if (tag === 'relative' && words[as - 1]!.tag === 'comma') {
      const behind = relativeEnd(sentence, as);
      as = nextComma(words, behind - 1);
      if (as < 0) return -1;
      continue;
    }
    if (quotation !== words[at]!.quotation || /^(?:stop|break)$/.test(tag) || opensFiniteVerb(sentence, as)) return -1;
    if (lower !== 'as') continue;
    const quoted = words[quotedIn(sentence, as + 1)]?.quotation ?? -1;
    if (quoted >= 0 && quoted !== quotation) return as;
    return isNeeded && /^(?:determiner|adjective)$/.test(words[as + 1]?.tag ?? '') && !clauseBegins(sentence, as + 1)
      ? as
      : -1;
  }
  return -1;
}
