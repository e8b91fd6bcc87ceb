import { itemAt } from '../../../text/itemAt';
import type { ParsedSentence } from '../parse';
import { isPartyNoun } from '../partyNouns';
import { tagAt } from '../tags/wordAt';

/**
 * "and for the players to be given rest", "and hospitals to check stocks": another thing asked for, with a subject of its own,
 * which begins at `target` behind the coordinator at `and`.
 */
export function isAskedNext({ words, phraseAt, nounPhrases }: ParsedSentence, and: number, target: number): boolean {
  const { lower } = words[target]!;
  const isFor = /^(?:for|on|upon|with|to)$/.test(lower);
  const phrase = nounPhrases[phraseAt[isFor ? target + 1 : target] ?? -1];
  if (phrase === undefined) return false;
  const { last, isPronoun } = phrase;
  // "and hospitals to check their stocks": whoever else is asked.
  if (words[last + 1]?.tag !== 'to') return false;
  if (lower === 'for' || isPartyNoun(words[last]!.lower)) return true;
  // "to disarm and Norland to leave", but "to meet Norland and Sudria to discuss it".
  if (words[last]!.tag === 'name' && /^(?:verb|noun|adverb|time)$/.test(tagAt(words, target - 2))) return true;
  // "to close and shops to stay shut": whatever it is, behind a verb without an object that it could be another of.
  const isAlone = words[and]?.lower === 'and' && itemAt(words, and - 1)?.tag === 'verb';
  return isAlone && !isFor && !isPronoun && words[last + 2]?.traits.base !== undefined;
}
