import { clauseExtent, infinitiveExtent } from '../../syntax/extent';
import { partyHints } from '../../parties/parties';
import { ONLY_OF, phraseFrom } from '../../syntax/phrases';
import { clauseMood } from '../clauseMood';
import { forContent } from '../contents';
import { wordSet } from '../../../text/wordSet';
import { isParty } from '../isParty';
import type { Place } from '../draft';
import { wise } from './boundFrames';
import { forParty, type Frame, type Match } from './phraseFrame';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** "It is now over to the regulator to act". */
const overTo: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at + 1) !== 'to' || !/^(?:is|'s|was|now)$/.test(lowerAt(words, at - 1))) return undefined;
  return forParty(sentence, at + 2, 'up-to', { first: at, last: at + 1 });
};

/** "It behoves the committee to explain itself". */
const behoves: Frame = ({ sentence }, at) => forParty(sentence, at + 1, 'behoves');

/** "There is no excuse for the ministry not to publish it": what they are blamed for not doing. */
const excuse: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at - 1) !== 'no' || lowerAt(words, at + 1) !== 'for') return undefined;
  const party = phraseFrom(sentence, at + 2, ONLY_OF);
  const not = (party?.last ?? at) + 1;
  if (party === undefined || tagAt(words, not) !== 'not' || tagAt(words, not + 1) !== 'to') return undefined;
  return {
    name: 'no-excuse',
    type: 'request',
    pieces: infinitiveExtent(sentence, not + 2).pieces,
    addressee: partyHints(sentence, party),
    cue: { first: at - 1, last: at },
  };
};

/** "The only way out is for the generals to hand over power", "the right thing would be for her to go". */
const wayIsFor: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  for (let be = at + 1; be < words.length && be < at + 9; be++) {
    if (words[be]!.verb?.lemma === 'be' && lowerAt(words, be + 1) === 'for') {
      const content = isParty(sentence, be + 2) ? forContent(sentence, be + 1) : undefined;
      if (content === undefined || content.addressee.length === 0) return undefined;
      return { name: 'is-for', type: 'request', ...content, cue: { first: at, last: be + 1 } };
    }
    if (!/^(?:adverb|preposition|adjective|determiner|noun|name|modal)$/.test(words[be]!.tag)) return undefined;
  }
  return undefined;
};

/** "It is for the prosecutor to drop the case", "It's on the mayor now to explain himself". */
export const itIsFor: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const link = lowerAt(words, at + 1) === 'now' ? at + 2 : at + 1;
  if (lowerAt(words, at - 1) !== 'it' || !/^(?:for|on)$/.test(lowerAt(words, link))) return undefined;
  const match = forParty(sentence, link + 1, 'up-to', { first: at, last: link });
  // "It is for the clubs to decide": whichever way.
  return LEFT_OPEN.has(words[match?.pieces[0]?.first ?? 0]!.lower) ? undefined : match;
};

/** What one is free to find either way. */
const LEFT_OPEN = wordSet('decide judge say define determine settle choose answer consider see');

/** "It would be only right for the club to pay", "Far better for the bank to admit it". */
const rightFor: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at + 1) !== 'for') return undefined;
  let be = at - 1;
  while (be > 0 && words[be]!.tag === 'adverb') be--;
  // "It would be wise for", "It is fair for".
  const isJudged = lemmaAt(words, be) === 'be' && (words[be]!.lower === 'be' || lowerAt(words, be - 1) === 'it');
  if (!isJudged && !/^(?:only|far|much)$/.test(lowerAt(words, at - 1))) return undefined;
  const content = isParty(sentence, at + 2) ? forContent(sentence, at + 1) : undefined;
  const type = words[at]!.lower.startsWith('i') ? 'demand' : 'proposal';
  return content && { name: 'right-for', type, ...content };
};

/** "The time is ripe for a truce", "The moment is ripe to talk". */
const ripe: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at - 1) !== 'is' || !/^(?:time|moment)$/.test(lowerAt(words, at - 2))) return undefined;
  const cue = { first: at, last: at };
  if (tagAt(words, at + 1) === 'to')
    return { name: 'ripe', type: 'request', pieces: infinitiveExtent(sentence, at + 2).pieces, cue };
  const content = lowerAt(words, at + 1) === 'for' ? forContent(sentence, at + 1) : undefined;
  return content && { name: 'ripe', type: 'request', ...content, cue };
};

