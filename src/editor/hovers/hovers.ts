import * as vscode from 'vscode';
import type { Analysis } from '../../core/recognise/analyse';
import type { Mark } from '../../core/recognise/mark';
import type { Articles } from '../articles/articles';
import { SERVED_LANGUAGES } from '../ids';
import { rangeOf } from '../ranges';
import { isShown } from '../settings';
import { highlightKind } from '../wording/kinds';
import { actorCard } from './actorCard';
import { dateCard } from './dateCard';
import { demandCard } from './demandCard';

/** Explains on hover what stands under the pointer, the smallest mark first. Hidden kinds are not explained. */
export function registerHovers(articles: Articles): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    SERVED_LANGUAGES.map((language) => ({ language })),
    {
      async provideHover(document, position, token) {
        const analysis = await articles.analysed(document, token);
        if (analysis === undefined || token.isCancellationRequested) return undefined;
        const offset = document.offsetAt(position);
        const marks = analysis.marks
          .filter((mark) => mark.start <= offset && offset < mark.end && isVisible(mark, document))
          .sort((a, b) => a.end - a.start - (b.end - b.start));
        const [smallest] = marks;
        if (smallest === undefined) return undefined;
        return new vscode.Hover(
          marks.flatMap((mark) => card(mark, analysis) ?? []),
          rangeOf(document, smallest),
        );
      },
    },
  );
}

function isVisible(mark: Mark, document: vscode.TextDocument): boolean {
  const kind = highlightKind(mark);
  return kind !== undefined && isShown(kind, document);
}

function card(mark: Mark, analysis: Analysis): vscode.MarkdownString | undefined {
  switch (mark.kind) {
    case 'actor':
      return actorCard(mark, analysis);
    case 'date':
      return dateCard(mark, analysis);
    case 'demand':
      return demandCard(mark, analysis);
    case 'statement':
      return undefined;
  }
}
