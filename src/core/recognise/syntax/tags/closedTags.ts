import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { SPEECH_VERBS } from '../speechVerbs';
import { hasTools, isInfinitiveMark } from './infinitiveMark';
import { isMonthOfMay, isNominal, isNounPlace, opensNounPhrase, opensPhrase, standsAlone } from './neighbours';
import type { Tag } from './partOfSpeech';
import { opensSaid } from './reportingVerbs';
import { DAY, signTag } from './signTags';
import {
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  FEASTS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  POSSESSIVE_DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from './wordClasses';
import type { Word } from './words';

/** All words for which {@link closedTag} looks at the neighbours. */
const DEPENDING =
  wordSet(`' ’ 's one that to may will might march no this these those all both some many most few each either neither several
  more less longer her mine like once earlier since following do am down april june august`);

/** The tag that a word has in every sentence. */
export function closedAnywhere(word: Word): Tag | 'open' | 'depends' {
  const { lower, text, traits } = word;
  if (
    DEPENDING.has(lower) ||
    text === 'IT' ||
    text === 'WHO' ||
    DAY.test(lower) ||
    isOfFeasts(lower) ||
    (traits.standsAlone && lower.endsWith('-old'))
  )
    return 'depends';
  return closedTag([word], 0) ?? 'open';
}

function isOfFeasts(lower: string): boolean {
  return FEASTS.has(lower) || lower === 'day' || lower === 'eve';
}

/** "repay it by Easter", "until Christmas Eve": the time behind a preposition, where no noun follows that it only describes. */
function isFeast(words: readonly Word[], i: number): boolean {
  const previous = itemAt(words, i - 1);
  const next = words[i + 1];
  if (!FEASTS.has(words[i]!.lower)) return previous?.tag === 'time' && FEASTS.has(previous.lower);
  if (!/^(?:preposition|subordinator)$/.test(previous?.tag ?? '')) return false;
  const isDay = next?.capital === true && /^(?:day|eve)$/.test(next.lower);
  return isDay || next === undefined || TIME_WORDS.has(next.lower) || !(next.capital || isNominal(next));
}

/** "its leader, Will Kolb,", "…, said May Kolb": within a sentence and before a capital; but "in May Kolb left". */
function isGivenName(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [itemAt(words, i - 1), words[i]!, words[i + 1]];
  if (i === 0 || !word.capital || next?.capital !== true || before === undefined) return false;
  if (before.tag === 'comma' || before.tag === 'name' || before.tag === 'noun') return true;
  return SPEECH_VERBS.has(before.traits.past?.lemma ?? '');
}

/** Months that are given names as well. */
const GIVEN_MONTHS = /^(?:april|june|august)$/;

/** "their IT grants", "the WHO": letters of a name, where the words beside them are not all in capitals. */
function isOnlyCapitals(words: readonly Word[], i: number): boolean {
  return [itemAt(words, i - 1), words[i + 1]].every(
    (word) => word === undefined || word.text !== word.text.toUpperCase() || word.tag === 'comma',
  );
}

const WANTING = /^(?:urging|demanding|seeking|requesting|advocating|wanting|proposing)$/;

const BEFORE_NO_LONGER = /^(?:pronoun|noun|name|auxiliary|modal|relative)$/;

/**
 * The tag of a word of a closed class at its place; `undefined` for what may be of an open one. For whatever looks at a
 * neighbour here, the word stands in `DEPENDING`.
 */
export function closedTag(words: readonly Word[], i: number): Tag | undefined {
  const { lower, text, traits } = words[i]!;
  if (!traits.startsWithLetter) {
    const sign = signTag(words, i);
    if (sign !== undefined) return sign;
  }
  const next = words[i + 1];
  const previous = i === 0 ? undefined : itemAt(words, i - 1);
  if ((text === 'IT' || text === 'WHO') && isOnlyCapitals(words, i)) return 'name';
  if (lower === 'that')
    return next === undefined || (/^[,.;:!?]/.test(next.text) && !opensSaid(words, i)) ? 'pronoun' : 'that';
  if (lower === 'to') return isInfinitiveMark(words, i) ? 'to' : 'preposition';
  if (NUMBER_WORDS.has(lower) || (lower === 'one' && isOneOfThem(next))) return 'number';
  if (lower === 'longer' && previous?.tag === 'adverb' && previous.lower === 'no') return 'adverb';
  if (NEGATIONS.has(lower)) return 'not';
  if (MODALS.has(lower) && isModal(words, i, previous)) return 'modal';
  // "6 am".
  if (lower === 'am' && previous?.tag === 'number') return 'noun';
  // "Vila do Conde".
  if (lower === 'do' && previous?.capital === true && next?.capital === true) return 'name';
  if (BE_FORMS.has(lower) || DO_FORMS.has(lower) || HAVE_FORMS.has(lower)) return 'auxiliary';
  if (/^(?:i|you|he|she|it|we|they|there|who)'(?:m|re|ve|ll|d)$/.test(lower)) return 'pronoun';
  if (GIVEN_MONTHS.test(lower) && SPEECH_VERBS.has(previous?.traits.past?.lemma ?? '') && isGivenName(words, i))
    return 'name';
  if (isTime(words, i)) return 'time';
  if (DETERMINERS.has(lower)) return determinerTag(words, i, previous);
  if (POSSESSIVE_DETERMINERS.has(lower))
    return lower === 'her' && (standsAlone(next) || next?.traits.isDeterminer || next?.traits.isNegation)
      ? 'pronoun'
      : 'determiner';
  if (lower === 'mine' && (previous?.tag === 'to' || isNounPlace(previous))) return undefined;
  if (PRONOUNS.has(lower) && !(lower === 'us' && text === 'US')) return 'pronoun';
  if (COORDINATORS.has(lower)) return 'coordinator';
  // "she once told us", "the envoy earlier expressed hope".
  if (
    (lower === 'once' || lower === 'earlier') &&
    /^(?:pronoun|relative|name|noun)$/.test(previous?.tag ?? '') &&
    next?.traits.past
  )
    return 'adverb';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  if (RELATIVES.has(lower)) return 'relative';
  // "would like", "would also like", "I'd like": the verb.
  if (lower === 'like') {
    const helper = previous?.tag === 'adverb' ? itemAt(words, i - 2) : previous;
    if (helper?.tag === 'modal' || /'d$/.test(helper?.lower ?? '')) return undefined;
  }
  // "will down their tools".
  if (lower === 'down' && hasTools(words, i) && /^(?:modal|to)$/.test(previous?.tag ?? '')) return undefined;
  // "has since resigned".
  if (lower === 'since' && previous?.traits.isHave) return 'adverb';
  // "the following day".
  if (lower === 'following' && isNounPlace(previous)) return 'adjective';
  return PREPOSITIONS.has(lower) ? 'preposition' : undefined;
}

/** "one more", "one vote", but "one another". */
function isOneOfThem(next: Word | undefined): boolean {
  return next?.lower === 'more' || (isNominal(next) && next?.lower !== 'another');
}

/** False for the month and for the names of people and things that are spelt as modals are. */
function isModal(words: readonly Word[], i: number, previous: Word | undefined): boolean {
  switch (words[i]!.lower) {
    case 'may':
      return !isMonthOfMay(words, i) && !isGivenName(words, i);
    case 'will':
      return !isNounPlace(previous) && !isGivenName(words, i);
    case 'might':
      return !isNounPlace(previous);
    default:
      return true;
  }
}

/** True for days, months and feasts, where they are no verbs, modals or names. */
function isTime(words: readonly Word[], i: number): boolean {
  const { lower, capital, traits } = words[i]!;
  if (lower === 'march' || lower === 'may') return capital && i > 0 && !isGivenName(words, i);
  if (TIME_WORDS.has(lower) && (capital || traits.readings.length === 0)) return true;
  return capital && isOfFeasts(lower) && isFeast(words, i);
}

/** The tag of a determiner: it may stand for somebody or something by itself, or say how much. */
function determinerTag(words: readonly Word[], i: number, previous: Word | undefined): Tag {
  const { lower } = words[i]!;
  const next = words[i + 1];
  if (lower === 'no' && next?.text === ',') return 'other';
  // "they no longer trust it".
  if (lower === 'no' && next?.lower === 'longer' && BEFORE_NO_LONGER.test(previous?.tag ?? '')) return 'adverb';
  // "have all appealed", "are both seeking".
  if (previous?.tag === 'auxiliary' && /^(?:all|both|each)$/.test(lower) && isParticiple(next)) return 'adverb';
  if (MAY_STAND_ALONE.has(lower) && standsForThem(words, i)) return 'pronoun';
  if ((lower === 'more' || lower === 'most' || lower === 'less') && next?.traits.isAdjective) return 'adverb';
  return 'determiner';
}

/** Determiners that are pronouns as well. */
const MAY_STAND_ALONE = wordSet('this these those all both some many most few each either neither several');

/** True for "those", "some" and the like, where what follows is no noun of theirs. */
function standsForThem(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  const next = words[i + 1];
  if (next === undefined) return true;
  const { traits } = next;
  if (traits.standsAlone && !traits.startsWithDigit) return true;
  // "those calling for talks", "some urging restraint": what follows is done by them.
  if (/^(?:those|some|many)$/.test(lower) && traits.ing !== undefined && opensPhrase(words[i + 2])) return true;
  if (lower === 'those') {
    // "those urging restraint": nobody is called by what they want.
    if (WANTING.test(next.lower)) return true;
    // "those still waiting", "those most affected".
    return /^(?:still|now|already|most|worst)$/.test(next.lower) && isParticiple(words[i + 2]);
  }
  // "both want it", "some said the vote was lost": what would be a noun behind such a word is a plural.
  return (
    /^(?:both|many|some|most|few|several)$/.test(lower) &&
    (traits.base !== undefined || SPEECH_VERBS.has(traits.past?.lemma ?? '')) &&
    !traits.isPlural &&
    opensNounPhrase(words[i + 2])
  );
}

function isParticiple(word: Word | undefined): boolean {
  return word?.traits.past !== undefined || word?.traits.ing !== undefined;
}
