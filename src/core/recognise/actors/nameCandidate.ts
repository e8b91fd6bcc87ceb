import { lexicon } from '../../lexicon';
import { NameKind } from '../../lexicon/nameIndex';
import { NameSign, type NameCandidate, type Role } from './candidate';
import { countryOrPlace } from './countryOrPlace';
import { nameScores, withLearnt } from './decision';
import { learntRows } from './lexical';
import { formFeatures, type NameReading } from './nameForm';
import { bodyBefore, roleAfter, roleBefore, roleBeforeComma, type FoundRole } from './roles';
import type { SentenceView } from './sentenceView';
import { surroundings } from './surroundings';

/** Names that are never described by an office. */
const WITHOUT_ROLE = NameKind.country | NameKind.region | NameKind.wideRegion;

/**
 * Notes a name's form, its role and its surroundings. `previous` is the candidate before it in the sentence, whose
 * surroundings a list shares; `neighbour` the reading right before it, of which its title may be a part.
 */
export function nameCandidate(
  view: SentenceView,
  text: string,
  reading: NameReading,
  previous: { readonly reading: NameReading; readonly name: NameCandidate } | undefined,
  neighbour: NameReading | undefined,
): { readonly name: NameCandidate; readonly role?: FoundRole } {
  const { pieces } = view;
  const { first, after } = reading;
  const own = pieces.slice(first, after);
  const found =
    (reading.kinds & WITHOUT_ROLE) === 0 && reading.head !== 'place' ? roleOf(view, reading, neighbour) : undefined;
  const features = [
    ...formFeatures(view, reading),
    ...shared(view, surroundings(view, first, after), reading, previous),
  ];
  if (pieces[first - 1]?.text === '(' && pieces[after]?.text === ')' && pieces[first - 2]?.capital === true)
    features.push('bracket:name');
  if (reading.kinds & NameKind.people && isCounted(features)) features.push('people:counted');
  if (first > 0 && reading.kinds === 0 && features.includes('led:the')) features.push('form:led');
  if (previous?.reading.after === first - 1 && abbreviates(own[0]!.text, previous.name.words))
    features.push('bracket:initials');
  if (found !== undefined) features.push(found.where === 'body' ? 'body:before' : `role:${found.where}`);
  const address = pieces[first - 1];
  if (address?.capital === true && address.spaced && lexicon.formsOfAddress().has(address.lower))
    features.push('address:before');
  const role: Role | undefined = found && {
    start: found.start,
    end: found.end,
    text: text.slice(found.start, found.end),
    head: { start: pieces[found.head]!.start, end: pieces[found.head]!.end },
    where: found.where,
  };

  // "RMT union", "Sinn Féin party": the noun belongs to a name that is no country's or person's.
  const noun = pieces[after];
  const takesNoun =
    noun?.kind === 'word' &&
    noun.spaced &&
    /^(?:union|party|movement)$/.test(noun.lower) &&
    !noun.capital &&
    (reading.kinds & ~(NameKind.organisation | NameKind.medium)) === 0;
  if (takesNoun) features.push('head:noun');
  // Where the lexicon or a telling head says what a name is, a few examples of something else would only mislead.
  const rows = reading.kinds === 0 && reading.head === undefined ? learntRows(view, reading, features) : [];
  const start = own[0]!.start;
  const end = (takesNoun ? noun : own.at(-1)!).end;
  const name: NameCandidate = {
    form: 'name',
    start,
    end,
    text: text.slice(start, end),
    rule: reading.rule,
    words: own.filter(({ kind }) => kind === 'word').map(({ folded }) => folded),
    opening: view.openings.has(first),
    lettering: view.lettering,
    features,
    scores: rows.length === 0 ? nameScores(features) : withLearnt(nameScores(features), rows),
    rows,
    scene: countryOrPlace(features),
    signs: signsOf(features),
    ...(role === undefined ? {} : { role }),
  };
  return found === undefined ? { name } : { name, role: found };
}

const SIGNS: Readonly<Record<string, number>> = {
  'form:common': NameSign.common,
  'given:first': NameSign.known,
  'first:noun': NameSign.firstNoun,
  'first:organisation': NameSign.firstOrganisation,
  'first:office': NameSign.firstOffice,
  'head:organisation': NameSign.organisationHead,
  'before:bracket': NameSign.inBrackets,
};

function signsOf(features: readonly string[]): number {
  let signs = 0;
  for (const feature of features) signs |= feature.startsWith('known:') ? NameSign.known : (SIGNS[feature] ?? 0);
  return signs;
}

