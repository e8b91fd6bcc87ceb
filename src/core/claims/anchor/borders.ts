import type { Words } from './words';

/** The words of a text by number, and how much of a border stands before each, and behind the last. */
export interface BorderedWords {
  readonly words: Int32Array;
  readonly borders: Uint8Array;
}

/** No border, one of sentences, one of lines or paragraphs. */
const NONE = 0;
export const SENTENCE = 1;
const LINE = 2;

/** Finds the borders in a text. */
export function borderedWords(text: string, { count, ids, starts, ends }: Words): BorderedWords {
  const borders = new Uint8Array(count + 1).fill(LINE);
  for (let word = 1; word < count; word++) borders[word] = borderIn(text, ends[word - 1]!, starts[word]!);
  return { words: ids, borders };
}

/** Where the sentences of a text begin, by their first words, and where the last one ends. Each has at least one word. */
export function sentenceStarts({ words, borders }: BorderedWords): readonly number[] {
  const starts: number[] = [];
  for (let word = 0; word < words.length; word++) if (borders[word]! >= SENTENCE) starts.push(word);
  return [...starts, words.length];
}

/** Looked for in so many units behind a word: what stands there is marks and blanks. */
const LONGEST = 16;

function borderIn(text: string, start: number, end: number): number {
  let border = NONE;
  for (let at = start; at < end && at < start + LONGEST; at++) {
    const sign = text[at]!;
    if (sign === '\n' || sign === '\r') return LINE;
    // "3.5 million", "e.g.": a sentence ends before a blank.
    if ((sign === '.' || sign === '!' || sign === '?' || sign === '…') && end - at > 1) border = SENTENCE;
  }
  return border;
}

/** So many words at most a stretch is slid: in a text that repeats itself one could go on and on. */
const FARTHEST = 200;

/** The version of a text that has a stretch more. */
interface Side extends BorderedWords {
  /** For each word that of the other version, or -1. Changed by sliding. */
  readonly others: Int32Array;
}

/**
 * Where a stretch that was taken out, or put in, could as well be one that begins some words earlier or later, since
 * what it begins with also follows it ("⟨Erik Sund left. ⟩Erik Sund stayed."), lets it begin and end at the strongest
 * borders: people delete and insert sentences and paragraphs, not the end of one with the beginning of the next. (As
 * diff-match-patch does it in its semantic clean-up.)
 *
 * @param map for each old word the new one, or -1; it is changed
 */
export function slideToBorders(map: Int32Array, before: BorderedWords, after: BorderedWords): void {
  slideIn({ ...before, others: map });
  const origins = new Int32Array(after.words.length).fill(-1);
  map.forEach((newAt, at) => newAt >= 0 && (origins[newAt] = at));
  slideIn({ ...after, others: origins });
  map.fill(-1);
  origins.forEach((at, newAt) => at >= 0 && (map[at] = newAt));
}

function slideIn(side: Side): void {
  const { others } = side;
  for (let from = 1; from < others.length; from++) {
    if (others[from] !== -1 || others[from - 1] === -1) continue;
    let to = from;
    while (to < others.length && others[to] === -1) to++;
    // Where something came in its place, that says where it was.
    if (to < others.length && others[to] === others[from - 1]! + 1) slide(side, from, to);
    from = to;
  }
}

/** Slides the stretch from a word up to another to where it lies best; nowhere if that is where it is. */
function slide({ words, borders, others }: Side, from: number, to: number): void {
  let best = 0;
  let most = borders[from]! + borders[to]!;
  const look = (by: number) => {
    const value = borders[from + by]! + borders[to + by]!;
    if (value <= most) return;
    most = value;
    best = by;
  };
  // The words that live on beside the stretch, in a row in the other version too: each must be the word that it leaves.
  const first = others[from - 1]!;
  for (let by = 1; by <= Math.min(from, FARTHEST) && others[from - by] === first - by + 1; by++) {
    if (words[from - by] !== words[to - by]) break;
    look(-by);
  }
  for (let by = 0; by < FARTHEST && others[to + by] === first + by + 1; by++) {
    if (words[to + by] !== words[from + by]) break;
    look(by + 1);
  }
  for (let by = 1; by <= -best; by++) swap(from - by, to - by);
  for (let by = 0; by < best; by++) swap(to + by, from + by);

  function swap(living: number, taken: number): void {
    others[taken] = others[living]!;
    others[living] = -1;
  }
}
