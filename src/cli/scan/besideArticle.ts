import { toldOf, type Told } from '../../core/claims/decisions';
import { readSidecar, referenceDayOf } from '../../core/claims/sidecar';
import { sidecarName } from '../../core/claims/sidecarName';
import type { Knowledge } from '../../core/knowledge/knowledge';
import { FILE_LIMIT } from '../../core/sizeLimits';
import { LineIndex } from '../../core/text/lines';
import { readBytes } from '../../platform/node/readBytes';
import { registerFor } from '../register';
import { decodeArticle } from './decodeArticle';
import type { ScanProblem } from './problems';

/** A reference date from outside the article: an ISO 8601 day, and who stated it. */
export interface StatedDate {
  readonly day: string;
  readonly by: 'option' | 'sidecar';
}

/** What an analysis is told beside the article's text, as the editor tells it. */
export interface BesideArticle {
  readonly stated?: StatedDate;
  /** What an editor has decided of single lines and marks. */
  readonly told?: Told;
  readonly knowledge?: Knowledge;
}

/** What the sidecar of an article and the register of its folder say, and what is wrong with them. */
export async function besideArticle(
  article: string,
): Promise<BesideArticle & { readonly problems: readonly ScanProblem[] }> {
  const { knowledge, trouble } = await registerFor(article);
  const sidecar = await inSidecar(article);
  const badRegister: readonly ScanProblem[] = trouble === undefined ? [] : [{ code: 'badRegister', detail: trouble }];
  return { knowledge, ...sidecar, problems: [...sidecar.problems, ...badRegister] };
}

async function inSidecar(
  article: string,
): Promise<Omit<BesideArticle, 'knowledge'> & { readonly problems: readonly ScanProblem[] }> {
  const read = await readBytes(sidecarName(article), FILE_LIMIT.bytes);
  if (read.failure === 'notFound') return { problems: [] };
  if (read.failure !== undefined)
    return { problems: [{ code: 'badSidecar', failure: read.failure, detail: read.detail }] };
  const { text } = decodeArticle(read.bytes);
  const { value, problems } = readSidecar(text);
  const day = referenceDayOf(value.article);
  // Faults of single claims are nothing to one who asks for marks.
  const fault = problems.find(({ facts }) => !value.isWritable || facts?.key === 'article.reference_date');
  const line = fault?.span === undefined ? undefined : new LineIndex(text).positionAt(fault.span.start).line + 1;
  return {
    ...(day === undefined ? {} : { stated: { day, by: 'sidecar' } }),
    told: toldOf(value.decisions),
    problems:
      fault === undefined ? [] : [{ code: 'badSidecar', ...(line === undefined ? {} : { detail: `line ${line}` }) }],
  };
}
