import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import { mayBeGivenName } from '../../../lexicon/nameHints';
import { NameSign, type NameCandidate, type Role, type RoleWhere } from '../candidate';
import { nameScores, withLearnt } from '../weights/decision';
import { F, FEATURES, isAfter, isBefore, isOf, type Features } from '../weights/features';
import { bodyNounOf, describedAs, isBodyLikePlace, isFounded, withDescription } from './described';
import { learntRows } from './lexical';
import { formFeatures, isUnknownOpening, type NameReading } from './nameForm';
import type { Piece } from '../sentence/pieces';
import {
  bodyApposition,
  bodyBefore,
  otherOffice,
  roleAfter,
  roleBefore,
  roleBeforeComma,
  type FoundRole,
  withOther,
} from './roles';
import { isVerb } from '../sentence/verbForms';
import { endOf, startOf, type SentenceView } from '../sentence/sentenceView';
import { surroundings } from '../surroundings/surroundings';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';
import { LexemeTable } from '../../../text/lexeme';

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
  const mayHaveRole = (reading.kinds & WITHOUT_ROLE) === 0 && reading.head !== 'place' && reading.head !== 'event';
  const bodyNoun = mayHaveRole && !view.pieces[first]!.isGivenName ? bodyNounOf(view, reading) : undefined;
  const likePlace = !isOpen && isBodyLikePlace(view, reading);
  const described = isOpen ? describedAs(view, reading, bodyNoun) : likePlace ? 'no-place' : undefined;
  const title = mayHaveRole ? roleOf(view, reading, neighbour) : undefined;
  // "Kestrel, the regulator,": an office that is a body's here.
  const isOffice = title !== undefined && !(bodyNoun !== undefined && /^(?:after|comma-before)$/.test(title.where));
  const found = isOffice ? title : bodyNoun?.isApposed === true ? bodyApposition(view, bodyNoun.head) : undefined;
  const features: number[] = [];
  formFeatures(view, reading, features);
  const around = features.length;
  surroundings(view, first, after, features);
  if (previous !== undefined) share(view, reading, previous, features, around);
  const before = itemAt(pieces, first - 1);
  // "Kolb (PRD) left"; "Trains stopped after storm (Norpress)", where nothing follows.
  const isBracketed = before?.text === '(' && pieces[after]?.text === ')';
  if (isBracketed && (itemAt(pieces, first - 2)?.capital === true || pieces[after + 1] === undefined))
    features.push(F['bracket:name']);
  if (reading.kinds === 0 && isOtherNameOfBody(view, first, after)) features.push(F['bracket:initials']);
  if (reading.kinds & NameKind.people && isCounted(features)) features.push(F['people:counted']);
  if (first > 0 && reading.kinds === 0 && features.includes(F['led:the'])) features.push(F['form:led']);
  // "a spokeswoman for Orla": nobody is spoken for by a given name alone.
  if (after === first + 1 && pieces[first]!.isGivenName && features.includes(F['speaks:for']))
    features.push(F['of:members']);
  // "Cllr Kolb (Con, Flackwell Heath)": the ward behind the party.
  const isWard = before?.text === ',' && pieces[after]?.text === ')' && itemAt(pieces, first - 3)?.text === '(';
  if (isWard && reading.kinds === 0 && isParty.of(pieces[first - 2]!.lexeme)) features.push(F['of:place']);
  if (reading.head === 'organisation' && isSceneAt(pieces, reading)) features.push(F['head:place']);
  const isLed = ownsArticle(view, reading);
  if (isLed && reading.kinds === 0) features.push(F['perhaps:organisation']);
  if (previous?.reading.after === first - 1 && abbreviates(pieces[first]!, previous.name.words))
    features.push(F['bracket:initials']);
  if (found !== undefined && !features.includes(ROLES[found.where])) features.push(ROLES[found.where]);
  // "Mayor Woods"
  if (found?.where === 'before' && after === first + 1 && lexicon.familyNamesOfPlaces().has(pieces[first]!.lower))
    features.push(F['surname:single']);
  if (before?.capital === true && before.spaced && isListed(before, List.formOfAddress))
    features.push(F['address:before']);
  const role: Role | undefined = found && {
    start: found.start,
    end: found.end,
    text: text.slice(found.start, found.end),
    head: { start: startOf(view, found.head), end: endOf(view, found.head) },
    other: found.other === undefined ? undefined : { start: startOf(view, found.other), end: endOf(view, found.other) },
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
  const rows = reading.kinds === 0 && reading.head === undefined ? learntRows(view, reading, features) : NO_ROWS;
  // Noted behind the learnt weights: it would take examples from others.
  if (isUnknownOpening(view, reading)) {
    features.push(F['opening:unknown']);
    // "Vaping is": what is done, rather than who.
    if (pieces[first]!.lower.endsWith('ing')) features.push(F['memory:opening-only']);
  }
  if (reading.kinds === 0 && reading.head === undefined && isThingBefore(pieces, first, after))
    features.push(F['apposition:thing']);
  if (reading.kinds === 0 && after === first + 1 && isSceneOf(pieces, after)) features.push(F['scene:of']);
  const learnt = rows.length === 0 ? nameScores(features) : withLearnt(nameScores(features), rows);
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
    signs:
      signsOf(features) |
      (reading.kinds === 0 && isShownState(features) ? NameSign.state : 0) |
      (bodyNoun?.isApposed === false || (isOpen && isFounded(pieces, reading)) ? NameSign.saidToBeBody : 0),
  };
  return { name, role: found };
}

