import type { Span } from '../../text/span';
import { lineStart, nextLine } from '../lines/lines';
import type { PlainDocument } from '../reading/plainDocument';
import { commentsIn } from './commentSpans';
import { entriesIn, type Entry } from './entries';
import { keyOf, PASSING_NOTHING, type Passed, type Way } from './ways';

/** A comment, told by what it says. */
export interface Remark {
  readonly text: string;
  /** In lines of its own above the entry that it is about, or else in one of the entry's lines. */
  readonly isAbove: boolean;
  /** True for one above that a blank line sets apart from what follows. */
  readonly isApart: boolean;
}

/** The comments by what they are about, by {@link keyOf} the way to it; with an empty way, those at the end of the file. */
export type Remarks = ReadonlyMap<string, readonly Remark[]>;

/** A comment and where it stands. */
export interface PlacedRemark extends Remark {
  readonly span: Span;
}

/** The comments of a file, and the entries that they may be about, in the order of the file. */
export interface PlacedRemarks {
  readonly entries: readonly Entry[];
  readonly remarks: ReadonlyMap<string, readonly PlacedRemark[]>;
}

/** Which comments are about what, in a file that has no problems; but for what is passed over, as if it had none. */
export function remarksIn(file: PlainDocument, passed: Passed = PASSING_NOTHING): Remarks {
  return placedRemarksIn(file, passed, () => false).remarks;
}

/** {@link remarksIn} with their places. Of an item that was read by itself, the entries only where it is `wanted` or has comments. */
export function placedRemarksIn(file: PlainDocument, passed: Passed, wanted: (item: Way) => boolean): PlacedRemarks {
  const { text } = file;
  const isWanted = (item: Way, lines: string) => passed(item) === undefined && (lines.includes('#') || wanted(item));
  const entries = [...entriesIn(file, passed, isWanted)];
  const remarks = new Map<string, PlacedRemark[]>();
  let next = 0;
  for (const span of commentsIn(file, passed)) {
    while (next < entries.length && entries[next]!.start < span.start) next++;
    const last = entries[next - 1];
    const isAlone = text.slice(lineStart(text, span.start), span.start).replace('\ufeff', '').trim() === '';
    // In a line of its own, but in the middle of what is in brackets or goes on below.
    const isWithin = last !== undefined && span.start < last.end;
    const isAbove = last === undefined || (isAlone && !isWithin);
    const key = isAbove ? keyOf(entries[next]?.way ?? []) : keyOf(last.way);
    const below = nextLine(text, span.end);
    const isApart = isAbove && text.slice(below, nextLine(text, below)).trim() === '' && below < text.length;
    const list = remarks.get(key) ?? [];
    list.push({ text: text.slice(span.start, span.end), isAbove, isApart, span });
    remarks.set(key, list);
  }
  return { entries, remarks };
}
