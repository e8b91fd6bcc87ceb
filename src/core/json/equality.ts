/** True if two JSON-compatible values say the same; the order of keys does not matter, `undefined` members do not count. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSameJson(item, (b as unknown[])[index]));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((key) => isSameJson(x[key], y[key]));
}

/** {@link isSameJson} in small steps, for maps with long lists under their keys. */
export function* isSameJsonSteps(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): Generator<undefined, boolean, undefined> {
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [mine, other] = [a[key], b[key]];
    if (!Array.isArray(mine) || !Array.isArray(other) || mine.length !== other.length) {
      if (!isSameJson(mine, other)) return false;
      continue;
    }
    for (const [index, item] of mine.entries()) {
      if (!isSameJson(item, other[index])) return false;
      if ((index + 1) % ITEMS_A_STEP === 0) yield;
    }
  }
  return true;
}

/** So many items are compared in one step. */
const ITEMS_A_STEP = 50;
