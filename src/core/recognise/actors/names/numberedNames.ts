import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { LexemeTest } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import type { NameReading } from './nameReading';
import { nameEnd } from './personNames';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { Nominal } from '../sentence/word';
import { isListed, List } from '../sentence/wordLists';

/**
 * The name at piece `i` with the number that it begins with: "the 65th Regiment", "6XR", "30 Seconds to Velm". `reading` is
 * what was read without it.
 */
export function withNumberBefore(
  view: SentenceView,
  i: number,
  reading: NameReading | undefined,
): NameReading | undefined {
  const { pieces, lettering } = view;
  const number = itemAt(pieces, i - 1);
  if (number?.kind !== 'number' || !pieces[i]!.capital || lettering !== 'sentence') return reading;
  // "4GB": an amount.
  if (!pieces[i]!.spaced && AMOUNT.test(pieces[i]!.lower)) return undefined;
  // "Radio 4", "May 5": it belongs to what stands before.
  const before = itemAt(pieces, i - 2);
  if (before?.capital === true && !before.functional) return reading;
  return (
    unitByNumber(pieces, i, number, reading) ??
    callSign(pieces, i, number) ??
    countedThings(view, i, number, reading) ??
    reading
  );
}

/** "the Ninth Circuit", "the D.C. Circuit": one past a court of appeal that is called by the number of its circuit. */
export function circuitEnd(pieces: readonly Piece[], i: number): number | undefined {
  const { lower } = pieces[i]!;
  if (pieces[i + 1]?.text !== 'Circuit') return undefined;
  if (!lexicon.numberWords().has(lower) && !/^(?:eleventh|federal|d\.?c\.?)$/.test(lower)) return undefined;
  return pieces[i + 2]?.capital === true && pieces[i + 2]!.spaced ? undefined : i + 2;
}

/** "the 2nd Battalion", "the 4th Velm Rifle Regiment", "the 5th Circuit": a part of an army or a court, which an ordinal tells from others. */
function unitByNumber(
  pieces: readonly Piece[],
  i: number,
  { lower }: Piece,
  reading: NameReading | undefined,
): NameReading | undefined {
  if (!/(?:st|nd|rd|th)$/.test(lower) || !pieces[i]!.spaced) return undefined;
  if (reading === undefined || reading.kinds !== 0) {
    if (!isUnit.of(pieces[i]!.lexeme)) return undefined;
    return { first: i - 1, after: i + 1, rule: 'actor.organisation-head', kinds: 0, head: 'organisation' };
  }
  for (let at = i; at < reading.after; at++) {
    if (isUnit.of(pieces[at]!.lexeme)) return { ...reading, first: i - 1, head: 'organisation' };
  }
  return undefined;
}

const isUnit = new LexemeTest(({ lower, capital }) => {
  return (
    capital &&
    /^(?:regiment|battalion|brigade|division|legion|squadron|flotilla|fleet|infantry|cavalry|airborne|corps|army|panzer|lancers|hussars|foot|circuit|court|congress)$/.test(
      lower,
    )
  );
});

/** "6XR", "3VM": the sign that a radio station sends under; no amount ("6PM", "4GB"). */
function callSign(pieces: readonly Piece[], i: number, number: Piece): NameReading | undefined {
  const { acronym, spaced, text } = pieces[i]!;
  if (spaced || !acronym || number.text.length > 1 || !number.spaced || text.length > 3) return undefined;
  const next = pieces[i + 1];
  if (next?.spaced === false && next.kind !== 'punctuation') return undefined;
  return { first: i - 1, after: i + 1, rule: 'actor.capitalised', kinds: 0, head: undefined };
}

/** What stands right behind a number as its unit. */
const AMOUNT =
  /^(?:[ap]m|[cdkm]m|[kmgt]b|kg|mg|lb|oz|ft|in|hp|[kmg]w|kv|mp|hr|min|sec|th|st|nd|rd|pc|pts?|wd|fa|bn|tn|mph|kph|ml|cl)s?$/;

/** "30 Seconds to Velm", "3 Doors Down": a number of common things with a capital, and more words of the name. */
function countedThings(
  view: SentenceView,
  i: number,
  number: Piece,
  reading: NameReading | undefined,
): NameReading | undefined {
  const { pieces } = view;
  const { forms, kinds, nominal, head, spaced } = pieces[i]!;
  if (!/^\d{1,3}$/.test(number.text) || !spaced || kinds !== 0 || nominal !== Nominal.none || head !== 0)
    return undefined;
  if (!(forms & WordForm.plural) || isListed(pieces[i]!, List.calendar)) return undefined;
  if (reading !== undefined && (reading.kinds !== 0 || reading.head !== undefined)) return undefined;
  let after = nameEnd(view, i);
  const link = pieces[after];
  if ((link?.lower === 'to' || link?.lower === 'of') && pieces[after + 1]?.capital === true)
    after = Math.max(after, nameEnd(view, after + 1));
  return after > i + 1 ? { first: i - 1, after, rule: 'actor.capitalised', kinds: 0, head: undefined } : undefined;
}
