import type { Sidecar, SidecarProblemCode } from '../../core/claims/sidecar';
import type { Problem } from '../../core/problem';

/** A sidecar as it stands now. */
export interface SidecarReading {
  readonly text: string;
  readonly sidecar: Sidecar;
  /** Spans are of `text`. */
  readonly problems: readonly Problem<SidecarProblemCode>[];
}
