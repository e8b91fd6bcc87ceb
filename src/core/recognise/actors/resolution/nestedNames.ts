import { byPosition } from '../../../text/span';
import { wordSet } from '../../../text/wordSet';
import { fold } from '../../../lexicon/lookup';
import type { ActorType } from '../../../actorType';
import type { Mention } from '../../resolved';
import { NameSign, type NameCandidate } from '../candidate';
import { NONE, VERDICTS } from '../weights/decision';
import { F, isBefore } from '../weights/features';
import { countryOrPlace } from './countryOrPlace';
import type { DecidedName } from './decidedName';
import { Kin } from './facts';
import { isTerritory, mentionOf, nameOf } from './mentionOf';
import type { NameInPassage } from './passageActors';
import { registeredMention } from './registeredNames';

/*
 * Names inside actors: in the title of a name ("Norland President Ana Kolb") and in what is called by a noun ("Norland
 * officials"). A capital there speaks louder for a name than elsewhere, and the noun tells of what: only a place has a
 * mayor.
 */

const NO_NAMES: readonly DecidedName[] = [];

/** A name as what all its mentions make it. */
export function decidedName(name: NameInPassage, nested: readonly DecidedName[]): DecidedName {
  const { chosen, verdict, spelling } = name;
  const { start, end } = chosen;
  return { start, end, candidate: chosen, type: VERDICTS[verdict] as ActorType, spelling: spelling!, nested };
}

function nameInside({ chosen, inside, spelling }: NameInPassage): DecidedName {
  const { start, end } = chosen;
  const type = VERDICTS[inside] as ActorType;
  return { start, end, candidate: chosen, type, spelling: spelling!, nested: NO_NAMES, isOnlyInside: true };
}

/** The names in the title of the name at `bearer`. */
export function namesInTitle(names: readonly NameInPassage[], bearer: number): readonly DecidedName[] {
  // Without its first word the name has another title, or none.
  if (names[bearer]!.chosen.nested.length === 0) return NO_NAMES;
  const nested: DecidedName[] = [];
  for (let i = bearer + 1; names[i]?.isNested === true; i++) {
    const name = names[i]!;
    if (name.verdict !== NONE) nested.push(decidedName(name, NO_NAMES));
    else if (mayBeNameInside(name.chosen)) nested.push(nameInside(name));
  }
  return nested;
}

/** The names of a passage that are names only inside another actor, in order. */
export function namesOnlyInside(names: readonly NameInPassage[]): readonly DecidedName[] {
  const found: DecidedName[] = [];
  for (const name of names) {
    if (name.verdict === NONE && !name.isNested && mayBeNameInside(name.chosen)) found.push(nameInside(name));
  }
  return found.length > 1 ? found.sort(byPosition) : found;
}

/** True for a capital that no common word has. */
function mayBeNameInside({ rule, signs, lettering }: NameCandidate): boolean {
  return rule === 'actor.capitalised' && lettering === 'sentence' && !(signs & NameSign.common);
}

/** "VFWU members", "Velmurphy families": letters, or what has people; an "Ebola nurse" is no nurse of a body's. */
function isNameInside({ features, text }: NameCandidate, head: string): boolean {
  return features.includes(F['form:acronym']) || (LOCALS.has(head) && !text.includes('-'));
}

/**
 * Names inside a mention, `head` being the noun of the title or of the phrase as printed. What stands around the whole says
 * nothing of whether a name in it is a state or a scene. `own`: how many of the mentions that a name in it is decided on by
 * stand there.
 */
export function nestedMentions(
  names: readonly DecidedName[],
  head: string,
  own: 0 | 1 = 1,
): readonly Mention[] | undefined {
  if (names.length === 0) return undefined;
  const nested: Mention[] = [];
  for (const name of names) {
    const mention =
      name.registered === undefined ? nestedMention(name, head, own) : registeredMention(name.registered, name);
    if (mention !== undefined) nested.push(mention);
  }
  return nested;
}

/** The names in a title, whoever bears it. */
export function nestedInTitle({ nested, candidate }: DecidedName): readonly Mention[] | undefined {
  const role = candidate?.role;
  if (role === undefined) return undefined;
  return nestedMentions(nested, role.text.slice(role.head.start - role.start, role.head.end - role.start), 0);
}

function nestedMention(name: DecidedName, head: string, own: number): Mention | undefined {
  const candidate = name.candidate!;
  const { text, rule, features, signs } = candidate;
  // "Deputy Trade Minister": the field of an office.
  if (signs & NameSign.common && rule === 'actor.capitalised' && head !== head.toLowerCase()) return undefined;
  const noun = fold(head);
  if (name.isOnlyInside === true && !isNameInside(candidate, noun)) return undefined;
  const of = name.spelling!.several > own ? name.type : typeInside(name, noun);
  const isState = STATES.has(noun) || (rule !== 'actor.known-name' && (name.spelling!.kin & Kin.state) !== 0);
  const around = features.filter((feature) => !isBefore(feature));
  const type = isTerritory(of) ? countryOrPlace(around, isState) : of;
  const role = type === 'place' ? 'location' : undefined;
  return mentionOf(name, text, rule, type, nameOf(type, text, name.spelling!), role);
}

/** What a name is by the noun behind it, if no other mention of it tells. */
function typeInside({ candidate, type, spelling }: DecidedName, head: string): ActorType {
  const { rule, features, words } = candidate!;
  if (rule !== 'actor.capitalised' || words.length > 1) return type;
  if (spelling!.kin !== 0) return type;
  const isPerson = type === 'person' && KNOWN_PEOPLE.some((feature) => features.includes(feature));
  if (isPerson) return type;
  if (LOCALS.has(head) || STATES.has(head)) return 'place';
  return type === 'person' && !OF_PEOPLE.has(head) ? 'organisation' : type;
}

const KNOWN_PEOPLE: readonly number[] = [F['given:first'], F['surname:single'], F['surname:last']];

/** Whom only a place has. */
const LOCALS = wordSet(
  `mayor mayors mayoress police council councillor councillors residents villagers townspeople locals families parents schools
  schoolboy schoolgirl farmers voters pupils motorists commuters`,
);

/** Whom only a state has. */
const STATES = wordSet('minister ministers premier ambassador ambassadors');

/** What is called by somebody's name. */
const OF_PEOPLE = wordSet(
  'administration government family household campaign camp team supporters aide aides ally allies',
);
