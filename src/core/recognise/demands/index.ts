import type { ParagraphText } from '../../text/paragraph';
import type { ActorMark, DateMark, DemandMark } from '../mark';
import type { PlacedReading } from '../reading';
import type { DemandCandidate } from './candidate';

/** Proposes demands from one paragraph alone: cue, content, the noun phrases around them. */
export function scanDemands(_paragraph: ParagraphText): readonly DemandCandidate[] {
  return [];
}

/** Says who demands what of whom, given the article's actors and dates. */
export function resolveDemands(
  _readings: readonly PlacedReading[],
  _actors: readonly ActorMark[],
  _dates: readonly DateMark[],
): readonly DemandMark[] {
  return [];
}
