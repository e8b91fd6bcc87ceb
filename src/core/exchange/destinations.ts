import type { Article } from '../article';
import { ArticleText, locateSteps } from '../claims/anchor';
import type { Claim } from '../claims/claim';
import { atOnce } from '../text/steps';
import type { Destination, Destinations, LeftOver } from './destination';
import { isNamedByTable, rowDestinationSteps } from './table/destinations';
import { importedSteps, type ImportedArticle } from './webAnnotation/read';
import type { AnnotatedSource } from './webAnnotation/sources';

/**
 * Which annotations go to which article: by its file name, else by its text (where the file says which it was), else by
 * its web address, else, if there is but one source and one article, to that: unless they name another article and none
 * of their words stand in this one. Of articles that share a name the text, the address and the words of each annotation
 * decide. Rows of a table may name an article by its headline as well, and those that name none go where their words stand.
 * Never by a guess.
 *
 * @param unread the file names of articles that were named as well and could not be read
 * @param isOnlyMeant true if the only article is meant, whatever the annotations name and wherever their words stand
 */
export function destinations<Target extends { readonly article: Article }>(
  sources: readonly AnnotatedSource[],
  targets: readonly Target[],
  unread: readonly string[],
  isOnlyMeant = false,
): Destinations<Target> {
  return atOnce(destinationSteps(sources, targets, unread, isOnlyMeant));
}

/** {@link destinations} in small steps. */
export function* destinationSteps<Target extends { readonly article: Article }>(
  sources: readonly AnnotatedSource[],
  targets: readonly Target[],
  unread: readonly string[],
  isOnlyMeant = false,
): Generator<undefined, Destinations<Target>, undefined> {
  const found: Destination<Target>[] = [];
  const left: LeftOver[] = [];
  for (const source of sources) {
    yield;
    const { file, annotations } = source;
    const isUnread = unread.some((name) => isSameName(name, file));
    const only = sources.length === 1 && targets.length === 1 && unread.length === 0 ? targets : [];
    const told = candidatesFor(source, targets);
    if (told === undefined && source.isTable && !isOnlyMeant && !isUnread) {
      const rows = yield* rowDestinationSteps(source, targets);
      found.push(...rows.found);
      left.push(...rows.left);
      continue;
    }
    const candidates = told ?? (isUnread ? [] : only);
    const [target, another] = candidates;
    const isOther = told === undefined && !isOnlyMeant && target !== undefined && namesOther(source, target);
    if (isOther && (yield* standingSteps(source, target.article.text, 'any')).size === 0) {
      left.push({ why: 'no-words', source, count: annotations.length });
    } else if (target === undefined) {
      left.push({ why: isUnread ? 'unread' : 'no-article', source, count: annotations.length });
    } else if (another === undefined && !isUnread && (!source.isNamesake || isSurelyOf(source, target))) {
      found.push({ target, source: calledAs(target, source) });
    } else {
      const parts = yield* byWordsSteps(source, candidates);
      for (const part of parts) if (part.source.annotations.length > 0) found.push(part);
      const placed = new Set(parts.flatMap((part) => part.source.annotations));
      const rest = annotations.filter((annotation) => !placed.has(annotation));
      const why = another === undefined ? 'other-article' : 'several-articles';
      if (rest.length > 0) left.push({ why, source: { ...source, annotations: rest }, count: rest.length });
    }
  }
  return { found, left };
}

/** The same name may be written in two ways: some systems put accents behind their letters. */
export function isSameName(name: string, other: string | undefined): boolean {
  return other !== undefined && name.normalize('NFC') === other.normalize('NFC');
}

/** The articles that a source may be, by the first sign that fits any; `undefined` if none does. */
function candidatesFor<Target extends { readonly article: Article }>(
  source: AnnotatedSource,
  targets: readonly Target[],
): readonly Target[] | undefined {
  const byFile = targets.filter(({ article }) => isSameName(article.file, source.file));
  const named = byFile.length > 0 ? byFile : targets.filter(({ article }) => isNamedByTable(source, article));
  if (named.length === 1) return named;
  const among = named.length > 0 ? named : targets;
  const byText = source.descriptions.length === 1 ? among.filter(({ article }) => hasText(source, article)) : [];
  const byAddress = among.filter(({ article }) => article.sidecar.article.url === source.source);
  if (named.length > 1) return [byText, byAddress].find(({ length }) => length === 1) ?? named;
  return [byText, byAddress].find(({ length }) => length > 0);
}

