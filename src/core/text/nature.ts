import { lazily } from './lazily';
import { Unit, unitAt, unitClass } from './units';
import { isForeignLanguage, isPlainEnglish, wordsOf } from './words/language';

/**
 * What a text is before anything is looked for in it.
 * - `empty`: no ink at all. `binary`: no text, but the bytes of something else.
 * - `notEnglish`: running text in another language. `english`: English, or nothing that speaks against it.
 */
export type TextNature = 'empty' | 'binary' | 'notEnglish' | 'english';

/** How much of a text is looked at, in UTF-16 units: the rest is of one kind with it. */
const SAMPLE = 6_000;
/** Plain English shows at once. */
const BEGINNING = 500;

/**
 * Tells the nature of a text; where it is unsure the answer is `english`, for a wrong refusal hides all. `english` is an
 * earlier version that was found to be so: one that begins alike need not be looked at again.
 */
export function natureOf(text: string, english?: string): TextNature {
  const sample = text.slice(0, SAMPLE);
  if (english?.startsWith(sample) && sample.length === SAMPLE && ink().test(sample)) return 'english';
  const unusual = PLAIN.test(sample) ? plainNature(sample, text) : natureByCounts(sample, text);
  if (unusual !== undefined) return unusual;
  if (sample.length > BEGINNING && isPlainEnglish(wordsOf(sample.slice(0, BEGINNING)))) return 'english';
  return isForeignLanguage(wordsOf(sample)) ? 'notEnglish' : 'english';
}

/** Latin letters, digits, the signs of print and blanks: nearly all English texts, which need no counting. */
const PLAIN = /^[\s\u0021-\u007E\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027]*$/;

function plainNature(sample: string, text: string): TextNature | undefined {
  return /\S/.test(sample) ? undefined : blankNature(text);
}

function natureByCounts(sample: string, text: string): TextNature | undefined {
  const counts = countsOf(sample);
  if (isBinary(sample, counts)) return 'binary';
  if (!counts.ink && !ink().test(sample)) return blankNature(text);
  return isForeignScript(counts) ? 'notEnglish' : undefined;
}

/** Of a text whose beginning shows no ink. */
function blankNature(text: string): TextNature {
  return ink().test(text) ? 'english' : 'empty';
}

const ink = lazily(() => new RegExp(String.raw`[^\s\p{Cc}\p{Cf}]`, 'u'));

/** How many units, or characters, of each kind a text has. */
interface Counts {
  /** Control characters; white space is none. */
  readonly controls: number;
  /** Halves of characters, and signs that stand for what could not be read. */
  readonly broken: number;
  readonly latin: number;
  /** Letters of other scripts. */
  readonly other: number;
  /** There is plain ink; without it there may be some that is not plain. */
  readonly ink: boolean;
}

function countsOf(text: string): Counts {
  let controls = 0;
  let broken = 0;
  let latin = 0;
  let other = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = unitClass(text, at);
    if ((kind & Unit.letter) !== 0) latin++;
    else if ((kind & Unit.blank) !== 0) {
      if (isControl(unitAt(text, at))) controls++;
    } else if ((kind & Unit.odd) !== 0) {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      if (character.length > 1) at++;
      if (unreadable().test(character)) broken++;
      else if (latinLetter().test(character)) latin++;
      else if (letter().test(character)) other++;
    } else signs++;
  }
  return { controls, broken, latin, other, ink: latin + other + signs > 0 };
}

const unreadable = lazily(() => new RegExp(String.raw`[\p{Cs}\uFFFD\uFFFE\uFFFF]`, 'u'));
const letter = lazily(() => new RegExp(String.raw`\p{L}`, 'u'));
const latinLetter = lazily(() => new RegExp(String.raw`\p{Script=Latin}`, 'u'));

function isControl(unit: number): boolean {
  return unit < 0x20 ? unit < 0x09 || unit > 0x0d : unit >= 0x7f && unit < 0xa0;
}

/** Control characters that no text has in number; a stray NUL or escape sequence is no proof. */
const FEWEST_CONTROLS = 4;
const CONTROL_SHARE = 0.03;
/** Replacement characters come from a wrong encoding too, where every accented letter is one. */
const BROKEN_SHARE = 0.15;

function isBinary({ length }: string, { controls, broken }: Counts): boolean {
  if (controls + broken < FEWEST_CONTROLS) return false;
  const bad = controls >= FEWEST_CONTROLS && controls > length * CONTROL_SHARE;
  return bad || controls + broken > length * BROKEN_SHARE;
}

/** A name or two in another script is no foreign text. */
const FEWEST_FOREIGN_LETTERS = 8;

function isForeignScript({ latin, other }: Counts): boolean {
  if (other <= latin) return false;
  return other >= FEWEST_FOREIGN_LETTERS || latin === 0;
}
