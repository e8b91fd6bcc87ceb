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

/** The words of lists, each with its place in its list; the first has the number `from`. */
export function numberedWords(from: number, ...lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((list) => wordsOf(list).map((word, place) => [word, from + place] as const)));
}

/** What is said of words, list by list. */
export function wordMap<T>(...lists: readonly (readonly [value: T, words: string])[]): ReadonlyMap<string, T> {
  return new Map(lists.flatMap(([value, words]) => wordsOf(words).map((word) => [word, value] as const)));
}
