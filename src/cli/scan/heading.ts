import type { LesserSource, OfferedDate } from '../../core/recognise/mark';
import type { Analysis } from '../../core/recognise/analyse';
import { byPosition, type Span } from '../../core/text/span';
import { linePositions } from '../linePositions';
import { fitTo } from '../terminal/displayWidth';
import { printable } from '../terminal/printable';
import type { Style } from '../terminal/style';
import { linesToText, wrap } from '../terminal/wrap';
import { categoryOf, CATEGORIES, type Category } from './categories';
import { problemSentence } from './problems';
import type { ScannedArticle } from './scannedArticle';
import type { StatedDate } from './besideArticle';
import type { View } from './view';

const LONGEST_QUOTE = 40;

/** The lines above a table or an article: file, counts, reference date, what is wrong with it. */
export function heading(article: ScannedArticle, view: View): string {
  const { file, analysis, problems } = article;
  const lines: (readonly [text: string, style: Style])[] = [[fileName(file), { bold: true }]];
  for (const problem of problems) lines.push([problemSentence(problem), { ink: 'warning' }]);
  if (analysis?.nature === 'english') {
    lines.push([counts(analysis, view.categories), {}]);
    for (const line of referenceLines(analysis, article.dateStatedBy)) lines.push([line, {}]);
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

function referenceLines(
  { reference, text, marks }: Analysis,
  statedBy: StatedDate['by'] | undefined,
): readonly string[] {
  const positionOf = linePositions(text);
  const quoted = ({ start, end }: Span) =>
    `line ${positionOf(start).line}: “${fitTo(printable(text.slice(start, end)), LONGEST_QUOTE)}”`;
  const { value = '', source, foundIn, span } = reference;
  const lines: string[] = [];
  switch (source) {
    case 'given':
      lines.push(`Reference date: ${value} (${statedBy === 'sidecar' ? 'from its sidecar' : 'given by you'})`);
      break;
    case 'dateline':
      lines.push(
        `Reference date: ${value} (${foundIn === undefined ? 'dateline' : FOUND_IN[foundIn]}${span === undefined ? '' : `, ${quoted(span)}`})`,
      );
      break;
    case 'none': {
      const from = countedFrom(marks);
      const first = from.slice(0, MOST_NAMED).map(quoted).join('; ');
      const more = from.length > MOST_NAMED ? ` and ${from.length - MOST_NAMED} more` : '';
      lines.push(
        first === ''
          ? 'Reference date: not found; without one (--reference-date), “Monday” or “last year” has no date.'
          : `Reference date: not found; without one (--reference-date), dates are counted from others in the text (${first}${more}) or have no value.`,
      );
    }
  }
  const offered = reference.offered.map(({ value: day, why, span: at }) => `${day} (${REASONS[why]}, ${quoted(at)})`);
  if (offered.length > 0) lines.push(`The page also shows: ${offered.join('; ')}.`);
  return lines;
}

const FOUND_IN: Readonly<Record<LesserSource, string>> = {
  note: 'note on its publication',
  address: 'web address',
  updated: '“Updated” line',
};

/** How many of the dates that others were counted from are named. */
const MOST_NAMED = 2;

/** The dates in the text that others were counted from, in order. */
function countedFrom(marks: Analysis['marks']): readonly Span[] {
  const found = new Map<number, Span>();
  for (const mark of marks) {
    const from = mark.kind === 'date' ? mark.resolution.anchorSpan : undefined;
    if (from !== undefined) found.set(from.start, from);
  }
  return [...found.values()].sort(byPosition);
}

const REASONS: Readonly<Record<OfferedDate['why'], string>> = {
  'page-clock': 'clock of the page',
  updated: 'last update',
  'several-datelines': 'one of several datelines',
  'dateline-without-year': 'dateline without a year; the year is the page’s',
};
