import { isAscii } from '../text/anyScript';
import { lazily } from '../text/lazily';
import { wordsOf } from '../text/wordSet';

export { lazily };

/** Keeps a function's answers for the words it has been asked, up to `most` of them; then it begins anew. */
export function remembering<T>(most: number, answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = answer(word);
      if (known.size >= most) known.clear();
      known.set(word, value);
    }
    return value;
  };
}

/**
 * The words of a list that is written with white space between them, as a set built at first use. `flight+s` stands for
 * the word with and without what is behind the plus.
 */
export function lazyWordSet(...lists: readonly string[]): () => ReadonlySet<string> {
  return lazily(() => new Set(lists.flatMap(wordsOfList)));
}

function wordsOfList(list: string): readonly string[] {
  const words = wordsOf(list);
  return list.includes('+') ? words.flatMap(withEnding) : words;
}

function withEnding(word: string): string | readonly string[] {
  const plus = word.indexOf('+');
  // "lgbtq+"
  if (plus < 0 || plus === word.length - 1) return word;
  const stem = word.slice(0, plus);
  return [stem, stem + word.slice(plus + 1)];
}

/** The phrases of a list that is written with `|` between them (line breaks do not matter). */
export function phrases(list: string): readonly string[] {
  const found: string[] = [];
  for (const phrase of (list.includes('\n') ? list.replaceAll('\n', '') : list).split('|')) {
    const trimmed = phrase.trim();
    if (trimmed !== '') found.push(trimmed);
  }
  return found;
}

/** The form in which names are compared: lower case, without accents, apostrophes straight. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  // Most names are plain; the normal form is worked out only for the others.
  return isAscii(lower) ? lower : withoutAccents(lower);
}

/** The accents of Latin letters, which are all the marks that most names have, and those of any script. */
const ACCENTS = /[\u0300-\u036F]/g;
const BEYOND_LATIN = /[^\0-\u036F\u2010-\u2027]/;
const marks = lazily(() => new RegExp(String.raw`\p{M}`, 'gu'));

function withoutAccents(lower: string): string {
  const decomposed = lower.normalize('NFD');
  return decomposed
    .replaceAll(BEYOND_LATIN.test(decomposed) ? marks() : ACCENTS, '')
    .replaceAll(/[’‘ʻʼ]/g, "'")
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae');
}
