import { IN_MATCH } from '../names/described';
import { wordSet } from '../../../text/wordSet';
import { lexicon } from '../../../lexicon';
import { formsOf } from '../../../lexicon/englishWords';
import { kindsOfName, NameKind } from '../../../lexicon/nameIndex';
import { foldName } from '../../../lexicon/lookup';
import type { ArticleFacts } from './articleFacts';
import { NameSign, type NameCandidate, type RoleWhere } from '../candidate';
import { highest, lead, NONE, VERDICTS, withFeatures } from '../weights/decision';
import { cutShort, nickname, withoutForm } from '../entities/cutShort';
import { FAMILY_OFFICE } from '../names/familyOffices';
import { PEER } from '../names/peers';
import { F } from '../weights/features';
import { Kin, NO_KIN, Stage, type KinGiven, type NameInPassage, type PassageActors, type Spelling } from './facts';
import { letterSigns, LetterSign, rightWords } from './letters';

const NOTHING = VERDICTS.map(() => 0);

/** What the article's letters add to a name's scores, by bits of `LetterSign`. */
const LETTER_SCORES: Readonly<Record<number, readonly number[]>> = {
  [LetterSign.capital]: withFeatures(NOTHING, [F['memory:capital']]),
  [LetterSign.small]: withFeatures(NOTHING, [F['memory:lower-case']]),
  [LetterSign.openingOnly]: withFeatures(NOTHING, [F['memory:opening-only']]),
};

/** What names in full add to the scores of a short one, by bits of `Kin`. */
const KIN_SCORES = Array.from({ length: 32 }, (_, kin) =>
  withFeatures(NOTHING, [
    ...(kin & Kin.person && !(kin & Kin.saidToBeBody) ? [F['memory:person']] : []),
    ...(kin & (Kin.body | Kin.saidToBeBody) ? [F['memory:organisation']] : []),
    ...(kin & Kin.event ? [F['memory:event']] : []),
    ...(kin & Kin.state ? [F['memory:state']] : []),
  ]),
);

const PERSON = VERDICTS.indexOf('person');
const ORGANISATION = VERDICTS.indexOf('organisation');

/** Scores are summed as whole numbers of this part, so that the order in which they are added does not matter. */
const UNIT = 1 / 1024;

/** Decides on the names of a passage by the letters of the article; tells whom they name in full. */
export function decideByLetters(passage: PassageActors, facts: ArticleFacts): void {
  for (const name of passage.names) {
    const chosen = rightWords(name);
    const letters = letterSigns(name, chosen);
    if (name.chosen === chosen && name.letters === letters) continue;
    withdraw(name, passage, facts);
    name.chosen = chosen;
    name.letters = letters;
    name.spelling = facts.spelling(keyOf(chosen.words));
    name.spelling.askers.add(passage);
    name.gives = name.isNested ? NO_KIN : kinOf(name, facts);
    for (const { spelling, kin } of name.gives) facts.giveKin(spelling, kin, 1);
    facts.enlist(Stage.kin, passage);
  }
}

/** Takes back all that a name has told the article. */
export function withdraw(name: NameInPassage, passage: PassageActors, facts: ArticleFacts): void {
  const { spelling } = name;
  if (spelling === undefined) return;
  for (const given of name.gives) facts.giveKin(given.spelling, given.kin, -1);
  name.gives = NO_KIN;
  takeFromSums(name, facts);
  name.kin = -1;
  name.verdict = -1;
  spelling.askers.remove(passage);
  facts.release(spelling);
  name.spelling = undefined;
}

/** Decides again on short names, now that it is known whom the article names in full; adds up what is said of each. */
export function decideByKin(passage: PassageActors, facts: ArticleFacts): void {
  for (const name of passage.names) {
    const spelling = name.spelling!;
    const kin = spelling.kin & kinThatMatters(name.chosen);
    if (kin === name.kin) continue;
    // A state may be another thing where it stands, though the verdict is the same.
    if ((kin ^ name.kin) & Kin.state) name.verdict = -1;
    takeFromSums(name, facts);
    name.kin = kin;
    const scores = scoresOf(name);
    // "Singer said": the office is a name by nothing but somebody who is called so.
    if (name.chosen.rule === FAMILY_OFFICE) name.alone = kin & Kin.person ? PERSON : NONE;
    else name.alone = highest(scores);
    const inside = highest(scores.slice(0, NONE));
    if (inside !== name.inside) name.verdict = -1;
    name.inside = inside;
    if (addsToVerdict(name)) addTo(spelling, scores, 1, facts);
    facts.enlist(Stage.mentions, passage);
  }
}

