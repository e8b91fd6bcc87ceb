import * as vscode from 'vscode';
import { isOneSide, mergedFromOneSide, showsMerge, type UnmergedVersions } from '../../core/claims/merge/leftUnmerged';
import type { Fix } from '../../core/claims/rules/fixes';
import type { OpenClaims } from '../claims/openClaims';
import { Disposables } from '../disposables';
import type { FileVersions } from '../git/fileVersions';
import { unawaited, type Log } from '../log';
import { FileLines, replaceDifference } from '../files/fileLines';
import { baseName } from '../files/files';
import { articleOf, sidecarOf } from '../sidecar/sidecars';
import type { LoadedSidecar } from '../sidecar/loadedSidecar';
import { diagnosticOf } from './diagnostics';
import { quickFix } from './fixes';

const ONE_SIDE = 'file-one-side';
const UNMERGED = 'file-unmerged';

/**
 * Shows under "Problems" that git has the sidecar of an open article as unmerged, where nothing in it shows that; where it
 * is one side alone, with a quick fix that merges both.
 */
export function registerUnmergedProblems(claims: OpenClaims, versions: FileVersions, log: Log): vscode.Disposable {
  const disposables = new Disposables();
  const collection = disposables.add(vscode.languages.createDiagnosticCollection('bluePencil.unmerged'));
  /** What was looked at last, by the address of the article. */
  const looked = new Map<string, { readonly sidecar: vscode.Uri; readonly reading: LoadedSidecar }>();

  const look = async (article: string) => {
    const now = looked.get(article);
    if (now === undefined) return;
    const { sidecar, reading } = now;
    const unmerged = showsMerge(reading.text, reading.sidecar) ? undefined : await versions.unmerged(sidecar);
    if (looked.get(article) !== now) return;
    collection.set(sidecar, unmerged && [diagnosticFor(reading.text, unmerged)]);
  };
  const lookUnwatched = (article: string) => unawaited(log, 'Asking git whether a sidecar is merged', look(article));
  disposables.add(
    claims.onDidChange((document) => {
      if (document.isUntitled) return;
      const key = document.uri.toString();
      const { reading } = claims.of(document);
      const sidecar = sidecarOf(document.uri);
      if (looked.get(key)?.reading === reading) return;
      if (reading === undefined) {
        looked.delete(key);
        collection.delete(sidecar);
      } else {
        looked.set(key, { sidecar, reading });
        lookUnwatched(key);
      }
    }),
    versions.onDidChangeUnmerged(() => {
      for (const key of looked.keys()) lookUnwatched(key);
    }),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.claims.yaml' },
      {
        provideCodeActions: async (document, _range, { diagnostics }) => {
          const shown = diagnostics.find(({ code }) => code === ONE_SIDE);
          const unmerged = shown && (await versions.unmerged(document.uri));
          const text = document.getText();
          const after = unmerged && mergedFromOneSide(text, unmerged, baseName(articleOf(document.uri)!));
          if (shown === undefined || after === undefined) return [];
          const edit = new vscode.WorkspaceEdit();
          replaceDifference(edit, document.uri, text, after);
          const fix: Fix = { code: 'merge-by-claim', value: '', of: 'sidecar', edit: () => after };
          return [quickFix(fix, edit, shown)];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
  return disposables;
}

function diagnosticFor(text: string, unmerged: UnmergedVersions): vscode.Diagnostic {
  const { l10n } = vscode;
  const lines = new FileLines(text);
  return isOneSide(text, unmerged)
    ? diagnosticOf(
        lines,
        ONE_SIDE,
        undefined,
        'error',
        l10n.t(
          'Git has left this file unmerged, with only your version in it: theirs is missing, and would be lost if the file were staged like this. The quick fix merges both by claim.',
        ),
      )
    : diagnosticOf(
        lines,
        UNMERGED,
        undefined,
        'warning',
        l10n.t(
          'Git still lists this file as unmerged. If both versions are in it, or it is right as it is, save and stage it.',
        ),
      );
}
