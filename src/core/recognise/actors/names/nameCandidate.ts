import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import { NameSign, type NameCandidate, type Role, type RoleWhere } from '../candidate';
import { nameScores, withFeatures, withLearnt } from '../weights/decision';
import { F, FEATURES, type Features } from '../weights/features';
import { bodyNounOf, describedAs, isBodyLikePlace, withDescription } from './described';
import { FAMILY_OFFICE } from './familyOffices';
import { learntRows } from './lexical';
import { isFounded } from './firms';
import { formFeatures, isUnknownOpening } from './nameForm';
import type { NameReading } from './nameReading';
import { PEER } from './peers';
import type { Piece } from '../sentence/pieces';
import { bodyApposition, type FoundRole } from './roles';
import { endOf, pieceSpan, startOf, type SentenceView } from '../sentence/sentenceView';
import { surroundings } from '../surroundings/surroundings';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import { roleOf } from './nameRole';
import { isInLineUp, isPlayedOff, isPlayersFeat } from './lineUps';
import { isOneOfItsMake } from './makes';
import { isMeetingAt, isNamedThing } from './namedThings';
import { isRepresented, isSeat, isWonSeat } from './seats';
import { isHouse } from './stores';
import { isAddress, isRankOfPolice } from './titlesBefore';
import {
  abbreviates,
  isChannel,
  isFollowed,
  isForeignOffice,
  isOtherNameOfBody,
  isSourceAtEnd,
  isSceneAt,
  isSceneOf,
  isThingBefore,
  isTownOfFirm,
  ownsArticle,
} from './nameSetting';
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
  previous: { readonly reading: NameReading; readonly name: NameCandidate } | undefined,
  neighbour: NameReading | undefined,
  shorter: NameCandidate | undefined,
): { readonly name: NameCandidate; readonly role: FoundRole | undefined } {
  const { pieces } = view;
  const { first, after } = reading;
  const isOpen = reading.kinds === 0 && reading.head === undefined && !view.pieces[first]!.isGivenName;
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
  const before = itemAt(pieces, first - 1);
  // "Kolb (PRD) left"; "Trains stopped after storm (Norpress)", where nothing follows.
  const isBracketed = before?.text === '(' && pieces[after]?.text === ')';
  if (isBracketed && reading.kinds === 0 && isSeat(view, reading, previous?.reading)) features.push(F['of:place']);
  else if (isBracketed && (itemAt(pieces, first - 2)?.capital === true || pieces[after + 1] === undefined))
    features.push(F['bracket:name']);
  if (isTownOfFirm(pieces, reading)) features.push(F['firm:scene']);
  if (isRepresented(view, reading)) features.push(F['of:place']);
  if (reading.kinds === 0 && isOtherNameOfBody(view, first, after)) features.push(F['bracket:initials']);
  if (reading.kinds & NameKind.people && isCounted(features)) features.push(F['people:counted']);
  if (first > 0 && reading.kinds === 0 && features.includes(F['led:the'])) features.push(F['form:led']);
  // "a spokeswoman for Orla": nobody is spoken for by a given name alone.
  if (after === first + 1 && pieces[first]!.isGivenName && features.includes(F['speaks:for']))
    features.push(F['of:members']);
  // "Cllr Kolb (Con, Flackwell Heath)": the ward behind the party.
  const isWardsEnd = pieces[after]?.text === ')' || pieces[after]?.lower === 'ward';
  const isWard = before?.text === ',' && isWardsEnd && itemAt(pieces, first - 3)?.text === '(';
  if (isWard && reading.kinds === 0 && (pieces[first - 2]!.acronym || isParty.of(pieces[first - 2]!.lexeme)))
    features.push(F['of:place']);
  if (reading.head === 'organisation' && isSceneAt(pieces, reading)) features.push(F['head:place']);
  if (isForeignOffice(view, reading, previous)) features.push(F['apposition:thing']);
  const isLed = ownsArticle(view, reading);
  if (isLed && reading.kinds === 0) features.push(F['perhaps:organisation']);
  if (previous?.reading.after === first - 1 && abbreviates(pieces[first]!, previous.name.words))
    features.push(F['bracket:initials']);
  if (found !== undefined && !features.includes(ROLES[found.where])) features.push(ROLES[found.where]);
  // "Mayor Woods"
  if (found?.where === 'before' && after === first + 1 && lexicon.familyNamesOfPlaces().has(pieces[first]!.lower))
    features.push(F['surname:single']);
  if (before?.spaced === true && (isAddress(pieces, first - 1) || isRankOfPolice(view, first - 1)))
    features.push(F['address:before']);
  const role: Role | undefined = found && {
    start: found.start,
    end: found.end,
    text: text.slice(found.start, found.end),
    head: pieceSpan(view, found.head),
    other: found.other === undefined ? undefined : pieceSpan(view, found.other.head),
    where: found.where,
  };

  // "RMT union", "Sinn Féin party": the noun belongs to a name that is no country's or person's.
  const noun = pieces[after];
  const takesNoun =
    noun?.kind === 'word' &&
    noun.spaced &&
    !noun.capital &&
    (noun.lower === 'union' || noun.lower === 'party' || noun.lower === 'movement') &&
    (reading.kinds & ~(NameKind.organisation | NameKind.medium)) === 0;
  if (takesNoun) features.push(F['head:noun']);
  // Where the lexicon or a telling head says what a name is, a few examples of something else would only mislead.
  const isPeer = reading.rule === PEER;
  if (isPeer) features.push(F['address:before']);
  const isLearnt = reading.kinds === 0 && reading.head === undefined && reading.rule !== FAMILY_OFFICE && !isPeer;
  const rows = isLearnt ? learntRows(view, reading, features) : NO_ROWS;
  // Noted behind the learnt weights: it would take examples from others.
  if (isUnknownOpening(view, reading)) {
    features.push(F['opening:unknown']);
    // "Vaping is": what is done, rather than who.
    if (pieces[first]!.lower.endsWith('ing')) features.push(F['memory:opening-only']);
    // "Sats results show": what nobody is called by alone.
    if (isBeforeSubject(pieces, after)) features.push(F['after:thing']);
  }
  if (isHouse(pieces, first, after)) features.push(F['perhaps:organisation']);
  if (isLearnt && (isThingBefore(pieces, first, after) || isNamedThing(pieces, reading)))
    features.push(F['apposition:thing']);
  if (reading.head === 'organisation' && isMeetingAt(pieces, reading)) features.push(F['head:event']);
  if (reading.kinds === 0 && after === first + 1 && isSceneOf(pieces, after)) features.push(F['scene:of']);
  if (reading.kinds === 0 && isFollowed(pieces, reading)) features.push(F['object:person']);
  if (reading.kinds === 0 && isChannel(pieces, first)) features.push(F['dateline:agency']);
  // "Velm-based Kestrel"
  if (reading.kinds === 0 && pieces[after]?.text === '-' && pieces[after + 1]?.lower === 'based')
    features.push(F['of:place']);
  if (isOneOfItsMake(pieces, reading)) features.push(F['form:thing'], F['form:numbered']);
  const next = pieces[after];
  if (isOpen && features.includes(F['led:indefinite']) && (next?.kind !== 'word' || next.functional))
    features.push(F['one:of-several']);
  if (isInLineUp(pieces, reading)) features.push(F['contest:player'], F['object:person'], F['memory:capital']);
  if (isPlayedOff(pieces, first) || isPlayersFeat(pieces, after)) features.push(F['object:person']);
  if (reading.kinds === 0 && isWonSeat(view, reading, previous?.reading)) features.push(F['of:place']);
  const own = rows.length === 0 ? nameScores(features) : withLearnt(nameScores(features), rows);
  // Weighed with what was learnt, and none of the features that is learnt beside: it would take examples from others.
  const addressed = isAddressedBehindSign(pieces, first) ? withFeatures(own, [F['address:before']]) : own;
  const learnt = isSourceAtEnd(view, reading)
    ? withFeatures(addressed, [F['surname:single'], F['memory:capital']])
    : addressed;
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
    scores: described === undefined ? learnt : withDescription(learnt, described),
    rows,
    nested: NO_NAMES,
    signs:
      signsOf(features) |
      (reading.kinds === 0 && isShownState(features) ? NameSign.state : 0) |
      (bodyNoun?.isApposed === false || (isOpen && isFounded(pieces, reading)) ? NameSign.saidToBeBody : 0),
  };
  return { name, role: found };
}

