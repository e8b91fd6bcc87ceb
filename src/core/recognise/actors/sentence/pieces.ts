import { lexicon } from '../../../lexicon';
import { formsOf, WordForm } from '../../../lexicon/englishWords';
import { kindsOfName, NameKind } from '../../../lexicon/nameIndex';
import { foldName } from '../../../lexicon/lookup';
import { Shape } from '../../../text/lexeme';
import type { Token } from '../../../text/token';
import { VOCABULARY } from '../../../text/vocabulary';
import { wordSet } from '../../../text/wordSet';
import { gluedWords, words, type Word } from './word';
import { itemAt } from '../../../text/itemAt';

/**
 * What the recognisers of actors look at: one token, or several that are one word to a reader ("Ki-moon", "al-Bashir",
 * "G20", "AT&T", "so-called"). Where it stands is the sentence's to say.
 */
export type Piece = Word;

/** The pieces of a sentence. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  /** The index of each piece's first token; `undefined` where every token is a piece. */
  readonly firstTokens: readonly number[] | undefined;
}

/** Joins the tokens of a sentence to pieces; punctuation stays a piece of its own. */
export function piecesOf(text: string, tokens: readonly Token[]): Pieces {
  const pieces: Piece[] = [];
  let firstTokens: number[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i]!;
    const next = tokens[i + 1];
    firstTokens?.push(i);
    // Most tokens are followed by a blank: no need to look further.
    const last =
      next === undefined || next.spaced
        ? i
        : endOfPiece(tokens, i, i === 0 ? undefined : itemAt(pieces, pieces.length - 1));
    let { lexeme } = first;
    if (last > i) {
      const printed = text.slice(first.start, tokens[last]!.end);
      // "two-|year": where a line ends within, the tokens alone tell the word.
      const isBroken = printed.includes('\n') || printed.includes('\r');
      lexeme = VOCABULARY.lexeme(isBroken ? textOf(tokens.slice(i, last + 1)) : printed, 'word');
      firstTokens ??= indicesUpTo(i);
      i = last;
    }
    pieces.push(first.spaced ? words.of(lexeme) : gluedWords.of(lexeme));
  }
  return { pieces, firstTokens };
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** 0, 1, 2 and so on, the last included. */
function indicesUpTo(last: number): number[] {
  const indices: number[] = [];
  for (let i = 0; i <= last; i++) indices.push(i);
  return indices;
}

/** Index of the last token of the piece that begins at `i`. */
function endOfPiece(tokens: readonly Token[], i: number, before: Piece | undefined): number {
  const first = tokens[i]!;
  if (first.kind === 'punctuation' || first.kind === 'symbol') return i;
  let last = i;
  // No name has more parts; a longer chain of hyphens is an ornament or an attack.
  while (last - i < 12) {
    const next = tokens[last + 1];
    const after = tokens[last + 2];
    if (!next || next.spaced) return last;
    if (first.capital && next.kind === 'number' && /^\d{1,4}$/.test(next.text)) {
      last += 1; // G20, MI5
      continue;
    }
    if (first.capital && first.text.length === 1 && next.text === '.' && after?.spaced === true && after.capital) {
      return last + 1; // an initial
    }
    if (isLuoEnd(tokens, i, last)) return last + 1;
    if (!after || after.spaced) return last;
    if (next.text === '&' && tokens[last]!.capital && after.capital) {
      last += 2; // AT&T
      continue;
    }
    if (next.text === '+' && first.capital && after.kind === 'number') {
      last += 2; // P5+1
      continue;
    }
    if (
      /^[-‐‑]$/.test(next.text) &&
      first.capital &&
      first.text.length === 1 &&
      after.capital &&
      kindsOfName(after.text) !== 0
    )
      return last; // R-Norland
    if (/^[-‐‑]$/.test(next.text) && (after.kind === 'word' || after.kind === 'number')) {
      if (!joinsByHyphen(tokens, i, last, before)) return last;
      last += 2;
      continue;
    }
    return last;
  }
  return last;
}

