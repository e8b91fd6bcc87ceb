import type { Article } from '../../article';
import { ArticleText, locateSteps } from '../../claims/anchor';
import { fold } from '../../claims/anchor/fold';
import type { ClaimAnchor } from '../../claims/claim';
import { headlineIn } from '../asPrinted';
import type { Destinations, LeftOver } from '../destination';
import { claimOf } from '../webAnnotation/claim';
import type { AnnotatedSource, SourcedAnnotation } from '../webAnnotation/sources';

/** True if rows of a table call an article by its headline, or by its file name without the ending. */
export function isNamedByTable({ isTable, file, title }: AnnotatedSource, article: Article): boolean {
  if (!isTable) return false;
  const names = [file, title].flatMap((name) => (name === undefined || name === '' ? [] : [plainName(name)]));
  const { sidecar } = article;
  const stem = article.file.replace(/(?:\.article)?\.[^.]+$/, '');
  const own = [article.file, stem, sidecar.article.title ?? headlineIn(article) ?? '']
    .map(plainName)
    .filter((name) => name !== '');
  return names.some((name) => own.includes(name));
}

/** Quotation marks and dashes, blanks and case are often other ones in a table than in the article. */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Where rows go whose table does not say it: each to the only article in which its words stand, or, if they stand in none as
 * they are, to the only one in which they stand with a change. Rows that name a document which nothing here is called go
 * together, to the only article in which words of theirs stand.
 */
export function* rowDestinationSteps<Target extends { readonly article: Article }>(
  source: AnnotatedSource,
  targets: readonly Target[],
): Generator<undefined, Destinations<Target>, undefined> {
  const texts = targets.map((target) => ({
    target,
    ...searched(target.article.text),
    rows: new Set<SourcedAnnotation>(),
  }));
  const isNamed = source.title !== undefined || source.file !== undefined || /^https?:/i.test(source.source);
  const left = { none: [] as SourcedAnnotation[], several: [] as SourcedAnnotation[] };
  for (const row of source.annotations) {
    const fitting = yield* fittingSteps(row, source, texts);
    const [only, another] = fitting;
    if (only !== undefined && another === undefined) only.rows.add(row);
    else (another === undefined ? left.none : left.several).push(row);
  }
  const having = texts.filter(({ rows }) => rows.size > 0);
  const [first, second] = having;
  const isTogether = isNamed || texts.length === 1;
  if (isTogether && first !== undefined && second === undefined) {
    return { found: [{ target: first.target, source }], left: [] };
  }
  const rest = (why: LeftOver['why'], annotations: readonly SourcedAnnotation[]): readonly LeftOver[] =>
    annotations.length === 0 ? [] : [{ why, source: { ...source, annotations }, count: annotations.length }];
  if (isNamed) return { found: [], left: rest(texts.length === 1 ? 'no-words' : 'no-article', source.annotations) };
  return {
    found: having.map(({ target, rows }) => ({
      target,
      source: { ...source, annotations: source.annotations.filter((row) => rows.has(row)) },
    })),
    left: [...rest('no-words', left.none), ...rest('several-articles', left.several)],
  };
}

/** A text that words of rows are looked for in. */
interface Searched {
  readonly text: ArticleText;
  /** As a reader takes it, whatever the signs are. */
  readonly folded: string;
  readonly words: ReadonlySet<string>;
}

function searched(raw: string): Searched {
  const text = new ArticleText(raw);
  return { text, folded: fold(text.normalised.text), words: new Set(wordsOf(raw)) };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** Words that have changed still have most of their words: only there is it worth looking closer, which takes its time. */
const LEAST_SHARE = 0.6;

/** The texts that the words of a row stand in: as they are if there are such, else with a change. */
function* fittingSteps<Text extends Searched>(
  row: SourcedAnnotation,
  { source }: AnnotatedSource,
  texts: readonly Text[],
): Generator<undefined, readonly Text[], undefined> {
  yield;
  const draft = claimOf(row.json, source, undefined, 'csv');
  if (typeof draft === 'string') return texts.length === 1 ? texts : [];
  const anchors = draft.values.anchors as readonly ClaimAnchor[];
  const folded = anchors.map(({ exact }) => fold(exact));
  const having = texts.filter((text) => folded.every((quote) => text.folded.includes(quote)));
  if (having.length > 0) return having;
  const words = anchors.flatMap(({ exact }) => wordsOf(exact));
  const fitting: Text[] = [];
  for (const text of texts) {
    if (words.filter((word) => text.words.has(word)).length < LEAST_SHARE * words.length) continue;
    const placements = yield* locateSteps(text.text, anchors);
    if (placements.every(({ state }) => state !== 'lost')) fitting.push(text);
  }
  return fitting;
}
