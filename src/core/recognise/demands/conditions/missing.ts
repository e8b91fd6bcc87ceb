import { itemAt } from '../../../text/itemAt';
import { actingHints, partyHints, type PartyHint } from '../../parties/parties';
import { clauseExtent } from '../../syntax/extent';
import { wordSet } from '../../../text/wordSet';
import { isActor } from '../../syntax/partyNouns';
import { subjectOf } from '../../syntax/subjects';
import { skipAdverbs } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { OBSERVERS } from '../cues/nounKinds';
import { BEARING, REACHING } from '../cues/verbKinds';
import { demanders, speakersAt } from '../demanders';
import { drafts, spanOf, type Place } from '../draft';
import { sourceIsIn } from '../guards';
import { isParty } from '../isParty';
import { announced, announcedNow, consequence } from './announcedActs';
import { clauseEnd, within } from './clauseEnds';
import { headWord, ONLY_OF, phraseFrom, type Phrase } from '../../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { FULL_PAUSES, TIME_OR_NUMBER, WILL_OR_WOULD } from '../../syntax/tags/patterns';

/** "…, it could look for its votes elsewhere": a "can" or "could" of what comes of it. */
function secondClause({ sentence: { words } }: Place, comma: number): number | undefined {
  for (let i = comma + 1; comma > 0 && i < words.length && i < comma + 16; i++)
    if (
      (words[i]!.tag === 'verb' && /^(?:can|could)$/.test(words[i - 1]!.lower)) ||
      (WILL_OR_WOULD.test(words[i]!.lower) && (words[i + 1]?.tag ?? 'stop') === 'stop')
    )
      return i;
  return undefined;
}

/** "If the money isn't here by Friday", "if the files are not on my desk": a thing that is to be somewhere by a time. */
export function isMissing({ sentence: { words } }: Place, at: number, be: number): boolean {
  const { lower = '', quotation = -1 } = words[be] ?? {};
  const isNot = /^(?:isn't|aren't)$/.test(lower) || (/^(?:is|are)$/.test(lower) && tagAt(words, be + 1) === 'not');
  // "If there is no report by Tuesday".
  const isNone = words[be - 1]!.lower === 'there' && lowerAt(words, be + 1) === 'no';
  // "They have until dawn: if the nine are not on a plane by then".
  const isSet = isNone || words.slice(0, at).some(({ lower: word }) => word === 'until' || word === 'deadline');
  if (
    !(isNot || isNone) ||
    (quotation < 0 && !isSet) ||
    /^(?:it|he|she)$/.test(lowerAt(words, be - 1)) ||
    OF_NATURE.test((isNone ? words[be + 2] : itemAt(words, be - 1))?.lower ?? '')
  )
    return false;
  for (let i = be + 1; i < words.length && words[i]!.tag !== 'comma'; i++) {
    if (FULL_PAUSES.test(words[i]!.tag)) return false;
    const next = words[i + 1];
    if (/^(?:by|before|within)$/.test(words[i]!.lower) && next !== undefined) {
      if (isNone) return true;
      const when = next.tag === 'determiner' ? (words[i + 2] ?? next) : next;
      return TIME_OR_NUMBER.test(when.tag) || HAS_DIGIT.test(when.text) || when.lower === 'then';
    }
  }
  return false;
}

const HAS_DIGIT = /\d/;

/** "If there is no rain by Friday": what nobody can bring. */
const OF_NATURE = /^(?:weather|rain|rainfall|snow|wind|frost|sun|sunshine|thaw|storm|flood)s?$/;

/** "If nothing is done", where divers may find nothing and go home. */
const BRINGS_SOMETHING = wordSet('do offer pay give change agree');

/** "If no settlement is tabled, they will walk out": what is not there, or not done. */
export function ifNone(place: Place, at: number, subject: Phrase): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const be = subject.last + 1;
  const verb = words[skipAdverbs(words, be + 1)]?.verb;
  const missing = !/^(?:no|nothing)$/.test(words[at + 1]!.lower);
  const brings = words[at + 1]!.lower === 'nothing' ? BRINGS_SOMETHING : REACHING;
  if (!missing && (lemmaAt(words, be) !== 'be' || verb === undefined || !brings.has(verb.lemma))) return [];
  const end = clauseEnd(words, at);
  const main = announced(place, at) ?? (missing ? (announcedNow(place, at) ?? secondClause(place, end)) : undefined);
  // "If no changes are made, the team will lose": nobody threatens to.
  if (main === undefined || (!missing && BEARING.has(lemmaAt(words, main)))) return [];
  const own = speakersAt(place, at);
  // "If there was no report by Tuesday, she said, it could look for its votes elsewhere".
  const said = own.length > 0 || !missing ? own : speakersAt(place, main);
  const given = missing && said.every(({ own }) => own === true) ? timeGiven(place, at) : undefined;
  const isTold = said.length > 0 || (missing && words[at]!.quotation < 0);
  const demander = given?.by ?? (isTold ? said : demanders(place, subjectOf(sentence, main), main));
  const actor = subjectOf(sentence, main);
  if (demander.length === 0 || sourceIsIn(place, demander, OBSERVERS) || actor === undefined) return [];
  if (!missing && !isParty(sentence, actor.first) && !isActor(headWord(sentence, actor).lower)) return [];
  const pieces = within(clauseExtent(sentence, at + 1).pieces, end - 1);
  return drafts(place, pieces, {
    rule: 'demand.condition-if-none',
    type: 'ultimatum',
    cue: spanOf(sentence, at),
    demander,
    ...(given === undefined ? {} : { addressee: given.to }),
    ...consequence(place, at, pieces, main),
  });
}

/** "They give the government until dawn: if the nine are not on a plane by then": who has given whom the time. */
function timeGiven(
  place: Place,
  at: number,
): { readonly by: readonly PartyHint[]; readonly to: readonly PartyHint[] } | undefined {
  const { sentence } = place;
  const give = sentence.words.findLastIndex(({ tag, verb }, i) => i < at && tag === 'verb' && verb?.lemma === 'give');
  const receiver = give < 0 ? undefined : phraseFrom(sentence, give + 1, ONLY_OF);
  if (receiver === undefined) return undefined;
  return { by: demanders(place, subjectOf(sentence, give), give), to: actingHints(partyHints(sentence, receiver)) };
}
