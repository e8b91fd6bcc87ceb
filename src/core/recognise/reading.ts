import type { Paragraph, ParagraphText } from '../text/paragraph';
import type { ActorCandidate } from './actors/candidate';
import type { DateCandidate } from './dates/candidate';
import type { DemandCandidate } from './demands/candidate';
import type { StatementCandidate } from './statements/candidate';

/**
 * What can be said of a paragraph from its own words alone. Offsets are those of the paragraph's text. Kept from one
 * analysis to the next for every paragraph whose text and role are unchanged.
 */
export interface Reading {
  readonly paragraph: ParagraphText;
  readonly actors: readonly ActorCandidate[];
  readonly dates: readonly DateCandidate[];
  readonly demands: readonly DemandCandidate[];
  readonly statements: readonly StatementCandidate[];
}

/** A reading at its place: add `paragraph.start` to go from its offsets to those of the article. */
export interface PlacedReading {
  readonly paragraph: Paragraph;
  readonly reading: Reading;
}
