import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { AnyScript } from '../../../text/anyScript';
import { GOES_ON, SPEECH_VERBS } from '../speechVerbs';
import { verbFits } from './verbFits';
import {
  before,
  isNominal,
  isNounLike,
  isNounPlace,
  onlyPast,
  onlyThirdPerson,
  opensNounPhrase,
  opensObject,
} from './neighbours';
import { tagByOwnRules } from './ownRules';
import { LAST_SPANS, NUMBER_WORDS, RANKS, TIME_WORDS } from './wordClasses';
import type { Word } from './words';
import type { Tag } from './partOfSpeech';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { opensResolution } from './resolutionItems';
import { lowerAt } from './wordAt';
import { IS_OR_WAS } from './patterns';

const REGULAR_PAST = new AnyScript(/^[A-Za-z]+ed$/u, () => new RegExp(String.raw`^\p{L}+ed$`, 'u'));

/** Whom something has befallen: "families of the missing". */
const STRICKEN = wordSet('dead missing injured wounded poor sick unemployed disabled homeless bereaved displaced');

const WANTS_TO = wordSet('needs plans hopes aims wants vows claims');

/**
 * The tag of a word of no closed class, by what it can be and its neighbours; a verb is given its reading as well. The
 * rules stand in the order in which they decide: names and nouns that look like verbs, verbs, what only describes, and
 * words that no list has.
 */
export function openTag(words: readonly Word[], i: number, headline: boolean): Tag {
  const word = words[i]!;
  const { lower, traits } = word;
  const previous = before(words, i);
  const left = i === 0 ? undefined : itemAt(words, i - 1);
  const own = tagByOwnRules(words, i, previous);
  if (own !== undefined) return own;
  // "Badgered by his party to explain it, Moe …": no name goes before "by".
  const opensPassive = i === 0 && traits.past !== undefined && words[1]?.lower === 'by';
  // A capital word that only the lexicon knows as a verb is a name ("Skylark insists").
  const isVerb = traits.readings.length > 0 && (!word.capital || traits.isListedVerb || opensPassive);
  if (word.capital && (i === 0 ? opensName(words, isVerb) : lower === 'united' && isNamed(left))) return 'name';
  if (lower === 'last' && isSpan(words[i + 1])) return 'adjective';
  if (traits.isParticle && (previous?.tag === 'verb' || left?.lower === 'way')) return 'adverb';
  const isName = word.capital && i > 0 && !isSentencePlace(left) && !headline;
  if (isName && isNoVerbInName(words, i, isVerb)) return 'name';
  if (isShownToBeNoun(words, i, previous, isVerb)) return 'noun';
  if (traits.s !== undefined && opensResolution(words, i)) {
    word.verb = traits.s;
    return 'verb';
  }
  if (isVerb) return tagOfVerb(words, i, previous, headline);
  if (isName) return 'name';
  // "Do not storm the building": whatever the lists have the word for.
  if (isToldNotTo(words, i)) {
    word.verb = { lemma: lower, form: 'base' };
    return 'verb';
  }
  return describingTag(words, i, previous) ?? unlistedTag(words, i, previous);
}

/** True if the first word of a sentence, which has a capital, is a name for all that it might be a verb. */
function opensName(words: readonly Word[], isVerb: boolean): boolean {
  const { lower, traits } = words[0]!;
  const next = words[1];
  // "Google must sell": what a modal follows is no verb.
  if (
    isVerb &&
    traits.ing === undefined &&
    (isModal(next) || (traits.past === undefined && !traits.isNounToo && isSubjectOf(words)))
  )
    return true;
  // "Fed Governor Ana Kolb said": the central bank, as nobody's feeding is told so.
  if (lower === 'fed' && next?.capital === true) return true;
  // "United want to sign him": the club, as behind a participle no bare verb follows.
  if (lower === 'united' && (next?.traits.readings.length ?? 0) > 0) return true;
  // "State Department officials": a common noun with a capital behind it makes a name of what might be an order.
  return traits.isNounVerb && next?.capital === true && (next.traits.forms & WordForm.noun) !== 0;
}

