import type { ClaimAnchor } from '../claim';
import { borderedWords, SENTENCE } from './borders';
import { isByHand } from './committed';
import { CONTEXT } from './describe';
import type { WordIndex } from './articleText';
import { readWords, type Vocabulary, type Words } from './words';

/** An anchor's quote and context as words, ready to be compared with a text's words. */
export interface Pattern {
  /** Prefix, quote and suffix, joined. */
  readonly text: string;
  readonly words: Words;
  /** The words that the quote touches: `words[from]` up to, not including, `words[to]`. */
  readonly from: number;
  readonly to: number;
  /** The words of the sentence about the quote as far as they are known, as `from` and `to` are those of the quote. */
  readonly ownFrom: number;
  readonly ownTo: number;
  /** The sentences of the context, as words, in which the quote stands once more. */
  readonly alike: readonly Stretch[];
  /** What is left of the words that the context was cut in: how the one before the first word ends, the one behind begins. */
  readonly cutBefore: string;
  readonly cutBehind: string;
  /** The quote within `text`. */
  readonly start: number;
  readonly end: number;
  /** What each word tells, in the manner of bits: the rarer in the text, the more. */
  readonly weights: Float64Array;
  /** The words of the quote that are names or numbers (1), which a place must have to be the quote's. */
  readonly isNamed: Uint8Array;
  /** True if a human being wrote it, who told of what stands around the quote what tells it from its like. */
  readonly isByHand: boolean;
  /**
   * True for a side of which nothing is told, where a tool would have told it: of an anchor that a human being wrote. Else
   * a side without words is the text's beginning or end.
   */
  readonly isOpenBefore: boolean;
  readonly isOpenBehind: boolean;
  /** True if the quote stood but once in the text that it was described in, as far as its context's length tells. */
  readonly wasUnique: boolean;
  /** What all words before the quote, of it, and behind it tell together. */
  readonly totals: { readonly before: number; readonly quote: number; readonly after: number };
}

/** The words that a pattern looks for, without what stands around them. */
export function quoteOf({ text, start, end }: Pattern): string {
  return text.slice(start, end);
}

/** Some words of a pattern: from one up to, not including, another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A context shorter than this was not cut, so its outer word is whole. */
const UNCUT_CONTEXT = 24;

/** Reads an anchor's words with a text's vocabulary, and weighs them by how rare they are in that text. */
export function readPattern(anchor: ClaimAnchor, index: WordIndex): Pattern {
  const { vocabulary, words, counts } = index;
  const byHand = isByHand(anchor);
  const told = { prefix: anchor.prefix ?? '', suffix: anchor.suffix ?? '' };
  const prefix = byHand && isTornWord(told.prefix, anchor.exact, index) ? `${told.prefix} ` : told.prefix;
  const suffix = byHand && isTornWord(anchor.exact, told.suffix, index) ? ` ${told.suffix}` : told.suffix;
  const text = prefix + anchor.exact + suffix;
  const start = prefix.length;
  const end = start + anchor.exact.length;
  const all = readWords(text, vocabulary);
  const first = isCutBefore(all, prefix, anchor.start) ? 1 : 0;
  const last = isCutBehind(all, text, end, suffix) ? all.count - 1 : all.count;
  const own = sliceWords(all, first, last);
  let from = 0;
  while (from < own.count && own.ends[from]! <= start) from++;
  let to = from;
  while (to < own.count && own.starts[to]! < end) to++;
  const cutBefore = first === 0 ? '' : vocabulary.key(all.ids[0]!);
  const cutBehind = last === all.count ? '' : vocabulary.key(all.ids[last]!);
  const { borders } = borderedWords(text, own);
  const sentence = sentenceAbout({ from, to }, borders);
  const weights = new Float64Array(own.count);
  const totals = { before: 0, quote: 0, after: 0 };
  for (let index = 0; index < own.count; index++) {
    const id = own.ids[index]!;
    const weight = weightOf(counts[id] ?? 0, words.count, vocabulary.key(id));
    weights[index] = weight;
    totals[index < from ? 'before' : index < to ? 'quote' : 'after'] += weight;
  }
  const isNamed = new Uint8Array(own.count);
  for (let index = from; index < to; index++) {
    if (isNameOrNumber(text, own, index, vocabulary)) isNamed[index] = 1;
  }
  const isOpenBefore = byHand && prefix.trim() === '';
  const isOpenBehind = byHand && suffix.trim() === '';
  const wasUnique = Math.max(prefix.length, suffix.length) <= CONTEXT;
  return {
    text,
    words: own,
    from,
    to,
    ownFrom: sentence.from,
    ownTo: sentence.to,
    alike: sentencesWith(own.ids.subarray(from, to), own, sentence, borders),
    cutBefore,
    cutBehind,
    isByHand: byHand,
    start,
    end,
    weights,
    isNamed,
    isOpenBefore,
    isOpenBehind,
    wasUnique,
    totals,
  };
}

