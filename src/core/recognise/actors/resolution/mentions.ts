import { PARTS_OF_TOWNS } from '../names/shownPlaces';
import { F } from '../weights/features';
import { foldName } from '../../../lexicon/lookup';
import { byPosition, contains, overlaps, type Span } from '../../../text/span';
import type { Mention } from '../../resolved';
import { isTerritory, mentionOf, nameOf } from './mentionOf';
import type { ActorCandidate, NameCandidate, NominalCandidate, Role } from '../candidate';
import { countryOrPlace } from './countryOrPlace';
import { Kin, type NameInPassage, type PassageActors, type Spelling } from './facts';
import { decidedName, namesInTitle, nestedInTitle, nestedMentions } from './nestedNames';
import { describes, roleFor } from './printedRole';
import type { DecidedName } from './decidedName';
import { registeredMention, withRegistered } from './registeredNames';
import { Sweep } from './sweep';

/**
 * Joins the names and nominal mentions of a passage, in order and without overlap: a nominal one takes in the names
 * before its head, a name the noun that ends it. An office that is somebody's title is no mention.
 */
export function mentionsOf({ names, registered, reading }: PassageActors): readonly Mention[] {
  const decided = decidedNames(names);
  const actors = registered === undefined ? decided : withRegistered(decided, registered, names);
  const { text, role } = reading.passage;
  const kept = acceptedNominals(actors, reading.actors);
  const mentions: Mention[] = [];
  let next = 0;
  let end = -1;
  for (const name of actors) {
    if (name.start < end || name.isOnlyInside) continue;
    while (next < kept.length && kept[next]!.end <= name.start) mentions.push(nominalMention(kept[next++]!, text));
    if (next < kept.length && overlaps(kept[next]!, name)) continue;
    end = name.end;
    const mention = nameMention(name);
    if (mention !== undefined) mentions.push(mention);
  }
  while (next < kept.length) mentions.push(nominalMention(kept[next++]!, text));
  // "Ana Kolb, Velm | 3 March 2025": who wrote it, and for which paper, is none of whom it tells.
  return role === 'dateline' ? mentions.filter(({ type }) => isTerritory(type)) : mentions;
}

function decidedNames(names: readonly NameInPassage[]): readonly DecidedName[] {
  const decided: DecidedName[] = [];
  let isInOrder = true;
  let before = -1;
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!.isNested ? undefined : decidedName(names[i]!, namesInTitle(names, i));
    if (name === undefined) continue;
    if (name.start <= before) isInOrder = false;
    before = name.start;
    decided.push(name);
  }
  return isInOrder ? decided : decided.sort(byPosition);
}

const NO_NOMINALS: readonly PlacedNominal[] = [];

/** A nominal mention with its span, which may begin before the candidate's. */
interface PlacedNominal extends Span {
  readonly candidate: NominalCandidate;
  /** The names that it takes in. */
  readonly names: readonly DecidedName[];
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
    const all = around.overlapping(candidate);
    const within = all.filter(({ isOnlyInside }) => !isOnlyInside);
    // "Port Union" is a name, "Trump administration" is none.
    if (within.some((name) => name.end >= end)) continue;
    // "Ministry of Defence spokesman": the whole of a name that the noun phrase begins within.
    let { start } = candidate;
    for (const name of within) if (name.start < start) start = name.start;
    const nominal = { candidate, start, end, names: all.filter((name) => name.start >= start && name.end < end) };
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
  for (const { candidate, type, isOnlyInside } of names) {
    const role = candidate?.role;
    if (role === undefined || isOnlyInside || !describes(role, type)) continue;
    roles.push({ start: role.start, end: role.end, role });
    if (role.other !== undefined) roles.push({ ...role.other, role });
  }
  return roles.length > 1 ? roles.sort(byPosition) : roles;
}

/** The office of a title is no mention of its own; nor is anything else before its name. */
function isTitle(role: Role, nominal: Span): boolean {
  // "Jo Wick, a former singer turned campaigner,"
  if (nominal.end === role.other?.end || role.text.startsWith(' turned ', nominal.end - role.start)) return true;
  return role.where === 'before' || role.where === 'body' || nominal.end === role.head.end;
}

function nominalMention({ candidate, start, end, names }: PlacedNominal, text: string): Mention {
  const printed = start === candidate.start ? candidate.text : text.slice(start, end);
  const { rule, type } = candidate;
  // "the president of Sudria" is told from any other president by what follows.
  const isDefinite = THE.test(text.slice(Math.max(0, start - 4), start)) && !text.startsWith(' of ', end);
  const name = nominalName(printed, isDefinite);
  return mentionOf(
    { start, end },
    printed,
    rule,
    type,
    name,
    undefined,
    'nominal',
    nestedMentions(names, text.slice(end - candidate.head.length, end)),
  );
}

const THE = /^the $/i;

/** Under which name mentions by a common noun are counted; "the union" may be one that is named elsewhere. */
function nominalName(text: string, isDefinite: boolean): string {
  return `${isDefinite ? 'the' : 'nominal'}:${foldName(text)}`;
}

function nameMention(name: DecidedName): Mention | undefined {
  const { candidate, registered } = name;
  if (registered !== undefined) return registeredMention(registered, name, nestedInTitle(name));
  const { text, rule } = candidate!;
  const scene = isTerritory(name.type) ? sceneOf(candidate!, name.spelling!) : name.type;
  // "Port Velm has asked": no state is called so; who acts is a body that bears the name of the place.
  const isPort = scene === 'country' && rule !== 'actor.known-name' && candidate!.features.includes(F['first:place']);
  // "the mayor of Port Velm" has a town, and crews from there act by themselves.
  const isTown = isPort && [F['of:office'], F['before:from']].some((feature) => candidate!.features.includes(feature));
  const type = isTown ? 'place' : isPort ? 'organisation' : scene;
  const role = roleFor(type, candidate);
  const nested = role === candidate!.role?.text ? nestedInTitle(name) : undefined;
  return mentionOf(name, text, rule, type, nameOf(type, text, name.spelling!), role, undefined, nested);
}

/** What a state or place is here: an actor, or the scene of something. */
function sceneOf({ rule, features, words }: NameCandidate, spelling: Spelling): 'country' | 'place' {
  // "Velm Castle", "Sorby District": no state, whatever it does.
  if (rule === 'actor.place-head' && !STATE_HEAD.test(words.join(' '))) return 'place';
  // "Lower Velm"
  if (rule !== 'actor.known-name' && words.length > 1 && PARTS_OF_TOWNS.has(words[0]!)) return 'place';
  return countryOrPlace(features, rule !== 'actor.known-name' && (spelling.kin & Kin.state) !== 0);
}

const STATE_HEAD = /\b(?:state|states|republic|kingdom|emirate|sultanate|principality|territory|territories|islands)\b/;
