import type { Knowledge } from '../knowledge/knowledge';
import type { Division } from '../text/passage';
import type { Reading } from './reading';
import type { PassagesToRead } from './passagesToRead';
import type { ActorResolution, SpeechActResolution, DateResolutions } from './resolved';

/** What the stages of an analysis have made; a next analysis takes over what has not changed. */
export interface Findings {
  readonly division: Division;
  /** Page chrome is not read. */
  readonly toRead: PassagesToRead;
  /** Of each passage that is read, as its own words have it. */
  readonly read: readonly Reading[];
  /** The same without what the editor has called wrong. */
  readonly readings: readonly Reading[];
  readonly actors: ActorResolution;
  readonly dates: DateResolutions;
  readonly acts: SpeechActResolution;
  /** What the workspace knows of actors. */
  readonly knowledge?: Knowledge | undefined;
}
