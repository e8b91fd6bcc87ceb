import { clauseExtent, infinitiveExtent, type Piece } from '../syntax/extent';
import type { ParsedSentence } from '../syntax/parse';
import { nounExtent } from '../syntax/nounExtent';
import { clauseBegins } from '../speech/speechContent';
import { partyHints, weakHint, type PartyHint } from '../parties/parties';
import { singular } from '../syntax/tags/morphology';
import { phraseFrom } from '../syntax/subjects';
import { opensFiniteVerb, skipAdverbs } from '../syntax/verbGroups';
import type { DemandType } from '../mark';
import type { DemandCandidate } from './candidate';
import { LIST_NOUNS } from './cues/nouns';
import { clauseMood } from './clauseMood';
import { forContent, thatClauses, toContent } from './contents';
import { drafts, spanOf, type Place } from './draft';
import { fateOf, ownerOf, type Fate } from './listRoles';
import type { Word } from '../syntax/tags/words';
import { isParty } from './verbs/verbObjects';
import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';
import { lemmaAt, lowerAt, phraseAround, tagAt } from './wordAt';

/** Contents listed behind their noun: "the demands include …", "its conditions: …", "These include …". */
export function lists(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const found: DemandCandidate[] = [];
  for (const [at, { lower, tag }] of words.entries()) {
    const type = LIST_NOUNS.get(lower) ?? (lower === 'points' && isListed(words, at) ? 'demand' : undefined);
    if (lower === 'condition' && lowerAt(words, at + 1) === 'of') continue;
    if (lower === 'terms' && (lowerAt(words, at - 1) === 'in' || lowerAt(words, at + 1) === 'of')) continue;
    // "Warning to swimmers: keep out".
    const isNamed = tag === 'noun' || tag === 'name' || (tag === 'verb' && (at === 0 || words[at + 1]?.text === ':'));
    if (type === undefined || !isNamed) continue;
    const ranging = rangeAfter(sentence, at);
    if (ranging.length > 0) {
      found.push(
        ...drafts(place, ranging, {
          rule: 'demand.list',
          type,
          cue: spanOf(sentence, at),
          demander: ownerOf(place, at),
        }),
      );
      continue;
    }

    if (lower === 'list' && lowerAt(words, at - 1) !== 'wish') continue;
    // "The request show is back": the noun only qualifies another.
    if (tag === 'noun' && at < (phraseAround(sentence, at)?.last ?? at) && words[at + 1]!.tag === 'noun') continue;
    const opener = openerAfter(place, at);
    if (opener === undefined || (CARRIES_ORDERS.has(lower) && !opensOrder(words, opener))) continue;
    found.push(...listed(place, opener, lower, type, spanOf(sentence, at), ownerOf(place, at), fateOf(place, at)));
  }
  const opener = furtherOpener(words);
  if (opener > 0) {
    const noun = previousNoun(place, words[opener - 1]!.lower === 'it');
    if (noun !== undefined) {
      const { place: before, at } = noun;
      const { lower } = before.sentence.words[at]!;
      found.push(
        ...listed(
          place,
          opener + 1,
          lower,
          LIST_NOUNS.get(lower) ?? 'demand',
          spanOf(before.sentence, at),
          ownerOf(before, at),
          fateOf(before, at),
        ),
      );
    }
  }
  return found;
}

/** "These include", "Besides an end to the curfew it includes": the verb behind which the list of a sentence before goes on; -1 for none. */
function furtherOpener(words: readonly Word[]): number {
  const isOfThem = /^(?:these|they|those|among)$/.test(lowerAt(words, 0));
  const near = isOfThem ? words.findIndex(({ lower }, at) => at < 5 && /^(?:include[sd]?|are|were)$/.test(lower)) : -1;
  if (near > 0) return near;
  return words.findIndex(
    ({ lower }, at) => at > 0 && at < 12 && /^include[sd]?$/.test(lower) && /^(?:it|they)$/.test(words[at - 1]!.lower),
  );
}

