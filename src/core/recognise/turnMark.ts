import { lexicon } from '../lexicon';
import { formsOf } from '../lexicon/englishWords';
import { kindsOfName } from '../lexicon/nameIndex';
import { LexemeTest, Shape } from '../text/lexeme';
import type { Turn } from '../text/paragraph';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/token';

/** The letter that an interview puts before a question or an answer. */
const isLetter = new LexemeTest(({ text }) => /^[QA]\.?$/.test(text));
/** Initials of somebody, that are no name of their own: "IS", "J.W.". */
const isInitials = new LexemeTest(
  ({ text, shape }) =>
    (shape & (Shape.allCapitals | Shape.hasDigit)) === Shape.allCapitals &&
    text.replaceAll('.', '').length < 4 &&
    kindsOfName(text) === 0,
);
const isSignBehind = new LexemeTest(({ text }) => /^(?:[:–—-]|--)$/.test(text));
/** What follows a letter without a stop: "A We did" answers, "A few did" does not. */
const opensTurn = new LexemeTest(({ text }) =>
  /^(?:I|I['’].{1,3}|We|He|She|It|They|You|Yes|No|That|There|This|What|Why|How|Who|When|Where|Did|Do|Does|Is|Are|Was|Were|Will|Would|Can|Could|Have|Has)$/u.test(
    text,
  ),
);

/** A paragraph's sentences without what tells whose turn it is, and that. */
interface Marked {
  readonly sentences: readonly Sentence[];
  readonly turn: Turn | undefined;
}

/**
 * The sentences of a paragraph without the letters that tell in an interview who speaks ("Q. Will it go on?", "A: Ask the
 * minister.", "IS: I never lied."): they are no part of what is said. An initial ("A. Kolb won") stays.
 * @param mayBeInitials false in a headline, where "PM: …" is as much of a label as a name
 */
export function withoutTurnMark(sentences: readonly Sentence[], mayBeInitials = true): Marked {
  const none = { sentences, turn: undefined };
  const first = sentences[0];
  const letter = first?.tokens[0];
  if (first === undefined || letter === undefined) return none;
  const { lexeme, start, end } = letter;
  const isOne = isLetter.of(lexeme);
  if (!isOne && !(mayBeInitials && isInitials.of(lexeme))) return none;
  // "A." may be a sentence of its own.
  const alone = isOne && first.tokens.length <= 2 && sentences[1] !== undefined;
  const own = alone ? [...first.tokens, ...sentences[1]!.tokens] : first.tokens;
  const length = isOne ? markLength(own) : own[1]?.text === ':' && own[2]?.spaced === true ? 2 : 0;
  if (length === 0) return none;
  const tokens = first.tokens.slice(length);
  const others = sentences.slice(1);
  const spoken = tokens.length === 0 ? others : [{ start: tokens[0]!.start, end: first.end, tokens }, ...others];
  const kind = isInitials.of(lexeme) ? 'initials' : /^q/i.test(letter.text) ? 'question' : 'answer';
  return { sentences: spoken, turn: { start, end, kind } };
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
  // "A No 10 source said": a number makes no answer of it.
  if (!hasStop) return opensTurn.of(sign.lexeme) && !/^\d/.test(behind?.text ?? '') ? at : 0;
  return sign.kind !== 'word' || (sign.capital && !isFamilyName(sign, behind)) ? at : 0;
}

/** True for what may be a name behind an initial: no word of English, or one that is a name as well, but for "Ask the …". */
function isFamilyName({ lower }: Token, behind: Token | undefined): boolean {
  if (lexicon.functionWords().has(lower) || lexicon.pronouns().has(lower.split("'", 1)[0]!)) return false;
  if (formsOf(lower) === 0) return true;
  const isName = lexicon.surnames().has(lower) || lexicon.wordsAsFamilyNames().has(lower);
  return isName && !(behind !== undefined && lexicon.determiners().has(behind.lower));
}
