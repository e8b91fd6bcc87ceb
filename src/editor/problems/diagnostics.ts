import * as vscode from 'vscode';
import type { Severity } from '../../core/articleProblems';
import type { Span } from '../../core/text/span';
import type { FileLines } from '../files/fileLines';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A problem as VS Code shows it; what has no place is shown at the beginning of the file. */
export function diagnosticOf(
  lines: FileLines,
  code: string,
  span: Span | undefined,
  severity: Severity,
  message: string,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(lines.range(span ?? { start: 0, end: 0 }), message, SEVERITIES[severity]);
  diagnostic.code = code;
  diagnostic.source = 'Blue Pencil';
  return diagnostic;
}
