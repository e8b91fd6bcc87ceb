import type { ParsedSentence } from '../parse';
import type { Word } from '../tags/words';

/** "pay up | or lose the licence", "sort it out | or watch wards close": what will come of it else. */
export function opensThreat(sentence: ParsedSentence, at: number, target: number): boolean {
  const { words } = sentence;
  if (words[at + 1]?.lower === 'otherwise') return true;
  if (words[at]!.lower !== 'or') return false;
  const { lower } = words[target]!;
  if (isThreatened(words, target)) return true;
  if (lower !== 'see' && lower !== 'watch') return false;
  // "hand over the pilots or see his bases bombed", "or see them go".
  const whom = words[target + 1];
  if (lower === 'see' && (whom?.traits.isPossessive === true || whom?.tag === 'pronoun')) return true;
  // "sort it out or watch wards close": what will happen before one's eyes.
  return befalls(sentence, target + 1);
}

/** "or lose", "or pay a fine of a million", "or go without", "or close": what is threatened, and no other thing to do. */
function isThreatened(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (/^(?:else|otherwise|face|risk|lose|forget|forfeit)$/.test(lower)) return true;
  const next = words[at + 1];
  if (WORSE.get(lower)?.test(next?.lower ?? '') === true) return true;
  if (lower === 'pay')
    return words.slice(at + 1, at + 6).some(({ lower: sum }) => /^(?:fines?|fees?|penalt(?:y|ies)|damages)$/.test(sum));
  return /^(?:close|quit|resign)$/.test(lower) && (next === undefined || next.tag === 'stop');
}

/** By the verb, the word behind it that makes it a loss. */
const WORSE: ReadonlyMap<string, RegExp> = new Map([
  ['go', /^(?:without|hungry|bankrupt|home)$/],
  ['look', /^elsewhere$/],
  ['drop', /^out$/],
  [
    'be',
    /^(?:fined|expelled|banned|barred|sacked|dissolved|disqualified|excluded|suspended|jailed|evicted|prosecuted)$/,
  ],
]);

/** "wards close", "hospitals fall over": a plural with a bare verb behind it. */
function befalls({ words, phraseAt, nounPhrases }: ParsedSentence, at: number): boolean {
  const phrase = nounPhrases[phraseAt[at] ?? -1];
  if (phrase === undefined) return false;
  // A noun that may be a verb is read as the end of a row of nouns.
  const last = words[phrase.last]!;
  const isRow = phrase.last > at && last.traits.base !== undefined && words[phrase.last - 1]!.traits.isPlural;
  const behind = words[phrase.last + 1]?.traits;
  return isRow || (last.traits.isPlural && behind?.base !== undefined && behind.isPreposition !== true);
}
