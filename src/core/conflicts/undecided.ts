import type { Problem } from '../problem';
import type { PlainDocument } from '../yaml/reading/plainDocument';
import { placeOf } from '../yaml/checking/placeInFile';
import { WrittenNumber } from '../yaml/values/writtenNumber';
import { CONFLICTS_KEY, conflictsByPlace, type OpenConflict } from './openConflict';
import { isObject, type PlainObject } from '../yaml/values/value';

/** What a message says of a conflict: its key, and in short what each side wants. */
export interface ConflictFacts {
  readonly key: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What a conflict is about, in short, as facts of a problem. */
export function conflictFacts({ key, ours, theirs }: OpenConflict): ConflictFacts {
  return { key, ours: inShort(ours), theirs: inShort(theirs) };
}

/**
 * What a merge has left to decide in a file that is no sidecar (the register of actors, the codebook, settings): a
 * problem with its place for each, without a code.
 */
export function undecidedIn(parsed: PlainDocument): readonly Omit<Problem, 'code'>[] {
  return [...conflictsByPlace(parsed.content()[CONFLICTS_KEY])].map(([index, conflict]) => ({
    ...placeOf(parsed, [CONFLICTS_KEY, String(index), 'key']),
    facts: { ...conflictFacts(conflict) },
  }));
}

/** Longer values are looked up in the file. In UTF-16 units. */
const MOST = 60;

/** What stands for a side that has taken something away, or has left nothing behind its key. */
export const NOTHING = '–';

/** How a value begins, in one line of words; {@link NOTHING} for none. */
export function inShort(value: unknown): string {
  const text = inWords(value);
  return text.length <= MOST ? text : `${text.slice(0, MOST).replace(/[\ud800-\udbff]$/, '')}…`;
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return NOTHING;
  if (value instanceof WrittenNumber) return value.source;
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    return items.map(inWords).join(items.some((item) => isObject(item)) ? '; ' : ', ');
  }
  if (!isObject(value)) return typeof value === 'string' ? value : (JSON.stringify(value) ?? NOTHING);
  if (typeof value.exact === 'string') return value.exact;
  const { text, ...rest } = value;
  const isDate = Object.keys(value).every((key) => DATE_KEYS.has(key));
  if (!isDate) return wordsByKey(value);
  const day = Object.values(rest).map(inWords).join(', ');
  return text === undefined ? day : day === '' ? inWords(text) : `${inWords(text)} (${day})`;
}

/** Of a date: its words, and behind them the day. */
const DATE_KEYS: ReadonlySet<string> = new Set(['text', 'value', 'mod', 'timex']);

function wordsByKey(map: PlainObject): string {
  return Object.entries(map)
    .map(([key, value]) => `${key}: ${inWords(value)}`)
    .join(', ');
}
