/** The part of a compound in lower case that decides what it is: "vice-president" → "president"; a plain word as it is. */
export function lastPart(lower: string): string {
  return lower.slice(lower.lastIndexOf('-') + 1);
}
