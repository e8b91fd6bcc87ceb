import { AnyScript } from '../anyScript';
import { LexemeTable } from '../lexeme';
import { wordsOf } from '../words/language';
import { SENTENCE_STARTERS } from '../words/sentenceStarters';
import { Cue } from './cues';
import { glance, type Glance } from './glance';
import { BULLET } from './printedLines';
import { wordSet } from '../wordSet';

/** A paragraph before it has a role, with the shape that tells its role; apart from where it stands. */
export interface Line extends Glance {
  readonly text: string;
  /** `text` without a bullet, and without marks of Markdown (`#`, `>`, emphasis, the address of a link). */
  readonly plain: string;
  /** True for a heading of Markdown (`## Talks collapse`). */
  readonly markedHeading: boolean;
  /** How many words; of long paragraphs, about how many. */
  readonly words: number;
  /** The list mark before it, if any. */
  readonly bullet: 'sign' | 'number' | undefined;
  /** Ends as sentences end; closing quotes and brackets aside. */
  readonly endsSentence: boolean;
  /** Running text: one full sentence or more. */
  readonly isProse: boolean;
}

/** Lines longer than this are prose in any case; patterns look at no longer ones. */
export const LONGEST_PATTERN_LINE = 600;

/** Running text of at least so many words is prose without a full stop as well. */
const MANY_WORDS = 32;

/** Two sentences without a full stop at the end may be a title: "What is a rare earth? Your questions answered". */
const LONGEST_TITLE = 14;

/** Looks at the stretch `[start, end)` of a text by itself. */
export function lineOf(text: string, start: number, end: number): Line {
  const piece = text.slice(start, end);
  // What a long paragraph is shows at its beginning.
  let seen = glance(text, start, Math.min(end, start + LONGEST_PATTERN_LINE));
  const bullet = isLetter(text, start) ? null : BULLET.exec(piece);
  let plain = piece;
  if (bullet !== null || (seen.cues & Cue.markdown) !== 0) {
    plain = withoutMarkdown(bullet === null ? piece : piece.slice(bullet[0].length));
    if (plain !== piece) seen = glance(plain, 0, Math.min(plain.length, LONGEST_PATTERN_LINE));
  }
  const words = Math.round(seen.words * (plain.length / Math.max(1, Math.min(plain.length, LONGEST_PATTERN_LINE))));
  const endsSentence = endsAsSentence(piece);
  return {
    text: piece,
    plain,
    severalSentences: seen.severalSentences,
    cues: seen.cues,
    first: seen.first,
    last: seen.last,
    digitFirst: seen.digitFirst,
    others: seen.others,
    markedHeading: text[start] === '#' && /^#{1,6} \S/u.test(piece),
    words,
    bullet: bullet === null ? undefined : bullet.groups?.sign === undefined ? 'number' : 'sign',
    endsSentence,
    isProse:
      (endsSentence && words >= 5) ||
      (seen.severalSentences && words >= (endsSentence ? 8 : LONGEST_TITLE)) ||
      words >= MANY_WORDS ||
      (words >= REPORT_WORDS && opensReport(plain)),
  };
}

/** A report's first line has at least so many words, place and day included. */
const REPORT_WORDS = 10;

/** "VELM, 3 March 2026 (Norpress) - The mayor told": an agency's report is one though a line break cuts its sentence. */
function opensReport(plain: string): boolean {
  return isCapital(plain.charCodeAt(0)) && isCapital(plain.charCodeAt(1)) && REPORT.test(plain);
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

const REPORT =
  /^[A-Z][A-Z .'’/-]{1,40}(?:, [A-Z][A-Za-z ]{2,30})?(?:, [A-Za-z0-9 .]{3,20}(?: ?\([^()]{2,30}\))?| ?\([^()]{2,30}\)) ?[-–—]{1,2} (?:["“‘]|`{2})?[A-Za-z]/;

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}

const INITIAL_LAST = new AnyScript(/(?:^|\s)[A-Za-z]\.$/u, () => new RegExp(String.raw`(?:^|\s)\p{L}\.$`, 'u'));

function endsAsSentence(piece: string): boolean {
  if (!/[.!?…。؟][”"’'»)\]*]{0,3}$/u.test(piece.slice(-4)) || INITIAL_LAST.test(piece.slice(-3))) return false;
  return !(/\b[ap]\.m\.$/i.test(piece.slice(-5)) && STAMPED.test(piece));
}

/** "By Ana Kolb | Updated March 3, 2025 at 5:30 a.m.": the stop is that of the hour. */
const STAMPED = /^(?:by|updated|published|posted|last) .{0,150}[\d,] (?:at )?\d/iu;

function withoutMarkdown(text: string): string {
  if (!/[#>*_[]/u.test(text.slice(0, LONGEST_PATTERN_LINE))) return text;
  const bare = text
    .replace(/^(?:#{1,6}|>{1,3}) (?=\S)/u, '')
    .replace(/^(?<mark>[*_]{1,3})(?=\S)(?<inside>[^*_]{1,600})\k<mark>$/u, '$<inside>');
  const link = /^!?\[(?<label>[^[\]]{1,300})\]\([^()\s]{1,300}\)$/u.exec(bare);
  return link?.groups?.label ?? bare;
}

/**
 * Words that say what a line is about, cut to their stems' first letters, so that a headline can be compared with what
 * stands below it. They are found once a line, for lines are kept while somebody types elsewhere.
 */
export function topicWords(line: Line): readonly string[] {
  let stems = TOPICS.get(line);
  if (stems === undefined) TOPICS.set(line, (stems = topic(line)));
  return stems;
}

const TOPICS = new WeakMap<Line, readonly string[]>();

function topic(line: Line): readonly string[] {
  const stems: string[] = [];
  for (const word of wordsOf(beginning(line))) for (const stem of STEMS.of(word)) stems.push(stem);
  return stems;
}

function beginning({ text }: Line): string {
  return text.length > TOPIC_LENGTH ? text.slice(0, TOPIC_LENGTH) : text;
}

/** How much of a paragraph tells what it is about. */
const TOPIC_LENGTH = 2_000;
const STEM_LENGTH = 4;

const LONG_WORD = new AnyScript(/[A-Za-z]{4,64}/gu, () => new RegExp(String.raw`[\p{L}\p{M}]{4,64}`, 'gu'));

/** The stems of a word's parts, which hyphens and apostrophes join. */
const STEMS = new LexemeTable(({ text }): readonly string[] =>
  Array.from(text.matchAll(LONG_WORD.of(text)), ([part]) => part.toLowerCase())
    .filter((part) => !SENTENCE_STARTERS.has(part) && !IN_ALL_NEWS.has(part))
    .map((part) => part.slice(0, STEM_LENGTH)),
);

/** Words that articles on any topic share. */
const IN_ALL_NEWS = wordSet('will said says year years time times week weeks month months people');

/** A single line of more words is text, not a headline. */
const LONGEST_HEADLINE = 30;

/** True for one line of so few words that it can be a headline; one that asks or cries may be, an interview's question not. */
export function isHeadlineLike(line: Line): boolean {
  if (line.words > LONGEST_HEADLINE || line.severalSentences) return false;
  return !/[.;,]["”’']?$/u.test(line.text) && !/^[QA][.:] /.test(line.text);
}

/** A number alone on its line: how often a page was read or shared. A year is none. */
export function isCount(line: Line): boolean {
  return (
    /^(?:\d{1,3}|\d[\d.,]{0,6}\d)[kKmM]?$/u.test(line.text) && !/^(?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d$/.test(line.text)
  );
}
