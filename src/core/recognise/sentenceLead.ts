import { LexemeTest, Shape } from '../text/lexeme';
import { LONGEST_DATELINE } from '../text/sentences';
import type { Token } from '../text/token';
import { TIME_ZONES } from '../text/words/calendarWords';
import { wordSet } from '../text/wordSet';
import { lexicon } from '../lexicon';
import { kindsOfName, NameKind } from '../lexicon/nameIndex';

// What newspapers and agencies print before the first sentence of a paragraph: it is no part of what the sentence says.

/** What a text is called before a colon or a bar. */
const LABELS = wordSet(
  `interview opinion analysis comment column editorial review live update updates watch listen video podcast gallery
  exclusive breaking news flash explainer profile obituary feature factbox timeline correction note question answer
  background context re sir sirs madam`,
);
const isLabel = new LexemeTest(({ lower }) => LABELS.has(lower));

const isCalendarWord = new LexemeTest(({ lower }) => lexicon.calendarWords().has(lower));
const isDash = new LexemeTest(({ text }) => /^(?:[-–—]|--)$/.test(text));
const isClock = new LexemeTest(({ text }) => /^(?:[01]?\d|2[0-3])[:.h][0-5]\d$/.test(text));
const CLOCK_WORDS = wordSet(`am pm a.m. p.m. local time ${TIME_ZONES}`);
const isClockWord = new LexemeTest(({ lower }) => CLOCK_WORDS.has(lower));

/**
 * The dash that ends a dateline ("PORT ELLIS, March 3 (Norpress) —"): a town in capitals or before a date or an agency in
 * brackets, all of it before a dash; or the colon behind a town in capitals. The index of that token; -1 if there is none.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first?.kind !== 'word' || !first.capital) return -1;
  let shown = (first.lexeme.shape & Shape.allCapitals) !== 0;
  for (let i = 1; i < Math.min(tokens.length, LONGEST_DATELINE); i++) {
    const { kind, text, capital, lexeme, spaced } = tokens[i]!;
    if (isCalendarWord.of(lexeme)) shown = true;
    else if (kind === 'word') {
      if (!capital) return -1;
    } else if (kind === 'number') continue;
    else if (text === '(' || text === ')') shown = true;
    else if (isDash.of(lexeme)) {
      if (spaced || tokens[i - 1]!.text === ')') return shown || isTownBefore(tokens, i) ? i : -1;
      // A hyphen: "BADEN-BADEN, March 3 —".
      if (tokens[i - 1]!.kind !== 'word' || tokens[i + 1]?.kind !== 'word') return -1;
    } else if (text === ':') return isTownInCapitals(tokens, i) ? i : -1;
    else if (!/^[,./]$/.test(text)) return -1;
  }
  return -1;
}

/** "NEW DELHI: The court …": a known town before a colon, in capitals where what follows has none; nobody who speaks. */
function isTownInCapitals(tokens: readonly Token[], colon: number): boolean {
  const next = tokens[colon + 1];
  if (next?.kind !== 'word' || (next.text.length > 1 && (next.lexeme.shape & Shape.allCapitals) !== 0)) return false;
  const town = wordsBefore(tokens, colon);
  return town.every(({ lexeme }) => (lexeme.shape & Shape.allCapitals) !== 0) && isTown(town);
}

/** "Oslo – Hackers stole …": a known town before a dash and a capital, where none is linked to another ("Oslo – Rome"). */
function isTownBefore(tokens: readonly Token[], dash: number): boolean {
  const next = tokens[dash + 1];
  return next?.kind === 'word' && next.capital && !isTown([next]) && isTown(wordsBefore(tokens, dash));
}

/** The words of a dateline's town: those before its first comma. */
function wordsBefore(tokens: readonly Token[], end: number): readonly Token[] {
  const comma = tokens.findIndex(({ text }) => text === ',');
  return tokens.slice(0, comma < 0 ? end : Math.min(comma, end));
}

function isTown(words: readonly Token[]): boolean {
  const name = words.map(({ text }) => text).join(' ');
  return (kindsOfName(name, true) & (NameKind.city | NameKind.capital)) !== 0;
}

/** One past the marks of a wire that a headline begins with ("UPDATE 2-", "RPT-UPDATE 1-", "PRESS DIGEST -"); 0 if there is none. */
export function wireMarkEnd(tokens: readonly Token[]): number {
  let end = 0;
  for (let i = 0; i < Math.min(tokens.length, LONGEST_WIRE_MARK); i++) {
    const { kind, lexeme } = tokens[i]!;
    if (isDash.of(lexeme)) end = i + 1;
    else if (kind === 'number' ? i === 0 : !isWireMark(tokens[i]) && !isWireMark(tokens[i + 1])) break;
    // "ANALYSIS: ports" has its mark, and "US ANALYSIS -" a word before it: both must be in capitals.
    else if (kind === 'word' && (lexeme.shape & Shape.allCapitals) === 0) break;
  }
  return end;
}

const LONGEST_WIRE_MARK = 8;

const isWireWord = new LexemeTest(
  ({ lower, shape }) => (shape & Shape.allCapitals) !== 0 && lexicon.wireMarks().has(lower),
);

function isWireMark(token: Token | undefined): boolean {
  return token !== undefined && isWireWord.of(token.lexeme);
}

/** One past the time that a live blog's entry begins with ("14:05 -", "10.32am:"); 0 if there is none. */
function clockEnd(tokens: readonly Token[]): number {
  if (tokens[0] === undefined || !isClock.of(tokens[0].lexeme)) return 0;
  let sign = 1;
  while (sign < 4 && tokens[sign] !== undefined && isClockWord.of(tokens[sign]!.lexeme)) sign++;
  const after = tokens[sign];
  return isColon(after) || (after?.spaced === true && isDash.of(after.lexeme)) ? sign + 1 : 0;
}

/** One past what a text is called ("Live:", "Breaking news |"); 0 if it is called nothing. */
function labelEnd(tokens: readonly Token[]): number {
  let sign = 0;
  while (sign < 3 && tokens[sign] !== undefined && isLabel.of(tokens[sign]!.lexeme)) sign++;
  return sign > 0 && isColon(tokens[sign]) ? sign + 1 : 0;
}

function isColon(token: Token | undefined): boolean {
  return token?.text === ':' || token?.text === '|';
}

/** How many tokens of a paragraph's first sentence stand before the sentence itself. */
export function leadOf(tokens: readonly Token[]): number {
  return wireMarkEnd(tokens) || clockEnd(tokens) || labelEnd(tokens) || datelineEnd(tokens) + 1;
}
