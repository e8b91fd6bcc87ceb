import { clauseExtent, infinitiveExtent, type Piece } from '../syntax/extent';
import type { ParsedSentence } from '../syntax/parse';
import { isArticle } from '../syntax/nounConjuncts';
import { nounExtent } from '../syntax/nounExtent';
import { clauseBegins } from '../speech/speechContent';
import { partyHints, weakHint, type PartyHint } from '../parties/parties';
import { phraseAround, phraseFrom } from '../syntax/phrases';
import { opensFiniteVerb } from '../syntax/verbGroups';
import type { DemandType } from '../mark';
import type { DemandCandidate } from './candidate';
import { LIST_NOUNS } from './cues/nouns';
import { clauseMood } from './clauseMood';
import { forContent, thatClauses, toContent } from './contents';
import { drafts, spanOf, type Place } from './draft';
import { isListed, openerAfter, opensOrder, rangeAfter } from './listOpeners';
import { fateOf, ownerOf, type Fate } from './listRoles';
import type { Word } from '../syntax/tags/words';
import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';
import { phraseEndingAt } from '../syntax/phraseEnding';
import { lemmaAt, lowerAt, tagAt } from '../syntax/tags/wordAt';
import { IT_OR_THEY, PAUSES, POSSESSIVES } from '../syntax/tags/patterns';

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
      found.push(...owned(place, at, type, ranging));
      continue;
    }
    if (lower === 'list' && lowerAt(words, at - 1) !== 'wish') continue;
    // "The request show is back": the noun only qualifies another.
    if (tag === 'noun' && at < (phraseAround(sentence, at)?.last ?? at) && words[at + 1]!.tag === 'noun') continue;
    const before = /^(?:demand|request|wish|(?:pre)?condition)s?$/.test(lower) ? toldBefore(place, at) : [];
    if (before.length > 0) {
      found.push(...owned(place, at, type, before));
      continue;
    }
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

/** The pieces as what whoever owns the noun at `at` wants. */
function owned(place: Place, at: number, type: DemandType, pieces: readonly Piece[]): readonly DemandCandidate[] {
  const cue = spanOf(place.sentence, at);
  return drafts(place, pieces, { rule: 'demand.list', type, cue, demander: ownerOf(place, at) });
}

/** "A recount was the crowd's sole demand": what opens the sentence, where somebody's demand is what it is. */
function toldBefore({ sentence }: Place, at: number): readonly Piece[] {
  const { words } = sentence;
  const { first = 0 } = phraseEndingAt(sentence, at) ?? {};
  const isOwned =
    lowerAt(words, at + 1) === 'of' ||
    words.slice(first, at).some(({ tag, lower }) => tag === 'possessive' || POSSESSIVES.test(lower));
  const be = lowerAt(words, first - 1) === 'among' ? first - 2 : first - 1;
  if (!isOwned || !/^(?:be|remain)$/.test(lemmaAt(words, be)) || words[0]!.tag === 'pronoun') return [];
  const { pieces, stop } = nounExtent(sentence, 0, { inSubject: true });
  return stop === be && !LIST_NOUNS.has(lowerAt(words, pieces.at(-1)?.last ?? -1)) ? pieces : [];
}

/** "These include", "Besides an end to the curfew it includes": the verb behind which the list of a sentence before goes on; -1 for none. */
function furtherOpener(words: readonly Word[]): number {
  const isOfThem = /^(?:these|they|those|among)$/.test(lowerAt(words, 0));
  const near = isOfThem ? words.findIndex(({ lower }, at) => at < 5 && /^(?:include[sd]?|are|were)$/.test(lower)) : -1;
  if (near > 0) return near;
  return words.findIndex(
    ({ lower }, at) => at > 0 && at < 12 && /^include[sd]?$/.test(lower) && IT_OR_THEY.test(words[at - 1]!.lower),
  );
}

/** What lists demands only where orders follow its colon: "read out the petition: close the road, plant the trees". */
const CARRIES_ORDERS = wordSet('petition letter leaflet manifesto verdict words');

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
    // "freeze hiring" is an order, where "staff leaving" and "staff left" tell of somebody.
    const behind = words[next + 1];
    const isObject =
      behind?.verb?.form === 'ing' && /^(?:stop|comma|coordinator)$/.test(tagAt(words, next + 2) || 'stop');
    if (words[next].tag === 'noun' && !isObject && (behind?.tag === 'verb' || behind?.tag === 'preposition')) break;
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
    const parts = link?.text === ';';
    const next = extent.stop + (parts && tagAt(words, extent.stop + 1) === 'coordinator' ? 2 : 1);
    const begins = parts ? /^(?:determiner|adjective|number|noun)$/ : /^(?:determiner|adjective|number)$/;
    if (extent.pieces.length === 0 || !(parts || link?.tag === 'comma') || !begins.test(tagAt(words, next) ?? ''))
      break;
    if ((phraseAt[next] ?? -1) < 0 || (hasFinite(sentence, next) && clauseBegins(sentence, next))) break;
    at = pastOrdinal(words, next);
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
function lastItems(sentence: ParsedSentence, { first, last }: Piece): readonly Piece[] {
  const { words } = sentence;
  if (words[first - 1]!.tag === 'coordinator') return [{ first, last }];
  for (let i = last - 1; i > first; i--)
    if (words[i]!.lower === 'and')
      return [
        { first, last: i - 1 },
        { first: isArticle(sentence, i + 1) ? i + 2 : i + 1, last },
      ];
  return [{ first, last }];
}

/** True if a finite verb stands before the next comma or stop. */
function hasFinite(sentence: ParsedSentence, first: number): boolean {
  for (let i = first + 1; i < sentence.words.length && !PAUSES.test(sentence.words[i]!.tag); i++)
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
