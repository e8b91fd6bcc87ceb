import type { Piece } from '../../syntax/extent';
import { partyHints } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { phraseFrom } from '../../syntax/phrases';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { OBSERVERS } from '../cues/nounKinds';
import { drafts, spanOf, type Place } from '../draft';
import { speakersAt } from '../demanders';
import { hearersAt } from '../hearers';
import { sourceIsIn } from '../guards';
import { isParty } from '../isParty';
import { FULL_PAUSES, PAUSES } from '../../syntax/tags/patterns';

/** Farther behind "either" no "or" belongs to it. */
const REACH = 24;

/** "Either they restore the allowance or the depot stays shut": what somebody else must do, and what comes otherwise. */
export function alternatives(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, { lower }] of words.entries()) {
    if (lower !== 'either') continue;
    const first = at + 1;
    // "Either the manager goes or": the word may be taken for an article.
    const subject = phraseFrom(sentence, first) ?? phraseFrom(sentence, at);
    if (subject === undefined || !isParty(sentence, subject.first) || !opensFiniteVerb(sentence, subject.last + 1))
      continue;
    const or = otherwise(sentence, subject.last + 2);
    if (or === undefined) continue;
    const said = speakersAt(place, at);
    const demander = said.length > 0 ? said : speakersAt(place, or.first + 1);
    if (demander.length === 0 || sourceIsIn(place, demander, OBSERVERS)) continue;
    const who = words[subject.last]!.lower;
    found.push(
      ...drafts(place, [{ first, last: or.first - 1 }], {
        rule: 'demand.either-or',
        type: 'ultimatum',
        cue: spanOf(sentence, at),
        demander,
        addressee: who === 'you' ? hearersAt(place, at) : partyHints(sentence, subject),
        consequence: spanOf(sentence, or.first + 1, or.last),
      }),
    );
  }
  return found;
}

/** From the "or" behind `from` to the end of its clause; `undefined` if no clause of its own stands there. */
function otherwise(sentence: ParsedSentence, from: number): Piece | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  for (let or = from; or < words.length && or < from + REACH; or++) {
    if (FULL_PAUSES.test(words[or]!.tag)) return undefined;
    if (words[or]!.lower !== 'or') continue;
    const index = phraseAt[or + 1] ?? -1;
    if (index < 0 || !opensFiniteVerb(sentence, nounPhrases[index]!.last + 1)) continue;
    let last = nounPhrases[index]!.last + 1;
    while (last + 1 < words.length && !PAUSES.test(words[last + 1]!.tag)) last++;
    return { first: or, last };
  }
  return undefined;
}