const isParty = new LexemeTest(({ lower }) => /^(?:con|lab|ld|ind|lib|dem|green|snp|labour|conservative)$/.test(lower));

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

/** "results show": a plural, and a verb that is not bent. */
function isBeforeSubject(pieces: readonly Piece[], at: number): boolean {
  const [noun, verb] = [pieces[at], pieces[at + 1]];
  if (noun === undefined || verb === undefined || noun.capital || !(noun.forms & WordForm.plural)) return false;
  return !verb.capital && !verb.functional && (verb.forms & (WordForm.verb | WordForm.past)) !== 0;
}

/** "1,200 Norlandians died", "thousands of Norlandians": a number of people is no party. */
function isCounted(features: Features): boolean {
  return COUNTING.some((feature) => features.includes(feature));
}

const COUNTING: Features = [F['led:number'], F['led:quantifier'], F['after:suffering'], F['of:number']];

/** “Ms Moe, why …?”: the form of address behind a quotation mark, or a sign of Markdown, rather than a blank. */
function isAddressedBehindSign(pieces: readonly Piece[], first: number): boolean {
  const before = itemAt(pieces, first - 1);
  if (before === undefined || before.spaced || !before.capital || !isListed(before, List.formOfAddress)) return false;
  return /^(?:punctuation|symbol)$/.test(itemAt(pieces, first - 2)?.kind ?? '');
}
