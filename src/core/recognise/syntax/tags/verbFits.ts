import { isPartyNoun } from '../partyNouns';
import { INVERTING_VERBS, SPEECH_VERBS } from '../speechVerbs';
import type { VerbForm, VerbReading } from './morphology';
import type { Word } from './words';
import { before, isNominal, isNounLike, isNounPlace, opensNounPhrase, opensObject, standsAlone } from './neighbours';
import {
  closesAside,
  closesAttribution,
  governs,
  hasPluralHead,
  hasSingularHead,
  isFirstNounPhrase,
  isMeasure,
  isPhrasal,
  leadsOn,
  finiteAhead,
  clauseOpener,
} from './subjectShapes';
import { OBJECT_INFINITIVE_VERBS, TAKES_BARE_VERB } from './complements';
import { WILLED_VERBS } from './verbList';
import { isVerbOfSecondClause } from './secondClauses';
import { PEOPLE_LIKE_VERBS } from './wordClasses';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { isWithinObject, isWish, awaitsInfinitive } from './governedPlaces';
import { isBehindQuotation, closesQuotation, endsReport, isShown, REPORTS, closesReport } from './reportingVerbs';

/** Particles that close a verb phrase. */
const PARTICLES = /^(?:up|down|out|off|away|aside|back|in|over)$/;

