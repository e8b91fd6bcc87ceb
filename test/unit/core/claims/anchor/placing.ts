import assert from 'node:assert/strict';
import {
  ArticleText,
  describe,
  locate,
  type DescribedAnchor,
  type Placement,
} from '../../../../../src/core/claims/anchor';

/** Describes what stands between ⟦ and ⟧ in a text; the text without the signs comes along. Marks may follow each other. */
export function tagged(marked: string): { readonly text: string; readonly anchors: readonly DescribedAnchor[] } {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (const unit of marked.split('')) {
    if (unit === '⟦') open.push(text.length);
    else if (unit === '⟧') spans.push({ start: open.pop()!, end: text.length });
    else text += unit;
  }
  const article = new ArticleText(text);
  const anchors = spans.map((span) => {
    const description = describe(article, span);
    assert.equal(description.kind, 'described');
    return description.kind === 'described' ? description.anchor : undefined!;
  });
  return { text, anchors };
}

/** One line for a placement: its state and the raw words that it shows. */
export function shown(text: string, placement: Placement): string {
  if ('start' in placement) return `${placement.state}: ${text.slice(placement.start, placement.end)}`;
  return placement.state;
}

/** Tags in one text, places in another: a line for each anchor. */
export function placedIn(marked: string, now: string): readonly string[] {
  return locate(new ArticleText(now), tagged(marked).anchors).map((placement) => shown(now, placement));
}

/** An article with the words that are looked for marked, and its parts. */
export const BEFORE = 'Velmora, 11 May. The night ferry has not sailed since Easter. ';
export const AFTER = ' The council meets again on Thursday to hear both sides.';
export const QUOTE = 'the Velmora City Council reopen the talks by 18 May';
export const LEAD = 'Mara Lindqvist of the Harbour Workers’ Union demanded on Monday that ';
export const ARTICLE = `${BEFORE}${LEAD}⟦${QUOTE}⟧.${AFTER}`;

export function plain(marked: string): string {
  return marked.replace(/[⟦⟧]/g, '');
}
