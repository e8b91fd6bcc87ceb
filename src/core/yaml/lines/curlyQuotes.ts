import type { Span } from '../../text/span';
import { lineStart } from './lines';

/**
 * Curly quotation marks, which word processors and telephones put in for straight ones. To YAML they are letters like
 * others: a value that stands in them has no quotation marks, and begins and ends with these.
 */
const CURLY = '“”„‟«»‘’‚‛‹›';
const DOUBLE = /^[“”„‟«»](?<inner>[^“”„‟«»"]+)[“”„‟«»"]$/;
/** An apostrophe has letters on both sides, or begins a word. */
const SINGLE = /^[‘‚‛‹›](?<inner>(?:[^‘’‚‛‹›']|(?<=[a-z])[’'](?=[a-z]))+)[‘’‚‛‹›']$/i;
/** Straight at the beginning, and never closed. */
const HALF = /^(?:"(?<double>[^"]*)[“”„‟«»]|'(?<single>[^']*)[‘’‚‛‹›])$/;

/** True for one curly quotation mark, opening or closing. */
export function isCurly(sign: string): boolean {
  return sign !== '' && CURLY.includes(sign);
}

/** What stands between the marks, of a text that as a whole is put in curly ones; else `undefined`. */
export function withinCurly(text: string): string | undefined {
  const inner = (DOUBLE.exec(text) ?? SINGLE.exec(text))?.groups?.inner?.trim();
  return inner === '' ? undefined : inner;
}

/** The same of what somebody has put in quotation marks only one of which is curly. */
export function withinMeantQuotes(text: string): string | undefined {
  const half = HALF.exec(text)?.groups;
  return half?.double ?? half?.single ?? withinCurly(text);
}

/** Such a value, behind which a line of its own begins or the file ends. */
const OPENED =
  /^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?(?<value>"[^"\n]*[“”„‟«»]|'[^'\n]*[‘’‚‛‹›])(?=\s*(?![\s\S])|[ \t\r]*\n[ \t]*(?:-[ \t]|[\w-]+:\s))/gm;

/** How far above what the parser complains of such a value is looked for, in UTF-16 units. */
const ABOVE = 4096;

/** Where the last value up to an offset stands that begins with a straight quotation mark and ends in a curly one. */
export function closedByCurly(text: string, upTo: number): Span | undefined {
  let found: Span | undefined;
  OPENED.lastIndex = lineStart(text, Math.max(0, upTo - ABOVE));
  for (;;) {
    const match = OPENED.exec(text);
    if (match === null) return found;
    const start = match.index + match[0].length - match.groups!.value!.length;
    if (start > upTo) return found;
    found = { start, end: start + match.groups!.value!.length };
  }
}
