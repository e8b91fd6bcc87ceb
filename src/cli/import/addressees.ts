import type { Article } from '../../core/article';
import type { ImportedArticle } from '../../core/exchange/webAnnotation/read';

/** Which of the articles that were named the texts of an import are. */
export interface Addressees<Target> {
  /** By the file name of the text, or by its source where it has none. */
  readonly found: ReadonlyMap<string, Target>;
  /** What goes to none, a sentence each. */
  readonly missing: readonly string[];
}

/**
 * By file name, by web address, or as the only one of the only one: never by a guess.
 *
 * @param named how many articles were named, also such as could not be read
 */
export function addressees<Target extends { readonly article: Article }>(
  imported: readonly ImportedArticle[],
  articles: readonly Target[],
  named: number,
): Addressees<Target> {
  const found = new Map<string, Target>();
  const missing: string[] = [];
  for (const { file, source, claims } of imported) {
    const same = articles.filter(({ article }) => article.file === file);
    const fitting = same.length > 0 ? same : articles.filter(({ article }) => article.sidecar.article.url === source);
    const only = imported.length === 1 && named === 1 ? articles[0] : undefined;
    const [target = only, another] = fitting;
    const of = `${claims.length} ${claims.length === 1 ? 'annotation' : 'annotations'} of “${file ?? source}”`;
    if (another !== undefined) missing.push(`${of} fit several articles; import them for one at a time.`);
    else if (target !== undefined) found.set(file ?? source, target);
    else
      missing.push(
        `${of} left out: none of the articles that were named is that; name it${file === undefined ? ', with its web address under “url” in the claims file,' : ''} as well.`,
      );
  }
  return { found, missing };
}
