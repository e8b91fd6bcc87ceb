import { explain } from '../../core/recognise/explain/explain';
import { explanationText } from '../../core/recognise/explain/wording';
import { LineIndex } from '../../core/text/lines';
import { linePositions } from '../linePositions';
import { printable } from '../terminal/printable';
import type { LineRange } from './arguments';
import type { ScannedArticle } from './scannedArticle';

/** What was found, merged and dropped in an article, or in some lines of it, and why; `''` for an empty article. */
export function explanation({ analysis }: ScannedArticle, lines: LineRange | undefined): string {
  if (analysis === undefined) return '';
  const { text } = analysis;
  const positionOf = linePositions(text);
  const told = explanationText(
    explain(analysis, lines === undefined ? { start: 0, end: text.length } : spanOf(text, lines)),
    (offset) => {
      const { line, column } = positionOf(offset);
      return `${line}:${column}`;
    },
  );
  if (told === '') return lines === undefined ? '' : `${nothingIn(text, lines)}\n`;
  return `${told.split('\n').map(printable).join('\n')}\n`;
}

function nothingIn(text: string, { first, last }: LineRange): string {
  const { lineCount } = new LineIndex(text);
  if (first > lineCount) return `There is no line ${first}: the article has ${lineCount}.`;
  return first === last ? `There is nothing in line ${first}.` : `There is nothing in lines ${first} to ${last}.`;
}

function spanOf(text: string, { first, last }: LineRange) {
  const index = new LineIndex(text);
  return { start: index.offsetAt({ line: first - 1, column: 0 }), end: index.offsetAt({ line: last, column: 0 }) };
}
