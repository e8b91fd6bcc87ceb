import type { Evidence } from './claim';

/** A piece of evidence in one line, as it can be typed again: what it is, then its address. */
export function evidenceAsTyped({ title, url }: Evidence): string {
  return [title, url].filter((part) => part !== undefined && part !== '').join(' ');
}

const ADDRESS = /https?:\/\/[^\s<>"\u201c\u201d]*[^\s<>"\u201c\u201d,;.:!?]/i;
/** Marks around an address that are none of it. */
const OPENING = /["<[(\u201c]$/;
const CLOSING = /^["\u201d>\])]/;

/**
 * What somebody types of a piece of evidence: its address in the web, what it is (“a tape”), or both. Notes of `before`,
 * whose place it takes, stay, and so do an address of another kind that still stands in it, and the day on which it was
 * seen as long as the address is the same. `undefined` where nothing is typed.
 */
export function typedEvidence(typed: string, before: Evidence = {}): Evidence | undefined {
  const words = typed.trim();
  if (words === '') return undefined;
  if (words === evidenceAsTyped(before)) return before;
  const found = addressIn(words, before.url);
  const isElsewhere = before.url !== undefined && before.url !== found?.url;
  const anew = new Set(['title', 'url', ...(isElsewhere ? ['accessed'] : [])]);
  const rest = Object.fromEntries(Object.entries(before).filter(([key]) => !anew.has(key)));
  if (found === undefined) return { title: words, ...rest };
  const { url, at } = found;
  const title = withoutMark(words.slice(0, at)) + withoutLeadingMark(words.slice(at + url.length));
  return { url, ...(title.trim() !== '' && { title: title.trim() }), ...rest };
}

/** The address that was there, if it is there still, else the first in the web, and where it stands. */
function addressIn(words: string, known = ''): { readonly url: string; readonly at: number } | undefined {
  const kept = known === '' ? -1 : ` ${words} `.lastIndexOf(` ${known} `);
  if (kept >= 0) return { url: known, at: kept };
  const found = ADDRESS.exec(words);
  if (found === null) return undefined;
  const [url] = found;
  // A bracket that the address has not opened is closed around it.
  return { url: url.includes('(') ? url : url.split(')')[0]!, at: found.index };
}

/** What stands before an address, without the mark that leads to it: “The judgment: …”. */
function withoutMark(words: string): string {
  return words
    .trimEnd()
    .replace(OPENING, '')
    .trimEnd()
    .replace(/[,:;–-]$/u, '');
}

/** What stands behind an address, without the marks that end it: “…), page 3”. */
function withoutLeadingMark(words: string): string {
  return words.replace(CLOSING, '').replace(/^[,;.:!?]/, '');
}

/** The pieces with one in the place `at`, or without what stood there; behind them all where nothing did. */
export function withEvidence(
  present: readonly Evidence[],
  at: number,
  entry: Evidence | undefined,
): readonly Evidence[] {
  return [...present.slice(0, at), ...(entry ? [entry] : []), ...present.slice(at + 1)];
}