/** "near the Velm Museum", "inside the Sorby Arena": a house that bodies are called by is a scene where something is beside or in it. */
function isSceneAt(pieces: readonly Piece[], { first, after }: NameReading): boolean {
  let at = first - 1;
  if (pieces[at]?.lower === 'the') at--;
  const before = itemAt(pieces, at);
  if (before === undefined || !isBeside.of(before.lexeme)) return false;
  for (let i = first; i < after; i++) if (isHouse.of(pieces[i]!.lexeme)) return pieces[after]?.lower !== "'s";
  return false;
}

const isParty = new LexemeTable(({ lower }) =>
  /^(?:con|lab|ld|ind|lib|dem|green|snp|labour|conservative)$/.test(lower),
);

const isBeside = new LexemeTable(({ lower }) =>
  /^(?:in|near|outside|inside|into|beside|opposite|behind|around)$/.test(lower),
);

const isHouse = new LexemeTable(({ lower }) =>
  /^(?:museum|mosque|church|temple|synagogue|cathedral|theat(?:re|er)|library|gallery|arena|zoo|cent(?:re|er)|hotel|hospital|school|college|university)$/.test(
    lower,
  ),
);

/** "in The Lamplighter", "with The Jam Jars": a capital article in the midst of a sentence belongs to the name of a body. */
function ownsArticle({ pieces, lettering, openings }: SentenceView, { first, kinds, head }: NameReading): boolean {
  if (itemAt(pieces, first - 1)?.text !== 'The' || lettering !== 'sentence' || openings.has(first - 1)) return false;
  const isBody = (kinds & ~(NameKind.organisation | NameKind.medium)) === 0;
  return isBody && (head === undefined || head === 'organisation');
}

/** "the chatbot Ida", "its model LatticeNet": a thing is named right behind what it is, but for "the drug Kolb took". */
function isThingBefore(pieces: readonly Piece[], first: number, after: number): boolean {
  const noun = itemAt(pieces, first - 1);
  const led = itemAt(pieces, first - 2);
  if (noun === undefined || led === undefined || noun.capital || !pieces[first]!.spaced) return false;
  if (!lexicon.thingAppositions().has(noun.lower) && noun.lower !== 'model') return false;
  if (led.lower !== 'the' && !lexicon.possessivePronouns().has(led.lower)) return false;
  if (noun.lower === 'model' && pieces[first]!.isGivenName) return false;
  const next = pieces[after];
  const isClause = next?.kind === 'word' && (isVerb(next) || lexicon.auxiliaries().has(next.lower));
  return !isClause && next?.lower !== "'s";
}

/** "Velm stabbing", "the Velm machete attack": what happens in a place is called by it. */
function isSceneOf(pieces: readonly Piece[], after: number): boolean {
  for (let i = after; i < after + 3; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.capital || piece.functional || !piece.spaced) return false;
    if (lexicon.incidents().has(piece.lower)) return true;
    // "the Velm acid attack", where "the Kolb attack" is one on somebody.
    if (i > after && /^attacks?$/.test(piece.lower)) return true;
    if (!(piece.forms & (WordForm.noun | WordForm.adjective)) || piece.forms & WordForm.past) return false;
  }
  return false;
}

