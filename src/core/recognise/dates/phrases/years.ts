import { AnyScript } from '../../../text/anyScript';
import { centuryAt, decadeAt, eraAt } from './eras';
import { calendarMeaning, datePhrase, fixedPhrase, type Phrase } from '../meaning';
import { COUNTED, FUNCTION_WORDS, NAMED_INSTRUMENTS, NUMBERING, YEAR_PREPOSITIONS } from '../words/context';
import { wordSet } from '../../../text/wordSet';
import { Sign } from './signs';
import type { Words } from './sentenceWords';

/** A year of four digits or of two behind an apostrophe, with the token behind it. */
export interface YearNumber {
  readonly end: number;
  readonly year: number;
}

/** The year that completes a month or season, where it stands beside it: "May 2025", "May '68". */
export function yearNumberAt(words: Words, at: number): YearNumber | undefined {
  const sign = words.sign(at);
  if ((sign & (Sign.number | Sign.quote)) === 0) return undefined;
  const text = words.token(at)!.text;
  if ((sign & Sign.number) !== 0 && /^[12]\d{3}$/.test(text)) {
    const year = Number(text);
    return year <= 2199 ? { end: at + 1, year } : undefined;
  }
  if (words.is(at, "'", '’', '‘') && words.isJoined(at + 1) && /^\d\d$/.test(words.lower(at + 1))) {
    const short = Number(words.lower(at + 1));
    return { end: at + 2, year: short + (short >= FIRST_OF_LAST_CENTURY ? 1900 : 2000) };
  }
  return undefined;
}

/** From this number on, two digits behind an apostrophe are a year that has been: "'45", but "'28". */
const FIRST_OF_LAST_CENTURY = 31;

/** Years, decades and centuries that stand alone: "in 2019", "the 1980s", "the '90s", "19th-century", "44 BC". */
export function yearAt(words: Words, at: number): Phrase | undefined {
  if (!words.shows(at, YEAR_STARTS)) return undefined;
  return (
    eraAt(words, at) ?? decadeAt(words, at) ?? centuryAt(words, at) ?? fiscalYearAt(words, at) ?? loneYearAt(words, at)
  );
}

const YEAR_STARTS = Sign.number | Sign.quote | Sign.ordinal | Sign.era | Sign.fiscal | Sign.unit;

/** What tells that a number of four digits is a year. */
function loneYearAt(words: Words, at: number): Phrase | undefined {
  const isNamed = words.is(at, 'year') && words.is(at - 1, 'the');
  // "in the year of our Lord 1588"
  const isOfLord = isNamed && words.is(at + 1, 'of') && words.is(at + 2, 'our') && words.is(at + 3, 'lord');
  const numberAt = isNamed ? (isOfLord ? at + 4 : at + 1) : at;
  // "in the year 910"
  const old = numberAt > at ? words.integer(numberAt) : undefined;
  if (old !== undefined && old >= 100 && old < 1000) return year(at, numberAt + 1, old);
  const found = yearNumberAt(words, numberAt);
  if (found === undefined) return isEarlyYear(words, at) ? earlyYear(words, at) : undefined;
  if (found.end - numberAt > 1) {
    const second = secondShortYear(words, at, found.year % 100);
    if (second !== undefined) return year(at, found.end, second);
    // "in '16", "the class of '98"; else an apostrophe and digits may be anything.
    const isShort =
      words.is(at - 1, 'in', 'since', 'of', 'until', 'from', 'by') && !words.isJoined(at) && !words.isJoined(found.end);
    return isShort || (words.is(found.end, '.', ',', ';') && words.is(at - 1, 'in', 'since', 'of'))
      ? year(at, found.end, found.year)
      : undefined;
  }
  if (numberAt > at) return year(at, found.end, found.year);
  if (!isYear(words, at, found.year) || isInName(words, at)) return undefined;
  const pairEnd = endOfPair(words, at, found);
  // "the 2025-26 fiscal year", "its 2024 financial year"
  const ofAt = pairEnd ?? found.end;
  if (words.is(ofAt, 'fiscal', 'financial') && words.is(ofAt + 1, 'year'))
    return fixedPhrase(at, ofAt + 2, `FY${found.year}`, 'fiscal-year');
  return pairEnd === undefined
    ? year(at, found.end, found.year)
    : datePhrase(at, pairEnd, calendarMeaning({ year: found.year }), 'year-pair');
}

