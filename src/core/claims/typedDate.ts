import { analyse } from '../recognise/analyse';
import type { ClaimDate } from './claim';
import { claimDate } from './suggest';

/** What a date is typed for: the day on which something was said lies behind, a deadline ahead. */
export type TypedDateSense = 'said' | 'due';

/** What a date is read behind, so that a weekday is the one that is meant. */
const LEADS: Readonly<Record<TypedDateSense, string>> = { said: '', due: 'They must act ' };

/**
 * The date that an editor's words mean, as the recogniser reads it: counted from `reference`, an ISO 8601 day. `undefined` if
 * it finds none in them.
 */
export function typedDate(typed: string, sense: TypedDateSense, reference?: string): ClaimDate | undefined {
  const lead = LEADS[sense];
  const text = lead === '' ? typed : `${lead}${typed}.`;
  const { marks } = analyse(text, reference === undefined ? {} : { referenceDate: reference });
  const date = marks.find((mark) => mark.kind === 'date');
  return date && claimDate(typed, date);
}
