import type { ParagraphText } from '../../text/paragraph';
import { contains } from '../../text/span';
import type { DateCandidate } from './candidate';
import { twoDigits } from './values/civilDay';
import { dateAt } from './phrases/dates';
import { durationAt } from './phrases/durations';
import { calendarMeaning, datePhrase, stepMeaning, type Phrase } from './meaning';
import { fromPromise } from './phrases/promises';
import { continuationsOf, dayRangeAt, isAlternative, overMidnight, shareYears } from './phrases/ranges';
import { OPEN_DAY, setAt } from './phrases/sets';
import { directionOf } from './phrases/tense';
import { BARE_PART, NAMED_TERM } from './phrases/partsOfDay';
import { timeAt } from './phrases/times';
import { vagueTimeAt } from './phrases/vagueTimes';
import { KNOWN_DAY_NOUNS, KNOWN_DAYS } from './words/knownDays';
import { wordSet } from '../../text/wordSet';
import { Words } from './phrases/sentenceWords';
import { DATE_STARTS, DURATION_STARTS, SET_STARTS, Sign, TIME_STARTS } from './phrases/signs';

/**
 * The rules for one place in a sentence, with the {@link Sign}s that they begin with; the longest phrase wins, the earlier
 * rule where two are as long, save that of a day of opening hours, which is no date.
 */
const RULES: readonly {
  readonly starts: number;
  readonly rule: (words: Words, at: number) => Phrase | undefined;
}[] = [
  { starts: TIME_STARTS, rule: timeAt },
  { starts: DATE_STARTS, rule: dateAt },
  { starts: SET_STARTS, rule: setAt },
  { starts: DURATION_STARTS, rule: durationAt },
  { starts: Sign.vague | Sign.half, rule: vagueTimeAt },
];

/**
 * Proposes dates from one paragraph alone. One pass over the tokens: a rule is only tried where the token can begin a
 * date, and each rule reads a bounded number of tokens, so the work is linear.
 */
export function scanDates({ sentences, quotations }: ParagraphText): readonly DateCandidate[] {
  let found: DateCandidate[] | undefined;
  let quotation = 0;
  words.begin();
  for (let number = 0; number < sentences.length; number++) {
    const { tokens } = sentences[number]!;
    if (!words.read(tokens)) continue;
    const phrases = phrasesOf(words);
    if (phrases.length === 0) continue;
    let before: Phrase | undefined;
    for (const shared of overMidnight(words, shareYears(words, phrases))) {
      const phrase = fromPromise(words, shared, before);
      const isOtherwise = before !== undefined && isAlternative(words, before, shared);
      before = shared;
      const start = tokens[phrase.start]!.start;
      const end = tokens[phrase.end - 1]!.end;
      const direction = directionOf(words, phrase.start, phrase.end);
      if (phrase.rule === BARE_PART && direction !== 'past' && !isDawnAhead(phrase, direction)) continue;
      if (phrase.rule === NAMED_TERM && direction === 'none') continue;
      // Dates and quotations both come in order.
      while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++;
      const speech = quotations[quotation];
      found ??= [];
      const { type, meaning, rule } = aheadOrNot(words, phrase, direction === 'future');
      found.push({
        start,
        end,
        type,
        meaning,
        rule,
        direction,
        sentence: number,
        isAside: isAside(words, phrase),
        isBracketed: isOtherwise || isBracketed(words, phrase),
        isQuoted: speech !== undefined && contains(speech, { start, end }),
      });
    }
  }
  return found ?? NO_DATES;
}

/** "The search will resume at first light." */
function isDawnAhead({ start, meaning }: Phrase, direction: DateCandidate['direction']): boolean {
  return direction === 'future' && meaning.kind === 'time' && meaning.time === 'TMO' && words.is(start - 1, 'at');
}

const words = new Words();

const NO_DATES: readonly DateCandidate[] = [];

/** Years that tell things apart or end a stretch of time: "the 1928 pact", "until 1945". */
const BEFORE_ASIDE = wordSet("the a an 's ’s his her its their until till to through since");

