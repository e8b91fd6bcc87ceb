import type { ParagraphText } from '../../text/paragraph';
import type { Sentence } from '../../text/sentences';
import type { Span } from '../../text/span';
import { chunkNounPhrases, type NounPhrase } from './nounPhrases';
import { tagWords } from './tag';
import { wordsOf, type Word } from './words';

/** A sentence with tagged words and its simple noun phrases, in order. */
export interface ParsedSentence extends Span {
  readonly words: readonly Word[];
  readonly nounPhrases: readonly NounPhrase[];
  /** For each word the index of the noun phrase that holds it; -1 for none. */
  readonly phraseAt: readonly number[];
  readonly isQuestion: boolean;
}

/** A paragraph as the grammar sees it. Offsets are those of the paragraph. */
export interface Parse {
  readonly paragraph: ParagraphText;
  readonly sentences: readonly ParsedSentence[];
}

// Demands and statements are scanned one after the other from the same paragraph: it is parsed once.
const PARSED = new WeakMap<ParagraphText, Parse>();

/** Tags and chunks a paragraph; the same object gives the same parse. */
export function parse(paragraph: ParagraphText): Parse {
  const known = PARSED.get(paragraph);
  if (known !== undefined) return known;
  const parsed: Parse = {
    paragraph,
    sentences: paragraph.sentences.flatMap(divided).map((sentence) => {
      const words = wordsOf(paragraph, sentence.tokens);
      tagWords(words);
      const nounPhrases = chunkNounPhrases(words);
      const phraseAt = new Array<number>(words.length).fill(-1);
      for (const [index, phrase] of nounPhrases.entries()) {
        for (let at = phrase.first; at <= phrase.last; at++) phraseAt[at] = index;
      }
      const tail = paragraph.text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
      return { start: sentence.start, end: sentence.end, words, nounPhrases, phraseAt, isQuestion: tail.includes('?') };
    }),
  };
  PARSED.set(paragraph, parsed);
  return parsed;
}

/** Longer than any sentence that somebody wrote to be read. */
const LONGEST = 240;

/** Cuts a run of words without an end into pieces, so that looking about within a sentence stays cheap. */
function divided(sentence: Sentence): readonly Sentence[] {
  const { tokens } = sentence;
  if (tokens.length <= LONGEST) return [sentence];
  const pieces: Sentence[] = [];
  for (let from = 0; from < tokens.length; from += LONGEST) {
    const piece = tokens.slice(from, from + LONGEST);
    pieces.push({ start: piece[0]!.start, end: piece.at(-1)!.end, tokens: piece });
  }
  return pieces;
}
