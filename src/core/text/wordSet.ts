/** A set of words, written as one text with white space between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words));
}

/** The words of a text with white space between them, in order. */
export function wordsOf(list: string): readonly string[] {
  const trimmed = list.trim();
  // Engines split by a single blank much faster.
  return /\n| {2}/.test(trimmed) ? trimmed.split(/\s+/) : trimmed.split(' ');
}

/** What is said of words, list by list. */
export function wordMap<T>(...lists: readonly (readonly [value: T, words: string])[]): ReadonlyMap<string, T> {
  return new Map(lists.flatMap(([value, words]) => wordsOf(words).map((word) => [word, value] as const)));
}
