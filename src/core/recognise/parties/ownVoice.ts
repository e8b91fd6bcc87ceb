import { LexemeTest } from '../../text/lexeme';
import type { ParagraphText } from '../../text/paragraph';
import { firstEndingFrom } from '../../text/span';

const FIRST_PERSON = new LexemeTest(
  ({ text, lower }) => text !== 'US' && /^(?:i|we|me|us|my|our|ours)(?:'(?:m|re|ve|ll|d))?$/.test(lower),
);

const known = new WeakMap<ParagraphText, boolean>();

/**
 * True for a paragraph that somebody speaks in without quotation marks: an answer, a letter, a column. Found once for
 * each, since at every keystroke the first paragraphs of the article are asked.
 */
export function isOwnVoice(paragraph: ParagraphText): boolean {
  let own = known.get(paragraph);
  if (own === undefined) known.set(paragraph, (own = speaksOfItself(paragraph)));
  return own;
}

function speaksOfItself({ turn, quotations, sentences }: ParagraphText): boolean {
  // "A: Then let them pay.": an interview's answer.
  if (turn?.kind === 'answer') return true;
  return sentences.some(({ tokens }) =>
    tokens.some((token) => {
      if (!FIRST_PERSON.of(token.lexeme)) return false;
      const quotation = quotations[firstEndingFrom(quotations, token.end)];
      return quotation === undefined || quotation.start > token.start;
    }),
  );
}