/** Only names of families and states can be of several words; what the lexicon knows needs no adjective as a proof. */
function kinThatMatters({ words, rule, features }: NameCandidate): number {
  // Where a report comes from is a place, whatever bears its name.
  if (features.includes(F['dateline:place'])) return 0;
  // "Velm Lane", once said to be a band, is one again.
  const kin = words.length === 1 || rule === 'actor.place-head' ? ~0 : Kin.person | Kin.state | Kin.body;
  // A capital is none the less one where a paper bears its name.
  return rule === 'actor.known-name'
    ? kin & ~(features.includes(F['known:capital']) ? Kin.state | Kin.body : Kin.state)
    : kin;
}

function takeFromSums(name: NameInPassage, facts: ArticleFacts): void {
  if (name.kin >= 0 && addsToVerdict(name)) addTo(name.spelling!, scoresOf(name), -1, facts);
}

/** A name's scores with all that the article adds to them so far. */
function scoresOf({ chosen, letters, kin }: NameInPassage): readonly number[] {
  const own = letters === 0 ? chosen.scores : sum(chosen.scores, LETTER_SCORES[letters]!);
  return kin <= 0 ? own : sum(own, KIN_SCORES[kin]!);
}

/** The verdict that fits all mentions of a name best, as an index of `VERDICTS`; -1 if there are none. */
export function jointVerdict(spelling: Spelling): number {
  return spelling.together > 0 ? highest(spelling.sums) : -1;
}

/** The verdict on a name, all mentions heard, as an index of `VERDICTS`. */
export function verdictOn({ chosen, spelling, alone }: NameInPassage): number {
  const { joint } = spelling!;
  return joint < 0 || !sharesVerdict(chosen) ? alone : joint;
}

/** A common word with a capital by position says nothing of the name that is spelt like it; known names keep their own. */
function sharesVerdict({ rule, opening, words, signs }: NameCandidate): boolean {
  if (rule === 'actor.known-name' || rule === 'actor.event' || rule === FAMILY_OFFICE) return false;
  return !(opening && words.length === 1 && (signs & NameSign.common) !== 0);
}

function addsToVerdict({ chosen, isNested }: NameInPassage): boolean {
  return !isNested && sharesVerdict(chosen);
}

function addTo(spelling: Spelling, scores: readonly number[], by: 1 | -1, facts: ArticleFacts): void {
  facts.touchSums(spelling);
  spelling.together += by;
  const { sums } = spelling;
  for (let i = 0; i < sums.length; i++) sums[i]! += by * Math.round(scores[i]! / UNIT);
}

function sum(a: readonly number[], b: readonly number[]): readonly number[] {
  const sums = new Array<number>(a.length);
  for (let i = 0; i < sums.length; i++) sums[i] = a[i]! + b[i]!;
  return sums;
}

/** Under which name the mentions of a spelling are counted. */
export function keyOf(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : words.join(' ');
}

