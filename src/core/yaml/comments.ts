import { Lexer } from 'yaml';
import type { Span } from '../text/span';
import type { PlainDocument } from './plainDocument';

/** The comments of a file that has no problems, in order: each from its `#` to its last sign. */
export function commentsIn({ text, lists }: PlainDocument): readonly Span[] {
  // Each item is read by itself: most have none, and are not even looked at.
  const borders = [...lists.values()].flatMap(({ cut }) => cut.borders);
  const starts = [0, ...borders].filter((border, index) => index === 0 || border > 0).sort((a, b) => a - b);
  return starts.flatMap((start, index) => [...commentsOf(text.slice(start, starts[index + 1]), start)]);
}

function* commentsOf(lines: string, at: number): Generator<Span> {
  if (!lines.includes('#')) return;
  let start = at;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(lines)) {
    if (WITHOUT_LENGTH.has(lexeme)) {
      isScalar = lexeme === SCALAR;
      continue;
    }
    // The words of a text may begin with the same sign.
    if (lexeme.startsWith('#') && !isScalar) yield { start, end: start + lexeme.trimEnd().length };
    start += lexeme.length;
    isScalar = false;
  }
}

/** Lexemes that only say how the next is meant: a document begins, brackets are not closed, a scalar follows. */
const SCALAR = '\u001f';
const WITHOUT_LENGTH: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR]);
