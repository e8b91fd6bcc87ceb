import { clauseExtent } from '../../syntax/extent';
import { clauseBegins } from '../../speech/speechContent';
import { isAttribution } from '../../syntax/asides';
import type { Span } from '../../../text/span';
import { approvedPressure } from './conditionActs';
import { spanOf, type Place } from '../draft';
import type { ParsedSentence } from '../../syntax/parse';
import { phraseFrom } from '../../syntax/phrases';
import type { Word } from '../../syntax/tags/words';
import { isParty } from '../isParty';
import { lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';

/** What will happen unless the condition is met that begins at word `at` and ends before `stop`: the clause before it, or behind. */
export function threat(place: Place, at: number, stop: number): { readonly consequence?: Span } {
  const { words } = place.sentence;
  if (at === 0 || words[at - 1]!.tag === 'that' || (at === 1 && words[0]!.tag === 'coordinator'))
    return threatBehind(place.sentence, stop);
  let last = at - 1;
  while (last > 0 && /^(?:comma|break)$/.test(words[last]!.tag)) last--;
  const pressure = approvedPressure(words, at);
  if (pressure !== undefined) return { consequence: spanOf(place.sentence, pressure, last) };
  let first = last;
  while (
    first > 0 &&
    !/^(?:comma|break|stop|that)$/.test(words[first - 1]!.tag) &&
    !words[first - 1]!.verb?.lemma.match(/^(?:say|warn|tell|add)$/) &&
    words[first - 1]!.tag !== 'to'
  )
    first--;
  return first <= last ? { consequence: spanOf(place.sentence, first, last) } : {};
}

/** "(But) unless they pay, he says, | the gas stays off": what will happen, behind the comma at `stop`. */
function threatBehind(sentence: ParsedSentence, stop: number): { readonly consequence?: Span } {
  const { words } = sentence;
  if (!/^(?:comma|pronoun)$/.test(tagAt(words, stop))) return {};
  const first = pastTelling(sentence, stop);
  const [clause] = clauseBegins(sentence, first) ? clauseExtent(sentence, first).pieces : [];
  return clause === undefined ? {} : { consequence: spanOf(sentence, clause.first, clause.last) };
}

/** Behind the comma at `stop`, if one stands there, and behind who says so between it and the next. */
export function pastTelling(sentence: ParsedSentence, stop: number): number {
  const { words } = sentence;
  if (tagAt(words, stop) !== 'comma') return stop;
  const closing = nextComma(words, stop);
  return (closing > 0 && isAttribution(sentence, stop + 1, closing) ? closing : stop) + 1;
}

/**
 * "The firm must pay. If it does not, | we will strike": what a sentence threatens if what was asked for before it is not done;
 * `undefined` where it tells anything else, or what nobody does.
 */
export function laterThreat(sentence: ParsedSentence): Span | undefined {
  const { words } = sentence;
  const stop = elseEnds(words);
  if (stop < 0) return undefined;
  const first = pastTelling(sentence, stop);
  const doer = phraseFrom(sentence, first);
  const modal = words[(doer?.last ?? first) + 1];
  const isOfSomebody = /^(?:i|we|they|it|he|she)(?:'ll)?$/.test(lowerAt(words, first)) || isParty(sentence, first);
  if (!isOfSomebody || !(/'ll$/.test(lowerAt(words, first)) || /^(?:will|would|shall|could)$/.test(modal?.lower ?? '')))
    return undefined;
  const [clause] = clauseExtent(sentence, first).pieces;
  return clause && spanOf(sentence, clause.first, clause.last);
}

/** The word behind "Otherwise", "If not", "If it does not", "Should they refuse": at a comma, if one is set; -1 for none. */
function elseEnds(words: readonly Word[]): number {
  const [opener, second] = [lowerAt(words, 0), lowerAt(words, 1)];
  if (opener === 'otherwise' || (opener === 'failing' && second === 'that')) return opener === 'otherwise' ? 1 : 2;
  if (opener !== 'if' && opener !== 'should') return -1;
  const comma = nextComma(words, -1);
  if (comma < 2 || comma > LONGEST_ELSE) return -1;
  const last = lowerAt(words, comma - 1) === 'to' || lowerAt(words, comma - 1) === 'so' ? comma - 2 : comma - 1;
  return /^(?:not|fails?|refuses?|do)$|n't$/.test(lowerAt(words, last)) ? comma : -1;
}

/** "If the ministry fails to do so": no longer is what only points back. */
const LONGEST_ELSE = 8;