/** Of which other spellings a name tells what they are. */
function kinOf(name: NameInPassage, facts: ArticleFacts): readonly KinGiven[] {
  const { words, rule, signs, role } = name.chosen;
  const last = words[words.length - 1]!;
  // Nobody is called by the place alone.
  if (rule === PEER) return NO_KIN;
  if (rule === 'actor.event') return [{ spelling: facts.spelling(last), kin: Kin.event }];
  if (signs & NameSign.state) return [{ spelling: name.spelling!, kin: Kin.state }];
  const kin: KinGiven[] = [];
  if (role !== undefined && DESCRIBES_BODY.has(role.where)) kin.push({ spelling: name.spelling!, kin: Kin.body });
  if (signs & NameSign.saidToBeBody) kin.push({ spelling: name.spelling!, kin: Kin.saidToBeBody });
  const employer = employerOf(name.chosen);
  if (employer !== undefined) kin.push({ spelling: facts.spelling(employer), kin: Kin.body });
  if (words.length < 2) return kin;
  const own = scoresOf(name);
  const verdict = highest(own);
  if ((verdict !== PERSON && verdict !== ORGANISATION) || lead(own, verdict) < 1) return kin;
  if (verdict === ORGANISATION) {
    const first = words[0]!;
    // "Halden" of "Halden Resources"; a given name only of what is a company without doubt, "Castor" of "Castor Bank".
    const isTelling =
      !isTown(first, name.chosen) &&
      formsOf(first) === 0 &&
      (!lexicon.givenNames().has(first) || isCompany(words)) &&
      !lexicon.bodiesCalledByPlace().has(last);
    if (isTelling) kin.push({ spelling: facts.spelling(first), kin: Kin.body });
    // "Morano" of "Club Atlético Morano".
    const isLedByBody = (signs & NameSign.firstOrganisation) !== 0 && words.length < 4;
    if (isLedByBody && formsOf(last) === 0 && kindsOfName(last) === 0 && !lexicon.givenNames().has(last))
      kin.push({ spelling: facts.spelling(last), kin: Kin.body });
    const short = nickname(words);
    if (short !== undefined) kin.push({ spelling: facts.spelling(short), kin: Kin.body });
    for (const cut of cutShort(words)) kin.push({ spelling: facts.spelling(cut), kin: Kin.body });
    return kin;
  }
  const family = familyName(words);
  const names = words.length > 2 ? [words.slice(1).join(' ')] : [];
  // "Wani" of "James Wani Igga": in many places it is the second name that people go by.
  if (words.length === 3 && isName(words[1]!)) names.push(words[1]!);
  if (family !== undefined) names.unshift(family);
  for (const each of names) kin.push({ spelling: facts.spelling(each), kin: Kin.person });
  return kin;
}

/** "Norland Lottery" makes no body of Norland, nor "Velm Vice" of Velm: only in a match is a town its side. */
function isTown(first: string, { features }: NameCandidate): boolean {
  const towns = NameKind.city | NameKind.region | NameKind.capital;
  return (kindsOfName(first) & towns) !== 0 && !IN_MATCH.some((feature) => features.includes(feature));
}

/** Heads of companies' names that no family and no foundation is called by. */
const COMPANY_HEADS = wordSet(
  `bank bancorp motors energy airlines airways pharmaceuticals foods stores insurance telecom technologies systems software
  electronics holdings industries steel oil gas mining petroleum securities shipping logistics aviation aerospace automotive
  chemicals biotech breweries cement hotels properties homes semiconductor semiconductors robotics entertainment`,
);

/** "Castor Bank", "Ida Energy plc": two words, the second by which companies alone are called. */
function isCompany(words: readonly string[]): boolean {
  const own = withoutForm(words);
  return own.length === 2 && COMPANY_HEADS.has(own[1]!);
}

/** No initial, no particle, no English word. */
function isName(word: string): boolean {
  return word.length > 2 && formsOf(word) === 0 && kindsOfName(word) === 0 && !lexicon.nameParticles().has(word);
}

/** How a role stands beside the name of a body, which it tells to be one. */
const DESCRIBES_BODY: ReadonlySet<string> = new Set<RoleWhere>(['body', 'body-apposition']);

/**
 * The body that a title before a name begins with, if nothing else is known of it: "Adriametal" of "Adriametal chief
 * executive Jo Wick". Only of offices that no state and no town has.
 */
function employerOf({ role }: NameCandidate): string | undefined {
  if (role?.where !== 'before') return undefined;
  const { text, start, head } = role;
  const office = text.slice(head.start - start, head.end - start);
  if (office !== 'executive' && !lexicon.memberNouns().has(office)) return undefined;
  const words = text.split(' ');
  const after = words.findIndex((word) => !isCapital(word));
  const body = words.slice(0, Math.max(after, 0)).join(' ');
  return body !== '' && kindsOfName(body) === 0 && formsOf(foldName(body)) === 0 ? foldName(body) : undefined;
}

const isCapital = (word: string) => word.charAt(0) !== word.charAt(0).toLowerCase();

/** The family name by which a full name is mentioned later: "Abdel al-Bashir" → "al-bashir", "Ana van Dijk" → "dijk". */
export function familyName(words: readonly string[]): string | undefined {
  const suffixes = lexicon.nameSuffixes();
  let last = words.length - 1;
  let own = 0;
  for (let i = words.length - 1; i >= 0; i--) {
    if (suffixes.has(words[i]!)) continue;
    if (own++ === 0) last = i;
  }
  return own > 1 ? words[last] : undefined;
}
