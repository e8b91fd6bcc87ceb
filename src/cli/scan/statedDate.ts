import { readSidecar, referenceDayOf } from '../../core/claims/sidecar';
import { sidecarName } from '../../core/claims/sidecarName';
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
  const { value, problems } = readSidecar(text);
  const day = referenceDayOf(value.article);
  // Faults of single claims are nothing to one who asks for marks.
  const fault = problems.find(({ facts }) => !value.isWritable || facts?.key === 'article.reference_date');
  const line = fault?.span === undefined ? undefined : new LineIndex(text).positionAt(fault.span.start).line + 1;
  return {
    ...(day === undefined ? {} : { stated: { day, by: 'sidecar' } }),
    problems:
      fault === undefined ? [] : [{ code: 'badSidecar', ...(line === undefined ? {} : { detail: `line ${line}` }) }],
  };
}