/** "Nurses | United", "Halden | United". */
function isNamed(left: Word | undefined): boolean {
  return left?.capital === true || left?.tag === 'name';
}

/** "last week", "last Friday". */
function isSpan(next: Word | undefined): boolean {
  return next !== undefined && (LAST_SPANS.has(next.lower) || TIME_WORDS.has(next.lower));
}

/** True for a word with a capital of its own that is part of a name, and no verb. */
function isNoVerbInName(words: readonly Word[], i: number, isVerb: boolean): boolean {
  const { traits } = words[i]!;
  // "gave Halden Mining a week": a capital within a sentence makes no verb.
  if (!isVerb || traits.onlyBaseOrS || (traits.ing !== undefined && words[i - 1]!.tag === 'name')) return true;
  // "its leader, Rose Kolb, asked": nor do two capitals, of which the first may be a past, or the second a family name.
  const isFamilyName = words[i - 1]!.capital && lexicon.wordsAsFamilyNames().has(words[i]!.lower);
  return isFamilyName || words[i + 1]?.capital === true;
}

/** True for what could be an adjective or a verb, where the word behind it shows that it is a noun. */
function isShownToBeNoun(words: readonly Word[], i: number, previous: Word | undefined, isVerb: boolean): boolean {
  const { lower, traits } = words[i]!;
  const next = words[i + 1];
  if (next === undefined) return false;
  const left = i === 0 ? undefined : itemAt(words, i - 1);
  // "Judge Anna Berg denied it".
  if (i === 0 && next.capital && words[2]?.capital && /^(?:judge|coach|marshal)$/.test(lower)) return true;
  // "to the firm requesting that": the participle shows that the word before it is a noun.
  if (traits.isAdjectiveNoun && isNounPlace(previous) && next.traits.ing !== undefined && opensObject(words[i + 2]))
    return true;
  // "The state asked the judge to", "Families of the dead called for": so does what a past governs.
  if (
    next.traits.past !== undefined &&
    (left?.tag === 'determiner' || left?.tag === 'number') &&
    (traits.isAdjectiveNoun || STRICKEN.has(lower)) &&
    (opensNounPhrase(words[i + 2]) || /^(?:for|on|that|to)$/.test(lowerAt(words, i + 2)))
  )
    return true;
  // "said the firm needs to close": and so does the infinitive behind what wants one.
  if (traits.isAdjectiveNoun && left?.tag === 'determiner' && WANTS_TO.has(next.lower) && words[i + 2]?.lower === 'to')
    return true;
  // "the care home asked", "the oil firm Skylark".
  if (lower === 'home' && /^(?:care|nursing)$/.test(left?.lower ?? '')) return true;
  if (lower === 'firm' && next.capital) return true;
  // "UN relief chief Ada Morrow", "Norlandian water engineer Ida Moe".
  return (
    next.capital &&
    (traits.isAdjectiveNoun || traits.isNounVerb || (isVerb && traits.isNounToo)) &&
    isNounLike(previous) &&
    !(previous!.traits.forms & WordForm.plural) &&
    lexicon.offices().has(lower)
  );
}

/** The tag of what may be a verb: if the neighbours allow none, it describes or is a noun. */
function tagOfVerb(words: readonly Word[], i: number, previous: Word | undefined, headline: boolean): Tag {
  const word = words[i]!;
  const { lower, traits } = word;
  const next = words[i + 1];
  const asVerb = verbFits(words, i);
  if (asVerb) {
    word.verb = asVerb;
    return 'verb';
  }
  if (traits.onlyPastOrIng)
    return lower.endsWith('ing') && isNounPlace(previous) && endsNounPhrase(words, i) ? 'noun' : 'adjective';
  if (traits.isAdjectiveVerb && !traits.isNounVerb) return 'adjective';
  // "gave the state ten days": a number opens another phrase.
  if (traits.isAdjective && isNominal(next) && !NUMBER_WORDS.has(next!.lower)) return 'adjective';
  return word.capital && i > 0 && !headline ? 'name' : 'noun';
}

