import type { Piece } from '../syntax/extent';
import { nounExtent } from '../syntax/nounExtent';
import type { ParsedSentence } from '../syntax/parse';
import { opensFiniteVerb, skipAdverbs } from '../syntax/verbGroups';
import type { Word } from '../syntax/tags/words';
import type { Place } from './draft';
import { isParty } from './isParty';
import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';
import { lemmaAt, lowerAt, nextComma, tagAt } from '../syntax/tags/wordAt';
import { headNounAt, phraseAround } from '../syntax/phrases';
import { COMMA_OR_STOP, POSSESSIVES } from '../syntax/tags/patterns';

/** "a list of 42 points", "a charter of six points". */
export function isListed(words: readonly Word[], at: number): boolean {
  return (
    tagAt(words, at - 1) === 'number' &&
    ((/^(?:of|with)$/.test(lowerAt(words, at - 2)) && LISTS.test(lowerAt(words, at - 3))) ||
      // "The league's list runs to four points".
      (lowerAt(words, at - 2) === 'to' && LISTS.test(lowerAt(words, at - 4))))
  );
}

/**
 * "The ultimatum that the elders sent was short: leave", "The plea fell on deaf ears: keep them silent": behind the colon that
 * tells what was asked, whatever else is told of it before; -1 for none.
 */
function behindPlainWords(words: readonly Word[], at: number): number {
  let colon = at + 2;
  while (colon < words.length && colon < at + 16 && words[colon]!.text !== ':') colon++;
  if (words[colon]?.text !== ':') return -1;
  if (words[colon - 1]!.tag === 'adjective' && lemmaAt(words, colon - 2) === 'be') return colon + 1;
  const isTold = words.slice(at + 1, colon).every(({ tag }) => tag !== 'comma');
  return isTold && PLEAS.has(words[at]!.lower) && opensOrder(words, colon + 1) ? colon + 1 : -1;
}

const PLEAS = wordSet('plea appeal demand advice request call');

const LISTS = /^(?:list|charter|petition|letter)$/;

export function opensOrder(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { traits, quotation, capital } = word;
  const isObject = /^(?:determiner|pronoun|possessive|number)$/.test(tagAt(words, at + 1));
  return itemAt(words, at - 1)?.text === ':' && quotation < 0 && !capital && traits.base !== undefined && isObject;
}

/** "The demands range from a pay rise to the sacking of the director": the two ends that stand for all. */
export function rangeAfter(sentence: ParsedSentence, at: number): readonly Piece[] {
  const { words } = sentence;
  // "a wish list that runs from clean toilets to a four-day week".
  const verb = /^(?:that|which)$/.test(lowerAt(words, at + 1)) ? at + 2 : at + 1;
  if (!/^(?:rang(?:e|es|ed|ing)|runs?)$/.test(lowerAt(words, verb)) || lowerAt(words, verb + 1) !== 'from') return [];
  const to = words.findIndex(({ lower }, i) => i > verb + 2 && i < verb + 13 && lower === 'to');
  if (to < 0) return [];
  const [near] = nounExtent(sentence, verb + 2).pieces;
  const [far] = nounExtent(sentence, to + 1).pieces;
  return near === undefined || far === undefined ? [] : [{ first: near.first, last: Math.min(near.last, to - 1) }, far];
}

/** "Their only demand | was fuel", where "Demand was flat". */
function isOnlyOne(words: readonly Word[], at: number, link: number): boolean {
  return (
    link === at + 1 && /^(?:demand|request|condition)s?$/.test(words[at]!.lower) && RANKED.test(lowerAt(words, at - 1))
  );
}

const RANKED = /^(?:only|sole|one|main|chief|first|central|key|single|other)$/;

