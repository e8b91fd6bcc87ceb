import type { Span } from '../../text/span';

/** What git wrote into a file that it could not merge, taken apart. */
export type Unmerged =
  /** `base` is there only where git was told to show it (`merge.conflictStyle` diff3 or zdiff3). */
  | { readonly kind: 'versions'; readonly ours: string; readonly theirs: string; readonly base: string | undefined }
  /** There are no markers. */
  | { readonly kind: 'none' }
  /** A marker is missing or one too many: `span` is that of the line that does not fit. */
  | { readonly kind: 'unclear'; readonly span: Span };

type Side = 'all' | 'ours' | 'base' | 'theirs';

/** What each marker ends and begins; so many signs at the start of a line, then a name or nothing. */
const STEPS: Readonly<Record<string, { readonly from: readonly Side[]; readonly to: Side }>> = {
  '<': { from: ['all'], to: 'ours' },
  '|': { from: ['ours'], to: 'base' },
  '=': { from: ['ours', 'base'], to: 'theirs' },
  '>': { from: ['theirs'], to: 'all' },
};

/** The first line that git has marked a conflict with; `undefined` where there is none. */
export function firstMarker(text: string): Span | undefined {
  for (const { span, sign } of markersOf(text)) if (sign === '<' || sign === '>') return span;
  return undefined;
}

/** The line that opens the first conflict of which all markers are there, whatever other lines look like markers; `undefined` if none is whole. */
export function firstConflict(text: string): Span | undefined {
  let [side, opened]: [Side, Span | undefined] = ['all', undefined];
  for (const { span, sign } of markersOf(text)) {
    const { from, to } = STEPS[sign]!;
    if (to === 'ours') opened = span;
    else if (!from.includes(side)) continue;
    if (to === 'all') return opened;
    side = to;
  }
  return undefined;
}

/** The first marker that does not fit to those before it, or has none to end it; `undefined` where all fit together. */
export function firstMisfit(text: string): Span | undefined {
  let [side, opened]: [Side, Span | undefined] = ['all', undefined];
  for (const { span, sign } of markersOf(text)) {
    const { from, to } = STEPS[sign]!;
    if (!from.includes(side)) return span;
    if (to === 'ours') opened = span;
    side = to;
  }
  return side === 'all' ? undefined : opened;
}

/** Takes apart a file with conflict markers. All that stands outside them belongs to each version. */
export function unmergedVersions(text: string): Unmerged {
  const misfit = firstMisfit(text);
  if (misfit !== undefined) return { kind: 'unclear', span: misfit };
  const parts = { ours: '', base: '', theirs: '' };
  let [side, at, hunks, bases]: [Side, number, number, number] = ['all', 0, 0, 0];
  const take = (end: number) => {
    const stretch = text.slice(at, end);
    for (const part of side === 'all' ? (['ours', 'base', 'theirs'] as const) : [side]) parts[part] += stretch;
  };
  for (const { span, sign, next } of markersOf(text)) {
    take(span.start);
    [side, at] = [STEPS[sign]!.to, next];
    if (side === 'ours') hunks++;
    if (side === 'base') bases++;
  }
  if (hunks === 0) return { kind: 'none' };
  take(text.length);
  return { kind: 'versions', ours: parts.ours, theirs: parts.theirs, base: bases === hunks ? parts.base : undefined };
}

/** Where in a file with conflict markers that fit together a place of one of its versions is. */
export function placeInMarked(text: string, version: 'ours' | 'theirs', offset: number): number {
  let [side, at, passed]: [Side, number, number] = ['all', 0, 0];
  for (const { span, sign, next } of markersOf(text)) {
    const length = side === 'all' || side === version ? span.start - at : 0;
    if (offset < passed + length) break;
    passed += length;
    [side, at] = [STEPS[sign]!.to, next];
  }
  return Math.min(at + offset - passed, text.length);
}

/**
 * The file as it is on our side, each sign of it where it stands: blanks take the place of the markers and of what the
 * others have there. `undefined` where there are no markers, or they do not fit together.
 */
export function oursInPlace(text: string): string | undefined {
  if (firstMarker(text) === undefined || firstMisfit(text) !== undefined) return undefined;
  const stretches: string[] = [];
  let [side, at]: [Side, number] = ['all', 0];
  const take = (end: number) => {
    const stretch = text.slice(at, end);
    stretches.push(side === 'all' || side === 'ours' ? stretch : blanked(stretch));
    at = end;
  };
  for (const { span, sign, next } of markersOf(text)) {
    take(span.start);
    stretches.push(blanked(text.slice(span.start, next)));
    [side, at] = [STEPS[sign]!.to, next];
  }
  take(text.length);
  return stretches.join('');
}

function blanked(lines: string): string {
  return lines.replaceAll(/[^\r\n]/g, ' ');
}

interface Marker {
  /** The line without its end. */
  readonly span: Span;
  readonly sign: string;
  /** Where the next line begins. */
  readonly next: number;
}

/** Git writes no fewer signs; it writes more where both sides have renamed the file, and by `conflict-marker-size`. */
const FEWEST_SIGNS = 7;

function* markersOf(text: string): Generator<Marker> {
  // All have as many as the first: with more, they are within one of the versions.
  let signs: number | undefined;
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed < 0 ? text.length : feed;
    const sign = text[start]!;
    const count = signsAt(text, start, end);
    if (sign === '<' || sign === '>') signs ??= count;
    if (count !== undefined && count === (signs ?? FEWEST_SIGNS)) yield { span: { start, end }, sign, next };
    start = next;
  }
}

/** How many signs of a marker a line begins with; `undefined` for a line that is none. */
function signsAt(text: string, start: number, end: number): number | undefined {
  const sign = text[start]!;
  if (end - start < FEWEST_SIGNS || !(sign in STEPS)) return undefined;
  let at = start;
  while (at < end && text[at] === sign) at++;
  return at - start >= FEWEST_SIGNS && (at === end || text[at] === ' ') ? at - start : undefined;
}
