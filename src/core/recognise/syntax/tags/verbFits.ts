import { itemAt } from '../../../text/itemAt';
import { isActor, isPartyNoun } from '../partyNouns';
import { INVERTING_VERBS } from '../speechVerbs';
import { baseReading } from './baseReadings';
import { OBJECT_INFINITIVE_VERBS } from './complements';
import { awaitsInfinitive } from './governedPlaces';
import type { VerbReading } from './morphology';
import { before, isNominal, isNounLike, isNounPlace, opensNounPhrase, opensObject, standsAlone } from './neighbours';
import { isBehindQuotation } from './reportingVerbs';
import { fitsThirdPerson } from './thirdPerson';
import { finiteAhead, isMeasure } from './subjectShapes';
import { WILLED_VERBS } from './verbList';
import { wordSet } from '../../../text/wordSet';
import type { Word } from './words';
import { lowerAt } from './wordAt';

/** The reading as a verb if the neighbours allow one; the rules stand in the order in which they decide. */
export function verbFits(words: readonly Word[], i: number): VerbReading | undefined {
  const { base, s, past, ing } = words[i]!.traits;
  const previous = before(words, i);
  const governed = governedReading(words, i, previous);
  if (governed !== undefined) return governed;
  if ((past ?? ing) !== undefined && describesOthers(words, i)) return undefined;
  if (past !== undefined) {
    if (isSurelyPast(words, i, previous)) return past;
    if (onlyDescribes(words, i, past, previous)) return undefined;
    if (base === undefined) return past;
  }
  const { lower } = words[i]!;
  // "A tribunal found that": the past of one verb before the base of a rarer one.
  if ((lower === 'found' || lower === 'fell') && past && !isNounPlace(previous)) return past;
  // "three striking dockers", but "in June 2014 asking".
  const isCounted = previous?.tag === 'number' && !/^[12]\d{3}$/.test(previous.lower);
  if (ing) return isNounPlace(previous) || isCounted ? undefined : ing;
  if (words[i + 1]?.lower === 'to' && awaitsInfinitive(words, i)) return undefined;
  if (previous?.tag === 'adjective') {
    // "if the word 'voluntary' disappears": no noun has this form.
    if (s && !base && !words[i]!.traits.isNounToo) return s;
    // "The homeless want answers", "Let the strong remember": those whom an adjective names, and their verb.
    if (base && itemAt(words, i - 1) === previous && (isOfPeople(words, i) || isLetDo(words, i))) return base;
  }
  if (isPlaceOfNoun(words, i, previous)) return undefined;
  // "a resolution that urges the executive to": who does what the noun says.
  if (s && previous?.tag === 'that' && isSaidOfNoun(words, i)) return s;
  if (previous?.tag === 'pronoun' || previous?.tag === 'relative')
    return base && past && base.lemma === past.lemma ? past : (s ?? base ?? past);
  if (s) return fitsThirdPerson(words, i, s, previous) ? s : undefined;
  // "that agency staff be taken on": the bare verb is still to come.
  if (words[i + 1]?.lower === 'be' && words[i]!.traits.isNounVerb && isNounLike(itemAt(words, i - 1))) return undefined;
  return base ? baseReading(words, i, base, previous) : past;
}

/** What an auxiliary, a modal or "to" makes of the word: "must cut", "has not been cut", "are cutting". */
function governedReading(words: readonly Word[], i: number, previous: Word | undefined): VerbReading | undefined {
  if (previous === undefined) return undefined;
  const { tag, traits, lower } = previous;
  const { base, past, participle, ing } = words[i]!.traits;
  if (base && (tag === 'to' || tag === 'modal' || (tag === 'auxiliary' && traits.isDo))) return base;
  if (tag !== 'auxiliary' && tag !== 'not') return undefined;
  if (tag === 'not' && base) {
    const helper = itemAt(words, i - 2);
    // "is not cut", but "does not cut", "has not to cut".
    const isPassive = past !== undefined && helper?.traits.isBe === true;
    if (!isPassive && /^(?:to|modal|auxiliary)$/.test(helper?.tag ?? '')) return base;
  }
  if (past && (traits.isHave || traits.isBe || lower === "'s" || tag === 'not')) return participle ?? past;
  return ing;
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
  // "Families of missing miners", "Leaders of striking dockers": of whom people are, by what those do without an object.
  if (left?.lower === 'of' && OF_THEMSELVES.has(words[i]!.lower))
    return (isPartyNoun(noun.lower) || isActor(noun.lower)) && isPartyNoun(lowerAt(words, i - 2));
  if (left?.tag !== 'that' || behind === undefined) return false;
  // "a law that jailed students is gone": what the law did.
  const isClause = itemAt(words, i - 2)?.tag === 'verb' || words[i + 2]!.lower === 'be';
  return (
    behind.isModal || (isClause && (behind.isBe || behind.isHave || (behind.base !== undefined && !behind.isNounToo)))
  );
}

