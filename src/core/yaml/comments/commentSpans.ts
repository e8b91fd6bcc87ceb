import { Lexer } from 'yaml';
import type { Span } from '../../text/span';
import { nextLine } from '../lines/lines';
import type { PlainDocument } from '../reading/plainDocument';
import { itemWays, PASSING_NOTHING, type Passed } from './ways';

/** The comments of a file that has no problems, in order: each from its `#` to its last sign; but for what is passed over. */
export function commentsIn(file: PlainDocument, passed: Passed = PASSING_NOTHING): readonly Span[] {
  const { text, lists } = file;
  // Each item is read by itself: most have none, and are not even looked at.
  const stretches: Span[] = [];
  let at = 0;
  for (const { cut, items } of [...lists.values()].sort((a, b) => a.cut.keyStart - b.cut.keyStart)) {
    stretches.push({ start: at, end: cut.borders[0]! });
    const passing = itemWays(file, cut.key).map(passed);
    for (const [index, item] of items.entries()) {
      const [from, to] = [cut.borders[index]!, cut.borders[index + 1]!];
      const ownEnd = nextLine(text, from + item.end);
      const start = passing[index] === undefined ? from : ownEnd;
      const end = passing[index + 1] === 'and above' ? ownEnd : to;
      if (start < end) stretches.push({ start, end });
    }
    at = cut.borders.at(-1)!;
  }
  stretches.push({ start: at, end: text.length });
  return stretches.flatMap(({ start, end }) => [...commentsOf(text.slice(start, end), start)]);
}

function* commentsOf(lines: string, at: number): Generator<Span> {
  if (!lines.includes('#')) return;
  let start = at;
  for (const lexeme of new Lexer().lex(lines)) {
    if (WITHOUT_LENGTH.has(lexeme)) continue;
    // No words begin with the same sign: a text in a block begins with its blanks.
    if (lexeme.startsWith('#')) yield { start, end: start + lexeme.trimEnd().length };
    start += lexeme.length;
  }
}

/** Lexemes that only say how the next is meant: a document begins, brackets are not closed, a scalar follows. */
const WITHOUT_LENGTH: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
