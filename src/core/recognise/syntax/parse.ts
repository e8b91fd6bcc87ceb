import { leadOf } from '../sentenceLead';
import type { ParagraphText } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { Token } from '../../text/token';
import { chunkNounPhrases, type NounPhrase } from './nounPhrases';
import { tagWords } from './tags/tag';
import type { GroupedWords, VerbGroup } from './verbGroups';
import { wordsOf, type Word } from './tags/words';

/** A sentence with tagged words and its simple noun phrases, in order. */
export interface ParsedSentence extends Span, GroupedWords {
  /** What its words are made of; looked at to tell whether the sentence is worth parsing. */
  readonly tokens: readonly Token[];
  readonly nounPhrases: readonly NounPhrase[];
  /** For each word the index of the noun phrase that holds it; -1 for none. */
  readonly phraseAt: readonly number[];
  readonly isQuestion: boolean;
  /** Tags its words now; else they are when one of the above is first asked for. */
  tag(): void;
}

/** A paragraph as the grammar sees it. Offsets are those of the paragraph. */
export interface Parse {
  readonly paragraph: ParagraphText;
  readonly sentences: readonly ParsedSentence[];
}

/** Tags and chunks a paragraph, each sentence when it is first looked into: parse it once for all that is scanned. */
export function parse(paragraph: ParagraphText): Parse {
  const sentences: ParsedSentence[] = [];
  for (const [index, sentence] of paragraph.sentences.entries()) {
    const lead = index === 0 ? leadOf(sentence.tokens) : 0;
    const tokens = lead > 0 && lead < sentence.tokens.length ? sentence.tokens.slice(lead) : sentence.tokens;
    if (tokens.length <= LONGEST)
      sentences.push(new LazySentence(paragraph, tokens[0]?.start ?? sentence.start, sentence.end, tokens));
    else addPieces(paragraph, tokens, sentences);
  }
  return { paragraph, sentences };
}

/** Longer than any sentence that somebody wrote to be read; in tokens. */
const LONGEST = 240;

/** Cuts a run of words without an end into pieces, so that looking about within a sentence stays cheap. */
function addPieces(paragraph: ParagraphText, tokens: readonly Token[], sentences: ParsedSentence[]): void {
  for (let from = 0; from < tokens.length; from += LONGEST) {
    const piece = tokens.slice(from, from + LONGEST);
    sentences.push(new LazySentence(paragraph, piece[0]!.start, piece.at(-1)!.end, piece));
  }
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

  constructor(paragraph: ParagraphText, start: number, end: number, tokens: readonly Token[]) {
    this.start = start;
    this.end = end;
    this.tokens = tokens;
    this.#paragraph = paragraph;
  }

  get words(): readonly Word[] {
    return this.#parsed().words;
  }

  get nounPhrases(): readonly NounPhrase[] {
    return this.#parsed().nounPhrases;
  }

  get phraseAt(): readonly number[] {
    return this.#parsed().phraseAt;
  }

  tag(): void {
    this.#parsed();
  }

  #parsed(): Grammar {
    return (this.#grammar ??= grammarOf(this.#paragraph, this.tokens));
  }

  get isQuestion(): boolean {
    return this.#paragraph.text.slice(Math.max(this.start, this.end - 3), this.end).includes('?');
  }
}

function grammarOf(paragraph: ParagraphText, tokens: readonly Token[]): Grammar {
  const words = wordsOf(paragraph, tokens);
  tagWords(words);
  const nounPhrases = chunkNounPhrases(words);
  const phraseAt: number[] = [];
  for (let index = 0; index < nounPhrases.length; index++) {
    const { first, last } = nounPhrases[index]!;
    while (phraseAt.length < first) phraseAt.push(-1);
    while (phraseAt.length <= last) phraseAt.push(index);
  }
  while (phraseAt.length < words.length) phraseAt.push(-1);
  return { words, nounPhrases, phraseAt };
}
