import { lexicon } from '../../../lexicon';
import { GROWTH, MARKET_VERBS } from '../cues/verbKinds';
import type { Place } from '../draft';
import { isPressed } from '../verbs/verbSenses';
import { inHypothesis } from '../guards';
import { BEFORE_CALL, BEFORE_MARKET_DEMAND, GROWING_NOUNS, MARKET_DEGREES } from '../cues/nounKinds';
import type { Word } from '../../syntax/tags/words';
import { itemAt } from '../../../text/itemAt';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { POSSESSIVES } from '../../syntax/tags/patterns';

/** True where the noun only stands in a phrase that asks for nothing: "on condition", "in order", "phone call", "demand for cars". */
export function isIdiom(place: Place, at: number): boolean {
  const { words } = place.sentence;
  const { lower } = words[at]!;
  const previous = itemAt(words, at - 1)?.lower;
  const beforePrevious = itemAt(words, at - 2)?.lower;
  if (lower === 'condition' && previous === 'on') return true;
  // "the Court of Appeal for the Ninth Circuit": what a body is called by.
  if (words[at]!.capital && previous === 'of' && isBody(itemAt(words, at - 2))) return true;
  if (/^requests?$/.test(lower) && lowerAt(words, at + 1) === 'for' && /^comments?$/.test(lowerAt(words, at + 2)))
    return true;
  if (lower === 'order' && (previous === 'in' || lowerAt(words, at + 1) === 'of')) return true;
  // "in a bid to win": one's own end; "shut the road in a push for a new constitution" tells what a protest is for.
  if (/^(?:bid|push)$/.test(lower) && words.slice(Math.max(0, at - 3), at).some((word) => word.lower === 'in'))
    return lower === 'bid' || lowerAt(words, at + 1) !== 'for' || !isPressed({ sentence: place.sentence, words, at });
  if (lower === 'order' && previous === 'and' && beforePrevious === 'law') return true;
  if (BEFORE_CALL.has(previous ?? '')) return true;
  if (
    /^(?:no|without|little|any)$/.test(previous ?? '') &&
    /^(?:need|pressure|demand|claim|hope|plan|reluctance)$/.test(lower)
  )
    return true;
  if (lower === 'need' || lower === 'claim' || lower === 'hope' || lower === 'wish' || lower === 'advice') {
    if (inHypothesis(place.sentence, at)) return true;
  }
  // Demand in the market sense: "demand for electric cars rose".
  if (lower === 'demand' && BEFORE_MARKET_DEMAND.has(previous ?? '')) return true;
  if (
    lower === 'demand' &&
    lowerAt(words, at + 1) === 'for' &&
    /^(?:say|report|expect|see)$/.test(lemmaAt(words, at - 1))
  )
    return true;
  if (lower === 'demand' && (previous === undefined || previous === 'and') && lowerAt(words, at + 1) === 'for')
    return !isDecided(place, at);
  return false;
}

function isBody(word: Word | undefined): boolean {
  return word?.capital === true && lexicon.organisationHeads().has(word.lower);
}

/** "Demand for release rejected": headlines leave the article out. */
function isDecided({ parse, index, sentence: { words } }: Place, at: number): boolean {
  if (parse.paragraph.role !== 'headline' || index > 0) return false;
  return words
    .slice(at, at + 10)
    .some(
      ({ verb }) => verb?.form === 'past' && /^(?:reject|refuse|dismiss|rebuff|spurn|grant|heed)$/.test(verb.lemma),
    );
}

/** "The demand for bicycles has never been greater": the market's. */
export function isMarket(place: Place, at: number): boolean {
  const { words } = place.sentence;
  if (words[at]!.lower !== 'demand' || lowerAt(words, at + 1) !== 'for') return false;
  const owned = words
    .slice(Math.max(0, at - 3), at)
    .some(({ tag, lower }) => tag === 'possessive' || POSSESSIVES.test(lower));
  if (owned) return false;
  // "dropped a demand for ransom": one, which somebody has made.
  if (lowerAt(words, at - 1) === 'a' && lemmaAt(words, at - 2) === 'drop') return false;
  for (let i = Math.max(0, at - 5); i < words.length && i < at + 12; i++) {
    // "has never been greater".
    if (i > at && words[i]!.verb?.lemma === 'be' && MARKET_DEGREES.has(lowerAt(words, i + 1))) return true;
    // "Demand for gas rises": read as a row of nouns.
    const isLast = i > at + 2 && (words[i + 1] === undefined || words[i + 1]!.tag === 'stop');
    if (isLast && MARKET_VERBS.has(words[i]!.traits.s?.lemma ?? '')) return true;
    if (words[i]!.tag === 'verb' && MARKET_VERBS.has(words[i]!.verb!.lemma) && (i > at || words[i]!.lower !== 'meet'))
      return true;
  }
  return false;
}

/** "Calls grew for", "pressure is mounting on the club to": the verb says only that there is more of it. */
export function isGrowth({ sentence }: Place, at: number, verb: number): boolean {
  const { words } = sentence;
  const { lower } = words[at]!;
  // "An order came to close the bridge"; "demand grew" is the market's.
  if (!GROWING_NOUNS.has(lower) && (lower === 'demand' || !GROWING_NOUNS.has(`${lower}s`))) return false;
  const word = words[verb]!;
  // "The order has to go": what is to become of it.
  if (word.tag === 'auxiliary')
    return (
      tagAt(words, verb + 1) !== 'to' &&
      words.slice(verb + 1, verb + 3).some(({ verb: main }) => isGrowing(main?.lemma) || main?.lemma === 'go')
    );
  // "Orders went out to", "calls went up for".
  if (word.verb?.lemma === 'go' && /^(?:out|up)$/.test(lowerAt(words, verb + 1))) return true;
  return word.tag === 'verb' && isGrowing(word.verb?.lemma);
}

function isGrowing(lemma: string | undefined): boolean {
  return GROWTH.has(lemma ?? '');
}
