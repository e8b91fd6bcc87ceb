import * as vscode from 'vscode';
import type { Paragraph } from '../../core/text/paragraph';
import type { Articles } from '../articles/articles';
import { LANGUAGE } from '../ids';

/**
 * Folds an article's sections, each under its heading, and its page chrome, a run of which counts as a comment: so the
 * editor's own "Fold All Block Comments" puts it all away. Only for the article language: Markdown folds by itself.
 */
export function registerFolding(articles: Articles): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    { language: LANGUAGE },
    {
      async provideFoldingRanges(document, _context, token) {
        const analysis = await articles.analysed(document, token);
        if (analysis === undefined || token.isCancellationRequested) return undefined;
        return [...sections(document, analysis.paragraphs), ...chromeRuns(document, analysis.paragraphs)];
      },
    },
  );
}

function sections(document: vscode.TextDocument, paragraphs: readonly Paragraph[]): readonly vscode.FoldingRange[] {
  const ranges: vscode.FoldingRange[] = [];
  let heading: Paragraph | undefined;
  let last: Paragraph | undefined;
  const close = () => {
    if (heading && last && last !== heading) ranges.push(...range(document, heading.start, last.end));
  };
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'chrome' || paragraph.role === 'byline') continue;
    if (paragraph.role === 'heading') {
      close();
      heading = paragraph;
    }
    last = paragraph;
  }
  close();
  return ranges;
}

function chromeRuns(document: vscode.TextDocument, paragraphs: readonly Paragraph[]): readonly vscode.FoldingRange[] {
  const ranges: vscode.FoldingRange[] = [];
  let first: Paragraph | undefined;
  let last: Paragraph | undefined;
  for (const paragraph of [...paragraphs, undefined]) {
    if (paragraph?.role === 'chrome') {
      first ??= paragraph;
      last = paragraph;
    } else if (first && last) {
      ranges.push(...range(document, first.start, last.end, vscode.FoldingRangeKind.Comment));
      first = undefined;
    }
  }
  return ranges;
}

function range(
  document: vscode.TextDocument,
  start: number,
  end: number,
  kind?: vscode.FoldingRangeKind,
): readonly vscode.FoldingRange[] {
  const [from, to] = [document.positionAt(start).line, document.positionAt(end).line];
  return to > from ? [new vscode.FoldingRange(from, to, kind)] : [];
}
