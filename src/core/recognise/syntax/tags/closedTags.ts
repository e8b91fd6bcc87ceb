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

/** The tag that a word has in every sentence. */
export function closedAnywhere(word: Word): Tag | 'open' | 'depends' {
  const { lower, text, traits } = word;
  const isByPlace =
    RULES.has(lower) ||
    SIGNS_BY_PLACE.has(lower) ||
    isInCapitals(text) ||
    DAY.test(lower) ||
    isOfFeasts(lower) ||
    (traits.standsAlone && lower.endsWith('-old'));
  return isByPlace ? 'depends' : (closedTag([word], 0) ?? 'open');
}

/** Signs that `signTag` looks at the neighbours for. */
const SIGNS_BY_PLACE = wordSet(`' ’ 's`);

/** The tag of a word of a closed class at its place; `undefined` for what may be of an open one. */
export function closedTag(words: readonly Word[], i: number): Tag | undefined {
  const { lower, text, traits } = words[i]!;
  const sign = traits.startsWithLetter ? undefined : signTag(words, i);
  if (sign !== undefined) return sign;
  if (isInCapitals(text) && isOnlyCapitals(words, i)) return 'name';
  const tag = RULES.get(lower)?.(itemAt(words, i - 1), words[i + 1], words, i) ?? AS_LISTED;
  if (tag === 'open') return undefined;
  if (tag !== AS_LISTED) return tag;
  return words[i]!.capital && isOfFeasts(lower) && isFeast(words, i) ? 'time' : listedTag(words[i]!);
}

/** What a rule gives for a word that is at its place what its list says. */
const AS_LISTED = 'as listed';

/** What a word is at its place, by the words right beside it. `open`: it may be of an open class there. */
type Rule = (
  previous: Word | undefined,
  next: Word | undefined,
  words: readonly Word[],
  i: number,
) => Tag | 'open' | typeof AS_LISTED;

/** Words of closed classes whose class depends on their place; all others are what the first list that has them says. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['that', tagOfThat],
  ['to', (_, _next, words, i) => (isInfinitiveMark(words, i) ? 'to' : 'preposition')],
  ['one', (_, next) => (isOneOfThem(next) ? 'number' : AS_LISTED)],
  // "half of the money", as "two of the men".
  ['half', (_, next) => (next?.lower === 'of' ? 'number' : AS_LISTED)],
  // "no longer", but "a longer truce".
  ['longer', (previous) => (previous?.tag === 'adverb' && previous.lower === 'no' ? 'adverb' : AS_LISTED)],
  // "somebody else".
  ['else', (previous) => (previous?.tag === 'pronoun' ? 'adverb' : AS_LISTED)],
  // "Governor Tobias Were": in Kenya a family name.
  [
    'were',
    (previous, next, words, i) =>
      words[i]!.capital && previous?.tag === 'name' && next?.capital !== true ? 'name' : AS_LISTED,
  ],
  ['may', (_, _next, words, i) => (isNoModalMay(words, i) ? (isNamedMonth(words, i) ? 'time' : 'open') : 'modal')],
  ['march', (_, _next, words, i) => (isNamedMonth(words, i) ? 'time' : 'open')],
  ['will', (previous, _, words, i) => (isNounPlace(previous) || isGivenName(words, i) ? 'open' : 'modal')],
  ['might', (previous) => (isNounPlace(previous) ? 'open' : 'modal')],
  // "6 am".
  ['am', (previous) => (previous?.tag === 'number' ? 'noun' : AS_LISTED)],
  // "Vila do Conde".
  ['do', (previous, next) => (previous?.capital === true && next?.capital === true ? 'name' : AS_LISTED)],
  ...rulesFor('april june august', tagOfGivenMonth),
  ...rulesFor('no this these those all both some many most few each either neither several more less', determinerTag),
  ['her', (_, next) => (isNobodys(next) ? 'pronoun' : 'determiner')],
  // "want to mine the bay", "the mine".
  ['mine', (previous) => (previous?.tag === 'to' || isNounPlace(previous) ? 'open' : AS_LISTED)],
  // "she once told us", "the envoy, Ana Kolb, later expressed hope".
  ...rulesFor('once earlier later', (previous, next) =>
    /^(?:pronoun|relative|name|noun|comma)$/.test(previous?.tag ?? '') && next?.traits.past ? 'adverb' : AS_LISTED,
  ),
  ['like', tagOfLike],
  // "will down their tools".
  [
    'down',
    (previous, _, words, i) => (/^(?:modal|to)$/.test(previous?.tag ?? '') && hasTools(words, i) ? 'open' : AS_LISTED),
  ],
  // "has since resigned".
  ['since', (previous) => (previous?.traits.isHave === true ? 'adverb' : AS_LISTED)],
  // "the following day".
  ['following', (previous) => (isNounPlace(previous) ? 'adjective' : AS_LISTED)],
  // "an outside audit", but "those outside the walls".
  ...rulesFor('outside inside', (previous, next) =>
    isNounPlace(previous) && !DETERMINERS.has(next?.lower ?? 'the') ? 'adjective' : AS_LISTED,
  ),
]);

function rulesFor(words: string, rule: Rule): readonly (readonly [string, Rule])[] {
  return words.split(' ').map((word) => [word, rule]);
}

/** The lists, in the order in which they decide. */
const LISTS: readonly (readonly [ReadonlySet<string>, Tag])[] = [
  [NUMBER_WORDS, 'number'],
  [NEGATIONS, 'not'],
  [MODALS, 'modal'],
  [BE_FORMS, 'auxiliary'],
  [DO_FORMS, 'auxiliary'],
  [HAVE_FORMS, 'auxiliary'],
  [DETERMINERS, 'determiner'],
  [POSSESSIVE_DETERMINERS, 'determiner'],
  [PRONOUNS, 'pronoun'],
  [COORDINATORS, 'coordinator'],
  [SUBORDINATORS, 'subordinator'],
  [RELATIVES, 'relative'],
  [PREPOSITIONS, 'preposition'],
];

