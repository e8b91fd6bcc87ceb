import { fold } from '../../lexicon/lookup';
import { usualCountryName } from '../../lexicon/nameIndex';
import { byPosition, contains, overlaps, type Span } from '../../text/span';
import type { ActorType } from '../mark';
import type { Mention } from '../resolved';
import type { ActorCandidate, NameCandidate, NominalCandidate, Role } from './candidate';
import { VERDICTS } from './decision';
import type { Spelling } from './facts';
import type { NameInPassage, PassageActors } from './passageActors';
import { Sweep } from './sweep';

/** A name that is an actor. */
interface DecidedName extends Span {
  readonly candidate: NameCandidate;
  readonly type: ActorType;
  readonly spelling: Spelling;
}

const NONE = VERDICTS.indexOf('none');

/**
 * Joins the names and nominal mentions of a passage, in order and without overlap: a nominal one takes in the names
 * before its head, a name the noun that ends it. An office that is somebody's title is no mention.
 */
export function mentionsOf({ names, reading }: PassageActors): readonly Mention[] {
  const actors = decidedNames(names);
  const { text } = reading.passage;
  const kept = acceptedNominals(actors, reading.actors);
  const mentions = new Array<Mention>(actors.length + kept.length);
  let count = 0;
  let next = 0;
  let end = -1;
  for (const name of actors) {
    if (name.start < end) continue;
    while (next < kept.length && kept[next]!.end <= name.start) mentions[count++] = nominalMention(kept[next++]!, text);
    if (next < kept.length && overlaps(kept[next]!, name)) continue;
    end = name.end;
    mentions[count++] = nameMention(name);
  }
  while (next < kept.length) mentions[count++] = nominalMention(kept[next++]!, text);
  mentions.length = count;
  return mentions;
}

function decidedNames(names: readonly NameInPassage[]): readonly DecidedName[] {
  const decided: DecidedName[] = [];
  let isInOrder = true;
  let before = -1;
  for (const { chosen, verdict, spelling } of names) {
    if (verdict === NONE) continue;
    const { start, end } = chosen;
    if (start <= before) isInOrder = false;
    before = start;
    decided.push({ start, end, candidate: chosen, type: VERDICTS[verdict] as ActorType, spelling: spelling! });
  }
  return isInOrder ? decided : decided.sort(byPosition);
}

const NO_NOMINALS: readonly PlacedNominal[] = [];

/** A nominal mention with its span, which may begin before the candidate's. */
interface PlacedNominal extends Span {
  readonly candidate: NominalCandidate;
}

interface PlacedRole extends Span {
  readonly role: Role;
}

function acceptedNominals(
  names: readonly DecidedName[],
  candidates: readonly ActorCandidate[],
): readonly PlacedNominal[] {
  let around: Sweep<DecidedName> | undefined;
  let roles: Sweep<PlacedRole> | undefined;
  let kept: PlacedNominal[] | undefined;
  for (const candidate of candidates) {
    if (candidate.form !== 'nominal' || !candidate.counts) continue;
    around ??= new Sweep(names);
    roles ??= new Sweep(rolesOf(names));
    kept ??= [];
    const { end } = candidate;
    if (roles.overlapping(candidate).some(({ role }) => isTitle(role, candidate))) continue;
    const within = around.overlapping(candidate);
    // "Port Union" is a name, "Trump administration" is none.
    if (within.some((name) => name.end >= end)) continue;
    // "Ministry of Defence spokesman": the whole of a name that the noun phrase begins within.
    let { start } = candidate;
    for (const name of within) if (name.start < start) start = name.start;
    const nominal = { candidate, start, end };
    const before = kept.at(-1);
    if (before !== undefined && overlaps(before, nominal)) {
      if (contains(before, nominal)) continue;
      kept.pop();
    }
    kept.push(nominal);
  }
  return kept ?? NO_NOMINALS;
}

function rolesOf(names: readonly DecidedName[]): readonly PlacedRole[] {
  const roles: PlacedRole[] = [];
  for (const { candidate, type } of names) {
    const { role } = candidate;
    if (role !== undefined && describes(role, type)) roles.push({ start: role.start, end: role.end, role });
  }
  return roles.length > 1 ? roles.sort(byPosition) : roles;
}

/** The office of a title is no mention of its own; nor is anything else before its name. */
function isTitle(role: Role, nominal: Span): boolean {
  return role.where === 'before' || role.where === 'body' || nominal.end === role.head.end;
}

/** Offices describe people, kinds of bodies describe bodies. */
function describes(role: Role, type: ActorType): boolean {
  return role.where === 'body' ? type === 'organisation' || type === 'group' : type === 'person';
}

function nominalMention({ candidate, start, end }: PlacedNominal, text: string): Mention {
  const printed = start === candidate.start ? candidate.text : text.slice(start, end);
  const { rule, type } = candidate;
  const isDefinite = text.slice(Math.max(0, start - 4), start).toLowerCase() === 'the ';
  return { start, end, text: printed, rule, type, subtype: 'nominal', name: nominalName(printed, isDefinite) };
}

/** Under which name mentions by a common noun are counted; "the union" may be one that is named elsewhere. */
export function nominalName(text: string, isDefinite: boolean): string {
  return `${isDefinite ? 'the' : 'nominal'}:${fold(text)}`;
}

function nameMention({ candidate, start, end, type: decided, spelling }: DecidedName): Mention {
  const type = decided === 'country' || decided === 'place' ? candidate.scene : decided;
  const { role, text, rule } = candidate;
  const name = nameOf(type, text, spelling);
  if (type === 'place') return { start, end, text, rule, type, role: 'location', name };
  if (role === undefined || !describes(role, type)) return { start, end, text, rule, type, name };
  return { start, end, text, rule, type, role: role.text, name };
}

/** Under which name mentions by a proper name are counted: what kind of thing it is, and its folded words. */
function nameOf(type: ActorType, text: string, spelling: Spelling): string {
  if (type === 'person') return (spelling.person ??= `person:${spelling.key}`);
  if (type === 'organisation' || type === 'group') return (spelling.body ??= `body:${spelling.key}`);
  const country = usualCountryName(text);
  return country === undefined ? (spelling.state ??= `state:${spelling.key}`) : `state:${fold(country)}`;
}
