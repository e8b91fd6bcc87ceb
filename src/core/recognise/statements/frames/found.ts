import type { Span } from '../../../text/span';
import type { PartyHint } from '../../parties/parties';
import type { Polarity } from '../../syntax/speechVerbs';
import type { StatementCandidate } from '../candidate';

/** What a frame tells, before it is known how much of it is quoted. */
export type Found = Omit<StatementCandidate, 'directness'> & { readonly cue: Span };

export function found(
  { start, end }: Span,
  content: Span,
  source: readonly PartyHint[],
  polarity: Polarity = 'asserts',
): Found {
  return { start: content.start, end: content.end, rule: 'statement.frame', source, cue: { start, end }, polarity };
}
