import { withTrimmedQuote, type ClaimAnchor } from '../claim';
import { ArticleText } from './articleText';
import { describe } from './describe';

/** An article as it was in a commit, and the anchors that came into its sidecar with it: their words stood there then. */
export interface Committed {
  readonly article: ArticleText;
  readonly anchors: readonly ClaimAnchor[];
}

/** One commit of a sidecar: its anchors, and the article's text of the same commit, where that was in it. */
export interface CommittedAnchors {
  readonly anchors: readonly ClaimAnchor[];
  readonly article: () => Promise<string | undefined>;
}

/** True for an anchor as people write it by hand: no position in any text, so that nothing tells where its words stood. */
export function isByHand({ start }: ClaimAnchor): boolean {
  return start === undefined;
}

/**
 * For each anchor that was written by hand the commit that it came in with: the oldest of those, newest first, in which
 * it stands without a break. A later one may be of an article in which its words are gone already, and another says
 * them. No more commits are asked for than needed.
 */
export async function committedAmong(
  anchors: readonly ClaimAnchor[],
  commits: AsyncIterable<CommittedAnchors>,
): Promise<readonly Committed[]> {
  const open = new Map(byHand(anchors));
  if (open.size === 0) return [];
  const cameWith = new Map<string, CommittedAnchors>();
  for await (const commit of commits) {
    const there = new Map(byHand(commit.anchors));
    for (const key of open.keys()) {
      if (there.has(key)) cameWith.set(key, commit);
      else open.delete(key);
    }
    if (open.size === 0) break;
  }
  // Claims are mostly added one after the other to a text that stays as it is: that is compared once.
  const byText = new Map<string, ClaimAnchor[]>();
  for (const commit of new Set(cameWith.values())) {
    const article = await commit.article();
    if (article === undefined) continue;
    const own = byHand(commit.anchors).flatMap(([key, anchor]) => (cameWith.get(key) === commit ? [anchor] : []));
    byText.set(article, [...(byText.get(article) ?? []), ...own]);
  }
  return [...byText].map(([article, own]) => ({ article: new ArticleText(article), anchors: own }));
}

/** Those of some anchors that were written by hand, each behind all that it says. */
function byHand(anchors: readonly ClaimAnchor[]): readonly (readonly [key: string, anchor: ClaimAnchor])[] {
  return anchors
    .filter(isByHand)
    .map(withTrimmedQuote)
    .map((anchor) => [keyOf(anchor), anchor]);
}

function keyOf({ exact, prefix = '', suffix = '' }: ClaimAnchor): string {
  return JSON.stringify([prefix, exact, suffix]);
}

/**
 * Gives anchors that were written by hand the place that they had in the article with which they were committed, if they
 * stood there once: what has become of them since can be told then, where the same words may stand elsewhere now.
 */
export function describedAsCommitted(
  anchors: readonly ClaimAnchor[],
  committed: readonly Committed[],
): readonly ClaimAnchor[] {
  const described = new Map<string, Partial<ClaimAnchor> | undefined>();
  for (const { article, anchors: own } of committed)
    for (const anchor of own) described.set(keyOf(anchor), describedIn(article, anchor));
  return anchors.map((anchor) => (isByHand(anchor) ? { ...anchor, ...described.get(keyOf(anchor)) } : anchor));
}

/** An anchor as a tool would have described it in an article; `undefined` unless its words stand there just once. */
function describedIn(article: ArticleText, { exact, prefix = '', suffix = '' }: ClaimAnchor) {
  if (exact === '') return undefined;
  const { normalised } = article;
  const whole = prefix + exact + suffix;
  const at = normalised.text.indexOf(whole);
  if (at < 0 || normalised.text.indexOf(whole, at + 1) >= 0) return undefined;
  const start = at + prefix.length;
  const span = { start: normalised.toRaw(start), end: normalised.toRaw(start + exact.length) };
  const description = describe(article, span);
  return description.kind === 'described' ? description.anchor : undefined;
}
