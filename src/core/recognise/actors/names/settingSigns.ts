import { WordForm } from '../../../lexicon/englishWords';
import { lexicon } from '../../../lexicon';
import { mayBeFamilyName } from '../../../lexicon/nameHints';
import { NameKind } from '../../../lexicon/nameIndex';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import type { Piece } from '../sentence/pieces';
import { isListed, List } from '../sentence/wordLists';
import { F, type Features } from '../weights/features';
import { isInLineUp, isPlayedOff, isPlayersFeat } from './lineUps';
import { isOneOfItsMake } from './makes';
import { isModel } from './models';
import { isUnknownOpening } from './nameForm';
import { isMeetingAt, isNamedThing } from './namedThings';
import {
  abbreviates,
  isChannel,
  isChosen,
  isFollowed,
  isForeignOffice,
  isOtherNameOfBody,
  isSceneAt,
  isSceneOf,
  isSourceAtEnd,
  isThingBefore,
  isTownOfFirm,
  ownsArticle,
} from './nameSetting';
import { isProduct, isSeatOfWorks, isTreaty } from './possessedNames';
import { isRepresented, isSeat, isWonSeat } from './seats';
import type { NameReading } from './nameReading';
import type { Setting } from './setting';
import { isHouse } from './stores';
import { isAddress, isRankOfPolice } from './titlesBefore';

/** A sign, and the features that say what it tells. */
type Sign = readonly [isSo: (setting: Setting) => boolean, ...tells: readonly number[]];

/** Signs that are learnt from as well: first those of any name, then those of names that the lexicon does not know. */
const LEARNT: readonly (readonly Sign[])[] = [
  [
    [({ pieces, reading }) => isTownOfFirm(pieces, reading), F['firm:scene']],
    [({ view, pieces, reading }) => isRepresented(view, reading) || isSeatOfWorks(pieces, reading), F['of:place']],
    [isInBrackets, F['bracket:name']],
    [({ reading, features }) => (reading.kinds & NameKind.people) !== 0 && isCounted(features), F['people:counted']],
    // "a spokeswoman for Orla": nobody is spoken for by a given name alone.
    [(name) => isOneGiven(name) && name.features.includes(F['speaks:for']), F['of:members']],
    [({ pieces, reading }) => reading.head === 'organisation' && isSceneAt(pieces, reading), F['head:place']],
    [({ view, reading, previous }) => isForeignOffice(view, reading, previous), F['apposition:thing']],
    [
      ({ pieces, first, previous }) =>
        previous?.reading.after === first - 1 && abbreviates(pieces[first]!, previous.name.words),
      F['bracket:initials'],
    ],
    [isAddressed, F['address:before']],
  ],
  [
    [isBracketedSeat, F['of:place']],
    [({ view, first, after }) => isOtherNameOfBody(view, first, after), F['bracket:initials']],
    [({ first, features }) => first > 0 && features.includes(F['led:the']), F['form:led']],
    [({ view, reading }) => ownsArticle(view, reading), F['perhaps:organisation']],
  ],
];

/** Signs that are weighed beside what is learnt: as a part of that they would take examples from others. */
const BESIDE: readonly (readonly Sign[])[] = [
  [
    [isSpeakingNamesake, F['object:person'], F['subject:person']],
    [({ pieces, first, after }) => isHouse(pieces, first, after), F['perhaps:organisation']],
    [({ pieces, reading }) => reading.head === 'organisation' && isMeetingAt(pieces, reading), F['head:event']],
    [({ pieces, reading }) => isTreaty(pieces, reading), F['apposition:thing']],
    [
      ({ pieces, reading }) => isOneOfItsMake(pieces, reading) || isModel(pieces, reading),
      F['form:thing'],
      F['form:numbered'],
    ],
    [
      ({ pieces, reading }) => isInLineUp(pieces, reading),
      F['contest:player'],
      F['object:person'],
      F['memory:capital'],
    ],
    [({ pieces, first, after }) => isPlayedOff(pieces, first) || isPlayersFeat(pieces, after), F['object:person']],
    [isAddressedBehindSign, F['address:before']],
  ],
  [
    [isDoubleFamily, F['surname:single']],
    [isUnknown, F['opening:unknown']],
    // "Vaping is": what is done, rather than who.
    [(name) => isUnknown(name) && name.pieces[name.first]!.lower.endsWith('ing'), F['memory:opening-only']],
    // "Sats results show": what nobody is called by alone.
    [(name) => isUnknown(name) && isBeforeSubject(name.pieces, name.after), F['after:thing']],
    [
      ({ pieces, reading, first, after, isLearnt }) =>
        isLearnt && (isThingBefore(pieces, first, after) || isNamedThing(pieces, reading)),
      F['apposition:thing'],
    ],
    [isWard, F['of:place'], F['head:place']],
    [({ pieces, first, after }) => after === first + 1 && isSceneOf(pieces, after), F['scene:of']],
    [(name) => isProduct(name) || isOneOfSeveral(name), F['one:of-several']],
    [({ pieces, reading }) => isFollowed(pieces, reading) || isChosen(pieces, reading), F['object:person']],
    [({ pieces, first }) => isChannel(pieces, first), F['dateline:agency']],
    [(name) => isBased(name) || isWonSeat(name.view, name.reading, name.previous?.reading), F['of:place']],
    [({ view, reading }) => isSourceAtEnd(view, reading), F['surname:single'], F['memory:capital']],
  ],
];

