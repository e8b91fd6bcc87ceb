import type { Remark, Remarks } from '../../yaml/comments/remarks';
import { keyOf } from '../../yaml/comments/ways';

/** The comments of three versions. */
export interface RemarkVersions {
  readonly base: Remarks;
  readonly ours: Remarks;
  readonly theirs: Remarks;
}

/**
 * Merges comments by what they are about: each has what either side has written there, but for what one of them has
 * taken away. Where both have rewritten one, both are kept. One that both have moved is kept where we have it.
 */
export function mergeRemarks({ base, ours, theirs }: RemarkVersions): Remarks {
  const merged = new Map<string, readonly Remark[]>();
  const [before, mine, other] = [base, ours, theirs].map(countsOf) as [Counts, Counts, Counts];
  /** How many there are too many of what was there before, as each side has put it in a place of its own. */
  const tooMany = new Map<string, number>();
  const keys = new Set([...base.keys(), ...ours.keys(), ...theirs.keys()]);
  for (const key of keys) {
    const list = mergeList(base.get(key) ?? [], ours.get(key) ?? [], theirs.get(key) ?? []);
    if (list.length > 0) merged.set(key, list);
    for (const { text } of list) if (before.has(text)) tooMany.set(text, (tooMany.get(text) ?? 0) + 1);
  }
  for (const [text, placed] of tooMany) {
    const [was, here, there] = [before, mine, other].map((counts) => countIn(counts, text)) as [number, number, number];
    // Where one has taken some away, what is left need not be what both have moved.
    tooMany.set(text, here < was || there < was ? 0 : placed - (here + there - was));
  }
  for (const [key, list] of merged) {
    const left = [...(ours.get(key) ?? [])];
    const once = list.filter((remark) => {
      if (takenFrom(left, remark) || (tooMany.get(remark.text) ?? 0) <= 0) return true;
      tooMany.set(remark.text, tooMany.get(remark.text)! - 1);
      return false;
    });
    merged.set(key, once);
  }
  return merged;
}

/**
 * Tells of what a side has written comments that it has not just moved there: by its way, and all that is in it. Of the
 * same words there are more then than before.
 */
export function remarkedBy(base: Remarks, side: Remarks): (...way: readonly string[]) => boolean {
  const [before, now] = [countsOf(base), countsOf(side)];
  const news = [...side].flatMap(([key, list]) => {
    const there = [...(base.get(key) ?? [])];
    const added = list.filter((remark) => !takenFrom(there, remark));
    return added.some(({ text }) => countIn(now, text) > countIn(before, text)) ? [key] : [];
  });
  return (...way) => {
    const key = keyOf(way);
    return news.some((other) => other === key || other.startsWith(`${key.slice(0, -1)},`));
  };
}

function mergeList(base: readonly Remark[], ours: readonly Remark[], theirs: readonly Remark[]): readonly Remark[] {
  if (isSame(base, theirs) || isSame(ours, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  const [before, other] = [[...base], [...theirs]];
  const kept = ours.filter((remark) => {
    const wasThere = takenFrom(before, remark);
    return takenFrom(other, remark) || !wasThere;
  });
  // What is left of theirs we have not: they have added it, or we have taken it away.
  const gone = [...base];
  for (const remark of ours) takenFrom(gone, remark);
  return [...kept, ...other.filter((remark) => !takenFrom(gone, remark))];
}

function isSame(a: readonly Remark[], b: readonly Remark[]): boolean {
  return a.length === b.length && a.every(({ text }, index) => text === b[index]!.text);
}

/** Takes one that says the same out of a list; tells whether there was one. */
function takenFrom(list: Remark[], { text }: Remark): boolean {
  const index = list.findIndex((other) => other.text === text);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

type Counts = ReadonlyMap<string, number>;

function countsOf(remarks: Remarks): Counts {
  const counts = new Map<string, number>();
  for (const list of remarks.values()) for (const { text } of list) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function countIn(counts: Counts, text: string): number {
  return counts.get(text) ?? 0;
}
