import { gerundExtent, infinitiveExtent, type Piece } from '../../syntax/extent';
import { singular } from '../../syntax/tags/morphology';
import { nounExtent } from '../../syntax/nounExtent';
import { partyHints } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { subjectOf } from '../../syntax/subjects';
import { subjectStart } from '../../syntax/subjectStart';
import { verbGroup } from '../../syntax/verbGroups';
import { isAction, REFUSABLE } from '../cues/nounKinds';
import type { Place } from '../draft';
import { demanders } from '../demanders';
import { TAKEN_UP } from '../context/verdicts';
import type { Frame, Match } from './phraseFrame';
import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { headNounAt, phraseFrom } from '../../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { WILL_OR_WOULD } from '../../syntax/tags/patterns';

/** The "is", "would be" before `at`, across adverbs and "not". */
function copulaBefore({ words }: ParsedSentence, at: number): number | undefined {
  let be = at - 1;
  while (be > 0 && /^(?:adverb|not)$/.test(words[be]!.tag)) be--;
  return lemmaAt(words, be) === 'be' || lemmaAt(words, be) === 'remain' ? be : undefined;
}

/** What is said to be out of the question: the subject, a thing or a doing. */
function subjectPieces(sentence: ParsedSentence, be: number): readonly Piece[] {
  const { words, phraseAt, nounPhrases } = sentence;
  const group = verbGroup(sentence, be);
  const start = subjectStart(sentence, group.first);
  if (words[start]?.verb?.form === 'ing') return [{ first: start, last: group.first - 1 }];
  const index = phraseAt[start] ?? -1;
  if (index < 0 || nounPhrases[index]!.isPronoun) return [];
  return nounExtent(sentence, start, { inSubject: true }).pieces;
}

function ruledOut(sentence: ParsedSentence, be: number, name: string, cue?: Piece): Match | undefined {
  const pieces = subjectPieces(sentence, be);
  return pieces.length === 0 ? undefined : { name, type: 'refusal', pieces, cue };
}

/** "giving up the islands is out of the question". */
const question: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at - 1) !== 'the' || lowerAt(words, at - 2) !== 'of' || lowerAt(words, at - 3) !== 'out')
    return undefined;
  const be = copulaBefore(sentence, at - 3);
  return be === undefined ? undefined : ruledOut(sentence, be, 'question', { first: at - 3, last: at });
};

/** "Selling the port is not an option", "A merger is no option". */
export const option: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const article = itemAt(words, at - 1)?.lower;
  if (article !== 'an' && article !== 'no') return undefined;
  const be = copulaBefore(sentence, at - 1);
  if (be === undefined) return undefined;
  const denied =
    article === 'no' || verbGroup(sentence, be).negated || words.slice(be, at).some(({ tag }) => tag === 'not');
  return denied ? ruledOut(sentence, be, 'no-option', { first: at - 1, last: at }) : undefined;
};

/** "a merger is off the table", "is not on the table", "not up for discussion", "not negotiable". */
const table: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const { lower } = words[at]!;
  let first = at;
  if (lower === 'table') first = lowerAt(words, at - 1) === 'the' ? at - 2 : -1;
  else if (/^(?:discussion|negotiation|debate)$/.test(lower))
    first = lowerAt(words, at - 1) === 'for' ? at - (lowerAt(words, at - 2) === 'up' ? 2 : 1) : -1;
  if (first < 1) return undefined;
  const be = copulaBefore(sentence, first);
  if (be === undefined) return undefined;
  const denied = verbGroup(sentence, be).negated || words.slice(be, first).some(({ tag }) => tag === 'not');
  const away = words[first]!.lower === 'off' || lower.startsWith('non');
  return denied || away ? ruledOut(sentence, be, 'off-table', { first, last: at }) : undefined;
};

/** "any talk of partition is unacceptable"; of what has happened it is mere blame. */
const unacceptable: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const be = copulaBefore(sentence, at);
  if (be === undefined || verbGroup(sentence, be).negated) return undefined;
  const start = subjectStart(sentence, verbGroup(sentence, be).first);
  const head = headNounAt(sentence, start);
  const isOpen = words[start]!.lower === 'any' || verbGroup(sentence, be).modal !== undefined;
  if (!(isOpen && isAction(head)) && !REFUSABLE.has(head)) return undefined;
  return ruledOut(sentence, be, 'unacceptable');
};

