import type { Span } from '../text/span';

/** What git wrote into a file that it could not merge, taken apart. */
export type Unmerged =
  /** `base` is there only where git was told to show it (`merge.conflictStyle` diff3 or zdiff3). */
  | { readonly kind: 'versions'; readonly ours: string; readonly theirs: string; readonly base: string | undefined }
  /** There are no markers. */
  | { readonly kind: 'none' }
  /** A marker is missing or one too many: `span` is that of the line that does not fit. */
  | { readonly kind: 'unclear'; readonly span: Span };

type Side = 'all' | 'ours' | 'base' | 'theirs';

/** What each marker ends and begins; seven signs at the start of a line, then a name or nothing. */
const STEPS: Readonly<Record<string, { readonly from: readonly Side[]; readonly to: Side }>> = {
  '<': { from: ['all'], to: 'ours' },
  '|': { from: ['ours'], to: 'base' },
  '=': { from: ['ours', 'base'], to: 'theirs' },
  '>': { from: ['theirs'], to: 'all' },
};

/** The first line that git has marked a conflict with; `undefined` where there is none. */
export function firstMarker(text: string): Span | undefined {
  for (const { span, marker } of linesOf(text)) if (marker === '<' || marker === '>') return span;
  return undefined;
}

/** Takes apart a file with conflict markers. All that stands outside them belongs to each version. */
export function unmergedVersions(text: string): Unmerged {
  const parts: Record<Exclude<Side, 'all'>, string> = { ours: '', base: '', theirs: '' };
  let [side, opened, hunks, bases]: [Side, Span, number, number] = ['all', { start: 0, end: 0 }, 0, 0];
  for (const { span, marker, line } of linesOf(text)) {
    const step = marker === undefined ? undefined : STEPS[marker];
    if (step === undefined) {
      if (side !== 'all') parts[side] += line;
      else for (const part of ['ours', 'base', 'theirs'] as const) parts[part] += line;
      continue;
    }
    if (!step.from.includes(side)) return { kind: 'unclear', span };
    side = step.to;
    if (side === 'ours') [opened, hunks] = [span, hunks + 1];
    if (side === 'base') bases++;
  }
  if (side !== 'all') return { kind: 'unclear', span: opened };
  if (hunks === 0) return { kind: 'none' };
  return { kind: 'versions', ours: parts.ours, theirs: parts.theirs, base: bases === hunks ? parts.base : undefined };
}

interface Line {
  /** With its end of line. */
  readonly line: string;
  /** Without it. */
  readonly span: Span;
  /** The sign of the marker that the line is. */
  readonly marker: string | undefined;
}

function* linesOf(text: string): Generator<Line> {
  let start = text.startsWith('\ufeff') ? 1 : 0;
  let from = 0;
  while (from < text.length) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const printed = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed < 0 ? text.length : feed;
    yield { line: text.slice(from, next), span: { start, end: printed }, marker: markerOf(text, start, printed) };
    from = start = next;
  }
}

function markerOf(text: string, start: number, end: number): string | undefined {
  const sign = text[start]!;
  if (end - start < 7 || !(sign in STEPS)) return undefined;
  for (let at = start + 1; at < start + 7; at++) if (text[at] !== sign) return undefined;
  return end === start + 7 || text[start + 7] === ' ' ? sign : undefined;
}
