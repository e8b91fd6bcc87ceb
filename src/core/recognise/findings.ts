import type { Division } from '../text/passage';
import type { Reading } from './reading';
import type { ReadPassages } from './readPassages';
import type { ActorResolution, ActResolution, DateResolutions } from './resolved';

/** What the stages of an analysis have made; a next analysis takes over what has not changed. */
export interface Findings {
  readonly division: Division;
  /** Page chrome is not read. */
  readonly read: ReadPassages;
  /** Of each passage that is read. */
  readonly readings: readonly Reading[];
  readonly actors: ActorResolution;
  readonly dates: DateResolutions;
  readonly acts: ActResolution;
}
