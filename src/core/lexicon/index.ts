import { SURNAMES } from './generated/surnames';
import { PERSON_NOUNS } from './generated/personNouns';
import { GIVEN_NAMES } from './generated/givenNames';
import * as contextNouns from './contextNouns';
import * as functionWords from './functionWords';
import { lazily, lazyWordSet } from './lookup';
import * as market from './market';
import * as names from './names';
import * as nominalHeads from './nominalHeads';
import * as notNames from './notNames';
import * as organisations from './organisations';
import * as parties from './parties';
import * as roles from './roles';
import * as sport from './sport';
import * as verbs from './verbs';
import { PERHAPS_ORGANISATIONS } from './worldOrganisations';
import { wordFilter, type PackedTable } from './wordTable';

/** A list of words that can only be asked. */
interface WordList {
  has(word: string): boolean;
}

/** A list that is stored as a filter, in which nothing is built. */
function packedWords(packed: PackedTable): () => WordList {
  return lazily(() => ({ has: wordFilter(packed) }));
}

/** The word lists as sets of lower-case words, each built at first use. */
export const lexicon = {
  articles: lazyWordSet(functionWords.ARTICLES),
  determiners: lazyWordSet(functionWords.DETERMINERS),
  possessivePronouns: lazyWordSet(functionWords.POSSESSIVE_PRONOUNS),
  pronouns: lazyWordSet(functionWords.PRONOUNS),
  prepositions: lazyWordSet(functionWords.PREPOSITIONS),
  conjunctions: lazyWordSet(functionWords.CONJUNCTIONS),
  auxiliaries: lazyWordSet(functionWords.AUXILIARIES),
  numberWords: lazyWordSet(functionWords.NUMBER_WORDS),
  quantifiers: lazyWordSet(roles.QUANTIFIERS),
  participleModifiers: lazyWordSet(functionWords.PARTICIPLE_MODIFIERS),
  pluralModifiers: lazyWordSet(functionWords.PLURAL_MODIFIERS),
  functionAdverbs: lazyWordSet(functionWords.FUNCTION_ADVERBS),
  functionWords: lazyWordSet(
    functionWords.DETERMINERS,
    functionWords.PRONOUNS,
    functionWords.PREPOSITIONS,
    functionWords.CONJUNCTIONS,
    functionWords.AUXILIARIES,
    functionWords.FUNCTION_ADVERBS,
  ),
  givenNames: lazily((): WordList => {
    const isListed = wordFilter(GIVEN_NAMES);
    const more = lazyWordSet(names.MORE_GIVEN_NAMES)();
    return { has: (word) => isListed(word) || more.has(word) };
  }),
  surnames: packedWords(SURNAMES),
  wordsAsFamilyNames: lazyWordSet(names.WORDS_AS_FAMILY_NAMES),
  nameParticles: lazyWordSet(names.NAME_PARTICLES),
  firstParticles: lazyWordSet(names.FIRST_PARTICLES),
  innerParticles: lazyWordSet(names.INNER_PARTICLES),
  nameAdverbs: lazyWordSet(names.NAME_ADVERBS),
  descriptions: lazyWordSet(names.DESCRIPTIONS),
  innerWords: lazyWordSet(names.INNER_WORDS),
  doubleWords: lazyWordSet(names.DOUBLE_WORDS),
  officesAsNames: lazyWordSet(names.OFFICES_AS_NAMES),
  familyNamesOfPlaces: lazyWordSet(names.FAMILY_NAMES_OF_PLACES),
  titlesOfGivenNames: lazyWordSet(names.TITLES_OF_GIVEN_NAMES),
  compoundEnds: lazyWordSet(names.COMPOUND_ENDS),
  hyphenPrefixes: lazyWordSet(names.HYPHEN_PREFIXES),
  lettersBehindNames: lazyWordSet(names.LETTERS_BEHIND_NAMES),
  nameSuffixes: lazyWordSet(names.NAME_SUFFIXES),
  calendarWords: lazyWordSet(notNames.CALENDAR_WORDS),
  monthNames: lazyWordSet(notNames.MONTH_NAMES),
  thingsAtOpening: lazyWordSet(notNames.THINGS_AT_OPENING),
  wireMarks: lazyWordSet(notNames.WIRE_MARKS),
  capitalisedThings: lazyWordSet(notNames.CAPITALISED_THINGS),
  formsOfAddress: lazyWordSet(roles.FORMS_OF_ADDRESS),
  addressesBeforeNames: lazyWordSet(roles.ADDRESSES_BEFORE_NAMES),
  abbreviatedTitles: lazyWordSet(roles.ABBREVIATED_TITLES),
  policeRanks: lazyWordSet(roles.POLICE_RANKS),
  offices: lazyWordSet(roles.OFFICES),
  personNouns: packedWords(PERSON_NOUNS),
  portfolioHeads: lazyWordSet(roles.PORTFOLIO_HEADS),
  officeEndings: lazyWordSet(roles.OFFICE_ENDINGS),
  groupNouns: lazyWordSet(roles.GROUP_NOUNS),
  bodyNouns: lazyWordSet(roles.BODY_NOUNS),
  looseBodies: lazyWordSet(roles.LOOSE_BODIES),
  sides: lazyWordSet(roles.SIDES),
  papers: lazyWordSet(organisations.PAPERS),
  organisationHeads: lazyWordSet(organisations.ORGANISATION_HEADS),
  headsWithComplement: lazyWordSet(organisations.HEADS_WITH_COMPLEMENT),
  notActorHeads: lazyWordSet(organisations.NOT_ACTOR_HEADS),
  perhapsOrganisations: lazyWordSet(PERHAPS_ORGANISATIONS),
  organisationFirstWords: lazyWordSet(organisations.ORGANISATION_FIRST_WORDS),
  placeFirstWords: lazyWordSet(organisations.PLACE_FIRST_WORDS),
  notActorFirstWords: lazyWordSet(organisations.NOT_ACTOR_FIRST_WORDS),
  placeHeads: lazyWordSet(organisations.PLACE_HEADS),
  possessedPlaces: lazyWordSet(organisations.POSSESSED_PLACES),
  companyForms: lazyWordSet(organisations.COMPANY_FORMS),
  clubLetters: lazyWordSet(organisations.CLUB_LETTERS),
  campaignVerbs: lazyWordSet(organisations.CAMPAIGN_VERBS),
  legalForms: lazyWordSet(organisations.LEGAL_FORMS),
  sharedBodies: lazyWordSet(organisations.SHARED_BODIES),
  headsBeforeTown: lazyWordSet(organisations.HEADS_BEFORE_TOWN),
  publicTasks: lazyWordSet(organisations.PUBLIC_TASKS),
  bodiesCalledByPlace: lazyWordSet(organisations.BODIES_CALLED_BY_PLACE),
  neverLast: lazyWordSet(organisations.NEVER_LAST),
  journals: lazyWordSet(organisations.JOURNALS),
  surveyed: lazyWordSet(organisations.SURVEYED),
  directions: lazyWordSet(organisations.DIRECTIONS),
  speechVerbs: lazyWordSet(verbs.SPEECH_VERBS),
  actionVerbs: lazyWordSet(verbs.ACTION_VERBS),
  addressingVerbs: lazyWordSet(verbs.ADDRESSING_VERBS),
  orderingPasts: lazyWordSet(verbs.ORDERING_PASTS),
  askingVerbs: lazyWordSet(verbs.ASKING_VERBS),
  sufferingVerbs: lazyWordSet(verbs.SUFFERING_VERBS),
  motionVerbs: lazyWordSet(verbs.MOTION_VERBS),
  personObjectVerbs: lazyWordSet(verbs.PERSON_OBJECT_VERBS),
  personVerbs: lazyWordSet(verbs.PERSON_VERBS),
  bodyObjectVerbs: lazyWordSet(verbs.BODY_OBJECT_VERBS),
  bodyVerbs: lazyWordSet(verbs.BODY_VERBS),
  partyNouns: lazyWordSet(contextNouns.PARTY_NOUNS),
  bodyPossessions: lazyWordSet(contextNouns.BODY_POSSESSIONS),
  statePossessions: lazyWordSet(contextNouns.STATE_POSSESSIONS),
  policyNouns: lazyWordSet(contextNouns.POLICY_NOUNS),
  motionNouns: lazyWordSet(contextNouns.MOTION_NOUNS),
  territoryNouns: lazyWordSet(contextNouns.TERRITORY_NOUNS),
  numberNouns: lazyWordSet(contextNouns.NUMBER_NOUNS),
  memberNouns: lazyWordSet(contextNouns.MEMBER_NOUNS),
  speakerNouns: lazyWordSet(contextNouns.SPEAKER_NOUNS),
  staffNouns: lazyWordSet(contextNouns.STAFF_NOUNS),
  sportWords: lazyWordSet(sport.SPORT_WORDS),
  transferWords: lazyWordSet(sport.TRANSFER_WORDS),
  sports: lazyWordSet(sport.SPORTS),
  contestVerbs: lazyWordSet(sport.CONTEST_VERBS),
  beforeOpponent: lazyWordSet(sport.BEFORE_OPPONENT),
  beforeSide: lazyWordSet(sport.BEFORE_SIDE),
  losses: lazyWordSet(sport.LOSSES),
  marketMoves: lazyWordSet(market.MARKET_MOVES),
  marketMeasures: lazyWordSet(market.MARKET_MEASURES),
  marketWords: lazyWordSet(market.MARKET_WORDS),
  priceMoves: lazyWordSet(market.PRICE_MOVES),
  holdings: lazyWordSet(market.HOLDINGS),
  seatHolders: lazyWordSet(contextNouns.SEAT_HOLDERS),
  officesOfBodies: lazyWordSet(contextNouns.OFFICES_OF_BODIES),
  bodiesOfPlaces: lazyWordSet(contextNouns.BODIES_OF_PLACES),
  stateNouns: lazyWordSet(contextNouns.STATE_NOUNS),
  bodyAppositions: lazyWordSet(contextNouns.BODY_APPOSITIONS),
  thingAppositions: lazyWordSet(contextNouns.THING_APPOSITIONS),
  incidents: lazyWordSet(contextNouns.INCIDENTS),
  enteringVerbs: lazyWordSet(contextNouns.ENTERING_VERBS),
  sendingVerbs: lazyWordSet(contextNouns.SENDING_VERBS),
  sufferingParticiples: lazyWordSet(contextNouns.SUFFERING_PARTICIPLES),
  placePrepositions: lazyWordSet(contextNouns.PLACE_PREPOSITIONS),
  partyPrepositions: lazyWordSet(contextNouns.PARTY_PREPOSITIONS),
  authorities: lazyWordSet(parties.AUTHORITIES),
  someOfThem: lazyWordSet(parties.SOME_OF_THEM),
  askedParties: lazyWordSet(parties.ASKED_PARTIES),
  thingsLikeDoers: lazyWordSet(parties.THINGS_LIKE_DOERS),
  generalPeople: lazyWordSet(nominalHeads.GENERAL_PEOPLE),
  anybody: lazyWordSet(nominalHeads.ANYBODY),
  officialHeads: lazyWordSet(nominalHeads.OFFICIAL_HEADS),
  inanimateHeads: lazyWordSet(nominalHeads.INANIMATE_HEADS),
  thingsWithSides: lazyWordSet(nominalHeads.THINGS_WITH_SIDES),
  seldomBare: lazyWordSet(nominalHeads.SELDOM_BARE),
  bodyTitles: lazyWordSet(nominalHeads.BODY_TITLES),
  towns: lazyWordSet(nominalHeads.TOWNS),
  surelyBodies: lazyWordSet(nominalHeads.SURELY_BODIES),
  firmsInPlural: lazyWordSet(nominalHeads.FIRMS_IN_PLURAL),
} as const;
