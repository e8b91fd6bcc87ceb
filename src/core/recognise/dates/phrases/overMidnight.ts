import { withMeaning, type Phrase, type TimeMeaning } from '../meaning';
import { itemAt } from '../../../text/itemAt';
import type { Words } from './sentenceWords';

/**
 * Gives the end of "from 10 p.m. to 5 a.m." the day behind that of its beginning, and the beginning of "between 11 p.m. and
 * 2 a.m. on Saturday" the day before: an hour that is earlier than the one it ends at lies on the other side of midnight.
 */
export function overMidnight(words: Words, phrases: readonly Phrase[]): readonly Phrase[] {
  if (phrases.length < 2) return phrases;
  return phrases.map((phrase, i) => {
    const before = itemAt(phrases, i - 1);
    if (before !== undefined && isOverMidnight(words, before, phrase)) {
      const meaning = clockOf(phrase)!;
      return meaning.day === undefined ? withMeaning(phrase, { ...meaning, isNextDay: true }) : phrase;
    }
    const behind = phrases[i + 1];
    if (behind === undefined || !isOverMidnight(words, phrase, behind)) return phrase;
    const [meaning, { day: last }] = [clockOf(phrase)!, clockOf(behind)!];
    if (last === undefined || meaning.day !== undefined) return phrase;
    return withMeaning(phrase, { ...meaning, day: { kind: 'beside', day: last, by: -1, unit: 'day' } });
  });
}

function isOverMidnight(words: Words, first: Phrase, second: Phrase): boolean {
  const [from, to] = [clockOf(first), clockOf(second)];
  if (from === undefined || to === undefined || second.start !== first.end + 1 || from.time <= to.time) return false;
  return (
    words.is(first.end, 'to', 'until', 'till', 'through') ||
    words.isDash(first.end) ||
    (words.is(first.end, 'and') && words.is(first.start - 1, 'between'))
  );
}

/** The meaning of a clock time; `undefined` for all other phrases, parts of a day among them. */
function clockOf({ meaning }: Phrase): TimeMeaning | undefined {
  return meaning.kind === 'time' && /^T\d/.test(meaning.time) ? meaning : undefined;
}
