import type { HeadKind } from './organisationNames';

/** A stretch of pieces that is read as one name, before its surroundings are noted. */
export interface NameReading {
  readonly first: number;
  /** One past the last piece. */
  readonly after: number;
  readonly rule: string;
  /** What the lexicon knows it as, as `NameKind` bits. */
  readonly kinds: number;
  readonly head: HeadKind | undefined;
}