/** "the minister's | thinking said she was": what follows is no noun, or the last word, or a verb. */
function endsNounPhrase(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!isNominal(next) || endsAfter(words, i + 1) || onlyThirdPerson(next)) return true;
  return onlyPast(next) && (opensNounPhrase(words[i + 2]) || !isNominal(words[i + 2]));
}

/** The tag of a word that lists have for an adjective or adverb; `undefined` for others. */
function describingTag(words: readonly Word[], i: number, previous: Word | undefined): Tag | undefined {
  const { lower, traits } = words[i]!;
  const next = words[i + 1];
  if (traits.isAdjectiveNoun && (i > 0 || opensHeadline(words)) && standsForNoun(words, i)) return 'noun';
  // "a well", where "a well known firm" goes on.
  if (lower === 'well' && i > 0 && words[i - 1]!.tag === 'determiner' && standsForNoun(words, i)) return 'noun';
  if (traits.isAdverb) {
    // "have long sought", "is best known".
    if (previous?.tag === 'auxiliary' && next?.traits.past !== undefined) return 'adverb';
    if (!traits.isAdjective)
      // "the first step", "their best offer".
      return RANKS.has(lower) && isNounPlace(previous) && isNominal(next) && next!.lower !== 'time'
        ? 'adjective'
        : 'adverb';
    // "I just want", "we only ask"; "is long overdue".
    if (previous?.tag === 'pronoun' || next?.lower === 'overdue' || (previous?.tag === 'verb' && next?.lower === 'to'))
      return 'adverb';
  }
  return traits.isAdjective ? 'adjective' : undefined;
}

/** "General tells town", "Public urged to boil water": the first word names who does something, or is told to. */
function opensHeadline(words: readonly Word[]): boolean {
  return onlyThirdPerson(words[1]) || (onlyPast(words[1]) && words[2]?.lower === 'to');
}

/** True for an adjective that is a noun where no noun follows: "The official | said", "UN chief | presses both". */
function standsForNoun(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!isNominal(next) || onlyPast(next) || onlyThirdPerson(next)) return true;
  const { lower, traits } = next!;
  if (traits.startsWithDigit || NUMBER_WORDS.has(lower)) return true;
  if (traits.s === undefined || !traits.isPlural) return false;
  // "UN chief presses both leaders"; "UN chief calls for a pause", "Army general orders retreat": whose it is, and what only somebody does.
  const isAsking =
    isNounLike(itemAt(words, i - 1)) && (GOES_ON.has(traits.s.lemma) || SPEECH_VERBS.has(traits.s.lemma));
  return isAsking || opensNounPhrase(words[i + 2]);
}

/** The tag of a word that is in no list of the grammar: by its capital, its ending, and what the lexicon has it for. */
function unlistedTag(words: readonly Word[], i: number, previous: Word | undefined): Tag {
  const word = words[i]!;
  const { lower, traits } = word;
  const { forms } = traits;
  const next = words[i + 1];
  // The first word's capital tells nothing where it is a common noun.
  if (word.capital && i === 0 && forms & (WordForm.noun | WordForm.plural)) return 'noun';
  if (word.capital && (i > 0 || !/^(?:no|yes)$/.test(lower))) return 'name';
  // "barred from airing the film": an object shows the verb.
  if (lower.endsWith('ing') && traits.isLong && previous?.tag === 'preposition' && opensNounPhrase(next)) {
    word.verb = { lemma: lower.slice(0, -3), form: 'ing' };
    return 'verb';
  }
  if (lower.endsWith('ed') && lower.length > 5 && !lower.endsWith('eed') && REGULAR_PAST.test(lower)) {
    // "workers unhindered access": nobody does what no verb says.
    if (lower.startsWith('un') || !isPlaceOfPast(previous, next)) return 'adjective';
    word.verb = { lemma: lower.slice(0, -2), form: 'past' };
    return 'verb';
  }
  if (lower.includes('-') && /-(?:old|long|term|wide|style|free|made|run|held|[a-z]+ed|[a-z]+ing)$/.test(lower))
    return 'adjective';
  if (
    forms & WordForm.adjective &&
    (!(forms & WordForm.noun) || (isNominal(next) && !next!.traits.isPreterite && !onlyPast(next) && !onlyBase(next!)))
  )
    return 'adjective';
  if (forms === WordForm.adverb) return 'adverb';
  if (forms === 0 && /(?:able|ible|ful|less|ous|ical|ish|ary|ive|al|ic|ian|ese)$/.test(lower) && isNominal(next))
    return 'adjective';
  return 'noun';
}

