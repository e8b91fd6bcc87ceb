import type { Reading } from '../reading';
import type { Draft, ResolvedStatement } from '../resolved';
import type { PartyResolver } from '../parties/partyResolver';
import type { StatementCandidate } from './candidate';

/** Says who is the source of an attribution. */
export function resolveStatement(
  { start, end, rule, source, cue, directness, polarity }: StatementCandidate,
  { paragraph: { text } }: Reading,
  parties: PartyResolver,
): ResolvedStatement {
  const statement: Draft<ResolvedStatement> = {
    start,
    end,
    text: text.slice(start, end),
    rule,
    source: parties.resolve(source),
    directness,
    polarity,
  };
  if (cue !== undefined) statement.cue = { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) };
  return statement;
}
