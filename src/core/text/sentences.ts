import type { Span } from './span';
import { tokenise, type Token } from './tokens';

/** A sentence with its tokens; offsets are those of the paragraph. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/**
 * Divides a paragraph into sentences. A sentence ends at `.`, `!`, `?` or `…` (closing quotes and brackets behind it
 * belong to it) where the next token begins a new one. Abbreviations are tokens of their own and end no sentence.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const tokens = tokenise(text);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!/^[.!?…]$/.test(token.text)) continue;
    let last = i;
    while (last + 1 < tokens.length && /^[.!?…"”’»)\]]$/.test(tokens[last + 1]!.text) && !tokens[last + 1]!.spaced)
      last++;
    const next = tokens[last + 1];
    if (next && (!next.spaced || (next.kind === 'word' && !next.capital))) continue;
    sentences.push(sentence(tokens.slice(first, last + 1)));
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push(sentence(tokens.slice(first)));
  return sentences;
}

function sentence(tokens: readonly Token[]): Sentence {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
}
