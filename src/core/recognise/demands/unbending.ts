import { gerundExtent, infinitiveExtent, type Piece } from '../syntax/extent';
import { nounExtent } from '../syntax/nounExtent';
import { plainHint, type PartyHint } from '../parties/parties';
import { subjectOf } from '../syntax/subjects';
import { skipAdverbs, verbGroup } from '../syntax/verbGroups';
import type { DemandCandidate } from './candidate';
import { isPeople } from './contents';
import { YIELDING } from './cues/verbKinds';
import { demanders, speakersAt } from './demanders';
import { drafts, spanOf, type Place } from './draft';
import { isParty } from './isParty';
import { wordSet } from '../../text/wordSet';
import { ONLY_OF, phraseFrom, type Phrase } from '../syntax/phrases';
import { lowerAt, tagAt } from '../syntax/tags/wordAt';

/** What others do to one to make one yield. */
export const PRESSED = wordSet(`
  bully push force pressure pressurise pressurize press goad blackmail browbeat railroad stampede coerce strong-arm cow bounce
  cajole coax persuade bribe threaten scare frighten shame
  compel intimidate bulldoze hustle badger nudge
`);

/** "will not be bullied into a sale", "would not be forced to resign": what somebody cannot be brought to do. */
export function unpressed(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (!PRESSED.has(words[at]!.verb!.lemma)) return [];
  const { first, negated, passive, modal } = verbGroup(sentence, at);
  if (!negated || !passive || !/^(?:will|would|won't|wouldn't)$/.test(modal ?? '')) return [];
  const next = skipAdverbs(words, at + 1);
  const isTo = tagAt(words, next) === 'to';
  if (!isTo && lowerAt(words, next) !== 'into') return [];
  const subject = subjectOf(sentence, at);
  // "Residents will not be forced to move, the council said": what others spare them.
  const head = words[subject?.last ?? at]!;
  const isSpared = head.tag === 'noun' && (head.traits.isPlural || isPeople(head));
  if (isSpared && /^(?:force|compel|coerce)$/.test(words[at]!.verb!.lemma)) return [];
  const pieces = isTo ? infinitiveExtent(sentence, next + 1).pieces : behindInto(place, next + 1);
  return refusal(place, pieces, 'unpressed', subject, first, at);
}

function behindInto({ sentence }: Place, first: number): readonly Piece[] {
  return sentence.words[first]?.verb?.form === 'ing'
    ? gerundExtent(sentence, first).pieces
    : nounExtent(sentence, first).pieces;
}

/** "Under no circumstances will Norland pay", "Never again shall we sign": at the modal before its subject. */
export function never(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (!/^(?:will|would|shall)$/.test(words[at]!.lower)) return [];
  const phrase = phraseFrom(sentence, at + 1, ONLY_OF);
  // "will Norland pay": read as one name.
  const isRow = phrase !== undefined && words[phrase.first]!.tag === 'name' && words[phrase.last]!.tag === 'noun';
  const subject = phrase !== undefined && isRow ? { ...phrase, last: phrase.last - 1 } : phrase;
  const verb = subject === undefined ? -1 : skipAdverbs(words, subject.last + 1);
  if (subject === undefined || words[verb]?.traits.base === undefined || words[verb].lower === 'be') return [];
  let first = at - 1;
  while (first >= 0 && first > at - 5 && !/^(?:never|no)$/.test(words[first]!.lower)) first--;
  const isNever = lowerAt(words, first) === 'never';
  if (!isNever && !NO_WAY.has(lowerAt(words, at - 1))) return [];
  if (lowerAt(words, first) !== 'no' && !(isNever && YIELDS_OR_SIGNS.has(words[verb].lower))) return [];
  const { pieces } = infinitiveExtent(sentence, verb);
  if (isRow)
    return refusal(place, pieces, 'never', subject, first, at, [
      plainHint(spanOf(sentence, subject.first, subject.last)),
    ]);
  const isOwn = isParty(sentence, subject.first) || words[subject.first]!.lower === 'it';
  return isOwn ? refusal(place, pieces, 'never', subject, first, at) : [];
}

const NO_WAY = wordSet('circumstances circumstance account way condition conditions event time price');

const YIELDS_OR_SIGNS: ReadonlySet<string> = new Set([...YIELDING, 'come', 'go', 'kneel', 'deal', 'trust']);

function refusal(
  place: Place,
  pieces: readonly Piece[],
  name: string,
  subject: Phrase | undefined,
  first: number,
  last: number,
  demander?: readonly PartyHint[],
): readonly DemandCandidate[] {
  const { sentence } = place;
  const said = speakersAt(place, last);
  if (subject === undefined || (said.length === 0 && !isParty(sentence, subject.first))) return [];
  const pronoun = sentence.words[subject.last]!.lower;
  // "will not be drawn into talks, Kolb said of them": of others it is a forecast.
  if (/^(?:you|that|this|which|who)$/.test(pronoun)) return [];
  return drafts(place, pieces, {
    rule: `demand.refusal-${name}`,
    type: 'refusal',
    cue: spanOf(sentence, first, last),
    demander: demander ?? demanders(place, subject, last),
  });
}
