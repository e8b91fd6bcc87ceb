import { lazily } from '../lazily';
import { CAPITAL_FIRST, DIGIT_FIRST } from '../anyScript';
import { LexemeTable, Shape, type Lexeme } from '../lexeme';
import { classOf, Unit, unitAt, unitClass } from '../units';
import { HASH_START, hashed, VOCABULARY } from '../vocabulary';
import { ENGLISH_WORDS, foreignWords, LOAN_WORDS, NAME_PARTICLES } from './functionWords';

/** What a word says about the language of the text that it stands in. */
interface Hint {
  readonly lower: boolean;
  readonly english: boolean;
  /** Has a letter that English has not, and is no loan word. */
  readonly accented: boolean;
  readonly particle: boolean;
  /** The languages that have it as a function word. */
  readonly languages: readonly number[];
}

const languages = lazily(() => [...new Set([...foreignWords().values()].flat())]);

const HINTS = new LexemeTable(({ text, shape }): Hint => {
  const plain = text.toLowerCase();
  return {
    // "l'Académie" is a name.
    lower: (shape & Shape.startsLower) !== 0 && (shape & Shape.hasInnerCapital) === 0,
    english: ENGLISH_WORDS.has(plain),
    accented:
      /[^\0-\x7F’]/u.test(plain.normalize('NFC')) &&
      !LOAN_WORDS.has(plain) &&
      !LOAN_WORDS.has(plain.replace(/['’]s$/, '')),
    particle: NAME_PARTICLES.has(plain),
    languages: (foreignWords().get(plain) ?? []).map((language) => languages().indexOf(language)),
  };
});

/** Below this many words a text is a headline or two, and names weigh heavily. */
const LONG_TEXT = 40;
/** Running English has a function word in every third or fourth place; lists and headlines have fewer. */
const LEAST_ENGLISH_SHARE = 0.03;
const RUNNING_TEXT = 80;

/** So many of the words of plain English, at the least, are its function words; others that are none of it are few. */
const PLAIN_SHARE = 0.2;
const MOST_OTHERS = 0.05;

/** True if the words, a text's first, are beyond doubt English. */
export function isPlainEnglish(words: readonly Lexeme[]): boolean {
  let english = 0;
  let others = 0;
  for (const word of words) {
    const hint = HINTS.of(word);
    if (!hint.lower) continue;
    if (hint.english) english++;
    else if (hint.accented || hint.languages.length > 0) others++;
  }
  return words.length >= LONG_TEXT && english > words.length * PLAIN_SHARE && others < words.length * MOST_OTHERS;
}

/** True if the words are those of a text in another language; capitals within a text are names as a rule. */
export function isForeignLanguage(words: readonly Lexeme[]): boolean {
  const isLong = words.length >= LONG_TEXT;
  let english = 0;
  let lower = 0;
  let accented = 0;
  const hits = languages().map(() => 0);
  for (let i = 0; i < words.length; i++) {
    const hint = HINTS.of(words[i]!);
    if (hint.lower) lower++;
    // "La Paz", "Der Spiegel".
    else if (i > 0) continue;
    // A word that comes twice in a headline proves no more than once.
    if (!isLong && words.indexOf(words[i]!) < i) continue;
    if (hint.english) english++;
    if (hint.particle && isBeforeName(words, i)) continue;
    // At the beginning a capital tells no name: "São Paulo", "Il ministro". It may be a foreign word, but is so once.
    if (hint.accented && (hint.lower || hint.languages.length === 0)) accented++;
    for (const language of hint.languages) hits[language]!++;
  }
  const foreign = Math.max(...hits);
  if (isLong) {
    if (foreign + accented > english * 2 && foreign + accented > words.length * 0.08) return true;
    return words.length >= RUNNING_TEXT && lower * 2 > words.length && english < words.length * LEAST_ENGLISH_SHARE;
  }
  const against = foreign + accented;
  return against >= Math.max(2, english * 3) && against * 6 >= words.length;
}

/** True if only particles stand between the word and a capital: "de la Cruz". */
function isBeforeName(words: readonly Lexeme[], i: number): boolean {
  for (let k = i + 1; k <= i + 2; k++) {
    const next = words[k];
    if (next === undefined) return false;
    if (CAPITAL_FIRST.test(next.text)) return true;
    if (!NAME_PARTICLES.has(next.text)) return false;
  }
  return false;
}

const wordAnywhere = lazily(
  () =>
    new RegExp(
      String.raw`\p{Nd}[\p{L}\p{M}\p{Nd}]{0,64}|\p{Script=Latin}[\p{Script=Latin}\p{M}]{0,64}(?:['’-]\p{Script=Latin}[\p{Script=Latin}\p{M}]{0,64}){0,16}`,
      'gu',
    ),
);

/** The words of a text in Latin letters; those that a hyphen or an apostrophe joins are one. */
export function wordsOf(text: string): readonly Lexeme[] {
  const words: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let unit = unitAt(text, at);
    let kind = classOf(unit);
    if ((kind & Unit.letter) === 0) {
      if ((kind & Unit.odd) !== 0 && isOfLatin(text, at)) return wordsByPattern(text);
      at++;
      // Letters behind a digit are its unit: "60k", "3pm".
      if ((kind & Unit.digit) !== 0) while ((unitClass(text, at) & (Unit.letter | Unit.digit)) !== 0) at++;
      continue;
    }
    let hash = HASH_START;
    do {
      hash = hashed(hash, unit);
      unit = unitAt(text, ++at);
      kind = classOf(unit);
    } while ((kind & Unit.letter) !== 0 || (isJoint(unit) && (unitClass(text, at + 1) & Unit.letter) !== 0));
    words.push(VOCABULARY.lexemeAt(text, start, at, hash, 'word'));
  }
  return words;
}

/** The same for a text with combining marks, or with letters that the classes of units do not know. */
function wordsByPattern(text: string): readonly Lexeme[] {
  return Array.from(text.matchAll(wordAnywhere()), ([word]) => word)
    .filter((word) => !DIGIT_FIRST.test(word))
    .map((word) => VOCABULARY.lexeme(word, 'word'));
}

const latinOrMark = lazily(() => new RegExp(String.raw`[\p{Script=Latin}\p{M}]`, 'u'));

function isOfLatin(text: string, at: number): boolean {
  return latinOrMark().test(String.fromCodePoint(text.codePointAt(at)!));
}

function isJoint(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2d;
}
