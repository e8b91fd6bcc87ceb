import { itemAt } from '../../../text/itemAt';
import { TAKES_BARE_VERB } from './complements';
import { isWish } from './governedPlaces';
import type { VerbReading } from './morphology';
import { isNominal, isNounLike, opensObject, standsAlone } from './neighbours';
import { isShown, tellsWhoSays } from './reportingVerbs';
import { isVerbOfSecondClause } from './secondClauses';
import {
  closesAside,
  closesAttribution,
  hasFinite,
  hasPluralHead,
  isFirstNounPhrase,
  isPhrasal,
  leadsOn,
} from './subjectShapes';
import { WILLED_VERBS } from './verbList';
import type { Word } from './words';

/** The reading of a bare form that nothing governs: an order, the verb of a plural, or none where a noun may stand. */
export function baseReading(
  words: readonly Word[],
  i: number,
  base: VerbReading,
  previous: Word | undefined,
): VerbReading | undefined {
  const { traits } = words[i]!;
  const next = words[i + 1];
  if (isNounLike(previous) && isWish(words, i)) return base;
  if (traits.isAdjectiveVerb && isNominal(next) && !opensObject(next)) return undefined;
  if (previous?.tag === 'verb' && isBehindRelative(words, i)) return base;
  if (!traits.isNounToo)
    return previous?.tag === 'verb' && !TAKES_BARE_VERB.has(previous.verb?.lemma ?? '') ? undefined : base;
  // "…, police said", "the navy and Velm police said".
  if (next?.lower === 'said' || next?.lower === 'says') return undefined;
  switch (previous?.tag) {
    case undefined:
    case 'break':
    case 'stop':
      return opensOrder(words, i) ? base : undefined;
    case 'coordinator':
    case 'comma':
      return goesOn(words, i, previous.tag === 'comma') ? base : undefined;
    case 'noun':
    case 'name': {
      if (hasPluralSubject(words, i, previous)) return base;
      // "Kolb hit back".
      const { past } = traits;
      return past?.lemma === base.lemma && (opensObject(next) || next?.lower === 'back') ? past : undefined;
    }
    default:
      return undefined;
  }
}

/** "Pressure on the coach", "Call for talks": a noun opens the sentence, unless somebody is spoken to. */
function opensOrder(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return opensObject(next) && (words[i]!.quotation >= 0 || !/^(?:for|on|upon|to)$/.test(next!.lower));
}

/** True if the verb goes on behind an aside, or behind another verb of its form. */
function goesOn(words: readonly Word[], i: number, isComma: boolean): boolean {
  const next = words[i + 1];
  // "The Gulf states, for their part, decline to be listed".
  const opensInfinitive = next?.lower === 'to' && words[i + 2]?.traits.base !== undefined;
  if (isComma && opensInfinitive && isFirstNounPhrase(words, i)) return true;
  // "The women, the statement added, demand back pay".
  if (isComma && closesAttribution(words, i, 'plural') && leadsOn(words, i)) return true;
  // "The women, supported by the union, demand back pay".
  if (isComma && closesAside(words, i, 'plural') && !standsAlone(next)) return true;
  if (!hasFinite(words, i, 'base')) return false;
  // "Stay away from the windows and wait for help": behind a plural a bare noun in the singular is unlikely.
  const isOrder = next?.traits.isPreposition === true && next.lower !== 'of' && hasPluralBefore(words, i);
  return opensObject(next) || isOrder || isVerbOfSecondClause(words, i) || (isComma && listsVerbs(words, i));
}

/** True if several stand before it who may be its subject. */
function hasPluralSubject(words: readonly Word[], i: number, previous: Word): boolean {
  const next = words[i + 1];
  // "refused a police request".
  if (/^an?$/.test(itemAt(words, i - 2)?.lower ?? '')) return false;
  if (isPhrasal(words[i]!.lower, next) && isFirstNounPhrase(words, i)) return true;
  if (previous === itemAt(words, i - 1) && isVerbOfSecondClause(words, i)) return true;
  // "Scrap the tax, farmers demand": the last word, behind a comma and who wants it.
  if (previous.traits.isPlural && tellsWhoSays(words, i, words[i]!.lower)) return true;
  if (isShown(words, i)) return true;
  // "Nurses at the clinic demand more", "winters in Tarn call for patience".
  if (opensObject(next) && hasPluralHead(words, i)) return true;
  if (!previous.traits.isPlural && itemAt(words, i - 2)?.tag !== 'coordinator') return false;
  if (next?.lower === 'whether' || opensObject(next) || next?.traits.isAdverb === true) return true;
  return !standsAlone(next) && isFirstNounPhrase(words, i);
}

/**
 * "Families below the dam that failed want answers", "Miners trapped want pay": the verb of a plural that opens the sentence,
 * behind the one that only tells which ones.
 */
function isBehindRelative(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const last = words[i - 1]!.verb;
  if (!WILLED_VERBS.has(words[i]!.lower) || next === undefined || standsAlone(next)) return false;
  if ((last?.form !== 'past' && last?.form !== 'participle') || i < 2 || i > LONGEST_SUBJECT) return false;
  if (!words[0]!.traits.isPlural || words[0]!.tag !== 'noun') return false;
  for (let at = 1; at < i - 1; at++) if (!INSIDE_SUBJECT.test(words[at]!.tag)) return false;
  // "Miners trapped want …"; in "Shops saw demand rise" the second is a noun.
  if (i === 2) return !words[i]!.traits.isNounToo && !words[1]!.traits.isPreterite;
  return words.slice(1, i - 1).some(({ tag }) => !/^(?:noun|name|adjective|number)$/.test(tag));
}

const LONGEST_SUBJECT = 9;

const INSIDE_SUBJECT = /^(?:noun|name|adjective|number|determiner|possessive|preposition|that|relative|adverb)$/;

/** True for "the windows and wait", "forgive him and look": what the coordinator at `i - 1` would join to a noun is a plural or a pronoun. */
function hasPluralBefore(words: readonly Word[], i: number): boolean {
  const joined = itemAt(words, i - 2);
  if (joined?.tag === 'pronoun') return true;
  return joined?.tag === 'noun' && joined.traits.isPlural && !words[i]!.traits.isPlural;
}

/** "to halt withdrawals, freeze accounts and submit a report": the list goes on with a verb of the same form. */
function listsVerbs(words: readonly Word[], i: number): boolean {
  if (words[i + 1] === undefined || standsAlone(words[i + 1])) return false;
  for (let k = i + 2; k < words.length && k < i + 9; k++) {
    const { lower, traits } = words[k]!;
    if (traits.isStop && lower !== ',') return false;
    if (lower === 'and' || lower === 'or') return words[k + 1]?.traits.base !== undefined && opensObject(words[k + 2]);
  }
  return false;
}
