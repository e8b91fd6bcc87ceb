import * as vscode from 'vscode';
import type { LoadedSidecar } from './loadedSidecar';

/** What is wrong with a sidecar that is no text at all, and what to do. */
export function noTextInWords(): string {
  return vscode.l10n.t(
    'This file could not be read as UTF-8 text. Save it as UTF-8, or replace it with a good copy; nothing is written to it.',
  );
}

/** Why nothing can be saved in a sidecar, and what to do; `undefined` if all is well. */
export function sidecarTrouble({ sidecar, problems }: LoadedSidecar): string | undefined {
  const { l10n } = vscode;
  if (sidecar.isWritable) return undefined;
  return problems.some(({ code }) => code === 'sidecar-newer')
    ? l10n.t(
        'The sidecar was written by a newer Blue Pencil. What can be read of it is shown; to change it, update the extension.',
      )
    : l10n.t(
        'The sidecar is broken, so claims may be missing here and none can be saved. “Problems” says where; nothing is overwritten.',
      );
}
