import { ENGLISH_WORDS, FOREIGN_WORDS, LOAN_WORDS, NAME_PARTICLES } from './words/functionWords';

/**
 * What a text is before anything is looked for in it.
 * - `empty`: no ink at all. `binary`: no text, but the bytes of something else.
 * - `notEnglish`: running text in another language. `english`: English, or nothing that speaks against it.
 */
export type TextNature = 'empty' | 'binary' | 'notEnglish' | 'english';

/** How much of a text is looked at, in UTF-16 units: the rest is of one kind with it. */
const SAMPLE = 6_000;

/** Tells the nature of a text; where it is unsure the answer is `english`, for a wrong refusal hides all. */
export function natureOf(text: string): TextNature {
  const sample = text.slice(0, SAMPLE);
  if (isBinary(sample)) return 'binary';
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(sample)) return /[^\s\p{Cc}\p{Cf}]/u.test(text) ? 'english' : 'empty';
  return isForeignScript(sample) || isForeignLanguage(sample) ? 'notEnglish' : 'english';
}

/** Control characters that no text has in number; a stray NUL or escape sequence is no proof. */
const FEWEST_CONTROLS = 4;
const CONTROL_SHARE = 0.03;
/** Replacement characters come from a wrong encoding too, where every accented letter is one. */
const BROKEN_SHARE = 0.15;

function isBinary(sample: string): boolean {
  const controls = count(sample, /(?!\s)\p{Cc}/gu);
  const broken = count(sample, /[\p{Cs}\uFFFD\uFFFE\uFFFF]/gu);
  if (controls + broken < FEWEST_CONTROLS) return false;
  const bad = controls >= FEWEST_CONTROLS && controls > sample.length * CONTROL_SHARE;
  return bad || controls + broken > sample.length * BROKEN_SHARE;
}

/** A name or two in another script is no foreign text. */
const FEWEST_FOREIGN_LETTERS = 8;

function isForeignScript(sample: string): boolean {
  const latin = count(sample, /\p{Script=Latin}/gu);
  const letters = count(sample, /\p{L}/gu);
  const other = letters - latin;
  if (other <= latin) return false;
  return other >= FEWEST_FOREIGN_LETTERS || latin === 0;
}

/** Below this many words a text is a headline or two, and names weigh heavily. */
const LONG_TEXT = 40;
/** Running English has a function word in every third or fourth place; lists and headlines have fewer. */
const LEAST_ENGLISH_SHARE = 0.03;
const RUNNING_TEXT = 80;

function isForeignLanguage(sample: string): boolean {
  const words =
    sample.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’-]\p{Script=Latin}[\p{Script=Latin}\p{M}]*)*/gu) ?? [];
  const isLong = words.length >= LONG_TEXT;
  let english = 0;
  let lower = 0;
  let accented = 0;
  const hits = new Map<string, number>();
  for (const [i, word] of words.entries()) {
    const isLower = /^\p{Ll}/u.test(word);
    if (isLower) lower++;
    // Capitals within a text are names as a rule: "La Paz", "Der Spiegel".
    if (!isLower && i > 0) continue;
    const plain = word.toLowerCase();
    if (ENGLISH_WORDS.has(plain)) english++;
    if (
      /[^\p{ASCII}’]/u.test(plain.normalize('NFC')) &&
      !LOAN_WORDS.has(plain) &&
      !LOAN_WORDS.has(plain.replace(/['’]s$/, ''))
    )
      accented++;
    if (!isLong && NAME_PARTICLES.has(plain) && isBeforeName(words, i)) continue;
    for (const language of FOREIGN_WORDS.get(plain) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const foreign = Math.max(0, ...hits.values());
  if (isLong) {
    if (foreign + accented > english * 2 && foreign + accented > words.length * 0.08) return true;
    return words.length >= RUNNING_TEXT && lower * 2 > words.length && english < words.length * LEAST_ENGLISH_SHARE;
  }
  const against = foreign + accented;
  return against >= Math.max(2, english * 3) && against * 6 >= words.length;
}

/** True if only particles stand between the word and a capital: "de la Cruz". */
function isBeforeName(words: readonly string[], i: number): boolean {
  for (let k = i + 1; k <= i + 2; k++) {
    const next = words[k];
    if (next === undefined) return false;
    if (/^\p{Lu}/u.test(next)) return true;
    if (!NAME_PARTICLES.has(next)) return false;
  }
  return false;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
