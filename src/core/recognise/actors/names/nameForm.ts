import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import { contest } from './contests';
import { market } from './markets';
import { F } from '../weights/features';
import type { NameReading } from './nameReading';
import type { HeadKind } from './organisationNames';
import { isNameDespiteItsWord } from './personNames';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb, isVerbOf, Verbs } from '../sentence/verbForms';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import { isFamilyPak } from './titlesBefore';
import { GIVEN_NAME_OF_TWO, Trait, traitsOf } from './wordTraits';

/** The features that the lexicon gives a name. */
const KNOWN_AS: readonly (readonly [feature: number, bit: number])[] = [
  [F['known:country'], NameKind.country],
  [F['known:region'], NameKind.region],
  [F['known:city'], NameKind.city],
  [F['known:capital'], NameKind.capital],
  [F['known:wideRegion'], NameKind.wideRegion],
  [F['known:seat'], NameKind.seat],
  [F['known:organisation'], NameKind.organisation],
  [F['known:medium'], NameKind.medium],
  [F['known:adjective'], NameKind.adjective],
  [F['known:people'], NameKind.people],
  [F['known:bloc'], NameKind.bloc],
];

const HEADS: Readonly<Record<HeadKind, number>> = {
  organisation: F['head:organisation'],
  place: F['head:place'],
  event: F['head:event'],
};

const PLACES = NameKind.country | NameKind.region | NameKind.city | NameKind.wideRegion;

/** Notes what a name itself says of it: its letters, its words, what the lexicon knows of them. */
export function formFeatures(view: SentenceView, reading: NameReading, to: number[]): void {
  const { pieces } = view;
  const { first, after } = reading;
  const isOpening = view.openings.has(first);
  if (reading.kinds !== 0) for (const [feature, bit] of KNOWN_AS) if (reading.kinds & bit) to.push(feature);
  if (reading.head !== undefined) to.push(HEADS[reading.head]);
  if (isOpening) to.push(F['form:opening']);
  let count = 0;
  let common = 0;
  let things = 0;
  let one: Piece | undefined;
  let last: Piece | undefined;
  for (let i = first; i < after; i++) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word' || !piece.capital) continue;
    one ??= piece;
    last = piece;
    count++;
    const traits = traitsOf.of(piece.lexeme);
    if (traits & Trait.common) common++;
    if (traits & Trait.thing) things++;
  }
  if (one === undefined || last === undefined) {
    one = last = pieces[first]!;
    count = 1;
    const traits = traitsOf.of(one.lexeme);
    common = traits & Trait.common ? 1 : 0;
    things = traits & Trait.thing ? 1 : 0;
  }
  to.push(common === count ? F['form:common'] : common > 0 ? F['form:partly-common'] : F['form:uncommon']);
  // "Ms Winter": what has a form of address is somebody.
  const isAddressed = count === 1 && first > 0 && isListed(pieces[first - 1]!, List.formOfAddress);
  if (things === count && !isAddressed && reading.kinds !== NameKind.bloc && !isCodeThatSpeaks(one, pieces[after]))
    to.push(F['form:thing']);
  // "Preston Crown Court": a town whose name is a given name as well.
  const isCourt = reading.head === 'organisation' && count > 2 && (traitsOf.of(last.lexeme) & Trait.common) !== 0;
  // "Morgan Kestrel", a bank that is known as such.
  const isBody = count > 1 && reading.kinds === NameKind.organisation;
  if (traitsOf.of(one.lexeme) & Trait.given && !isCourt && !isBody) to.push(F['given:first']);
  if (traitsOf.of(last.lexeme) & Trait.adjectiveLike) to.push(F['form:adjective-like']);
  if (reading.rule === 'actor.place-and-noun') to.push(F['form:place-and-noun']);
  if (after <= view.datelineEnd) to.push(datelineFeature(pieces, reading));
  const isState = (reading.kinds & (NameKind.country | NameKind.wideRegion)) !== 0;
  // "J. Kolb 106": people play for themselves in a scorecard, and are told by a given name or an initial.
  const isPerson =
    count > 1 &&
    reading.kinds === 0 &&
    reading.head === undefined &&
    isPlayer(traitsOf.of(one.lexeme), traitsOf.of(last.lexeme), count);
  if (!isState && !isPerson) contest(view, reading, to);
  market(view, reading, to);
  const next = pieces[after];
  if (next !== undefined && !next.capital) {
    const behind = traitsOf.of(next.lexeme);
    if (behind & Trait.placeNoun) to.push(F['after:place']);
    if (behind & Trait.groupNoun) to.push(F['after:group-noun']);
    if (behind & Trait.thingNoun) {
      const isNumbered = count === 1 && (traitsOf.of(one.lexeme) & Trait.digits) !== 0 && reading.kinds === 0;
      to.push(isNumbered ? F['form:numbered'] : F['after:thing']);
    }
  }
  if (count === 1) {
    to.push(F['form:single']);
    singleFeatures(view, reading, one, isOpening, to);
  } else {
    to.push(F['form:several']);
    severalFeatures(view, reading, one, last, isOpening, to);
  }
}

