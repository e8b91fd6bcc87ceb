import type { Site } from '../text/passage';
import type { Span } from '../text/span';
import type { ActorMark, DateMark, DateResolution, DemandMark, Entity, Quoted, StatementMark } from './mark';
import type { ActorType } from '../actorType';

/*
 * What is decided over the article, passage by passage, in offsets of the passage's own text: so it stays true while
 * the passage is moved by edits elsewhere. Each stage of resolution gives a list with an entry for each reading, and
 * takes the entry of an earlier analysis over, as the same object, where nothing that it rests on has changed.
 */

/** What is still being put together: built member by member, since copies of whole objects cost several times as much. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** A mention of an actor. */
export interface Mention extends Span {
  readonly text: string;
  readonly rule: string;
  readonly type: ActorType;
  /** What it is called, folded, with what kind of thing it is: mentions with the same name are of one entity. */
  readonly name: string;
  readonly role: string | undefined;
  readonly subtype: ActorMark['subtype'] | undefined;
  /** The names that stand inside it, in order; see {@link ActorMark.nested}. They hold no others. */
  readonly nested: readonly Mention[];
}

/** A date with its value. */
export interface ResolvedDate extends Omit<DateMark, 'kind' | 'resolution'> {
  readonly resolution: Omit<DateResolution, 'anchorSpan'> & {
    /** Where the anchor is printed, if it is a date in the text. */
    readonly anchorSite?: Site;
  };
}

/** Somebody named by a demand or a statement, maybe in an earlier passage. */
export interface ResolvedParty extends Site {
  readonly text: string;
  /** The {@link Mention.name} of the mention that it is, if it is one. */
  readonly name?: string;
}

type WithParties<M, P extends keyof M, Q extends keyof M> = Omit<M, 'kind' | P | Q> & {
  readonly [K in P]: readonly ResolvedParty[];
} & { readonly [K in Q]: Quoted | undefined };

/** A demand with its parties; all spans but theirs are of the passage. What it lacks is `undefined`: all have one shape. */
export type ResolvedDemand = WithParties<DemandMark, 'demander' | 'addressee', 'cue' | 'deadline' | 'consequence'>;

/** A statement with its source. */
export type ResolvedStatement = WithParties<StatementMark, 'source', 'cue'>;

/** What a stage found in each reading, in the order of the readings. */
export type PerReading<T> = readonly (readonly T[])[];

/** Who is mentioned in an article. */
export interface ActorResolution {
  readonly mentions: PerReading<Mention>;
  /** The id of the entity that mentions with this name are of. */
  entityOf(name: string): string;
  /**
   * The entities in order of appearance; `starts` has the place of each reading in the article. `day` is the article's,
   * as an ISO 8601 day: known actors have the office that they held on it.
   */
  entities(starts: Int32Array, day?: string): readonly Entity[];
}

/** The dates of an article. */
export interface DateResolutions {
  readonly dates: PerReading<ResolvedDate>;
}

/** Who demands and who says what, in an article. */
export interface SpeechActResolution {
  readonly demands: PerReading<ResolvedDemand>;
  readonly statements: PerReading<ResolvedStatement>;
}
