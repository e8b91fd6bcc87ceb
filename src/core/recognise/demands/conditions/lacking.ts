import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { actingHints, partyHints, type PartyHint } from '../../parties/parties';
import type { Piece } from '../../syntax/extent';
import { subjectOf } from '../../syntax/subjects';
import { singular } from '../../syntax/tags/morphology';
import { opensFiniteVerb, verbGroup } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { OBSERVERS, POSITIONS, isProposed } from '../cues/nounKinds';
import { YIELDING } from '../cues/verbKinds';
import { demanders, speakersAt } from '../demanders';
import { drafts, spanOf, type Place } from '../draft';
import { sourceIsIn } from '../guards';
import { clauseBegins } from '../../speech/speechContent';
import { lemmaAt, lowerAt } from '../../syntax/tags/wordAt';
import { thing, verbBefore } from './things';
import { phraseAround } from '../../syntax/phrases';

/** "no talks without a ceasefire", "will not return without guarantees": what has to come first. */
export function lacking(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const isWithout = words[at]!.lower === 'without';
  // "no deal until a pay offer": a thing, where a time only tells when and a clause is a condition of its own.
  if (!isWithout && !isProposed(words[phraseAround(sentence, at + 1)?.last ?? at]!.lower)) return [];
  const said = speakersOf(place, at);
  // "The party will not back the budget without": whose refusal it is, where nobody is quoted.
  const refusing = yieldingBefore(place, at);
  const demander =
    said.length === 0 && refusing !== undefined
      ? actingHints(partyHints(sentence, subjectOf(sentence, refusing)))
      : said;
  if (demander.length === 0 || sourceIsIn(place, demander, OBSERVERS)) return [];
  const denied = lowerAt(words, at - 2) === 'no' || lowerAt(words, at - 3) === 'no';
  // "There can be no reconstruction money without": whatever it is that is kept back.
  const thereIsNone = words
    .slice(0, at)
    .some(
      ({ lower }, i) =>
        lower === 'no' &&
        at - i < 7 &&
        lowerAt(words, i - 1) === 'be' &&
        /^(?:will|can|could|would)$/.test(lowerAt(words, i - 2)) &&
        lowerAt(words, i - 3) === 'there',
    );
  // "No normalisation without a state", "Rebels: no return to camp without pay": a cry that needs no verb.
  const from = words.findLastIndex(({ text }, i) => i < at && text === ':') + 1;
  const isCry =
    words[from]!.lower === 'no' &&
    at > from + 1 &&
    at < from + 6 &&
    !words.slice(from, at).some((_, i) => opensFiniteVerb(sentence, from + i));
  const isPosition = denied && POSITIONS.has(singular(lowerAt(words, at - 1)));
  if (!isWithout && (!isPosition || clauseBegins(sentence, at + 1))) return [];
  const isBargain =
    thereIsNone ||
    isCry ||
    isPosition ||
    ((at === 0 || words[at - 1]!.tag === 'that') && deniesLater(place)) ||
    noneComes(place, at);
  if (!isBargain && refusing === undefined) return [];
  const pieces = thing(place, at + 1).map((piece) => beforeThere(place, piece));
  return drafts(place, pieces, {
    rule: isWithout ? 'demand.condition-without' : 'demand.condition-until',
    type: 'condition',
    cue: spanOf(sentence, at),
    demander,
  });
}

/** Who speaks at a word, or is said right before the "no" to say it, as headlines do: "Rebels say no talks without". */
function speakersOf(place: Place, at: number): readonly PartyHint[] {
  const said = speakersAt(place, at);
  if (said.length > 0) return said;
  const { sentence } = place;
  const no = sentence.words.findLastIndex(({ lower }, i) => i < at && i > at - 4 && lower === 'no');
  const isSaid = no > 0 && SAYS.has(lemmaAt(sentence.words, no - 1));
  return isSaid ? demanders(place, subjectOf(sentence, no - 1), no - 1) : [];
}

/** What one says by a clause, and in headlines by a cry without a verb. */
const SAYS = wordSet('say insist vow warn tell swear');

/** The verb of "will not sign a deal without": what somebody will not do for the other side, close before `at`. */
function yieldingBefore(place: Place, at: number): number | undefined {
  const { words } = place.sentence;
  const main = verbBefore(place, at);
  if (main === undefined || at - main >= 6) return undefined;
  const { lemma } = words[main]!.verb!;
  // "will not go back without a promise".
  const isBack = lemma === 'go' && /^(?:back|home|ahead)$/.test(lowerAt(words, main + 1));
  if (!isBack && !YIELDING.has(lemma) && !/^(?:resume|fly|sail)$/.test(lemma)) return undefined;
  const { negated, modal } = verbGroup(place.sentence, main);
  const refuses = negated && /^(?:will|would|won't|wouldn't)$/.test(modal ?? '');
  return refuses && !HOW.has(lowerAt(words, at + 2)) && !HOW.has(lowerAt(words, at + 1)) ? main : undefined;
}

/** "without a fight", "without delay": how something is done, and no thing that is wanted. */
const HOW = wordSet('fight struggle delay hesitation warning doubt reason effort comment question notice end hope');

/** "No deal comes without the return of the hostages": nothing of what the other side wants. */
function noneComes({ sentence }: Place, at: number): boolean {
  const { lemma = '' } = itemAt(sentence.words, at - 1)?.verb ?? {};
  const subject = /^(?:come|be|happen|begin|start|work|count|go|move|leave)$/.test(lemma)
    ? subjectOf(sentence, at - 1)
    : undefined;
  // "no one left without a prize": who, and not what is withheld.
  const isWho = lowerAt(sentence.words, (subject?.first ?? 0) + 1) === 'one';
  return subject !== undefined && sentence.words[subject.first]!.lower === 'no' && !isWho;
}

/** Without what follows the thing, where that opens the sentence: "an apology | there will be no deal". */
function beforeThere({ sentence: { words } }: Place, piece: Piece): Piece {
  for (let i = piece.first + 1; i <= piece.last; i++)
    if (words[i]!.lower === 'there') return { first: piece.first, last: i - 1 };
  return piece;
}

/** "Without an apology there will be no deal". */
function deniesLater({ sentence: { words } }: Place): boolean {
  return words.some(
    ({ lower }, i) =>
      lower === 'no' && (lowerAt(words, i - 1) === 'be' || POSITIONS.has(singular(lowerAt(words, i + 1)))),
  );
}
