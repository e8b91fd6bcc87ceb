import type { Evidence } from './claim';

/** A piece of evidence in one line, as it can be typed again: what it is, then its address. */
export function evidenceAsTyped({ title, url }: Evidence): string {
  return [title, url].filter((part) => part !== undefined && part !== '').join(' ');
}

const ADDRESS = /<?(?<url>https?:\/\/[^\s<>]*[^\s<>,;])>?[,;]?/i;

/**
 * What somebody types of a piece of evidence: its address in the web, what it is (“a tape”), or both. Notes and days of
 * `before`, whose place it takes, stay. `undefined` where nothing is typed.
 */
export function typedEvidence(typed: string, before: Evidence = {}): Evidence | undefined {
  const words = typed.trim();
  if (words === '') return undefined;
  if (words === evidenceAsTyped(before)) return before;
  const rest = Object.fromEntries(Object.entries(before).filter(([key]) => key !== 'title' && key !== 'url'));
  const found = ADDRESS.exec(words);
  const title = found ? withoutMark(words.slice(0, found.index)) + words.slice(found.index + found[0].length) : words;
  return { ...(found && { url: found.groups!.url! }), ...(title.trim() !== '' && { title: title.trim() }), ...rest };
}

/** What stands before an address, without the mark that leads to it: “The judgment: …”. */
function withoutMark(words: string): string {
  return words.trimEnd().replace(/[,:;–-]$/u, '');
}

/** The pieces with one in the place `at`, or without what stood there; behind them all where nothing did. */
export function withEvidence(
  present: readonly Evidence[],
  at: number,
  entry: Evidence | undefined,
): readonly Evidence[] {
  return [...present.slice(0, at), ...(entry ? [entry] : []), ...present.slice(at + 1)];
}
