import { readArticleHeader, sidecarName } from '../../core/claims/articleHeader';
import { LineIndex } from '../../core/text/lines';
import { readBytes } from '../../platform/node/readBytes';
import { decodeArticle } from './decodeArticle';
import type { ArticleProblem } from './problems';

const LARGEST_SIDECAR_BYTES = 32 * 1024 * 1024;

/** A reference date from outside the article: an ISO 8601 day, and who stated it. */
export interface StatedDate {
  readonly day: string;
  readonly by: 'option' | 'sidecar';
}

/** The reference date that the sidecar beside an article states, as the editor uses it, and what is wrong with it. */
export async function dateInSidecar(
  article: string,
): Promise<{ readonly stated?: StatedDate; readonly problems: readonly ArticleProblem[] }> {
  const read = await readBytes(sidecarName(article), LARGEST_SIDECAR_BYTES);
  if (read.failure === 'notFound') return { problems: [] };
  if (read.failure !== undefined) return { problems: [{ code: 'badSidecar', detail: read.detail }] };
  const { text } = decodeArticle(read.bytes);
  const { value, problems } = readArticleHeader(text);
  const [first] = problems;
  const line = first?.span === undefined ? '' : `line ${new LineIndex(text).positionAt(first.span.start).line + 1}`;
  return {
    ...(value.referenceDate === undefined ? {} : { stated: { day: value.referenceDate, by: 'sidecar' } }),
    problems: first === undefined ? [] : [{ code: 'badSidecar', ...(line === '' ? {} : { detail: line }) }],
  };
}
