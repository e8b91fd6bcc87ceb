import type { ActorType } from '../../../actorType';
import type { Mention } from '../../resolved';
import type { Span } from '../../../text/span';
import { foldName } from '../../../lexicon/lookup';
import { usualCountryName } from '../../../lexicon/nameIndex';
import type { Spelling } from './facts';

/** A mention; all have this one shape, as objects of many shapes are read slowly. */
export function mentionOf(
  { start, end }: Span,
  text: string,
  rule: string,
  type: ActorType,
  name: string,
  role: string | undefined,
  subtype?: Mention['subtype'],
  nested: readonly Mention[] = NONE,
): Mention {
  return { start, end, text, rule, type, name, role, subtype, nested };
}

const NONE: readonly Mention[] = [];

/** Under which name mentions by a proper name are counted: what kind of thing it is, and its folded words. */
export function nameOf(type: ActorType, text: string, spelling: Spelling): string {
  if (type === 'person') return (spelling.person ??= `person:${spelling.key}`);
  if (type === 'organisation' || type === 'group') return (spelling.body ??= `body:${spelling.key}`);
  const country = usualCountryName(text);
  return country === undefined ? (spelling.state ??= `state:${spelling.key}`) : `state:${foldName(country)}`;
}

export function isTerritory(type: ActorType): boolean {
  return type === 'country' || type === 'place';
}