/** Where a past of no listed verb is one: behind who does it or an auxiliary, or before what it is done to. */
function isPlaceOfPast(previous: Word | undefined, next: Word | undefined): boolean {
  if (previous === undefined) return false;
  const { tag } = previous;
  if (tag === 'auxiliary' || tag === 'noun' || tag === 'name' || tag === 'pronoun') return true;
  return tag === 'verb' && (next?.traits.isDeterminer === true || next?.traits.isPossessive === true);
}

/** True for what is a bare verb and nothing else: "that the fleet withdraw". */
function onlyBase({ traits: { base, isNounToo, isAdjective, isAdjectiveVerb } }: Word): boolean {
  return base !== undefined && !isNounToo && !isAdjective && !isAdjectiveVerb;
}

/** True for what "do not" governs, in front of its object. */
function isToldNotTo(words: readonly Word[], i: number): boolean {
  const not = itemAt(words, i - 1)?.lower;
  const isDo = not === 'not' ? /^(?:do|does|did)$/.test(lowerAt(words, i - 2)) : not === "don't" || not === "doesn't";
  return isDo && opensNounPhrase(words[i + 1]) && words[i]!.traits.forms !== WordForm.adverb;
}

/** "Unite has asked", "Unite said the offer", "Unite, the union, said": what a sentence begins with is no order where its verb follows. */
function isSubjectOf(words: readonly Word[]): boolean {
  const next = words[1];
  if (next?.text !== ',') return next !== undefined && isItsVerb(words, 1);
  // "Unite, which represents drivers, said": an order has no clause of its own.
  if (/^(?:which|whose)$/.test(lowerAt(words, 2))) return true;
  if (words[2]?.traits.isDeterminer !== true) return false;
  for (let at = 3; at < Math.min(words.length, LONGEST_APPOSITION); at++) {
    if (words[at]!.text === ',') return isItsVerb(words, words[at + 1]?.lower === 'on' ? at + 3 : at + 1);
    if (isItsVerb(words, at)) return false;
  }
  return false;
}

/** Words up to the end of what explains the first one. */
const LONGEST_APPOSITION = 12;

function isItsVerb(words: readonly Word[], at: number): boolean {
  const verb = words[at];
  if (verb === undefined) return false;
  // "Bail was set": of what is done to it the first word may be a noun that no list has.
  if (IS_OR_WAS.test(verb.lower)) return words[at + 1]?.traits.ing !== undefined;
  if (/^(?:has|had)$/.test(verb.lower)) return true;
  if (!onlyPast(verb) && !onlyThirdPerson(verb)) return false;
  const behind = words[at + 1];
  // "Strand asked speakers to": whom one asks to do something may have no article.
  const isAsked = verb.lower === 'asked' || verb.lower === 'told' || verb.lower === 'urged';
  return opensNounPhrase(behind) || (isAsked && behind !== undefined && words[at + 2]?.lower === 'to');
}

/** True for a modal, less "may", which with a capital is a name: "Mark May". */
function isModal(word: Word | undefined): boolean {
  return word?.traits.isModal === true && word.lower !== 'may';
}

/** "the shelling stops,": the next word can be the verb, as nothing that it could name follows. */
function endsAfter(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const isS = words[i]?.traits.s !== undefined;
  return isS && (next === undefined || /^[,.;!?]/.test(next.text) || next.traits.isPreposition);
}

function isSentencePlace(previous: Word | undefined): boolean {
  return previous === undefined || previous.tag === 'break' || previous.tag === 'stop';
}