/** "G42 said": what is called as roads and bills are, but says something. */
function isCodeThatSpeaks(word: Piece, next: Piece | undefined): boolean {
  if (!(traitsOf.of(word.lexeme) & Trait.digits) || next?.kind !== 'word') return false;
  return isVerbOf(Verbs.speech, next) && (next.forms & (WordForm.past | WordForm.thirdPerson)) !== 0;
}

/** True if the first and the last word of a name of several show it to be somebody's, also among sides and scores. */
function isPlayer(first: number, last: number, count: number): boolean {
  // "Forest Rangers"
  const isFamily = (last & (Trait.surname | Trait.wordSurname | Trait.likelyFamily)) !== 0;
  if (first & Trait.common && last & Trait.plural && !isFamily) return false;
  if (first & (Trait.given | Trait.initial)) return true;
  return count === 2 && (first & Trait.likelyGiven) !== 0 && (last & Trait.likelyFamily) !== 0;
}

/** True for one word that opens a sentence and is on no list: rather a rare word of English than a name. */
export function isUnknownOpening(view: SentenceView, { first, after, kinds }: NameReading): boolean {
  if (kinds !== 0 || after !== first + 1 || !view.openings.has(first)) return false;
  return (traitsOf.of(view.pieces[first]!.lexeme) & Trait.unknown) !== 0;
}

/** In a dateline stand the agency, in brackets, and places. */
function datelineFeature(pieces: readonly Piece[], { first, after, kinds }: NameReading): number {
  if (kinds & PLACES) return F['dateline:place'];
  return itemAt(pieces, first - 1)?.text === '(' && pieces[after]?.text === ')'
    ? F['dateline:agency']
    : F['dateline:place'];
}

const SINGLE: readonly (readonly [trait: number, feature: number])[] = [
  [Trait.letter, F['form:letter']],
  [Trait.numeral, F['form:thing']],
  [Trait.camel, F['form:camel']],
  [Trait.placeLike, F['form:place-like']],
  [Trait.peopleLike, F['form:people-like']],
  [Trait.surname, F['surname:single']],
  [Trait.perhapsOrganisation, F['perhaps:organisation']],
];

