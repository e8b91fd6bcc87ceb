import { atOnce } from '../../text/steps';
import { NormalisedText } from './normalisedText';
import { PhraseIndex } from './phraseIndex';
import { textHash, textHashSteps } from './textHash';
import { Vocabulary, wordSteps, type Words } from './words';

/** The words of a text, and where each word and each phrase of two and three of them stands. */
export interface WordIndex {
  readonly vocabulary: Vocabulary;
  readonly words: Words;
  /** How often each word occurs, by its number; words entered later than the text occur not at all. */
  readonly counts: Int32Array;
  /** Phrases of three words, of two, and single words: what is rarest comes first. */
  readonly phrases: readonly PhraseIndex[];
}

/** The lengths of the phrases that are looked up, longest first. */
export const PHRASE_LENGTHS = [3, 2, 1] as const;

/** One version of an article's text, with what anchors need of it, each piece made when first asked for. Immutable. */
export class ArticleText {
  /** The text as given, BOM and CRLF included. Offsets are of this text where nothing else is said. */
  readonly raw: string;
  #normalised: NormalisedText | undefined;
  #hash: string | undefined;
  #index: WordIndex | undefined;

  constructor(raw: string) {
    this.raw = raw;
  }

  /** The text as sidecars count it: LF for CRLF and no BOM. */
  get normalised(): NormalisedText {
    return (this.#normalised ??= new NormalisedText(this.raw));
  }

  /** The `text_hash` that anchors in this text carry. */
  get hash(): string {
    return (this.#hash ??= textHash(this.normalised.text));
  }

  /** Makes the hash in small steps. */
  *hashSteps(): Generator<undefined, string, undefined> {
    return (this.#hash ??= yield* textHashSteps(this.normalised.text));
  }

  get index(): WordIndex {
    return atOnce(this.indexSteps());
  }

  /** Makes the word index in small steps, so that a host can stop between two. */
  *indexSteps(): Generator<undefined, WordIndex, undefined> {
    if (this.#index) return this.#index;
    const vocabulary = new Vocabulary();
    const words = yield* wordSteps(this.raw, vocabulary);
    const counts = new Int32Array(vocabulary.size);
    for (const id of words.ids) counts[id]!++;
    const phrases: PhraseIndex[] = [];
    for (const length of PHRASE_LENGTHS) {
      yield;
      phrases.push(new PhraseIndex(words, length));
    }
    return (this.#index = { vocabulary, words, counts, phrases });
  }
}
