import { sentenceStarts, slideToBorders, type BorderedWords } from './borders';

/** For each old word the new word that it has become, or -1. */
export type WordMap = Int32Array;

/** The lengths of phrases by which two texts are hooked to each other, the surest first. */
const HOOK_LENGTHS = [8, 4, 2, 1] as const;
/** A stretch of at most so many cells (old words times new words) is compared in full. */
const MOST_CELLS = 60_000;
/** What all comparisons together may cost, in cells and words: so much for each word of both texts. */
const WORK_A_WORD = 400;
/** A moved stretch has at least so many words in a row. */
const MOVED_LENGTH = 6;

interface Range {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/**
 * Compares two texts word by word: sets aside the sentences that stand in another order now, hooks the rest together by
 * phrases that each has once, and goes on between the hooks. Stretches where the work would grow beyond bounds are left
 * without an answer. Then lets what was taken out or put in begin where sentences do, and looks for other stretches that
 * moved. Pauses between stretches.
 */
export function* diffWords(old: BorderedWords, now: BorderedWords): Generator<undefined, WordMap, undefined> {
  const moved = movedSentences(old, now);
  const before = without(old.words, moved, 'at');
  const after = without(now.words, moved, 'newAt');
  const map = new Int32Array(before.length).fill(-1);
  let work = (before.length + after.length) * WORK_A_WORD;
  const open: Range[] = [{ from: 0, to: before.length, newFrom: 0, newTo: after.length }];
  for (let range = open.pop(); range && work > 0; range = open.pop()) {
    const rest = trim(before, after, map, range);
    const size = rest.to - rest.from;
    const newSize = rest.newTo - rest.newFrom;
    if (size === 0 || newSize === 0) continue;
    if (size * newSize <= MOST_CELLS) {
      work -= size * newSize;
      compareInFull(before, after, map, rest);
      continue;
    }
    for (const length of HOOK_LENGTHS) {
      work -= size + newSize;
      const hooks = increasing(sharedOnce(before, after, rest, length));
      if (hooks.length === 0) continue;
      open.push(...betweenHooks(rest, hooks, length, map));
      break;
    }
    yield;
  }
  dropStrays(map);
  for (const { at, newAt, length } of moved) for (let word = 0; word < length; word++) map[at + word] = newAt + word;
  yield;
  slideToBorders(map, old, now);
  yield;
  findMoved(old.words, now.words, map);
  return map;
}

/** A stretch of words that both texts have. */
interface Shared extends Hook {
  readonly length: number;
}

/**
 * The sentences that each text has just once, word for word, and that are in another order now. Look-alikes that changed
 * places (“First, the union …”, “Second, the union …”) would else be taken for each other with a word or two replaced.
 */
function movedSentences(old: BorderedWords, now: BorderedWords): readonly Shared[] {
  const sentences = onlySentences(old);
  const newSentences = onlySentences(now);
  const shared: Shared[] = [];
  for (const [hash, sentence] of sentences) {
    const found = newSentences.get(hash);
    if (sentence === undefined || found === undefined || sentence.length !== found.length) continue;
    if (isSame(old.words, sentence.at, now.words, found.at, found.length))
      shared.push({ ...sentence, newAt: found.at });
  }
  shared.sort((a, b) => a.at - b.at);
  const inOrder = new Set(increasing(shared));
  return shared.filter((sentence) => !inOrder.has(sentence));
}

interface Sentence {
  readonly at: number;
  readonly length: number;
}

/** The sentences of a text that are long enough to have moved, by hash; `undefined` for those that may stand twice. */
function onlySentences(text: BorderedWords): ReadonlyMap<number, Sentence | undefined> {
  const sentences = new Map<number, Sentence | undefined>();
  const starts = sentenceStarts(text);
  for (let which = 0; which + 1 < starts.length; which++) {
    const at = starts[which]!;
    const length = starts[which + 1]! - at;
    if (length < MOVED_LENGTH) continue;
    const hash = hashOf(text.words, at, length);
    sentences.set(hash, sentences.has(hash) ? undefined : { at, length });
  }
  return sentences;
}

/** The words of a text, but in some stretches such as no other text has, nor this one elsewhere. */
function without(words: Int32Array, stretches: readonly Shared[], side: 'at' | 'newAt'): Int32Array {
  if (stretches.length === 0) return words;
  const rest = words.slice();
  const first = side === 'at' ? -2 : -3;
  for (const stretch of stretches) {
    for (let word = stretch[side]; word < stretch[side] + stretch.length; word++) rest[word] = first - 2 * word;
  }
  return rest;
}

/** Maps what is the same at both ends; returns what is left. */
function trim(before: Int32Array, after: Int32Array, map: WordMap, range: Range): Range {
  let { from, to, newFrom, newTo } = range;
  while (from < to && newFrom < newTo && before[from] === after[newFrom]) map[from++] = newFrom++;
  while (from < to && newFrom < newTo && before[to - 1] === after[newTo - 1]) map[--to] = --newTo;
  return { from, to, newFrom, newTo };
}

interface Hook {
  readonly at: number;
  readonly newAt: number;
}

/** The phrases of a length that a range has just once before and once after, in the order of the old text. */
function sharedOnce(before: Int32Array, after: Int32Array, range: Range, length: number): readonly Hook[] {
  const places = onlyPlaces(before, range.from, range.to, length);
  const newPlaces = onlyPlaces(after, range.newFrom, range.newTo, length);
  const hooks: Hook[] = [];
  for (const [hash, at] of places) {
    const newAt = newPlaces.get(hash);
    if (at === SEVERAL || newAt === undefined || newAt === SEVERAL) continue;
    if (isSame(before, at, after, newAt, length)) hooks.push({ at, newAt });
  }
  return hooks.sort((a, b) => a.at - b.at);
}

const SEVERAL = -1;

function onlyPlaces(words: Int32Array, from: number, to: number, length: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at + length <= to; at++) {
    const hash = hashOf(words, at, length);
    places.set(hash, places.has(hash) ? SEVERAL : at);
  }
  return places;
}

