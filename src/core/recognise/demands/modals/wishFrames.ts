import { nounExtent } from '../../syntax/nounExtent';
import { clauseExtent, gerundExtent, infinitiveExtent } from '../../syntax/extent';
import { lexicon } from '../../../lexicon';
import { actingHint, partyHints } from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import { skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import { clauseMood } from '../clauseMood';
import { forContent } from '../contents';
import { bound, content, court, grateful, hasDuty, lastChance, price, wise } from './boundFrames';
import type { Place } from '../draft';
import type { Word } from '../../syntax/tags/words';
import { RULINGS } from '../cues/nounKinds';
import { isParty } from '../isParty';
import { demanders } from '../demanders';
import { headIsIn } from '../guards';
import { forParty, ofSubject, type Frame, type Match } from './phraseFrame';
import { option } from './refusalFrames';
import { itemAt } from '../../../text/itemAt';
import { headOf, ONLY_OF, phraseAround, phraseFrom } from '../../syntax/phrases';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { PAUSES } from '../../syntax/tags/patterns';

/** "is keen for the season to end": a wish for what others do; "keen to end it" is one's own plan. */
const keen: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  if (lowerAt(words, at + 1) !== 'for') return undefined;
  let be = at - 1;
  while (be > 0 && words[be]!.tag === 'adverb') be--;
  if (lemmaAt(words, be) !== 'be' && lemmaAt(words, be) !== 'remain') return undefined;
  const content = forContent(sentence, at + 1);
  // "keen for a change" is no more than a liking.
  if (content === undefined || content.addressee.length === 0) return undefined;
  return ofSubject(place, be, { name: 'keen', type: 'request', ...content });
};

/** "want it in writing that nobody will be punished". */
const inWriting: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  const verb = at - 3;
  if (lowerAt(words, at - 1) !== 'in' || lowerAt(words, at - 2) !== 'it' || tagAt(words, at + 1) !== 'that')
    return undefined;
  if (!/^(?:want|demand|get|have|need)$/.test(lemmaAt(words, verb)) || verbGroup(sentence, verb).negated)
    return undefined;
  const { pieces } = clauseExtent(sentence, at + 2);
  return ofSubject(place, verb, {
    name: 'in-writing',
    type: 'request',
    pieces,
    addressee: [],
    cue: { first: verb, last: at },
  });
};

/** "the onus is on the club to prove it", "the burden falls on", "it is incumbent on them to". */
export const onus: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  // "has put the onus on the council to act".
  const verb = tagAt(words, at - 1) === 'determiner' ? at - 2 : at - 1;
  if (/^(?:put|place|lay|throw|shift)$/.test(lemmaAt(words, verb)) && /^(?:on|upon)$/.test(lowerAt(words, at + 1))) {
    const match = forParty(sentence, at + 2, 'onus');
    return match && ofSubject(place, verb, match);
  }
  for (let i = at + 1; i < words.length && i < at + 5; i++) {
    if (/^(?:on|upon|with)$/.test(words[i]!.lower)) return forParty(sentence, i + 1, 'onus');
    if (!/^(?:auxiliary|verb|adverb|modal|time)$/.test(words[i]!.tag)) return undefined;
  }
  return undefined;
};

/** "it falls to the court to decide", "it fell to them to pay". */
const falls: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at + 1) !== 'to' || lowerAt(words, at - 1) !== 'it') return undefined;
  return forParty(sentence, at + 2, 'falls-to', { first: at, last: at + 1 });
};

/** "made the case for a museum", "makes a strong case for closing the road". */
const caseFor: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  if (lowerAt(words, at + 1) !== 'for') return undefined;
  // "put the case for the defence": a side in court.
  const side = lowerAt(words, tagAt(words, at + 2) === 'determiner' ? at + 3 : at + 2);
  if (/^(?:defen[cs]e|prosecution|plaintiffs?|claimants?|crown)$/.test(side)) return undefined;
  let verb = at - 1;
  while (verb > 0 && /^(?:determiner|adjective)$/.test(words[verb]!.tag)) verb--;
  if (!/^(?:make|press|put|argue|plead|state)$/.test(lemmaAt(words, verb)) || verbGroup(sentence, verb).negated)
    return undefined;
  const content = forContent(sentence, at + 1);
  if (content === undefined) return undefined;
  return ofSubject(place, verb, { name: 'case-for', type: 'request', ...content });
};

/** "will settle for nothing less than an apology", "won't accept anything short of". */
const nothingLess: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  const isLess = lowerAt(words, at + 1) === 'than';
  const isShort = words[at]!.lower === 'short' && lowerAt(words, at + 1) === 'of';
  if (!isLess && !isShort) return undefined;
  const amount = itemAt(words, at - 1)?.lower;
  const alone = enough(place, at, amount);
  if (alone !== undefined) return alone;
  let verb = at - 2;
  while (verb > 0 && words[verb]!.lower === 'for') verb--;
  if (amount !== 'nothing' && amount !== 'anything') return undefined;
  if (!/^(?:settle|accept|demand|want|take|agree|be)$/.test(lemmaAt(words, verb))) return undefined;
  if (amount === 'anything' && !verbGroup(sentence, verb).negated) return undefined;
  const first = skipAdverbs(words, at + 2);
  const extent = words[first]?.verb?.form === 'ing' ? gerundExtent(sentence, first) : nounExtent(sentence, first);
  return ofSubject(place, verb, {
    name: 'nothing-less',
    type: 'demand',
    pieces: extent.pieces,
    cue: { first: verb, last: at + 1 },
  });
};

