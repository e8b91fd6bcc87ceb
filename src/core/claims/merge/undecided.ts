import type { Problem } from '../../problem';
import type { PlainDocument } from '../../yaml/plainDocument';
import { placeOf } from '../../yaml/schemaCheck';
import { CONFLICTS_KEY, conflictsIn, type OpenConflict } from './conflicts';

/** What a message says of a conflict: its key, and in short what each side wants. */
export interface ConflictFacts {
  readonly key: string;
  readonly ours: string;
  readonly theirs: string;
}

export function conflictFacts({ key, ours, theirs }: OpenConflict): ConflictFacts {
  return { key, ours: inShort(ours), theirs: inShort(theirs) };
}

/**
 * What a merge has left to decide in a file that is no sidecar (the register of actors, the codebook, settings): a
 * problem with its place for each, without a code.
 */
export function undecidedIn(parsed: PlainDocument): readonly Omit<Problem, 'code'>[] {
  return conflictsIn(parsed.content()[CONFLICTS_KEY]).map((conflict, index) => ({
    ...placeOf(parsed, [CONFLICTS_KEY, String(index), 'key']),
    facts: { ...conflictFacts(conflict) },
  }));
}

/** Longer values are looked up in the file. In UTF-16 units. */
const MOST = 60;

/** How a value begins, in one line; a dash for none. */
export function inShort(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '–');
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\ud800-\udbff]$/, '')}…`;
}
