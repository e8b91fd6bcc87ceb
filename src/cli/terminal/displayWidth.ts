// Letters that fill two columns of a terminal (Unicode Standard Annex 11, "wide" and "fullwidth").
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
const EMOJI_STYLE = '\uFE0F';
const WITHOUT_WIDTH = /^[\p{M}\p{Cf}]/u;
// Everything that is one unit long and one column wide, so that most texts need no closer look.
const PLAIN = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns of a terminal a printable text fills. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of characters.segment(text)) width += characterWidth(segment);
  return width;
}

/** Cuts a text to a width, with an ellipsis in the last column where something was cut. */
export function fitTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const { head } = splitAt(text, width - 1);
  return `${head.trimEnd()}…`;
}

/** Splits a text after as many whole characters as fit. */
export function splitAt(text: string, width: number): { readonly head: string; readonly tail: string } {
  if (text.length <= width && PLAIN.test(text)) return { head: text, tail: '' };
  // The segmenter copies all that it is given, so a line of a megabyte must not be given to it for each row.
  for (let window = 4 * width + 64; ; window *= 4) {
    let filled = 0;
    for (const { segment, index } of characters.segment(text.slice(0, window))) {
      filled += characterWidth(segment);
      if (filled > width) return { head: text.slice(0, index), tail: text.slice(index) };
    }
    if (window >= text.length) return { head: text, tail: '' };
  }
}

function characterWidth(character: string): number {
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) || character.includes(EMOJI_STYLE) ? 2 : 1;
}
