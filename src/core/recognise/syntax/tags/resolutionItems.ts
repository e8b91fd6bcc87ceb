import { OBJECT_INFINITIVE_VERBS } from './complements';
import { opensNounPhrase } from './neighbours';
import type { Word } from './words';
import { wordSet } from '../../../text/wordSet';

/**
 * "Requests the board to report", "4. Urges all members to pay", "Also calls for": the verb by which an item of a
 * resolution begins, whose subject stands once above all of them.
 */
export function opensResolution(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const lemma = words[i]!.traits.s?.lemma ?? '';
  const isTold = OBJECT_INFINITIVE_VERBS.has(lemma);
  if ((!isTold && !RESOLVING.has(lemma)) || next === undefined || i > 4) return false;
  for (let at = 0; at < i; at++)
    if (!/^(?:number|stop|other|adverb)$/.test(words[at]!.tag) && words[at]!.lower !== 'further') return false;
  const opens = opensNounPhrase(next) || next.capital || next.traits.isPlural;
  // A number before it, or a semicolon at the end, shows an item; "Demands for a vote grow" has neither.
  if (i > 0 || words.at(-1)!.text === ';') {
    if (lemma === 'call') return /^(?:for|on|upon)$/.test(next.lower);
    return next.lower === 'that' || opens;
  }
  if (!isTold || !opens) return false;
  for (let at = i + 2; at + 1 < words.length && at < i + RESOLVED_WITHIN; at++) {
    const { lower, traits } = words[at]!;
    if (lower === 'to') return words[at + 1]!.traits.base !== undefined || words[at + 1]!.traits.isBe;
    if (traits.isModal || traits.isBe || traits.isHave || traits.onlyPast || /^[.;:]$/.test(lower)) return false;
  }
  return false;
}

/** What a body does besides asking somebody. */
const RESOLVING = wordSet('call demand resolve stress reiterate recommend decide support note');

/** How many words of whom a resolution asks may stand before "to". */
const RESOLVED_WITHIN = 14;
