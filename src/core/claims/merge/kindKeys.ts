import { isSameJson } from '../../json/equality';
import type { ClaimKind } from '../claim';
import type { Contradiction, Merged } from './value';
import type { PlainObject, Value } from '../../yaml/values/value';

/** The keys that say something of claims of these kinds alone. An outcome is noted of threats and refusals as well. */
const FITTING: Readonly<Record<string, readonly ClaimKind[]>> = { strength: ['demand'] };

/**
 * A merged claim in which no key is said of a kind that it does not go with: where one side has made it another kind and
 * the other has put in what goes with the old one only, both the kind and that key contradict, and ours stay.
 */
export function withFittingKeys(base: PlainObject, ours: PlainObject, theirs: PlainObject, merged: Merged): Merged {
  const unfit = Object.keys(FITTING).filter(
    (key) => isUnfit(key, base, ours, theirs) || isUnfit(key, base, theirs, ours),
  );
  if (unfit.length === 0) return merged;
  const keys = ['kind', ...unfit];
  const open = new Set(merged.contradictions.map(({ key }) => key));
  const found: readonly Contradiction[] = keys.map((key) => ({
    key,
    base: base[key],
    ours: ours[key],
    theirs: theirs[key],
  }));
  const value = { ...(merged.value as PlainObject), ...Object.fromEntries(keys.map((key) => [key, ours[key]])) };
  return {
    value: Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)),
    contradictions: [...merged.contradictions, ...found.filter(({ key }) => !open.has(key))],
  };
}

/** True if one side says something under a key that the kind has no place for which the other has chosen. */
function isUnfit(key: string, base: PlainObject, side: PlainObject, other: PlainObject): boolean {
  const isSaid = side[key] !== undefined && !isSameJson(side[key], base[key]) && !isSameJson(side[key], other[key]);
  const isOtherKind = !isSameJson(other.kind, base.kind) && !isSameJson(other.kind, side.kind);
  return isSaid && isOtherKind && fits(key, side.kind) && !fits(key, other.kind);
}

function fits(key: string, kind: Value): boolean {
  return (FITTING[key] as readonly Value[]).includes(kind);
}
