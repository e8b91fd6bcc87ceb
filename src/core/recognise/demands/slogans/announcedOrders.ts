import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import type { PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { subjectOf } from '../../syntax/subjects';
import { opensFiniteVerb, verbGroup } from '../../syntax/verbGroups';
import { demanders } from '../demanders';
import type { Place } from '../draft';
import { ownerOf } from '../listRoles';

/** How many orders may stand between what announces them and the last of them. */
const REACH = 4;
/** More than a sentence that only orders something has, in words. */
const LONGEST_ORDER = 14;

/**
 * Who gives the orders of a sentence without quotation marks, where one before it announces them: "She says the same thing each
 * time. Make copies.", "Her advice is simple. Wait for the letter."; `undefined` where none does.
 */
export function announcerOfOrders({ parse, index }: Place): readonly PartyHint[] | undefined {
  for (let before = index - 1; before >= 0 && before > index - REACH; before--) {
    const sentence = parse.sentences[before]!;
    const announced = announcing({ parse, sentence, index: before });
    if (announced !== undefined) return announced.length > 0 ? announced : undefined;
    if (!isShortOrder(sentence)) return undefined;
  }
  return undefined;
}

function isShortOrder({ words }: ParsedSentence): boolean {
  return words.length <= LONGEST_ORDER && words[0]!.traits.base !== undefined && words[0]!.quotation < 0;
}

/** Who says something, in a sentence that tells only that it is said. */
function announcing(place: Place): readonly PartyHint[] | undefined {
  const { sentence } = place;
  const { words } = sentence;
  if (sentence.isQuestion || words.some(({ quotation }) => quotation >= 0)) return undefined;
  for (let at = 0; at < words.length; at++) {
    const { lemma = '' } = words[at]!.verb ?? {};
    if (SAYS.has(lemma) && words[at]!.tag === 'verb' && isSameThing(words, at + 1)) {
      const { negated, modal } = verbGroup(sentence, at);
      return negated || modal !== undefined ? undefined : demanders(place, subjectOf(sentence, at), at);
    }
    // "Her advice is simple", "The order was short".
    const next = words[at + 1];
    const isIt =
      HELD.has(words[at]!.lower) && /^(?:is|was)$/.test(next?.lower ?? '') && opensFiniteVerb(sentence, at + 1);
    const state = itemAt(words, at + 2);
    const isEnd = /^stop$/.test(words[at + 3]?.tag ?? 'stop');
    if (isIt && isEnd && (state?.tag === 'adjective' || state?.tag === 'adverb')) return ownerOf(place, at);
  }
  return undefined;
}

/** "the same (thing) each time", "one thing". */
function isSameThing(words: ParsedSentence['words'], at: number): boolean {
  for (let i = at; i < words.length && i < at + 5; i++)
    if (words[i]!.lower === 'same' || (words[i]!.lower === 'thing' && words[i - 1]!.lower === 'one')) return true;
  return false;
}

const SAYS = wordSet('say tell repeat advise shout write');

/** What holds an order. */
const HELD = wordSet('advice message order orders instruction instructions rule plea appeal request');
