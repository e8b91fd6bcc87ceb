import { shift, type Span } from '../../text/span';
import { Aligner, type Alignment, type Reach } from './align';
import type { ArticleText, WordIndex } from './articleText';
import type { Candidate, Reading } from './candidate';
import { fold, FoldedText, isSameButForForm } from './fold';
import { borderBefore, borderBehind } from './graphemes';
import { isLeftBehind } from './leftBehind';
import type { Pattern, Stretch } from './pattern';
import { dropStragglers, quoteEdges, takeBackEdges, type Edges } from './quoteEdges';
import { turnedRound } from './turned';

/** Tells what speaks for a place. Holds scratch space: make one for many anchors of one text. */
export class Evaluator {
  readonly #raw: string;
  readonly #index: WordIndex;
  readonly #aligner: Aligner;

  constructor(article: ArticleText, index: WordIndex) {
    this.#raw = article.raw;
    this.#index = index;
    this.#aligner = new Aligner(index.vocabulary, index.words);
  }

  /**
   * How a pattern may be read around a diagonal (the text's word beside the pattern's first): by its own words, and by
   * looking further, which may find a better place beside it.
   */
  readingsAt(pattern: Pattern, diagonal: number): readonly Reading[] {
    const readings: Reading[] = [];
    for (const reach of ['near', 'far'] as const) {
      const reading = this.#read(pattern, diagonal, reach);
      if (reading) readings.push(reading);
      if (reading?.candidate?.score === 1) break;
    }
    return readings;
  }

  /** How a pattern reads on a diagonal and nowhere beside it, so that no better place nearby is taken for this one. */
  readingOn(pattern: Pattern, diagonal: number): Reading | undefined {
    return this.#read(pattern, diagonal, 'on');
  }

  /** How a pattern reads around a diagonal if some of its words were deleted. */
  readingWithout(pattern: Pattern, gone: Stretch, diagonal: number): Reading | undefined {
    return this.#readingOf(pattern, this.#aligner.alignWithout(pattern.words, pattern.weights, gone, diagonal, 'far'));
  }

  /** How a pattern reads with its quote at a word of the text if its sentence was turned round; else `undefined`. */
  readingTurned(pattern: Pattern, place: number): Reading | undefined {
    const rest = turnedRound(pattern, place, this.#index, (word, later) => this.#isParted(word, later));
    return rest && this.readingWithout(pattern, rest, place - pattern.from);
  }

  #read(pattern: Pattern, diagonal: number, reach: Reach): Reading | undefined {
    return this.#readingOf(pattern, this.#aligner.align(pattern.words, pattern.weights, diagonal, reach));
  }

