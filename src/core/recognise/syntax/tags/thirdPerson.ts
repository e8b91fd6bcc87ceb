import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { isPartyNoun } from '../partyNouns';
import { INVERTING_VERBS, SPEECH_VERBS } from '../speechVerbs';
import { isWithinObject } from './governedPlaces';
import type { VerbReading } from './morphology';
import { isNounLike, opensObject, standsAlone } from './neighbours';
import { closesQuotation, isBehindQuotation, tellsWhoSays } from './reportingVerbs';
import { isVerbOfSecondClause } from './secondClauses';
import {
  clauseOpener,
  closesAside,
  closesAttribution,
  governs,
  hasFinite,
  hasSingularHead,
  isFirstNounPhrase,
  isPhrasal,
  leadsOn,
} from './subjectShapes';
import { WILLED_VERBS } from './verbList';
import { PEOPLE_LIKE_VERBS } from './wordClasses';
import type { Word } from './words';

/** True if a word in "-s", where a noun may stand as well, is a verb in the third person: "the state insures". */
export function fitsThirdPerson(
  words: readonly Word[],
  i: number,
  s: VerbReading,
  previous: Word | undefined,
): boolean {
  const { lower, traits } = words[i]!;
  // "claimed African lives", "saves young lives".
  if (lower === 'lives' && isTaken(words, i)) return false;
  if (!traits.isNounToo) return true;
  if (reports(words, i, s)) return true;
  if (areMany(words, i, previous)) return false;
  return hasSubject(words, i, previous);
}

/** “Nowhere,” the aide | repeats; "Firm must pay, court | rules": what tells who says so. */
function reports(words: readonly Word[], i: number, { lemma }: VerbReading): boolean {
  if (words[i + 1]?.tag !== 'stop' && INVERTING_VERBS.has(lemma) && isBehindQuotation(words, i)) return true;
  if (SPEECH_VERBS.has(lemma) && closesQuotation(words, i)) return true;
  return tellsWhoSays(words, i, lemma);
}

/** True for several who are named, by their trade or otherwise, and have their verb behind them. */
function areMany(words: readonly Word[], i: number, previous: Word | undefined): boolean {
  const { lower } = words[i]!;
  const next = words[i + 1];
  if (lower === 'states' && previous?.lower === 'member') return true;
  // "was asked by eleven member states to delay it".
  if (next?.lower === 'to' && itemAt(words, clauseOpener(words, i))?.lower === 'by') return true;
  // "Kolb rebels vow not to": a name and those who act, with the verb behind them.
  if (next?.traits.base !== undefined && governs(words[i + 2]) && PEOPLE_LIKE_VERBS.has(lower)) return true;
  // "Air Kolb pilots want their manager to go": those who act by their trade, and their verb.
  if (previous?.tag === 'name' && next !== undefined && WILLED_VERBS.has(next.lower) && isPartyNoun(lower)) return true;
  // "holding six dam engineers in the hills": those who were counted.
  return (
    previous?.tag === 'noun' && PEOPLE_LIKE_VERBS.has(lower) && words[clauseOpener(words, i) + 1]?.tag === 'number'
  );
}

/** True if one stands before it who may be its subject, and behind it what may be its object. */
function hasSubject(words: readonly Word[], i: number, previous: Word | undefined): boolean {
  const next = words[i + 1];
  if (previous?.tag === 'comma' && closesAttribution(words, i, 'singular') && leadsOn(words, i)) return true;
  // "Minister rules out inquiry".
  if (isNounLike(previous) && isPhrasal(words[i]!.lower, next) && isFirstNounPhrase(words, i)) return true;
  if (previous === undefined || previous.tag === 'verb' || previous.tag === 'auxiliary') return false;
  if (previous === itemAt(words, i - 1) && isVerbOfSecondClause(words, i)) return true;
  if (isNounLike(previous) && (previous.tag === 'name' || !previous.traits.isPlural) && !isWithinObject(words, i)) {
    if (opensObject(next) || next?.traits.isAdverb === true) return true;
    // "unless his company stops working".
    if (
      next?.lower.endsWith('ing') === true &&
      /^(?:subordinator|that)$/.test(itemAt(words, clauseOpener(words, i))?.tag ?? '')
    )
      return true;
    // "The appeal judges refused to", "Election monitors advised Kolb": the verb comes behind.
    const behind = words[i + 2];
    const isAsked = behind?.capital === true && isPartyNoun(words[i]!.lower);
    if (next?.traits.onlyPast === true && (governs(behind) || behind?.traits.isPreposition === true || isAsked))
      return false;
    if (!standsAlone(next) && (previous.tag === 'name' || isFirstNounPhrase(words, i))) return true;
  }
  // "A letter signed by 300 scientists calls for …": the head of the subject is singular.
  if (isNounLike(previous) && opensObject(next) && previous.traits.isPlural && hasSingularHead(words, i)) return true;
  // "The declaration, adopted by acclamation, urges creditors …".
  if (previous.tag === 'comma' && closesAside(words, i, 'singular') && !standsAlone(next)) return true;
  return (
    (previous.tag === 'coordinator' || previous.tag === 'comma') &&
    opensObject(next) &&
    (hasFinite(words, i, 's') || isFirstNounPhrase(words, i))
  );
}

/** True for what is claimed, lost or saved: nothing but adjectives stand between it and the verb. */
function isTaken(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 5; at--) {
    const { tag, verb } = words[at]!;
    if (tag === 'verb') return TAKES_LIVES.has(verb!.lemma) && !words[i + 1]?.traits.isPreposition;
    if (!/^(?:name|adjective|determiner|adverb)$/.test(tag)) return false;
  }
  return false;
}

const TAKES_LIVES = wordSet('claim cost save risk take lose end ruin');
