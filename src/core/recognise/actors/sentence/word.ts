import { ALL_CAPITALS, AnyScript, CAPITAL_FIRST, LETTER_FIRST } from '../../../text/anyScript';
import { lexicon } from '../../../lexicon';
import { lastPart } from '../../../lexicon/compounds';
import { formsOf } from '../../../lexicon/englishWords';
import { foldName } from '../../../lexicon/lookup';
import { kindsOfName, nameStart, type NameStart } from '../../../lexicon/nameIndex';
import { LexemeTable, Shape, type Lexeme, type TokenKind } from '../../../text/lexeme';

/** What a word or sign shows a sentence to be like. */
export const Sign = {
  word: 1,
  number: 2,
  upper: 4,
  /** A word of four letters or more that is no function word: what shows how capitals are used. */
  telling: 8,
  capital: 16,
  /** A common word with a capital. */
  common: 32,
  /** The capitalised head of a name. */
  head: 64,
  score: 128,
  opens: 256,
  /** A name can begin with it. */
  begins: 512,
  /** The head of a nominal mention. */
  nominal: 1024,
  /** A word of sport alone: "striker". */
  sport: 2048,
  /** A word of markets: "dividend". */
  market: 4096,
} as const;

/** What a noun is as the head of a nominal mention. */
export const Nominal = {
  none: 0,
  /** "authorities", "officials", "ministries". */
  group: 1,
  /** "leadership", "staff": a body of people that is a group. */
  looseBody: 2,
  body: 3,
  person: 4,
} as const;

/** What the last word of a name says of it, as bits. */
export const Head = {
  /** "Treaty", "Festival". */
  event: 1,
  /** An event even as the first word: "Battle of …". */
  firstEvent: 2,
  organisation: 4,
  /** Takes its complement behind it: "Ministry of …". */
  complement: 8,
  place: 16,
  /** Behind a possessive: "Farrow's Mill". */
  possessedPlace: 32,
} as const;

/** "Centers for Disease Control", "Institutes of Health": a plural that is one body. */
const ONE_BODY_IN_PLURAL = /^(?:cent(?:er|re)s|institutes)$/;

function headOf(lower: string): number {
  let head = 0;
  if (lexicon.notActorHeads().has(lower)) {
    head |= Head.event;
    if (/^(?:treaty|battle|war|act|festival|tour)$/.test(lower)) head |= Head.firstEvent;
  }
  if (lexicon.organisationHeads().has(lower)) head |= Head.organisation;
  if (lexicon.headsWithComplement().has(lower) || ONE_BODY_IN_PLURAL.test(lower))
    head |= Head.organisation | Head.complement;
  if (lexicon.placeHeads().has(lower)) head |= Head.place;
  if (lexicon.possessedPlaces().has(lower)) head |= Head.possessedPlace;
  return head;
}

function nominalOf(lower: string, office: boolean): number {
  const word = lastPart(lower);
  const isEither = (list: ReadonlySet<string>): boolean => list.has(word) || (word !== lower && list.has(lower));
  if (isEither(lexicon.groupNouns())) return Nominal.group;
  if (lower.endsWith('s') && (isOfficeInPlural(lower) || isBodyInPlural(lower))) return Nominal.group;
  if (lower.endsWith('men') && lower.length > 6 && isOfficeWord(`${lower.slice(0, -3)}man`)) return Nominal.group;
  if (isEither(lexicon.bodyNouns())) return lexicon.looseBodies().has(lower) ? Nominal.looseBody : Nominal.body;
  return office ? Nominal.person : Nominal.none;
}

/** True for bodies in the plural: "ministries". */
export function isBodyInPlural(lower: string): boolean {
  const single = singularOf(lower);
  return single !== undefined && lexicon.bodyNouns().has(single);
}

/** What a noun that ends as plurals do is in the singular: "ministry" of "ministries"; `undefined` of any other. */
export function singularOf(lower: string): string | undefined {
  if (!lower.endsWith('s') || lower.endsWith('ss')) return undefined;
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}

const SHORT_ACRONYM = new AnyScript(
  /^(?:US|IS|WHO|[A-Z]\.[A-Z]\.?)$/u,
  () => new RegExp(String.raw`^(?:US|IS|WHO|\p{Lu}\.\p{Lu}\.?)$`, 'u'),
);

const UPPER = new AnyScript(/^[A-Z][A-Z.\d-]+$/u, () => new RegExp(String.raw`^\p{Lu}[\p{Lu}.\d-]+$`, 'u'));

