import type { AnnotatedSource } from './webAnnotation/sources';

/** Annotations of one source, with the article that they go to. */
export interface Destination<Target> {
  readonly target: Target;
  readonly source: AnnotatedSource;
}

/** Annotations that go to none of the articles. */
export interface LeftOver {
  /**
   * - `no-article`: none of the articles is theirs.
   * - `unread`: the article that has their name could not be read.
   * - `other-article`: of several articles with one name, they are not of the one that is here.
   * - `several-articles`: they may be of any of several.
   * - `no-words`: they name another article than the only one that is here, and none of their words stand in it.
   */
  readonly why: 'no-article' | 'unread' | 'other-article' | 'several-articles' | 'no-words';
  /** With these annotations alone. */
  readonly source: AnnotatedSource;
  readonly count: number;
}

/** Where the annotations of a file go, and which go nowhere. */
export interface Destinations<Target> {
  readonly found: readonly Destination<Target>[];
  readonly left: readonly LeftOver[];
}
