import { AnyScript } from './anyScript';
import { LexemeTable, LexemeTest } from './lexeme';
import { ABBREVIATIONS, BEFORE_NUMBERS, LETTERED, TITLE_ABBREVIATIONS } from './words/abbreviations';
import { SENTENCE_STARTERS } from './words/sentenceStarters';
import type { Lexeme } from './lexeme';

/** What a word is that a full stop stands behind; bits of `KINDS`. */
const Kind = { title: 1, abbreviation: 2, beforeNumbers: 4, initial: 8, weekday: 16 } as const;

const INITIAL = new AnyScript(/^[A-Z]$/u, () => new RegExp(String.raw`^\p{Lu}$`, 'u'));

const WORDS_AND_WEEKDAYS = /^(?:Sat|Sun)$/;

const KINDS = new LexemeTable(({ text }) => {
  let kind = 0;
  if (TITLE_ABBREVIATIONS.has(text)) kind |= Kind.title;
  if (ABBREVIATIONS.has(text)) kind |= Kind.abbreviation;
  if (BEFORE_NUMBERS.has(text)) kind |= Kind.beforeNumbers;
  if (INITIAL.test(text)) kind |= Kind.initial;
  if (WORDS_AND_WEEKDAYS.test(text)) kind |= Kind.weekday;
  return kind;
});

/** How much of what follows is looked at to tell an abbreviation. */
const AHEAD = 40;

const NAME_AHEAD = new AnyScript(
  /^[ \u00A0]*(?<word>[A-Z][A-Za-z'’]*)(?<stop>\.?)/u,
  () => new RegExp(String.raw`^[ \u00A0]*(?<word>\p{Lu}[\p{L}\p{M}'’]*)(?<stop>\.?)`, 'u'),
);

/** Small words between an initial and a family name, with its capital. */
const PARTICLE_AHEAD = new AnyScript(
  /^ (?:(?:d[aeiou]|del|della|dos|das|van|von|der|den|ter|ten|zu|af|la|le|bin|ibn|al) ){1,3}[A-Z]/u,
  () =>
    new RegExp(
      String.raw`^ (?:(?:d[aeiou]|del|della|dos|das|van|von|der|den|ter|ten|zu|af|la|le|bin|ibn|al) ){1,3}\p{Lu}`,
      'u',
    ),
);

const NUMBER_AHEAD = new AnyScript(/^\s?\d/u, () => new RegExp(String.raw`^\s?\p{Nd}`, 'u'));

/** "Sat.| April 12", "Sun.|, 13 April". */
const DAY_AHEAD = /^,?\s(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)/;

/**
 * True if the full stop at `stop` belongs to the word before it, be it the end of a sentence as well: "Mr. Kolb",
 * "No. 10", "J. R. Moe". `previous` is the token before the word.
 */
export function keepsFullStop(text: string, word: Lexeme, stop: number, previous: Lexeme | undefined): boolean {
  const kind = KINDS.of(word);
  if (kind === 0) return false;
  const ahead = text.slice(stop + 1, stop + 1 + AHEAD);
  if ((kind & Kind.beforeNumbers) !== 0 && NUMBER_AHEAD.test(ahead)) return true;
  if ((kind & Kind.weekday) !== 0) return DAY_AHEAD.test(ahead);
  if ((kind & Kind.title) !== 0) return /^(?:\s+\S|[,;:'’-])/u.test(ahead);
  if ((kind & Kind.abbreviation) !== 0) return /^(?:\s+\S|[,;:'’)-])/u.test(ahead);
  if ((kind & Kind.initial) === 0) return false;
  if (previous !== undefined && LETTERED.has(previous.lower)) return false;
  // "Roger C. de Wit", "N. van der Velm"
  if (PARTICLE_AHEAD.test(ahead)) return true;
  const next = NAME_AHEAD.exec(ahead)?.groups;
  return next !== undefined && (next.stop === '.' || !SENTENCE_STARTERS.has(next.word!.toLowerCase()));
}

const goesOn = new LexemeTest(({ text }) => /^[a-z]{2,}$|^,$/.test(text));

/**
 * True if the question mark at `mark` belongs to the word before it: "Which? said", "a survey by Which?", the British
 * consumers' organisation. It shows in the midst of a sentence, or by a sentence that goes on.
 */
export function keepsQuestionMark(text: string, word: Lexeme, mark: number, previous: Lexeme | undefined): boolean {
  if (word.text !== 'Which') return false;
  return (
    (previous !== undefined && goesOn.of(previous)) || /^(?: [a-z]|['’]s |[,.;])/u.test(text.slice(mark + 1, mark + 4))
  );
}
