import { SENTENCE_STARTERS } from '../words/sentenceStarters';
import type { Block } from './unwrap';

/** A paragraph before it has a role, with the shape that tells its role. */
export interface Line extends Block {
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
  /** Has the end of one sentence and the beginning of another within. */
  readonly severalSentences: boolean;
  /** Running text: one full sentence or more. */
  readonly isProse: boolean;
}

/** Lines longer than this are prose in any case; patterns look at no longer ones. */
export const LONGEST_PATTERN_LINE = 600;

/** Running text of at least so many words is prose without a full stop as well. */
const MANY_WORDS = 32;

const BULLET = /^(?:(?<sign>[-–—•*·▪●‣◦►▶→✓])|(?<number>\(?\p{Nd}{1,2}[.)]))\s+(?=\S)/u;

/** Looks at a stretch of the text by itself. */
export function lineOf(text: string, block: Block): Line {
  const piece = text.slice(block.start, block.end);
  const bullet = BULLET.exec(piece);
  const marked = bullet === null ? piece : piece.slice(bullet[0].length);
  const plain = withoutMarkdown(marked);
  // What a long paragraph is shows at its beginning.
  const beginning = plain.slice(0, LONGEST_PATTERN_LINE);
  const words = Math.round(wordsIn(beginning) * (plain.length / Math.max(1, beginning.length)));
  const endsSentence =
    /[.!?…。؟][”"’'»)\]*]{0,3}$/u.test(piece.slice(-4)) && !/(?:^|\s)\p{L}\.$/u.test(piece.slice(-3));
  const severalSentences =
    /[\p{Ll}\p{N}”"’)\]%][.!?…][”"’)\]]{0,2}(?:\[\d+\])?\s+["“‘([]?\p{Lu}/u.test(beginning) ||
    /[。؟]./u.test(beginning);
  return {
    ...block,
    text: piece,
    plain,
    markedHeading: /^#{1,6} \S/u.test(piece),
    words,
    bullet: bullet === null ? undefined : bullet.groups?.sign === undefined ? 'number' : 'sign',
    endsSentence,
    severalSentences,
    isProse: (endsSentence && words >= 5) || (severalSentences && words >= 8) || words >= MANY_WORDS,
  };
}

function withoutMarkdown(text: string): string {
  if (!/[#>*_[]/u.test(text.slice(0, LONGEST_PATTERN_LINE))) return text;
  const bare = text
    .replace(/^(?:#{1,6}|>{1,3}) (?=\S)/u, '')
    .replace(/^(?<mark>[*_]{1,3})(?=\S)(?<inside>[^*_]{1,600})\k<mark>$/u, '$<inside>');
  const link = /^!?\[(?<label>[^[\]]{1,300})\]\([^()\s]{1,300}\)$/u.exec(bare);
  return link?.groups?.label ?? bare;
}

/** Words of a text: runs of letters and digits. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}

/**
 * Words that say what a text is about, cut to their stems' first letters, so that a headline can be compared with what
 * stands below it.
 */
export function topicWords(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]{4,}/gu)) {
    const lower = word.toLowerCase();
    if (!SENTENCE_STARTERS.has(lower) && !IN_ALL_NEWS.has(lower)) stems.add(lower.slice(0, STEM_LENGTH));
  }
  return stems;
}

const STEM_LENGTH = 4;

/** Words that articles on any topic share. */
const IN_ALL_NEWS: ReadonlySet<string> = new Set(
  'will said says year years time times week weeks month months people'.split(' '),
);

/** How many members two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** A single line of more words is text, not a headline. */
const LONGEST_HEADLINE = 30;

/** True for one line of so few words that it can be a headline; one that asks or cries may be. */
export function isHeadlineLike(line: Line): boolean {
  return line.words <= LONGEST_HEADLINE && !line.severalSentences && !/[.;,]["”’']?$/u.test(line.text);
}

/** A number alone on its line: how often a page was read or shared. A year is none. */
export function isCount(line: Line): boolean {
  return /^(?:\d{1,3}|\d[\d.,]{0,6}\d)[kKmM]?$/u.test(line.text) && !/^(?:19|20)\d\d$/.test(line.text);
}