/** The sentence, or sentences, that some words stand in. */
function sentenceAbout({ from, to }: Stretch, borders: Uint8Array): Stretch {
  let first = from;
  while (first > 0 && borders[first]! < SENTENCE) first--;
  let behind = to;
  while (behind < borders.length - 1 && borders[behind]! < SENTENCE) behind++;
  return { from: first, to: behind };
}

/** The sentences that hold some words in a row, but for one of them. */
function sentencesWith(
  quote: Int32Array,
  { ids, count }: Words,
  but: Stretch,
  borders: Uint8Array,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; quote.length > 0 && at + quote.length <= count; at++) {
    if (at + quote.length > but.from && at < but.to) continue;
    if (!quote.every((id, index) => ids[at + index] === id)) continue;
    const sentence = sentenceAbout({ from: at, to: at + quote.length }, borders);
    found.push(sentence);
    at = sentence.to - 1;
  }
  return found;
}

/** Longer than words are. */
const WORD_AT_MOST = 64;

/** True if two stretches join in a word that the text has not: who wrote them down has left out what parts them. */
function isTornWord(left: string, right: string, { vocabulary, counts }: WordIndex): boolean {
  const border = Math.min(left.length, WORD_AT_MOST);
  const around = readWords(left.slice(left.length - border) + right.slice(0, WORD_AT_MOST), vocabulary);
  for (let at = 0; at < around.count; at++)
    if (around.starts[at]! < border && around.ends[at]! > border) return (counts[around.ids[at]!] ?? 0) === 0;
  return false;
}

/** Words of which a text is too short to tell how common they are. */
const TEXT_BEHIND_THE_TEXT = 256;
const SHORT_WORD = 3;
const SHORT_WORD_SHARE = 0.5;
const LEAST_WEIGHT = 0.5;
/**
 * The bits that are taken at their worth; fewer count for less and more for more. Look-alike sentences share the common
 * words and differ in the rare ones, so plain information makes too little of a name. (Plain bits did twice the harm.)
 */
const FULL_BITS = 8;

function weightOf(count: number, total: number, key: string): number {
  const bits = Math.log2((total + TEXT_BEHIND_THE_TEXT) / (count + 1));
  const isCommonForm = key.length <= SHORT_WORD && !/\d/.test(key);
  const own = isCommonForm ? bits * SHORT_WORD_SHARE : bits;
  return Math.max((own * own) / FULL_BITS, LEAST_WEIGHT);
}

function isCutBefore(words: Words, prefix: string, start: number | undefined): boolean {
  if (words.count === 0 || prefix.length < UNCUT_CONTEXT || start === prefix.length) return false;
  return words.starts[0] === 0 && words.ends[0]! <= prefix.length;
}

function isCutBehind(words: Words, text: string, quoteEnd: number, suffix: string): boolean {
  if (words.count === 0 || suffix.length < UNCUT_CONTEXT) return false;
  return words.ends[words.count - 1] === text.length && words.starts[words.count - 1]! >= quoteEnd;
}

function sliceWords(words: Words, from: number, to: number): Words {
  return {
    count: Math.max(to - from, 0),
    ids: words.ids.slice(from, to),
    starts: words.starts.slice(from, to),
    ends: words.ends.slice(from, to),
  };
}

const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_BORDER = /[.!?:"“”„«»'‘’]$/;

/** A number, or a word with a capital that is not only that of a sentence's first word. */
function isNameOrNumber(text: string, words: Words, index: number, vocabulary: Vocabulary): boolean {
  const word = text.slice(words.starts[index], words.ends[index]);
  if (DIGIT.test(word)) return true;
  if (!CAPITAL.test(word)) return false;
  const start = words.starts[index]!;
  const before = text.slice(Math.max(start - 4, 0), start);
  const isFirst = start === 0 || before.includes('\n') || SENTENCE_BORDER.test(before.trimEnd());
  return !isFirst || !vocabulary.hasForm(word.toLowerCase());
}
