import { itemAt } from '../../../text/itemAt';
import { verbReadings } from '../../syntax/tags/morphology';
import type { Word } from '../../syntax/tags/words';
import type { DemandCandidate } from '../candidate';
import { RANKS } from '../cues/nouns';
import { EMPTY_WHOLLY } from '../cues/verbKinds';
import type { Place } from '../draft';
import { opensObject, sentenceStart } from './imperativeShapes';
import { isBase } from './lets';
import { isCalledUpon, isVocative } from './spokenTo';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** True at the first word of a sentence, and behind a link that opens one: "And stop lecturing us". */
export function opensSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || (at === 1 && opensWithLink(words, at));
}

/** “And stop jamming the radio”: behind a link that opens a quotation or a sentence of it. */
export function opensWithLink(words: readonly Word[], at: number): boolean {
  const link = itemAt(words, at - 1);
  // "Second, publish the figures".
  if (link?.tag === 'comma') return opensWithRank(words, at);
  if (link?.capital !== true || !/^(?:and|but|so|then|now)$/.test(link.lower)) return false;
  const before = itemAt(words, at - 2);
  return before === undefined || before.tag === 'stop' || before.quotation !== link.quotation;
}

/** "First, halt the trucks": behind a rank and its comma, where a sentence or a quotation begins. */
export function opensWithRank(words: readonly Word[], at: number): boolean {
  const rank = itemAt(words, at - 2);
  if (tagAt(words, at - 1) !== 'comma' || rank === undefined || !RANKS.has(rank.lower)) return false;
  if (rank.quotation !== words[at]!.quotation) return false;
  // "And third, stop the inspections".
  const isLinked = !rank.capital && lowerAt(words, at - 3) === 'and' && words[at - 3]!.capital;
  if (!rank.capital && !isLinked) return false;
  const before = itemAt(words, isLinked ? at - 4 : at - 3);
  return before === undefined || before.tag === 'stop' || before.quotation !== rank.quotation;
}

/**
 * True for a further imperative behind a comma: "Stop the bombing, open the roads", "If they want peace, let them go",
 * "Sir, please tell us".
 */
export function opensBehindComma(place: Place, at: number, found: readonly DemandCandidate[]): boolean {
  const { words } = place.sentence;
  const word = words[at]!;
  const link = words[beforeSoftener(words, at)];
  // "Do not approach him, but call us".
  const comma = link?.tag === 'coordinator' && tagAt(words, at - 2) === 'comma' ? itemAt(words, at - 2) : link;
  if (comma?.quotation !== word.quotation) return false;
  if (word.lower === 'let' && /^(?:them|him|her|it)$/.test(lowerAt(words, at + 1))) return comma.tag === 'comma';
  if (word.lower === 'please') return /^(?:comma|coordinator)$/.test(comma.tag);
  if (comma.tag !== 'comma') return false;
  const { end, rule } = found.at(-1) ?? { end: -1, rule: '' };
  if (end >= comma.start - 1 && end <= comma.start && /imperative|please/.test(rule))
    return word.tag === 'verb' || /^(?:let|don't|do)$/.test(word.lower) || opensObject(place, at + 1);
  const first = sentenceStart(words, at);
  const isFirst = words.slice(first, at - 1).every(({ tag }) => tag !== 'comma');
  if (!isFirst) return false;
  const opener = words
    .slice(first, at - 1)
    .map(({ lower }) => lower)
    .join(' ');
  if (BEGS.test(opener)) return /^(?:let|don't)$/.test(word.lower) || word.verb?.form === 'base';
  // "To the Americans I say, respect our border".
  if (words[first]!.lower === 'to' && lowerAt(words, at - 2) === 'say')
    return /^(?:let|don't)$/.test(word.lower) || word.verb?.form === 'base' || opensObject(place, at + 1);
  if (isCalledUpon(words.slice(first, at - 1))) {
    return word.verb?.form === 'base' || (opensObject(place, at + 1) && verbReadings(word.lower).some(isBase));
  }
  if (isVocative(words, first, at - 1))
    return word.lower === 'do'
      ? words[at + 1]?.traits.isPossessive === true
      : word.verb?.form === 'base' && !EMPTY_WHOLLY.has(word.lower);
  return (
    LEADS_UP.test(opener) &&
    (/^(?:let|don't)$/.test(word.lower) ||
      (word.traits.base !== undefined && (opensObject(place, at + 1) || word.verb?.form === 'base')))
  );
}

const BEGS =
  /^(?:i|we|i'm|we're)(?: (?:am|are))? (?:beg|implore|urge|ask|beseech|begging|imploring|urging|asking|telling) you$/;

/**
 * What is said before an order: "Well,", "Whoever has my son,", "Whatever you do,", "If they want peace,", "For pity's sake,",
 * "With respect,", "Ladies and gentlemen,".
 */
const LEADS_UP =
  /^(?:(?:if|whoever|whatever|wherever) .*|for .* sake|with .*respect|ladies and gentlemen|well|ok|okay|right|fine|no|yes|so|friends)$/;

/** The word before the verb at `at`, across what only softens it: "If you must build here, at least leave us the trees". */
function beforeSoftener(words: readonly Word[], at: number): number {
  if (lowerAt(words, at - 1) === 'least' && lowerAt(words, at - 2) === 'at') return at - 3;
  return lowerAt(words, at - 1) === 'then' ? at - 2 : at - 1;
}
