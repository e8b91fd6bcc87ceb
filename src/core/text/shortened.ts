import { quotedInOneLine } from './oneLine';

/** Of a longer first word no less than this share of the line is kept. */
const LEAST_SHARE = 0.5;

/** Text in one line, cut behind a whole word where it is longer than `most` UTF-16 units, or within one that fills the line. */
export function shortened(text: string, most: number): string {
  const line = quotedInOneLine(text).trim();
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most);
  // Never between the halves of a surrogate pair.
  const cut = end > most * LEAST_SHARE ? line.slice(0, end) : line.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()} …`;
}
