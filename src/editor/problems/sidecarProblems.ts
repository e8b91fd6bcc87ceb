import * as vscode from 'vscode';
import { articleProblems, type ArticleProblem } from '../../core/articleProblems';
import type { Span } from '../../core/text/span';
import type { OpenClaims } from '../claims/openClaims';
import { FileLines } from '../sidecar/fileLines';
import { Disposables } from '../disposables';
import { rangeOf } from '../ranges';
import { sidecarOf, type SidecarReading } from '../sidecar/sidecars';
import { diagnosticOf } from './diagnostics';
import { problemInWords } from './wording';

/** Shows under "Problems" what is wrong with the sidecars of the open articles, and with the claims in them. */
export function registerSidecarProblems(claims: OpenClaims): vscode.Disposable {
  const disposables = new Disposables();
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('bluePencil.sidecars'));
  /** What is shown for each sidecar, in short, and the lines of the text that it is about. */
  const shown = new Map<string, { readonly reading: SidecarReading; readonly lines: FileLines; key: string }>();

  const refresh = (document: vscode.TextDocument) => {
    // An untitled article has no file beside it that could be at fault.
    if (document.isUntitled) return;
    const sidecar = sidecarOf(document.uri);
    const { reading } = claims.of(document);
    if (reading === undefined) {
      if (shown.delete(sidecar.toString())) collection.delete(sidecar);
      return;
    }
    let known = shown.get(sidecar.toString());
    if (known?.reading !== reading) {
      known = { reading, lines: new FileLines(reading.text), key: '' };
      shown.set(sidecar.toString(), known);
    }
    const diagnostics = diagnosticsOf(reading, known.lines, claims, document);
    // Each key press in the article moves places: the list of problems is only touched if it reads differently.
    const key = JSON.stringify(diagnostics.map(({ code, message, range }) => [code, message, range]));
    if (known.key === key) return;
    known.key = key;
    collection.set(sidecar, diagnostics);
  };
  disposables.add(claims.onDidChange(refresh));
  return disposables;
}

function diagnosticsOf(
  reading: SidecarReading,
  lines: FileLines,
  claims: OpenClaims,
  document: vscode.TextDocument,
): readonly vscode.Diagnostic[] {
  const { sidecar, problems } = reading;
  if (!sidecar.isWritable && problems.length === 0) return [noText(lines)];
  const checked = {
    text: document.getText(),
    sidecar,
    claims: claims.of(document).claims,
    sidecarProblems: withoutConsequences(problems),
  };
  return articleProblems(checked).map((problem) => {
    const { code, severity } = problem;
    const diagnostic = diagnosticOf(lines, code, placeOf(problem, reading), severity, problemInWords(problem));
    // In the article itself it would be a squiggle under words that are framed already.
    if (problem.of === 'article' && problem.span) {
      const place = new vscode.Location(document.uri, rangeOf(document, problem.span));
      diagnostic.relatedInformation = [
        new vscode.DiagnosticRelatedInformation(place, vscode.l10n.t('the words as they are now')),
      ];
    }
    return diagnostic;
  });
}

/**
 * Of a file that is no valid YAML, the first fault: behind it the parser only guesses, and one open bracket makes a
 * dozen complaints. What is left shows when it is mended.
 */
function withoutConsequences(problems: SidecarReading['problems']): SidecarReading['problems'] {
  const faults = problems.filter(({ code }) => code === 'yaml-syntax');
  if (faults.length === 0) return problems;
  return [faults.reduce((first, fault) => ((fault.span?.start ?? 0) < (first.span?.start ?? 0) ? fault : first))];
}

/** Where a problem is shown in the sidecar: of a claim as a whole, its first line. */
function placeOf({ of, span, facts }: ArticleProblem, { text, sidecar }: SidecarReading): Span | undefined {
  const claim = sidecar.places.get(String(facts?.claim ?? ''));
  if (of === 'sidecar' && claim === undefined) return span;
  if (claim === undefined) return undefined;
  const line = text.slice(claim.start, claim.end).search(/[\r\n]/);
  return line < 0 ? claim : { start: claim.start, end: claim.start + line };
}

function noText(lines: FileLines): vscode.Diagnostic {
  return diagnosticOf(
    lines,
    'sidecar-no-text',
    undefined,
    'error',
    vscode.l10n.t(
      'This file could not be read as text in UTF-8. Save it in that encoding, or put a good copy in its place; nothing is written to it.',
    ),
  );
}
