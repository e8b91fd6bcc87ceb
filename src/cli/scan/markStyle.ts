import type { DemandType, Mark } from '../../core/recognise/mark';
import type { Style } from '../terminal/style';
import { categoryOf } from './categories';

/** Proposals and refusals are drawn lighter than what is asked for. */
const LIGHT_DEMANDS: ReadonlySet<DemandType> = new Set(['proposal', 'refusal']);

/** How a mark is told from plain text: by a style in colour, by brackets without. */
export interface MarkSign {
  readonly style: Style;
  readonly open: string;
  readonly close: string;
}

/** How each kind is shown: in colours by its style, without them by what stands before and behind it. */
export const SIGNS = {
  actor: { style: { underline: true }, open: '[', close: ']' },
  place: { style: { underline: true, ink: 'second' }, open: '[', close: ']' },
  date: { style: { italic: true, ink: 'accent' }, open: '<', close: '>' },
  strongDemand: { style: { tint: 'strong', ink: 'onTint' }, open: '{{', close: '}}' },
  lightDemand: { style: { tint: 'light', ink: 'onTint' }, open: '{', close: '}' },
  statement: { style: { ink: 'third' }, open: '|', close: '|' },
} as const satisfies Readonly<Record<string, MarkSign>>;

export const CHROME_STYLE: Style = { dim: true };

/** How a mark is shown; demands by their strength. */
export function signOf(mark: Mark): MarkSign {
  if (mark.kind === 'demand') return LIGHT_DEMANDS.has(mark.type) ? SIGNS.lightDemand : SIGNS.strongDemand;
  return SIGNS[categoryOf(mark) as 'actor' | 'place' | 'date' | 'statement'];
}

/** The style of a place where several marks lie over each other. */
export function combined(styles: readonly Style[]): Style {
  const all: Style = Object.assign({}, ...styles) as Style;
  if (all.tint === undefined) return all;
  // A theme's own colours may be unreadable on the tint.
  const isCoveredByColour = styles.some(({ ink }) => ink !== undefined && ink !== 'onTint');
  return { ...all, ink: isCoveredByColour ? 'accentOnTint' : 'onTint' };
}