/** "Nothing short of a trial will satisfy the victims": what alone will do. */
function enough(place: Place, at: number, amount: string | undefined): Match | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const { pieces } = nounExtent(sentence, skipAdverbs(words, at + 2), { inSubject: true });
  const last = pieces.at(-1)?.last;
  if (last === undefined || !/^(?:will|would|can)$/.test(lowerAt(words, last + 1))) return undefined;
  const [verb, state] = [words[skipAdverbs(words, last + 2)]?.lower, words[last + 3]?.lower];
  // "Anything less than a trial would be an insult".
  const isLacking =
    amount === 'anything' && verb === 'be' && /^(?:an?|unacceptable|insufficient|inadequate|not)$/.test(state ?? '');
  if (amount !== 'nothing' && !isLacking) return undefined;
  const isEnough =
    isLacking ||
    /^(?:do|suffice|satisfy|appease|content|please|end|stop|persuade|get|bring|make|move|win|calm|help)$/.test(
      verb ?? '',
    ) ||
    (verb === 'be' && /^(?:enough|acceptable|accepted|sufficient)$/.test(state ?? ''));
  return isEnough ? { name: 'nothing-less', type: 'demand', pieces, cue: { first: at - 1, last: at + 1 } } : undefined;
}

/** "had no choice but to pay", "no other option but to": what is left to somebody, as another sees it. */
const noChoice: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  let no = at - 1;
  while (no > 0 && /^(?:adjective|adverb)$/.test(words[no]!.tag) && words[no]!.lower !== 'little') no--;
  if (
    !/^(?:no|little)$/.test(lowerAt(words, no)) ||
    !/^(?:but|than)$/.test(lowerAt(words, at + 1)) ||
    tagAt(words, at + 2) !== 'to'
  )
    return undefined;
  // "were left with no choice but to".
  const left = lowerAt(words, no - 1) === 'with' && lemmaAt(words, no - 2) === 'leave' ? no - 2 : -1;
  const verb = lemmaAt(words, no - 1) === 'have' ? no - 1 : left;
  const subject =
    verb < 0 || (verb === left && !verbGroup(sentence, left).passive) ? undefined : subjectOf(sentence, verb);
  if (subject === undefined) return leftNoChoice(place, no, at);
  // What one is left with oneself is told, not asked for.
  if (/^(?:i|we|he|she)$/.test(words[subject.last]!.lower)) return undefined;
  return {
    name: 'no-choice',
    type: 'demand',
    pieces: infinitiveExtent(sentence, at + 3).pieces,
    addressee: partyHints(sentence, subject),
    cue: { first: no, last: at },
  };
};

/** "The ruling leaves the ministry (with) no choice but to pay", "gave the club no option but to": by whoever decides. */
function leftNoChoice(place: Place, no: number, at: number): Match | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const object = phraseEndingAt(sentence, lowerAt(words, no - 1) === 'with' ? no - 2 : no - 1);
  const verb = object === undefined ? -1 : object.first - 1;
  if (object === undefined || !/^(?:leave|give)$/.test(lemmaAt(words, verb))) return undefined;
  const subject = subjectOf(sentence, verb);
  const isJudged = headIsIn(sentence, subject, RULINGS) || headIsIn(sentence, subject, lexicon.authorities());
  if (!isJudged || verbGroup(sentence, verb).passive) return undefined;
  return {
    name: 'no-choice',
    type: 'demand',
    pieces: infinitiveExtent(sentence, at + 3).pieces,
    addressee: partyHints(sentence, object).map(actingHint),
    cue: { first: no, last: at },
    demander: demanders(place, subject, verb),
    isImpersonal: true,
  };
}

