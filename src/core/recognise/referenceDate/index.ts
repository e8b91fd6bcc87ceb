import { parseIsoDay } from '../dates/values/civilDay';
import type { Division } from '../../text/passage';
import type { LesserSource, OfferedDate, ReferenceDate } from '../mark';
import { evidenceOf, RANKS, type OwnDay } from './evidence';
import { isToldSince } from './toldSince';

/**
 * Finds the article's own day. Better none than a wrong one: a page clock and datelines that contradict each other are
 * offered, never taken, and so is the year of a copyright line that no weekday of the text confirms; the day of an update
 * is taken where the article shows no other, or tells what was said since its publication.
 *
 * @param division all of the article, page chrome included: that is where a page clock stands
 * @param given an ISO 8601 day (or date-time) from outside the article, which goes before all that is printed
 */
export function findReferenceDate(
  division: Pick<Division, 'passages' | 'starts'>,
  given: string | undefined,
): ReferenceDate {
  const day = given?.slice(0, 10);
  if (day !== undefined && parseIsoDay(day)) return { value: day, source: 'given', offered: [] };

  const evidence = evidenceOf(division);
  const offered: OfferedDate[] = [];
  let found: OwnDay | undefined;
  for (const rank of RANKS) {
    const days = evidence.own.filter((own) => own.rank === rank);
    const values = new Set(days.map(({ value }) => value));
    if (values.size === 1) found ??= days[0];
    // Where the surest that there are contradict each other, nothing less sure decides.
    else if (found === undefined && values.size > 1 && lesser(rank) === undefined) {
      offered.push(...days.map(({ value, span }) => ({ value, span, why: 'several-datelines' as const })));
      break;
    }
  }
  offered.push(...evidence.offered);
  const first = found;
  if (first?.rank === 'published') {
    const anew = evidence.own.find(
      ({ rank, value }) => rank === 'updated' && isToldSince(first.value, value, division.passages),
    );
    if (anew !== undefined) {
      offered.push({ value: first.value, span: first.span, why: 'several-datelines' });
      found = anew;
    }
  }
  const others = distinct(offered).filter(({ value }) => value !== found?.value);
  if (found === undefined) return { source: 'none', offered: others };
  const foundIn = lesser(found.rank);
  const reference = { value: found.value, source: 'dateline', span: found.span, offered: others } as const;
  return foundIn === undefined ? reference : { ...reference, foundIn };
}

/** The rank as a source that never stands against a dateline; `undefined` for one that is a dateline. */
function lesser(rank: OwnDay['rank']): LesserSource | undefined {
  return rank === 'note' || rank === 'address' || rank === 'updated' ? rank : undefined;
}

/** Each day once, as it was first offered. */
function distinct(offered: readonly OfferedDate[]): readonly OfferedDate[] {
  return offered.filter(({ value }, i) => offered.findIndex((other) => other.value === value) === i);
}