/** "Ochieng' said": the sign at the end of a name from Kenya, where no quotation is open that it might close. */
function isLuoEnd(tokens: readonly Token[], first: number, last: number): boolean {
  const [name, sign] = [tokens[last]!, tokens[last + 1]!];
  if (!/^['’]$/.test(sign.text) || !tokens[first]!.capital || !/[a-z]ng$/.test(name.text)) return false;
  const after = tokens[last + 2];
  if (after !== undefined && !after.spaced && after.kind !== 'punctuation') return false;
  for (let i = first - 1; i >= 0; i--) {
    const { text, spaced } = tokens[i]!;
    const isOpening = text === '‘' || (/^['’]$/.test(text) && (spaced || i === 0) && !tokens[i + 1]!.spaced);
    if (isOpening) return false;
  }
  const before = itemAt(tokens, first - 1);
  return before === undefined || before.spaced || before.kind !== 'punctuation';
}

function joinsByHyphen(tokens: readonly Token[], first: number, last: number, before: Piece | undefined): boolean {
  const left = tokens[last]!;
  const right = tokens[last + 2]!;
  const start = tokens[first]!;
  const whole = tokens
    .slice(first, last + 3)
    .map((token) => token.text)
    .join('');
  if (kindsOfName(whole) & ~(NameKind.adjective | NameKind.city)) return true;
  // "UPDATE 2-Norland dockers": a wire's mark before a headline.
  if (start.kind === 'number' && right.capital) return false;
  if (first === 0 && last === 0 && isWireMark(start) && right.capital) return false; // BRIEF-Norpress
  if (!start.capital) return true; // so-called, 30-day, pro-Norland, al-Bashir
  if (right.kind === 'number') return /^\d{1,3}$/.test(right.text);
  if (right.capital) {
    const known = NameKind.country | NameKind.adjective | NameKind.region | NameKind.organisation | NameKind.seat;
    const isPair = (kindsOfName(left.text) & known) !== 0 && (kindsOfName(right.text) & (known | NameKind.city)) !== 0;
    return !isPair && !isBetweenTwo(tokens, first, last);
  }
  if (kindsOfName(left.text) & ~(NameKind.city | NameKind.adjective)) return false;
  if (lexicon.compoundEnds().has(right.lower) || /(?:ed|ing)$/.test(right.lower)) return isCommon(left.lower);
  if (lexicon.hyphenPrefixes().has(right.lower)) return true; // Sharm el-Sheikh, Saint-Jean-de-Luz
  // Ki-moon, Jong-un: a short second half behind another name or an uncommon first half; else a compound word.
  if (isCommon(left.lower) && !before?.capital) return true;
  return right.text.length <= 6;
}

/** "the Skyhaul-Norair merger", "Norland-Sudria talks": what there is between two alone, behind two plain names. */
function isBetweenTwo(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = tokens[last + 3];
  if (first !== last || noun === undefined || !noun.spaced || !BETWEEN_TWO.has(noun.lower)) return false;
  const names = [tokens[last]!, tokens[last + 2]!];
  if (names[0]!.lower === names[1]!.lower) return false; // Baden-Baden
  return names.every(
    ({ text, lower }) => text.length > 3 && !lexicon.givenNames().has(foldName(lower)) && !isCommon(lower),
  );
}

/** "BRIEF", "CORRECTED": what a wire sets before a headline, in capitals. */
function isWireMark({ lower, lexeme }: Token): boolean {
  return lexeme.has(Shape.allCapitals) && lexicon.wireMarks().has(lower);
}

const BETWEEN_TWO = wordSet('merger tie-up talks deal pact war truce ceasefire border summit');

function isCommon(lower: string): boolean {
  return (
    (formsOf(lower) & (WordForm.noun | WordForm.verb | WordForm.adjective | WordForm.adverb | WordForm.past)) !== 0
  );
}
