import type { ActorType } from '../../../actorType';
import type { Mention } from '../../resolved';
import type { Span } from '../../../text/span';

/** A mention; all have this one shape, as objects of many shapes are read slowly. */
export function mentionOf(
  { start, end }: Span,
  text: string,
  rule: string,
  type: ActorType,
  name: string,
  role: string | undefined,
  subtype?: Mention['subtype'],
): Mention {
  return { start, end, text, rule, type, name, role, subtype };
}