/** "a list of 42 points", "a charter of six points". */
function isListed(words: readonly Word[], at: number): boolean {
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

/** What lists demands only where orders follow its colon: "read out the petition: close the road, plant the trees". */
const CARRIES_ORDERS = wordSet('petition letter leaflet manifesto verdict words');

function opensOrder(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const { traits, quotation, capital } = word;
  const isObject = /^(?:determiner|pronoun|possessive|number)$/.test(tagAt(words, at + 1));
  return itemAt(words, at - 1)?.text === ':' && quotation < 0 && !capital && traits.base !== undefined && isObject;
}

/** "The demands range from a pay rise to the sacking of the director": the two ends that stand for all. */
function rangeAfter(sentence: ParsedSentence, at: number): readonly Piece[] {
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

/** First word of the list behind the noun at `at`. */
function openerAfter(place: Place, at: number): number | undefined {
  const { words } = place.sentence;
  const plain = behindPlainWords(words, at);
  if (plain > 0) return plain;
  for (let i = at + 1; i < words.length && i < at + 12; i++) {
    const { lower, text, tag } = words[i]!;
    if (text === ':') return i + 1;
    // "Three demands were put to the dean: lower fees".
    if ((tag === 'verb' || tag === 'auxiliary') && COUNTED.has(words[at]!.lower)) {
      for (let k = i + 1; k < words.length && k < i + 8 && !/^(?:comma|stop)$/.test(words[k]!.tag); k++)
        if (words[k]!.text === ':') return k + 1;
    }
    if (/^(?:include|includes|included|including)$/.test(lower)) return i + 1;
    if (tag === 'comma' && lowerAt(words, i + 1) === 'including') return i + 2;
    const among = lowerAt(words, i + 1) === 'chief' ? i + 2 : i + 1;
    if (tag === 'comma' && lowerAt(words, among) === 'among' && lowerAt(words, among + 1) === 'them') return among + 2;
    // "Our one condition for taking part in the panel is": what tells more of it stands between.
    const isFar = COUNTED.has(words[at]!.lower) && ownsIt(words, at);
    if (/^(?:is|are|was|were|remains?)$/.test(lower) && (i - at < 6 || isFar)) {
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
        tagAt(words, i + 2) !== 'stop' &&
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
      const close = words.findIndex((word, k) => k > i + 1 && word.tag === 'comma');
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
      return undefined;
  }
  return undefined;
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
    if (words[i]!.tag === 'possessive' || /^(?:my|our|his|her|its|their)$/.test(words[i]!.lower)) return true;
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
  const { words, phraseAt, nounPhrases } = sentence;
  const index = phraseAt[at] ?? -1;
  if (isQuality(sentence, at)) return true;
  return index >= 0 && JUDGEMENTS.has(singular(words[nounPhrases[index]!.last]!.lower));
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

/** What holds words, not things: only an imperative or a clause can follow it. */
const SAID_NOUNS = wordSet(
  'reply response answer notice reminder slogan chant message warning ultimatum order orders instruction instructions call',
);

/** What is listed from the word at `first` on, behind a list noun, by whom and with what fate. */
export function listed(
  place: Place,
  first: number,
  noun: string,
  type: DemandType,
  cue: { readonly start: number; readonly end: number },
  demander: readonly PartyHint[],
  fate: Fate,
): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const word = words[first];
  if (word === undefined) return [];
  const draft = { rule: 'demand.list', type, cue, demander, ...fate };
  // "Her message was that voters are tired".
  if (word.tag === 'that' && SAID_NOUNS.has(noun) && clauseMood(sentence, first + 1)?.wanted !== true) return [];
  // "Her wish is to become a doctor", "the appeal is for 2 million": one's own plan; how much.
  if (noun.startsWith('wish') && itemAt(words, first - 1)?.text !== ':' && !/^(?:that|for)$/.test(word.lower))
    return [];
  if (word.lower === 'for') {
    const content = forContent(sentence, first, { takesTime: true });
    const isSum = tagAt(words, first + 1) === 'number';
    return content === undefined || isSum
      ? []
      : drafts(place, content.pieces, { ...draft, addressee: content.addressee });
  }
  if (word.tag === 'that') {
    // "Its condition is that the union drop the suit": whoever is to act.
    const acts = fate.addressee === undefined || fate.addressee.length === 0;
    const isDone = clauseMood(sentence, first + 1)?.passive !== false;
    const addressee =
      acts && !isDone ? partyHints(sentence, phraseFrom(sentence, first + 1)).map(weakHint) : fate.addressee;
    return drafts(place, thatClauses(sentence, first + 1), { ...draft, ...(addressee ? { addressee } : {}) });
  }
  // "The answer is to build homes": what one holds for right.
  if (word.tag === 'to' && noun === 'answer') return [];
  if (word.tag === 'to') return drafts(place, infinitiveExtent(sentence, first + 1).pieces, draft);
  const isColon = itemAt(words, first - 1)?.text === ':';
  // "Her advice to parents: wait for the letter", "on one condition: the duty had to go first".
  const isVerb = (word.tag !== 'noun' || (SAID_NOUNS.has(noun) && !hasFinite(sentence, first))) && word.tag !== 'name';
  if (isColon && word.traits.base !== undefined && isVerb) return drafts(place, imperativeRun(sentence, first), draft);
  // "a modest request: somebody to mow the churchyard".
  const mower = isColon && /^(?:somebody|someone)$/.test(word.lower) ? toContent(sentence, first) : undefined;
  if (mower !== undefined) return drafts(place, [{ first, last: mower.pieces.at(-1)!.last }], draft);
  const isSaid = SAID_NOUNS.has(noun);
  // "The message was simple: voters are tired".
  const isWanted = !isSaid || clauseMood(sentence, first)?.wanted === true;
  const clauses = isColon && isWanted && clauseBegins(sentence, first) ? clauseRun(sentence, first) : [];
  if (clauses.length > 0) return drafts(place, clauses, draft);
  if (isSaid) return [];
  return drafts(place, things(sentence, first), draft);
}

/** "the depot stays open, nobody is dismissed and the old rota comes back": one piece a clause. */
function clauseRun(sentence: ParsedSentence, first: number): readonly Piece[] {
  const { words } = sentence;
  const pieces: Piece[] = [];
  for (let at = first; pieces.length < 8;) {
    const extent = clauseExtent(sentence, at);
    pieces.push(...extent.pieces);
    let next = extent.stop;
    if (tagAt(words, next) === 'comma') next++;
    if (tagAt(words, next) === 'coordinator') next++;
    if (tagAt(words, next) === 'that') next++;
    if (extent.pieces.length === 0 || next === extent.stop || words[next]?.quotation !== words[first]!.quotation) break;
    if (!clauseBegins(sentence, next)) break;
    at = next;
  }
  return pieces;
}

/** "sell the depot, close two pools, freeze hiring": one piece an imperative. */
function imperativeRun(sentence: ParsedSentence, first: number): readonly Piece[] {
  const { words } = sentence;
  const pieces: Piece[] = [];
  for (let at = first; pieces.length < 8;) {
    const extent = infinitiveExtent(sentence, at);
    pieces.push(...extent.pieces);
    const next = extent.stop + 1;
    if (extent.pieces.length === 0 || tagAt(words, extent.stop) !== 'comma' || words[next]?.traits.base === undefined)
      break;
    if (words[next].tag === 'noun' && (tagAt(words, next + 1) === 'verb' || tagAt(words, next + 1) === 'preposition'))
      break;
    if (words[next].tag === 'name') break;
    at = next;
  }
  return pieces;
}

/** The things listed from `first` on, also where no "and" joins the last one: "a cut in fuel subsidies, a new bank, the sale of". */
export function things(sentence: ParsedSentence, first: number): readonly Piece[] {
  const { words, phraseAt } = sentence;
  const pieces: Piece[] = [];
  for (let at = first; pieces.length < 12;) {
    const extent = nounExtent(sentence, at);
    pieces.push(...extent.pieces);
    const link = words[extent.stop];
    const next = words[extent.stop + 1];
    const goesOn = link?.tag === 'comma' || link?.text === ';';
    if (extent.pieces.length === 0 || !goesOn || !/^(?:determiner|adjective|number)$/.test(next?.tag ?? '')) break;
    if ((phraseAt[extent.stop + 1] ?? -1) < 0 || clauseBegins(sentence, extent.stop + 1)) break;
    at = pastOrdinal(words, extent.stop + 1);
  }
  return pieces.length > 1 ? [...pieces.slice(0, -1), ...lastItems(sentence, pieces.at(-1)!)] : pieces;
}

/** "an end to the siege; the second, | the release of all prisoners": past the word that counts the item. */
function pastOrdinal(words: readonly Word[], at: number): number {
  return lowerAt(words, at) === 'the' && ORDINALS.has(lowerAt(words, at + 1)) && tagAt(words, at + 2) === 'comma'
    ? at + 3
    : at;
}

/** What counts the items of a list. */
export const ORDINALS = wordSet('first second third fourth fifth sixth last other');

/** "blankets, a doctor | and news of their relatives": the "and" that closes a list parts two items. */
function lastItems({ words }: ParsedSentence, { first, last }: Piece): readonly Piece[] {
  if (words[first - 1]!.tag === 'coordinator') return [{ first, last }];
  for (let i = last - 1; i > first; i--)
    if (words[i]!.lower === 'and')
      return [
        { first, last: i - 1 },
        { first: i + 1, last },
      ];
  return [{ first, last }];
}

/** True if a finite verb stands before the next comma or stop. */
function hasFinite(sentence: ParsedSentence, first: number): boolean {
  for (let i = first + 1; i < sentence.words.length && !/^(?:comma|stop|break)$/.test(sentence.words[i]!.tag); i++)
    if (opensFiniteVerb(sentence, i)) return true;
  return false;
}

/** The list noun nearest to the end of the sentence before; `isOne` of what "it" can be as well. */
function previousNoun(place: Place, isOne: boolean): { readonly place: Place; readonly at: number } | undefined {
  const sentence = itemAt(place.parse.sentences, place.index - 1);
  if (sentence === undefined) return undefined;
  const { words } = sentence;
  const at = words.findLastIndex(
    ({ lower, tag }, i) =>
      tag === 'noun' &&
      (lower.endsWith('s') ? LIST_NOUNS.has(lower) || isListed(words, i) : isOne && lower === 'petition'),
  );
  return at < 0 ? undefined : { place: { parse: place.parse, sentence, index: place.index - 1 }, at };
}
