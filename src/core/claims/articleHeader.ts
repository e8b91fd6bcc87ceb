import type { Outcome } from '../problem';
import { civilDay } from './edtf';
import { mapAt, parsePlain, stringAt, type YamlProblemCode } from '../yaml/plainDocument';
import { withString } from '../yaml/splice';

/** The `format` of the sidecars that this version writes. */
export const SIDECAR_FORMAT = 'claims-sidecar/1';
const NEWEST_MAJOR = 1;

export type HeaderProblemCode = YamlProblemCode | 'sidecar-newer' | 'sidecar-bad-date';

/** What a sidecar says of its article as a whole: its `article` map (sidecar format, v1). */
export interface ArticleHeader {
  /** ISO 8601 day that relative dates are counted from: `reference_date`, else `published`, if it is a whole day. */
  readonly referenceDate?: string;
  readonly title?: string;
  readonly language?: string;
  /** False if the file is broken or of a newer format: it may be shown and is never written to. */
  readonly isWritable: boolean;
}

/** Reads the header of a sidecar. Never throws; what cannot be read is a problem with its place. */
export function readArticleHeader(text: string): Outcome<ArticleHeader, HeaderProblemCode> {
  const { root, problems } = parsePlain(text);
  const found: Outcome<ArticleHeader, HeaderProblemCode>['problems'][number][] = [...problems];
  const major = /^claims-sidecar\/(\d+)$/.exec(stringAt(root, 'format') ?? '')?.[1];
  const isNewer = major !== undefined && Number(major) > NEWEST_MAJOR;
  if (isNewer) found.push({ code: 'sidecar-newer', facts: { major } });

  const article = mapAt(root, 'article');
  let referenceDate: string | undefined;
  for (const key of ['reference_date', 'published']) {
    const node = article?.get(key, true) as { value?: unknown; range?: readonly number[] } | undefined;
    if (node?.value === undefined || node.value === null) continue;
    const day = typeof node.value === 'string' ? civilDay(node.value) : undefined;
    if (day !== undefined) referenceDate ??= day;
    else if (key === 'reference_date') {
      const [start = 0, end = start] = node.range ?? [];
      found.push({ code: 'sidecar-bad-date', span: { start, end }, facts: { key, value: JSON.stringify(node.value) } });
    }
  }
  const title = stringAt(article, 'title');
  const language = stringAt(article, 'lang');
  return {
    value: {
      ...(referenceDate === undefined ? {} : { referenceDate }),
      ...(title === undefined ? {} : { title }),
      ...(language === undefined ? {} : { language }),
      isWritable: problems.length === 0 && !isNewer,
    },
    problems: found,
  };
}

/**
 * The sidecar's text with another reference date (an ISO 8601 day), or with none; every other byte stays.
 * `text` is `undefined` where there is no sidecar yet. `undefined` if the sidecar may not be written.
 */
export function withReferenceDate(
  text: string | undefined,
  articleFile: string,
  referenceDate: string | undefined,
): string | undefined {
  if (text === undefined || text.trim() === '') {
    const named = withString(`format: ${SIDECAR_FORMAT}\n`, ['article', 'file'], articleFile);
    return named === undefined ? undefined : withString(named, ['article', 'reference_date'], referenceDate);
  }
  if (!readArticleHeader(text).value.isWritable) return undefined;
  return withString(text, ['article', 'reference_date'], referenceDate);
}

/** The name of an article's sidecar: appended to the full name, since `a.txt` and `a.md` may lie side by side. */
export function sidecarName(articleFile: string): string {
  return `${articleFile}.claims.yaml`;
}

/** The name of the article that a sidecar belongs to; `undefined` if this is no sidecar's name. */
export function articleName(sidecarFile: string): string | undefined {
  return sidecarFile.endsWith('.claims.yaml') ? sidecarFile.slice(0, -'.claims.yaml'.length) : undefined;
}
