import * as vscode from 'vscode';
import { problemsOfAnchors, type ArticleProblem, type RuleSurroundings } from '../../core/articleProblems';
import { firstPlace, type LocatedClaim } from '../../core/claims/located';
import type { Span } from '../../core/text/span';
import { rangeOf } from '../ranges';
import type { FileLines } from '../files/fileLines';
import { sidecarOf } from '../sidecar/sidecars';
import type { LoadedSidecar } from '../sidecar/loadedSidecar';
import { diagnosticOf } from './diagnostics';
import type { ShownProblem } from './fixes';
import { noTextInWords } from '../sidecar/trouble';
import { articleProblemInWords } from '../wording/problems/sidecar';

/** What has been found out about an article and its sidecar. */
interface Found {
  readonly document: vscode.TextDocument;
  readonly reading: LoadedSidecar;
  /** Of the sidecar. */
  readonly lines: FileLines;
  readonly surroundings: RuleSurroundings;
  readonly ofSidecar: readonly ArticleProblem[];
  readonly ofSpeakers: readonly ArticleProblem[];
}

/** The problems of an article and its sidecar where they are shown, in words; those of claims at the claim and at its words. */
export function problemsShown(found: Found, claims: readonly LocatedClaim[]): readonly ShownProblem[] {
  const { document, reading, lines, surroundings, ofSidecar, ofSpeakers } = found;
  const sidecarUri = sidecarOf(document.uri);
  const { sidecar, problems } = reading;
  if (!sidecar.isWritable && problems.length === 0) {
    return [{ uri: sidecarUri, article: document.uri, diagnostic: noText(lines), problem: undefined }];
  }
  const checked = { text: document.getText(), sidecar, claims, sidecarProblems: problems };
  // Few of the claims are at fault, and this is done at each key press.
  const faulty = new Set([...ofSidecar, ...ofSpeakers].map(({ facts }) => facts?.claim));
  const places = new Map(
    claims.filter(({ claim }) => faulty.has(claim.id)).map((located) => [located.claim.id, firstPlace(located)]),
  );
  // Since they were looked at, their words may have moved or gone.
  const spoken = ofSpeakers.flatMap((problem) => {
    const span = places.get(String(problem.facts?.claim ?? ''));
    return span === undefined ? [] : [{ ...problem, span }];
  });
  return [...ofSidecar, ...problemsOfAnchors(checked, surroundings.settings), ...spoken].flatMap((problem) => {
    const { code, severity, facts } = problem;
    const message = articleProblemInWords(problem);
    const diagnostic = diagnosticOf(lines, code, placeOf(problem, reading), severity, message);
    const other = sidecar.places.get(String(facts?.other ?? ''));
    diagnostic.relatedInformation = [
      // The words are framed already: a squiggle under them would say no more.
      ...(problem.of === 'article' && problem.span
        ? [related(document.uri, rangeOf(document, problem.span), vscode.l10n.t('the words as they are now'))]
        : []),
      ...(other
        ? [related(sidecarUri, lines.range(firstLine(other, reading.text)), vscode.l10n.t('the other claim'))]
        : []),
    ];
    const inSidecar: ShownProblem = { uri: sidecarUri, article: document.uri, diagnostic, problem };
    const place = isToldAtWords(code) ? places.get(String(facts?.claim ?? '')) : undefined;
    if (place === undefined) return [inSidecar];
    const atWords = new vscode.Diagnostic(rangeOf(document, place), message, diagnostic.severity);
    atWords.code = code;
    atWords.source = diagnostic.source ?? '';
    atWords.relatedInformation = [related(sidecarUri, diagnostic.range, vscode.l10n.t('the claim in its sidecar'))];
    return [inSidecar, { uri: document.uri, article: document.uri, diagnostic: atWords, problem }];
  });
}

/** Of what else is wrong with its anchors the frame of a claim tells. */
function isToldAtWords(code: ArticleProblem['code']): boolean {
  return code.startsWith('claim.') || code === 'anchor.other-speaker';
}

function related(uri: vscode.Uri, range: vscode.Range, message: string): vscode.DiagnosticRelatedInformation {
  return new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, range), message);
}

/** Where a problem is shown in the sidecar: one of an anchor at the first line of its claim. */
function placeOf({ code, span, facts }: ArticleProblem, { text, sidecar }: LoadedSidecar): Span | undefined {
  if (!code.startsWith('anchor.')) return span;
  const claim = sidecar.places.get(String(facts?.claim ?? ''));
  return claim && firstLine(claim, text);
}

function firstLine({ start, end }: Span, text: string): Span {
  const line = text.slice(start, end).search(/[\r\n]/);
  return { start, end: line < 0 ? end : start + line };
}

function noText(lines: FileLines): vscode.Diagnostic {
  return diagnosticOf(lines, 'sidecar-no-text', undefined, 'error', noTextInWords());
}
