import { itemAt } from '../../../text/itemAt';
import { type PartyHint, partyHints } from '../../parties/parties';
import type { Piece } from '../../syntax/extent';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { isPartyNoun } from '../../syntax/partyNouns';
import type { ParsedSentence } from '../../syntax/parse';
import type { Word } from '../../syntax/tags/words';
import type { Place } from '../draft';
import { hearersAt } from '../hearers';
import { sentenceStart } from './imperativeShapes';
import { phraseFrom } from '../../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { COMMA_OR_STOP, I_OR_WE, NOUN_OR_NAME } from '../../syntax/tags/patterns';

/** "We beg both sides: stop", "To the Americans I say, respect our border": to whom one turns right before. */
export function beggedBefore({ sentence }: Place, at: number): readonly PartyHint[] {
  const { words } = sentence;
  const sign = itemAt(words, at - 1);
  if (sign?.text !== ':' && sign?.tag !== 'comma') return [];
  if (/^say$/.test(lowerAt(words, at - 2)) && I_OR_WE.test(lowerAt(words, at - 3))) {
    const first = sentenceStart(words, at);
    return lowerAt(words, first) === 'to' ? partyHints(sentence, phraseFrom(sentence, first + 1)) : [];
  }
  // "What we are saying to Brussels is simple: keep your promises".
  if (sign.text === ':' && lowerAt(words, sentenceStart(words, at)) === 'what') return toldInCleft(sentence, at - 1);
  const whom = sign.text === ':' ? phraseEndingAt(sentence, at - 2) : undefined;
  if (whom === undefined) return [];
  const link = /^(?:to|on|upon)$/.test(lowerAt(words, whom.first - 1)) ? whom.first - 2 : whom.first - 1;
  const isTold = /^(?:beg|ask|urge|implore|beseech|appeal|call|say|tell)$/.test(lemmaAt(words, link));
  return isTold ? partyHints(sentence, whom) : [];
}

/** "What we want to tell Norland is clear:", "What I say to the minister is this:": to whom it is said, before the colon at `colon`. */
function toldInCleft(sentence: ParsedSentence, colon: number): readonly PartyHint[] {
  const { words } = sentence;
  for (let at = colon - 1; at > 0 && at > colon - 16; at--) {
    if (!/^(?:say|tell|ask)$/.test(lemmaAt(words, at))) continue;
    const whom = phraseFrom(sentence, lowerAt(words, at + 1) === 'to' ? at + 2 : at + 1);
    return lemmaAt(words, (whom?.last ?? colon) + 1) === 'be' ? partyHints(sentence, whom) : [];
  }
  return [];
}

/** "Sell up, Holm", "Go home, Minister!": who is called by name or title where the words end; else who is said to hear them. */
export function spokenTo(place: Place, pieces: readonly Piece[], at: number): readonly PartyHint[] {
  const { sentence } = place;
  const { words } = sentence;
  const first = (pieces.at(-1)?.last ?? at) + 2;
  const whom = tagAt(words, first - 1) === 'comma' ? phraseFrom(sentence, first) : undefined;
  const end = words[(whom?.last ?? first) + 1];
  const isCalled =
    whom !== undefined &&
    words[first]!.quotation === words[at]!.quotation &&
    (end === undefined || end.quotation !== words[at]!.quotation || COMMA_OR_STOP.test(end.tag)) &&
    (isCalledUpon(words.slice(first, whom.last + 1)) || isTitle(words, first, whom.last));
  return isCalled ? partyHints(sentence, whom) : hearersAt(place, at);
}

/** "Put it on the table, minister": a bare noun for somebody. */
function isTitle(words: readonly Word[], first: number, last: number): boolean {
  return first === last && words[first]!.tag === 'noun' && isPartyNoun(words[first]!.lower);
}

/** "Prime Minister, bring them home": a short name or title, which is spoken to. */
export function isCalledUpon(words: readonly Word[]): boolean {
  return words.length > 0 && words.length <= 4 && words.every(({ tag, capital }) => capital && NOUN_OR_NAME.test(tag));
}

/** "Minister,", "Mr President,", "Dear friends,": who is spoken to, between `first` and the comma at `last`. */
export function isVocative(words: readonly Word[], first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let i = first; i < last; i++) if (!/^(?:noun|name|adjective)$/.test(words[i]!.tag)) return false;
  return last > first;
}
