import { lazily } from './lazily';

/**
 * What shows no ink: white space (no-break and thin spaces and the byte-order mark included), control characters
 * (NUL included), and invisible format characters (zero-width spaces and joiners, soft hyphens, marks of direction).
 */
const blank = lazily(() => new RegExp(String.raw`[\s\p{Cc}\p{Cf}]`, 'u'));

/** True for a unit that shows no ink; false for `undefined`, for which the text has no unit. */
export function isBlank(unit: string | undefined): boolean {
  if (unit === undefined) return false;
  const code = unit.charCodeAt(0);
  // Nearly all units are plain ASCII, and this is asked of every unit of an article.
  return code <= 32 || (code >= 127 && blank().test(unit));
}

/** The first offset in `[start, end)` that is not blank; `end` if there is none. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text[at])) at++;
  return at;
}

/** The offset behind the last unit in `[start, end)` that is not blank; `start` if there is none. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text[at - 1])) at--;
  return at;
}

/** What stands in `[start, end)` behind the last blank. */
export function lastWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && !isBlank(text[from - 1])) from--;
  return text.slice(from, end);
}
