import { AnyScript } from '../../../text/anyScript';
import { LexemeTable } from '../../../text/lexeme';
import { lexicon } from '../../../lexicon';
import { lastPart } from '../../../lexicon/compounds';
import { WordForm } from '../../../lexicon/englishWords';
import { kindsOfName, NameKind } from '../../../lexicon/nameIndex';
import { mayBeFamilyName, mayBeGivenName, mayBeTown } from '../../../lexicon/nameHints';
import { words, type Word } from '../sentence/word';

/** What a word's letters show, as bits. */
export const Trait = {
  common: 1,
  thing: 2,
  given: 4,
  adjectiveLike: 8,
  groupNoun: 16,
  acronym: 32,
  letter: 64,
  numeral: 128,
  digits: 256,
  derived: 512,
  plural: 1024,
  camel: 2048,
  placeLike: 4096,
  peopleLike: 8192,
  surname: 1 << 14,
  firstPlace: 1 << 15,
  firstOrganisation: 1 << 16,
  plainNoun: 1 << 17,
  initial: 1 << 18,
  particle: 1 << 19,
  perhapsOrganisation: 1 << 20,
  wordSurname: 1 << 21,
  thingNoun: 1 << 22,
  placeNoun: 1 << 23,
  unknown: 1 << 24,
  likelyGiven: 1 << 25,
  likelyFamily: 1 << 26,
} as const;

const INITIAL = new AnyScript(/^(?:[A-Z]\.){1,4}$/u, () => new RegExp(String.raw`^(?:\p{Lu}\.){1,4}$`, 'u'));

/** "ScotRail", "NHSEngland". */
const CAMEL = new AnyScript(
  /^[A-Z](?:[a-z]+[A-Z]|[A-Z]+[a-z]{2})/u,
  () => new RegExp(String.raw`^\p{Lu}(?:\p{Ll}+\p{Lu}|\p{Lu}+\p{Ll}{2})`, 'u'),
);

/** "easyJet", "eBay", but not "iPhone". */
export const SMALL_CAMEL = /^[a-hj-z][a-z]{0,5}[A-Z][a-z]{2,}$/;

const LETTER = new AnyScript(/^[A-Za-z]$/u, () => new RegExp(String.raw`^\p{L}$`, 'u'));

const ACRONYM = new AnyScript(/^[A-Z][A-Z\d&+.-]+$/u, () => new RegExp(String.raw`^\p{Lu}[\p{Lu}\d&+.-]+$`, 'u'));

