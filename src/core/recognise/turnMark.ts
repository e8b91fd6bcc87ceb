import { lexicon } from '../lexicon';
import { formsOf } from '../lexicon/englishWords';
import { LexemeTest } from '../text/lexeme';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';

/** The letter that an interview puts before a question or an answer. */
const isLetter = new LexemeTest(({ text }) => /^[QA]\.?$/.test(text));
const isSignBehind = new LexemeTest(({ text }) => /^(?:[:–—-]|--)$/.test(text));
/** What follows a letter without a stop: "A We did" answers, "A few did" does not. */
const opensTurn = new LexemeTest(({ text }) =>
  /^(?:I|I['’].{1,3}|We|He|She|It|They|You|Yes|No|That|There|This|What|Why|How|Who|When|Where|Did|Do|Does|Is|Are|Was|Were|Will|Would|Can|Could|Have|Has)$/u.test(
    text,
  ),
);

/** True if the letter of an answer stands first. */
export function isAnswer(sentences: readonly Sentence[]): boolean {
  return sentences[0]?.tokens[0]?.text.startsWith('A') === true && withoutTurnMark(sentences) !== sentences;
}

/**
 * The sentences of a paragraph without the letter that tells in an interview who speaks ("Q. Will it go on?", "A: Ask the
 * minister."): it names nobody, and is no part of what is said. An initial ("A. Kolb won") stays.
 */
export function withoutTurnMark(sentences: readonly Sentence[]): readonly Sentence[] {
  const first = sentences[0];
  const letter = first?.tokens[0];
  if (first === undefined || letter === undefined || !isLetter.of(letter.lexeme)) return sentences;
  // "A." may be a sentence of its own.
  const alone = first.tokens.length <= 2 && sentences[1] !== undefined;
  const length = markLength(alone ? [...first.tokens, ...sentences[1]!.tokens] : first.tokens);
  if (length === 0) return sentences;
  const tokens = first.tokens.slice(length);
  const others = sentences.slice(1);
  return tokens.length === 0 ? others : [{ start: tokens[0]!.start, end: first.end, tokens }, ...others];
}

/** How many tokens the mark has; 0 if the letter is none. */
function markLength(tokens: readonly Token[]): number {
  const hasStop = tokens[0]!.text.endsWith('.') || (tokens[1]?.text === '.' && !tokens[1].spaced);
  const at = tokens[1]?.text === '.' ? 2 : 1;
  const sign = tokens[at];
  const behind = tokens[at + 1];
  if (sign === undefined) return 0;
  if (isSignBehind.of(sign.lexeme) && behind?.spaced === true) return sign.text === ':' || sign.spaced ? at + 1 : 0;
  if (!sign.spaced) return 0;
  if (!hasStop) return opensTurn.of(sign.lexeme) ? at : 0;
  return sign.kind !== 'word' || (sign.capital && !isFamilyName(sign, behind)) ? at : 0;
}

/** True for what may be a name behind an initial: no word of English, or one that is a name as well, but for "Ask the …". */
function isFamilyName({ lower }: Token, behind: Token | undefined): boolean {
  if (lexicon.functionWords().has(lower) || lexicon.pronouns().has(lower.split("'", 1)[0]!)) return false;
  if (formsOf(lower) === 0) return true;
  const isName = lexicon.surnames().has(lower) || lexicon.wordsAsFamilyNames().has(lower);
  return isName && !(behind !== undefined && lexicon.determiners().has(behind.lower));
}
