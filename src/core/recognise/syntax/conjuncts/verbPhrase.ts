export type VerbPhraseMode = 'infinitive' | 'gerund' | 'clause';

/** A verb phrase as far as it has been read, with the conjunct that is being read. */
export interface VerbPhrase {
  readonly mode: VerbPhraseMode;
  quotation: number;
  /** Start of the current conjunct. */
  first: number;
  /** Index of the conjunct's main verb; -1 before the verb of a clause. */
  verb: number;
  /** Last word of the verb's group: another finite verb behind it is not of this clause. */
  lastVerb: number;
  /** True if the verb stands behind a modal or "to", so that a base form continues it. */
  takesBase: boolean;
  /** A comma has parted its first members. */
  isRow: boolean;
}

/** Where reading goes on, and whether a new conjunct begins there. */
export interface Next {
  readonly at: number;
  readonly split: boolean;
}
