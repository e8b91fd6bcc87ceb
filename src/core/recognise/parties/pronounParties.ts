import type { ResolvedParty } from '../resolved';
import { antecedentsOf } from './antecedents';
import { areSeveral, saidBefore, sayingBefore, tellerBefore } from './continuedSpeech';
import { genderIn } from './gender';
import { bodyOrNameIn } from './mentionPlaces';
import { sentenceAt, type Placed, type View } from './mentionWalk';
import { knownBody, partyOf, printedAt } from './nounParties';
import type { PartyHint } from './parties';
import { isAmong } from './sameParty';
import { spokenSubject } from './spokenSubject';

/**
 * Whom the `pronoun` of a hint, of the third person, stands for in the reading at `at`: none of `others`. `spokenOf` are
 * subjects of the sentence before, which need not be known for actors.
 */
export function pronounParties(
  view: View,
  { span, apposition }: PartyHint,
  pronoun: string,
  at: number,
  others: readonly ResolvedParty[],
  spokenOf: readonly PartyHint[],
): readonly ResolvedParty[] {
  const { text, sentences } = view.readings[at]!.paragraph;
  if (EVERYBODY.test(pronoun)) return [printedAt(view, span, at)];
  // "the largest of them, Orbit Press,".
  const named = apposition === undefined ? undefined : bodyOrNameIn(view.mentions[at]!, apposition, text);
  if (named !== undefined) return [partyOf(view, { at, mention: named })];
  const written = pronoun === 'it' ? sayingBefore(view, span, at) : [];
  if (written.length > 0) return written;
  const isSome = pronoun === 'one' || (pronoun === 'them' && text.startsWith('of ', span.start - 3));
  const said = saidBefore(view.readings[at]!, span);
  const isOne = /^s?he$/.test(pronoun);
  const spoken = isSome || isOne || pronoun === 'they' ? tellerBefore(view, said ?? span, at, isOne) : undefined;
  // "The families asked why, and demanded that they explain": others than who asked.
  const before = spoken !== undefined && isAmong(spoken, others) ? undefined : spoken;
  if (isSome && before !== undefined) return [before];
  // "The chief had met his victim there, she said": who is spoken of does not speak, if anybody else may.
  let placed = antecedentsOf(pronoun, view, at, span.start, others);
  // "Blue Anchor will divert its ships, it said".
  if (said !== undefined && !(pronoun === 'it' && placed[0]?.mention.start === said.start)) {
    const speaking = antecedentsOf(pronoun, view, at, said.start, others);
    if (speaking.length > 0) placed = speaking;
  }
  // Who is an actor is found among the mentions.
  const several = before?.name === undefined ? before : undefined;
  const isLater = ({ mention, ...one }: Placed) =>
    one.at === at &&
    mention.start > several!.start &&
    mention.type !== 'country' &&
    !(isOne && sentenceAt(sentences, mention.start) === sentenceAt(sentences, several!.start));
  if (before !== undefined && pronoun === 'they' && said !== undefined) return [before];
  if (several !== undefined && !placed.some(isLater)) return [several];
  const subject = spokenOf.length === 0 ? undefined : spokenSubject(view, pronoun, span, placed, at, others, spokenOf);
  if (subject !== undefined) return [printedAt(view, subject, at)];
  return placed.map((one) => {
    const known = knownBody(view, one.mention, one.at);
    const isOther = known !== undefined && others.some(({ name }) => name === known.mention.name);
    return partyOf(view, known === undefined || isOther ? one : known);
  });
}

/**
 * "Kolb said she wanted it": of the `tellers`, by whose words the pronoun is told, Kolb, unless that is known to be a man; then
 * whoever else "she" can be.
 */
export function herself(
  view: View,
  { span }: PartyHint,
  pronoun: string,
  tellers: readonly ResolvedParty[],
  at: number,
  others: readonly ResolvedParty[],
): readonly ResolvedParty[] {
  const [one] = tellers;
  const anybodyElse = () =>
    antecedentsOf(pronoun, view, at, span.start, [...others, ...tellers]).map((placed) => partyOf(view, placed));
  if (pronoun === 'they') {
    // "Kolb said they hoped": she is not several.
    const areTellers = tellers.length > 1 || (one !== undefined && areSeveral(one.text));
    const others = areTellers ? [] : anybodyElse();
    return others.length > 0 ? others : tellers;
  }
  const mention = view.mentions[at]!.find(({ name }) => name === one?.name);
  // "her office said she had asked": a body is no "she".
  if (mention !== undefined && (mention.type === 'organisation' || mention.type === 'country')) {
    const people = anybodyElse();
    if (people.length > 0) return people;
  }
  const likely = mention === undefined ? undefined : genderIn(view, at, mention);
  if (likely?.isSure !== true || likely.gender === (pronoun === 'she' ? 'female' : 'male')) return tellers;
  return anybodyElse();
}

const EVERYBODY = /^(?:everybody|everyone)$/;
