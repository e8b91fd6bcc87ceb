import type { Article } from '../article';
import { atOnce } from '../text/steps';
import { isOfArticleSteps } from './destinations';
import type { ImportOptions } from './importing';
import type { ImportedArticle } from './webAnnotation/read';

/** How an import is held against the article that it goes to. */
export interface HeldAgainst {
  readonly options: ImportOptions;
  /** What the import says of an article that this one is not, by the keys: it is left out. */
  readonly articleLeftOut: readonly string[];
}

/** What planning an import has to know of the article that it goes to: whether it is that very one, and where its claims stand. */
export function heldAgainst(article: Article, imported: ImportedArticle): HeldAgainst {
  return atOnce(heldAgainstSteps(article, imported));
}

/** {@link heldAgainst} in small steps. */
export function* heldAgainstSteps(
  article: Article,
  imported: ImportedArticle,
): Generator<undefined, HeldAgainst, undefined> {
  const isOf = yield* isOfArticleSteps(imported, article);
  const words = new Map(
    article.claims.map(({ claim, placements }) => [
      claim.id,
      placements.flatMap((place) => ('start' in place ? [article.text.slice(place.start, place.end)] : [])),
    ]),
  );
  return {
    options: { isOfArticle: isOf, wordsOf: (id) => words.get(id) ?? [] },
    articleLeftOut:
      isOf || imported.claims.length === 0
        ? []
        : [
            ...Object.keys(imported.article).filter((key) => key !== 'file'),
            ...(imported.decisions.length === 0 ? [] : ['decisions']),
          ],
  };
}
