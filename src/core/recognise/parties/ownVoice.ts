import { LexemeTable } from '../../text/lexeme';
import type { ParagraphText } from '../../text/paragraph';
import { firstEndingFrom } from '../../text/span';

const FIRST_PERSON = new LexemeTable(
  ({ text, lower }) => text !== 'US' && /^(?:i|we|me|us|my|our|ours)(?:'(?:m|re|ve|ll|d))?$/.test(lower),
);

let latest: { readonly paragraph: ParagraphText; readonly own: boolean } | undefined;

/** True for a paragraph that somebody speaks in without quotation marks: an answer, a letter, a column. */
export function isOwnVoice(paragraph: ParagraphText): boolean {
  if (latest?.paragraph !== paragraph) {
    const { quotations, sentences } = paragraph;
    const own = sentences.some(({ tokens }) =>
      tokens.some((token) => {
        if (!FIRST_PERSON.of(token.lexeme)) return false;
        const quotation = quotations[firstEndingFrom(quotations, token.end)];
        return quotation === undefined || quotation.start > token.start;
      }),
    );
    latest = { paragraph, own };
  }
  return latest.own;
}
