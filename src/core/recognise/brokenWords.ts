import { formsOf, WordForm } from '../lexicon/englishWords';
import { lexicon } from '../lexicon';
import { Shape } from '../text/lexeme';
import type { Sentence } from '../text/sentences';
import { Token } from '../text/token';
import { VOCABULARY } from '../text/vocabulary';

/** A hyphen that ends a printed line, with the blanks between it and the next. */
const BROKEN = /-[ \t]*[\r\n]\s*/;

/**
 * The sentences of a paragraph with the words whole that a printed column has parted at the end of a line: "minis-|ter"
 * is one token, whose lexeme has no hyphen. A hyphen that the word has of its own ("five-|year") stays, as if no line
 * ended there.
 */
export function withWholeWords(sentences: readonly Sentence[], text: string): readonly Sentence[] {
  if (!BROKEN.test(text)) return sentences;
  return sentences.map((sentence) => ({ ...sentence, tokens: wholeTokens(sentence.tokens, text) }));
}

function wholeTokens(tokens: readonly Token[], text: string): readonly Token[] {
  const whole: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const last = tokens[i + 2];
    if (last === undefined || !isBrokenAt(tokens, i, text)) {
      whole.push(token);
      continue;
    }
    if (isOneWord(token, last, whole.at(-1)?.text === '-' || tokens[i + 3]?.text === '-', i === 0)) {
      const lexeme = VOCABULARY.lexeme(token.text + last.text, 'word');
      whole.push(new Token(token.start, last.end, lexeme, token.spaced));
    } else whole.push(token, tokens[i + 1]!, new Token(last.start, last.end, last.lexeme, false));
    i += 2;
  }
  return whole;
}

/** True if a line ends behind a word or number, its hyphen, and goes on with small letters. */
function isBrokenAt(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, hyphen, behind] = [tokens[at]!, tokens[at + 1]!, tokens[at + 2]!];
  return (
    (before.kind === 'word' || before.kind === 'number') &&
    hyphen.text === '-' &&
    !hyphen.spaced &&
    behind.lexeme.has(Shape.startsLower) &&
    BROKEN.test(text.slice(hyphen.start, behind.start))
  );
}

/** True for the halves of one word: not for "five-|year", of words of their own, nor for "Port-|based". */
function isOneWord(before: Token, behind: Token, isOfSeveral: boolean, isFirst: boolean): boolean {
  if (before.kind === 'number' || isOfSeveral || before.lexeme.has(Shape.allCapitals)) return false;
  if (formsOf(before.lower + behind.lower) !== 0) return true;
  if (before.capital && !isFirst) return (formsOf(behind.lower) & WordForm.past) === 0;
  return !isWord(before.lower) || !isWord(behind.lower);
}

function isWord(lower: string): boolean {
  return formsOf(lower) !== 0 || lexicon.numberWords().has(lower);
}
