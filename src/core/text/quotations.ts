import { AnyScript, HAS_SMALL } from './anyScript';
import { isBlank, skipBlanks, trimBlanks } from './blank';
import type { Span } from './span';

/** Which marks close what an opening mark begins; of several the nearest counts. */
const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”']],
  ['”', ['”']],
  ['"', ['"']],
  ['″', ['″']],
  ['«', ['»']],
  ['»', ['«']],
  ['„', ['“', '”', '"']],
  ['‹', ['›']],
  ['「', ['」']],
  ['‘', ['’', "'"]],
  ["'", ["'", '’']],
  ['‚', ['‘', '’']],
]);

/** Marks that are also apostrophes: they need more before they are believed. */
const SINGLE = new Set(['‘', "'", '‚']);
/** Marks that open or close with the same shape, or the wrong way round: their surroundings decide. */
const EITHER_WAY = new Set(['"', '″', '”', '»', "'"]);

const WORD_UNIT = new AnyScript(/[A-Za-z0-9]/u, () => new RegExp(String.raw`[\p{L}\p{M}\p{N}]`, 'u'));
const BEFORE_OPENING = /[([{\-–—/:;,.>“"„«‘']/u;

/** A mark before what {@link quotationsOf} gives, and one behind it, for patterns that ask what stands beside a quotation. */
export const OPENING_MARK = "(?:[\"″“„‘'‚«‹「]|``|'')";
export const CLOSING_MARK = '(?:["″”’»›」]|\'{1,2})';

const OPENS_SENTENCE = new RegExp(String.raw`(?:^|[.!?:…]${CLOSING_MARK}{0,2}\s)${OPENING_MARK}?\s{0,3}$`, 'u');

/** True if a sentence of its own begins with a quotation, behind another or a colon as well. */
export function opensSentence(text: string, { start }: Span): boolean {
  return OPENS_SENTENCE.test(text.slice(Math.max(0, start - 7), start));
}

const DOUBLED = /^(?:``|'')/;

/** True for words that are one quotation from end to end, its marks included: “We will pay” and not “Yes”, then “no”. */
export function isQuotation(words: string): boolean {
  const quoted = words.trim();
  const [only, ...others] = quotationsOf(quoted);
  const width = DOUBLED.test(quoted) ? 2 : 1;
  return only !== undefined && others.length === 0 && only.start === width && only.end === quoted.length - width;
}

/**
 * What stands in quotation marks, the marks and blanks at the edges excluded, in order and without overlap; a
 * quotation within a quotation is not told. One that the paragraph leaves open runs to its end, as newspapers set
 * speech over several paragraphs; a single quote does so only at the paragraph's start, for else it is an apostrophe.
 */
export function quotationsOf(text: string): readonly Span[] {
  let at = nextMark(text, 0);
  if (at === -1) return [];
  const closings = new Closings(text);
  const spans: Span[] = [];
  for (; at !== -1; at = nextMark(text, at)) {
    const mark = text[at]!;
    const isDoubled = opensDoubled(text, at, mark);
    const closing = CLOSING.get(mark);
    if (!isDoubled && (closing === undefined || !opens(text, at, mark))) {
      at++;
      continue;
    }
    const inside = at + (isDoubled ? 2 : 1);
    const close = isDoubled ? closings.nextDoubled(inside) : closings.next(closing!, inside);
    if (close === undefined && SINGLE.has(mark) && skipBlanks(text, 0, at) < at) {
      at++;
      continue;
    }
    const start = skipBlanks(text, inside, close ?? text.length);
    const end = trimBlanks(text, start, close ?? text.length);
    if (start < end) spans.push({ start, end });
    at = close === undefined ? text.length : close + (isDoubled ? 2 : 1);
  }
  return spans;
}

/** ``So it is,'' and ''So it is,'': as wire services set quotation marks. */
function opensDoubled(text: string, at: number, mark: string): boolean {
  if (text[at + 1] !== mark) return false;
  return mark === '`' || (mark === "'" && opens(text, at + 1, mark) && (at === 0 || isFree(text[at - 1]!)));
}

/** Marks that may open a quotation. Nearly all units are none, and engines pass over them fastest by a pattern. */
const MARK = /[“”"″«»„‹「‘'‚`]/g;

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : -1;
}

const HAS_NUMBER = new AnyScript(/\d/u, () => new RegExp(String.raw`\p{N}`, 'u'));

const QUOTABLE = new AnyScript(/[A-Za-z0-9[("“.…]/u, () => new RegExp(String.raw`[\p{L}\p{N}[("“.…]`, 'u'));

function opens(text: string, at: number, mark: string): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  const free = before === undefined || isFree(before);
  if (mark === "'") return free && after !== undefined && QUOTABLE.test(after) && !isClipped(text, at);
  if (mark === '‘') return before === undefined || !WORD_UNIT.test(before);
  if (!EITHER_WAY.has(mark)) return true;
  return free || (mark === '"' && !HAS_NUMBER.test(before));
}

/** True for what may stand right before an opening mark. */
function isFree(before: string): boolean {
  return isBlank(before) || BEFORE_OPENING.test(before);
}

const CLIPPED = new AnyScript(
  /^(?:\d\ds?|em|til|tis|twas|cause|n)(?![a-z0-9])/iu,
  () => new RegExp(String.raw`^(?:\p{Nd}\p{Nd}s?|em|til|tis|twas|cause|n)(?![\p{L}\p{Nd}])`, 'iu'),
);

/** "'90s", "'em", "'til": an apostrophe in place of what is left out. */
function isClipped(text: string, at: number): boolean {
  return CLIPPED.test(text.slice(at + 1, at + 8));
}

const PLAIN_MARK = new AnyScript(
  /[.,!?…]['’](?![A-Za-z])|[‘“"]|\s'(?=[A-Za-z])/u,
  () => new RegExp(String.raw`[.,!?…]['’](?!\p{L})|[‘“"]|\s'(?=\p{L})`, 'u'),
);

/** Where the next mark of a shape closes; asked in rising order of offsets, each unit is looked at once a shape. */
class Closings {
  readonly #text: string;
  readonly #found = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  next(shapes: readonly string[], from: number): number | undefined {
    let nearest: number | undefined;
    for (const shape of shapes) {
      const at = this.#nextOf(shape, from);
      if (at !== undefined && (nearest === undefined || at < nearest)) nearest = at;
    }
    return nearest;
  }

  nextDoubled(from: number): number | undefined {
    return this.#known("''", from, (at) => this.#text.indexOf("''", at));
  }

  #nextOf(shape: string, from: number): number | undefined {
    if (shape !== '’' && shape !== "'") return this.#known(shape, from, (at) => this.#text.indexOf(shape, at));
    return this.#known(shape, from, (at) => {
      for (let k = this.#text.indexOf(shape, at); k !== -1; k = this.#text.indexOf(shape, k + 1)) {
        if (this.#closesSingle(k)) return k;
      }
      return -1;
    });
  }

  /** The offset found last, as long as it is not passed: nothing is searched twice. */
  #known(shape: string, from: number, search: (at: number) => number): number | undefined {
    const known = this.#found.get(shape);
    if (known !== undefined && known >= from) return known === Infinity ? undefined : known;
    const found = search(from);
    this.#found.set(shape, found === -1 ? Infinity : found);
    return found === -1 ? undefined : found;
  }

  #closesSingle(at: number): boolean {
    const before = this.#text[at - 1];
    const after = this.#text[at + 1];
    if (before === undefined || isBlank(before)) return false;
    if (after !== undefined && WORD_UNIT.test(after)) return false;
    // "the workers’ league": a plural's possessive, if the quotation can still be closed by a plainer mark behind it.
    if (/s/i.test(before) && after === ' ' && HAS_SMALL.test(this.#text[at + 2] ?? '')) {
      return !this.#plainCloseBehind(at);
    }
    return true;
  }

  /** Looks within the sentence, at most some hundred units on, for a mark that closes and opens nothing before. */
  #plainCloseBehind(at: number): boolean {
    const ahead = this.#text.slice(at + 1, at + 300);
    const next = PLAIN_MARK.exec(ahead)?.[0];
    return next !== undefined && /['’]$/.test(next) && /^[.,!?…]/.test(next);
  }
}
