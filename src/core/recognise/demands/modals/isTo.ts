import { clauseExtent } from '../../syntax/extent';
import type { ParsedSentence } from '../../syntax/parse';
import { partyHints } from '../../parties/parties';
import { attributionAt } from '../../speech/speakers';
import { phraseEndingAt, subjectOf } from '../../syntax/subjects';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import { RULINGS } from '../cues/nounKinds';
import { headIsIn } from '../guards';
import type { Frame } from './phraseFrame';
import { itemAt } from '../../../text/itemAt';

/** By which words what "is to" be done is laid down, and no plan told. */
const BINDING =
  /^(?:rule|order|demand|decree|stress|recall|remind|underline|underscore|emphasi[sz]e|reiterate|reaffirm)$/;

/** "The court's order was short. Drillco was to stop work": what the sentence before is about. */
function followsRuling(before: ParsedSentence | undefined): boolean {
  if (before === undefined) return false;
  const verb = before.words.findIndex((_, i) => opensFiniteVerb(before, i));
  return headIsIn(before, verb < 1 ? undefined : subjectOf(before, verb), RULINGS);
}

/** "The firm is to pay 5 million crowns, the court ruled": an order only in the mouth of who can give one. */
export const isTo: Frame = ({ sentence, parse, index }, at) => {
  const { words } = sentence;
  const to = words[at + 1]?.tag === 'not' ? at + 2 : at + 1;
  // "no one is to blame", "worse is to come": nothing is to be done.
  if (words[to]?.tag !== 'to' || /^(?:blame|come|follow)$/.test(words[to + 1]?.lower ?? '')) return undefined;
  const attribution = attributionAt(parse, words[at]!.start);
  const isYou = itemAt(words, at - 1)?.lower === 'you' && words[to + 1]?.lower !== 'be';
  // "Under the ruling the airline is to refund": what decides it opens the sentence.
  const isUnder =
    words[0]!.lower === 'under' && words.slice(1, Math.min(at, 6)).some(({ lower }) => RULINGS.has(lower));
  const isLaidDown = isUnder || followsRuling(itemAt(parse.sentences, index - 1));
  if (attribution === undefined && !isLaidDown) return undefined;
  const rules =
    isYou ||
    isLaidDown ||
    BINDING.test(attribution!.lemma) ||
    attribution!.source.some(({ span }) =>
      /(?:court|courts|tribunal|judges?|jury|elders|panel|regulator)$/i.test(
        parse.paragraph.text.slice(span.start, span.end),
      ),
    );
  const subject = phraseEndingAt(sentence, at - 1) ?? subjectOf(sentence, at);
  if (!rules || subject === undefined) return undefined;
  return {
    name: 'is-to',
    type: 'demand',
    ...(isLaidDown ? { isImpersonal: true as const } : {}),
    pieces: clauseExtent(sentence, subject.first).pieces,
    addressee: words[to + 1]?.lower === 'be' ? [] : partyHints(sentence, subject),
    cue: { first: at, last: to },
  };
};
