import type { ClaimAnchor } from '../claim';
import type { ArticleText } from './articleText';
import { describe } from './describe';

/** An article and the anchors of its sidecar as they were committed together: its words stood there then. */
export interface Committed {
  readonly article: ArticleText;
  readonly anchors: readonly ClaimAnchor[];
}

/** True for an anchor as people write it by hand: words alone, of which nothing tells where they stood. */
export function isBare({ prefix, suffix, start }: ClaimAnchor): boolean {
  return prefix === undefined && suffix === undefined && start === undefined;
}

/**
 * Gives anchors that are words alone the place that these had in the article with which they were committed, if they
 * stood there once: what has become of them since can be told then, where the same words may stand elsewhere now.
 */
export function describedAsCommitted(
  anchors: readonly ClaimAnchor[],
  { article, anchors: before }: Committed,
): readonly ClaimAnchor[] {
  const quotes = new Set(before.filter(isBare).map(({ exact }) => exact));
  const { normalised } = article;
  return anchors.map((anchor) => {
    const { exact } = anchor;
    if (exact === '' || !isBare(anchor) || !quotes.has(exact)) return anchor;
    const at = normalised.text.indexOf(exact);
    if (at < 0 || normalised.text.indexOf(exact, at + 1) >= 0) return anchor;
    const span = { start: normalised.toRaw(at), end: normalised.toRaw(at + exact.length) };
    const described = describe(article, span);
    return described.kind === 'described' ? { ...anchor, ...described.anchor } : anchor;
  });
}
