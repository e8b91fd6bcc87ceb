import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { AnyScript } from '../../../text/anyScript';
import { isPartyNoun } from '../partyNouns';
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
import { LAST_SPANS, NUMBER_WORDS, RANKS, SNAP_NOUNS, TIME_WORDS } from './wordClasses';
import type { VerbForm } from './morphology';
import type { Word } from './words';
import type { Tag } from './partOfSpeech';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { opensResolution } from './resolutionItems';

const REGULAR_PAST = new AnyScript(/^[A-Za-z]+ed$/u, () => new RegExp(String.raw`^\p{L}+ed$`, 'u'));

const LEADS_ON_BACK = /^(?:until|till|before|after|unless|if|when|once|by|to|in|on|at|from|into|home|[.,;])$/;

/** Whom something has befallen: "families of the missing". */
const STRICKEN = wordSet('dead missing injured wounded poor sick unemployed disabled homeless bereaved displaced');

const WANTS_TO = wordSet('needs plans hopes aims wants vows claims');

/** The tag of a word of no closed class, by what it can be and its neighbours; a verb is given its reading as well. */
export function openTag(words: readonly Word[], i: number, headline: boolean): Tag {
  const word = words[i]!;
  const { lower } = word;
  const previous = before(words, i);
  const left = i === 0 ? undefined : itemAt(words, i - 1);
  // A capital word that only the lexicon knows as a verb is a name ("Skylark insists").
  const { traits } = word;
  // "Badgered by his party to explain it, Moe …": no name goes before "by".
  const opensPassive = i === 0 && traits.past !== undefined && words[1]?.lower === 'by';
  const isVerb = traits.readings.length > 0 && (!word.capital || traits.isListedVerb || opensPassive);
  const next = words[i + 1];
  const own = traits.hasOwnRules ? tagByOwnRules(words, i, previous) : undefined;
  if (own !== undefined) return own;
  // "Google must sell": what a modal follows is no verb.
  if (i === 0 && word.capital && isVerb && traits.ing === undefined) {
    if (isModal(next) || (traits.past === undefined && !traits.isNounToo && isSubjectOf(words))) return 'name';
  }
  // "Fed Governor Ana Kolb said": the central bank, as nobody's feeding is told so.
  if (i === 0 && lower === 'fed' && word.capital && next?.capital === true) return 'name';
  // "United want to sign him": the club, as behind a participle no bare verb follows.
  if (i === 0 && lower === 'united' && (next?.traits.readings.length ?? 0) > 0) return 'name';
  // "Nurses United", "Halden United".
  if (i > 0 && word.capital && lower === 'united' && (left?.capital === true || left?.tag === 'name')) return 'name';
  // "State Department officials": a common noun with a capital behind it makes a name of what might be an order.
  if (i === 0 && word.capital && traits.isNounVerb && next?.capital === true && next.traits.forms & WordForm.noun)
    return 'name';
  if (lower === 'last' && (LAST_SPANS.has(next?.lower ?? '') || TIME_WORDS.has(next?.lower ?? ''))) return 'adjective';
  if (traits.isParticle && (previous?.tag === 'verb' || left?.lower === 'way')) return 'adverb';
  const isName = word.capital && i > 0 && !isSentencePlace(left) && !headline;
  // "gave Halden Mining a week": a capital within a sentence makes no verb.
  if (isName && (!isVerb || traits.onlyBaseOrS || (traits.ing !== undefined && left?.tag === 'name'))) return 'name';
  // "its leader, Rose Kolb, asked": nor do two capitals, of which the first may be a past.
  if (isName && next?.capital === true) return 'name';
  // "to the firm requesting that": the participle shows that the word before it is a noun.
  if (traits.isAdjectiveNoun && isNounPlace(previous) && next?.traits.ing !== undefined && opensObject(words[i + 2]))
    return 'noun';
  // "The state asked the judge to", "Families of the dead called for": so does what a past governs.
  if (
    next?.traits.past !== undefined &&
    /^(?:determiner|number)$/.test(left?.tag ?? '') &&
    (traits.isAdjectiveNoun || STRICKEN.has(lower)) &&
    (opensNounPhrase(words[i + 2]) || /^(?:for|on|that|to)$/.test(words[i + 2]?.lower ?? ''))
  )
    return 'noun';
  // "said the firm needs to close": and so does the infinitive behind what wants one.
  if (
    traits.isAdjectiveNoun &&
    left?.tag === 'determiner' &&
    WANTS_TO.has(next?.lower ?? '') &&
    words[i + 2]?.lower === 'to'
  )
    return 'noun';
  // "UN relief chief Ada Morrow", "Norlandian water engineer Ida Moe".
  if (
    (traits.isAdjectiveNoun || traits.isNounVerb || (isVerb && traits.isNounToo)) &&
    next?.capital === true &&
    isNounLike(previous) &&
    !(previous!.traits.forms & WordForm.plural) &&
    lexicon.offices().has(lower)
  )
    return 'noun';
  if (traits.s !== undefined && opensResolution(words, i)) {
    word.verb = traits.s;
    return 'verb';
  }
  if (isVerb) {
    const asVerb = verbFits(words, i);
    if (asVerb) {
      word.verb = asVerb;
      return 'verb';
    }
    if (traits.onlyPastOrIng)
      return lower.endsWith('ing')
        ? isNounPlace(previous) &&
          (!isNominal(next) ||
            endsAfter(words, i + 1) ||
            onlyThirdPerson(next) ||
            // "the minister's thinking said she was".
            (onlyPast(next) && (opensNounPhrase(words[i + 2]) || !isNominal(words[i + 2]))))
          ? 'noun'
          : 'adjective'
        : 'adjective';
    if (traits.isAdjectiveVerb && !traits.isNounVerb) return 'adjective';
    // "gave the state ten days": a number opens another phrase.
    if (traits.isAdjective && isNominal(next) && !NUMBER_WORDS.has(next!.lower)) return 'adjective';
    return word.capital && i > 0 && !headline ? 'name' : 'noun';
  }
  if (isName) return 'name';
  // "Do not storm the building": whatever the lists have the word for.
  if (isToldNotTo(words, i)) {
    word.verb = { lemma: lower, form: 'base' };
    return 'verb';
  }
  if (
    traits.isAdjectiveNoun &&
    i > 0 &&
    (!isNominal(next) ||
      onlyPast(next) ||
      onlyThirdPerson(next) ||
      // "UN chief presses both leaders".
      (next!.traits.s !== undefined && next!.traits.isPlural && opensNounPhrase(words[i + 2])) ||
      next!.traits.startsWithDigit ||
      NUMBER_WORDS.has(next!.lower))
  )
    return 'noun';
  // "have long sought", "is best known".
  if (traits.isAdverb && previous?.tag === 'auxiliary' && next?.traits.past !== undefined) return 'adverb';
  // "I just want", "we only ask"; "is long overdue".
  if (
    traits.isAdverb &&
    traits.isAdjective &&
    (previous?.tag === 'pronoun' || next?.lower === 'overdue' || (previous?.tag === 'verb' && next?.lower === 'to'))
  )
    return 'adverb';
  if (traits.isAdjective) return 'adjective';
  // "the first step", "their best offer".
  if (traits.isAdverb && RANKS.has(lower) && isNounPlace(previous) && isNominal(next) && next!.lower !== 'time')
    return 'adjective';
  if (traits.isAdverb) return 'adverb';
  // The first word's capital tells nothing where it is a common noun.
  if (word.capital && i === 0 && traits.forms & (WordForm.noun | WordForm.plural)) return 'noun';
  if (word.capital && (i > 0 || !/^(?:no|yes)$/.test(lower))) return 'name';
  // "barred from airing the film": an object shows the verb.
  if (lower.endsWith('ing') && traits.isLong && previous?.tag === 'preposition' && opensNounPhrase(next)) {
    word.verb = { lemma: lower.slice(0, -3), form: 'ing' };
    return 'verb';
  }
  if (lower.endsWith('ed') && lower.length > 5 && !lower.endsWith('eed') && REGULAR_PAST.test(lower)) {
    const form: VerbForm = 'past';
    if (
      previous?.tag === 'auxiliary' ||
      isNounLike(previous) ||
      previous?.tag === 'pronoun' ||
      (previous?.tag === 'verb' && next !== undefined && (next.traits.isDeterminer || next.traits.isPossessive))
    ) {
      // "workers unhindered access": nobody does what no verb says.
      if (lower.startsWith('un')) return 'adjective';
      word.verb = { lemma: lower.slice(0, -2), form };
      return 'verb';
    }
    return 'adjective';
  }
  if (lower.includes('-') && /-(?:old|long|term|wide|style|free|made|run|held|[a-z]+ed|[a-z]+ing)$/.test(lower))
    return 'adjective';
  const { forms } = traits;
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

/** True for what is a bare verb and nothing else: "that the fleet withdraw". */
function onlyBase({ traits: { base, isNounToo, isAdjective, isAdjectiveVerb } }: Word): boolean {
  return base !== undefined && !isNounToo && !isAdjective && !isAdjectiveVerb;
}

/** The tag of a word for which some places have a rule of their own; `undefined` where it is as any other. */
function tagByOwnRules(words: readonly Word[], i: number, previous: Word | undefined): Tag | undefined {
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

/** True for what "do not" governs, in front of its object. */
function isToldNotTo(words: readonly Word[], i: number): boolean {
  const not = itemAt(words, i - 1)?.lower;
  const isDo =
    not === 'not' ? /^(?:do|does|did)$/.test(itemAt(words, i - 2)?.lower ?? '') : not === "don't" || not === "doesn't";
  return isDo && opensNounPhrase(words[i + 1]) && words[i]!.traits.forms !== WordForm.adverb;
}

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

/** "Unite has asked", "Unite said the offer", "Unite, the union, said": what a sentence begins with is no order where its verb follows. */
function isSubjectOf(words: readonly Word[]): boolean {
  const next = words[1];
  if (next?.text !== ',') return next !== undefined && isItsVerb(words, 1);
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
  if (/^(?:is|was)$/.test(verb.lower)) return words[at + 1]?.traits.ing !== undefined;
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

/** "the latter called for", "the former demands that": a verb follows, and what it may have for an object. */
function standsForSomebody(words: readonly Word[], i: number): boolean {
  const verb = words[i + 1];
  const behind = words[i + 2];
  if (verb === undefined || verb.traits.standsAlone || verb.traits.isAdverb) return true;
  if (onlyPast(verb) || onlyThirdPerson(verb)) return true;
  if (verb.traits.past === undefined && verb.traits.s === undefined) return false;
  return behind === undefined || opensNounPhrase(behind) || /^(?:that|to|for)$/.test(behind.lower);
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
