import * as vscode from 'vscode';
import { articleName } from '../../core/claims/sidecarName';
import type { CurrentArticle } from '../claims/currentArticle';
import type { OpenClaims } from '../claims/openClaims';
import { COMMANDS, SERVED_LANGUAGES } from '../ids';
import { baseName } from '../files/files';
import { FileLines } from '../files/fileLines';
import { sidecarOf } from '../sidecar/sidecars';
import { claimSummary, shortened } from '../wording/claims';
import { choicesOf } from './orphanActs';
import { listedOrphans, type ListedOrphan } from './orphanList';

/** More places than these are better gone through in a list. */
const MOST = 5;

/** Quick fixes for claims without a sure place: on the claim in the sidecar, and on each place that fits in the article. */
export function registerOrphanFixes(claims: OpenClaims, article: CurrentArticle): vscode.Disposable {
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.claims.yaml' },
      { provideCodeActions: (document, range) => inSidecar(claims, article, document, range) },
      kinds,
    ),
    vscode.languages.registerCodeActionsProvider(
      SERVED_LANGUAGES.map((language) => ({ language })),
      { provideCodeActions: (document, range) => inArticle(claims, document, range) },
      kinds,
    ),
  );
}

function inSidecar(
  claims: OpenClaims,
  article: CurrentArticle,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction[] {
  const of = article.document;
  if (articleName(baseName(document.uri)) === undefined || !of) return [];
  if (sidecarOf(of.uri).toString() !== document.uri.toString()) return [];
  const { reading } = claims.of(of);
  if (!reading) return [];
  const lines = new FileLines(reading.text);
  return listedOrphans(claims, of)
    .filter(({ located, standing }) => {
      const place = reading.sidecar.places.get(located.claim.id);
      return standing !== 'buried' && place !== undefined && lines.range(place).intersection(range) !== undefined;
    })
    .flatMap((orphan) => fixesFor(orphan, of));
}

function fixesFor(orphan: ListedOrphan, article: vscode.TextDocument): readonly vscode.CodeAction[] {
  const { l10n } = vscode;
  const text = article.getText();
  const choices = orphan.located.state === 'ambiguous' ? choicesOf(orphan) : [];
  const places = choices
    .slice(0, MOST)
    .map(({ start, end }) =>
      action(
        l10n.t(
          'Use the place in line {0}: {1}',
          article.positionAt(start).line + 1,
          shortened(text.slice(Math.max(0, start - 30), end + 30), 70),
        ),
        COMMANDS.choosePlace,
        [orphan.key, start, end],
      ),
    );
  const rest = [
    action(l10n.t('Choose the place in the article…'), COMMANDS.choosePlace, [orphan.key]),
    action(l10n.t('Attach it to the words selected in the article'), COMMANDS.attachClaim, [orphan.key]),
    action(l10n.t('Set the claim aside'), COMMANDS.setClaimAside, [orphan.key]),
  ];
  return [...places, ...rest];
}

function inArticle(claims: OpenClaims, document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
  const offset = document.offsetAt(range.start);
  return listedOrphans(claims, document)
    .filter(({ standing }) => standing === 'ambiguous')
    .flatMap((orphan) => {
      const here = choicesOf(orphan).find(({ start, end }) => start <= offset && offset <= end);
      if (!here) return [];
      const title = vscode.l10n.t('This is the place of claim {0}', claimSummary(orphan.located.claim, 50));
      return [action(title, COMMANDS.choosePlace, [orphan.key, here.start, here.end])];
    });
}

function action(title: string, command: string, given: readonly unknown[]): vscode.CodeAction {
  const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  fix.command = { command, title, arguments: [...given] };
  return fix;
}