/**
 * "the Confederation of Velm Millers, or Convelm, wants": a word set beside a body's name as a shorter one. Here it tells
 * that the word is a name; whose name it is, entities ask again, when it is known which words are names.
 */
function isOtherNameOfBody({ pieces }: SentenceView, first: number, after: number): boolean {
  if (itemAt(pieces, first - 1)?.lower !== 'or' || itemAt(pieces, first - 2)?.text !== ',' || after > first + 1)
    return false;
  if (!/^[,)–—]$/.test(pieces[after]?.text ?? '')) return false;
  for (let i = first - 3; i > Math.max(-1, first - 16); i--) {
    const piece = pieces[i]!;
    if (lexicon.organisationHeads().has(piece.lower) && piece.capital) return true;
    if (piece.kind === 'word' && !piece.capital && !/^(?:of|and|for|the|in|de|du|des|la)$/.test(piece.lower))
      return false;
  }
  return false;
}

const NO_ROWS: readonly number[] = [];

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

/** True for an acronym of the words before it: "Harbour Workers' League (HWL)", "(Hwl)" as some papers print it. */
function abbreviates({ text, lower }: Piece, words: readonly string[]): boolean {
  if (text.length < 2 || text.length > 8) return false;
  const initials = words.filter((each) => !SMALL_WORDS.has(each)).map((each) => each[0]);
  return initials.join('') === lower;
}

const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to']);

function roleOf(view: SentenceView, reading: NameReading, neighbour: NameReading | undefined): FoundRole | undefined {
  const { first, after } = reading;
  const body = bodyBefore(view, first);
  // "developer Ana Kolb" is somebody, "developer Velm Homes" is a firm.
  if (body !== undefined && view.pieces[body.head]!.office) {
    const given = view.pieces[first]!.folded.split('-', 1)[0]!;
    const isPerson = lexicon.givenNames().has(given) || (after === first + 2 && mayBeGivenName(given));
    if (!isPerson) return body;
  }
  const title = reading.head === 'organisation' ? undefined : roleBefore(view, first, neighbour);
  // "Velm host Sorby": what a side does, and no title of the other.
  const isHosting =
    title !== undefined &&
    view.pieces[title.head]!.lower === 'host' &&
    (reading.kinds !== 0 || (view.pieces[title.first]!.kinds !== 0 && !view.pieces[first]!.isGivenName));
  const before = isHosting ? undefined : title;
  if (before !== undefined && !isPartOfTitle(view, reading, before)) {
    // "Professor Kolb, director of the institute": the fuller description says more than the form of address.
    const isMereTitle =
      before.after - before.first === 1 && /^(?:professor|prof\.?)$/.test(view.pieces[before.first]!.lower);
    const other = otherOffice(view, before, after);
    const whole = other === undefined ? before : withOther(before, other);
    if (isMereTitle) return roleAfter(view, after) ?? whole;
    // "The group's leader, Cllr Ana Kolb, abstained".
    const isAddress =
      before.after - before.first === 1 && lexicon.abbreviatedTitles().has(view.pieces[before.first]!.lower);
    if (isAddress) return roleBeforeComma(view, first, after, neighbour) ?? before;
    return whole;
  }
  if (reading.head === 'organisation') return body;
  return body ?? roleBeforeComma(view, first, after, neighbour) ?? ofBearer(view, reading, roleAfter(view, after));
}

/** "born in Velm, the son of a fisherman": where somebody was is no child of theirs. */
function ofBearer({ pieces }: SentenceView, { first, after }: NameReading, role: FoundRole | undefined) {
  const isWhere = after === first + 1 && itemAt(pieces, first - 1)?.lower === 'in';
  return role !== undefined && isWhere && CHILDREN.test(pieces[role.head]!.lower) ? undefined : role;
}

const CHILDREN = /^(?:(?:grand)?(?:son|daughter|child)|sons|daughters|children|youngest|eldest|third)$/;

