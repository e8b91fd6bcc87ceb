import type { ParagraphText } from '../../text/paragraph';
import type { ActorMark, Entity } from '../mark';
import type { PlacedReading } from '../reading';
import type { ActorCandidate } from './candidate';

/** Proposes actors from one paragraph alone. Never reads another paragraph, so that its answer can be kept. */
export function scanActors(_paragraph: ParagraphText): readonly ActorCandidate[] {
  return [];
}

/** Decides over the whole article: spans, types, roles, and which mentions are of one entity. Marks never overlap. */
export function resolveActors(_readings: readonly PlacedReading[]): {
  readonly marks: readonly ActorMark[];
  readonly entities: readonly Entity[];
} {
  return { marks: [], entities: [] };
}