/** First word of the list behind the noun at `at`. */
export function openerAfter(place: Place, at: number): number | undefined {
  const { words } = place.sentence;
  const plain = behindPlainWords(words, at);
  if (plain > 0) return plain;
  for (let i = at + 1; i < words.length && i < at + 12; i++) {
    const { lower, text, tag } = words[i]!;
    if (text === ':') return i + 1;
    // "Three demands were put to the dean: lower fees".
    if ((tag === 'verb' || tag === 'auxiliary') && COUNTED.has(words[at]!.lower)) {
      for (let k = i + 1; k < words.length && k < i + 8 && !COMMA_OR_STOP.test(words[k]!.tag); k++)
        if (words[k]!.text === ':') return k + 1;
    }
    if (/^(?:include|includes|included|including)$/.test(lower)) return i + 1;
    if (tag === 'comma' && lowerAt(words, i + 1) === 'including') return i + 2;
    // "none of their demands, which include a shorter week".
    if (tag === 'comma' && lowerAt(words, i + 1) === 'which' && /^includ/.test(lowerAt(words, i + 2))) return i + 3;
    const among = lowerAt(words, i + 1) === 'chief' ? i + 2 : i + 1;
    if (tag === 'comma' && lowerAt(words, among) === 'among' && lowerAt(words, among + 1) === 'them') return among + 2;
    // "Our one condition for taking part in the panel is": what tells more of it stands between.
    const isFar = COUNTED.has(words[at]!.lower) && ownsIt(words, at);
    const isLink =
      /^(?:is|are|was|were|remains?)$/.test(lower) || (lower === 'been' && lowerAt(words, i - 1) === 'has');
    if (isLink && (i - at < 6 || isFar)) {
      // "A precondition was, however, that": past the aside.
      if (tagAt(words, i + 1) === 'comma' && tagAt(words, i + 3) === 'comma' && tagAt(words, i + 4) === 'that')
        return i + 4;
      const next = words[i + 1];
      // "Her message was blunt: stay at home".
      const colon = skipAdverbs(words, i + 1) + 1;
      if (words[colon]?.text === ':' && words[colon - 1]!.tag === 'adjective') return colon + 1;
      // "Our demand is simple and just: equal pay", "My appeal is this: do not lose heart".
      let sign = i + 1;
      while (sign < i + 6 && /^(?:adjective|adverb|coordinator|pronoun)$/.test(tagAt(words, sign))) sign++;
      if (sign > i + 1 && words[sign]?.text === ':') return sign + 1;
      // "The appeal is to be heard in May".
      if (
        next?.tag === 'to' &&
        lowerAt(words, i + 2) === 'be' &&
        /^(?:appeal|call|plea|proposal|order|request)$/.test(words[at]!.lower)
      )
        return undefined;
      const begins =
        next?.tag === 'determiner' ||
        next?.tag === 'adjective' ||
        next?.tag === 'noun' ||
        next?.tag === 'to' ||
        next?.tag === 'that' ||
        next?.lower === 'for' ||
        next?.text === ':';
      return begins &&
        words[i + 2] !== undefined &&
        (tagAt(words, i + 2) !== 'stop' || (next.tag === 'noun' && isOnlyOne(words, at, i))) &&
        !words.slice(i + 1).every(({ tag: one }) => one === 'adjective' || one === 'stop') &&
        !isPredicate(place, i + 1)
        ? next.text === ':'
          ? i + 2
          : i + 1
        : undefined;
    }
    if (tag === 'comma') {
      const same = behindSame(words, i);
      if (same > 0) return same;
      // "the demand, now three weeks old, is that": across an aside.
      // "They have three demands, the envoy said: money, a plane".
      const colon = words.findIndex(({ text: sign }, k) => k > i && k < i + 9 && sign === ':');
      if (colon > 0) return colon + 1;
      const close = nextComma(words, i + 1);
      const stop = close < 0 ? words.findIndex(({ tag: sign }, k) => k > i && sign === 'stop') : close;
      if (isApposed(place, at, i + 1, stop)) return i + 1;
      if (close < 0 || close > i + 14 || !/^(?:is|are|was|were|include)$/.test(lowerAt(words, close + 1)))
        return undefined;
      const isListed =
        (lowerAt(words, close + 2) === 'for' ||
          /^(?:that|to|determiner|adjective|noun|number)$/.test(tagAt(words, close + 2))) &&
        !isPredicate(place, close + 2);
      return isListed ? close + 2 : undefined;
    }
    if (tag === 'verb' && words[i]!.verb!.form === 'ing' && words[i - 1]!.tag === 'preposition') continue;
    // "for a return to work": an infinitive ends nothing.
    if (/^(?:verb|stop|coordinator|pronoun)$/.test(tag) && !/^(?:to|preposition)$/.test(words[i - 1]!.tag))
      return behindCounted(place, at);
  }
  return undefined;
}

