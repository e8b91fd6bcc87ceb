import * as vscode from 'vscode';
import type { Analysis } from '../../core/recognise/analyse';
import type { Span } from '../../core/text/span';
import type { Articles } from '../articles/articles';
import { Disposables } from '../disposables';
import { SERVED_LANGUAGES, SETTINGS, TOKEN_TYPES } from '../ids';
import { rangeOf } from '../ranges';
import { isShown } from '../settings';

const LEGEND = new vscode.SemanticTokensLegend([...TOKEN_TYPES]);

interface TypedSpan extends Span {
  readonly type: (typeof TOKEN_TYPES)[number];
}

/** Actors, places and dates as token classes, for themes that colour the words themselves. */
export function registerSemanticTokens(articles: Articles): vscode.Disposable {
  const disposables = new Disposables();
  const changed = disposables.add(new vscode.EventEmitter<void>());
  disposables.add(
    // Of a new text the editor asks by itself, and the provider waits for the analysis.
    articles.onDidChangeStanding(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (Object.values(SETTINGS.highlights).some((id) => event.affectsConfiguration(id))) changed.fire();
    }),
    vscode.languages.registerDocumentSemanticTokensProvider(
      SERVED_LANGUAGES.map((language) => ({ language })),
      {
        onDidChangeSemanticTokens: changed.event,
        async provideDocumentSemanticTokens(document, token) {
          const analysis = await articles.analysed(document, token);
          return analysis && !token.isCancellationRequested ? tokensOf(document, analysis) : undefined;
        },
      },
      LEGEND,
    ),
  );
  return disposables;
}

function tokensOf(document: vscode.TextDocument, analysis: Analysis): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(LEGEND);
  let end = 0;
  for (const span of typedSpans(document, analysis)) {
    // Tokens may not overlap: the first wins, which is the longer where two begin together.
    if (span.start < end) continue;
    end = span.end;
    for (const range of byLine(document, rangeOf(document, span))) builder.push(range, span.type);
  }
  return builder.build();
}

function typedSpans(document: vscode.TextDocument, { marks }: Analysis): readonly TypedSpan[] {
  const [actors, places, dates] = [
    isShown('actors', document),
    isShown('places', document),
    isShown('dates', document),
  ];
  return marks.flatMap((mark): TypedSpan[] => {
    const { start, end } = mark;
    if (mark.kind === 'date') return dates ? [{ start, end, type: 'bluePencilDate' }] : [];
    if (mark.kind !== 'actor') return [];
    if (mark.type === 'place') return places ? [{ start, end, type: 'bluePencilPlace' }] : [];
    return actors ? [{ start, end, type: 'bluePencilActor' }] : [];
  });
}

function byLine(document: vscode.TextDocument, range: vscode.Range): readonly vscode.Range[] {
  const ranges: vscode.Range[] = [];
  for (let line = range.start.line; line <= range.end.line; line++) {
    const part = range.intersection(document.lineAt(line).range);
    if (part && !part.isEmpty) ranges.push(part);
  }
  return ranges;
}