/** Notes what a name's setting tells of it that is learnt from as well. */
export function noteSetting(setting: Setting, to: number[]): void {
  note(LEARNT, setting, to);
}

/** Notes what a name's setting tells of it beside what is learnt. */
export function noteBesideLearnt(setting: Setting, to: number[]): void {
  note(BESIDE, setting, to);
}

function note([ofAny, ofUnknown]: readonly (readonly Sign[])[], setting: Setting, to: number[]): void {
  for (const signs of setting.reading.kinds === 0 ? [ofAny!, ofUnknown!] : [ofAny!])
    for (const [isSo, ...tells] of signs) if (isSo(setting)) to.push(...tells);
}

function isOneGiven({ pieces, first, after }: Setting): boolean {
  return after === first + 1 && pieces[first]!.isGivenName;
}

/** "Florence told them": people's names are towns' as well, and no town speaks. */
function isSpeakingNamesake(name: Setting): boolean {
  const { reading, features } = name;
  if (reading.kinds !== NameKind.city || !isOneGiven(name)) return false;
  return features.includes(F['after:speech']) && !features.includes(F['before:place-preposition']);
}

/** "Kolb (PRD) left"; "Trains stopped after storm (Norpress)", where nothing follows. */
function isInBrackets(name: Setting): boolean {
  const { pieces, first, after } = name;
  if (!isBracketed(name) || (name.reading.kinds === 0 && isBracketedSeat(name))) return false;
  return itemAt(pieces, first - 2)?.capital === true || pieces[after + 1] === undefined;
}

function isBracketed({ pieces, first, after }: Setting): boolean {
  return itemAt(pieces, first - 1)?.text === '(' && pieces[after]?.text === ')';
}

function isBracketedSeat(name: Setting): boolean {
  return isBracketed(name) && isSeat(name.view, name.reading, name.previous?.reading);
}

/** "Cllr Kolb (Con, Flackwell Heath)", "Kolb (Plaid Cymru, Velm East)": the ward behind the party. */
function isWard({ pieces, first, after, previous }: Setting): boolean {
  const end = pieces[after];
  if ((end?.text !== ')' && end?.lower !== 'ward') || itemAt(pieces, first - 1)?.text !== ',') return false;
  if (isKnownParty(previous?.reading, first - 1)) return itemAt(pieces, previous!.reading.first - 1)?.text === '(';
  if (itemAt(pieces, first - 3)?.text !== '(') return false;
  const party = pieces[first - 2]!;
  return party.acronym || isParty.of(party.lexeme);
}

function isKnownParty(name: NameReading | undefined, after: number): boolean {
  return name?.after === after && (name.head === 'organisation' || (name.kinds & NameKind.organisation) !== 0);
}

const isParty = new LexemeTest(({ lower }) => /^(?:con|lab|ld|ind|lib|dem|green|snp|labour|conservative)$/.test(lower));

function isAddressed({ view, pieces, first }: Setting): boolean {
  if (itemAt(pieces, first - 1)?.spaced !== true) return false;
  return isAddress(pieces, first - 1) || isRankOfPolice(view, first - 1);
}

/** “Ms Moe, why …?”: the form of address behind a quotation mark, or a sign of Markdown, rather than a blank. */
function isAddressedBehindSign({ pieces, first }: Setting): boolean {
  const before = itemAt(pieces, first - 1);
  if (before === undefined || before.spaced || !before.capital || !isListed(before, List.formOfAddress)) return false;
  return /^(?:punctuation|symbol)$/.test(itemAt(pieces, first - 2)?.kind ?? '');
}

/** "Rossi-Kolbe had left": two families' names, the one of which is known for one. */
function isDoubleFamily({ pieces, first, after, features }: Setting): boolean {
  const { text, forms, folded } = pieces[first]!;
  if (after > first + 1 || forms !== 0 || !DOUBLE.test(text)) return false;
  // "agreed from Velm-Osk"
  if (features.includes(F['before:from']) || features.includes(F['before:place-preposition'])) return false;
  return folded.split('-').some((each) => lexicon.surnames().has(each) || mayBeFamilyName(each));
}

const DOUBLE = /^[A-Z][a-z]{2,}-[A-Z][a-z]{2,}$/;

function isUnknown({ view, reading }: Setting): boolean {
  return isUnknownOpening(view, reading);
}

/** "asked for a Dynabook" */
function isOneOfSeveral({ pieces, reading, first, after, features }: Setting): boolean {
  const next = pieces[after];
  if (reading.head !== undefined || pieces[first]!.isGivenName || !features.includes(F['led:indefinite'])) return false;
  return next?.kind !== 'word' || next.functional;
}

/** "Velm-based Kestrel" */
function isBased({ pieces, after }: Setting): boolean {
  return pieces[after]?.text === '-' && pieces[after + 1]?.lower === 'based';
}

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
