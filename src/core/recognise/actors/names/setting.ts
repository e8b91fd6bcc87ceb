import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import type { Features } from '../weights/features';
import type { ReadName } from './listAgreement';
import type { NameReading } from './nameReading';

/** A name as the signs of its setting look at it. */
export interface Setting {
  readonly view: SentenceView;
  readonly pieces: readonly Piece[];
  readonly reading: NameReading;
  readonly first: number;
  readonly after: number;
  /** The name before it in the sentence. */
  readonly previous: ReadName | undefined;
  /** What was noticed of it so far. */
  readonly features: Features;
  /** Neither the lexicon nor its last word says what it is. */
  readonly isLearnt: boolean;
}
