import type { ClaimAnchor } from '../claim';
import { ArticleText } from './articleText';

/** More old texts than these are not compared with a text: anchors of still older ones are found by their selectors. */
const MOST = 8;

/** So many commits of a file are looked through for them: everywhere as many, so that all place claims alike. */
export const MOST_COMMITS = 100;

/** The `text_hash`es of the texts that anchors were described in, as far as those are others than the article. */
export function soughtHashes(article: ArticleText, anchors: readonly ClaimAnchor[]): ReadonlySet<string> {
  const hashes = anchors.flatMap(({ text_hash }) => (text_hash === undefined ? [] : [text_hash]));
  return new Set(hashes.filter((hash) => hash !== article.hash));
}

/** Those of a file's earlier texts that are sought, as they come; no more are asked for when all are found. */
export async function originalsAmong(
  earlier: AsyncIterable<string>,
  hashes: ReadonlySet<string>,
): Promise<readonly ArticleText[]> {
  const found = new Map<string, ArticleText>();
  const most = Math.min(hashes.size, MOST);
  if (most === 0) return [];
  for await (const raw of earlier) {
    const text = new ArticleText(raw);
    if (hashes.has(text.hash)) found.set(text.hash, text);
    if (found.size >= most) break;
  }
  return [...found.values()];
}
