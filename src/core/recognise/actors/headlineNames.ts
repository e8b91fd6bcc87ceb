import type { Span } from '../../text/span';
import type { PlacedReading } from '../reading';
import type { Mention } from './entities';
import { viewSentence } from './sentenceView';

/**
 * Finds in headlines the names that the text below them gives: where every word has a capital, "Home Office" cannot be
 * told from other words by its form. Linear: names are looked up by their first word.
 */
export function namesInHeadlines(readings: readonly PlacedReading[], known: readonly Mention[]): readonly Mention[] {
  const byFirstWord = new Map<string, Mention[]>();
  for (const mention of known) {
    if (mention.subtype !== undefined) continue;
    const first = mention.text.toLowerCase().split(/[^\p{L}\p{N}]/u, 1)[0]!;
    const same = byFirstWord.get(first);
    if (same === undefined) byFirstWord.set(first, [mention]);
    else if (same.length < 8 && !same.some(({ text }) => text === mention.text)) same.push(mention);
  }
  const found: Mention[] = [];
  for (const { paragraph, reading } of readings) {
    if (paragraph.role !== 'headline' && paragraph.role !== 'heading') continue;
    for (const sentence of reading.paragraph.sentences) {
      // In other headlines a name shows itself by its capital.
      if (viewSentence(paragraph.text, sentence, paragraph.role).lettering === 'sentence') continue;
      for (const token of sentence.tokens) {
        if (!token.capital) continue;
        for (const mention of byFirstWord.get(token.lower) ?? []) {
          const span = { start: token.start, end: token.start + mention.text.length };
          const printed = paragraph.text.slice(span.start, span.end);
          if (!isSame(printed, mention.text) || /\p{L}/u.test(paragraph.text[span.end] ?? '')) continue;
          found.push(at(mention, span, paragraph.start, printed));
        }
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** As the text prints it, or all in capitals; "Home office" in a headline of small letters is no name. */
function isSame(printed: string, name: string): boolean {
  return printed === name || (printed === printed.toUpperCase() && printed === name.toUpperCase());
}

function at({ role: _role, ...mention }: Mention, { start, end }: Span, offset: number, text: string): Mention {
  const isPlace = mention.type === 'place';
  return {
    ...mention,
    start: start + offset,
    end: end + offset,
    text,
    rule: 'actor.headline-name',
    ...(isPlace ? { role: 'location' } : {}),
    inBrackets: false,
  };
}
