import { isSameJson } from '../../json/equality';
import { isRecord } from '../../json/record';

/** For each item of a list as it is to be, the index of the one that it was; `undefined` for a new one. */
export type Pairing = readonly (number | undefined)[];

/** More pairs of items are not compared: those of a long list that is wholly another are taken in their order. */
const MOST_COMPARED = 10_000;

/**
 * Which items of a list are which of another: those that say the same, wherever they stand; then maps that say the most of
 * the same, or have the same id; then what stands in the same place between others, as somebody has written it anew.
 */
export function paired(before: readonly unknown[], after: readonly unknown[]): Pairing {
  const pairing: (number | undefined)[] = after.map(() => undefined);
  const left = new Set(before.keys());
  const pair = (now: number, was: number) => {
    pairing[now] = was;
    left.delete(was);
  };
  const same = new Map<string, number[]>();
  for (const [index, item] of before.entries()) {
    const key = keyOf(item);
    const there = same.get(key);
    if (there === undefined) same.set(key, [index]);
    else there.push(index);
  }
  for (const [index, item] of after.entries()) {
    const was = same.get(keyOf(item))?.shift();
    if (was !== undefined) pair(index, was);
  }
  const open = () => [...after.keys()].filter((index) => pairing[index] === undefined);

  const alike = open().length * left.size > MOST_COMPARED ? [] : likenesses(before, after, open(), left);
  for (const { now, was } of alike) if (pairing[now] === undefined && left.has(was)) pair(now, was);

  for (const now of open()) {
    const was = (now === 0 ? -1 : (pairing[now - 1] ?? before.length)) + 1;
    if (left.has(was) && canBecome(before[was], after[now])) pair(now, was);
  }
  return pairing;
}

interface Likeness {
  readonly now: number;
  readonly was: number;
  readonly share: number;
}

/** Maps that say some of the same, the likest first. */
function likenesses(
  before: readonly unknown[],
  after: readonly unknown[],
  open: readonly number[],
  left: ReadonlySet<number>,
): readonly Likeness[] {
  const pairs = open.flatMap((now) =>
    [...left].map((was): Likeness => ({ now, was, share: shareOf(before[was], after[now]) })),
  );
  return pairs.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
}

/** How much of what two maps say is the same, from 0 to 1, and more of those with one id. */
function shareOf(before: unknown, after: unknown): number {
  if (!isRecord(before) || !isRecord(after) || !canBecome(before, after)) return 0;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const same = [...keys].filter((key) => isSameJson(before[key], after[key])).length;
  return same / keys.size + (before.id === undefined ? 0 : 1);
}

/** Whether one may be written in place of the other: text for text, and a map for a map that is not of another id. */
function canBecome(before: unknown, after: unknown): boolean {
  if (isRecord(before) && isRecord(after)) return before.id === after.id;
  return [before, after].every((item) => typeof item !== 'object');
}

/** The same for items that say the same, whatever the order of their keys. */
function keyOf(item: unknown): string {
  return JSON.stringify(item, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}
