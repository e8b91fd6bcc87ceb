import type { ParagraphText } from '../../text/paragraph';
import type { DateMark } from '../mark';
import type { PlacedReading } from '../reading';
import type { ReferenceDate } from '../referenceDate';
import type { DateCandidate } from './candidate';

/** Proposes dates from one paragraph alone: what is stated, and what the sentence says of direction. */
export function scanDates(_paragraph: ParagraphText): readonly DateCandidate[] {
  return [];
}

/** Gives each date its value, counted from the reference date or from a date named earlier in the text. */
export function resolveDates(_readings: readonly PlacedReading[], _reference: ReferenceDate): readonly DateMark[] {
  return [];
}
