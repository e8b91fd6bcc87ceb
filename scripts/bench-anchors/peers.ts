import approximateSearch from 'approx-string-match';
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import type { DescribedAnchor } from '../../src/core/claims/anchor';
import type { Answer } from './measure';

/**
 * approx-string-match with the scoring that the Hypothesis client publishes: exact matches if there are any, else the
 * best approximate ones up to half the quote's length; the quote counts 50, each side of the context 20, the position 2.
 */
export function hypothesisAnswer(text: string, { exact, prefix, suffix, start }: DescribedAnchor): Answer {
  const matches = occurrences(text, exact, Math.min(256, exact.length / 2));
  let best: { score: number; start: number; end: number } | undefined;
  for (const match of matches) {
    const quote = 1 - match.errors / exact.length;
    const before = likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const after = likeness(text.slice(match.end, match.end + suffix.length), suffix);
    const position = 1 - Math.abs(match.start - start) / text.length;
    const score = (50 * quote + 20 * before + 20 * after + 2 * position) / 92;
    if (!best || score > best.score) best = { score, start: match.start, end: match.end };
  }
  return best ? { span: best } : { none: 'lost' };
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

function occurrences(text: string, wanted: string, mostErrors: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    exact.push({ start: at, end: at + wanted.length, errors: 0 });
  }
  return exact.length > 0 ? exact : approximateSearch(text, wanted, mostErrors);
}

function likeness(there: string, wanted: string): number {
  if (wanted === '') return 1;
  if (there === '') return 0;
  return 1 - (occurrences(there, wanted, wanted.length)[0]?.errors ?? wanted.length) / wanted.length;
}

/** diff-match-patch without the old text: its fuzzy match for the quote's first and last 32 units, near the old place. */
export function matchAnswer(text: string, { exact, start }: DescribedAnchor): Answer {
  const matcher = new DiffMatchPatch();
  const width = 32;
  const from = matcher.match_main(text, exact.slice(0, width), start);
  if (from === -1) return { none: 'lost' };
  if (exact.length <= width) return { span: { start: from, end: from + exact.length } };
  const tail = matcher.match_main(text, exact.slice(-width), from + exact.length - width);
  if (tail === -1 || tail + width <= from) return { none: 'lost' };
  return { span: { start: from, end: tail + width } };
}

/** diff-match-patch with the old text: the places of both ends after a character diff. */
export function diffAnswers(old: string, text: string, anchors: readonly DescribedAnchor[]): readonly Answer[] {
  const matcher = new DiffMatchPatch();
  matcher.Diff_Timeout = 5;
  const diffs = matcher.diff_main(old, text);
  return anchors.map(({ start, end }) => {
    const span = { start: matcher.diff_xIndex(diffs, start), end: matcher.diff_xIndex(diffs, end) };
    return span.start < span.end ? { span } : { none: 'lost' };
  });
}
