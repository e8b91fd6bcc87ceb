import type { ArticleText } from './anchor';
import { fold } from './anchor/fold';
import type { Sidecar } from './sidecar';

/** Quotes shorter than this say little, in UTF-16 units of the folded text. */
const TELLING = 20;
/** One quote alone must be so long. */
const LONG = 40;

/**
 * How a sidecar shows that it was made for a text: `text` if an anchor was described in exactly this text (by its hash),
 * `words` if at least half of the quotes that say something stand in it.
 */
export type Kinship = 'text' | 'words';

/** Whether a sidecar was made for a text, whatever its file is called; `undefined` if nothing speaks for it. */
export function kinship(sidecar: Sidecar, article: ArticleText): Kinship | undefined {
  const anchors = sidecar.claims.flatMap((claim) => claim.anchors);
  if (anchors.some((anchor) => anchor.text_hash === article.hash)) return 'text';
  const quotes = [...new Set(anchors.map(({ exact }) => fold(exact).trim()))].filter(({ length }) => length >= TELLING);
  if (quotes.length === 0 || (quotes.length === 1 && quotes[0]!.length < LONG)) return undefined;
  const text = fold(article.raw);
  const found = quotes.filter((quote) => text.includes(quote)).length;
  return found * 2 >= quotes.length && found > 0 ? 'words' : undefined;
}