/** "for Karvenia, a base on its soil is a red line". */
const redLine: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  // "drew the line at blessing the barracks".
  if (lowerAt(words, at - 1) === 'the' && lemmaAt(words, at - 2) === 'draw' && lowerAt(words, at + 1) === 'at')
    return refused(place, at - 2, 'drawn-line', at + 2, { first: at - 2, last: at });
  if (lowerAt(words, at - 1) !== 'red') return undefined;
  const before = tagAt(words, at - 2) === 'determiner' ? at - 2 : at - 1;
  // "drew a red line at foreign bases".
  if (
    /^(?:draw|set|lay)$/.test(lemmaAt(words, before - 1)) &&
    /^(?:at|on|over|against|under)$/.test(lowerAt(words, at + 1))
  )
    return refused(place, before - 1, 'red-line', at + 2, { first: at - 1, last: at });
  // "has drawn a red line: no new debt".
  if (
    words[at + 1]?.text === ':' &&
    lowerAt(words, at + 2) === 'no' &&
    /^(?:draw|set|lay|have)$/.test(lemmaAt(words, before - 1))
  )
    return refused(place, before - 1, 'red-line', at + 3, { first: at - 1, last: at });
  const be = copulaBefore(sentence, before);
  if (be === undefined) return undefined;
  const match = ruledOut(sentence, be, 'red-line', { first: at - 1, last: at });
  const isBehind = lowerAt(words, at + 1) === 'for';
  const whose = isBehind
    ? phraseFrom(sentence, at + 2)
    : words[0]!.lower === 'for'
      ? phraseFrom(sentence, 1)
      : undefined;
  return match === undefined || whose === undefined ? match : { ...match, demander: partyHints(sentence, whose) };
};

function thingBehind(sentence: ParsedSentence, first: number): readonly Piece[] {
  return sentence.words[first]?.verb?.form === 'ing'
    ? gerundExtent(sentence, first).pieces
    : nounExtent(sentence, first).pieces;
}

function refused(place: Place, verb: number, name: string, first: number, cue: Piece): Match | undefined {
  const pieces = thingBehind(place.sentence, first);
  if (pieces.length === 0) return undefined;
  const demander = demanders(place, subjectOf(place.sentence, verb), verb);
  return { name, type: 'refusal', pieces, cue, demander };
}

/** "shut the door on a second vote", "slammed the door to talks". */
const door: Frame = (place, at) => {
  const { words } = place.sentence;
  const verb = at - 2;
  if (lowerAt(words, at - 1) !== 'the' || !/^(?:shut|close|slam)$/.test(lemmaAt(words, verb))) return undefined;
  if (!/^(?:on|to)$/.test(lowerAt(words, at + 1)) || verbGroup(place.sentence, verb).negated) return undefined;
  return refused(place, verb, 'door', at + 2, { first: verb, last: at });
};

/** "will not budge on the closing date". */
const budge: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  if (words[at]!.tag !== 'verb' || lowerAt(words, at + 1) !== 'on') return undefined;
  const group = verbGroup(sentence, at);
  const refusing = lemmaAt(words, group.first - 1) === 'refuse';
  if (!group.negated && !refusing) return undefined;
  return refused(place, at, 'budge', at + 2, { first: refusing ? group.first - 1 : group.first, last: at });
};

/** "poured cold water on a bail-out", "dug in their heels over the sale", "gave a flat no to a merger", "gave the plan short shrift". */
const waved: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  const { lower } = words[at]!;
  const [governor, link, noun] = SHUNNING.get(lower) ?? [];
  const last = noun === undefined ? at : at + 1;
  // "dug their heels in over".
  const behind = lower === 'heels' && lowerAt(words, at + 1) === 'in' ? at + 2 : last + 1;
  if (governor === undefined || (noun !== undefined && words[last]?.lower !== noun)) return undefined;
  if (!link!.test(lowerAt(words, behind))) return undefined;
  for (let verb = at - 1; verb >= 0 && verb > at - 6; verb--) {
    if (words[verb]!.tag !== 'verb') continue;
    if (!governor.test(words[verb]!.verb!.lemma) || verbGroup(sentence, verb).negated) return undefined;
    // "gave short shrift to the union's demand for": what is refused is what the demand was for.
    const noun = words.findIndex(({ lower: word }, i) => i > behind && i < behind + 7 && TAKEN_UP.has(singular(word)));
    if (noun > 0 && /^(?:for|to|that)$/.test(lowerAt(words, noun + 1))) return undefined;
    return refused(place, verb, 'shunned', behind + 1, { first: verb, last });
  }
  return undefined;
};

