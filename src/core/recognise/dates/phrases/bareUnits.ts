import type { Length } from '../values/length';
import { AFTER_BARE_UNITS, BEFORE_BARE_UNITS } from '../words/context';
import { PLURAL_UNITS } from '../words/quantities';
import type { Words } from './sentenceWords';

/** "for weeks", "hours after", "months of talks": units without a number. */
export function bareUnitsAt(words: Words, at: number): Length | undefined {
  const unit = PLURAL_UNITS.get(words.lower(at));
  if (unit === undefined || unit === 'quarter' || unit === 'weekend' || unit === 'night') return undefined;
  if (words.isCapital(at) && !words.isFirst(at)) return undefined;
  if (words.isHyphen(at + 1) || words.isHyphen(at - 1) || words.is(at + 1, "'", '’', 'old')) return undefined;
  // "the minutes of the meeting", "the hours of the day"
  if (words.is(at + 1, 'of') && words.is(at + 2, 'the', 'its', 'their', 'his', 'her', 'our', 'my')) return undefined;
  // "in years 2 and 4"
  if (words.isNumber(at - 1) || words.isNumber(at + 1)) return undefined;
  if (!isCounting(words, at) && !isTimed(words, at)) return undefined;
  return { start: at, end: at + 1, parts: [{ unit, amount: undefined }], rule: 'duration-bare' };
}

/** "hours before the vote", "the years that followed", "weeks of talks" at the head of a clause. */
function isCounting(words: Words, at: number): boolean {
  const follows =
    (words.is(at + 1, 'that') && words.is(at + 2, 'follow', 'followed', 'preceded')) ||
    (words.is(at + 1, 'to') && words.is(at + 2, 'come', 'follow'));
  if (words.in(at + 1, AFTER_BARE_UNITS) || follows) return true;
  if (words.is(at - 1, 'the')) return words.is(at + 1, 'leading');
  return !words.isWord(at - 1) && words.is(at + 1, 'of', 'into', 'without', 'passed', 'apart');
}

/** "for weeks", "spent months"; "and", "or" only behind other units: "months or years", not "agendas and minutes". */
function isTimed(words: Words, at: number): boolean {
  if (words.is(at - 1, 'and', 'or')) return [2, 3, 4].some((back) => words.in(at - back, PLURAL_UNITS));
  return words.in(at - 1, BEFORE_BARE_UNITS);
}
