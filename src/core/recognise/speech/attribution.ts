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

/** What somebody asserts by the words of the cue, to nobody in particular; `index` is that of its sentence. */
export function asserted(
  index: number,
  cue: Span,
  lemma: string,
  source: readonly PartyHint[],
  content: Span,
): Attribution {
  return { sentence: index, cue, lemma, polarity: 'asserts', source, hearer: [], content };
}
