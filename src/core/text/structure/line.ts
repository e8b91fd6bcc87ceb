import { SENTENCE_STARTERS } from '../words/sentenceStarters';
import type { Block } from './unwrap';

/** A paragraph before it has a role, with the shape that tells its role. */
export interface Line extends Block {
  readonly text: string;
  /** `text` without a bullet before it. */
  readonly plain: string;
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

export function lineOf(text: string, block: Block): Line {
  const piece = text.slice(block.start, block.end);
  const bullet = BULLET.exec(piece);
  const plain = bullet === null ? piece : piece.slice(bullet[0].length);
  const words = wordsIn(plain);
  const endsSentence = /[.!?…。؟][”"’'»)\]*]{0,3}$/u.test(piece) && !/(?:^|\s)\p{L}\.$/u.test(piece);
  const severalSentences =
    /[\p{Ll}\p{N}”"’)\]%][.!?…][”"’)\]]{0,2}(?:\[\d+\])?\s+["“‘([]?\p{Lu}/u.test(plain) || /[。؟]./u.test(plain);
  return {
    ...block,
    text: piece,
    plain,
    words,
    bullet: bullet === null ? undefined : bullet.groups?.sign === undefined ? 'number' : 'sign',
    endsSentence,
    severalSentences,
    isProse: (endsSentence && words >= 5) || (severalSentences && words >= 8) || words >= MANY_WORDS,
  };
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
    if (!SENTENCE_STARTERS.has(lower)) stems.add(lower.slice(0, STEM_LENGTH));
  }
  return stems;
}

const STEM_LENGTH = 4;

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
