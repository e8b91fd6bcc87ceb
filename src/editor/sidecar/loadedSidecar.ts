import type { Sidecar, SidecarProblemCode } from '../../core/claims/sidecar';
import type { Problem } from '../../core/problem';

/** A sidecar as it stands now: its text with what was read from it. */
export interface LoadedSidecar {
  readonly text: string;
  readonly sidecar: Sidecar;
  /** Spans are of `text`. */
  readonly problems: readonly Problem<SidecarProblemCode>[];
}