function isAside(words: Words, { start, meaning }: Phrase): boolean {
  if (meaning.kind !== 'calendar' || meaning.year === undefined) return false;
  const { month, season, quarter, half } = meaning;
  const isLone = month === undefined && season === undefined && quarter === undefined && half === undefined;
  return isLone && (words.in(start - 1, BEFORE_ASIDE) || words.isDash(start - 1));
}

/** How many tokens before a date its bracket may open. */
const LONGEST_BRACKET = 12;

function isBracketed(words: Words, { start, meaning }: Phrase): boolean {
  if (meaning.kind !== 'calendar' || meaning.year === undefined) return false;
  for (let i = start - 1; i >= Math.max(0, start - LONGEST_BRACKET); i--) {
    if (words.is(i, ')')) return false;
    if (words.is(i, '(')) return true;
  }
  return false;
}

function phrasesOf(words: Words): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let at = words.nextStart(0);
  while (at < words.size) {
    let last = addPhrasesAt(words, at, phrases);
    if (last && words.shows(last.end + 1, Sign.number)) {
      for (const other of continuationsOf(words, last)) phrases.push((last = other));
    }
    if (last) words.note(last.meaning);
    at = words.nextStart(last === undefined ? at + 1 : last.end);
  }
  return phrases;
}

/** Adds the dates that begin here, and gives the last of them. */
function addPhrasesAt(words: Words, at: number, phrases: Phrase[]): Phrase | undefined {
  if (words.shows(at, Sign.number)) {
    const shared = dayRangeAt(words, at);
    if (shared) {
      phrases.push(...shared);
      return shared.at(-1);
    }
  }
  let best: Phrase | undefined;
  for (const { starts, rule } of RULES) {
    if (!words.shows(at, starts)) continue;
    const phrase = rule(words, at);
    const isLonger = best === undefined || (phrase?.end ?? 0) > best.end;
    if (phrase && (isLonger || (phrase.rule === OPEN_DAY && phrase.end === best?.end))) best = phrase;
  }
  if (best === undefined) return undefined;
  const known = withKnownYear(words, best);
  phrases.push(known);
  return known;
}

/** "the September 11 attacks" are those of 2001. */
function withKnownYear(words: Words, phrase: Phrase): Phrase {
  const { meaning } = phrase;
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day === undefined) return phrase;
  if (meaning.year !== undefined || !words.in(phrase.end, KNOWN_DAY_NOUNS)) return phrase;
  const year = KNOWN_DAYS.get(`${twoDigits(meaning.month)}-${twoDigits(meaning.day)}`);
  return year === undefined
    ? phrase
    : datePhrase(phrase.start, phrase.end, calendarMeaning({ ...meaning, year }), 'known-day');
}

/** Before "in two days", these measure what has been: "the second in two days". */
const MEASURED = wordSet('time first second third worst biggest largest');

/** "in two days" is a day ahead where the sentence looks ahead ("will decide in two days"), else a length of time. */
function aheadOrNot(words: Words, phrase: Phrase, isFuture: boolean): Pick<DateCandidate, 'type' | 'meaning' | 'rule'> {
  const { type, meaning, rule } = phrase;
  // "The rest died within a day": that was no deadline.
  const isOver = !isFuture && meaning.kind === 'period' && meaning.deadline && words.is(phrase.start - 1, 'within');
  if (isOver) return { type, meaning: { ...meaning, deadline: undefined }, rule };
  if (rule === BARE_PART && isFuture && meaning.kind === 'time' && !words.shows(phrase.start - 2, Sign.weekday))
    return { type, meaning: { ...meaning, day: stepMeaning('day', 1) }, rule };
  // "The road will be shut overnight": the night to come.
  if (isFuture && rule === 'overnight' && meaning.kind === 'time' && meaning.day?.kind === 'step')
    return { type, meaning: { ...meaning, day: { ...meaning.day, by: 0 } }, rule };
  if (meaning.kind !== 'period' || meaning.ahead === undefined || !isFuture) return { type, meaning, rule };
  let isMeasured = false;
  for (let i = phrase.start - 5; i <= phrase.start - 2; i++) isMeasured ||= words.in(i, MEASURED);
  if (isMeasured || words.is(phrase.end, 'of')) return { type, meaning, rule };
  const { unit, by } = meaning.ahead;
  return { type: 'DATE', meaning: stepMeaning(unit, by), rule: 'ahead' };
}
