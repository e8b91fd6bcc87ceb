import { byPosition, contains, overlaps, type Span } from '../../text/span';
import type { ActorType } from '../mark';
import { NameSign, type NominalCandidate, type Role } from './candidate';
import { isActor } from './decision';
import type { Mention } from './entities';
import { Sweep, type DecidedName, type Placed } from './placed';

interface PlacedRole extends Span {
  readonly headEnd: number;
  readonly where: Role['where'];
}

/**
 * Joins names and nominal mentions, in order and without overlap: a nominal one takes in the names before its head, a
 * name the noun that ends it. An office that is somebody's title is no mention.
 */
export function mentionsOf(
  names: readonly DecidedName[],
  nominals: readonly Placed<NominalCandidate>[],
): readonly Mention[] {
  const actors = names.filter(({ decision }) => isActor(decision.verdict)).sort(byPosition);
  const kept = acceptedNominals(actors, nominals);
  const others = new Sweep(kept);
  const mentions: Mention[] = kept.map(nominalMention);
  let end = -1;
  for (const name of actors) {
    if (name.start < end || others.overlapping(name).length > 0) continue;
    end = name.end;
    mentions.push(nameMention(name));
  }
  return mentions.sort(byPosition);
}

function acceptedNominals(
  actors: readonly DecidedName[],
  nominals: readonly Placed<NominalCandidate>[],
): readonly Placed<NominalCandidate>[] {
  const names = new Sweep(actors);
  const roles = new Sweep(actors.flatMap(rolesOf).sort(byPosition));
  const kept: Placed<NominalCandidate>[] = [];
  for (const nominal of nominals) {
    if (!nominal.candidate.counts) continue;
    if (roles.overlapping(nominal).some((role) => isTitle(role, nominal))) continue;
    const within = names.overlapping(nominal);
    // "Port Union" is a name, "Trump administration" is none.
    if (within.some((name) => name.end >= nominal.end)) continue;
    // "Ministry of Defence spokesman": the whole of a name that the noun phrase begins within.
    const start = Math.min(nominal.start, ...within.map((name) => name.start));
    const before = kept.at(-1);
    if (before !== undefined && overlaps(before, nominal)) {
      if (contains(before, nominal)) continue;
      kept.pop();
    }
    kept.push(start === nominal.start ? nominal : { ...nominal, start });
  }
  return kept;
}

function rolesOf({ candidate, offset, decision }: DecidedName): readonly PlacedRole[] {
  const { role } = candidate;
  if (role === undefined || !describes(role, decision.verdict)) return [];
  return [{ start: role.start + offset, end: role.end + offset, headEnd: role.head.end + offset, where: role.where }];
}

/** The office of a title is no mention of its own; nor is anything else before its name. */
function isTitle(role: PlacedRole, nominal: Span): boolean {
  return role.where === 'before' || role.where === 'body' || nominal.end === role.headEnd;
}

/** Offices describe people, kinds of bodies describe bodies. */
function describes(role: Role, type: string): boolean {
  return role.where === 'body' ? type === 'organisation' || type === 'group' : type === 'person';
}

function nominalMention({ candidate, start, end, source, offset }: Placed<NominalCandidate>): Mention {
  return {
    kind: 'actor',
    start,
    end,
    text: source.slice(start - offset, end - offset),
    rule: candidate.rule,
    type: candidate.type,
    subtype: 'nominal',
    words: [],
    inBrackets: false,
  };
}

function nameMention({ candidate, start, end, decision }: DecidedName): Mention {
  let type = decision.verdict as ActorType;
  if (type === 'country' || type === 'place') type = candidate.scene;
  const { role } = candidate;
  const printed = role !== undefined && describes(role, type) ? role.text : undefined;
  const attribute = type === 'place' ? 'location' : printed;
  return {
    kind: 'actor',
    start,
    end,
    text: candidate.text,
    rule: candidate.rule,
    type,
    ...(attribute === undefined ? {} : { role: attribute }),
    words: candidate.words,
    inBrackets: (candidate.signs & NameSign.inBrackets) !== 0,
  };
}

/** Adds names to headlines where they overlap nothing, or take in what was found of them. Both lists are in order. */
export function withHeadlines(mentions: readonly Mention[], more: readonly Mention[]): readonly Mention[] {
  if (more.length === 0) return mentions;
  const all: Mention[] = [];
  const take = (mention: Mention): void => {
    if (all.length === 0 || all.at(-1)!.end <= mention.start) all.push(mention);
  };
  let i = 0;
  for (const mention of mentions) {
    while (i < more.length && more[i]!.end <= mention.start) take(more[i++]!);
    const wider = more[i];
    const isWider =
      wider !== undefined && contains(wider, mention) && wider.end - wider.start > mention.end - mention.start;
    if (!isWider) take(mention);
  }
  while (i < more.length) take(more[i++]!);
  return all;
}