function singleFeatures(
  view: SentenceView,
  { first, kinds }: NameReading,
  word: Piece,
  isOpening: boolean,
  to: number[],
): void {
  const traits = traitsOf.of(word.lexeme);
  for (const [trait, feature] of SINGLE) if (traits & trait) to.push(feature);
  // "signed SB 53": a bill or a road, by its number.
  const next = view.pieces[first + 1];
  const isNumbered =
    kinds === 0 &&
    word.text.length < 4 &&
    next?.kind === 'number' &&
    next.spaced &&
    !isTally(view.pieces, first) &&
    !isAmount(view.pieces, first + 1);
  // "Signal No 4", "Unit No. 2"
  if (next !== undefined && NUMBER_SIGN.test(next.text) && view.pieces[first + 2]?.kind === 'number')
    to.push(F['form:numbered']);
  if (kinds === 0 && isVersion(view, first)) to.push(F['form:numbered']);
  if (traits & Trait.acronym && view.lettering !== 'capitals' && !(kinds & PLACES))
    to.push(isNumbered ? F['form:numbered'] : F['form:acronym']);
  if (kinds === 0 && traits & Trait.digits) to.push(F['form:digits']);
  if (isOpening && traits & Trait.derived && !(traits & Trait.camel)) to.push(F['form:derived']);
  if (kinds === 0 && traits & Trait.plural) to.push(F['form:plural']);
  if (isNameDespiteItsWord(view, first)) to.push(F['form:double']);
  const before = itemAt(view.pieces, first - 1)?.lower;
  if (before === "'s") to.push(F['single:possessed']);
  // "a Velmian cyclist", "trucks with Velmian plates"
  const isDescribing = next?.kind === 'word' && !next.capital && word.folded.endsWith('ian');
  const isOfLand =
    isDescribing &&
    (/^an?$/.test(before ?? '') ||
      (lexicon.prepositions().has(before ?? '') && next.lower.endsWith('s') && !isVerb(next)));
  if (isOfLand && kinds === 0) to.push(F['form:adjective-like']);
}

/** "Gemini 3 came", "Falcon 9 rockets", "GPT 4.5": a version or a model, where nobody scores and no table is printed. */
function isVersion({ pieces, topic, scores, lettering }: SentenceView, first: number): boolean {
  const [number, next] = [pieces[first + 1], pieces[first + 2]];
  if (number?.kind !== 'number' || !number.spaced || !/^\d{1,2}(?:\.\d)?$/.test(number.text)) return false;
  if (/^[,;(]$/.test(itemAt(pieces, first - 1)?.text ?? '')) return false;
  if (topic.sport > 0 || scores > 0 || lettering === 'capitals' || topic.market > 0) return false;
  return (
    next?.kind === 'word' && !next.capital && !/^(?:and|percent|per|pct|million|billion|points?)$/.test(next.lower)
  );
}

/** "NPP had 159 seats, SJB 40 and ITAK eight": letters before a number, behind the count of what others have. */
function isTally(pieces: readonly Piece[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - TALLY_REACH); i--) {
    if (isCounted.of(pieces[i]!.lexeme)) return true;
    if (pieces[i]!.text === '.') return false;
  }
  return false;
}