  #readingOf(pattern: Pattern, alignment: Alignment): Reading | undefined {
    const candidate = this.candidateOf(pattern, alignment);
    const { score, beside, agreement } = alignment;
    return score > 0 ? { score, candidate, context: contextOf(pattern, beside, agreement) } : undefined;
  }

  /** The candidate that an alignment makes; `undefined` if nothing of the quote lies beside anything. */
  candidateOf(pattern: Pattern, alignment: Alignment): Candidate | undefined {
    if (alignment.score <= 0) return undefined;
    dropStragglers(pattern, alignment);
    takeBackEdges(pattern, alignment, this.#index.words.ids);
    const shares = sharesOf(pattern, alignment);
    const edges = quoteEdges(pattern, alignment);
    if (!edges) return this.#betweenContexts(pattern, alignment, shares);
    const span = this.#spanOf(pattern, alignment, edges);
    if (span.start >= span.end) return undefined;
    const { from, to } = pattern;
    const isUnbroken = edges.lastWord - edges.firstWord === to - from - 1;
    let missing = 0;
    let same = 0;
    for (let index = from; index < to; index++) {
      if (alignment.agreement[index] === 1) same++;
      else if (pattern.isNamed[index]) missing++;
    }
    const hasAllWords = isUnbroken && same === to - from;
    return {
      ...span,
      ...shares,
      firstWord: edges.firstWord,
      lastWord: edges.lastWord,
      touching: touchingOf(pattern, alignment, edges.firstWord - 1, edges.lastWord + 1),
      missing,
      told: pattern.isByHand ? this.#toldNear(pattern, alignment, edges) : 1,
      isWhole: this.#isWhole(pattern, alignment, 0, pattern.words.count),
      isOwnWhole: this.#isWhole(pattern, alignment, pattern.ownFrom, pattern.ownTo),
      hasAllWords,
      hasSameText: hasAllWords && this.#isSameText(pattern, span),
    };
  }

  /** True if what stood next to a quote in its sentence stands in another one now: see {@link isLeftBehind}. */
  isLeftBehind(pattern: Pattern, candidate: Candidate): boolean {
    return isLeftBehind(pattern, candidate, this.#index, (word, later) => this.#isParted(word, later));
  }

  /**
   * Of each side the share of what its words tell that stands beside the quote still, be it some words off, and of its own
   * sentence in one sentence with it; the lesser.
   */
  #toldNear(pattern: Pattern, { beside, agreement }: Alignment, { firstWord, lastWord }: Edges): number {
    const { from, to, ownFrom, ownTo, words, weights, totals } = pattern;
    const sums = { before: 0, after: 0 };
    for (let index = 0; index < words.count; index++) {
      const place = beside[index]!;
      if (place === -1 || (index >= from && index < to)) continue;
      const isBefore = index < from;
      const off = isBefore ? firstWord - place - (from - index) : place - lastWord - (index - to + 1);
      if (off < 0 || off > COME_IN_BETWEEN) continue;
      // Who wrote down what stands right there may have left out the full stop.
      const isOwn = off > 0 && index >= ownFrom && index < ownTo;
      if (isOwn && (isBefore ? this.#isParted(place, firstWord) : this.#isParted(lastWord, place))) continue;
      sums[isBefore ? 'before' : 'after'] += weights[index]! * agreement[index]!;
    }
    return Math.min(share(sums.before, totals.before), share(sums.after, totals.after));
  }

  #isParted(word: number, later: number): boolean {
    const { starts, ends } = this.#index.words;
    const from = word < 0 ? 0 : ends[word]!;
    const to = later < this.#index.words.count ? starts[later]! : this.#raw.length;
    return to - from > LONGEST_SENTENCE || SENTENCE_END.test(this.#raw.slice(from, to));
  }

  /** Where a quote stands that has no words, and no words around it by which to find it. */
  wordlessReadings(pattern: Pattern): readonly Reading[] {
    const whole = { before: 1, quote: 1, after: 1, score: 1, replaced: 0, touching: 2, missing: 0, told: 1 };
    const nowhere = { firstWord: -1, lastWord: -1 };
    return occurrences(this.#raw, quoteOf(pattern), MOST_WORDLESS).map((span) => {
      const candidate = {
        ...span,
        ...whole,
        ...nowhere,
        isWhole: true,
        isOwnWhole: true,
        hasAllWords: true,
        hasSameText: true,
      };
      return { score: 1, candidate, context: NO_CONTEXT };
    });
  }

  /** True if some of a pattern's words are here one behind the other; the one that the context was cut in by its rest. */
  #isWhole({ words, cutBefore, cutBehind }: Pattern, alignment: Alignment, from: number, to: number): boolean {
    const { beside, agreement } = alignment;
    const first = beside[from]!;
    for (let at = from; at < to; at++) if (beside[at] !== first + at - from || agreement[at] !== 1) return false;
    const { ids } = this.#index.words;
    const keyAt = (place: number) => this.#index.vocabulary.key(ids[place] ?? -1);
    if (from === 0 && !keyAt(first - 1).endsWith(cutBefore)) return false;
    return to < words.count || keyAt(first + to - from).startsWith(cutBehind);
  }

  #isSameText(pattern: Pattern, span: Span): boolean {
    return isSameButForForm(this.#raw.slice(span.start, span.end), quoteOf(pattern));
  }

  /** The raw span of the quote: from its first word to its last, with the signs at its ends if they are still there. */
  #spanOf(pattern: Pattern, { beside }: Alignment, { firstWord, lastWord }: Edges): Span {
    const { text, words, from, to } = pattern;
    const found = this.#index.words;
    let start = found.starts[firstWord]!;
    let end = found.ends[lastWord]!;
    if (beside[from] === firstWord) {
      const cut = pattern.start - words.starts[from]!;
      if (cut > 0) start = Math.max(start, end - (words.ends[from]! - pattern.start), Math.min(start + cut, end - 1));
      else start = behindSigns(this.#raw, start, text.slice(pattern.start, words.starts[from]));
    }
    if (beside[to - 1] === lastWord) {
      const cut = words.ends[to - 1]! - pattern.end;
      if (cut > 0) end = Math.max(end - cut, start + 1);
      else end = beforeSigns(this.#raw, end, text.slice(words.ends[to - 1], pattern.end));
    }
    return withWholeEmphasis(this.#raw, borderBefore(this.#raw, start), borderBehind(this.#raw, end));
  }

  /** A quote without words (an emoji, a dash) stands between its prefix and its suffix, or it is not there. */
  #betweenContexts(pattern: Pattern, alignment: Alignment, shares: Shares): Candidate | undefined {
    if (pattern.from < pattern.to) return undefined;
    const { beside } = alignment;
    const found = this.#index.words;
    const lastBefore = pattern.from > 0 ? beside[pattern.from - 1]! : -1;
    const firstAfter = pattern.to < pattern.words.count ? beside[pattern.to]! : -1;
    if (lastBefore < 0 && firstAfter < 0) return undefined;
    const from = lastBefore < 0 ? found.ends[firstAfter - 1] : found.ends[lastBefore];
    const to = firstAfter < 0 ? found.starts[lastBefore + 1] : found.starts[firstAfter];
    const [span] = occurrences(this.#raw.slice(from ?? 0, to), quoteOf(pattern), 1);
    if (!span) return undefined;
    const word = Math.max(lastBefore, firstAfter - 1);
    const touching = touchingOf(pattern, alignment, word, word + 1);
    const place = { ...shift(span, from ?? 0), firstWord: word, lastWord: word, touching };
    const isWhole = this.#isWhole(pattern, alignment, 0, pattern.words.count);
    const isOwnWhole = this.#isWhole(pattern, alignment, pattern.ownFrom, pattern.ownTo);
    return { ...place, ...shares, missing: 0, told: 1, isWhole, isOwnWhole, hasAllWords: true, hasSameText: true };
  }
}

/** So many words may have come in between what a human being told of a quote's surroundings and the quote. */
const COME_IN_BETWEEN = 6;

/** In UTF-16 units. */
const LONGEST_SENTENCE = 400;
const SENTENCE_END = /[.!?\u2026]["\u201d\u2019')\]]*\s|\n\s*\n/;

/** The words of the text that stand beside the same words of the context. A quote without words takes none of them. */
function contextOf({ from, to }: Pattern, beside: Int32Array, agreement: Float64Array): Int32Array {
  if (from === to) return NO_CONTEXT;
  return beside.filter((place, index) => place >= 0 && (index < from || index >= to) && agreement[index] === 1);
}

const NO_CONTEXT = new Int32Array();
const MOST_WORDLESS = 12;

function quoteOf({ text, start, end }: Pattern): string {
  return text.slice(start, end);
}

/** The first places where a text has a quote but for its form. */
function occurrences(text: string, quote: string, most: number): readonly Span[] {
  const folded = new FoldedText(text);
  const wanted = fold(quote);
  const spans: Span[] = [];
  for (
    let at = folded.text.indexOf(wanted);
    at !== -1 && spans.length < most;
    at = folded.text.indexOf(wanted, at + 1)
  ) {
    spans.push(folded.sourceSpan(at, at + wanted.length));
  }
  return spans;
}

type Shares = Pick<Candidate, 'before' | 'quote' | 'after' | 'score' | 'replaced'>;

/** What an added word within the quote takes off, in bits. */
const ADDED_WORD = 2;

function sharesOf(pattern: Pattern, { beside, agreement }: Alignment): Shares {
  const { from, to, totals, weights } = pattern;
  const sums = { before: 0, quote: 0, after: 0 };
  const all = totals.before + totals.quote + totals.after;
  let added = 0;
  let replaced = 0;
  let previous = -1;
  for (let index = 0; index < weights.length; index++) {
    const part = index < from ? 'before' : index < to ? 'quote' : 'after';
    sums[part] += weights[index]! * agreement[index]!;
    const place = beside[index]!;
    if (place === -1) continue;
    if (agreement[index] === 0 && weights[index]! * weights.length > all) replaced++;
    if (index < from || index >= to) continue;
    if (previous !== -1) added += Math.max(place - previous - 1, 0);
    previous = place;
  }
  const before = share(sums.before, totals.before);
  const after = share(sums.after, totals.after);
  return {
    // Of a side that is not told the other one has to do.
    before: pattern.isOpenBefore ? after : before,
    quote: totals.quote === 0 ? 1 : sums.quote / (totals.quote + added * ADDED_WORD),
    after: pattern.isOpenBehind ? before : after,
    score: share(Math.max(sums.before + sums.quote + sums.after - added * ADDED_WORD, 0), all),
    replaced: weights.length === 0 ? 0 : replaced / weights.length,
  };
}

/** How many words on each side are looked at for whether they touch the quote still. */
const TOUCHING = 3;
/** What a word that never was there counts, at the text's beginning or end. */
const NO_WORD = 0.7;

/** The sum of both sides' shares of words that stand as near to the quote as they did; given the words next to it now. */
function touchingOf({ from, to, words }: Pattern, { beside, agreement }: Alignment, before: number, after: number) {
  let sum = 0;
  for (let step = 0; step < TOUCHING; step++) {
    const [left, right] = [from - 1 - step, to + step];
    if (left < 0) sum += NO_WORD;
    else if (beside[left] === before - step && agreement[left] === 1) sum++;
    if (right >= words.count) sum += NO_WORD;
    else if (beside[right] === after + step && agreement[right] === 1) sum++;
  }
  return sum / TOUCHING;
}

/** No context is a context that is wholly there: the text's beginning or end. */
function share(part: number, total: number): number {
  return total === 0 ? 1 : part / total;
}

const MOST_SIGNS = 16;
const MARKDOWN_AT_END = /[*_~`]{1,3}$/;
const MARKDOWN_AT_START = /^[*_~`]{1,3}/;

/** Goes back from a word over the signs that stand before it in the quote, as far as they stand here as well. */
function behindSigns(raw: string, wordStart: number, signs: string): number {
  if (signs === '') return wordStart;
  const wanted = fold(signs).slice(-MOST_SIGNS);
  for (let from = 0; from < wanted.length; from++) {
    if (wanted[from] === ' ') continue;
    const part = wanted.slice(from);
    // Folding may shorten what is there, never lengthen it much: a window of twice the length sees enough.
    for (let width = 1; width <= part.length * 2 + 2 && width <= wordStart; width++) {
      const stretch = raw.slice(wordStart - width, wordStart);
      if (fold(stretch) === part || fold(stretch.replace(MARKDOWN_AT_END, '')) === part) return wordStart - width;
    }
  }
  return wordStart;
}

/** The same onwards from a word's end. */
function beforeSigns(raw: string, wordEnd: number, signs: string): number {
  if (signs === '') return wordEnd;
  const wanted = fold(signs).slice(0, MOST_SIGNS);
  for (let to = wanted.length; to > 0; to--) {
    if (wanted[to - 1] === ' ') continue;
    const part = wanted.slice(0, to);
    for (let width = 1; width <= part.length * 2 + 2 && wordEnd + width <= raw.length; width++) {
      const stretch = raw.slice(wordEnd, wordEnd + width);
      if (fold(stretch) === part || fold(stretch.replace(MARKDOWN_AT_START, '')) === part) return wordEnd + width;
    }
  }
  return wordEnd;
}

const EMPHASIS = /[*_~`]+/g;

/** Takes in the Markdown mark that closes, right at an end, an emphasis that begins within; and the other way round. */
function withWholeEmphasis(raw: string, start: number, end: number): Span {
  const marks = raw.slice(start, end).match(EMPHASIS) ?? [];
  const isOpen = (mark: string) => marks.filter((one) => one === mark).length % 2 === 1;
  const last = marks.at(-1);
  const first = marks[0];
  const to = last !== undefined && isOpen(last) && raw.startsWith(last, end) ? end + last.length : end;
  const isOpenBefore =
    first !== undefined && to === end && isOpen(first) && raw.startsWith(first, start - first.length);
  return { start: isOpenBefore ? start - first.length : start, end: to };
}
