import { lineStart } from './lines';

/** Signs that look like a blank, or like nothing, and are no blank to YAML: word processors and web pages put them in. */
const STRANGE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;
const NO_WIDTH = /[\u200b\ufeff]/;
const KEY = /[\w-]{1,100}:/y;

/** The first sign that is no blank where the line at an offset should have blanks; `undefined` if there is none. */
export function strangeBlankInLine(text: string, offset: number): number | undefined {
  const start = startOf(text, offset);
  const index = structureOf(text, start).search(STRANGE);
  return index < 0 ? undefined : start + index;
}

/** The sign at an offset by its number in Unicode: `U+00A0`. */
export function signName(text: string, offset: number): string {
  return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text with blanks for such signs in the line at an offset; those that take no column are left out. */
export function withPlainBlanks(text: string, offset: number): string {
  const start = startOf(text, offset);
  const structure = structureOf(text, start);
  const plain = [...structure].map((sign) => (NO_WIDTH.test(sign) ? '' : STRANGE.test(sign) ? ' ' : sign)).join('');
  return text.slice(0, start) + plain + text.slice(start + structure.length);
}

/** A byte order mark belongs to the file, not to its first line. */
function startOf(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}

/** What of a line says how it belongs to others: its indentation, its dashes, and what stands behind its key. */
function structureOf(text: string, start: number): string {
  let end = blanksEnd(text, start);
  while (text[end] === '-' && blanksEnd(text, end + 1) > end + 1) end = blanksEnd(text, end + 1);
  KEY.lastIndex = end;
  const key = KEY.exec(text)?.[0] ?? '';
  const behind = blanksEnd(text, end + key.length);
  // Behind a key that has its blank the value begins, whatever stands there.
  return text.slice(start, key !== '' && text[end + key.length] !== ' ' ? behind : end);
}

function blanksEnd(text: string, start: number): number {
  let end = start;
  while (text[end] === ' ' || text[end] === '\t' || STRANGE.test(text.charAt(end))) end++;
  return end;
}
