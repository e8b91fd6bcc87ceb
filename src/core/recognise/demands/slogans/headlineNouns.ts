import { wordSet } from '../../../text/wordSet';
import { singular } from '../../syntax/tags/morphology';
import type { DemandCandidate } from '../candidate';
import { BEFORE_CALL, isAction } from '../cues/nounKinds';
import { drafts, spanOf, type Place } from '../draft';
import { partyHints } from '../../parties/parties';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { lowerAt } from '../../syntax/tags/wordAt';

/** What headlines put what is wanted before: "Inquiry call after crash". */
const ASKING = wordSet('call calls plea pleas demand demands');

/** What is wanted so, though it is no noun of action. */
const ASKED = wordSet('quit resign resignation rise ransom refund apology ban vote');

/** "Inquiry call after crash", "Minister faces quit calls": what is wanted stands before the noun of the demand. */
export function headlineNouns(place: Place): readonly DemandCandidate[] {
  const { parse, sentence, index } = place;
  if (!/^head/.test(parse.paragraph.role) || index > 0) return [];
  const { words } = sentence;
  const found: DemandCandidate[] = [];
  for (let at = 1; at < words.length; at++) {
    const { lower } = words[at]!;
    if (!ASKING.has(lower) || /^(?:for|to|that|on)$/.test(lowerAt(words, at + 1))) continue;
    const before = words[at - 1]!;
    const isMarket = lower.startsWith('demand') && !ASKED.has(before.lower);
    if (isMarket || BEFORE_CALL.has(before.lower) || !(ASKED.has(before.lower) || isAction(singular(before.lower))))
      continue;
    let first = at - 1;
    while (first > 0 && /^(?:noun|adjective)$/.test(words[first - 1]!.tag) && words[first]!.tag === 'noun') first--;
    const faces = /^(?:face|reject|hear|get)s?$/.test(lowerAt(words, first - 1));
    const addressee = faces ? partyHints(sentence, phraseEndingAt(sentence, first - 2)) : [];
    const type = lower.startsWith('demand') ? 'demand' : 'request';
    found.push(
      ...drafts(place, [{ first, last: at - 1 }], {
        rule: `demand.${type}-noun-before`,
        type,
        cue: spanOf(sentence, at),
        demander: [],
        addressee,
      }),
    );
  }
  return found;
}
