import type { Span } from '../../text/span';
import type { PartyHint } from '../parties/parties';
import type { Polarity } from '../syntax/speechVerbs';

/** Who says what, from one paragraph alone. Offsets are those of the paragraph. */
export interface Attribution {
  readonly sentence: number;
  readonly cue: Span;
  readonly lemma: string;
  readonly polarity: Polarity;
  readonly source: readonly PartyHint[];
  /** Who is told, where that is printed. */
  readonly hearer: readonly PartyHint[];
  /** Of whom it is said: “They have to pay,” he said of the owners. */
  readonly about?: readonly PartyHint[] | undefined;
  /** What is said: clause or quotation, whole. */
  readonly content: Span;
}
