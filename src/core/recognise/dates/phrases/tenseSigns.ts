import { LexemeTable, type Lexeme } from '../../../text/lexeme';
import { wordSet } from '../../../text/wordSet';
import { CLAUSE_WORDS, FUTURE_WORDS, HAPPENED, NOT_PAST, OWED, PAST_WORDS, TIMETABLE_WORDS } from '../words/tense';
import type { Words } from './sentenceWords';

/** What a word is to the tense; bits of {@link TENSES}. */
export const TenseSign = {
  future: 1 << 0,
  past: 1 << 1,
  /** Looks ahead together with words beside it. */
  ahead: 1 << 2,
  clause: 1 << 3,
  mark: 1 << 4,
  comma: 1 << 5,
  after: 1 << 6,
  /** Before a date, tells something by itself or together with words before it. */
  edge: 1 << 7,
  /** Behind a date, makes a term of it. */
  term: 1 << 8,
} as const;

const BEFORE_EDGE = wordSet(`
  of for from is on at expires starting beginning effective as to since follows followed following until till by
`);
const TERMS = new Set([...wordSet('deadline deadlines ultimatum'), ...OWED, ...HAPPENED]);

/** True if the word shows at least one of the given {@link TenseSign}s. */
export function tenseAt(words: Words, i: number, signs: number): boolean {
  const token = words.token(i);
  return token !== undefined && (TENSES.of(token.lexeme) & signs) !== 0;
}

const PARTING_MARKS = wordSet('; : ( ) – — “ ” "');
const AHEAD_WITH_OTHERS = wordSet('to set going likely for play next');

/** The {@link TenseSign}s of a lexeme. */
export const TENSES = new LexemeTable(({ lower, kind, capital }: Lexeme): number => {
  if (kind !== 'word') {
    if (CLAUSE_WORDS.has(lower)) return TenseSign.clause;
    return lower === ',' ? TenseSign.comma : PARTING_MARKS.has(lower) ? TenseSign.mark : 0;
  }
  let sign = 0;
  if (FUTURE_WORDS.has(lower) && !(lower === 'may' && capital)) sign |= TenseSign.future;
  // "Sat 10am" is a day.
  if ((PAST_WORDS.has(lower) && !(lower === 'sat' && capital)) || (isPastForm(lower) && !capital))
    sign |= TenseSign.past;
  if (AHEAD_WITH_OTHERS.has(lower) || TIMETABLE_WORDS.has(lower)) sign |= TenseSign.ahead;
  if (CLAUSE_WORDS.has(lower)) sign |= TenseSign.clause;
  if (BEFORE_EDGE.has(lower)) sign |= TenseSign.edge;
  if (TERMS.has(lower)) sign |= TenseSign.term;
  return lower === 'after' ? sign | TenseSign.after : sign;
});

function isPastForm(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}

/** All that may tell, or part, what a sentence says of its time. */
export const TELLING = TenseSign.future | TenseSign.past | TenseSign.ahead | TenseSign.clause | TenseSign.after;
