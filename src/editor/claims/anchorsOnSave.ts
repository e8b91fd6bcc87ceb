import * as vscode from 'vscode';
import type { LocatedClaim } from '../../core/claims/located';
import type { Sidecar } from '../../core/claims/sidecar';
import type { SidecarChange } from '../../core/claims/sidecarEdit';
import { isSameJson } from '../../core/json/equality';
import { refreshedAnchorSteps } from '../../core/claims/refresh';
import { inSlices } from '../slices';
import { unawaited, type Log } from '../log';
import type { Sidecars } from '../sidecar/sidecars';
import { now } from '../time';
import type { OpenClaims } from './openClaims';

/** When an article is saved, its claims are told where their words now stand: only those whose words or context changed. */
export function registerAnchorsOnSave(claims: OpenClaims, sidecars: Sidecars, log: Log): vscode.Disposable {
  /** The version that was opened or saved last: saving a text that nobody has edited writes nothing. */
  const saved = new WeakMap<vscode.TextDocument, number>();
  const subscriptions = [
    vscode.workspace.onDidOpenTextDocument((document) => saved.set(document, document.version)),
    vscode.workspace.onDidSaveTextDocument((document) => {
      const isEdited = saved.get(document) !== document.version;
      saved.set(document, document.version);
      const { reading, claims: located } = claims.of(document);
      if (!isEdited || !reading?.sidecar.isWritable) return;
      // Of the text that was saved, whatever is typed meanwhile.
      const steps = refreshedAnchorSteps(claims.textOf(document), located, now());
      const written = inSlices(steps).then(async (changes) => {
        if (changes.length > 0) await sidecars.change(document.uri, (present) => stillMeant(changes, located, present));
      });
      unawaited(log, 'Writing the places of claims', written);
    }),
  ];
  return vscode.Disposable.from(...subscriptions);
}

/** The changes of anchors that are as they were when these were made: others have been attached elsewhere meanwhile. */
function stillMeant(
  changes: readonly SidecarChange[],
  located: readonly LocatedClaim[],
  present: Sidecar,
): readonly SidecarChange[] {
  const seen = new Map(located.map(({ claim }) => [claim.id, claim.anchors]));
  const now = new Map(present.claims.map(({ id, anchors }) => [id, anchors]));
  return changes.filter(
    (change) =>
      change.kind === 'set-anchor' &&
      isSameJson(now.get(change.id)?.[change.index], seen.get(change.id)?.[change.index]),
  );
}