/**
 * "In 863, his son was killed", "died in 899.", "reigned from 871 to 899", "(r. 871–899)": three digits are a year where
 * a sentence begins so, or with what kings do; a number of things has a noun behind it.
 */
function isEarlyYear(words: Words, at: number): boolean {
  if (!/^[1-9]\d\d$/.test(words.lower(at)) || (words.isJoined(at + 1) && /^[%:/$€£]$/.test(words.lower(at + 1))))
    return false;
  const value = words.integer(at) ?? 0;
  const isLink = (words.is(at - 1, 'to', 'until') && words.isNumber(at - 2)) || words.isDash(at - 1);
  if (isLink) return (words.integer(at - 2) ?? value) < value && isEarlyYear(words, at - 2);
  if (words.mayBeNoun(at + 1) && !words.isCapital(at + 1)) return false;
  const isReign = [1, 2, 3].some((back) => words.is(at - back, 'r', 'r.', 'reigned', 'ruled'));
  if (isReign && words.is(at - 1, 'from', 'r.', '.', 'reigned', 'ruled')) return true;
  // "The last of its cities held out until 336."
  if (words.tellsEarly && words.is(at - 1, 'until', 'till', 'since')) return !words.is(at + 1, 'of', 'and', 'or');
  if (!words.is(at - 1, 'in', 'by')) return false;
  if ((words.tellsEarly && words.is(at - 1, 'in') && !words.isNumber(at - 2)) || words.is(at - 2, 'died', 'born'))
    return !words.is(at + 1, 'of');
  // "In 500 the" may be an amount; "In 863 the" is none.
  const isOpening = words.isFirst(at - 1) && words.isCapital(at - 1);
  return (
    isOpening && (value % 50 !== 0 || words.is(at + 1, ',')) && !words.is(at + 1, 'of', 'and', 'or', 'to', '-', '.')
  );
}

/** Behind a year before Christ, years are such as well that are later, or not much earlier. */
const LOOKING_BACK = 60;

/** "Burnt in 480 BC, rebuilt in 479": behind a year before Christ years go down. */
function earlyYear(words: Words, at: number): Phrase {
  const value = words.integer(at)!;
  return year(at, at + 1, 1 - value > words.yearBefore - LOOKING_BACK ? 1 - value : value);
}

/** What runs from one year into the next, and is called after both: "the 2024-25 season", "accounts for 2024-25". */
const OVER_TWO_YEARS = wordSet(`
  season seasons campaign accounts budget budgets spending financial fiscal tax academic school winter session term
  league premiership tour opener title finished relegated promoted champions
`);

/** "2024/25" is one year, of books, sport or school; so is "2024-25" beside a word for such; "2011-14" are two. */
function endOfPair(words: Words, at: number, { end, year: value }: YearNumber): number | undefined {
  const isSlash = words.is(end, '/');
  if (!(isSlash || words.isDash(end)) || !words.isJoined(end) || !words.isJoined(end + 1)) return undefined;
  const next = String(value + 1);
  const text = words.lower(end + 1);
  if (text !== next.slice(2) && text !== next) return undefined;
  const behind = end + 2;
  if (words.is(behind, '/', '-')) return undefined;
  if (isSlash && text.length === 2) return behind;
  // "the 2005/2006 A-League season"
  const farthest = isSlash ? 3 : 1;
  for (let i = behind; i <= behind + farthest; i++) if (words.in(i, OVER_TWO_YEARS)) return behind;
  return [2, 3, 4].some((back) => words.in(at - back, OVER_TWO_YEARS)) ? behind : undefined;
}

const LONG_PLURAL = new AnyScript(/^[a-z]{3,}s$/u, () => new RegExp(String.raw`^\p{Ll}{3,}s$`, 'u'));

