import * as vscode from 'vscode';
import { claimProblems, severityOf } from '../../core/claims/rules';
import type { OpenClaims } from '../claims/openClaims';
import { FileLines } from '../sidecar/fileLines';
import { Disposables } from '../disposables';
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
  { text, sidecar, problems }: SidecarReading,
  lines: FileLines,
  claims: OpenClaims,
  document: vscode.TextDocument,
): readonly vscode.Diagnostic[] {
  if (!sidecar.isWritable && problems.length === 0) {
    return [
      diagnosticOf(
        lines,
        'sidecar-no-text',
        undefined,
        'error',
        vscode.l10n.t(
          'This file could not be read as text in UTF-8. Save it in that encoding, or put a good copy in its place; nothing is written to it.',
        ),
      ),
    ];
  }
  return [...problems, ...claimProblems(claims.of(document).claims, document.getText(), sidecar, text)].map((problem) =>
    diagnosticOf(lines, problem.code, problem.span, severityOf(problem), problemInWords(problem)),
  );
}