/** What somebody does to nobody else. */
const OF_THEMSELVES = wordSet(
  'missing striking grieving mourning dying ailing ageing protesting surviving fleeing visiting retiring serving sitting working returning starving commuting',
);

/** True for a past that is the verb of a clause, though what stands before it may lead to a noun. */
function isSurelyPast(words: readonly Word[], i: number, previous: Word | undefined): boolean {
  const { lower, traits } = words[i]!;
  const next = words[i + 1];
  if (previous?.tag === 'adjective') {
    if (traits.isPreterite) return true;
    // "Half of those asked said": whom a participle names, and what they do.
    const left = itemAt(words, i - 1)!;
    if (lower === 'said' && left.tag === 'adjective' && left.traits.past !== undefined) return true;
    // "The disappeared demanded to": those whom a participle names, and their verb.
    return previous.traits.past !== undefined && /^(?:to|that)$/.test(next?.lower ?? '');
  }
  // "that the dean step down grew louder", "those who sat down asked the mayor": the particle of the verb before it.
  return (
    previous?.tag === 'preposition' &&
    (traits.isPreterite || opensNounPhrase(next)) &&
    itemAt(words, i - 2)?.tag === 'verb' &&
    PARTICLES.test(previous.lower)
  );
}

/** Particles that close a verb phrase. */
const PARTICLES = /^(?:up|down|out|off|away|aside|back|in|over)$/;

/** True for a participle that only says which ones: "the armed groups", "gave wounded men", "…, exiled writer Ana Kolb told". */
function onlyDescribes(words: readonly Word[], i: number, past: VerbReading, previous: Word | undefined): boolean {
  if (isNounPlace(previous) || previous?.tag === 'preposition') return true;
  const { lower, traits } = words[i]!;
  const left = itemAt(words, i - 1);
  const next = words[i + 1];
  // "the four armed groups": of those who are counted.
  if (
    left?.tag === 'number' &&
    (isPluralNoun(next) || (isNominal(next) && next?.traits.isPlural === false && isPluralNoun(words[i + 2]))) &&
    (itemAt(words, i - 2)?.tag === 'determiner' ||
      // "the return of four sacked drivers", "of four sacked crane drivers".
      (itemAt(words, i - 2)?.lower === 'of' && !traits.isPreterite))
  )
    return true;
  if (traits.isPreterite || !isNominal(next)) return false;
  if (left?.tag === 'verb' && !next!.traits.isPossessive) return true;
  // "…, exiled writer Ana Kolb told": it describes who comes next.
  return (
    previous?.tag === 'comma' &&
    !(INVERTING_VERBS.has(past.lemma) && isBehindQuotation(words, i)) &&
    lower !== 'said' &&
    !next!.capital &&
    (words[i + 2]?.capital === true || words[i + 2]?.traits.onlyThirdPerson === true)
  );
}

/** True for the plural of a noun that is no verb. */
function isPluralNoun(word: Word | undefined): boolean {
  return word?.traits.isPlural === true && word.traits.base === undefined;
}

/** True where a word that may be a noun is one: behind an article, a number, a preposition. */
function isPlaceOfNoun(words: readonly Word[], i: number, previous: Word | undefined): boolean {
  if (isNounPlace(previous) || previous?.tag === 'number' || previous?.tag === 'preposition') return true;
  // "the Norlandian state": a people has an s, and one of them does what a third person does.
  const isOfOrigin = previous?.tag === 'name' && /[ie]an$/.test(previous.lower) && words[i]!.traits.s === undefined;
  if (isOfOrigin && itemAt(words, i - 1) === previous && itemAt(words, i - 2)?.tag === 'determiner') return true;
  // "a 7 percent raise".
  return /^(?:percent|cent|%)$/.test(previous?.lower ?? '') && isMeasure(words, i);
}

/** "a resolution that | urges the executive": a noun before the "that", and an object. */
function isSaidOfNoun(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (opensObject(next) || next?.traits.isAdjective === true) && isNounLike(itemAt(words, i - 2));
}

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