/** "put the ministry on notice to settle", "was put on notice by the union that it must": whoever is put is told. */
const onNotice: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  let on = at - 1;
  // "on two weeks' notice".
  while (on > at - 5 && /^(?:number|time|noun|possessive|determiner)$/.test(tagAt(words, on))) on--;
  if (lowerAt(words, on) !== 'on') return undefined;
  const by = lowerAt(words, at + 1) === 'by' ? phraseFrom(sentence, at + 2, ONLY_OF) : undefined;
  const next = by === undefined ? at + 1 : by.last + 1;
  // "is on notice to cut its fees".
  const isState = lemmaAt(words, on - 1) === 'be';
  const isPassive = isState || (lemmaAt(words, on - 1) === 'put' && verbGroup(sentence, on - 1).passive);
  const object = isPassive ? subjectOf(sentence, on - 1) : phraseEndingAt(sentence, on - 1);
  const verb = isPassive ? on - 1 : object === undefined ? -1 : object.first - 1;
  if (object === undefined || (!isState && lemmaAt(words, verb) !== 'put')) return undefined;
  const isTold =
    tagAt(words, next) === 'that' &&
    (clauseMood(sentence, next + 1)?.wanted === true || CANNOT.test(lowerAt(words, modalBehind(words, next))));
  if (tagAt(words, next) !== 'to' && !isTold) return undefined;
  return {
    name: 'on-notice',
    type: on < at - 1 ? 'ultimatum' : 'demand',
    pieces: isTold ? clauseExtent(sentence, next + 1).pieces : infinitiveExtent(sentence, next + 1).pieces,
    addressee: partyHints(sentence, object),
    demander: isPassive ? partyHints(sentence, by) : demanders(place, subjectOf(sentence, verb), verb),
    ...(isPassive ? { isImpersonal: true } : {}),
  };
};

const CANNOT = /^(?:cannot|can't|couldn't)$/;

function modalBehind(words: readonly Word[], that: number): number {
  return words.findIndex(({ tag }, i) => i > that && i < that + 9 && tag === 'modal');
}

/** "put it to the clubs that they should pay": a wish that is laid before somebody. */
const putTo: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  if (words[at]!.tag !== 'verb' || lowerAt(words, at + 1) !== 'it' || lowerAt(words, at + 2) !== 'to') return undefined;
  const told = phraseFrom(sentence, at + 3, ONLY_OF);
  const that = told === undefined ? -1 : told.last + 1;
  if (told === undefined || tagAt(words, that) !== 'that') return undefined;
  const mood = clauseMood(sentence, that + 1);
  if (mood?.wanted !== true || verbGroup(sentence, at).negated) return undefined;
  const subject = phraseFrom(sentence, that + 1);
  // "put it to the clubs that the league should pay": of whom is told, not of whom it is put to.
  const isPronoun = subject === undefined || headOf(sentence, subject).isPronoun;
  const isOwn = isPronoun || mood.passive || !isParty(sentence, that + 1);
  return ofSubject(place, at, {
    name: 'put-to',
    type: 'proposal',
    pieces: clauseExtent(sentence, that + 1).pieces,
    addressee: partyHints(sentence, isOwn ? told : subject),
    cue: { first: at, last: at + 2 },
  });
};

/** "gave Deltarail an ultimatum: a pay rise or a strike", "an ultimatum to the port: open the gates or we walk". */
const ultimatum: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  if (words[at + 1]?.text !== ':') return undefined;
  const own = phraseAround(sentence, at);
  const given = own === undefined ? undefined : phraseEndingAt(sentence, own.first - 1);
  const verb = given === undefined ? -1 : given.first - 1;
  if (given === undefined || !/^(?:give|hand|issue|send|present)$/.test(lemmaAt(words, verb))) return undefined;
  const or = words.findIndex(({ lower }, i) => i > at + 2 && lower === 'or');
  if (or < 0 || words.slice(at + 2, or).some(({ tag }) => PAUSES.test(tag))) return undefined;
  let first = at + 2;
  while (first < or - 1 && /^(?:either|an?|the)$/.test(words[first]!.lower)) first++;
  return ofSubject(place, verb, {
    name: 'ultimatum',
    type: 'ultimatum',
    pieces: [{ first, last: or - 1 }],
    addressee: partyHints(sentence, given),
  });
};

/** Wishes that a standing phrase tells, by the word that it turns on. */
export const WISH_FRAMES: readonly (readonly [string, Frame])[] = [
  ...['keen', 'eager', 'anxious', 'desperate', 'impatient', 'itching', 'longing', 'yearning'].map(
    (word) => [word, keen] as const,
  ),
  ...['onus', 'burden', 'incumbent'].map((word) => [word, onus] as const),
  ...['falls', 'fell'].map((word) => [word, falls] as const),
  ['case', caseFor],
  ...['choice', 'alternative'].map((word) => [word, noChoice] as const),
  ['option', (place, at) => noChoice(place, at) ?? option(place, at)],
  ['writing', inWriting],
  ['notice', onNotice],
  ...['put', 'puts', 'putting'].map((word) => [word, putTo] as const),
  ['ultimatum', ultimatum],
  ['court', court],
  ['obliged', (place, at) => grateful(place, at) ?? bound(place, at)],
  ...['bound', 'obligated', 'duty-bound', 'honour-bound', 'honor-bound'].map((word) => [word, bound] as const),
  ...['wise', 'advised', 'prudent', 'sensible'].map((word) => [word, wise] as const),
  ...['grateful', 'glad', 'thankful'].map((word) => [word, grateful] as const),
  ['appreciate', grateful],
  ...['content', 'satisfied'].map((word) => [word, content] as const),
  ...['chance', 'opportunity'].map((word) => [word, lastChance] as const),
  ['obligation', hasDuty],
  ['price', price],
  ['less', nothingLess],
  ['short', nothingLess],
];
