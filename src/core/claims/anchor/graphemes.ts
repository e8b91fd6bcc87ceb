const ZERO_WIDTH_JOINER = 0x200d;
/** What joins the character before it; the joiners and tags among the format signs are told by their numbers. */
const EXTENDING_FORM = /^[\p{M}\p{Emoji_Modifier}]/u;
const PICTOGRAPH = /^\p{Extended_Pictographic}/u;
/** Hangul vowels and final consonants, which join the syllable before them. */
const HANGUL_TAIL = /^[\u1160-\u11ff\ud7b0-\ud7ff]/;
const HANGUL = /^[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]/;

/**
 * True if a text may be cut at an offset without splitting what a reader sees as one character: no surrogate pair, line
 * end CRLF, accented letter, flag, emoji of several parts, Korean syllable. (The rules of Unicode's UAX 29 but for
 * Indic conjuncts; the platform's own segmenter would want a locale and the whole text.)
 */
export function isGraphemeBorder(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const unit = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  if (unit < 0x300 && before < 0x300) return !(unit === 0x0a && before === 0x0d);
  if (isLowSurrogate(unit) && isHighSurrogate(before)) return false;
  const next = text.slice(offset, offset + 2);
  if (isExtending(next)) return before === 0x0a || before === 0x0d;
  if (HANGUL_TAIL.test(next)) return !HANGUL.test(text[offset - 1]!);
  if (before === ZERO_WIDTH_JOINER) return !(PICTOGRAPH.test(next) && joinsPictograph(text, offset - 1));
  if (isRegionalIndicator(text, offset)) return countRegionalIndicators(text, offset) % 2 === 0;
  return true;
}

/** The nearest border at or before an offset. */
export function borderBefore(text: string, offset: number): number {
  let at = Math.min(Math.max(offset, 0), text.length);
  while (!isGraphemeBorder(text, at)) at--;
  return at;
}

/** The nearest border at or behind an offset. */
export function borderBehind(text: string, offset: number): number {
  let at = Math.min(Math.max(offset, 0), text.length);
  while (!isGraphemeBorder(text, at)) at++;
  return at;
}

/** True if an offset lies inside a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return isLowSurrogate(text.charCodeAt(offset)) && isHighSurrogate(text.charCodeAt(offset - 1));
}

function isExtending(text: string): boolean {
  const point = text.codePointAt(0)!;
  if (point === 0x200c || point === ZERO_WIDTH_JOINER || (point >= 0xe0020 && point <= 0xe007f)) return true;
  return EXTENDING_FORM.test(text);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** True if the joiner at an offset follows an emoji (with its skin tone or variant), and so joins it to the next. */
function joinsPictograph(text: string, joiner: number): boolean {
  let at = joiner;
  while (at > 0) {
    at -= splitsPair(text, at - 1) ? 2 : 1;
    const here = text.slice(at, at + 2);
    if (!isExtending(here)) return PICTOGRAPH.test(here);
  }
  return false;
}

function isRegionalIndicator(text: string, offset: number): boolean {
  const point = text.codePointAt(offset) ?? 0;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}

function countRegionalIndicators(text: string, offset: number): number {
  let count = 0;
  for (let at = offset - 2; at >= 0 && isRegionalIndicator(text, at); at -= 2) count++;
  return count;
}
