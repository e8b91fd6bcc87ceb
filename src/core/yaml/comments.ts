import { Lexer } from 'yaml';
import type { Span } from '../text/span';
import { nextLine } from './layout';
import type { PlainDocument } from './plainDocument';
import { itemWays, type Way } from './things';

/**
 * The comments of a file that has no problems, in order: each from its `#` to its last sign. Of items that are `passed`
 * over only those below their last line.
 */
export function commentsIn(file: PlainDocument, passed: (item: Way) => boolean = () => false): readonly Span[] {
  const { text, lists } = file;
  // Each item is read by itself: most have none, and are not even looked at.
  const stretches: Span[] = [];
  let at = 0;
  for (const { cut, pieces } of [...lists.values()].sort((a, b) => a.cut.keyStart - b.cut.keyStart)) {
    stretches.push({ start: at, end: cut.borders[0]! });
    for (const [index, way] of itemWays(file, cut.key).entries()) {
      const [start, end] = cut.borders.slice(index, index + 2) as [number, number];
      stretches.push({ start: passed(way) ? nextLine(text, start + pieces[index]!.end) : start, end });
    }
    at = cut.borders.at(-1)!;
  }
  stretches.push({ start: at, end: text.length });
  return stretches.flatMap(({ start, end }) => [...commentsOf(text.slice(start, end), start)]);
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