/** The tag of a word that is what its list says; `undefined` for one that no list has. */
function listedTag({ lower, text, capital, traits }: Word): Tag | undefined {
  if (/^(?:i|you|he|she|it|we|they|there|who)'(?:m|re|ve|ll|d)$/.test(lower)) return 'pronoun';
  // "sun" and "sat" are days only with a capital, as verbs and nouns are spelt so too.
  if (TIME_WORDS.has(lower) && (capital || traits.readings.length === 0)) return 'time';
  if (text === 'US') return undefined;
  return LISTS.find(([list]) => list.has(lower))?.[1];
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

/** "IT", "WHO": a name or a pronoun in capitals. */
function isInCapitals(text: string): boolean {
  return text === 'IT' || text === 'WHO';
}

/** "their IT grants", "the WHO": letters of a name, where the words beside them are not all in capitals. */
function isOnlyCapitals(words: readonly Word[], i: number): boolean {
  return [itemAt(words, i - 1), words[i + 1]].every(
    (word) => word === undefined || word.text !== word.text.toUpperCase() || word.tag === 'comma',
  );
}

function tagOfThat(_: Word | undefined, next: Word | undefined, words: readonly Word[], i: number): Tag {
  return next === undefined || (/^[,.;:!?]/.test(next.text) && !opensSaid(words, i)) ? 'pronoun' : 'that';
}

/** "one more", "one vote", but "one another". */
function isOneOfThem(next: Word | undefined): boolean {
  return next?.lower === 'more' || (isNominal(next) && next?.lower !== 'another');
}

/** The month, or somebody's name. */
function isNoModalMay(words: readonly Word[], i: number): boolean {
  return isMonthOfMay(words, i) || isGivenName(words, i);
}

/** True for months that are verbs and modals as well: with a capital that no sentence begins with, and nobody's name. */
function isNamedMonth(words: readonly Word[], i: number): boolean {
  return words[i]!.capital && i > 0 && !isGivenName(words, i);
}

/** "said April Kolb": months that are given names as well. */
function tagOfGivenMonth(
  previous: Word | undefined,
  _: Word | undefined,
  words: readonly Word[],
  i: number,
): Tag | typeof AS_LISTED {
  return SPEECH_VERBS.has(previous?.traits.past?.lemma ?? '') && isGivenName(words, i) ? 'name' : AS_LISTED;
}

/** "told her that", but "her plan": nothing follows that would be hers. */
function isNobodys(next: Word | undefined): boolean {
  return standsAlone(next) || next?.traits.isDeterminer === true || next?.traits.isNegation === true;
}

/** "would like", "would also like", "I'd like": the verb. */
function tagOfLike(
  previous: Word | undefined,
  _: Word | undefined,
  words: readonly Word[],
  i: number,
): 'open' | typeof AS_LISTED {
  const helper = previous?.tag === 'adverb' ? itemAt(words, i - 2) : previous;
  return helper?.tag === 'modal' || /'d$/.test(helper?.lower ?? '') ? 'open' : AS_LISTED;
}

/** What those want who are told by a participle. */
const WANTING = /^(?:urging|demanding|seeking|requesting|advocating|wanting|proposing)$/;

const BEFORE_NO_LONGER = /^(?:pronoun|noun|name|auxiliary|modal|relative)$/;

/** The tag of a determiner: it may stand for somebody or something by itself, or say how much. */
function determinerTag(previous: Word | undefined, next: Word | undefined, words: readonly Word[], i: number): Tag {
  const { lower } = words[i]!;
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
