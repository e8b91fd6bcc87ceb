import { lexicon } from '../../../lexicon';
import { itemAt } from '../../../text/itemAt';
import { isPartyNoun } from '../partyNouns';
import { isNounLike, onlyPast, onlyThirdPerson, opensNounPhrase } from './neighbours';
import type { Tag } from './partOfSpeech';
import { opensResolution } from './resolutionItems';
import { SNAP_NOUNS } from './wordClasses';
import { lowerAt, tagAt } from './wordAt';
import type { Word } from './words';

/** What a word is at its place; `undefined` where it is as any other. `previous` is the word that decides, past adverbs and times. */
type Rule = (words: readonly Word[], i: number, previous: Word | undefined) => Tag | undefined;

/** Words of no closed class that in some places are what their forms do not tell. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['back', tagOfBack],
  // "a person close to the minister".
  ['close', (words, i, previous) => adjectiveIf(words[i + 1]?.lower === 'to' && previous?.tag === 'noun')],
  // "to demand snap elections".
  ['snap', (words, i) => adjectiveIf(SNAP_NOUNS.has(lowerAt(words, i + 1)))],
  // "and retired general Moe".
  ['retired', (words, i) => adjectiveIf(words[i + 1]?.capital === true || isOffice(words[i + 1]))],
  ['acting', (words, i) => adjectiveIf(opensTitle(words, i))],
  // "warned managing director Ida Moe".
  ...['managing', 'presiding', 'founding'].map((lower): [string, Rule] => [
    lower,
    (words, i) => adjectiveIf(isOffice(words[i + 1])),
  ]),
  // "asked everyone affected to register".
  ...['involved', 'affected', 'concerned'].map((lower): [string, Rule] => [
    lower,
    (words, i, previous) =>
      adjectiveIf(
        /^(?:noun|pronoun|determiner)$/.test(previous?.tag ?? '') && /^(?:to|in|by)$/.test(lowerAt(words, i + 1)),
      ),
  ]),
  // "urged the home secretary to".
  ['home', (words, i) => adjectiveIf(tagAt(words, i - 1) === 'determiner' && isPartyNoun(lowerAt(words, i + 1)))],
  // "The ruling means that".
  ['ruling', (words, i) => (lowerAt(words, i + 1) === 'means' ? 'noun' : undefined)],
  // "called the murder wrong".
  ['wrong', (words, i) => adjectiveIf(itemAt(words, i - 1)?.tag === 'noun')],
  ['turned', (words, i) => adjectiveIf(itemAt(words, i - 1)?.tag === 'noun' && isTurnedInto(words, i))],
  ['further', (words, i) => (words[i + 1] !== undefined && goesFurther(words, i) ? 'adverb' : undefined)],
  ['latter', tagOfLatter],
  ['former', tagOfLatter],
  // "army chief General Moe", "the union's chief": behind a noun it is one.
  ['chief', (words, i) => (isNounLike(itemAt(words, i - 1)) && words[i + 1]?.capital === true ? 'noun' : undefined)],
]);

/** The tag of a word for which some places have a rule of their own; `undefined` where it is as any other. */
export function tagByOwnRules(words: readonly Word[], i: number, previous: Word | undefined): Tag | undefined {
  return RULES.get(words[i]!.lower)?.(words, i, previous);
}

function adjectiveIf(isSo: boolean): Tag | undefined {
  return isSo ? 'adjective' : undefined;
}

function isOffice(word: Word | undefined): boolean {
  return word !== undefined && lexicon.offices().has(word.lower);
}

function tagOfBack(words: readonly Word[], i: number): Tag | undefined {
  const left = itemAt(words, i - 1);
  const next = words[i + 1];
  if (/^(?:pay|wages|taxes|rent|salaries)$/.test(lowerAt(words, i + 1))) return 'adjective';
  // "ordered the doctors back to work", "wants them back in class".
  if (isNounLike(left) && /^(?:to|in|on|at|from|into|home)$/.test(lowerAt(words, i + 1))) return 'adverb';
  // "would not send them back until the walls are dry".
  const isSentBack = /^(?:them|him|her|us|me|it)$/.test(lowerAt(words, i - 1));
  if (isSentBack && (next === undefined || LEADS_ON_BACK.test(next.lower))) return 'adverb';
  // "must be back by Friday", "is back in office".
  const isBack = /^(?:is|are|was|were|be|been)$/.test(lowerAt(words, i - 1));
  return isBack && !opensNounPhrase(next) ? 'adverb' : undefined;
}

/** "acting President Moe", "the acting mayor". */
function opensTitle(words: readonly Word[], i: number): boolean {
  return words[i + 1]?.capital === true || /^(?:determiner|adjective)$/.test(tagAt(words, i - 1));
}

function tagOfLatter(words: readonly Word[], i: number): Tag | undefined {
  return itemAt(words, i - 1)?.tag === 'determiner' && standsForSomebody(words, i) ? 'noun' : undefined;
}

const LEADS_ON_BACK = /^(?:until|till|before|after|unless|if|when|once|by|to|in|on|at|from|into|home|[.,;])$/;

/** "We further ask that", "The court further ordered", "are further required to": a verb follows, and one that has its subject. */
function goesFurther(words: readonly Word[], i: number): boolean {
  const left = itemAt(words, i - 1);
  const { traits } = words[i + 1]!;
  // "Further requests the board to": in a resolution.
  if (words[i]!.capital && traits.s !== undefined) return opensResolution(words, i + 1);
  if (left?.tag === 'auxiliary' || left?.tag === 'modal') return traits.past !== undefined || left.tag === 'modal';
  if (traits.readings.length === 0 || traits.ing !== undefined) return false;
  if (left?.tag === 'pronoun') return /^(?:i|we|you|he|she|it|they)$/.test(left.lower);
  const agrees = left?.traits.isPlural === true ? traits.base : traits.s;
  return isNounLike(left) && (traits.onlyPast || (agrees !== undefined && words[i + 2]?.lower === 'that'));
}

/** "former singer turned campaigner Ida Moe", but "the guards turned soldiers away". */
function isTurnedInto(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (next === undefined || !isPartyNoun(words[i - 1]!.lower) || !isPartyNoun(next.lower)) return false;
  return words[i + 2]?.traits.isParticle !== true && words[i + 2]?.traits.isPreposition !== true;
}

/** "the latter called for", "the former demands that": a verb follows, and what it may have for an object. */
function standsForSomebody(words: readonly Word[], i: number): boolean {
  const verb = words[i + 1];
  const behind = words[i + 2];
  if (verb === undefined || verb.traits.standsAlone || verb.traits.isAdverb) return true;
  if (onlyPast(verb) || onlyThirdPerson(verb)) return true;
  if (verb.traits.past === undefined && verb.traits.s === undefined) return false;
  return behind === undefined || opensNounPhrase(behind) || /^(?:that|to|for)$/.test(behind.lower);
}
