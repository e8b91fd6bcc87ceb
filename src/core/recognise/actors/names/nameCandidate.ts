import { lexicon } from '../../../lexicon';
import { NameKind } from '../../../lexicon/nameIndex';
import { NameSign, type NameCandidate, type Role, type RoleWhere } from '../candidate';
import { nameScores, withLearnt } from '../weights/decision';
import { F, FEATURES, type Features } from '../weights/features';
import { isBodyNoun } from './bodyTitles';
import { bodyNounOf, describedAs, isBehindBodyNoun, isBodyLikePlace, withDescription } from './described';
import { FAMILY_OFFICE } from './familyOffices';
import { learntRows } from './lexical';
import { isFounded } from './firms';
import { formFeatures } from './nameForm';
import type { NameReading } from './nameReading';
import { PEER } from './peers';
import type { Piece } from '../sentence/pieces';
import { bodyApposition, type FoundRole } from './roles';
import { endOf, pieceSpan, startOf, type SentenceView } from '../sentence/sentenceView';
import { surroundings } from '../surroundings/surroundings';
import { LEADS_PLACES } from './shownPlaces';
import type { ReadName } from './listAgreement';
import { roleOf } from './nameRole';
import { ownsArticle } from './nameSetting';
import type { Setting } from './setting';
import { noteBesideLearnt, noteSetting } from './settingSigns';
import { share } from './sharedSurroundings';

/** Names that are never described by an office. */
const WITHOUT_ROLE = NameKind.country | NameKind.region | NameKind.wideRegion;

/**
 * Notes a name's form, its role and its surroundings. `previous` is the candidate before it in the sentence, whose
 * surroundings a list shares; `neighbour` the reading right before it, of which its title may be a part; `shorter` the
 * same name without its first word.
 */
export function nameCandidate(
  view: SentenceView,
  text: string,
  reading: NameReading,
  previous: ReadName | undefined,
  neighbour: NameReading | undefined,
  shorter: NameCandidate | undefined,
): { readonly name: NameCandidate; readonly role: FoundRole | undefined } {
  const { pieces } = view;
  const { first, after } = reading;
  // Few are called "Lake".
  const isGiven = pieces[first]!.isGivenName && !LEADS_PLACES.has(pieces[first]!.lower);
  const isOpen = reading.kinds === 0 && reading.head === undefined && !isGiven;
  // "OSK — The union said": what stands behind a dateline describes nobody in it.
  const isPlain = reading.head !== 'place' && reading.head !== 'event' && after > view.datelineEnd;
  const mayHaveRole = isPlain && (reading.kinds & WITHOUT_ROLE) === 0;
  const bodyNoun = mayHaveRole && !view.pieces[first]!.isGivenName ? bodyNounOf(view, reading) : undefined;
  const title = mayHaveRole ? roleOf(view, reading, neighbour) : undefined;
  // "Kestrel, the regulator,": an office that is a body's here.
  const isOffice = title !== undefined && !(bodyNoun !== undefined && /^(?:after|comma-before)$/.test(title.where));
  const found = isOffice ? title : bodyNoun?.isApposed === true ? bodyApposition(view, bodyNoun.head) : undefined;
  const features: number[] = [];
  formFeatures(view, reading, features);
  const around = features.length;
  surroundings(view, first, after, features);
  if (features.includes(F['before:place-preposition'])) withoutVerbs(features, around);
  if (previous !== undefined) share(view, reading, previous, features, around);
  const likePlace = !isOpen && isBodyLikePlace(view, reading, features);
  const described = isOpen ? describedAs(view, reading, bodyNoun) : likePlace ? 'no-place' : undefined;
  // Where the lexicon or a telling head says what a name is, a few examples of something else would only mislead.
  const isPeer = reading.rule === PEER;
  const isLearnt = reading.kinds === 0 && reading.head === undefined && reading.rule !== FAMILY_OFFICE && !isPeer;
  const setting: Setting = { view, pieces, reading, first, after, previous, features, isLearnt };
  noteSetting(setting, features);
  if (found !== undefined && !features.includes(ROLES[found.where])) features.push(ROLES[found.where]);
  // "Mayor Woods"
  if (found?.where === 'before' && after === first + 1 && lexicon.familyNamesOfPlaces().has(pieces[first]!.lower))
    features.push(F['surname:single']);
  const role: Role | undefined = found && {
    start: found.start,
    end: found.end,
    text: text.slice(found.start, found.end),
    head: pieceSpan(view, found.head),
    other: found.other === undefined ? undefined : pieceSpan(view, found.other.head),
    where: found.where,
  };

  // No country and no person takes one.
  const takesNoun = isBodyNoun(pieces[after]) && (reading.kinds & ~(NameKind.organisation | NameKind.medium)) === 0;
  if (takesNoun) features.push(F['head:noun']);
  if (isPeer) features.push(F['address:before']);
  const rows = isLearnt ? learntRows(view, reading, features) : NO_ROWS;
  noteBesideLearnt(setting, features);
  const scores = isLearnt ? withLearnt(nameScores(features), rows) : nameScores(features);
  const isLed = ownsArticle(view, reading);
  const start = startOf(view, isLed ? first - 1 : first);
  const end = endOf(view, takesNoun ? after : after - 1);
  const name: NameCandidate = {
    form: 'name',
    role,
    shorter,
    start,
    end,
    text: text.slice(start, end),
    rule: reading.rule,
    words: wordsOf(pieces, first, after),
    opening: view.openings.has(first),
    lettering: view.lettering,
    features,
    scores: described === undefined ? scores : withDescription(scores, described),
    rows,
    nested: NO_NAMES,
    signs:
      signsOf(features) |
      (reading.kinds === 0 && isShownState(features) ? NameSign.state : 0) |
      ((likePlace && isBehindBodyNoun(pieces, first)) ||
      bodyNoun?.isApposed === false ||
      (isOpen && isFounded(pieces, reading))
        ? NameSign.saidToBeBody
        : 0),
  };
  return { name, role: found };
}