/** "gives the SMA 15 working days": so much of something, and no part of a name. */
function isAmount(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[/^(?:working|business|calendar|more)$/.test(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1];
  return next?.kind === 'word' && next.spaced && !next.capital && (next.forms & WordForm.plural) !== 0;
}

const TALLY_REACH = 12;

const isCounted = new LexemeTest(({ lower }) => /^(?:seats?|votes?|percent|cent|pct|%|mps|members)$/.test(lower));

/** "Major League Rugby": no major. */
function isMajorLeague(pieces: readonly Piece[], first: number): boolean {
  return pieces[first]!.lower === 'major' && pieces[first + 1]?.lower === 'league';
}

const NUMBER_SIGN = /^(?:No\.?|Nos\.?|Number|#)$/;

const isClubWord = new LexemeTest(({ lower }) =>
  /^(?:united|rovers|wanderers|albion|dynamos|stars|rangers|warriors|pirates|chiefs|spartans|titans)$/.test(lower),
);

function severalFeatures(
  view: SentenceView,
  reading: NameReading,
  one: Piece,
  last: Piece,
  isOpening: boolean,
  to: number[],
): void {
  const { pieces } = view;
  const { first, after, head } = reading;
  const traits = traitsOf.of(one.lexeme);
  // "East Osk": a part of what English does not know.
  const isPart = after === first + 2 && lexicon.directions().has(one.lower) && last.forms === 0 && last.kinds === 0;
  if (traits & Trait.firstPlace || isPart) to.push(F['first:place']);
  if (traits & Trait.firstOrganisation) to.push(F['first:organisation']);
  if (traits & Trait.plainNoun) to.push(F['first:noun']);
  // "Wexley Youths", "Sorby Harps": a plural that no family is called by.
  const isPlural = (last.forms & WordForm.plural) !== 0 && last.office === false;
  if (isPlural && !(traitsOf.of(last.lexeme) & (Trait.surname | Trait.likelyFamily | Trait.wordSurname)))
    to.push(F['form:plural']);
  if (isOpening && one.office && !isMajorLeague(pieces, first)) to.push(F['first:office']);
  if (pieces[after - 1]!.kinds & NameKind.country) to.push(F['last:country']);
  // "the String Quartet No. 8"
  const isNumbered = NUMBER_SIGN.test(pieces[after - 1]!.text) && pieces[after]?.kind === 'number';
  if (isNumbered || (NUMBER_SIGN.test(pieces[after]?.text ?? '') && pieces[after + 1]?.kind === 'number'))
    to.push(F['form:numbered']);
  // "Sun Yat-sen", "Pak Jong Chon"
  const isOfTwo = isFamilyPak(pieces, first) || (after === first + 2 && GIVEN_NAME_OF_TWO.test(last.text));
  // "abu Khatall": whose father somebody is; with a capital towns begin so too.
  if ((isOfTwo || pieces[first]!.text === 'abu') && !to.includes(F['given:first'])) to.push(F['given:first']);
  // "Velm United"
  if (after === first + 2 && isClubWord.of(last.lexeme)) to.push(F['perhaps:organisation']);
  // "VLST Works": letters that are no initials.
  const isInitials = one.text.length < 4 || (traitsOf.of(last.lexeme) & (Trait.surname | Trait.likelyFamily)) !== 0;
  if (one.acronym && one.forms === 0 && view.lettering === 'sentence' && reading.kinds === 0 && !isInitials)
    to.push(F['perhaps:organisation']);
  // "CMA CGM"
  if (
    one.acronym &&
    last.acronym &&
    one.forms === 0 &&
    last.forms === 0 &&
    view.lettering === 'sentence' &&
    reading.kinds === 0
  )
    to.push(F['perhaps:organisation']);
  // "NZ Rugby", "Velm Athletics"
  if (
    after === first + 2 &&
    reading.kinds === 0 &&
    one.forms === 0 &&
    !one.isGivenName &&
    lexicon.sports().has(last.lower)
  )
    to.push(F['head:noun']);
  // "Los Pericos", a band or a gang
  if (/^(?:los|las)$/.test(one.lower) && after === first + 2 && last.forms === 0 && /[^s]s$/.test(last.lower))
    to.push(F['form:led'], F['first:organisation']);
  // "Velm AI"
  if (last.text === 'AI' && one.forms === 0) to.push(F['perhaps:organisation']);
  // "Juntos por el Velma": what somebody is for is a party's name.
  if (/^(?:por|para|pela)$/.test(pieces[first + 1]?.lower ?? '') && after > first + 2) to.push(F['head:noun']);
  let [initial, ampersand, particle] = [false, false, false];
  for (let i = first; i < after; i++) {
    const piece = pieces[i]!;
    const own = traitsOf.of(piece.lexeme);
    initial ||= (own & Trait.initial) !== 0;
    particle ||= (own & Trait.particle) !== 0;
    ampersand ||= piece.text === '&';
  }
  if (initial) to.push(F['form:initial']);
  if (ampersand) to.push(F['form:ampersand']);
  if (particle) to.push(F['form:particle']);
  const own = traitsOf.of(last.lexeme);
  const isFamilyName = after === first + 2 && (traits & Trait.given) !== 0 && (own & Trait.wordSurname) !== 0;
  // "on Ida Street": that it is nobody has been seen before.
  if (head !== 'place' && (own & Trait.surname || isFamilyName)) to.push(F['surname:last']);
}
