import * as vscode from 'vscode';
import type { AnchorState } from '../../core/claims/claim';
import { COLOURS } from '../ids';
import { anchorState } from '../wording/claims';

/** No file has this scheme: it only lets VS Code ask for the badge of a claim in the list. */
const SCHEME = 'bluepencil-claim';

/** What stands for a claim where badges are asked for. */
export function badgeUri(key: string, state: AnchorState): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${key}`, query: state });
}

/**
 * The state of a claim as a badge at the end of its line in the list, the same signs as in the gutter: the words of
 * the line may be too long for the view to show how it ends.
 */
export function registerClaimBadges(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, query }) {
      if (scheme !== SCHEME) return undefined;
      switch (query) {
        case 'changed':
          return badge('Δ', query, COLOURS.changedClaimBorder);
        case 'ambiguous':
          return badge('?', query, COLOURS.ambiguousClaimBorder);
        default:
          return undefined;
      }
    },
  });
}

function badge(sign: string, state: AnchorState, colour: string): vscode.FileDecoration {
  return new vscode.FileDecoration(sign, anchorState(state), new vscode.ThemeColor(colour));
}
