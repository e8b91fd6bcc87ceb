import { calendarMeaning, datePhrase, fixedPhrase, type Phrase } from '../meaning';
import { ordinalAt } from './numbers';
import { DECADES } from '../words/quantities';
import type { Words } from './sentenceWords';

/** "the 1980s", "1930’s", "the '90s", "the mid-80s", "the sixties". */
export function decadeAt(words: Words, at: number): Phrase | undefined {
  const hasMark = words.is(at, "'", '’', '‘');
  const numberAt = hasMark ? at + 1 : at;
  const digits = /^(?<decade>(?:[12]?\d)?\d0)(?<plural>s?)$/.exec(words.lower(numberAt))?.groups;
  if (digits && words.isNumber(numberAt) && (numberAt === at || words.isJoined(numberAt))) {
    const hasPlural = digits.plural !== '' || (words.is(numberAt + 1, 's', "'s", '’s') && words.isJoined(numberAt + 1));
    const number = digits.decade!;
    const isShort = number.length === 2;
    // "in the early 940s"; "in the 940s" may be any numbers.
    if (number.length === 3 && !words.is(at - 1, 'early', 'late') && !words.isHyphen(at - 1)) return undefined;
    const isSecond =
      words.is(at - 1, 'and', 'to', 'or') && words.is(at - 2, 's') && /^[12]\d\d0$/.test(words.lower(at - 3));
    const isQualified = words.is(at - 1, 'early', 'late') && words.is(at - 2, 'the');
    const isNamed = hasMark || isSecond || isQualified || words.is(at - 1, 'the') || words.isHyphen(at - 1);
    if (!hasPlural || (isShort && !isNamed)) return undefined;
    // "in her 20s" is an age, "temperatures in the 30s" a number, and so are "highs in the mid-80s".
    if (isShort && !hasMark && !isSecond && (Number(number) < 50 || DEGREES.test(words.opening))) return undefined;
    const end = digits.plural === '' ? numberAt + 2 : numberAt + 1;
    // "the 1800s" are a century, "the 2000s" mostly a decade.
    const isCentury = !isShort && number.endsWith('00') && number < '2000';
    return fixedPhrase(
      at,
      end,
      isShort ? `19${number[0]}` : number.padStart(4, '0').slice(0, isCentury ? 2 : 3),
      'decade',
    );
  }
  const named = DECADES.get(words.lower(at));
  // "the thirties" may be of a thermometer, "the Thirties" are years.
  const isParted = words.is(at - 1, 'early', 'late') && words.is(at - 2, 'the');
  if (named === undefined || (named < '195' && !words.isCapital(at) && !isParted)) return undefined;
  // "in her early eighties" is an age.
  const isMid = words.isHyphen(at - 1) && words.is(at - 3, 'the');
  const isQualified =
    words.is(at - 1, 'early', 'late', 'mid') && !words.is(at - 2, 'his', 'her', 'their', 'my', 'your');
  return words.is(at - 1, 'the') || isQualified || isMid ? fixedPhrase(at, at + 1, named, 'decade') : undefined;
}

const DEGREES = / (?:highs|lows|temperatures?|degrees)\b/;

/** "the 19th century", "a twentieth-century war", "the fifth century BC", "the third millennium BC". */
export function centuryAt(words: Words, at: number): Phrase | undefined {
  const ordinal = ordinalAt(words, at);
  if (ordinal === undefined || ordinal.value > 30) return undefined;
  const wordAt = words.isHyphen(ordinal.end) ? ordinal.end + 1 : ordinal.end;
  // "the 15th and 16th centuries" are two.
  const isShared =
    words.is(wordAt, 'and', 'or', 'to') || words.isDash(wordAt)
      ? sharesCenturies(words, words.is(wordAt + 1, 'the') ? wordAt + 2 : wordAt + 1)
      : undefined;
  if (isShared !== undefined) {
    const value = String(ordinal.value - 1).padStart(2, '0');
    return fixedPhrase(at, ordinal.end, isShared ? `BC${value}` : value, 'century');
  }
  const isMillennium = words.is(wordAt, 'millennium');
  if (!isMillennium && !words.is(wordAt, 'century', 'centuries')) return undefined;
  const isBefore = words.is(wordAt + 1, ...BEFORE_CHRIST);
  const hasEra = isBefore || (words.is(wordAt + 1, 'ad', 'a.d.', 'ce') && words.isCapital(wordAt + 1));
  const value = String(ordinal.value - 1).padStart(isMillennium ? 1 : 2, '0');
  return fixedPhrase(at, hasEra ? wordAt + 2 : wordAt + 1, isBefore ? `BC${value}` : value, 'century');
}

/** Whether the centuries that are named together are those before Christ; `undefined` where none is named. */
function sharesCenturies(words: Words, at: number): boolean | undefined {
  const ordinal = ordinalAt(words, words.is(at, 'early', 'late') ? at + 1 : at);
  if (ordinal === undefined || !words.is(ordinal.end, 'centuries', 'century')) return undefined;
  return words.is(ordinal.end + 1, ...BEFORE_CHRIST);
}

/** "44 BC", "AD 79", "1200 CE". */
export function eraAt(words: Words, at: number): Phrase | undefined {
  if (words.is(at, 'ad', 'a.d.') && words.isCapital(at)) {
    const value = words.integer(at + 1);
    return value !== undefined && value < 2100 ? eraYear(at, at + 2, value) : undefined;
  }
  const value = words.integer(at);
  if (value === undefined || value > 9999) return undefined;
  // "from 264 to 241 BC": the era stands behind the second only, and years go down.
  const second = words.is(at + 1, 'to', 'and', 'until') || words.isDash(at + 1) ? words.integer(at + 2) : undefined;
  if (second !== undefined && second < value && words.isCapital(at + 3) && words.is(at + 3, ...BEFORE_CHRIST)) {
    return eraYear(at, at + 1, 1 - value);
  }
  const isAfter = second !== undefined && second > value && words.is(at + 3, 'ad', 'a.d.', 'ce');
  if (isAfter && words.isCapital(at + 3) && words.is(at - 1, 'from', 'between')) {
    return eraYear(at, at + 1, value);
  }
  if (!words.isCapital(at + 1)) return undefined;
  if (words.is(at + 1, ...BEFORE_CHRIST)) return eraYear(at, at + 2, 1 - value);
  return words.is(at + 1, 'ad', 'a.d.') ? eraYear(at, at + 2, value) : undefined;
}

const BEFORE_CHRIST = ['bc', 'bce', 'b.c.', 'b.c.e.'] as const;

/** Year 0 is 1 BC. */
function eraYear(start: number, end: number, year: number): Phrase {
  return datePhrase(start, end, calendarMeaning({ year }), 'era');
}
