import * as vscode from 'vscode';
import type { Problem } from '../../core/problem';
import type { SidecarProblemCode } from '../../core/claims/sidecar';
import { ObstacleError } from '../commands';
import type { Way } from '../obstacle';
import { articleProblemInWords } from '../wording/problems/sidecar';
import { noTextInWords } from './trouble';
import { FileLines } from '../files/fileLines';
import { baseName } from '../files/files';
import type { LoadedSidecar } from './loadedSidecar';

/** Why nothing can be saved in a sidecar: what is wrong, in which line, and the way there. */
export function unwritable(sidecar: vscode.Uri, { text, problems }: LoadedSidecar): ObstacleError {
  const { l10n } = vscode;
  const name = baseName(sidecar);
  const fault = problems.find(isFatal);
  const start = fault?.span && new FileLines(text).range(fault.span).start;
  const isNewer = fault?.code === 'sidecar-newer';
  const open: Way = {
    label: `$(go-to-file) ${start && !isNewer ? l10n.t('Open the Sidecar at the Error') : l10n.t('Open Sidecar')}`,
    description: start && !isNewer ? l10n.t('{0}, line {1}', name, start.line + 1) : name,
    go: () =>
      vscode.window.showTextDocument(sidecar, {
        preview: false,
        ...(start && { selection: new vscode.Range(start, start) }),
      }),
  };
  const list: Way = {
    label: `$(warning) ${l10n.t('Show All Problems')}`,
    go: () => vscode.commands.executeCommand('workbench.actions.view.problems'),
  };
  const message = fault ? articleProblemInWords(fault) : noTextInWords();
  const title = isNewer
    ? l10n.t('Nothing can be saved: the sidecar was written by a newer Blue Pencil')
    : l10n.t('Nothing can be saved: the sidecar cannot be read');
  return new ObstacleError({ title, message, ways: [open, list] });
}

/** True for what keeps a file from being written to: of a newer format, no YAML that can be read, a list that is not read. */
function isFatal({ code, facts }: Problem<SidecarProblemCode>): boolean {
  const isHidden = code === 'sidecar-missing-key' && facts?.list !== undefined;
  const isNoList = code === 'sidecar-wrong-type' && facts?.key === 'claims';
  return isHidden || isNoList || code === 'sidecar-newer' || code.startsWith('yaml-');
}

/** Why a change could not be made in a sidecar of that name. */
export function unchangedInWords(
  refusal: 'not-writable' | 'no-such-item' | 'not-possible' | 'busy',
  name: string,
): string {
  const { l10n } = vscode;
  switch (refusal) {
    case 'not-writable':
      return l10n.t(
        '{0} cannot be changed: it is broken, or was written by a newer Blue Pencil. Nothing was overwritten; open and correct it first.',
        name,
      );
    case 'no-such-item':
      return l10n.t('What was to be changed is no longer in {0}, or is in it twice. Nothing was changed.', name);
    case 'not-possible':
      return l10n.t(
        'This change cannot be made in {0} because of the way the file is written. Nothing was changed; make the change by hand.',
        name,
      );
    case 'busy':
      return l10n.t('Somebody else keeps changing {0}. Nothing was changed; please try again.', name);
  }
}
