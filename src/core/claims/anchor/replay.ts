import type { ClaimAnchor } from '../claim';
import type { Alignment } from './align';
import type { ArticleText, WordIndex } from './articleText';
import { borderedWords } from './borders';
import type { Candidate } from './candidate';
import { isConvincingReplay } from './confidence';
import { CONTEXT } from './describe';
import type { Evaluator } from './evaluate';
import { readPattern, type Pattern } from './pattern';
import { diffWords, type WordMap } from './wordDiff';
import { readWords, type Words } from './words';
import { firstFrom } from '../../text/rising';
import type { Span } from '../../text/span';

/** How much of the old text around a quote is compared: more than an anchor keeps, since here it is to be had. */
const WIDE_CONTEXT = 100;
/** The share of a quote that must live on where the change says, and of what it stretches over now that must be its. */
const LIVES_ON = 0.5;
const DENSE = 0.34;
/** So many words next to a quote in its own sentence, and what they have to tell, in bits, say which sentence that was. */
const RUN = 4;
const TELLING_RUN = 10;

/** The real change from the text that anchors were described in to the text as it is now. */
export class Replay {
  readonly #old: ArticleText;
  readonly #oldWords: Words;
  readonly #map: WordMap;
  /** For each word of the text as it is now the old word that it was, or -1. */
  readonly #origins: Int32Array;

  private constructor(old: ArticleText, oldWords: Words, map: WordMap, newCount: number) {
    this.#old = old;
    this.#oldWords = oldWords;
    this.#map = map;
    this.#origins = new Int32Array(newCount).fill(-1);
    map.forEach((newAt, at) => {
      if (newAt >= 0) this.#origins[newAt] = at;
    });
  }

  static *steps(old: ArticleText, now: ArticleText): Generator<undefined, Replay, undefined> {
    const index = yield* now.indexSteps();
    const oldWords = readWords(old.raw, index.vocabulary);
    yield;
    const map = yield* diffWords(borderedWords(old.raw, oldWords), borderedWords(now.raw, index.words));
    return new Replay(old, oldWords, map, index.words.count);
  }

