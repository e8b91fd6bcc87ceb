import type { Reading } from '../reading';
import type { ResolvedStatement } from '../resolved';
import type { PartyResolver } from '../parties/partyResolver';
import type { StatementCandidate } from './candidate';

/** Says who is the source of an attribution. */
export function resolveStatement(
  { start, end, rule, source, cue, directness, polarity }: StatementCandidate,
  { paragraph: { text } }: Reading,
  parties: PartyResolver,
): ResolvedStatement {
  return {
    start,
    end,
    text: text.slice(start, end),
    rule,
    source: parties.resolve(source),
    directness,
    polarity,
    cue: cue && { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) },
  };
}