/** "Executive Branch", "Minister for Humanitarian Affairs": a common word behind an office need be nobody's name. */
function isPartOfTitle(view: SentenceView, { first, after }: NameReading, role: FoundRole): boolean {
  const piece = view.pieces[first]!;
  if (after > first + 1 || piece.forms === 0 || lexicon.surnames().has(piece.folded) || piece.isGivenName) return false;
  // "Mayor Woods"
  if (lexicon.familyNamesOfPlaces().has(piece.lower) && role.head === role.after - 1) return false;
  return (
    role.head !== role.after - 1 ||
    /(?:s|tion|ment|ity|ance|ence)$/.test(piece.lower) ||
    isBeforeNoun(view, first, after)
  );
}

function isBeforeNoun(view: SentenceView, first: number, after: number): boolean {
  const features: number[] = [];
  surroundings(view, first, after, features);
  return features.includes(F['after:noun']);
}

/** What stands before the first name of a list stands before all: "in Norland, Sudria and Velm". */
function share(
  view: SentenceView,
  reading: NameReading,
  previous: { readonly reading: NameReading; readonly name: NameCandidate },
  features: number[],
  from: number,
): void {
  const { pieces } = view;
  let i = reading.first - 1;
  if (i < previous.reading.after || i > previous.reading.after + 2) return;
  if (pieces[i]?.lower === 'the') i--;
  const isPair = pieces[i]?.lower === 'and' || pieces[i]?.lower === 'or' || pieces[i]?.text === '&';
  if (isPair) i--;
  const isList = pieces[i]?.text === ',';
  if (isList) i--;
  if ((!isPair && !isList) || i !== previous.reading.after - 1) return;
  const isInner = isInnerPlace(view, previous.reading, reading);
  if (
    !isInner &&
    placeGroup(reading) !== placeGroup(previous.reading) &&
    !(isPair && isPlaceToo(previous, reading, features))
  )
    return;
  const inherited = previous.name.features.filter((feature) => isBefore(feature) || isOf(feature));
  // Objects of one preposition are not the subject of what follows the last of them.
  const isObject = inherited.some((feature) => OBJECT_OF.includes(feature));
  const own = features.splice(from);
  for (const feature of own) {
    if (feature === F['before:comma'] || feature === F['before:and'] || (isObject && isAfter(feature))) continue;
    features.push(feature);
  }
  features.push(...inherited, isPair ? F['list:pair'] : F['list:comma']);
  if (isInner) features.push(F['list:inner-place']);
}

/** "in the states of Velm and Sorby": what nothing is known of, behind a known place that hangs on a preposition. */
function isPlaceToo(
  { reading, name }: { readonly reading: NameReading; readonly name: NameCandidate },
  { kinds, head }: NameReading,
  features: Features,
): boolean {
  if (kinds !== 0 || head !== undefined || placeGroup(reading) === 'other') return false;
  if (features.includes(F['after:verb']) || features.includes(F['after:auxiliary'])) return false;
  return name.features.includes(F['of:place']) || name.features.includes(F['before:place-preposition']);
}

const OBJECT_OF: Features = [
  F['before:from'],
  F['before:to'],
  F['before:of'],
  F['before:place-preposition'],
  F['before:party-preposition'],
];

/** "Port Ellis, Norland": a state behind a comma that only says where the town before it lies. */
function isInnerPlace({ pieces }: SentenceView, town: NameReading, state: NameReading): boolean {
  if (!(town.kinds & (NameKind.city | NameKind.region)) || town.kinds & NameKind.country) return false;
  if (!(state.kinds & (NameKind.country | NameKind.region)) || itemAt(pieces, state.first - 1)?.text !== ',')
    return false;
  const next = pieces[state.after];
  // A comma that closes the apposition, or a preposition: not the subject of what follows.
  return (
    next === undefined || (next.kind === 'punctuation' && next.lower !== "'s") || lexicon.prepositions().has(next.lower)
  );
}

/** "1,200 Norlandians died", "thousands of Norlandians": a number of people is no party. */
function isCounted(features: Features): boolean {
  return COUNTING.some((feature) => features.includes(feature));
}

const COUNTING: Features = [F['led:number'], F['led:quantifier'], F['after:suffering'], F['of:number']];

/** Names share the context of a list only with names of their kind. */
function placeGroup({ kinds, head }: NameReading): string {
  if (kinds & NameKind.country) return 'country';
  if (kinds & (NameKind.city | NameKind.region | NameKind.wideRegion) || head === 'place') return 'place';
  return 'other';
}
