import { isAscii } from '../text/anyScript';
import { lazily } from '../text/lazily';
import { formsOf } from '../lexicon/englishWords';
import * as FUNCTION_WORDS from '../lexicon/functionWords';
import { LexemeTable, Shape, type Lexeme } from '../text/lexeme';
import type { Sentence } from '../text/sentences';
import type { Span } from '../text/span';
import { wordSet } from '../text/wordSet';
import { ENGLISH_WORDS, foreignWords, LOAN_WORDS, NAME_PARTICLES } from '../text/words/functionWords';
import { isForeignLanguage } from '../text/words/language';

/** How many words of a paragraph tell its language. */
const MOST_WORDS = 120;
/** So many function words of English show at the beginning of nearly every English paragraph, and of no other. */
const PLAIN_WORDS = 30;
const PLAINLY_ENGLISH = 6;

/**
 * The sentences of a paragraph that can be read as English: none of one in another language, without the words of
 * quotations in another one.
 */
export function englishOf(sentences: readonly Sentence[], quotations: readonly Span[]): readonly Sentence[] {
  const foreign = quotations.filter((quotation) => isForeignQuotation(sentences, quotation));
  if (foreign.length === 0) return isForeignPassage(sentences) ? [] : sentences;
  const own = without(sentences, foreign);
  return isForeignPassage(sentences) && !isSurelyEnglish(own) ? [] : own;
}

/**
 * True if a paragraph is in another language than English, as a quotation in the original or a translation of the
 * article below it is: by its function words, or, where it is as short as a headline, because English has hardly one of
 * its words. What may be either is English: names, results and loan words make no foreign text.
 */
export function isForeignPassage(sentences: readonly Sentence[]): boolean {
  const words: Lexeme[] = [];
  let english = 0;
  for (const { tokens } of sentences) {
    for (const { lexeme } of tokens) {
      if (lexeme.kind !== 'word') continue;
      words.push(lexeme);
      if (LANGUAGE.of(lexeme) === 'plain') english++;
      if (words.length === PLAIN_WORDS && english >= PLAINLY_ENGLISH) return false;
      if (words.length >= MOST_WORDS) return isForeignLanguage(words);
    }
  }
  return isForeignLanguage(words) || isUnknown(words) || isForeignLine(words);
}

/** A quotation of fewer words may be anything. */
const SHORTEST_QUOTATION = 3;
/** So many function words of English, and it is none of another language. */
const PLAIN_IN_QUOTATION = 2;

function isForeignQuotation(sentences: readonly Sentence[], { start, end }: Span): boolean {
  const words: Lexeme[] = [];
  let english = 0;
  for (const sentence of sentences) {
    if (sentence.end <= start) continue;
    if (sentence.start >= end) break;
    for (const token of sentence.tokens) {
      if (token.start < start || token.kind !== 'word') continue;
      if (token.start >= end) break;
      words.push(token.lexeme);
      if (LANGUAGE.of(token.lexeme) === 'plain' && ++english >= PLAIN_IN_QUOTATION) return false;
      if (words.length >= MOST_WORDS) return isForeignLanguage(words);
    }
  }
  return words.length >= SHORTEST_QUOTATION && (isForeignLanguage(words) || isUnknown(words, MANY_UNKNOWN));
}

/** The sentences without the tokens that lie in one of some stretches, which are in order. */
function without(sentences: readonly Sentence[], stretches: readonly Span[]): readonly Sentence[] {
  const left: Sentence[] = [];
  let next = 0;
  for (const { start, end, tokens } of sentences) {
    const own = tokens.filter((token) => {
      while (next < stretches.length && stretches[next]!.end <= token.start) next++;
      return next >= stretches.length || token.start < stretches[next]!.start;
    });
    if (own.length > 0) left.push({ start, end, tokens: own });
  }
  return left;
}

/** What is left beside a foreign quotation: "said Ana Kolb", and no word that English has not. */
function isSurelyEnglish(sentences: readonly Sentence[]): boolean {
  let known = 0;
  for (const { tokens } of sentences) {
    for (const { lexeme } of tokens) {
      if (lexeme.kind !== 'word') continue;
      const language = LANGUAGE.of(lexeme);
      if (language === 'unknown') return false;
      known += language === 'plain' ? PLAIN_WEIGHT : language === 'english' ? 1 : 0;
    }
  }
  return known >= PLAIN_WEIGHT;
}

/** `plain`: a function word of English. `none`: a name, a particle of one, a unit, a letter. */
type Language = 'plain' | 'english' | 'unknown' | 'none';

const LANGUAGE = new LexemeTable(({ lower, shape }): Language => {
  if (lower === "'s") return 'plain';
  const isWord = (shape & Shape.startsLower) !== 0 && (shape & Shape.hasCapital) === 0;
  if (!isWord || NAME_PARTICLES.has(lower) || (shape & (Shape.hasInnerStop | Shape.hasDigit)) !== 0) return 'none';
  if (ENGLISH_WORDS.has(lower)) return 'plain';
  if (closedWords().has(lower) || formsOf(lower) !== 0) return 'english';
  return lower.length > 2 || foreignWords().has(lower) ? 'unknown' : 'none';
});

const closedWords = lazily(() => wordSet(Object.values(FUNCTION_WORDS).join(' ')));

/** Two words that English has not prove something only where it has hardly one of the others. */
const FEWEST_UNKNOWN = 2;
const UNKNOWN_FOR_ONE = 3;
/** "at", "for" and "on" are words of others too, but seldom more than one of them in a line. */
const PLAIN_WEIGHT = 2;

/** So many prove it in a quotation where they are more than the others. */
const MANY_UNKNOWN = 4;

function isUnknown(words: readonly Lexeme[], many = Infinity): boolean {
  const unknown = new Set<string>();
  let known = 0;
  for (const word of words) {
    const language = LANGUAGE.of(word);
    if (language === 'plain') known += PLAIN_WEIGHT;
    else if (language === 'english') known++;
    else if (language === 'unknown') unknown.add(word.lower);
  }
  if (unknown.size >= many && unknown.size > known) return true;
  return unknown.size >= Math.max(FEWEST_UNKNOWN, known * UNKNOWN_FOR_ONE);
}

/** A line of so few words may have one small word alone. */
const SHORTEST_LINE = 3;
const LONGEST_LINE = 5;

/**
 * "Bauern fordern Rücktritt", "Streik im Hafen": a line whose one small word is none of English. Many a word is on no
 * list; so it is one of grammar, or others have letters that English has not.
 */
function isForeignLine(words: readonly Lexeme[]): boolean {
  if (words.length < SHORTEST_LINE || words.length > LONGEST_LINE) return false;
  let small: string | undefined;
  for (const word of words) {
    const language = LANGUAGE.of(word);
    if (language === 'none') continue;
    if (language !== 'unknown' || small !== undefined) return false;
    small = word.lower;
  }
  // "Velm v Sorby"
  if (small === undefined || small.length === 1) return false;
  return foreignWords().has(small) || words.some(({ lower }) => !isAscii(lower) && !LOAN_WORDS.has(lower));
}