const NO_YEAR_SIGN = new AnyScript(/^[#@/$]$/u, () => new RegExp(String.raw`^[#@/\p{Sc}]$`, 'u'));

const COUNTED_BY_HYPHEN = new AnyScript(
  /^(?:[A-Za-z]|year|foot|strong|page|seat)$/u,
  () => new RegExp(String.raw`^(?:\p{L}|year|foot|strong|page|seat)$`, 'u'),
);

function isYear(words: Words, at: number, value: number): boolean {
  const previous = words.before(at);
  const next = words.lower(at + 1);
  // "c. 1240", "c.1240": the full stop may be a token of its own.
  const isCirca = words.is(at - 1, 'c.', 'ca.') || (words.is(at - 1, '.') && words.is(at - 2, 'c', 'ca'));
  if (isCirca) return true;
  if (words.isJoined(at) && !/^(?:[(["“'‘/–—-]|--)$/u.test(previous)) return false;
  if (words.isJoined(at + 1) && /^[%°:/@$€£]$/u.test(next)) return next === '/' && isShortYear(words, at + 2);
  // "2019-06" is part of a number; "2011-14", "2019-2020" and "post-1990" are years.
  if (words.isHyphen(at + 1) && words.isNumber(at + 2) && !isShortYear(words, at + 2)) return false;
  if (words.isHyphen(at - 1) && words.isNumber(at - 2) && !/^[12]\d{3}$/.test(words.lower(at - 2))) return false;
  if (words.isHyphen(at + 1) && COUNTED_BY_HYPHEN.test(words.lower(at + 2))) return false;
  if (next === 'year' && words.is(at + 2, 'old')) return false;
  if (COUNTED.has(next)) return YEAR_PREPOSITIONS.has(previous) && /s$/u.test(next) && value % 50 !== 0 && value > 1900;
  const isPair = previous === '/' && yearNumberAt(words, at - 2) !== undefined;
  if (!isPair && NO_YEAR_SIGN.test(previous)) return false;
  // Numbers in a row are a telephone number or a code.
  if (words.isNumber(at - 1) && words.integer(at - 1) !== undefined && !words.is(at - 2, 'on', 'of')) return false;
  if (words.isNumber(at + 1) && !YEAR_PREPOSITIONS.has(previous)) return false;
  const isQualified = words.isHyphen(at - 1) && words.is(at - 2, 'mid', 'early', 'late', 'pre', 'post');
  const hasPreposition =
    isQualified ||
    YEAR_PREPOSITIONS.has(previous) ||
    (words.isDash(at - 1) && yearNumberAt(words, at - 2) !== undefined);
  if (isListed(words, at, value)) return true;
  const hasAbout = words.is(at - 1, 'about', 'around', 'approximately');
  const isIn = words.is(at - 2, 'in', 'since', 'until', 'from', 'by');
  const isOpen = !words.isWord(at + 1) || (isIn && FUNCTION_WORDS.has(next));
  const isAbout = hasAbout && (value % 10 !== 0 || isIn) && isOpen;
  // "over 2000 - 2050"
  const isOver = words.is(at - 1, 'over', 'around') && words.isDash(at + 1);
  const isStretch = isOver && (yearNumberAt(words, at + 2)?.year ?? 0) > value;
  if (NUMBERING.has(previous) && !hasPreposition && !isStretch && !(isAbout && value < 2060)) {
    return words.is(at - 1, 'than') && words.is(at - 2, 'earlier', 'later') && value > 1400;
  }
  if (value >= 1900 && value <= 2059) {
    // A round number before a plural is a count, unless an article, a possessive or a preposition says otherwise.
    const isCount = value % 100 === 0 && LONG_PLURAL.test(words.token(at + 1)?.text ?? '');
    return !isCount || hasPreposition || words.is(at - 1, 'the', "'s", '’s', 'its', 'their', 'his', 'her', 'our');
  }
  if (isOldYear(words, at, value)) return true;
  const isRange =
    (words.is(at + 1, 'to', 'and', 'until') || words.isDash(at + 1)) && yearNumberAt(words, at + 2) !== undefined;
  const isClosed = !words.isWord(at + 1) || !/s$/u.test(next) || words.isCapital(at + 1) || FUNCTION_WORDS.has(next);
  // "a total of 1200", "after 1500 metres": behind these a round number is a count.
  const isAmount = value % 10 === 0 && words.is(at - 1, 'of', 'for', 'as', 'after', 'before', 'into');
  const isBeforeNoun = words.mayBeNoun(at + 1) && !words.isCapital(at + 1);
  // "the election of 1848 split the party", but "the force of 1850 men", "a crew of 1848 sailors".
  const isNamedBy = words.is(at - 1, 'of') && words.is(at - 3, 'the') && value % 10 !== 0 && isClosed;
  if (isBeforeNoun && words.is(at - 1, 'of', 'for', 'as')) return isNamedBy;
  return (hasPreposition && !isAmount && isClosed) || isRange || (isAbout && isIn);
}

/** The second year of a range or a list: "to 1883" behind "from 1879", "1870" in "in 1848, 1870 and 1914". */
function isListed(words: Words, at: number, value: number): boolean {
  const isLink = words.is(at - 1, 'to', 'and', 'or', 'until', 'till', 'through', ',', '/') || words.isDash(at - 1);
  const before = isLink ? (yearNumberAt(words, at - 2)?.year ?? 0) : 0;
  const longest = words.is(at - 3, 'from', 'between') ? 1000 : 200;
  return before > 0 && before < value && value - before < longest && isYear(words, at - 2, before);
}

/** "'95" in "from 1890 to '95": of the century of the year before it, or the next. */
function secondShortYear(words: Words, at: number, short: number): number | undefined {
  const isLink = words.is(at - 1, 'to', 'and', 'or', 'until', 'till', 'through') || words.isDash(at - 1);
  const before = isLink ? yearNumberAt(words, at - 2) : undefined;
  if (before === undefined) return undefined;
  const value = before.year - (before.year % 100) + short;
  return value < before.year ? value + 100 : value;
}

const BEFORE_OLD_YEAR = wordSet("the its their his her our 's ’s a an");

/** "(1799)", "the 1896 rail crash", "born 1828": a number between 1400 and 1900 that can hardly be anything else. */
function isOldYear(words: Words, at: number, value: number): boolean {
  if (value < 1400 || value >= 1900) return false;
  if (words.is(at - 1, 'born', 'died', 'circa', 'ca', 'ca.', 'c', 'c.')) return true;
  if (words.is(at - 1, '(')) return words.is(at + 1, ')', ',', ';') || words.isDash(at + 1);
  const next = words.token(at + 1);
  const isNamed = next?.kind === 'word' && (next.capital || !next.lower.endsWith('s'));
  return words.in(at - 1, BEFORE_OLD_YEAR) && value % 50 !== 0 && isNamed;
}

/** "14" in "2011-14". */
function isShortYear(words: Words, at: number): boolean {
  const text = words.lower(at);
  return /^[12]\d{3}$/.test(text) || (/^\d\d$/.test(text) && !words.isHyphen(at + 1));
}

/** True inside the name of a law, treaty or war: "Ports Act 1999", "the 1965 Voting Rights Act", "the War of 1812". */
function isInName(words: Words, at: number): boolean {
  const isOf = words.is(at - 1, 'of', ',');
  const nameAt = isOf ? at - 2 : at - 1;
  // "Act, 1999" is a name, but "after the War, 1999 brought" is rare enough to be left out with it.
  if (words.isCapital(nameAt) && words.in(nameAt, NAMED_INSTRUMENTS) && (isOf || words.isCapital(nameAt - 1))) {
    return true;
  }
  for (let i = at + 1; i < at + 9; i++) {
    const isLink =
      words.is(i, 'of', 'on', 'and', 'the', 'for', 'to') || words.isDash(i) || words.is(i, "'s", '’s', '&');
    if (!words.isCapital(i) && !(isLink && i > at + 1)) return false;
    if (words.isCapital(i) && words.in(i, NAMED_INSTRUMENTS)) return true;
  }
  return false;
}

/** "fiscal year 2024", "fiscal 2024", "FY2024", "FY24". */
function fiscalYearAt(words: Words, at: number): Phrase | undefined {
  const short = /^fy(?<year>\d\d|\d{4})$/.exec(words.lower(at))?.groups?.year;
  if (short !== undefined) {
    const end = isPairFrom(words, at + 1) ? at + 3 : at + 1;
    return fixedPhrase(at, end, `FY${short.padStart(4, '20')}`, 'fiscal-year');
  }
  if (!words.is(at, 'fiscal', 'financial', 'fy')) return undefined;
  const found = yearNumberAt(words, words.is(at + 1, 'year') ? at + 2 : at + 1);
  if (found === undefined) return undefined;
  // "fiscal 2025-26" is one year.
  const end = isPairFrom(words, found.end) ? found.end + 2 : found.end;
  return fixedPhrase(at, end, `FY${found.year}`, 'fiscal-year');
}

/** The "-26" of "2025-26", the "/26" of "2025/26". */
function isPairFrom(words: Words, at: number): boolean {
  return (words.isDash(at) || words.is(at, '/')) && isShortYear(words, at + 1);
}

function year(start: number, end: number, value: number): Phrase {
  return datePhrase(start, end, calendarMeaning({ year: value }), 'year');
}
