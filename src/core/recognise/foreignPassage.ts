import { lazily } from '../text/lazily';
import { formsOf } from '../lexicon/englishWords';
import * as FUNCTION_WORDS from '../lexicon/functionWords';
import { LexemeTable, Shape, type Lexeme } from '../text/lexeme';
import type { Sentence } from '../text/sentences';
import { wordSet } from '../text/wordSet';
import { ENGLISH_WORDS, foreignWords, NAME_PARTICLES } from '../text/words/functionWords';
import { isForeignLanguage } from '../text/words/language';

/** How many words of a paragraph tell its language. */
const MOST_WORDS = 120;
/** So many function words of English show at the beginning of nearly every English paragraph, and of no other. */
const PLAIN_WORDS = 30;
const PLAINLY_ENGLISH = 6;

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
  return isForeignLanguage(words) || isUnknown(words);
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

function isUnknown(words: readonly Lexeme[]): boolean {
  const unknown = new Set<string>();
  let known = 0;
  for (const word of words) {
    const language = LANGUAGE.of(word);
    if (language === 'plain') known += PLAIN_WEIGHT;
    else if (language === 'english') known++;
    else if (language === 'unknown') unknown.add(word.lower);
  }
  return unknown.size >= Math.max(FEWEST_UNKNOWN, known * UNKNOWN_FOR_ONE);
}