/** The reading as a verb if the neighbours allow one. */
export function verbFits(words: readonly Word[], i: number): VerbReading | undefined {
  const word = words[i]!;
  const previous = before(words, i);
  const left = i === 0 ? undefined : itemAt(words, i - 1);
  const next = words[i + 1];
  const { lower } = word;
  const { base, s, past, ing } = word.traits;

  if (previous?.tag === 'to' || previous?.tag === 'modal' || (previous?.tag === 'auxiliary' && previous.traits.isDo)) {
    if (base) return base;
  }
  // "is not cut", but "does not cut", "has not to cut".
  const isPassive = past !== undefined && itemAt(words, i - 2)?.traits.isBe === true;
  if (previous?.tag === 'not' && base && !isPassive && /^(?:to|modal|auxiliary)$/.test(itemAt(words, i - 2)?.tag ?? ''))
    return base;
  if (previous?.tag === 'auxiliary' || previous?.tag === 'not') {
    if (past && (previous.traits.isHave || previous.traits.isBe || previous.lower === "'s" || previous.tag === 'not'))
      return word.traits.participle ?? past;
    if (ing) return ing;
  }
  if ((past ?? ing) !== undefined && describesOthers(words, i)) return undefined;
  if (past && !(base && past.form === base.form)) {
    if (word.traits.isPreterite && previous?.tag === 'adjective') return past;
    // "Half of those asked said": whom a participle names, and what they do.
    if (lower === 'said' && left?.tag === 'adjective' && left.traits.past !== undefined) return past;
    // "The disappeared demanded to": those whom a participle names, and their verb.
    if (previous?.tag === 'adjective' && previous.traits.past !== undefined && /^(?:to|that)$/.test(next?.lower ?? ''))
      return past;
    if (isNounPlace(previous)) return undefined;
    // "the four armed groups": of those who are counted.
    if (
      left?.tag === 'number' &&
      next?.traits.isPlural === true &&
      next.traits.base === undefined &&
      itemAt(words, i - 2)?.tag === 'determiner'
    )
      return undefined;
    // "that the dean step down grew louder", "those who sat down asked the mayor": the particle of the verb before it.
    if (previous?.tag === 'preposition')
      return (word.traits.isPreterite || opensNounPhrase(next)) &&
        itemAt(words, i - 2)?.tag === 'verb' &&
        PARTICLES.test(previous.lower)
        ? past
        : undefined;
    if (left?.tag === 'verb' && isNominal(next) && !next!.traits.isPossessive && !word.traits.isPreterite)
      return undefined;
    // "…, exiled writer Ana Kolb told": it describes who comes next.
    if (
      previous?.tag === 'comma' &&
      !(INVERTING_VERBS.has(past.lemma) && isBehindQuotation(words, i)) &&
      !word.traits.isPreterite &&
      lower !== 'said' &&
      !next?.capital &&
      isNominal(next) &&
      (words[i + 2]?.capital || words[i + 2]?.traits.onlyThirdPerson)
    )
      return undefined;
    if (!base) return past;
  }
  // "A tribunal found that": the past of one verb before the base of a rarer one.
  if ((lower === 'found' || lower === 'fell') && past && !isNounPlace(previous)) return past;
  if (ing) {
    if (isNounPlace(previous) || previous?.tag === 'number') return undefined;
    return ing;
  }
  if (next?.lower === 'to' && awaitsInfinitive(words, i)) return undefined;
  // "if the word 'voluntary' disappears": no noun has this form.
  if (s && !base && previous?.tag === 'adjective' && !word.traits.isNounToo) return s;
  // "The homeless want answers": those whom an adjective names, and their verb.
  if (base && previous?.tag === 'adjective' && left?.lower === previous.lower && isOfPeople(words, i)) return base;
  // "Let the strong remember the weak": what is no noun, behind those whom an adjective names.
  if (base && left?.tag === 'adjective' && isLetDo(words, i)) return base;
  if (isNounPlace(previous) || previous?.tag === 'number') return undefined;
  // "a 7 percent raise".
  if ((previous?.lower === 'percent' || previous?.lower === '%') && isMeasure(words, i)) return undefined;
  if (previous?.tag === 'preposition') return undefined;
  // "a resolution that urges the executive to": who does what the noun says.
  if (
    s &&
    previous?.tag === 'that' &&
    (opensObject(next) || next?.traits.isAdjective) &&
    isNounLike(itemAt(words, i - 2))
  )
    return s;
  if (previous?.tag === 'pronoun' || previous?.tag === 'relative')
    return base && past && base.lemma === past.lemma ? past : (s ?? base ?? past);

  const alsoNoun = word.traits.isNounToo;
  if (s) {
    // "claimed African lives", "saves young lives".
    if (lower === 'lives' && isTaken(words, i)) return undefined;
    if (!alsoNoun || (next?.tag !== 'stop' && INVERTING_VERBS.has(s.lemma) && isBehindQuotation(words, i))) return s;
    // “Nowhere,” the aide | repeats.
    if (closesQuotation(words, i) && SPEECH_VERBS.has(s.lemma)) return s;
    if (lower === 'states' && previous?.lower === 'member') return undefined;
    // "was asked by eleven member states to delay it".
    if (next?.lower === 'to' && itemAt(words, clauseOpener(words, i))?.lower === 'by') return undefined;
    if (closesReport(words, i) && REPORTS.test(s.lemma)) return s;
    // "Kolb rebels vow not to": a name and those who act, with the verb behind them.
    if (next?.traits.base !== undefined && governs(words[i + 2]) && PEOPLE_LIKE_VERBS.has(lower)) return undefined;
    // "Air Kolb pilots want their manager to go": those who act by their trade, and their verb.
    if (previous?.tag === 'name' && next !== undefined && WILLED_VERBS.has(next.lower) && isPartyNoun(lower))
      return undefined;
    // "holding six dam engineers in the hills": those who were counted.
    if (previous?.tag === 'noun' && PEOPLE_LIKE_VERBS.has(lower) && words[clauseOpener(words, i) + 1]?.tag === 'number')
      return undefined;
    if (previous?.tag === 'comma' && closesAttribution(words, i, 'singular') && leadsOn(words, i)) return s;
    // "Minister rules out inquiry".
    if (isNounLike(previous) && isPhrasal(lower, next) && isFirstNounPhrase(words, i)) return s;
    if (previous === undefined || previous.tag === 'verb' || previous.tag === 'auxiliary') return undefined;
    if (previous === left && isVerbOfSecondClause(words, i)) return s;
    if (isNounLike(previous) && (previous.tag === 'name' || !previous.traits.isPlural) && !isWithinObject(words, i)) {
      if (opensObject(next) || (next && next.traits.isAdverb)) return s;
      // "unless his company stops working".
      if (
        next !== undefined &&
        next.lower.endsWith('ing') &&
        /^(?:subordinator|that)$/.test(itemAt(words, clauseOpener(words, i))?.tag ?? '')
      )
        return s;
      // "The appeal judges refused to": the verb comes behind.
      if (next?.traits.onlyPast === true && (governs(words[i + 2]) || words[i + 2]?.traits.isPreposition === true))
        return undefined;
      if (next && !standsAlone(next) && (previous.tag === 'name' || isFirstNounPhrase(words, i))) return s;
    }
    // "A letter signed by 300 scientists calls for …": the head of the subject is singular.
    if (isNounLike(previous) && opensObject(next) && previous.traits.isPlural && hasSingularHead(words, i)) return s;
    // "The declaration, adopted by acclamation, urges creditors …".
    if (previous.tag === 'comma' && closesAside(words, i, 'singular') && next !== undefined && !standsAlone(next))
      return s;
    if ((previous.tag === 'coordinator' || previous.tag === 'comma') && opensObject(next))
      return hasFinite(words, i, 's') || isFirstNounPhrase(words, i) ? s : undefined;
    return undefined;
  }
  if (!base) return past;
  if (isNounLike(previous) && isWish(words, i)) return base;
  if (word.traits.isAdjectiveVerb && isNominal(next) && !opensObject(next)) return undefined;
  if (previous?.tag === 'verb' && isBehindRelative(words, i)) return base;
  if (!alsoNoun) {
    if (previous?.tag === 'verb' && !TAKES_BARE_VERB.has(previous.verb?.lemma ?? '')) return undefined;
    return base;
  }
  // "…, police said", "the navy and Velm police said".
  if (next?.lower === 'said' || next?.lower === 'says') return undefined;
  if (previous === undefined || previous.tag === 'break' || previous.tag === 'stop')
    // "Pressure on the coach", "Call for talks": a noun opens the sentence, unless somebody is spoken to.
    return opensObject(next) && (words[i]!.quotation >= 0 || !/^(?:for|on|upon|to)$/.test(next!.lower))
      ? base
      : undefined;
  if (previous.tag === 'coordinator' || previous.tag === 'comma') {
    // "The Gulf states, for their part, decline to be listed".
    const opensInfinitive = next?.lower === 'to' && words[i + 2]?.traits.base !== undefined;
    if (previous.tag === 'comma' && opensInfinitive && isFirstNounPhrase(words, i)) return base;
    // "The women, the statement added, demand back pay".
    if (previous.tag === 'comma' && closesAttribution(words, i, 'plural') && leadsOn(words, i)) return base;
    // "The women, supported by the union, demand back pay".
    if (previous.tag === 'comma' && closesAside(words, i, 'plural') && next !== undefined && !standsAlone(next))
      return base;
    if (!hasFinite(words, i, 'base')) return undefined;
    // "Stay away from the windows and wait for help": behind a plural a bare noun in the singular is unlikely.
    const goesOn = next?.traits.isPreposition === true && next.lower !== 'of' && hasPluralBefore(words, i);
    return opensObject(next) || goesOn || (previous.tag === 'comma' && listsVerbs(words, i)) ? base : undefined;
  }
  if (isNounLike(previous)) {
    if (isPhrasal(lower, next) && isFirstNounPhrase(words, i)) return base;
    if (previous === left && isVerbOfSecondClause(words, i)) return base;
    // "Scrap the tax, farmers demand": the last word, behind a comma and who wants it.
    if (previous.traits.isPlural && endsReport(words, i)) return base;
    if (isShown(words, i)) return base;
    // "Nurses at the clinic demand more", "winters in Tarn call for patience".
    if (opensObject(next) && hasPluralHead(words, i)) return base;
    const severalBefore = previous.traits.isPlural || itemAt(words, i - 2)?.tag === 'coordinator';
    if (severalBefore && next?.lower === 'whether') return base;
    if (severalBefore && (opensObject(next) || (next && next.traits.isAdverb))) return base;
    if (severalBefore && isFirstNounPhrase(words, i) && next && !standsAlone(next)) return base;
    // "Kolb hit back".
    if (past && past.lemma === base.lemma && (opensObject(next) || next?.lower === 'back')) return past;
  }
  return undefined;
}

