import type { Span } from './span';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '‘': '’' };

/**
 * What stands in quotation marks, the marks excluded, in order and without overlap. A quotation that the paragraph
 * leaves open runs to its end, as newspapers set speech over several paragraphs.
 */
export function quotationsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const closing = CLOSING[text[i]!];
    if (closing === undefined) continue;
    // A single quote opens only before a letter and behind white space: else it is an apostrophe.
    if (text[i] === '‘' && /\p{L}/u.test(text[i - 1] ?? ' ')) continue;
    let end = i + 1;
    while (end < text.length && !(text[end] === closing && !(closing === '’' && isInWord(text, end)))) end++;
    spans.push({ start: i + 1, end });
    i = end;
  }
  return spans;
}

function isInWord(text: string, at: number): boolean {
  return /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
}
