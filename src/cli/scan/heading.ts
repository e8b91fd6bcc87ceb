import type { OfferedDate, ReferenceDate } from '../../core/recognise/referenceDate';
import type { Analysis } from '../../core/recognise/analyse';
import { linePositions } from '../linePositions';
import { fitTo } from '../terminal/displayWidth';
import { printable } from '../terminal/printable';
import type { Style } from '../terminal/style';
import { linesToText, wrap } from '../terminal/wrap';
import { categoryOf, CATEGORIES, type Category } from './categories';
import { problemSentence } from './problems';
import type { ScannedArticle } from './scannedArticle';
import type { View } from './view';

const LONGEST_QUOTE = 40;

/** The lines above a table or an article: file, counts, reference date, what is wrong with it. */
export function heading({ file, analysis, problems }: ScannedArticle, view: View): string {
  const lines: (readonly [text: string, style: Style])[] = [[fileName(file), { bold: true }]];
  for (const problem of problems) lines.push([problemSentence(problem), { ink: 'warning' }]);
  if (analysis !== undefined && problems.every(({ code }) => code === 'notUtf8')) {
    lines.push([counts(analysis, view.categories), {}]);
    for (const line of referenceLines(analysis)) lines.push([line, {}]);
  }
  const pieces = lines.flatMap(([text, style]) => [{ text, style: view.colour ? style : {} }, '\n' as const]);
  return linesToText(wrap(pieces, view.columns));
}

/** A file as named in sentences. */
export function fileName(file: string): string {
  return file === '-' ? '(standard input)' : printable(file);
}

function counts({ marks }: Analysis, shown: ReadonlySet<Category>): string {
  return CATEGORIES.filter((category) => shown.has(category))
    .map((category) => {
      const ofCategory = marks.filter((mark) => categoryOf(mark) === category);
      if (category !== 'actor' && category !== 'place') return numbered(ofCategory.length, category);
      const distinct = new Set(ofCategory.map((mark) => (mark.kind === 'actor' ? mark.entity : ''))).size;
      const mentions = ofCategory.length;
      return `${numbered(distinct, category)}${mentions > distinct ? ` (${numbered(mentions, 'mention')})` : ''}`;
    })
    .join(' · ');
}

function numbered(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function referenceLines({ reference, text }: Analysis): readonly string[] {
  const positionOf = linePositions(text);
  const quoted = ({ start, end }: NonNullable<ReferenceDate['span']>) =>
    `line ${positionOf(start).line}: “${fitTo(printable(text.slice(start, end)), LONGEST_QUOTE)}”`;
  const offer = ({ value, span, why }: OfferedDate) => `${value} (${REASONS[why]}, ${quoted(span)})`;
  const offered = reference.offered.map(offer).join('; ');
  switch (reference.source) {
    case 'given':
      return [`Reference date: ${reference.value ?? ''} (given by you)`];
    case 'dateline': {
      const where = reference.span === undefined ? '' : `, ${quoted(reference.span)}`;
      return [`Reference date: ${reference.value ?? ''} (dateline${where})`];
    }
    case 'none':
      return [
        'Reference date: not found, so “Monday” or “last year” cannot be counted; add --reference-date YYYY-MM-DD.',
        ...(offered === '' ? [] : [`The page also shows: ${offered}.`]),
      ];
  }
}

const REASONS: Readonly<Record<OfferedDate['why'], string>> = {
  'page-clock': 'clock of the page',
  updated: 'last update',
  'several-datelines': 'one of several datelines',
  copyright: 'copyright notice',
};