/**
 * What the recognisers of actors know of a printed word, found once for all its occurrences: one object stands for all
 * that have a blank before them, another for all that have none.
 */
export class Word {
  readonly lexeme: Lexeme;
  /** True if white space (or the paragraph's start) stands before it. */
  readonly spaced: boolean;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** Lower case without accents: the form in which the lexicon is asked. */
  readonly folded: string;
  readonly kind: TokenKind;
  /** True for a word that begins with a capital, or a small prefix joined to one ("al-Bashir"). */
  readonly capital: boolean;
  /** What its lower-case form can be in English, as `WordForm` bits; 0 for most names. */
  readonly forms: number;
  /** True for an article, pronoun, preposition and the like; "US" and "WHO" are none. */
  readonly functional: boolean;
  /** What the lexicon knows it as by itself, as `NameKind` bits; 0 for words without a capital. */
  readonly kinds: number;
  /** True for a noun that says what one person is or does: "minister", "co-founder", "dockworker". */
  readonly office: boolean;
  /** Two capitals or more and nothing else: "NATO". */
  readonly acronym: boolean;
  /** All letters are capitals: "NATO", "U.S.", "G20". */
  readonly upper: boolean;
  /** True if a name can begin here: a capital somewhere, or a particle. */
  readonly mayBegin: boolean;
  /** What may follow it in names of the lexicon; `undefined` if none begins with it. */
  readonly nameStart: NameStart | undefined;
  /** What it is as the head of a nominal mention; see {@link Nominal}. */
  readonly nominal: number;
  /** What it says of a name that it ends: bits of {@link Head}; 0 for most. */
  readonly head: number;
  /** A result: "2-1". */
  readonly score: boolean;
  /** A sign behind which a word has its capital by position: an opening quote, a colon, a bullet. */
  readonly opens: boolean;
  /** Bits of {@link Sign}: what a sentence is looked through for. */
  readonly signs: number;
  #isGivenName: boolean | undefined;

  constructor(lexeme: Lexeme, spaced: boolean) {
    const { text, lower, kind, capital } = lexeme;
    this.lexeme = lexeme;
    this.spaced = spaced;
    this.text = text;
    this.lower = lower;
    this.kind = lower === "'s" ? 'punctuation' : kind;
    const isWord = kind === 'word';
    const hasCapital = lexeme.has(Shape.hasCapital);
    this.opens = kind === 'punctuation' || kind === 'symbol' ? /^["“„«‘•·*:|>]$/.test(text) : false;
    // Most words are small: what only names can be is not asked of them.
    this.capital = capital || (hasCapital && isPrefixedName(text, lower));
    this.folded = this.capital ? foldName(lower) : lower;
    this.kinds = hasCapital ? kindsOfName(text) : 0;
    this.acronym = isWord && capital && ALL_CAPITALS.test(text);
    this.upper = isWord && capital && UPPER.test(text);
    this.nameStart = hasCapital ? nameStart(this.folded) : undefined;
    this.mayBegin = this.kind === 'word' && (this.capital || text !== lower || lexicon.firstParticles().has(lower));
    const isAcronym = capital && SHORT_ACRONYM.test(text);
    const isLettered = isWord && lexeme.has(Shape.hasLetter) && (capital || startsWithLetter(text));
    const isFunction = isFunctionWord(lower);
    this.functional = !isAcronym && isFunction;
    this.forms = isLettered && !isAcronym ? formsOf(lower) : 0;
    this.office =
      (isLettered &&
        !isFunction &&
        (isOfficeNoun(lower) || (!this.capital && PERSON_IN_IST.test(lower))) &&
        !(this.capital ? isPrefixed(lower) || isNoOffice(lower) || isDoubleName(text) : lower === 'ward')) ||
      (this.capital && lexicon.abbreviatedTitles().has(lower));
    this.nominal = this.kind === 'word' ? nominalOf(lower, this.office) : Nominal.none;
    this.score = isWord && lexeme.has(Shape.hasDigit) && /^\d{1,3}-\d{1,3}$/.test(text);
    this.head = isWord ? headOf(lower.endsWith('.') ? lower.slice(0, -1) : lower) : 0;
    const isTelling = lower.length >= 4 && !lexicon.functionWords().has(lower);
    this.signs =
      (this.kind === 'word' ? Sign.word : 0) |
      (this.kind === 'number' ? Sign.number : 0) |
      (this.kind === 'word' && this.upper ? Sign.upper : 0) |
      (this.kind === 'word' && isTelling ? Sign.telling : 0) |
      (this.capital ? Sign.capital : 0) |
      (this.capital && this.forms !== 0 ? Sign.common : 0) |
      (this.head !== 0 && (this.capital || lexicon.legalForms().has(lower)) ? Sign.head : 0) |
      (this.score ? Sign.score : 0) |
      (this.opens ? Sign.opens : 0) |
      (this.mayBegin ? Sign.begins : 0) |
      (this.nominal !== Nominal.none ? Sign.nominal : 0) |
      (isWord && !capital && lexicon.sportWords().has(lower) ? Sign.sport : 0) |
      (isWord && !capital && lexicon.marketWords().has(lower) ? Sign.market : 0);
  }

  /** True if the lexicon has it as a given name. */
  get isGivenName(): boolean {
    return (this.#isGivenName ??= lexicon.givenNames().has(this.folded));
  }
}

function startsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 97 && first <= 122) || LETTER_FIRST.test(text);
}