/** "Better that the board step down now": what would be better, and is not so. */
export const betterThat: Frame = (place, at) => {
  const { sentence } = place;
  const next = sentence.words[at + 1];
  if (next?.lower === 'for') return rightFor(place, at);
  return next?.tag === 'that' && clauseMood(sentence, at + 2)?.wanted === true ? betterClause(sentence, at) : undefined;
};

/** "It would be better if the firm paid". */
export const betterIf: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at + 1) !== 'if' || lowerAt(words, at - 1) !== 'be' || !isParty(sentence, at + 2))
    return undefined;
  const isHoped = /^(?:would|might)$/.test(lowerAt(words, at - 2)) && lowerAt(words, at - 3) === 'it';
  return isHoped ? betterClause(sentence, at) : undefined;
};

/** "Better that …", "be better if …": the clause two words behind says what would be better. */
function betterClause(sentence: Place['sentence'], at: number): Match {
  return {
    name: 'better-if',
    type: 'proposal',
    pieces: clauseExtent(sentence, at + 2).pieces,
    addressee: partyHints(sentence, phraseFrom(sentence, at + 2)),
  };
}

/** "It would help if the army left". */
export const wouldHelp: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const isIt = lowerAt(words, at - 1) === 'would' && lowerAt(words, at - 2) === 'it';
  return isIt && lowerAt(words, at + 1) === 'if' && isParty(sentence, at + 2)
    ? { ...betterClause(sentence, at), type: 'request' }
    : undefined;
};

/** "It would be wiser to wait", "it might make more sense to close it": what is advised, and not said of whom. */
export const adviceTo: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (tagAt(words, at + 1) !== 'to' || ADVISES_NOTHING.has(lowerAt(words, at + 2))) return undefined;
  let verb = at - 1;
  while (verb > 0 && /^(?:adverb|adjective|determiner)$/.test(words[verb]!.tag)) verb--;
  const isAdvice = lemmaAt(words, verb) === (words[at]!.lower === 'sense' ? 'make' : 'be');
  const modal = tagAt(words, verb - 1) === 'adverb' ? verb - 2 : verb - 1;
  // "it is better to give": what holds always.
  if (!isAdvice || !/^(?:would|might|may)$/.test(lowerAt(words, modal)) || lowerAt(words, modal - 1) !== 'it')
    return undefined;
  return {
    name: 'advice-to',
    type: 'proposal',
    pieces: infinitiveExtent(sentence, at + 2).pieces,
    cue: { first: verb, last: at },
  };
};

/** What one finds better for oneself: "It would be better to have lost", "wiser to say nothing". */
const ADVISES_NOTHING = wordSet('have be say think know see hear describe call assume');

/** Standing phrases that say whose turn it is, or what alone is left to do, by the word that they turn on. */
export const TURN_FRAMES: readonly (readonly [string, Frame])[] = [
  ...['behoves', 'behooves'].map((word) => [word, behoves] as const),
  ['ripe', ripe],
  // "It is inadmissible for embassies to meddle".
  ...['inadmissible', 'impermissible'].map((word) => [word, rightFor] as const),
  ...['wiser', 'sense', 'safer', 'fairer', 'simpler'].map((word) => [word, adviceTo] as const),
  ...['wise', 'prudent', 'sensible'].map(
    (word) =>
      [word, (place: Place, at: number) => wise(place, at) ?? adviceTo(place, at) ?? rightFor(place, at)] as const,
  ),
  ...['ideal', 'preferable', 'desirable'].map(
    (word) =>
      [word, (place: Place, at: number) => betterIf(place, at) ?? adviceTo(place, at) ?? rightFor(place, at)] as const,
  ),
];

/** What it is for somebody to do something. */
export const RIGHT: ReadonlySet<string> = wordSet('right fair fitting proper best advisable appropriate');

/** The same of words so common that only the word behind them tells that a sentence is worth a look. */
export const COMMON_TURN_FRAMES: readonly (readonly [string, Frame])[] = [
  ['over', overTo],
  ...[...RIGHT].map(
    (word) => [word, (place: Place, at: number) => rightFor(place, at) ?? adviceTo(place, at)] as const,
  ),
  ...['excuse', 'reason'].map((word) => [word, excuse] as const),
  ...['way', 'answer', 'solution', 'remedy', 'thing', 'step', 'message', 'priority', 'takes', 'outcome', 'course'].map(
    (word) => [word, wayIsFor] as const,
  ),
];

/** What stands before the "for" of such a phrase. */
export const BEFORE_TURN_FOR: ReadonlySet<string> = new Set(['is', 'be', 'was', 'excuse', 'reason', ...RIGHT]);
