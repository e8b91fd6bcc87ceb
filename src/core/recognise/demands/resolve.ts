import { contains, overlaps, shift, type Span } from '../../text/span';
import type { ActorMark, DateMark, DemandMark, Quoted } from '../mark';
import type { PlacedReading } from '../reading';
import { PartyResolver } from '../syntax/partyResolver';
import type { DemandCandidate } from './candidate';

/** Says who demands what of whom, and by when, given the article's actors and dates. */
export function resolveDemands(
  readings: readonly PlacedReading[],
  actors: readonly ActorMark[],
  dates: readonly DateMark[],
): readonly DemandMark[] {
  const parties = new PartyResolver(readings, actors);
  return readings.flatMap(({ paragraph, reading }, index) =>
    reading.demands.map((candidate): DemandMark => {
      const quoted = (span: Span): Quoted => ({
        start: paragraph.start + span.start,
        end: paragraph.start + span.end,
        text: reading.paragraph.text.slice(span.start, span.end),
      });
      const demander = parties.resolve(candidate.demander, index);
      const addressee = parties
        .resolve(candidate.addressee, index)
        .filter((party) => !demander.some((other) => other.text === party.text));
      const deadline = deadlineOf(candidate, reading.paragraph.text, paragraph.start, dates);
      const upgraded = deadline !== undefined && candidate.type === 'demand' ? 'ultimatum' : candidate.type;
      return {
        kind: 'demand',
        ...quoted(candidate),
        rule: candidate.rule,
        type: upgraded,
        demander,
        addressee,
        ...(candidate.cue === undefined ? {} : { cue: quoted(candidate.cue) }),
        ...(deadline === undefined ? {} : { deadline }),
        ...(candidate.consequence === undefined ? {} : { consequence: quoted(candidate.consequence) }),
        status: candidate.status,
      };
    }),
  );
}

/** A date that is said to be the last: behind "by", "before", "within", "until", "no later than", or where time is given. */
function deadlineOf(
  candidate: DemandCandidate,
  text: string,
  base: number,
  dates: readonly DateMark[],
): Quoted | undefined {
  if (candidate.deadlineIn === undefined || candidate.type === 'refusal' || candidate.type === 'proposal')
    return undefined;
  const within = shift(candidate.deadlineIn, base);
  for (const date of dates) {
    if (date.start >= within.end) break;
    if (!contains(within, date) && !overlaps(within, date)) continue;
    const before = text.slice(Math.max(0, date.start - base - 24), date.start - base);
    const limits =
      /(?:^|[^\p{L}])(?:by|before|within|no later than|at the latest by)(?: the| an?| about| around| at least)?\s$/iu.test(
        before,
      );
    const from = candidate.rule.includes('unless') && /(?:^|[^\p{L}])(?:from|on|by|until)(?: the)?\s$/iu.test(before);
    if (!limits && !from && candidate.deadlineStated !== true) continue;
    // "killed by Tuesday's storm" and the like: a possessive date limits nothing.
    if (/^['’]s/.test(text.slice(date.end - base, date.end - base + 2))) continue;
    const { start, end, text: printed } = date;
    return { start, end, text: printed };
  }
  return undefined;
}
