import * as vscode from 'vscode';
import { COLOURS } from '../ids';
import type { ClaimPlace } from './places';

/** How the places of claims are drawn: a frame around the words, and an icon in the gutter where they begin. */
export interface ClaimDrawing {
  readonly options: vscode.DecorationRenderOptions;
  readonly gutterIcon: string;
  readonly fits: (place: ClaimPlace) => boolean;
}

/**
 * Told apart by the line of the frame and the sign in the gutter, not by colour alone: a solid frame and a pencil for
 * words as tagged, a dashed one and a delta for changed words, a dotted one and a question mark for each place that
 * may be meant. What needs a decision is last: in a line of several claims its icon is the one that is seen.
 */
export const CLAIM_DRAWINGS: readonly ClaimDrawing[] = [
  {
    options: frame('solid', COLOURS.claimBorder),
    gutterIcon: 'claims-tagged',
    fits: ({ state }) => state === 'exact' || state === 'moved',
  },
  {
    options: frame('dashed', COLOURS.changedClaimBorder),
    gutterIcon: 'claims-changed',
    fits: ({ state }) => state === 'changed',
  },
  {
    options: frame('dotted', COLOURS.ambiguousClaimBorder),
    gutterIcon: 'claims-ambiguous',
    fits: ({ state }) => state === 'ambiguous',
  },
];

function frame(style: 'solid' | 'dashed' | 'dotted', border: string): vscode.DecorationRenderOptions {
  return {
    borderStyle: style,
    borderWidth: style === 'dotted' ? '2px' : '1px',
    borderColor: new vscode.ThemeColor(border),
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor(border),
    // Demands have the right lane; problems and found words the middle.
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  };
}
