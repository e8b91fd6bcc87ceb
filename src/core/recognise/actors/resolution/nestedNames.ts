import { wordSet } from '../../../text/wordSet';
import { foldName } from '../../../lexicon/lookup';
import type { ActorType } from '../../../actorType';
import type { Mention } from '../../resolved';
import { NameSign, type NameCandidate } from '../candidate';
import { NONE, VERDICTS } from '../weights/decision';
import { F, isBefore } from '../weights/features';
import { countryOrPlace } from './countryOrPlace';
import type { DecidedName } from './decidedName';
import { Kin, type NameInPassage } from './facts';
import { isTerritory, mentionOf, nameOf } from './mentionOf';
import { registeredMention } from './registeredNames';

/*
 * Names inside actors: in the title of a name ("Norland President Ana Kolb") and in what is called by a noun ("Norland
 * officials"). A capital there speaks louder for a name than elsewhere, and the noun tells of what: only a place has a
 * mayor.
 */

const NO_NAMES: readonly DecidedName[] = [];

/** A name as what all its mentions make it; `undefined` for what is none, not even inside another actor. */
export function decidedName(name: NameInPassage, nested: readonly DecidedName[]): DecidedName | undefined {
  const { chosen, verdict, inside, spelling } = name;
  const isOnlyInside = verdict === NONE;
  if (isOnlyInside && !mayBeNameInside(chosen)) return undefined;
  const { start, end } = chosen;
  const type = VERDICTS[isOnlyInside ? inside : verdict] as ActorType;
  return { start, end, candidate: chosen, type, spelling: spelling!, isOnlyInside, nested };
}

/** The names in the title of the name at `bearer`. */
export function namesInTitle(names: readonly NameInPassage[], bearer: number): readonly DecidedName[] {
  // Without its first word the name has another title, or none.
  if (names[bearer]!.chosen.nested.length === 0) return NO_NAMES;
  const nested: DecidedName[] = [];
  for (let i = bearer + 1; names[i]?.isNested === true; i++) {
    const name = decidedName(names[i]!, NO_NAMES);
    if (name !== undefined) nested.push(name);
  }
  return nested;
}

/** True for a capital that no common word has, but for those of forces: "by Army Sgt. Jo Wick". */
function mayBeNameInside(candidate: NameCandidate): boolean {
  const { rule, signs, lettering } = candidate;
  return rule === 'actor.capitalised' && lettering === 'sentence' && (!(signs & NameSign.common) || isForce(candidate));
}

function isForce({ words }: NameCandidate): boolean {
  return words.length === 1 && FORCES.has(words[0]!);
}

/** What American papers print with a capital in front of a rank. */
const FORCES = wordSet('army navy marine marines');

/** "VFWU members", "Velmurphy families", "Velomarr directors": letters, or what has people; an "Ebola nurse" is no nurse of a body's. */
function isNameInside({ features, text }: NameCandidate, head: string): boolean {
  return features.includes(F['form:acronym']) || ((LOCALS.has(head) || OF_BODIES.has(head)) && !/-[a-z]/.test(text));
}

/**
 * Names inside a mention, `head` being the noun of the title or of the phrase as printed. What stands around the whole says
 * nothing of whether a name in it is a state or a scene.
 */
export function nestedMentions(names: readonly DecidedName[], head: string): readonly Mention[] | undefined {
  if (names.length === 0) return undefined;
  const nested: Mention[] = [];
  for (const name of names) {
    const mention =
      name.registered === undefined ? nestedMention(name, head) : registeredMention(name.registered, name);
    if (mention !== undefined) nested.push(mention);
  }
  return nested;
}

/** The names in a title, whoever bears it. */
export function nestedInTitle({ nested, candidate }: DecidedName): readonly Mention[] | undefined {
  const role = candidate?.role;
  if (role === undefined) return undefined;
  return nestedMentions(nested, role.text.slice(role.head.start - role.start, role.head.end - role.start));
}

function nestedMention(name: DecidedName, head: string): Mention | undefined {
  const candidate = name.candidate!;
  const { text, rule, features, signs } = candidate;
  // "Army spokesman", at the start of a sentence, is an army's.
  const isOfForce = isForce(candidate) && (!candidate.opening || head !== head.toLowerCase());
  if (isForce(candidate) && !isOfForce) return undefined;
  // "Deputy Trade Minister": the field of an office.
  const isField = (signs & NameSign.common) !== 0 && rule === 'actor.capitalised' && !isOfForce;
  if (isField && head !== head.toLowerCase()) return undefined;
  const noun = foldName(head);
  if (name.isOnlyInside && !isNameInside(candidate, noun) && !isOfForce) return undefined;
  const of = isOfForce ? 'organisation' : typeInside(name, noun);
  const isState = STATES.has(noun) || (rule !== 'actor.known-name' && (name.spelling!.kin & Kin.state) !== 0);
  const around = features.filter((feature) => !isBefore(feature));
  const type = isTerritory(of) ? countryOrPlace(around, isState) : of;
  const role = type === 'place' ? 'location' : undefined;
  return mentionOf(name, text, rule, type, nameOf(type, text, name.spelling!), role);
}

/** What a name is by the noun behind it, where nothing else tells. */
function typeInside({ candidate, type, spelling }: DecidedName, head: string): ActorType {
  const { rule, features, words } = candidate!;
  if (rule !== 'actor.capitalised' || words.length > 1) return type;
  const isKnown = spelling!.kin !== 0 || features.includes(F['given:first']) || features.includes(F['surname:single']);
  if (type === 'person' && OF_BODIES.has(head)) return 'organisation';
  if (isKnown) return type;
  if (LOCALS.has(head) || STATES.has(head)) return 'place';
  return type === 'person' && !CALLED_BY_PEOPLE.test(head) ? 'organisation' : type;
}

/** Whom only a place has. */
const LOCALS = wordSet(
  'mayor police council residents villagers families parents schools farmers voters taxpayers ratepayers commuters',
);

/** Whom only a company or another body has. */
const OF_BODIES = wordSet(
  `directors executives shareholders employees bosses trustees managers management spokesman spokeswoman customers
  passengers subscribers`,
);

/** Whom only a state has. */
const STATES = wordSet('minister premier ambassador');

const CALLED_BY_PEOPLE = /^(?:administration|government|family|camp|campaign|aides?|supporters)$/;
