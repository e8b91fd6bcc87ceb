/**
 * The item at an index; `undefined` before the first item, as behind the last. Engines take a negative index for the name
 * of a property and look it up as one, and from then on read slowly whatever else is read in that place.
 */
export function itemAt<T>(items: readonly T[], index: number): T | undefined {
  return index < 0 ? undefined : items[index];
}