/** "named three conditions for freeing the crew they had seized: the return": behind the colon, whatever is told of what is counted. */
function behindCounted({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  const isCounted = COUNTED.has(words[at]!.lower) && tagAt(words, phraseAround(sentence, at)?.first ?? at) === 'number';
  const colon = isCounted ? words.findIndex(({ text }, i) => i > at && text === ':') : -1;
  return colon > 0 ? colon + 1 : undefined;
}

/** "We have one condition, | and that is that", ", namely that": where it is told what it is; -1 for no such words. */
function behindSame(words: readonly Word[], comma: number): number {
  if (lowerAt(words, comma + 1) === 'namely') return comma + 2;
  const it = lowerAt(words, comma + 1) === 'and' ? comma + 2 : comma + 1;
  const isSame = /^(?:that|it|this)$/.test(lowerAt(words, it)) && /^(?:is|was|'s)$/.test(lowerAt(words, it + 1));
  const begins = /^(?:that|to|determiner|noun)$/.test(tagAt(words, it + 2)) || lowerAt(words, it + 2) === 'for';
  return isSame && begins ? it + 2 : -1;
}

/** "Our one condition", "the union's only demand": somebody's, in particular. */
function ownsIt(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--)
    if (words[i]!.tag === 'possessive' || POSSESSIVES.test(words[i]!.lower)) return true;
  return false;
}

/** What a list behind a colon holds, whatever is told of it before. */
const COUNTED = wordSet('demand demands condition conditions request requests terms');

/** "The strikers' main demand, an end to night shifts, was met": what the demand is, between the commas from `first` to `close`. */
function isApposed({ sentence }: Place, noun: number, first: number, close: number): boolean {
  const { words } = sentence;
  if (close < 0 || close > first + 12 || !/^(?:demand|request|condition|proposal)s?$/.test(words[noun]!.lower))
    return false;
  const phrase = phraseAround(sentence, noun);
  // "The main demand of the strikers, a rise", "One of the kidnappers' demands, safe passage".
  const isOwned =
    phrase?.possessor !== undefined ||
    words[phrase?.first ?? noun]!.traits.isPossessive ||
    (lowerAt(words, noun + 1) === 'of' && isParty(sentence, noun + 2));
  const isBare =
    words[0]!.lower === 'one' && lowerAt(words, 1) === 'of' && /^(?:adjective|noun)$/.test(words[first]!.tag);
  if (!isOwned || !(isBare || /^(?:an?|the)$/.test(words[first]!.lower))) return false;
  // "… agreed to their main demand, a second pilot on tankers."
  if (words[close]!.tag === 'comma' && !opensFiniteVerb(sentence, close + 1)) return false;
  // "their one condition, a promise that nobody would be sacked": what is promised has a verb of its own.
  for (let i = first; i < close && words[i]!.tag !== 'that'; i++) if (opensFiniteVerb(sentence, i)) return false;
  return true;
}

const JUDGEMENTS =
  wordSet(`joke insult distraction mistake shame nonsense provocation surprise blow problem sign disgrace outrage farce gimmick
  start step beginning matter secret lie threat challenge test subject topic issue result product response reaction
  part cause reason concern question nothing something`);

/** "their demands are a joke": what follows judges instead of listing. */
function isPredicate({ sentence }: Place, at: number): boolean {
  return isQuality(sentence, at) || JUDGEMENTS.has(headNounAt(sentence, at));
}

/** "impossible", "wholly unreasonable": what something is like; no thing, for no noun follows. */
export function isQuality({ words, phraseAt, nounPhrases }: ParsedSentence, first: number): boolean {
  const at = skipAdverbs(words, first);
  const word = words[at];
  if (word === undefined) return false;
  const index = phraseAt[at] ?? -1;
  if (index < 0) return word.tag === 'adjective';
  // Adjectives that no list has are read as nouns.
  const isAlone = nounPhrases[index]!.first === at && nounPhrases[index]!.last === at;
  return isAlone && word.traits.forms === 0 && !word.capital && /(?:able|ible|less|ful|ous)$/.test(word.lower);
}
