import type { ActorType } from '../../../actorType';
import type { Span } from '../../../text/span';
import type { NameCandidate } from '../candidate';
import type { Spelling } from './facts';
import type { RegisteredName } from './register';

/** A name that is an actor, or that the workspace says never is one. */
export interface DecidedName extends Span {
  /** What the recogniser has proposed there; of the workspace's own names it may be missing. */
  readonly candidate: NameCandidate | undefined;
  readonly type: ActorType;
  /** Missing for the workspace's own names. */
  readonly spelling?: Spelling;
  readonly registered?: RegisteredName;
  /** True for what counts as a name inside another actor alone. */
  readonly isOnlyInside: boolean;
  /** The names that stand in its title. */
  readonly nested: readonly DecidedName[];
}
