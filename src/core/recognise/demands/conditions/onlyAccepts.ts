import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { nounExtent } from '../../syntax/nounExtent';
import { singular } from '../../syntax/tags/morphology';
import { subjectOf } from '../../syntax/subjects';
import { skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { isAction } from '../cues/nounKinds';
import { demanders } from '../demanders';
import { drafts, spanOf, type Place } from '../draft';
import { inHypothesis } from '../guards';
import { isParty } from '../verbs/verbObjects';

const ACCEPTS = wordSet('accept consider discuss sign approve support');

/** "Sabeti will only accept a new election", "would accept only a full withdrawal": the one thing that somebody agrees to. */
export function onlyAccepts(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words, phraseAt, nounPhrases } = sentence;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (let at = 1; at < words.length; at++) {
    if (words[at]!.tag !== 'verb' || !ACCEPTS.has(words[at]!.verb!.lemma)) continue;
    const isBefore = words[at - 1]!.lower === 'only';
    if (!isBefore && words[at + 1]?.lower !== 'only') continue;
    const { modal, negated, first: opener } = verbGroup(sentence, at);
    if (!/^(?:will|would|can|could)$/.test(modal ?? '') || negated || inHypothesis(sentence, at)) continue;
    const first = skipAdverbs(words, isBefore ? at + 1 : at + 2);
    const thing = itemAt(nounPhrases, phraseAt[first] ?? -1);
    const subject = subjectOf(sentence, at);
    // "The shop will only accept cash": what is taken in payment, and nothing that anybody does.
    if (thing === undefined || thing.isPronoun || !isAction(singular(words[thing.last]!.lower))) continue;
    if (subject === undefined || !isParty(sentence, subject.first)) continue;
    found.push(
      ...drafts(place, nounExtent(sentence, first).pieces, {
        rule: 'demand.condition-only-accepts',
        type: 'condition',
        cue: spanOf(sentence, Math.max(opener + 1, at - 1), isBefore ? at : at + 1),
        demander: demanders(place, subject, at),
      }),
    );
  }
  return found;
}
