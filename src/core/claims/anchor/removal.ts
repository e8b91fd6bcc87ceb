import { overlaps, type Span } from '../../text/span';
import { carry, type TextChange } from './carry';
import type { Placement } from './placement';

/**
 * Text that was taken out of an article, and what of it was tagged: so that the tag comes back with the words when they
 * are pasted elsewhere or the deletion is undone, without a search and without a guess. `tagged` is of `text`.
 */
export interface Removal {
  readonly text: string;
  readonly tagged: Span;
}

/** So little is no sign that the same words have come back: anybody types a word twice. In UTF-16 units. */
const LEAST = 12;

/**
 * What took a span out of a text: the change that holds it whole. Offsets of `changes` are all of `before`, the text
 * before any of them, as an editor tells the changes of one event. `undefined` if none did, or so little was taken that
 * it could be taken for other words.
 */
export function removalOf(before: string, { start, end }: Span, changes: readonly TextChange[]): Removal | undefined {
  const change = changes.find((one) => one.start <= start && one.end >= end);
  if (change === undefined || change.end - change.start < LEAST) return undefined;
  const tagged = { start: start - change.start, end: end - change.start };
  return { text: before.slice(change.start, change.end), tagged };
}

/**
 * Where removed words have come back: the place of the tagged ones in the text after `changes`, if exactly one of these
 * inserts what was removed, once. `changes` are told as for {@link removalOf}.
 */
export function restored({ text, tagged }: Removal, changes: readonly TextChange[]): Span | undefined {
  const places: Span[] = [];
  for (const change of changes) {
    const at = change.text.indexOf(text);
    if (at < 0) continue;
    if (change.text.includes(text, at + 1)) return undefined;
    const start = change.start + shiftBefore(change, changes) + at + tagged.start;
    places.push({ start, end: start + tagged.end - tagged.start });
  }
  return places.length === 1 ? places[0] : undefined;
}

/**
 * The stretches of a text that have come into it since some moment, in order and apart: those known until now, carried
 * through `changes`, and what these insert. `changes` are told as for {@link removalOf}, the last in the text first.
 */
export function arrived(until: readonly Span[], changes: readonly TextChange[]): readonly Span[] {
  const inserted = changes.map((change): Span => {
    const start = change.start + shiftBefore(change, changes);
    return { start, end: start + change.text.length };
  });
  const all = [...carry(until, changes), ...inserted].filter((span) => span !== undefined && span.end > span.start);
  const joined: Span[] = [];
  for (const { start, end } of (all as Span[]).sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || last.end < start) joined.push({ start, end });
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return joined;
}

/**
 * What was found for words that were taken out of the text, if it has come there while the text was open, be it before:
 * who moves words may copy them, and delete the others then. What stood there all the time is no place of theirs, however
 * much it is like them: they are `lost`, and it may be chosen.
 * @param come what has come into the text, see {@link arrived}
 */
export function amongArrived(found: Placement, come: readonly Span[]): Placement {
  const hasCome = (place: Span) => come.some((span) => overlaps(span, place));
  if ('start' in found) {
    const { start, end, score } = found;
    return hasCome(found) ? found : { state: 'lost', score, candidates: [{ start, end, score }] };
  }
  return found.candidates.some(hasCome) ? found : { ...found, state: 'lost' };
}

/** How far the changes before one in the text have moved it. */
function shiftBefore(change: TextChange, changes: readonly TextChange[]): number {
  return changes
    .filter(({ start, end }) => start < change.start || (start === change.start && end < change.end))
    .reduce((shift, { start, end, text }) => shift + text.length - (end - start), 0);
}