/** "told striking miners to return", "demanded that jailed students be freed": it tells which ones are to act, or of whom. */
function describesOthers(words: readonly Word[], i: number): boolean {
  const left = itemAt(words, i - 1);
  const noun = words[i + 1];
  if (noun?.traits.isPlural !== true || noun.capital || !isNominal(noun)) return false;
  const behind = words[i + 2]?.traits;
  if (left?.tag === 'verb' && OBJECT_INFINITIVE_VERBS.has(left.verb!.lemma)) {
    const to = behind?.isNegation === true ? words[i + 3] : words[i + 2];
    return to?.lower === 'to';
  }
  if (left?.tag !== 'that' || behind === undefined) return false;
  // "a law that jailed students is gone": what the law did.
  const isClause = itemAt(words, i - 2)?.tag === 'verb' || words[i + 2]!.lower === 'be';
  return (
    behind.isModal || (isClause && (behind.isBe || behind.isHave || (behind.base !== undefined && !behind.isNounToo)))
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

/** "the poor | want": what people do who are called by an adjective. */
function isOfPeople(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (
    PEOPLE_ADJECTIVES.has(words[i - 1]!.lower) &&
    itemAt(words, i - 2)?.lower === 'the' &&
    (WILLED_VERBS.has(words[i]!.lower) ||
      /^(?:tell|ask|plead|beg|pray|petition|protest|march)$/.test(words[i]!.lower)) &&
    next !== undefined &&
    !standsAlone(next) &&
    !finiteAhead(words, i)
  );
}

/** "Let the mighty spare |": nothing but an article and an adjective behind "let". */
function isLetDo(words: readonly Word[], i: number): boolean {
  return (
    itemAt(words, i - 2)?.lower === 'the' &&
    itemAt(words, i - 3)?.lower === 'let' &&
    opensNounPhrase(words[i + 1]) &&
    (!words[i]!.traits.isNounToo || PEOPLE_ADJECTIVES.has(words[i - 1]!.lower))
  );
}

const PEOPLE_ADJECTIVES = wordSet(
  'poor rich homeless unemployed jobless displaced elderly dead missing wounded injured sick disabled old young hungry bereaved undersigned',
);

/** True for "the windows and wait": what the coordinator at `i - 1` would join to a noun is a plural. */
function hasPluralBefore(words: readonly Word[], i: number): boolean {
  const joined = itemAt(words, i - 2);
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

function hasFinite(words: readonly Word[], i: number, form: VerbForm): boolean {
  for (let at = Math.max(0, i - 30); at < i; at++) if (words[at]!.verb?.form === form) return true;
  return false;
}
