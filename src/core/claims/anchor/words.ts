import { UNSEEN_SIGNS } from './unseen';

/** How two words compare when neither case nor form matters; numbers stand for keys, the same key the same number. */
export class Vocabulary {
  readonly #byForm = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  readonly #keys: string[] = [];

  /** The number of a word as printed; a new one is entered. */
  enter(form: string): number {
    const known = this.#byForm.get(form);
    if (known !== undefined) return known;
    const key = keyOf(form);
    let id = this.#byKey.get(key);
    if (id === undefined) {
      id = this.#keys.length;
      this.#keys.push(key);
      this.#byKey.set(key, id);
    }
    this.#byForm.set(form, id);
    return id;
  }

  /** True if a word was entered in just this form. */
  hasForm(form: string): boolean {
    return this.#byForm.has(form);
  }

  key(id: number): string {
    return this.#keys[id] ?? '';
  }

  get size(): number {
    return this.#keys.length;
  }
}

/**
 * The words of a text in order: numbers of a vocabulary, and where each begins and ends. Punctuation, Markdown marks and
 * hyphens are no words, so texts that differ in them have the same words. Scripts without blanks count by character.
 */
export interface Words {
  readonly count: number;
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const enum Sort {
  None,
  Word,
  /** Part of a word but never a word by itself: accents, soft hyphen, zero-width signs. */
  Inner,
  Ideograph,
}

/** How many words are read between two pauses: a few milliseconds' worth. */
const WORDS_A_STEP = 16_384;

/** Reads a text's words and enters them, in one go. Linear. */
export function readWords(text: string, vocabulary: Vocabulary): Words {
  const steps = wordSteps(text, vocabulary);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** {@link readWords} in small steps. */
export function* wordSteps(text: string, vocabulary: Vocabulary): Generator<undefined, Words, undefined> {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const sort = sortAt(text, at);
    if (sort === Sort.None || sort === Sort.Inner) {
      at++;
      continue;
    }
    const end = sort === Sort.Ideograph ? at + widthAt(text, at) : wordEnd(text, at);
    ids.push(vocabulary.enter(text.slice(at, end)));
    starts.push(at);
    ends.push(end);
    at = end;
    if (ids.length % WORDS_A_STEP === 0) yield;
  }
  return { count: ids.length, ids: Int32Array.from(ids), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Where the word ends that begins at an offset: behind its last letter and that one's accents. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; at += widthAt(text, at)) {
    const sort = sortAt(text, at);
    if (sort === Sort.None || sort === Sort.Ideograph) break;
    if (sort === Sort.Word || isMark(text, at)) end = at + widthAt(text, at);
  }
  return end;
}

const LETTER = /^[\p{L}\p{N}]/u;
const MARK = /^\p{M}/u;
const INNER = new RegExp(String.raw`^[\p{M}${UNSEEN_SIGNS}]`, 'u');
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const known = new Map<number, Sort>();

function sortAt(text: string, at: number): Sort {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) {
    const isLetter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
    return isLetter ? Sort.Word : Sort.None;
  }
  const point = text.codePointAt(at)!;
  let sort = known.get(point);
  if (sort === undefined) {
    sort = sortOf(String.fromCodePoint(point));
    known.set(point, sort);
  }
  return sort;
}

function sortOf(character: string): Sort {
  if (IDEOGRAPH.test(character)) return Sort.Ideograph;
  if (LETTER.test(character)) return Sort.Word;
  return INNER.test(character) ? Sort.Inner : Sort.None;
}

function isMark(text: string, at: number): boolean {
  return MARK.test(text.slice(at, at + 2));
}

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

const UNSEEN = new RegExp(`[${UNSEEN_SIGNS}]`, 'g');
const ASCII = /^[\x20-\x7e]*$/;

/** Case, ligatures, wide forms and unseen signs do not make another word; accents do. */
function keyOf(form: string): string {
  if (ASCII.test(form)) return form.toLowerCase();
  return form.replace(UNSEEN, '').normalize('NFKC').toLowerCase();
}
