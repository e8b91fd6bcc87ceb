import { wordSet } from '../../../text/wordSet';
import type { Phrase } from '../meaning';
import type { Words } from './sentenceWords';

/** How many tokens may stand between a day and the same one by another calendar: ", by the old calendar,". */
const LONGEST_GAP = 6;
const STYLES = wordSet('style calendar o.s. n.s. os ns julian gregorian reckoning');

/**
 * True for the second date of "on 24 October by the old calendar, 6 November by the new" and "on 11 February, or 31 January
 * (Old Style)": one day twice, which the first has told.
 */
export function isAlternative(words: Words, first: Phrase, second: Phrase): boolean {
  if (!isDay(first) || !isDay(second) || second.start - first.end > LONGEST_GAP) return false;
  for (let i = first.end; i < second.start; i++) if (STYLES.has(words.lower(i))) return true;
  if (!words.is(second.start - 1, 'or', '(')) return false;
  const isOr = words.is(second.start - 1, 'or');
  return (isOr && second.start - first.end <= 2) || hasStyle(words, second.end);
}

/** "Old Style", "by the new calendar", "as the Russians reckoned" are told behind a date by one of {@link STYLES}. */
function hasStyle(words: Words, end: number): boolean {
  for (let i = end; i < end + LONGEST_GAP; i++) if (STYLES.has(words.lower(i))) return true;
  return false;
}

function isDay({ meaning }: Phrase): boolean {
  return meaning.kind === 'calendar' && meaning.month !== undefined && meaning.day !== undefined;
}
