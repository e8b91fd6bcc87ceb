import { calendarMeaning, withMeaning, type Meaning, type Phrase } from '../meaning';
import { HOLIDAYS } from '../words/holidays';
import { AHEAD_THEN, AHEAD_NOW, PROMISING } from '../words/tense';
import type { Words } from './sentenceWords';

/** How many tokens may stand between a year and the verb that was said in it. */
const NEAR = 5;

/**
 * A date that lay ahead when something was said: "said in 2022 that it would open by Christmas" is the Christmas of 2022,
 * "promised in October 2019 to be done by May" the May of 2020. The phrase itself if none of `before`, the dates of its
 * sentence that stand before it, tells when that was.
 */
export function fromPromise(words: Words, phrase: Phrase, before: Phrase | undefined): Phrase {
  const said = before?.meaning;
  if (before === undefined || said?.kind !== 'calendar' || said.year === undefined) return phrase;
  // "in office since May 2019, said …"
  if (words.is(before.start - 1, 'since')) return phrase;
  const month = monthOf(phrase.meaning);
  if (month === undefined || !isPromise(words, before, phrase.start)) return phrase;
  const year = said.month !== undefined && month < said.month ? said.year + 1 : said.year;
  const { meaning } = phrase;
  if (meaning.kind === 'holiday') return withMeaning(phrase, { ...meaning, year });
  return meaning.kind === 'calendar' ? withMeaning(phrase, calendarMeaning({ ...meaning, year })) : phrase;
}

const FIRST_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** The month in which a date lies whose year nothing states; `undefined` for all others. */
function monthOf(meaning: Meaning): number | undefined {
  if (meaning.kind !== 'holiday' && meaning.kind !== 'calendar') return undefined;
  if (meaning.year !== undefined || meaning.pick !== undefined || meaning.within !== undefined) return undefined;
  if (meaning.kind === 'holiday') return HOLIDAYS.get(meaning.name)!.dayIn(2000).month;
  return meaning.month ?? (meaning.season && FIRST_MONTHS[meaning.season]);
}

/** True if a verb of saying stands at the year, and what follows lay ahead then, not now. */
function isPromise(words: Words, { start, end }: Phrase, until: number): boolean {
  let isSaid = false;
  for (let i = start - NEAR; i < end + NEAR && i < until; i++) isSaid ||= words.in(i, PROMISING);
  if (!isSaid) return false;
  let isAhead = false;
  for (let i = end; i < until; i++) {
    if (words.in(i, AHEAD_NOW)) return false;
    isAhead ||= words.in(i, AHEAD_THEN);
  }
  return isAhead;
}