/** A table that calls an article by its headline is of the file that has it. */
function calledAs<Target extends { readonly article: Article }>({ article }: Target, source: AnnotatedSource) {
  return source.isTable && isNamedByTable(source, article) ? { ...source, file: article.file } : source;
}

/** True if annotations are of an article by their own account, by name or address, and it is not this one. */
function namesOther({ file, source }: AnnotatedSource, { article }: { readonly article: Article }): boolean {
  const { url } = article.sidecar.article;
  return (file !== undefined && !isSameName(article.file, file)) || (url !== undefined && url !== source);
}

/** True if what the file says of its only article of this source is of this article. */
function isSurelyOf(source: AnnotatedSource, { article }: { readonly article: Article }): boolean {
  if (source.descriptions.length > 1) return false;
  return hasText(source, article) || article.sidecar.article.url === source.source;
}

function hasText({ descriptions }: AnnotatedSource, { text }: Article): boolean {
  if (descriptions.length === 0) return false;
  const { hash } = new ArticleText(text);
  return descriptions.some((description) => description.textHash === hash);
}

/** Gives each annotation to the only one of some articles in which its words stand. */
function* byWordsSteps<Target extends { readonly article: Article }>(
  source: AnnotatedSource,
  targets: readonly Target[],
): Generator<undefined, readonly Destination<Target>[], undefined> {
  const standing: ReadonlySet<unknown>[] = [];
  for (const { article } of targets) standing.push(yield* standingSteps(source, article.text));
  return targets.map((target, index) => {
    const annotations = source.annotations.filter(
      (annotation) =>
        standing[index]!.has(annotation) && standing.every((one, at) => at === index || !one.has(annotation)),
    );
    return { target, source: { ...source, annotations } };
  });
}

/** The annotations all words of which stand in a text; of `any` the first of them alone. */
function* standingSteps(
  source: AnnotatedSource,
  text: string,
  needed: 'all' | 'any' = 'all',
): Generator<undefined, ReadonlySet<unknown>, undefined> {
  const article = new ArticleText(text);
  const standing = new Set<unknown>();
  for (const annotation of source.annotations) {
    const alone = { ...source, descriptions: [], annotations: [annotation] };
    const { claims } = (yield* importedSteps(alone, undefined)).value;
    let isStanding = claims.length > 0;
    for (const claim of claims) isStanding &&= yield* isPlacedSteps(claim, article);
    if (isStanding) standing.add(annotation);
    if (isStanding && needed === 'any') break;
  }
  return standing;
}

/** True if an import is of this very article: by its text, or by its name with a claim that has its place in it. */
export function isOfArticle(imported: ImportedArticle, article: Article): boolean {
  return atOnce(isOfArticleSteps(imported, article));
}

/** {@link isOfArticle} in small steps. */
export function* isOfArticleSteps(
  imported: ImportedArticle,
  article: Article,
): Generator<undefined, boolean, undefined> {
  const { file, isSameText } = imported;
  if (isSameText) return true;
  return isSameName(article.file, file) && (yield* hasWordsSteps(imported, article));
}

/** True if the words of some claim of an import stand in an article: nothing speaks against its being the one that is meant. */
export function hasWordsOf(imported: ImportedArticle, article: Article): boolean {
  return atOnce(hasWordsSteps(imported, article));
}

/** {@link hasWordsOf} in small steps. */
export function* hasWordsSteps(
  { claims }: ImportedArticle,
  { text }: Article,
): Generator<undefined, boolean, undefined> {
  const article = new ArticleText(text);
  for (const claim of claims) if (yield* isPlacedSteps(claim, article)) return true;
  return false;
}

function* isPlacedSteps({ anchors }: Claim, article: ArticleText): Generator<undefined, boolean, undefined> {
  // Words that had changed when they were exported are those of that text.
  const today = anchors.map(({ current, ...anchor }) => ({ ...anchor, exact: current ?? anchor.exact }));
  return (yield* locateSteps(article, today)).every(({ state }) => state === 'exact' || state === 'moved');
}
