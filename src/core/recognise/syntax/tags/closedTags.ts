import { SPEECH_VERBS } from '../speechVerbs';
import { WordForm } from '../../../lexicon/englishWords';
import { AnyScript } from '../../../text/anyScript';
import {
  isMonthOfMay,
  isNominal,
  isNounPlace,
  onlyPast,
  onlyThirdPerson,
  opensNounPhrase,
  opensPhrase,
  standsAlone,
} from './neighbours';
import {
  BE_FORMS,
  COORDINATORS,
  DETERMINERS,
  DO_FORMS,
  FEASTS,
  HAVE_FORMS,
  MODALS,
  NEGATIONS,
  NOUNS_AFTER_TO,
  NUMBER_WORDS,
  POSSESSIVE_DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  MONTH_WORDS,
  TIME_WORDS,
} from './wordClasses';
import { opensSaid } from './reportingVerbs';
import type { Word } from './words';
import type { Tag } from './partOfSpeech';
import { wordSet } from '../../../text/wordSet';
import { TAKES_PREPOSITION_TO, OBJECT_INFINITIVE_VERBS, INFINITIVE_VERBS } from './complements';
import { itemAt } from '../../../text/itemAt';

const YIELDS_IN = /^(?:give|gives|gave|given|giving|cave|caves|caved|caving)$/;

/** All words for which {@link closedTag} looks at the neighbours. */
const DEPENDING =
  wordSet(`' ’ 's one that to may will might march no this these those all both some many most few each either neither several
  more less longer her mine like once earlier since following do am down april june august`);

/** What may be a day of a month. */
const DAY = /^[0-3]?\d$/;

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

