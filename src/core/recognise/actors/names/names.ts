import { NameSign, type NameCandidate } from '../candidate';
import { agreeingInLists, type ReadName } from './listAgreement';
import { nameCandidate } from './nameCandidate';
import type { NameReading } from './nameReading';
import { GIVEN_NAME_OF_TWO } from './wordTraits';
import type { FoundRole } from './roles';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { WordForm } from '../../../lexicon/englishWords';
import { Nominal } from '../sentence/word';
import { readName } from './readName';

/** Proposes the names of a sentence: known ones, those with a telling head, and runs of capitalised words. */
export function scanNames(view: SentenceView, text: string): readonly NameCandidate[] {
  const found: ReadName[] = [];
  let before: NameReading | undefined;
  let next = 0;
  for (const i of view.beginnings) {
    const reading = i < next ? undefined : readName(view, i);
    if (reading === undefined) continue;
    next = reading.after;
    const second = shorterReading(view, reading);
    const shorter = second && nameCandidate(view, text, second, undefined, undefined, undefined).name;
    const { name, role } = nameCandidate(view, text, reading, found.at(-1), before, shorter);
    const isBefore = role !== undefined && role.where !== 'after' && role.where !== 'body-apposition';
    const nested = isBefore ? takenFromAll(view, found, role) : [];
    found.push({ reading, name: nested.length > 0 ? { ...name, nested } : name });
    before = reading;
  }
  return agreeingInLists(view, found);
}

/** Takes out the names that stand inside a title before a name, and inside a second one before that and a comma. */
function takenFromAll(view: SentenceView, found: ReadName[], role: FoundRole): readonly NameCandidate[] {
  const names = takenFrom(view, found, role);
  return role.other === undefined ? names : [...takenFrom(view, found, role.other), ...names];
}

/** Takes out the names that stand inside a title before a name: they are no mentions of their own. */
function takenFrom(view: SentenceView, found: ReadName[], role: FoundRole): readonly NameCandidate[] {
  const names: NameCandidate[] = [];
  for (let i = found.length - 1; i >= 0 && found[i]!.reading.first >= role.first; i--) {
    const { reading, name } = found[i]!;
    if (reading.first >= role.after || isFree(view, reading, role)) continue;
    found.splice(i, 1);
    // "Former Velm United striker": the first word describes the bearer.
    const isDescribed = (view.pieces[reading.first]!.forms & (WordForm.adjective | WordForm.past)) !== 0;
    names.unshift(isDescribed && name.shorter !== undefined && !isHeadAlone(name.shorter) ? name.shorter : name);
  }
  return names;
}

/** "Orange Order chaplain": what would be left of the name is the word that only says what it is the name of. */
function isHeadAlone({ words, signs }: NameCandidate): boolean {
  return words.length === 1 && (signs & NameSign.common) !== 0;
}

/** Within a title, names behind a preposition or before a possessive stay mentions: "president of Norland". */
function isFree(view: SentenceView, inside: NameReading, role: FoundRole): boolean {
  for (let i = inside.first - 1; i >= role.first; i--) {
    if (/^(?:of|for|to|at|in)$/.test(view.pieces[i]!.lower)) return role.head !== role.after - 1;
  }
  return view.pieces[inside.after]?.lower === "'s";
}

/** "Tang Jie", "Long Yuna": a family's name that English has too, before a given one of two syllables at most. */
function isFamilyOfTwo({ lower }: Piece, { lower: given, forms, kinds }: Piece): boolean {
  return CHINESE_FAMILY.test(lower) && forms === 0 && kinds === 0 && SYLLABLES.test(given);
}

const CHINESE_FAMILY = /^(?:tang|long|song|sun|pan|gong|fan|tan|tong|bin|chin|din|hung|hang|pang|wan|wing|man|ding)$/;

const SYLLABLES = /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiou]{1,3}(?:ng|n|r)?){1,2}$/;

/** Without a first word that is a common one at the start of a sentence: "Critics Norland …", "Speaking Ana Kolb …". */
function shorterReading(view: SentenceView, reading: NameReading): NameReading | undefined {
  const piece = view.pieces[reading.first]!;
  // A dateline begins with its place, whatever the words of that are: "PORT ELLIS, March 3 —".
  if (reading.first < view.datelineEnd) return undefined;
  if (
    !view.openings.has(reading.first) ||
    reading.after - reading.first < 2 ||
    reading.rule === 'actor.known-name' ||
    reading.head === 'event'
  )
    return undefined;
  // "Mathematicians Ana Kolb and Jo Wick"
  const isCommon = piece.forms !== 0 || piece.nominal === Nominal.group;
  // "Lam Wai-keung": whatever the first word is in English, the second is a given name that stands behind its family.
  const second = view.pieces[reading.first + 1]!;
  if (!isCommon || piece.isGivenName || GIVEN_NAME_OF_TWO.test(second.text)) return undefined;
  if (reading.after === reading.first + 2 && isFamilyOfTwo(piece, second)) return undefined;
  const next = readName(view, reading.first + 1);
  return next?.head === 'event' ? undefined : next;
}