/** By the word on which such a phrase turns: its verb, the noun right behind that word, and what what is refused stands behind. */
const SHUNNING: ReadonlyMap<string, readonly [verb: RegExp, link: RegExp, noun?: string]> = new Map<
  string,
  readonly [verb: RegExp, link: RegExp, noun?: string]
>([
  ['cold', [/^(?:pour|throw)$/, /^on$/, 'water']],
  ['heels', [/^dig$/, /^(?:over|against|on|in)$/]],
  ...['flat', 'resounding'].map((word) => [word, [/^(?:give|say|deliver|issue)$/, /^to$/, 'no']] as const),
  ['thumbs-down', [/^give$/, /^(?:to|on)$/]],
  ['deaf', [/^turn$/, /^to$/, 'ear']],
  ['shrift', [/^give$/, /^to$/]],
  ['backs', [/^turn$/, /^on$/]],
  ['face', [/^set$/, /^against$/]],
]);

/** "There can be no question of a refund", "no room for a second army". */
const noRoom: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at - 1) !== 'no' || !/^(?:for|of)$/.test(lowerAt(words, at + 1))) return undefined;
  const there = words.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => lower === 'there' || lower === "there's");
  const pieces = there ? thingBehind(sentence, at + 2) : [];
  return pieces.length === 0
    ? undefined
    : { name: 'no-room', type: 'refusal', pieces, cue: { first: at - 1, last: at } };
};

/** "will have no truck with a ceasefire". */
const noTruck: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  const verb = at - 2;
  if (lowerAt(words, at - 1) !== 'no' || lemmaAt(words, verb) !== 'have' || lowerAt(words, at + 1) !== 'with')
    return undefined;
  return refused(place, verb, 'no-truck', at + 2, { first: verb, last: at });
};

/** "will have none of the tax". */
const noneOf: Frame = (place, at) => {
  const { words } = place.sentence;
  const verb = at - 1;
  if (
    lemmaAt(words, verb) !== 'have' ||
    lowerAt(words, at + 1) !== 'of' ||
    !WILL_OR_WOULD.test(lowerAt(words, verb - 1))
  )
    return undefined;
  if (tagAt(words, at + 2) === 'pronoun') return undefined;
  return refused(place, verb, 'none-of', at + 2, { first: verb, last: at });
};

/** What is worse than what one refuses: "would rather go to jail than", where "would rather walk than" tells a mere liking. */
const DIRE = wordSet(`
  resign quit die starve suffer lose fail close shut burn sink scrap destroy abandon surrender sacrifice forgo fight strike
  fold retire perish drown hang bleed leave jail prison court death hell hungry bankrupt bankruptcy exile nothing without
`);

/** "would sooner resign than sign it": what somebody will not do at any price; of oneself, or said of those who speak. */
export const soonerThan: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  const would = lowerAt(words, at - 1);
  if ((would !== 'would' && !would.endsWith("'d")) || words[at + 1]?.traits.base === undefined) return undefined;
  const than = words.findIndex(({ lower }, i) => i > at + 1 && i < at + 14 && lower === 'than');
  const next = words[than + 1];
  if (than < 0 || next?.traits.base === undefined) return undefined;
  if (!words.slice(at + 1, than).some(({ lower }) => DIRE.has(lower))) return undefined;
  // "than tea at home", but "than hand over a rifle".
  if (next.tag !== 'verb' && !/^(?:determiner|pronoun|preposition|adverb)$/.test(tagAt(words, than + 2)))
    return undefined;
  const subject = would === 'would' ? phraseEndingAt(sentence, at - 2) : phraseFrom(sentence, at - 1);
  if (subject === undefined || /^(?:he|she|it|you)\b/.test(words[subject.last]!.lower)) return undefined;
  return {
    name: 'sooner',
    type: 'refusal',
    pieces: infinitiveExtent(sentence, than + 1).pieces,
  };
};

/** Refusals that a standing phrase tells, by the word that it turns on. */
export const REFUSAL_FRAMES: readonly (readonly [string, Frame])[] = [
  ['question', (place, at) => noRoom(place, at) ?? question(place, at)],
  ['room', noRoom],
  ...[...SHUNNING.keys()].map((word) => [word, waved] as const),
  ...['table', 'discussion', 'negotiation', 'debate', 'negotiable', 'non-negotiable'].map(
    (word) => [word, table] as const,
  ),
  ...['unacceptable', 'unthinkable', 'intolerable'].map((word) => [word, unacceptable] as const),
  ['line', redLine],
  ['door', door],
  ['truck', noTruck],
  ['none', noneOf],
  ['budge', budge],
];
