import { SURNAMES } from './generated/surnames';
import { PERSON_NOUNS } from './generated/personNouns';
import { GIVEN_NAMES } from './generated/givenNames';
import * as contextNouns from './contextNouns';
import * as functionWords from './functionWords';
import { lazily, wordSet } from './lookup';
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
  articles: wordSet(functionWords.ARTICLES),
  determiners: wordSet(functionWords.DETERMINERS),
  possessivePronouns: wordSet(functionWords.POSSESSIVE_PRONOUNS),
  pronouns: wordSet(functionWords.PRONOUNS),
  prepositions: wordSet(functionWords.PREPOSITIONS),
  conjunctions: wordSet(functionWords.CONJUNCTIONS),
  auxiliaries: wordSet(functionWords.AUXILIARIES),
  numberWords: wordSet(functionWords.NUMBER_WORDS),
  quantifiers: wordSet(roles.QUANTIFIERS),
  participleModifiers: wordSet(functionWords.PARTICIPLE_MODIFIERS),
  pluralModifiers: wordSet(functionWords.PLURAL_MODIFIERS),
  functionAdverbs: wordSet(functionWords.FUNCTION_ADVERBS),
  functionWords: wordSet(
    functionWords.DETERMINERS,
    functionWords.PRONOUNS,
    functionWords.PREPOSITIONS,
    functionWords.CONJUNCTIONS,
    functionWords.AUXILIARIES,
    functionWords.FUNCTION_ADVERBS,
  ),
  givenNames: lazily((): WordList => {
    const isListed = wordFilter(GIVEN_NAMES);
    const more = wordSet(names.MORE_GIVEN_NAMES)();
    return { has: (word) => isListed(word) || more.has(word) };
  }),
  surnames: packedWords(SURNAMES),
  wordsAsFamilyNames: wordSet(names.WORDS_AS_FAMILY_NAMES),
  nameParticles: wordSet(names.NAME_PARTICLES),
  firstParticles: wordSet(names.FIRST_PARTICLES),
  innerParticles: wordSet(names.INNER_PARTICLES),
  nameAdverbs: wordSet(names.NAME_ADVERBS),
  descriptions: wordSet(names.DESCRIPTIONS),
  innerWords: wordSet(names.INNER_WORDS),
  doubleWords: wordSet(names.DOUBLE_WORDS),
  officesAsNames: wordSet(names.OFFICES_AS_NAMES),
  familyNamesOfPlaces: wordSet(names.FAMILY_NAMES_OF_PLACES),
  titlesOfGivenNames: wordSet(names.TITLES_OF_GIVEN_NAMES),
  compoundEnds: wordSet(names.COMPOUND_ENDS),
  hyphenPrefixes: wordSet(names.HYPHEN_PREFIXES),
  lettersBehindNames: wordSet(names.LETTERS_BEHIND_NAMES),
  nameSuffixes: wordSet(names.NAME_SUFFIXES),
  calendarWords: wordSet(notNames.CALENDAR_WORDS),
  monthNames: wordSet(notNames.MONTH_NAMES),
  wireMarks: wordSet(notNames.WIRE_MARKS),
  capitalisedThings: wordSet(notNames.CAPITALISED_THINGS),
  formsOfAddress: wordSet(roles.FORMS_OF_ADDRESS),
  addressesBeforeNames: wordSet(roles.ADDRESSES_BEFORE_NAMES),
  abbreviatedTitles: wordSet(roles.ABBREVIATED_TITLES),
  policeRanks: wordSet(roles.POLICE_RANKS),
  offices: wordSet(roles.OFFICES),
  personNouns: packedWords(PERSON_NOUNS),
  portfolioHeads: wordSet(roles.PORTFOLIO_HEADS),
  officeEndings: wordSet(roles.OFFICE_ENDINGS),
  groupNouns: wordSet(roles.GROUP_NOUNS),
  bodyNouns: wordSet(roles.BODY_NOUNS),
  looseBodies: wordSet(roles.LOOSE_BODIES),
  sides: wordSet(roles.SIDES),
  papers: wordSet(organisations.PAPERS),
  organisationHeads: wordSet(organisations.ORGANISATION_HEADS),
  headsWithComplement: wordSet(organisations.HEADS_WITH_COMPLEMENT),
  notActorHeads: wordSet(organisations.NOT_ACTOR_HEADS),
  perhapsOrganisations: wordSet(PERHAPS_ORGANISATIONS),
  organisationFirstWords: wordSet(organisations.ORGANISATION_FIRST_WORDS),
  placeFirstWords: wordSet(organisations.PLACE_FIRST_WORDS),
  notActorFirstWords: wordSet(organisations.NOT_ACTOR_FIRST_WORDS),
  placeHeads: wordSet(organisations.PLACE_HEADS),
  possessedPlaces: wordSet(organisations.POSSESSED_PLACES),
  companyForms: wordSet(organisations.COMPANY_FORMS),
  clubLetters: wordSet(organisations.CLUB_LETTERS),
  campaignVerbs: wordSet(organisations.CAMPAIGN_VERBS),
  legalForms: wordSet(organisations.LEGAL_FORMS),
  sharedBodies: wordSet(organisations.SHARED_BODIES),
  headsBeforeTown: wordSet(organisations.HEADS_BEFORE_TOWN),
  publicTasks: wordSet(organisations.PUBLIC_TASKS),
  bodiesCalledByPlace: wordSet(organisations.BODIES_CALLED_BY_PLACE),
  neverLast: wordSet(organisations.NEVER_LAST),
  journals: wordSet(organisations.JOURNALS),
  surveyed: wordSet(organisations.SURVEYED),
  directions: wordSet(organisations.DIRECTIONS),
  speechVerbs: wordSet(verbs.SPEECH_VERBS),
  actionVerbs: wordSet(verbs.ACTION_VERBS),
  addressingVerbs: wordSet(verbs.ADDRESSING_VERBS),
  orderingPasts: wordSet(verbs.ORDERING_PASTS),
  askingVerbs: wordSet(verbs.ASKING_VERBS),
  sufferingVerbs: wordSet(verbs.SUFFERING_VERBS),
  motionVerbs: wordSet(verbs.MOTION_VERBS),
  personObjectVerbs: wordSet(verbs.PERSON_OBJECT_VERBS),
  personVerbs: wordSet(verbs.PERSON_VERBS),
  bodyObjectVerbs: wordSet(verbs.BODY_OBJECT_VERBS),
  bodyVerbs: wordSet(verbs.BODY_VERBS),
  partyNouns: wordSet(contextNouns.PARTY_NOUNS),
  bodyPossessions: wordSet(contextNouns.BODY_POSSESSIONS),
  statePossessions: wordSet(contextNouns.STATE_POSSESSIONS),
  policyNouns: wordSet(contextNouns.POLICY_NOUNS),
  motionNouns: wordSet(contextNouns.MOTION_NOUNS),
  territoryNouns: wordSet(contextNouns.TERRITORY_NOUNS),
  numberNouns: wordSet(contextNouns.NUMBER_NOUNS),
  memberNouns: wordSet(contextNouns.MEMBER_NOUNS),
  speakerNouns: wordSet(contextNouns.SPEAKER_NOUNS),
  staffNouns: wordSet(contextNouns.STAFF_NOUNS),
  sportWords: wordSet(sport.SPORT_WORDS),
  transferWords: wordSet(sport.TRANSFER_WORDS),
  sports: wordSet(sport.SPORTS),
  contestVerbs: wordSet(sport.CONTEST_VERBS),
  beforeOpponent: wordSet(sport.BEFORE_OPPONENT),
  beforeSide: wordSet(sport.BEFORE_SIDE),
  losses: wordSet(sport.LOSSES),
  marketMoves: wordSet(market.MARKET_MOVES),
  marketMeasures: wordSet(market.MARKET_MEASURES),
  marketWords: wordSet(market.MARKET_WORDS),
  priceMoves: wordSet(market.PRICE_MOVES),
  holdings: wordSet(market.HOLDINGS),
  seatHolders: wordSet(contextNouns.SEAT_HOLDERS),
  officesOfBodies: wordSet(contextNouns.OFFICES_OF_BODIES),
  bodiesOfPlaces: wordSet(contextNouns.BODIES_OF_PLACES),
  stateNouns: wordSet(contextNouns.STATE_NOUNS),
  bodyAppositions: wordSet(contextNouns.BODY_APPOSITIONS),
  thingAppositions: wordSet(contextNouns.THING_APPOSITIONS),
  incidents: wordSet(contextNouns.INCIDENTS),
  enteringVerbs: wordSet(contextNouns.ENTERING_VERBS),
  sendingVerbs: wordSet(contextNouns.SENDING_VERBS),
  sufferingParticiples: wordSet(contextNouns.SUFFERING_PARTICIPLES),
  placePrepositions: wordSet(contextNouns.PLACE_PREPOSITIONS),
  partyPrepositions: wordSet(contextNouns.PARTY_PREPOSITIONS),
  authorities: wordSet(parties.AUTHORITIES),
  someOfThem: wordSet(parties.SOME_OF_THEM),
  askedParties: wordSet(parties.ASKED_PARTIES),
  thingsLikeDoers: wordSet(parties.THINGS_LIKE_DOERS),
  generalPeople: wordSet(nominalHeads.GENERAL_PEOPLE),
  anybody: wordSet(nominalHeads.ANYBODY),
  officialHeads: wordSet(nominalHeads.OFFICIAL_HEADS),
  inanimateHeads: wordSet(nominalHeads.INANIMATE_HEADS),
  thingsWithSides: wordSet(nominalHeads.THINGS_WITH_SIDES),
  seldomBare: wordSet(nominalHeads.SELDOM_BARE),
  bodyTitles: wordSet(nominalHeads.BODY_TITLES),
  towns: wordSet(nominalHeads.TOWNS),
  surelyBodies: wordSet(nominalHeads.SURELY_BODIES),
  firmsInPlural: wordSet(nominalHeads.FIRMS_IN_PLURAL),
} as const;
