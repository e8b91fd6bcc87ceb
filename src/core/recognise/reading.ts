import type { ParagraphText } from '../text/paragraph';
import type { Passage } from '../text/passage';
import { overlaps, type Span } from '../text/span';
import type { ActorCandidate } from './actors/candidate';
import type { DateCandidate } from './dates/candidate';
import type { DemandCandidate } from './demands/candidate';
import type { Announcement } from './demands/context/announced';
import type { Reply } from './demands/context/replies';
import type { PartyHint } from './parties/parties';
import type { MarkKind } from './mark';
import type { StatementCandidate } from './statements/candidate';

/** The marks of a passage that the editor has called wrong. */
export type Rejected = readonly (Span & { readonly kind: MarkKind })[];

/**
 * What can be said of a passage from its own words alone. Offsets are those of the passage's text. There is one object
 * for as long as the passage stays as it is, so that what is resolved of it can be kept, too.
 */
export interface Reading {
  readonly passage: Passage;
  readonly paragraph: ParagraphText;
  readonly actors: readonly ActorCandidate[];
  readonly dates: readonly DateCandidate[];
  readonly demands: readonly DemandCandidate[];
  readonly statements: readonly StatementCandidate[];
  /** What it says of a list of demands behind it. */
  readonly announcement?: Announcement | undefined;
  /** What its first sentence may answer to a demand of the passage before. */
  readonly reply: Reply | undefined;
  /** The two that it tells of last as the sides of something. */
  readonly sides: readonly PartyHint[];
  /** Where the editor has called a mark wrong. */
  readonly rejected: Rejected | undefined;
  /** Why nothing is said of it: what the rules failed with. */
  readonly fault: unknown;
}

/** Whether what stands there was called wrong, be its edges as they were or not. */
export function isRejected(rejected: Rejected | undefined, kind: MarkKind, span: Span): boolean {
  return rejected !== undefined && rejected.some((one) => one.kind === kind && overlaps(one, span));
}