  /** An anchor's pattern with more of its context than it keeps; `undefined` if it does not stand in the old text. */
  patternOf(anchor: ClaimAnchor, index: WordIndex): ReplayedPattern | undefined {
    const { exact, start, text_hash } = anchor;
    const { normalised } = this.#old;
    // A position in another text would be that of other words that happen to be the same.
    if (text_hash !== undefined && text_hash !== this.#old.hash) return undefined;
    if (start === undefined || !normalised.text.startsWith(exact, start)) return undefined;
    const end = start + exact.length;
    const from = Math.max(start - WIDE_CONTEXT, 0);
    const prefix = normalised.text.slice(from, start);
    const suffix = normalised.text.slice(end, end + WIDE_CONTEXT);
    const wide = readPattern({ exact, prefix, suffix, start }, index);
    const wasUnique = Math.max(anchor.prefix?.length ?? 0, anchor.suffix?.length ?? 0) <= CONTEXT;
    const firstOffset = wide.words.count > 0 ? from + wide.words.starts[0]! : from;
    const firstWord = wordFrom(this.#oldWords, normalised.toRaw(firstOffset));
    return { pattern: { ...wide, wasUnique }, firstWord };
  }

  /** Where a quote's words went; `undefined` if most are gone, or gone apart, or the comparison gave up on them. */
  candidateFor({ pattern, firstWord }: ReplayedPattern, evaluator: Evaluator): Candidate | undefined {
    const { from, to, words } = pattern;
    const beside = this.#map.slice(firstWord, firstWord + words.count);
    const places = [...beside.subarray(from, to)].filter((place) => place >= 0);
    if (places.length < (to - from) * LIVES_ON) return undefined;
    const isInOrder = places.every((place, index) => index === 0 || place > places[index - 1]!);
    if (!isInOrder || places.length < (places.at(-1)! - places[0]! + 1) * DENSE) return undefined;
    leaveBehind(beside, from, to);
    const agreement = Float64Array.from(beside, (place) => (place >= 0 ? 1 : 0));
    fillReplaced(beside, from, to);
    // Of a quote without words (an emoji, a dash) it is what stands around it that lives on.
    const alive = from < to ? places.length : beside.reduce((sum, place) => sum + Number(place >= 0), 0);
    const alignment: Alignment = { score: alive, beside, agreement };
    const candidate = evaluator.candidateOf(pattern, alignment);
    return candidate && isConvincingReplay(pattern, candidate) ? candidate : undefined;
  }

  /**
   * True if a place is not the quote's own, and something else has been put there, in the quote's sentence: what led up to
   * it, or followed it, stands there still. Who says the quote's words elsewhere is somebody else.
   */
  isSaidElsewhere({ firstWord, lastWord }: Candidate, { pattern, firstWord: first }: ReplayedPattern): boolean {
    const { from, to, ownFrom, ownTo } = pattern;
    const quote = { start: first + from, end: first + to };
    let start = -1;
    let end = -1;
    if (this.#isKept(pattern, first, Math.max(ownFrom, from - RUN), from)) {
      start = this.#map[quote.start - 1]! + 1;
      end = this.#nextLiving(quote.end);
    } else if (this.#isKept(pattern, first, to, Math.min(ownTo, to + RUN))) {
      start = this.#lastLiving(quote.start) + 1;
      end = this.#map[quote.end]!;
    }
    const isThere = firstWord < end && lastWord >= start;
    return start < end && !isThere && this.#isNew(start, end, quote);
  }

  /** True if some words of a pattern tell enough to be known by, and live on one behind the other. */
  #isKept({ weights }: Pattern, firstWord: number, from: number, to: number): boolean {
    let told = 0;
    for (let at = from; at < to; at++) {
      const place = this.#map[firstWord + at]!;
      if (place < 0 || (at > from && place !== this.#map[firstWord + at - 1]! + 1)) return false;
      told += weights[at]!;
    }
    return told >= TELLING_RUN;
  }

  /** True if no word from one up to another was an old one but for some. */
  #isNew(start: number, end: number, old: Span): boolean {
    for (let place = start; place < end; place++) {
      const origin = this.#origins[place]!;
      if (origin >= 0 && (origin < old.start || origin >= old.end)) return false;
    }
    return true;
  }

  /** Where the first old word from one on that lives on stands now; behind the last word if there is none. */
  #nextLiving(from: number): number {
    for (let at = from; at < this.#map.length; at++) if (this.#map[at]! >= 0) return this.#map[at]!;
    return this.#origins.length;
  }

  /** Where the last old word before one that lives on stands now; -1 if there is none. */
  #lastLiving(before: number): number {
    for (let at = before - 1; at >= 0; at--) if (this.#map[at]! >= 0) return this.#map[at]!;
    return -1;
  }

  /** True if most words of a place are known to have been other words of the old text: it cannot be the quote's. */
  isOfOthers({ firstWord: first, lastWord: last }: Candidate, { pattern, firstWord }: ReplayedPattern): boolean {
    if (pattern.from === pattern.to) return false;
    let others = 0;
    for (let place = first; place <= last; place++) {
      const origin = this.#origins[place]!;
      if (origin >= 0 && (origin < firstWord + pattern.from || origin >= firstWord + pattern.to)) others++;
    }
    return others * 2 > last - first + 1;
  }
}

/** A pattern as the change of the text has left it. */
export interface ReplayedPattern {
  readonly pattern: Pattern;
  /** The old text's word that is the pattern's first. */
  readonly firstWord: number;
}

/** So many words may have come in between a quote and what stood beside it: a sentence or two. */
const COME_IN_BETWEEN = 20;

/** Takes from a quote that has moved the words of its context that have not come along. */
function leaveBehind(beside: Int32Array, from: number, to: number): void {
  const living = beside.subarray(from, to).filter((place) => place >= 0);
  if (living.length === 0) return;
  const [first, last] = [living[0]!, living.at(-1)!];
  for (let index = 0; index < beside.length; index++) {
    if (beside[index] === -1 || (index >= from && index < to)) continue;
    const off = index < from ? first - beside[index]! - (from - index) : beside[index]! - last - (index - to + 1);
    const isBeside = index < from ? beside[index]! < first : beside[index]! > last;
    if (!isBeside || off > COME_IN_BETWEEN) beside[index] = -1;
  }
}

/**
 * Between two words that live on, a word of the quote was put in the place of one that is new: counted from the side
 * on which the quote goes on, so that its edge stays where it was.
 */
function fillReplaced(beside: Int32Array, from: number, to: number): void {
  let last = -1;
  for (let index = 0; index < beside.length; index++) {
    if (beside[index] === -1) continue;
    const isGap = last !== -1 && index - last > 1;
    const room = isGap ? beside[index]! - beside[last]! - 1 : 0;
    const quoteFrom = Math.max(last + 1, from);
    const quoteTo = Math.min(index, to);
    if (room > 0 && quoteFrom < quoteTo) {
      const count = Math.min(room, quoteTo - quoteFrom);
      const isQuoteBefore = last >= from;
      for (let step = 0; step < count; step++) {
        if (isQuoteBefore) beside[quoteFrom + step] = beside[last]! + 1 + step;
        else beside[quoteTo - 1 - step] = beside[index]! - 1 - step;
      }
    }
    last = index;
  }
}

function wordFrom(words: Words, offset: number): number {
  return firstFrom(words.starts, offset, words.count);
}
