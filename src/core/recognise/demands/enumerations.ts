import type { ParsedSentence } from '../syntax/parse';
import { skipAdverbs } from '../syntax/verbGroups';
import type { DemandCandidate } from './candidate';
import { clauseMood } from './clauseMood';
import { thatClauses } from './contents';
import { LIST_NOUNS, RANKS } from './cues/nouns';
import { drafts, spanOf, type Place } from './draft';
import { ownerOf } from './listRoles';
import { listed, ORDINALS } from './lists';
import { lowerAt, tagAt } from '../syntax/tags/wordAt';
import { phraseAround } from '../syntax/phrases';
import { IS_OR_WAS } from '../syntax/tags/patterns';

/** How many sentences before its own the one may stand that counts what is enumerated. */
const REACH = 6;

/**
 * What several sentences list one by one, of which an earlier one tells how many: "The union has two demands. The first is a
 * rise. The second is that nobody be sacked.", "Norland set two conditions. First, the fleet must leave."
 */
export function enumerations(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const item = itemIn(sentence);
  const counted = item === undefined ? undefined : countedBefore(place);
  if (item === undefined || counted === undefined) return [];
  const { place: before, at } = counted;
  const noun = before.sentence.words[at]!;
  const type = LIST_NOUNS.get(noun.lower)!;
  const cue = spanOf(before.sentence, at);
  const demander = ownerOf(before, at);
  if (!item.isClause) return listed(place, item.first, noun.lower, type, cue, demander, {});
  if (clauseMood(sentence, item.first)?.wanted !== true) return [];
  return drafts(place, thatClauses(sentence, item.first), { rule: 'demand.list', type, cue, demander });
}

/** Where the item begins that a sentence is: behind "The second is", "Another one was", "First,". */
function itemIn({ words }: ParsedSentence): { readonly first: number; readonly isClause: boolean } | undefined {
  const [opener, next] = [lowerAt(words, 0), lowerAt(words, 1)];
  if (RANKS.has(opener) && tagAt(words, 1) === 'comma') return { first: 2, isClause: true };
  let be = /^(?:another|one)$/.test(opener)
    ? 1
    : /^(?:the|an?|its|their|his|her)$/.test(opener) && ORDINALS.has(next)
      ? 2
      : -1;
  if (be < 0) return undefined;
  if (lowerAt(words, be) === 'one') be++;
  be = skipAdverbs(words, be);
  if (!IS_OR_WAS.test(lowerAt(words, be))) return undefined;
  const first = words[be + 1];
  // "The first is simple": what it is like.
  if (first?.tag === 'adjective' && /^(?:stop|comma|coordinator)$/.test(words[be + 2]?.tag ?? 'stop')) return undefined;
  const begins = /^(?:determiner|adjective|noun|to|that)$/.test(first?.tag ?? '') || first?.lower === 'for';
  return begins ? { first: be + 1, isClause: false } : undefined;
}

/** The list noun that a sentence before says there are several of: "two demands", "a number of conditions". */
function countedBefore({ parse, index }: Place): { readonly place: Place; readonly at: number } | undefined {
  for (let before = index - 1; before >= Math.max(0, index - REACH); before--) {
    const sentence = parse.sentences[before]!;
    const { words } = sentence;
    const at = words.findLastIndex(({ lower, tag }, i) => {
      if (tag !== 'noun' || !lower.endsWith('s') || !LIST_NOUNS.has(lower)) return false;
      const { first } = phraseAround(sentence, i) ?? { first: i };
      return words.slice(first, i).some((word) => word.tag === 'number' || /^(?:several|both|few)$/.test(word.lower));
    });
    if (at >= 0) return { place: { parse, sentence, index: before }, at };
  }
  return undefined;
}
