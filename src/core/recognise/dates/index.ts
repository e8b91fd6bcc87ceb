import { inOneRow } from '../inOneRow';
import type { Reading } from '../reading';
import type { ReferenceDate } from '../referenceDate';
import type { DateResolutions, ResolvedDate } from '../resolved';
import { resolve } from './resolve';

export { scanDates } from './scan';

/**
 * Gives each date its value, counted from the reference date or from a date named earlier in the text. `previous` is the
 * resolution of an earlier version, of which all is taken over that has not changed.
 */
export function resolveDates(
  readings: readonly Reading[],
  reference: ReferenceDate,
  _previous?: DateResolutions,
): DateResolutions {
  const row = inOneRow(readings);
  return {
    dates: row.apart(
      resolve(row.placed, reference),
      ({ kind: _kind, start, end, resolution: { anchorSpan, ...resolution }, ...date }, base): ResolvedDate => {
        const index = anchorSpan === undefined ? 0 : row.indexAt(anchorSpan.start);
        const { paragraph, reading } = row.placed[index]!;
        const anchorSite = anchorSpan && {
          passage: reading.passage,
          start: anchorSpan.start - paragraph.start,
          end: anchorSpan.end - paragraph.start,
        };
        return {
          ...date,
          start: start - base,
          end: end - base,
          resolution: { ...resolution, ...(anchorSite === undefined ? {} : { anchorSite }) },
        };
      },
    ),
  };
}
