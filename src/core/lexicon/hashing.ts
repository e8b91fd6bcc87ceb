/** A 32-bit hash of a text's UTF-16 units, the same on every machine; other seeds give other hashes. Not secure. */
export function hashOf(text: string, seed = 0): number {
  let hash = seed ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scattered(hash);
}

/** Spreads a number's bits over all 32, so that its low ones may choose a place in a table. */
export function scattered(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