const NO_ROWS: readonly number[] = [];

const NO_NAMES: readonly NameCandidate[] = [];

const ROLES: Readonly<Record<RoleWhere, number>> = {
  before: F['role:before'],
  after: F['role:after'],
  'comma-before': F['role:comma-before'],
  body: F['body:before'],
  'body-apposition': F['apposition:body'],
};

function wordsOf(pieces: readonly Piece[], first: number, after: number): readonly string[] {
  const words: string[] = [];
  for (let i = first; i < after; i++) if (pieces[i]!.kind === 'word') words.push(pieces[i]!.folded);
  // "Kolb's" is a shop, and not Kolb.
  if (pieces[after - 1]!.lower === "'s") words[words.length - 1] += "'s";
  return words;
}

/** The sign of each feature, 0 for most. */
const SIGNS = new Uint8Array(FEATURES.length);
FEATURES.forEach((name, feature) => {
  if (name.startsWith('known:') || name === 'given:first') SIGNS[feature] = NameSign.known;
});
SIGNS[F['form:common']] = NameSign.common;
SIGNS[F['first:noun']] = NameSign.firstNoun;
SIGNS[F['first:organisation']] = NameSign.firstOrganisation;
SIGNS[F['first:office']] = NameSign.firstOffice;
SIGNS[F['head:organisation']] = NameSign.organisationHead;
SIGNS[F['before:bracket']] = NameSign.inBrackets;

function isShownState(features: Features): boolean {
  return features.includes(F['state:possessed']) && features.includes(F['after:possessive']);
}

function signsOf(features: Features): number {
  let signs = 0;
  for (let i = 0; i < features.length; i++) signs |= SIGNS[features[i]!]!;
  return signs;
}

/** "Officials in Velm said": where somebody is does not do what is told behind it. */
function withoutVerbs(features: number[], from: number): void {
  let kept = from;
  for (let i = from; i < features.length; i++)
    if (!VERBS_BEHIND.includes(features[i]!)) features[kept++] = features[i]!;
  features.length = kept;
}

const VERBS_BEHIND: Features = [F['after:verb'], F['after:speech'], F['after:action'], F['after:auxiliary']];
