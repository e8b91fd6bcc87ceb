import { isRecord } from '../../json/record';
import { inSteps } from '../../text/steps';

/** A string, which is passed over whole, or the brace that an object begins with. */
const STRING_OR_BRACE = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|\{/g;

/** So many values are looked at in one step. */
const VALUES_A_STEP = 500;

/**
 * Where each object of well-formed JSON begins, in UTF-16 units, found in small steps. Empty if that cannot be told: of a key that stands twice
 * in an object only the last is in what was read.
 *
 * @param content what the JSON was read as
 */
export function* objectPlaceSteps(
  json: string,
  content: unknown,
): Generator<undefined, ReadonlyMap<object, number>, undefined> {
  const offsets: number[] = [];
  yield* inSteps(json.matchAll(STRING_OR_BRACE), ({ 0: found, index }) => {
    if (found === '{') offsets.push(index);
  });
  const places = new Map<object, number>();
  // Not by recursion: nothing limits how deep objects of somebody else's file lie in each other.
  const waiting: unknown[] = [content];
  for (let count = 1; waiting.length > 0; count++) {
    if (count % VALUES_A_STEP === 0) yield;
    const value = waiting.pop();
    const offset = isRecord(value) ? offsets[places.size] : undefined;
    if (offset !== undefined) places.set(value as object, offset);
    if (typeof value !== 'object' || value === null) continue;
    for (const member of Object.values(value).reverse()) waiting.push(member);
  }
  return places.size === offsets.length ? places : new Map<object, number>();
}