/** True for an acronym of the words before it: "Harbour Workers' League (HWL)". */
function abbreviates(acronym: string, words: readonly string[]): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(acronym)) return false;
  const initials = words.filter((word) => !/^(?:of|the|and|for|in|on|to)$/.test(word)).map((word) => word[0]);
  return initials.join('') === acronym.toLowerCase();
}

function roleOf(view: SentenceView, reading: NameReading, neighbour: NameReading | undefined): FoundRole | undefined {
  const { first, after } = reading;
  const body = bodyBefore(view, first);
  const given = view.pieces[first]!.folded.split('-', 1)[0]!;
  // "developer Ana Kolb" is somebody, "developer Velm Homes" is a firm.
  if (body !== undefined && view.pieces[body.head]!.office && !lexicon.givenNames().has(given)) return body;
  const before = reading.head === 'organisation' ? undefined : roleBefore(view, first, neighbour);
  if (before !== undefined && !isPartOfTitle(view, reading, before)) {
    // "Professor Kolb, director of the institute": the fuller description says more than the form of address.
    const isMereTitle =
      before.after - before.first === 1 && /^(?:professor|prof\.?)$/.test(view.pieces[before.first]!.lower);
    return isMereTitle ? (roleAfter(view, after) ?? before) : before;
  }
  if (reading.head === 'organisation') return body;
  return body ?? roleBeforeComma(view, first, after, neighbour) ?? roleAfter(view, after);
}

/** "Executive Branch", "Minister for Humanitarian Affairs": a common word behind an office need be nobody's name. */
function isPartOfTitle(view: SentenceView, { first, after }: NameReading, role: FoundRole): boolean {
  const piece = view.pieces[first]!;
  if (
    after > first + 1 ||
    piece.forms === 0 ||
    lexicon.surnames().has(piece.folded) ||
    lexicon.givenNames().has(piece.folded)
  )
    return false;
  return (
    role.head !== role.after - 1 ||
    /(?:s|tion|ment|ity|ance|ence)$/.test(piece.lower) ||
    surroundings(view, first, after).includes('after:noun')
  );
}

/** What stands before the first name of a list stands before all: "in Norland, Sudria and Velm". */
function shared(
  view: SentenceView,
  features: readonly string[],
  reading: NameReading,
  previous: { readonly reading: NameReading; readonly name: NameCandidate } | undefined,
): readonly string[] {
  if (previous === undefined) return features;
  const { pieces } = view;
  let i = reading.first - 1;
  if (pieces[i]?.lower === 'the') i--;
  const isPair = pieces[i]?.lower === 'and' || pieces[i]?.lower === 'or' || pieces[i]?.text === '&';
  if (isPair) i--;
  const isList = pieces[i]?.text === ',';
  if (isList) i--;
  if ((!isPair && !isList) || i !== previous.reading.after - 1) return features;
  const isInner = isInnerPlace(view, previous.reading, reading);
  if (!isInner && placeGroup(reading) !== placeGroup(previous.reading)) return features;
  const inherited = previous.name.features.filter(
    (feature) => feature.startsWith('before:') || feature.startsWith('of:'),
  );
  // Objects of one preposition are not the subject of what follows the last of them.
  const isObject = inherited.some((feature) =>
    /^before:(?:from|to|of|place-preposition|party-preposition)$/.test(feature),
  );
  return [
    ...features.filter(
      (feature) =>
        feature !== 'before:comma' && feature !== 'before:and' && !(isObject && feature.startsWith('after:')),
    ),
    ...inherited,
    isPair ? 'list:pair' : 'list:comma',
    ...(isInner ? ['list:inner-place'] : []),
  ];
}

/** "Port Ellis, Norland": a state behind a comma that only says where the town before it lies. */
function isInnerPlace({ pieces }: SentenceView, town: NameReading, state: NameReading): boolean {
  if (!(town.kinds & (NameKind.city | NameKind.region)) || town.kinds & NameKind.country) return false;
  if (!(state.kinds & (NameKind.country | NameKind.region)) || pieces[state.first - 1]?.text !== ',') return false;
  const next = pieces[state.after];
  // A comma that closes the apposition, or a preposition: not the subject of what follows.
  return (
    next === undefined || (next.kind === 'punctuation' && next.lower !== "'s") || lexicon.prepositions().has(next.lower)
  );
}

/** "1,200 Norlandians died", "thousands of Norlandians": a number of people is no party. */
function isCounted(features: readonly string[]): boolean {
  return ['led:number', 'led:quantifier', 'after:suffering', 'of:number'].some((feature) => features.includes(feature));
}

/** Names share the context of a list only with names of their kind. */
function placeGroup({ kinds, head }: NameReading): string {
  if (kinds & NameKind.country) return 'country';
  if (kinds & (NameKind.city | NameKind.region | NameKind.wideRegion) || head === 'place') return 'place';
  return 'other';
}
