import type { Span } from '../text/span';
import type { PlacedReading, Reading } from './reading';

/** Readings set behind each other, for a stage that resolves the article as one text. */
export interface Row {
  readonly placed: readonly PlacedReading[];
  /** Takes a list in order of the row apart: what stands in each reading, with the place where that begins. */
  apart<S extends Span, T>(items: readonly S[], make: (item: S, base: number) => T): readonly (readonly T[])[];
  /** The reading in which a place of the row lies. */
  indexAt(offset: number): number;
}

export function inOneRow(readings: readonly Reading[]): Row {
  let start = 0;
  const placed = readings.map((reading): PlacedReading => {
    const { text, role, rule } = reading.passage;
    const paragraph = { start, end: start + text.length, text, role, rule };
    start = paragraph.end + 2;
    return { paragraph, reading };
  });
  return {
    placed,
    apart(items, make) {
      let next = 0;
      return placed.map(({ paragraph }) => {
        const own: ReturnType<typeof make>[] = [];
        while (next < items.length && items[next]!.start < paragraph.end)
          own.push(make(items[next++]!, paragraph.start));
        return own;
      });
    },
    indexAt(offset) {
      let low = 0;
      let high = placed.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (placed[middle]!.paragraph.start <= offset) low = middle + 1;
        else high = middle;
      }
      return low - 1;
    },
  };
}
