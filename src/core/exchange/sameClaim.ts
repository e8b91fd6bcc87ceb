import { idsOf, type Claim, type ClaimDate } from '../claims/claim';
import type { SidecarChange } from '../claims/sidecarEdit';
import { isSameJson } from '../json/equality';
import { isRecord } from '../json/record';

/** A claim as it stands in a sidecar's file, faulty values included. */
export type StandingClaim = Readonly<Record<string, unknown>>;

/** What an import says of a claim that is there already. */
export interface Compared {
  /** The keys in which it says something else, as in the file; with `anchors` or `kind` among them it is another claim. */
  readonly differing: readonly string[];
  /** What fills in the keys that are not there, dates within `said` and `due` included. */
  readonly filling: readonly SidecarChange[];
  /** The keys that are filled in, `said.value` for a part of a date. */
  readonly filled: readonly string[];
}

/** The keys in which nothing is asserted: whose the claim is, and when somebody has touched it. */
const NOT_SAID: ReadonlySet<string> = new Set(['id', 'x_import', 'created', 'updated', 'parked', 'history']);
const DATES = ['said', 'due'] as const;

/**
 * Compares a claim in a sidecar with the same one of an import. What the import does not say is no difference.
 *
 * @param today the words that stand where the claim's quotes are now, as exports give them
 */
export function compared(standing: StandingClaim, imported: Claim, today: readonly string[]): Compared {
  const differing: string[] = [];
  const missing: Record<string, unknown> = {};
  const filled: string[] = [];
  const dates: SidecarChange[] = [];
  for (const [key, value] of Object.entries(imported) as [string, unknown][]) {
    const there = standing[key];
    if (key === 'x_import' || isSameValue(key, there, value, today)) continue;
    if (!(key in standing) || there === null) {
      missing[key] = value;
      filled.push(key);
      continue;
    }
    const date = DATES.find((name) => name === key);
    const rest = date && isRecord(there) && isRecord(value) ? missingIn(there, value) : undefined;
    if (date !== undefined && rest !== undefined) {
      dates.push({ kind: 'set-date', id: imported.id, date, values: rest });
      filled.push(...Object.keys(rest).map((part) => `${date}.${part}`));
    } else if (!NOT_SAID.has(key)) differing.push(key);
  }
  // Of another claim nothing is taken: it is not known which of the two would be filled in.
  if (differing.includes('kind') || differing.includes('anchors')) return { differing, filling: [], filled: [] };
  const filling: SidecarChange[] = [
    ...(Object.keys(missing).length === 0 ? [] : [{ kind: 'set-claim' as const, id: imported.id, values: missing }]),
    ...dates,
  ];
  return { differing, filling, filled };
}

/** What a map lacks of another that says nothing else; `undefined` if it says something else. */
function missingIn(there: StandingClaim, date: ClaimDate | StandingClaim): Partial<ClaimDate> | undefined {
  const entries = Object.entries(date) as [string, unknown][];
  if (entries.some(([key, value]) => key in there && !isSameJson(there[key], value))) return undefined;
  return Object.fromEntries(entries.filter(([key]) => !(key in there)));
}

function isSameValue(key: string, there: unknown, value: unknown, today: readonly string[]): boolean {
  switch (key) {
    case 'anchors': {
      const words = new Set([...quotesOf(there).flat(), ...today].map(plain));
      return quotesOf(value).every((quotes) => quotes.some((quote) => words.has(plain(quote))));
    }
    case 'claimant':
    case 'addressee':
    case 'tags': {
      const isText = (one: unknown) => typeof one === 'string' || Array.isArray(one);
      return isText(there) && isSameJson([...idsOf(there as string)].sort(), [...idsOf(value as string)].sort());
    }
    default:
      return isSameJson(there, value);
  }
}

/** Of each anchor the words that were tagged, and those of today where they have changed. */
function quotesOf(anchors: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(anchors)) return [];
  return (anchors as readonly unknown[]).flatMap((anchor) =>
    isRecord(anchor) && typeof anchor.exact === 'string'
      ? [[anchor.exact, ...(typeof anchor.current === 'string' ? [anchor.current] : [])]]
      : [],
  );
}

/** Line ends, blanks and the way in which letters are put together are no other words. */
function plain(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
