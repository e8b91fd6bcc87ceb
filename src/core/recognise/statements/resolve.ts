import type { Span } from '../../text/span';
import type { Quoted } from '../mark';
import type { Reading } from '../reading';
import type { ResolvedStatement } from '../resolved';
import type { PartyResolver } from '../syntax/partyResolver';
import type { StatementCandidate } from './candidate';

/** Says who is the source of an attribution. */
export function resolveStatement(
  { start, end, rule, source, cue, directness, polarity }: StatementCandidate,
  { paragraph: { text } }: Reading,
  parties: PartyResolver,
): ResolvedStatement {
  const quoted = (span: Span): Quoted => ({ ...span, text: text.slice(span.start, span.end) });
  return {
    ...quoted({ start, end }),
    rule,
    source: parties.resolve(source),
    ...(cue === undefined ? {} : { cue: quoted(cue) }),
    directness,
    polarity,
  };
}