const SIGN_FIRST = new AnyScript(/^[^A-Za-z#@[]/u, () => new RegExp(String.raw`^[^\p{L}#@[]`, 'u'));

const NUMBER_AND_WORD = new AnyScript(/^\d+-[A-Za-z]/u, () => new RegExp(String.raw`^\p{Nd}+-\p{L}`, 'u'));

const NUMBER_FIRST = new AnyScript(/^[$0-9]/u, () => new RegExp(String.raw`^[\p{Sc}\p{Nd}]`, 'u'));

/** The tag of a number, a sign, or what begins with one; `undefined` for a word behind "#", "@" or a bracket. */
function signTag(words: readonly Word[], i: number): Tag | undefined {
  const { lower, text, start } = words[i]!;
  if (text === ',') return 'comma';
  if (/^[;:–—―-]$|^--$/.test(text)) return 'break';
  if (/^[.!?…]+$/.test(text)) return 'stop';
  if (text === "'" || text === '’') {
    const previous = i === 0 ? undefined : itemAt(words, i - 1);
    return previous?.lower.endsWith('s') && previous.end === start ? 'possessive' : 'other';
  }
  if (lower === "'s") return isClitic(words, i) ? 'auxiliary' : 'possessive';
  if (NUMBER_FIRST.test(text)) {
    const next = words[i + 1];
    if (!NUMBER_AND_WORD.test(text)) return isDayBehindMonth(itemAt(words, i - 1), text, next) ? 'time' : 'number';
    return lower.endsWith('-old') && (standsAlone(next) || onlyPast(next) || onlyThirdPerson(next))
      ? 'noun'
      : 'adjective';
  }
  if (text === '%') return 'noun';
  return SIGN_FIRST.test(text) ? 'other' : undefined;
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

/** "on Oct. 3 demanded"; but "in May 25 people". */
function isDayBehindMonth(previous: Word | undefined, text: string, next: Word | undefined): boolean {
  if (previous?.tag !== 'time' || !MONTH_WORDS.has(previous.lower) || !DAY.test(text)) return false;
  return !isNominal(next) || next?.traits.past !== undefined;
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

export function closedTag(words: readonly Word[], i: number): Tag | undefined {
  const { lower, text, capital, traits } = words[i]!;
  const next = words[i + 1];
  if (!traits.startsWithLetter) {
    const sign = signTag(words, i);
    if (sign !== undefined) return sign;
  }
  const previous = i === 0 ? undefined : itemAt(words, i - 1);
  if ((text === 'IT' || text === 'WHO') && isOnlyCapitals(words, i)) return 'name';
  if (lower === 'that')
    return next === undefined || (/^[,.;:!?]/.test(next.text) && !opensSaid(words, i)) ? 'pronoun' : 'that';
  if (lower === 'to') return isInfinitiveMark(words, i) ? 'to' : 'preposition';
  if (NUMBER_WORDS.has(lower)) return 'number';
  if (lower === 'one' && next?.lower === 'more') return 'number';
  if (lower === 'one' && isNominal(next) && next?.lower !== 'another') return 'number';
  if (lower === 'longer' && previous?.tag === 'adverb' && previous.lower === 'no') return 'adverb';
  if (NEGATIONS.has(lower)) return 'not';
  if (
    MODALS.has(lower) &&
    !isMonthOfMay(words, i) &&
    !(lower === 'may' && isGivenName(words, i)) &&
    !(lower === 'will' && (isNounPlace(previous) || isGivenName(words, i))) &&
    !(lower === 'might' && isNounPlace(previous))
  ) {
    return 'modal';
  }
  // "6 am".
  if (lower === 'am' && previous?.tag === 'number') return 'noun';
  // "Vila do Conde".
  if (lower === 'do' && previous?.capital === true && next?.capital === true) return 'name';
  if (BE_FORMS.has(lower) || DO_FORMS.has(lower) || HAVE_FORMS.has(lower)) return 'auxiliary';
  if (/^(?:i|you|he|she|it|we|they|there|who)'(?:m|re|ve|ll|d)$/.test(lower)) return 'pronoun';
  if (GIVEN_MONTHS.test(lower) && SPEECH_VERBS.has(previous?.traits.past?.lemma ?? '') && isGivenName(words, i))
    return 'name';
  if (TIME_WORDS.has(lower) && (capital || traits.readings.length === 0) && lower !== 'march' && lower !== 'may')
    return 'time';
  if ((lower === 'march' || lower === 'may') && capital && i > 0 && !isGivenName(words, i)) return 'time';
  if (capital && isOfFeasts(lower) && isFeast(words, i)) return 'time';
  if (DETERMINERS.has(lower)) {
    if (lower === 'no' && next?.text === ',') return 'other';
    // "they no longer trust it".
    if (lower === 'no' && next?.lower === 'longer' && BEFORE_NO_LONGER.test(previous?.tag ?? '')) return 'adverb';
    // "have all appealed", "are both seeking".
    if (
      previous?.tag === 'auxiliary' &&
      /^(?:all|both|each)$/.test(lower) &&
      (next?.traits.past !== undefined || next?.traits.ing !== undefined)
    )
      return 'adverb';
    if (
      /^(?:this|these|those|all|both|some|many|most|few|each|either|neither|several)$/.test(lower) &&
      standsAlone(next) &&
      !next?.traits.startsWithDigit
    )
      return 'pronoun';
    // "those calling for talks", "some urging restraint": what follows is done by them.
    if (/^(?:those|some|many|others)$/.test(lower) && next?.traits.ing !== undefined && opensPhrase(words[i + 2]))
      return 'pronoun';
    // "those urging restraint": nobody is called by what they want.
    if (lower === 'those' && WANTING.test(next?.lower ?? '')) return 'pronoun';
    // "those still waiting", "those killed demand a trial".
    const isStill = /^(?:still|now|already|most|worst)$/.test(next?.lower ?? '');
    const state = isStill ? words[i + 2] : next;
    if (lower === 'those' && isStill && (state?.traits.ing ?? state?.traits.past) !== undefined) return 'pronoun';
    // "both want it", "some said the vote was lost": what would be a noun behind such a word is a plural.
    if (
      /^(?:both|many|some|most|few|several)$/.test(lower) &&
      next !== undefined &&
      (next.traits.base !== undefined || SPEECH_VERBS.has(next.traits.past?.lemma ?? '')) &&
      !next.traits.isPlural &&
      opensNounPhrase(words[i + 2])
    )
      return 'pronoun';
    if ((lower === 'more' || lower === 'most' || lower === 'less') && next?.traits.isAdjective) return 'adverb';
    return 'determiner';
  }
  if (POSSESSIVE_DETERMINERS.has(lower))
    return lower === 'her' && (standsAlone(next) || next?.traits.isDeterminer || next?.traits.isNegation)
      ? 'pronoun'
      : 'determiner';
  if (lower === 'mine' && (previous?.tag === 'to' || isNounPlace(previous))) return undefined;
  if (PRONOUNS.has(lower) && !(lower === 'us' && /^US$/.test(text))) return 'pronoun';
  if (COORDINATORS.has(lower)) return 'coordinator';
  // "she once told us", "the envoy earlier expressed hope".
  if (
    /^(?:once|earlier)$/.test(lower) &&
    /^(?:pronoun|relative|name|noun)$/.test(previous?.tag ?? '') &&
    words[i + 1]?.traits.past
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
  if (PREPOSITIONS.has(lower))
    return lower === 'as' || lower === 'since'
      ? 'preposition'
      : lower === 'following' && isNounPlace(previous)
        ? 'adjective'
        : 'preposition';
  return undefined;
}

/** "down tools", "down their tools": what those lay down who strike. */
function hasTools(words: readonly Word[], down: number): boolean {
  return words[words[down + 1]?.traits.isPossessive === true ? down + 2 : down + 1]?.lower === 'tools';
}

/** True for "'s" that stands for "is" or "has", or closes "let's". */
function isClitic(words: readonly Word[], i: number): boolean {
  const previous = itemAt(words, i - 1);
  const next = words[i + 1];
  if (previous === undefined) return false;
  if (
    /^(?:it|he|she|that|there|here|who|what|where|how|let|this|everyone|nobody|everything|nothing|something)$/.test(
      previous.lower,
    )
  )
    return true;
  return next !== undefined && /^(?:not|been|got|a|an|the|going)$/.test(next.lower);
}

const NO_LETTER_FIRST = new AnyScript(/^[^A-Za-z]/u, () => new RegExp(String.raw`^\P{L}`, 'u'));

/** Where people are sent back to, though it is a verb as well. */
const BACK_TO = wordSet('work school base court camp port class barracks jail sea bed market');

function isInfinitiveMark(words: readonly Word[], i: number): boolean {
  const previous = i === 0 ? undefined : itemAt(words, i - 1);
  // "says no to lower quotas".
  if (previous?.lower === 'no') return false;
  // "back to work", "back to school".
  if (previous?.lower === 'back' && BACK_TO.has(words[i + 1]?.lower ?? '')) return false;
  // "a return to work".
  if (/^return(?:s|ed|ing)?$/.test(previous?.lower ?? '') && BACK_TO.has(words[i + 1]?.lower ?? ''))
    return words[i + 2]?.traits.isDeterminer === true;
  // "held to account".
  if (words[i + 1]?.lower === 'account' && words[i + 2]?.lower !== 'for') return false;
  let at = i + 1;
  while (at < words.length && at < i + 3 && (words[at]!.traits.isAdverb || words[at]!.traits.isNegation)) at++;
  // "to fully and immediately withdraw".
  if (at > i + 1 && COORDINATORS.has(words[at]?.lower ?? '') && words[at + 1]?.traits.isAdverb) at += 2;
  // "to back the bill": what is an adverb elsewhere has an object here.
  if (words[i + 1]?.lower === 'back' && opensNounPhrase(words[i + 2])) return true;
  if (words[i + 1]?.lower === 'down' && hasTools(words, i + 1)) return true;
  const next = words[at];
  if (next === undefined || NO_LETTER_FIRST.test(next.text)) return false;
  if (/^(?:be|have|do)$/.test(next.lower)) return true;
  if (next.capital && !(words[i]!.capital || words[i + 2]?.capital)) return false;
  if (next.traits.isDeterminer || next.traits.isPossessive) return false;
  if (next.traits.isPronoun && !(next.lower === 'mine' && words[at + 1]?.traits.isDeterminer)) return false;
  // "give in to blackmail".
  if (previous?.lower === 'in' && YIELDS_IN.test(itemAt(words, i - 2)?.lower ?? '')) return false;
  if (next.traits.base !== undefined || (next.traits.forms & WordForm.verb && isGoverned(words, i))) {
    if (NOUNS_AFTER_TO.has(next.lower)) return false;
    return !(next.traits.isNounVerb && previous !== undefined && TAKES_PREPOSITION_TO.has(previous.lower));
  }
  if (next.capital) return false;
  // A verb that is in no list shows itself by its ending or by the object right behind it.
  const after = words[at + 1];
  return (
    /(?:[^s]ise|ize|ify)$/.test(next.lower) ||
    (after !== undefined &&
      !/(?:ing|tion|s)$/.test(next.lower) &&
      (after.traits.isDeterminer || after.traits.isPossessive || after.traits.isPronoun) &&
      after.lower !== 'there')
  );
}

/** True if a verb that wants an infinitive stands shortly before: "urged visitors to book". */
function isGoverned(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 7; at--) {
    const { tag, verb } = words[at]!;
    if (tag === 'comma' || tag === 'stop' || tag === 'preposition') return false;
    if (tag === 'verb')
      return OBJECT_INFINITIVE_VERBS.has(verb!.lemma) || (at === i - 1 && INFINITIVE_VERBS.has(verb!.lemma));
  }
  return false;
}
