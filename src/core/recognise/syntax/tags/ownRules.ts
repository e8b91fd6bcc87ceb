import { lexicon } from '../../../lexicon';
import { itemAt } from '../../../text/itemAt';
import { isPartyNoun } from '../partyNouns';
import { isNounLike, onlyPast, onlyThirdPerson, opensNounPhrase } from './neighbours';
import type { Tag } from './partOfSpeech';
import { opensResolution } from './resolutionItems';
import { SNAP_NOUNS } from './wordClasses';
import type { Word } from './words';

/** The tag of a word for which some places have a rule of their own; `undefined` where it is as any other. */
export function tagByOwnRules(words: readonly Word[], i: number, previous: Word | undefined): Tag | undefined {
  const { lower } = words[i]!;
  const left = itemAt(words, i - 1);
  const next = words[i + 1];
  if (lower === 'back' && /^(?:pay|wages|taxes|rent|salaries)$/.test(next?.lower ?? '')) return 'adjective';
  // "ordered the doctors back to work", "wants them back in class".
  if (lower === 'back' && isNounLike(left) && /^(?:to|in|on|at|from|into|home)$/.test(next?.lower ?? ''))
    return 'adverb';
  // "would not send them back until the walls are dry".
  const isSentBack = lower === 'back' && /^(?:them|him|her|us|me|it)$/.test(left?.lower ?? '');
  if (isSentBack && (next === undefined || LEADS_ON_BACK.test(next.lower))) return 'adverb';
  // "must be back by Friday", "is back in office".
  if (lower === 'back' && /^(?:is|are|was|were|be|been)$/.test(left?.lower ?? '') && !opensNounPhrase(next))
    return 'adverb';
  // "a person close to the minister".
  if (lower === 'close' && next?.lower === 'to' && previous?.tag === 'noun') return 'adjective';
  // "to demand snap elections".
  if (lower === 'snap' && SNAP_NOUNS.has(next?.lower ?? '')) return 'adjective';
  // "and retired general Moe".
  if (lower === 'retired' && next !== undefined && (lexicon.offices().has(next.lower) || next.capital))
    return 'adjective';
  // "acting President Moe", "the acting mayor".
  if (lower === 'acting' && (next?.capital === true || left?.tag === 'determiner' || left?.tag === 'adjective'))
    return 'adjective';
  // "warned managing director Ida Moe".
  if (/^(?:managing|presiding|founding)$/.test(lower) && next !== undefined && lexicon.offices().has(next.lower))
    return 'adjective';
  // "called the murder wrong".
  if (lower === 'wrong' && left?.tag === 'noun') return 'adjective';
  if (lower === 'turned' && left?.tag === 'noun' && isTurnedInto(words, i)) return 'adjective';
  if (lower === 'further' && next !== undefined && goesFurther(words, i)) return 'adverb';
  if (lower === 'latter' || lower === 'former') {
    if (left?.tag === 'determiner' && standsForSomebody(words, i)) return 'noun';
  }
  // "army chief General Moe", "the union's chief": behind a noun it is one.
  if (lower === 'chief' && isNounLike(left) && next?.capital === true) return 'noun';
  return undefined;
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
