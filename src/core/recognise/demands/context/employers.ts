import { wordSet } from '../../../text/wordSet';
import { ownerHints, partyHints, weakHint, type PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { ONLY_OF, phraseAround, phraseFrom } from '../../syntax/phrases';
import type { DemandCandidate } from '../candidate';
import { contentWords } from './replies';
import { lowerAt } from '../../syntax/tags/wordAt';

/** What those who work for somebody want of whoever they work for. */
const OF_WORK = wordSet(
  `pay wage wages salary salaries rise raise bonus bonuses allowance allowances overtime rest break breaks hours shift shifts
  roster rosters contract contracts pension pensions holidays staffing sacking sackings layoffs redundancies`,
);

/** Who works for somebody. */
const STAFF = wordSet(
  `workers employees staff pilots drivers crew crews nurses doctors teachers cleaners engineers miners guards porters cooks
  stewards mechanics handlers couriers journalists technicians firefighters dockers`,
);

/** "Skylark's pilots want longer breaks", "Drivers at Deltarail demand a rise": whoever those who want it work for. */
export function employerOf(sentence: ParsedSentence, { demander, start, end }: DemandCandidate): readonly PartyHint[] {
  const { words } = sentence;
  const [staff] = demander;
  if (staff === undefined || demander.length > 1) return [];
  const at = words.findIndex((word) => word.end === staff.span.end && word.start >= staff.span.start);
  if (at < 0 || !STAFF.has(words[at]!.lower)) return [];
  if (![...contentWords(sentence, start, end)].some((word) => OF_WORK.has(word))) return [];
  const owner = phraseAround(sentence, at)?.possessor;
  if (owner !== undefined) return ownerHints(sentence, owner).map(weakHint);
  return lowerAt(words, at + 1) === 'at'
    ? partyHints(sentence, phraseFrom(sentence, at + 2, ONLY_OF)).map(weakHint)
    : [];
}