/** The bits of {@link Trait} of a word. */
export const traitsOf = new LexemeTable((lexeme): number => {
  const word = words.of(lexeme);
  const { text, lower, folded, capital } = word;
  let traits = 0;
  const note = (trait: number, isSo: boolean): void => {
    if (isSo) traits |= trait;
  };
  note(Trait.common, isCommon(word));
  note(Trait.thing, lexicon.capitalisedThings().has(lower) || (word.kinds === 0 && isCode(word)));
  note(Trait.given, lexicon.givenNames().has(folded.split('-', 1)[0]!));
  note(Trait.adjectiveLike, /(?:ism|ish|ese)$/.test(folded));
  note(Trait.groupNoun, lexicon.groupNouns().has(lower));
  note(Trait.acronym, ACRONYM.test(text) || /^[A-Z]\S*-[A-Z]{2,5}$/.test(text));
  note(Trait.letter, LETTER.test(text));
  note(Trait.numeral, NUMERAL.test(text) || lexicon.numberWords().has(lower));
  note(Trait.digits, /\d/.test(text));
  // "Fishermen", but not "Carmen".
  const isOfMen = folded.endsWith('men') && (word.forms & WordForm.plural) !== 0;
  note(Trait.derived, DERIVED.test(folded) || isOfMen || folded.includes('-year-old'));
  note(Trait.plural, /[^s]s$/.test(folded) || isOfMen);
  note(
    Trait.camel,
    (CAMEL.test(text) || SMALL_CAMEL.test(text)) && !/^(?:Mc|Mac|De|Di|O'|Ma(?=[A-Z][a-z]))/.test(text),
  );
  note(Trait.placeLike, /(?:stan|land|burg|ville|grad|abad|pur|shire|ford|ton|polis)$/.test(folded));
  note(Trait.peopleLike, /(?:[ie]ans|ites)$/.test(folded));
  note(Trait.surname, lexicon.surnames().has(folded));
  note(Trait.wordSurname, lexicon.wordsAsFamilyNames().has(folded));
  note(
    Trait.thingNoun,
    lexicon.thingAppositions().has(lower) || lexicon.thingAppositions().has(lower.replace(/s$/, '')),
  );
  note(Trait.placeNoun, lexicon.placeHeads().has(lower) || lexicon.towns().has(lower));
  // "Velmspor", a Turkish club; "the Harbour-Courier", a paper.
  const isCalled = /^[a-z]{3,}spor$/.test(folded) || (folded.includes('-') && lexicon.papers().has(lastPart(folded)));
  note(Trait.perhapsOrganisation, isCalled || lexicon.perhapsOrganisations().has(folded));
  const isTown = capital && mayBeTown(folded);
  const isLikelyGiven = capital && (mayBeGivenName(folded) || GIVEN_NAME_OF_TWO.test(text));
  // "Ochieng'"
  const isLikelyFamily = capital && !isTown && mayBeFamilyName(folded.replace(/['’]$/, ''));
  note(Trait.likelyGiven, isLikelyGiven);
  note(Trait.likelyFamily, isLikelyFamily);
  note(Trait.unknown, word.forms === 0 && !isTown && !isLikelyGiven && !isLikelyFamily && PLAIN_WORD.test(text));
  note(Trait.firstPlace, lexicon.placeFirstWords().has(lower));
  note(Trait.firstOrganisation, lexicon.organisationFirstWords().has(folded));
  note(Trait.plainNoun, isPlainNoun(word));
  note(Trait.initial, INITIAL.test(text) && !lexicon.organisationFirstWords().has(lower.replaceAll('.', '')));
  note(Trait.particle, !capital && lower !== 'and' && lexicon.nameParticles().has(lower));
  return traits;
});

/** "A46", "SB53", but not "ITV2", which a known body's name begins. */
function isCode({ lower, text }: Word): boolean {
  if (!/^[a-z]{1,3}-?\d{1,4}[a-z]?$/.test(lower)) return false;
  const letters = text.slice(0, 3);
  return !(/^[A-Z]{3}$/.test(letters) && kindsOfName(letters) & (NameKind.organisation | NameKind.medium));
}

/** Up to XCIX: "CCC" is rather a party. */
const NUMERAL = /^(?=..)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const PLAIN_WORD = /^[A-Z][a-z]{2,}$/;

/** "Seung-ho", "Wai-keung": how East Asian given names of two syllables are printed. */
export const GIVEN_NAME_OF_TWO = /^[A-Z][a-z]{1,6}-[a-z]{2,6}$/;

/** Endings of English words that lists of common words leave out. */
const DERIVED =
  /^(?:micro|nano|hydro|electro|neuro|cyber|agro|ultra|inter|counter|multi)[a-z]{4,}|(?:tion|ists?|ments?|ness|ity|ing|ings|isms?|ly|ical|able|ous|ive|ants|philes?|ers)$/;

/** Neither plural nor verb nor office: "World Rugby" is one name, "Critics Norland" is none. */
function isPlainNoun({ forms, office }: Word): boolean {
  const other = WordForm.plural | WordForm.past | WordForm.gerund | WordForm.thirdPerson | WordForm.mostlyVerb;
  return !office && (forms & (WordForm.noun | WordForm.adjective)) !== 0 && !(forms & other);
}

/** A word that English uses for other things than this name. */
function isCommon({ forms, lower }: Word): boolean {
  return forms !== 0 || lexicon.groupNouns().has(lower) || lexicon.bodyNouns().has(lower);
}
