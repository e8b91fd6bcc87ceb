import type { ParagraphText } from '../../text/paragraph';
import { contains } from '../../text/span';
import type { DateCandidate } from './candidate';
import { twoDigits } from './civilDay';
import { dateAt } from './dates';
import { durationAt } from './durations';
import type { Phrase } from './meaning';
import { continuationAt, dayRangeAt, shareYears } from './ranges';
import { setAt } from './sets';
import { isStarter } from './starters';
import { directionOf } from './tense';
import { BARE_PART, timeAt } from './times';
import { vagueTimeAt } from './vagueTimes';
import { KNOWN_DAY_NOUNS, KNOWN_DAYS } from './words/knownDays';
import { wordSet } from './words/wordSet';
import { Words } from './sentenceWords';

/** The rules for one place in a sentence; the longest phrase wins, the earlier rule where two are as long. */
const RULES: readonly ((words: Words, at: number) => Phrase | undefined)[] = [
  timeAt,
  dateAt,
  setAt,
  durationAt,
  vagueTimeAt,
];

/**
 * Proposes dates from one paragraph alone. One pass over the tokens: a rule is only tried where the token can begin a
 * date, and each rule reads a bounded number of tokens, so the work is linear.
 */
export function scanDates({ sentences, quotations }: ParagraphText): readonly DateCandidate[] {
  let quotation = 0;
  return sentences.flatMap((sentence, number) => {
    const words = new Words(sentence.tokens);
    return shareYears(words, phrasesOf(words)).flatMap((phrase): readonly DateCandidate[] => {
      const start = sentence.tokens[phrase.start]!.start;
      const end = sentence.tokens[phrase.end - 1]!.end;
      const direction = directionOf(words, phrase.start, phrase.end);
      if (phrase.rule === BARE_PART && direction !== 'past') return [];
      // Dates and quotations both come in order.
      while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++;
      const speech = quotations[quotation];
      return [
        {
          start,
          end,
          ...aheadOrNot(words, phrase, direction === 'future'),
          direction,
          sentence: number,
          isAside: isAside(words, phrase),
          isQuoted: speech !== undefined && contains(speech, { start, end }),
        },
      ];
    });
  });
}

/** Years that tell things apart or end a stretch of time: "the 1928 pact", "until 1945". */
const BEFORE_ASIDE = wordSet("the a an 's ’s his her its their until till to through since");

function isAside(words: Words, { start, meaning }: Phrase): boolean {
  if (meaning.kind !== 'calendar' || meaning.year === undefined) return false;
  const isLone = meaning.month === undefined && meaning.season === undefined && meaning.quarter === undefined;
  if (isLone && (BEFORE_ASIDE.has(words.lower(start - 1)) || words.isDash(start - 1))) return true;
  for (let i = start - 1; i >= Math.max(0, start - 12) && !words.is(i, ')'); i--) if (words.is(i, '(')) return true;
  return false;
}

function phrasesOf(words: Words): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < words.size) {
    const found = phrasesAt(words, at, phrases.at(-1));
    phrases.push(...found);
    at = found.at(-1)?.end ?? at + 1;
  }
  return phrases;
}

function phrasesAt(words: Words, at: number, previous: Phrase | undefined): readonly Phrase[] {
  if (!isStarter(words, at)) return [];
  const continuation = previous && continuationAt(words, at, previous);
  if (continuation) return [continuation];
  const range = dayRangeAt(words, at);
  if (range) return range;
  let best: Phrase | undefined;
  for (const rule of RULES) {
    const phrase = rule(words, at);
    if (phrase && (best === undefined || phrase.end > best.end)) best = phrase;
  }
  return best ? [withKnownYear(words, best)] : [];
}

/** "the September 11 attacks" are those of 2001. */
function withKnownYear(words: Words, phrase: Phrase): Phrase {
  const { meaning } = phrase;
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day === undefined) return phrase;
  if (meaning.year !== undefined || !KNOWN_DAY_NOUNS.has(words.lower(phrase.end))) return phrase;
  const year = KNOWN_DAYS.get(`${twoDigits(meaning.month)}-${twoDigits(meaning.day)}`);
  return year === undefined ? phrase : { ...phrase, meaning: { ...meaning, year }, rule: 'known-day' };
}

/** "in two days" is a day ahead where the sentence looks ahead ("will decide in two days"), else a length of time. */
function aheadOrNot(words: Words, phrase: Phrase, isFuture: boolean): Pick<DateCandidate, 'type' | 'meaning' | 'rule'> {
  const { type, meaning, rule } = phrase;
  if (meaning.kind !== 'period' || meaning.ahead === undefined || !isFuture) return { type, meaning, rule };
  const isMeasured = [2, 3, 4, 5].some((back) =>
    words.is(phrase.start - back, 'time', 'first', 'second', 'third', 'worst', 'biggest', 'largest'),
  );
  if (isMeasured || words.is(phrase.end, 'of')) return { type, meaning, rule };
  const { unit, by } = meaning.ahead;
  return { type: 'DATE', meaning: { kind: 'step', unit, by, anchor: 'reference' }, rule: 'ahead' };
}
