import type { ParagraphText } from '../../text/paragraph';
import type { ActorMark, StatementMark } from '../mark';
import type { PlacedReading } from '../reading';
import type { StatementCandidate } from './candidate';

/** Proposes attributions from one paragraph alone. */
export function scanStatements(_paragraph: ParagraphText): readonly StatementCandidate[] {
  return [];
}

/** Says who is the source of each attribution, given the article's actors. */
export function resolveStatements(
  _readings: readonly PlacedReading[],
  _actors: readonly ActorMark[],
): readonly StatementMark[] {
  return [];
}