function hashOf(words: Int32Array, at: number, length: number): number {
  let hash = 0;
  for (let offset = 0; offset < length; offset++)
    hash = Math.imul(hash ^ words[at + offset]!, 0x9e3779b1) ^ (hash >>> 13);
  return hash;
}

function isSame(before: Int32Array, at: number, after: Int32Array, newAt: number, length: number): boolean {
  for (let offset = 0; offset < length; offset++) {
    if (before[at + offset] !== after[newAt + offset]) return false;
  }
  return true;
}

/** The most hooks that keep their order (the longest increasing subsequence). */
function increasing<T extends Hook>(hooks: readonly T[]): readonly T[] {
  const ends: number[] = [];
  const previous = new Int32Array(hooks.length).fill(-1);
  hooks.forEach(({ newAt }, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hooks[ends[middle]!]!.newAt < newAt) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = ends[low - 1]!;
    ends[low] = index;
  });
  const chain: T[] = [];
  for (let index = ends.at(-1) ?? -1; index !== -1; index = previous[index]!) chain.push(hooks[index]!);
  return chain.reverse();
}

/** Maps the hooks and returns the ranges between them. */
function betweenHooks(range: Range, hooks: readonly Hook[], length: number, map: WordMap): readonly Range[] {
  const between: Range[] = [];
  let { from, newFrom } = range;
  for (const { at, newAt } of hooks) {
    // Hooks may overlap, in both texts alike or not: what is behind a hook's beginning is left to the next one.
    if (at < from || newAt < newFrom) continue;
    if (at > from || newAt > newFrom) between.push({ from, to: at, newFrom, newTo: newAt });
    for (let offset = 0; offset < length; offset++) map[at + offset] = newAt + offset;
    from = at + length;
    newFrom = newAt + length;
  }
  between.push({ from, to: range.to, newFrom, newTo: range.newTo });
  return between;
}

/** What a word in common is worth, and what more if the next one follows in both texts: whole phrases go before crumbs. */
const SHARED_WORD = 2;
const SHARED_NEXT = 1;

/** Maps the most valuable common subsequence of a small range. */
function compareInFull(before: Int32Array, after: Int32Array, map: WordMap, { from, to, newFrom, newTo }: Range): void {
  const width = newTo - newFrom + 1;
  const best = new Uint16Array((to - from + 1) * width);
  const worth = (at: number, newAt: number) => {
    if (before[at] !== after[newAt]) return 0;
    return at + 1 < to && newAt + 1 < newTo && before[at + 1] === after[newAt + 1]
      ? SHARED_WORD + SHARED_NEXT
      : SHARED_WORD;
  };
  for (let index = to - from - 1; index >= 0; index--) {
    for (let newIndex = width - 2; newIndex >= 0; newIndex--) {
      const cell = index * width + newIndex;
      const own = worth(from + index, newFrom + newIndex);
      const taken = own > 0 ? best[cell + width + 1]! + own : 0;
      best[cell] = Math.max(taken, best[cell + width]!, best[cell + 1]!);
    }
  }
  let index = 0;
  let newIndex = 0;
  while (index < to - from && newIndex < width - 1) {
    const cell = index * width + newIndex;
    const own = worth(from + index, newFrom + newIndex);
    if (own > 0 && best[cell] === best[cell + width + 1]! + own) map[from + index++] = newFrom + newIndex++;
    else if (best[cell + width]! >= best[cell + 1]!) index++;
    else newIndex++;
  }
}

/** Takes back the few words that happen to be common in the midst of a stretch where all else was replaced. */
function dropStrays(map: WordMap): void {
  let at = 0;
  let gapBefore = 0;
  while (at < map.length) {
    if (map[at] === -1) {
      gapBefore++;
      at++;
      continue;
    }
    let end = at + 1;
    while (end < map.length && map[end] === map[end - 1]! + 1) end++;
    let gapBehind = 0;
    while (end + gapBehind < map.length && map[end + gapBehind] === -1) gapBehind++;
    const length = end - at;
    if (Math.min(gapBefore, gapBehind) > 2 * length) map.fill(-1, at, end);
    gapBefore = 0;
    at = end;
  }
}

/** Maps stretches that are left over in both texts, stand in each but once, and are the same: they were moved. */
function findMoved(before: Int32Array, after: Int32Array, map: WordMap): void {
  const isTaken = new Uint8Array(after.length);
  for (const newAt of map) if (newAt >= 0) isTaken[newAt] = 1;
  const whole = { from: 0, to: before.length, newFrom: 0, newTo: after.length };
  for (const { at, newAt } of sharedOnce(before, after, whole, MOVED_LENGTH)) {
    let length = 0;
    while (isFree(at + length, newAt + length)) take(at + length, newAt + length++);
    if (length < MOVED_LENGTH) continue;
    for (let back = 1; isFree(at - back, newAt - back); back++) take(at - back, newAt - back);
  }

  function isFree(at: number, newAt: number): boolean {
    return (
      at >= 0 &&
      newAt >= 0 &&
      at < map.length &&
      newAt < after.length &&
      map[at] === -1 &&
      !isTaken[newAt] &&
      before[at] === after[newAt]
    );
  }

  function take(at: number, newAt: number): void {
    map[at] = newAt;
    isTaken[newAt] = 1;
  }
}
