import type { Division } from '../text/passage';
import type { Reading } from './reading';
import type { PassagesToRead } from './passagesToRead';
import type { ActorResolution, SpeechActResolution, DateResolutions } from './resolved';

/** What the stages of an analysis have made; a next analysis takes over what has not changed. */
export interface Findings {
  readonly division: Division;
  /** Page chrome is not read. */
  readonly toRead: PassagesToRead;
  /** Of each passage that is read. */
  readonly readings: readonly Reading[];
  readonly actors: ActorResolution;
  readonly dates: DateResolutions;
  readonly acts: SpeechActResolution;
}
