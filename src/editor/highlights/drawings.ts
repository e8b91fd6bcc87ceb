import * as vscode from 'vscode';
import type { Analysis } from '../../core/recognise/analyse';
import type { Mark } from '../../core/recognise/mark';
import type { Span } from '../../core/text/span';
import { COLOURS } from '../ids';
import type { HighlightKind } from '../settings';

/** One sign in the text: what it is drawn for and how. */
export interface Drawing {
  /** The toggle that shows or hides it. */
  readonly kind: HighlightKind;
  readonly options: vscode.DecorationRenderOptions;
  /** What of a stretch of the article is drawn; it may reach out of the stretch. */
  readonly spansIn: (analysis: Analysis, stretch: Span) => readonly Span[];
}

/**
 * The signs, bottom first. Each kind has a sign of its own that is not colour alone: a solid line for actors, dashes for
 * places, dots for dates, a tinted background with a line for demands (dashed where light). In high-contrast themes the
 * tints are transparent and the lines remain: twice as thick as those of actors and places, so that they are told apart
 * without colour there as well.
 */
export const DRAWINGS: readonly Drawing[] = [
  {
    kind: 'pageChrome',
    options: { color: new vscode.ThemeColor(COLOURS.pageChromeForeground), fontStyle: 'italic' },
    spansIn: (analysis, { start, end }) =>
      analysis.paragraphsBetween(start, end).filter(({ role }) => role === 'chrome' || role === 'byline'),
  },
  {
    // The grammar, which knows no decisions, may still colour as page chrome what the editor calls article text.
    kind: 'pageChrome',
    options: { color: new vscode.ThemeColor('editor.foreground') },
    spansIn: (analysis, { start, end }) =>
      analysis.paragraphsBetween(start, end).filter(({ rule }) => rule === 'user.article'),
  },
  {
    kind: 'demands',
    options: {
      backgroundColor: new vscode.ThemeColor(COLOURS.demandBackground),
      ...line('solid', COLOURS.demandBorder),
    },
    spansIn: marksThat((mark) => mark.kind === 'demand' && !isSoft(mark)),
  },
  {
    kind: 'demands',
    options: {
      backgroundColor: new vscode.ThemeColor(COLOURS.softDemandBackground),
      ...line('dashed', COLOURS.softDemandBorder),
    },
    spansIn: marksThat((mark) => mark.kind === 'demand' && isSoft(mark)),
  },
  {
    kind: 'places',
    options: underline('dashed', COLOURS.placeUnderline),
    spansIn: marksThat((mark) => mark.kind === 'actor' && mark.type === 'place'),
  },
  {
    kind: 'actors',
    options: underline('solid', COLOURS.actorUnderline),
    spansIn: marksThat((mark) => mark.kind === 'actor' && mark.type !== 'place'),
  },
  {
    kind: 'dates',
    options: underline('dotted', COLOURS.dateUnderline),
    spansIn: marksThat((mark) => mark.kind === 'date'),
  },
];

/** Where the demands of the whole article stand, beside the scroll bar. */
export const DEMAND_RULER: Drawing = {
  kind: 'demands',
  options: {
    overviewRulerColor: new vscode.ThemeColor(COLOURS.demandRuler),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  },
  spansIn: marksThat(({ kind }) => kind === 'demand'),
};

/** Proposals and refusals are drawn lightly. */
function isSoft(mark: Mark): boolean {
  return mark.kind === 'demand' && (mark.type === 'proposal' || mark.type === 'refusal');
}

function marksThat(fit: (mark: Mark) => boolean): Drawing['spansIn'] {
  return (analysis, { start, end }) => analysis.marksBetween(start, end).filter(fit);
}

function line(style: 'solid' | 'dashed', colour: string): vscode.DecorationRenderOptions {
  return { borderStyle: style, borderWidth: '0 0 2px 0', borderColor: new vscode.ThemeColor(colour) };
}

/**
 * A line close under the letters, so that it stays apart from the line of a demand around it. VS Code makes every
 * contributed colour a CSS variable, which is how a decoration's underline can follow the theme.
 */
function underline(style: 'solid' | 'dashed' | 'dotted', colour: string): vscode.DecorationRenderOptions {
  const thickness = style === 'dotted' ? '2px' : '1px';
  const variable = `var(--vscode-${colour.replace('.', '-')})`;
  return { textDecoration: `underline ${style} ${thickness} ${variable}; text-underline-offset: 2px` };
}
