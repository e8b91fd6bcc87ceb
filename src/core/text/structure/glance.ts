import { AnyScript, HAS_CAPITAL } from '../anyScript';
import { classOf, Unit, unitAt, unitClass } from '../units';
import { HASH_START, hashed } from '../vocabulary';

/** What in a line calls for a closer look; bits of {@link Glance.cues}. Without the cue no pattern of its kind fits. */
export const Cue = {
  /** A word that sentences about cookies and consent have. */
  consent: 1 << 0,
  /** "reserved", as in "all rights reserved". */
  reserved: 1 << 1,
  /** "contributed", as in "contributed to this report". */
  contributed: 1 << 2,
  /** What writers and their desks are called. */
  trade: 1 << 3,
  /** A word for pictures. */
  picture: 1 << 4,
  /** An agency that sells pictures. */
  agency: 1 << 5,
  /** A word that points into a picture. */
  pointing: 1 << 6,
  weekday: 1 << 7,
  /** A word that lines with nothing but a date may have. */
  date: 1 << 8,
  /** The beginning of an address. */
  link: 1 << 9,
  digit: 1 << 10,
  /** A sign, or a gap, that parts the words of a menu. */
  row: 1 << 11,
  at: 1 << 12,
  degree: 1 << 13,
  /** A sign of Markdown. */
  markdown: 1 << 14,
  /** Something that the classes of units do not know: other scripts, dingbats, combining marks. */
  odd: 1 << 15,
} as const;

/** What one look over a line, unit by unit, shows. */
export interface Glance {
  /** How many words: runs of letters and digits, joined by apostrophes, hyphens, commas and full stops. */
  readonly words: number;
  /** Has the end of one sentence and the beginning of another within. */
  readonly severalSentences: boolean;
  readonly cues: number;
  /** The key of the first run of letters, and of the last; see {@link wordKey}. 0 if there is none. */
  readonly first: number;
  readonly last: number;
  /** A digit stands before all letters. */
  readonly digitFirst: boolean;
  /** How many runs of letters are none of a date. */
  readonly others: number;
}

/** A number for a word that stands for all its cases; two words have the same by the rarest chance only. */
export function wordKey(word: string): number {
  let key = HASH_START;
  for (let i = 0; i < word.length; i++) key = hashed(key, lowerUnit(word.charCodeAt(i)));
  return key;
}

function lowerUnit(unit: number): number {
  return unit | 0x20;
}

/** A table from words to bits, asked by their keys. */
export class WordBits {
  readonly #keys: Int32Array;
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** Each list holds words apart by blanks, in lower case. */
  constructor(lists: readonly (readonly [bits: number, words: string])[]) {
    const words = lists.flatMap(([bits, list]) => list.split(/\s+/).map((word) => [wordKey(word), bits] as const));
    let room = 64;
    while (room < words.length * 3) room *= 2;
    this.#keys = new Int32Array(room);
    this.#bits = new Int32Array(room);
    this.#mask = room - 1;
    for (const [key, bits] of words) {
      const at = this.#place(key);
      this.#keys[at] = key;
      this.#bits[at]! |= bits;
    }
  }

  of(key: number): number {
    return this.#bits[this.#place(key)]!;
  }

  #place(key: number): number {
    let at = (key ^ (key >>> 15)) & this.#mask;
    while (this.#bits[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }
}

const CUES = new WordBits([
  [Cue.consent, 'cookie cookies device devices vendors partners personal privacy terms'],
  [Cue.reserved, 'reserved'],
  [Cue.contributed, 'contributed'],
  [
    Cue.trade,
    `correspondent correspondents editor editors reporter reporters writer writers journalist journalists columnist
    columnists contributor contributors producer producers bureau photographer photographers analyst analysts freelancer
    freelancers staff desk newsroom agency agencies presenter commentator commentators editorial`,
  ],
  [
    Cue.picture,
    `image images photo photos picture pictures photograph photographs credit credits illustration illustrations`,
  ],
  [
    Cue.agency,
    'ap afp epa pa upi tass ansa dpa reuters getty shutterstock alamy istock xinhua anadolu wikimedia flickr unsplash handout',
  ],
  [Cue.pointing, 'left right centre center pictured above below back front seen'],
  [
    Cue.weekday | Cue.date,
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday',
  ],
  [
    Cue.date,
    `jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
    november dec december st nd rd th a p m am pm t z h at on the of and time hrs hour hours as by first last date today
    now currently ago min mins minute minutes day days read reading comment comments share shares view views modified created
    posted published updated update edited release released issued gmt utc bst cet cest eet eest est edt et cst cdt ct
    mst mdt mt pst pdt pt ist jst msk aest eastern central mountain pacific greenwich local`,
  ],
  [Cue.link, 'http https www'],
]);

/** Cues that single signs are; signs from 0x2028 on are odd to the classes of units, and count as all that they may be. */
const SIGN_CUES = new Uint16Array(0x2028);
for (const sign of '|·•»¦/\t') SIGN_CUES[sign.charCodeAt(0)]! |= Cue.row;
for (const sign of '#>*_[') SIGN_CUES[sign.charCodeAt(0)]! |= Cue.markdown;
// The beginning of an address may be glued to the word before it.
SIGN_CUES['/'.charCodeAt(0)]! |= Cue.link;
SIGN_CUES['@'.charCodeAt(0)]! |= Cue.at;
SIGN_CUES['°'.charCodeAt(0)]! |= Cue.degree;
/** Signs that part the words of a menu if blanks stand around them. */
const PARTING = '>–—-';

/** Looks over the stretch `[start, end)` of a text. */
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
      const bits = CUES.of(key);
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
      if ((kind & Unit.blank) !== 0) {
        if ((unitClass(text, at + 1) & Unit.blank) !== 0) cues |= Cue.row;
      } else if (!severalSentences && isTerminator(unit) && at > start && beginsNext(text, at, end)) {
        severalSentences = true;
      } else if (isParting(unit) && (unitClass(text, at + 1) & Unit.blank) !== 0) {
        cues |= Cue.row;
      }
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

function isParting(unit: number): boolean {
  return PARTING.includes(String.fromCharCode(unit));
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
