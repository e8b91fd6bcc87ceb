import type { Parse, ParsedSentence } from '../../syntax/parse';

/** A verb, or a noun, whose content is looked for. */
export interface Site {
  readonly parse: Parse;
  readonly sentence: ParsedSentence;
  readonly at: number;
  /** The content belongs to a subject whose verb is still to come: "a man accused of {theft} was jailed". */
  readonly inSubject?: boolean;
}
