import type { ParagraphText } from '../../text/paragraph';
import type { Sentence } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { chunkNounPhrases, type NounPhrase } from './nounPhrases';
import { tagWords } from './tag';
import type { Attribution } from './speech';
import type { VerbGroup } from './verbGroups';
import { wordsOf, type Word } from './words';

/** A sentence with tagged words and its simple noun phrases, in order. */
export interface ParsedSentence extends Span {
  /** What its words are made of; looked at to tell whether the sentence is worth parsing. */
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly nounPhrases: readonly NounPhrase[];
  /** For each word the index of the noun phrase that holds it; -1 for none. */
  readonly phraseAt: readonly number[];
  readonly isQuestion: boolean;
  /** The verb groups found so far, by the index of their verb; kept by `verbGroup`. */
  readonly groups: (VerbGroup | undefined)[];
}

/** A paragraph as the grammar sees it. Offsets are those of the paragraph. */
export interface Parse {
  readonly paragraph: ParagraphText;
  readonly sentences: readonly ParsedSentence[];
  /** Who says what in it, once that has been asked; kept by `attributionsOf`. */
  attributions: readonly Attribution[] | undefined;
  /** Who speaks at the offsets that were asked for; kept by `attributionAt`. */
  readonly speakers: Map<number, Attribution | undefined>;
}

/** Tags and chunks a paragraph, each sentence when it is first looked into: parse it once for all that is scanned. */
export function parse(paragraph: ParagraphText): Parse {
  return {
    paragraph,
    sentences: paragraph.sentences.flatMap(divided).map((sentence) => new LazySentence(paragraph, sentence)),
    attributions: undefined,
    speakers: new Map(),
  };
}

type Grammar = Pick<ParsedSentence, 'words' | 'nounPhrases' | 'phraseAt'>;

/** Most sentences hold neither a demand nor speech: their words are never tagged. */
class LazySentence implements ParsedSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly groups: (VerbGroup | undefined)[] = [];
  readonly #paragraph: ParagraphText;
  #grammar: Grammar | undefined;

  constructor(paragraph: ParagraphText, { start, end, tokens }: Sentence) {
    this.start = start;
    this.end = end;
    this.tokens = tokens;
    this.#paragraph = paragraph;
  }

  get words(): readonly Word[] {
    return (this.#grammar ??= grammarOf(this.#paragraph, this.tokens)).words;
  }

  get nounPhrases(): readonly NounPhrase[] {
    return (this.#grammar ??= grammarOf(this.#paragraph, this.tokens)).nounPhrases;
  }

  get phraseAt(): readonly number[] {
    return (this.#grammar ??= grammarOf(this.#paragraph, this.tokens)).phraseAt;
  }

  get isQuestion(): boolean {
    return this.#paragraph.text.slice(Math.max(this.start, this.end - 3), this.end).includes('?');
  }
}

function grammarOf(paragraph: ParagraphText, tokens: readonly Token[]): Grammar {
  const words = wordsOf(paragraph, tokens);
  tagWords(words);
  const nounPhrases = chunkNounPhrases(words);
  const phraseAt = new Array<number>(words.length).fill(-1);
  for (const [index, phrase] of nounPhrases.entries()) {
    for (let at = phrase.first; at <= phrase.last; at++) phraseAt[at] = index;
  }
  return { words, nounPhrases, phraseAt };
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
