import { AnyScript, HAS_CAPITAL } from '../anyScript';
import { classOf, Unit, unitAt, unitClass } from '../units';
import { HASH_START, hashed } from '../vocabulary';
import { Cue, PARTING, SIGN_CUES, WORD_CUES } from './cues';
import { lowerUnit } from './wordBits';

/** What one look over a line, unit by unit, shows. */
export interface Glance {
  /** How many words: runs of letters and digits, joined by apostrophes, hyphens, commas and full stops. */
  readonly words: number;
  /** Has the end of one sentence and the beginning of another within. */
  readonly severalSentences: boolean;
  /** Bits of {@link Cue}. */
  readonly cues: number;
  /** The key of the first run of letters, and of the last, as `wordKey` makes it. 0 if there is none. */
  readonly first: number;
  readonly last: number;
  /** A digit stands before all letters. */
  readonly digitFirst: boolean;
  /** How many runs of letters are none of a date. */
  readonly others: number;
}

/**
 * Looks over the stretch `[start, end)` of a text. One pass that keeps all it sees in numbers: every line of an article is
 * looked at, and nearly all need no closer look.
 */
export function glance(text: string, start: number, end: number): Glance {
  let words = 0;
  let severalSentences = false;
  let cues = 0;
  let first = 0;
  let last = 0;
  let digitFirst = false;
  let others = 0;
  let joined = false;
  let at = start;
  while (at < end) {
    let unit = text.charCodeAt(at);
    let kind = classOf(unit);
    if ((kind & Unit.letter) !== 0) {
      if (!joined) words++;
      let key = HASH_START;
      do {
        key = hashed(key, lowerUnit(unit));
        at++;
        unit = at < end ? text.charCodeAt(at) : 0x20;
        kind = classOf(unit);
      } while ((kind & Unit.letter) !== 0);
      const bits = WORD_CUES.of(key);
      cues |= bits;
      if ((bits & Cue.date) === 0) others++;
      if (first === 0) first = key;
      last = key;
    } else if ((kind & Unit.digit) !== 0) {
      if (!joined) words++;
      cues |= Cue.digit;
      if (first === 0) digitFirst = true;
      do {
        at++;
        unit = at < end ? text.charCodeAt(at) : 0x20;
        kind = classOf(unit);
      } while ((kind & Unit.digit) !== 0);
    } else if ((kind & Unit.odd) !== 0) {
      cues |= Cue.odd | Cue.row | Cue.degree;
      const character = String.fromCodePoint(text.codePointAt(at)!);
      at += character.length;
      if (!WORD_CHARACTER.test(character)) {
        // The full stop and the question mark of other scripts end sentences without a blank behind them.
        if ((unit === 0x3002 || unit === 0x061f) && at < end) severalSentences = true;
        joined = false;
        continue;
      }
      if (!joined) words++;
      if (at >= end) break;
      unit = text.charCodeAt(at);
      kind = classOf(unit);
    } else {
      cues |= SIGN_CUES[unit]!;
      if (!severalSentences && isTerminator(unit) && at > start && beginsNext(text, at, end)) severalSentences = true;
      else if (partsWords(text, at, unit, kind)) cues |= Cue.row;
      joined = false;
      at++;
      continue;
    }
    // Behind a run of letters or digits: does the word go on?
    joined = isWordUnit(text, at, kind, end);
    if (!joined && isJoint(unit) && at + 1 < end && isWordUnit(text, at + 1, classOf(unitAt(text, at + 1)), end)) {
      joined = true;
      at++;
    }
  }
  return { words, severalSentences, cues, first, last, digitFirst, others };
}

const WORD_CHARACTER = new AnyScript(/[A-Za-z0-9]/u, () => new RegExp(String.raw`[\p{L}\p{M}\p{N}]`, 'u'));

function isWordUnit(text: string, at: number, kind: number, end: number): boolean {
  if (at >= end) return false;
  if ((kind & (Unit.letter | Unit.digit)) !== 0) return true;
  return (kind & Unit.odd) !== 0 && WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at)!));
}

function isJoint(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x2c || unit === 0x2d;
}

/** True for the first blank of a gap, and for a sign like a dash before a blank: they part the words of a menu. */
function partsWords(text: string, at: number, unit: number, kind: number): boolean {
  if ((kind & Unit.blank) === 0 && !PARTING.includes(String.fromCharCode(unit))) return false;
  return (unitClass(text, at + 1) & Unit.blank) !== 0;
}

function isTerminator(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

/** True if a sentence ends at the terminator at an offset and another begins behind it. */
function beginsNext(text: string, at: number, end: number): boolean {
  let behind = at + 1;
  for (let i = 0; i < 2 && isCloser(text, behind); i++) behind++;
  if (text[behind] === '[') behind = behindNote(text, behind);
  if (behind >= end || !isSpace(text, behind)) return false;
  while (behind < end && isSpace(text, behind)) behind++;
  if (behind < end && OPENERS.includes(text[behind]!)) behind++;
  return behind < end && isCapital(text, behind) && endsWord(text, at - 1);
}

const CLOSERS = '”"’)]';
const OPENERS = '"“‘([';

function isCloser(text: string, at: number): boolean {
  return at < text.length && CLOSERS.includes(text[at]!);
}

/** Behind the number of a note, "[12]"; its own offset if it is none. */
function behindNote(text: string, at: number): number {
  let close = at + 1;
  while ((unitClass(text, close) & Unit.digit) !== 0) close++;
  return close > at + 1 && text[close] === ']' ? close + 1 : at;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x1680) return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d);
  return /\s/.test(text[at]!);
}

function isCapital(text: string, at: number): boolean {
  const kind = unitClass(text, at);
  if ((kind & Unit.capital) !== 0) return true;
  if (text.charCodeAt(at) < 0x80) return false;
  return HAS_CAPITAL.test(String.fromCodePoint(text.codePointAt(at)!));
}

const WORD_END = new AnyScript(/[a-z\d”’]/, () => new RegExp(String.raw`[\p{Ll}\p{N}”’]`, 'u'));

function endsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return ENDING_ASCII.test(text[at]!);
  return WORD_END.test(text[at]!);
}

const ENDING_ASCII = /[a-z0-9")\]%]/;
