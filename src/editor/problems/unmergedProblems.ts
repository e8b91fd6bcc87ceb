import * as vscode from 'vscode';
import { isOneSide, mergedFromOneSide, showsMerge, type UnmergedVersions } from '../../core/claims/merge/leftUnmerged';
import type { Fix } from '../../core/claims/rules/fixes';
import type { OpenClaims } from '../claims/openClaims';
import { Disposables } from '../disposables';
import type { FileVersions } from '../git/fileVersions';
import { LatestOnly } from '../latestOnly';
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

  const looks = new LatestOnly();
  const lookAnew = async (article: string, isLatest: () => boolean) => {
    const now = looked.get(article);
    if (now === undefined) return;
    const { sidecar, reading } = now;
    const unmerged = showsMerge(reading.text, reading.sidecar) ? undefined : await versions.unmerged(sidecar);
    if (!isLatest()) return;
    collection.set(sidecar, unmerged && [diagnosticFor(sidecar, reading.text, unmerged)]);
  };
  const look = (article: string) => looks.run(article, (isLatest) => lookAnew(article, isLatest));
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
        looks.giveUp(key);
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

function diagnosticFor(sidecar: vscode.Uri, text: string, unmerged: UnmergedVersions): vscode.Diagnostic {
  const lines = new FileLines(text);
  const other = unmerged.other === undefined ? undefined : nameFrom(sidecar, vscode.Uri.parse(unmerged.other, true));
  return isOneSide(text, unmerged)
    ? diagnosticOf(lines, ONE_SIDE, undefined, 'error', oneSideInWords(other))
    : diagnosticOf(lines, UNMERGED, undefined, 'warning', unmergedInWords(other));
}

/** A file as somebody would name it who looks at another. */
function nameFrom(file: vscode.Uri, other: vscode.Uri): string {
  const folder = (uri: vscode.Uri) => vscode.Uri.joinPath(uri, '..').toString();
  return folder(file) === folder(other) ? baseName(other) : vscode.workspace.asRelativePath(other);
}

/** @param other the name of the file on the other side, where both have renamed it */
function oneSideInWords(other: string | undefined): string {
  const { l10n } = vscode;
  return other === undefined
    ? l10n.t(
        'Git has left this file unmerged, with only your version in it: theirs is missing, and would be lost if the file were staged like this. The quick fix merges both by claim.',
      )
    : l10n.t(
        'Both sides of a merge have renamed this file, and what is in “{0}” is not in this one. Choose the file whose name is right: there, the quick fix merges both by claim.',
        other,
      );
}

function unmergedInWords(other: string | undefined): string {
  const { l10n } = vscode;
  return other === undefined
    ? l10n.t(
        'Git still lists this file as unmerged. If both versions are in it, or it is right as it is, save and stage it.',
      )
    : l10n.t(
        'Git still lists this file as unmerged: both sides have renamed it, and it is “{0}” on the other side. If both versions are in it, save and stage the one whose name is right, and delete the other.',
        other,
      );
}