/** What is known of a printed word with a blank before it. */
export const words = new LexemeTable((lexeme) => new Word(lexeme, true));

/** The same without a blank before it. */
export const gluedWords = new LexemeTable((lexeme) => new Word(lexeme, false));

/** "al-Bashir": a small prefix that is joined to a capital. */
function isPrefixedName(text: string, lower: string): boolean {
  // "d'Estaing"
  const apostrophe = lower.indexOf("'");
  if (apostrophe > 0 && apostrophe < 5 && ELIDED.test(lower)) return CAPITAL_FIRST.test(text.slice(apostrophe + 1));
  const hyphen = text.lastIndexOf('-');
  return hyphen > 0 && isPrefixed(lower) && CAPITAL_FIRST.test(text.slice(hyphen + 1));
}

const ELIDED = /^(?:d|l|dell|dall|all)'/;

/** "el-Sheikh" is a name, no sheikh. */
function isPrefixed(lower: string): boolean {
  return lower.includes('-') && lexicon.hyphenPrefixes().has(lower.split('-', 1)[0]!);
}

/** Contractions count as their first word: "they've". */
function isFunctionWord(lower: string): boolean {
  if (lexicon.functionWords().has(lower)) return true;
  const apostrophe = lower.indexOf("'");
  return (
    apostrophe > 0 && /'(?:ve|re|ll|[dmst])$/.test(lower) && lexicon.functionWords().has(lower.slice(0, apostrophe))
  );
}

const PERSON_ENDING =
  /(?:[^aeiou]woman|sman|.person|maker|keeper|holder|worker|owner|grower|breeder|leader|player|fighter|writer|ologist|minister|founder|chairman)$/u;

/** "pastoralist", but no "checklist"; with a capital it may be a family name ("Lindqvist"). */
const PERSON_IN_IST = /(?:[a-z]{3}[aeiou]list|[a-z]{4}[^l]ist)$/;

function isOfficeWord(lower: string): boolean {
  return !isFunctionWord(lower) && isOfficeNoun(lower);
}

/** "Taylor-Dean": the second capital of two families, where "Vice-Dean" begins with a word. */
function isDoubleName(text: string): boolean {
  const hyphen = text.indexOf('-');
  return hyphen > 3 && /^[A-Z]/.test(text.slice(hyphen + 1)) && formsOf(text.slice(0, hyphen).toLowerCase()) === 0;
}

/** Persons who are, with a capital, mostly something else: "the Velm Courier", "the Grand National". */
function isNoOffice(lower: string): boolean {
  return lower === 'star' || lower === 'national' || lower === 'ghost' || lexicon.papers().has(lastPart(lower));
}

/** "Archbishop-designate" */
const DESIGNATE = /^(?<office>[a-z]{3,20})-(?:designate|elect|emeritus|nominate)$/;

function isOfficeNoun(lower: string): boolean {
  const last = lastPart(lower);
  // "open-source software"
  if (last === 'source' && last !== lower) return false;
  const office = DESIGNATE.exec(lower)?.groups?.office;
  if (office !== undefined) return isOfficeNoun(office);
  return (
    lexicon.offices().has(last) ||
    (last !== lower && lexicon.offices().has(lower)) ||
    lexicon.personNouns().has(last) ||
    lower === 'pm' ||
    lower === 'mp' ||
    (last.length > 5 && PERSON_ENDING.test(last))
  );
}

/** True if a noun in the plural is an office in the singular: "co-founders". */
function isOfficeInPlural(lower: string): boolean {
  const single = singularOf(lower);
  return single !== undefined && (isOfficeWord(single) || PERSON_IN_IST.test(single));
}
