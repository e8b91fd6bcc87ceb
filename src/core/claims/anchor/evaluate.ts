import { shift, type Span } from '../../text/span';
import { Aligner, type Alignment, type Reach } from './align';
import type { ArticleText, WordIndex } from './articleText';
import type { Candidate, Reading } from './candidate';
import { fold, FoldedText, isSameButForForm } from './fold';
import { isLeftBehind } from './leftBehind';
import { quoteOf, type Pattern, type Stretch } from './pattern';
import { dropStragglers, quoteEdges, takeBackEdges } from './quoteEdges';
import { quoteSpan } from './quoteSpan';
import { sharesOf, toldNear, touchingOf, type Shares } from './shares';
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
    const span = quoteSpan(this.#raw, this.#index.words, pattern, alignment, edges);
    if (span.start >= span.end) return undefined;
    const { from, to } = pattern;
    const isUnbroken = edges.lastWord - edges.firstWord === to - from - 1;
    let missing = 0;
    let same = 0;
    let kept = 0;
    for (let index = from; index < to; index++) {
      if (alignment.agreement[index]! > 0) kept++;
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
      kept: kept / (to - from),
      missing,
      told: pattern.isByHand ? toldNear(pattern, alignment, edges, (word, later) => this.#isParted(word, later)) : 1,
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

  #isParted(word: number, later: number): boolean {
    const { starts, ends } = this.#index.words;
    const from = word < 0 ? 0 : ends[word]!;
    const to = later < this.#index.words.count ? starts[later]! : this.#raw.length;
    return to - from > LONGEST_SENTENCE || SENTENCE_END.test(this.#raw.slice(from, to));
  }

  /** Where a quote stands that has no words, and no words around it by which to find it. */
  wordlessReadings(pattern: Pattern): readonly Reading[] {
    const whole = { before: 1, quote: 1, after: 1, score: 1, replaced: 0, touching: 2, kept: 1, missing: 0, told: 1 };
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
    return {
      ...place,
      ...shares,
      kept: 1,
      missing: 0,
      told: 1,
      isWhole,
      isOwnWhole,
      hasAllWords: true,
      hasSameText: true,
    };
  }
}

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
