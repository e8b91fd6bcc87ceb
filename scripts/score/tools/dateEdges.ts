import type { Span } from '../../../src/core/text/span';

/** Words that peers take into a date and the guideline leaves out: prepositions, "the", limits. */
const OUTSIDE =
  /^(?:(?:on|in|at|by|from|to|since|until|till|before|after|during|for|within|between|around|about|over|through|throughout|of|as of|the)\s+)+(?=\S)/i;

/** What parts the two ends of a range that a peer gives as one. */
const BETWEEN = /\s(?:to|until|till|through|and)\s|[-–—]/i;

/** A peer's date without what the guideline leaves outside, so that its edges are judged by one rule. */
export function dateCore(text: string, { start, end }: Span): Span {
  const printed = text.slice(start, end);
  const blank = printed.length - printed.trimStart().length;
  const outside = OUTSIDE.exec(printed.trim())?.[0].length ?? 0;
  return { start: start + blank + outside, end: start + printed.trimEnd().length };
}

/** The two dates of a range ("from 2011 to 2014"), or the one that it is. */
export function rangeEnds(text: string, span: Span): readonly [Span, Span?] {
  const core = dateCore(text, span);
  const between = BETWEEN.exec(text.slice(core.start, core.end));
  if (between === null) return [core];
  const first = { start: core.start, end: core.start + between.index };
  const second = { start: first.end + between[0].length, end: core.end };
  return [dateCore(text, first), dateCore(text, second)];
}
