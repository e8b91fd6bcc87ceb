import { clauseExtent, infinitiveExtent } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import { ownerHints, partyHints } from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import { singular } from '../../syntax/tags/morphology';
import { skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import { clauseMood } from '../clauseMood';
import { isAction, POSITIONS } from '../cues/nounKinds';
import { COMPLYING, YIELDING } from '../cues/verbKinds';
import { demanders, speakersAt } from '../demanders';
import { headIsIn } from '../guards';
import { wordSet } from '../../../text/wordSet';
import { ofSubject, type Frame, type Match } from './phraseFrame';
import { isParty } from '../isParty';
import { headWord, ONLY_OF, phraseAround, phraseFrom } from '../../syntax/phrases';
import { lemmaAt, lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';

/** "the ball is now in the league's court to name a date". */
export const court: Frame = ({ sentence }, at) => {
  const { words, nounPhrases } = sentence;
  const owner = phraseAround(sentence, at)?.possessor;
  if (owner === undefined || tagAt(words, at + 1) !== 'to') return undefined;
  const { first } = nounPhrases[owner]!;
  if (
    lowerAt(words, first - 1) !== 'in' ||
    !words.slice(Math.max(0, first - 6), first).some(({ lower }) => lower === 'ball')
  )
    return undefined;
  return {
    name: 'ball',
    type: 'request',
    pieces: infinitiveExtent(sentence, at + 2).pieces,
    addressee: ownerHints(sentence, owner),
  };
};

/** "is duty bound to help", "are morally obliged to", "is honour-bound to": as another sees it. */
export const bound: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const { lower } = words[at]!;
  const isWhole = /-bound$/.test(lower);
  const by = lowerAt(words, at - 1);
  // "is bound by the accord to free them": what binds it.
  const binding = /^(?:by|under)$/.test(lowerAt(words, at + 1)) ? phraseFrom(sentence, at + 2, ONLY_OF) : undefined;
  const to = binding === undefined ? at + 1 : binding.last + 1;
  if (tagAt(words, to) !== 'to') return undefined;
  // "is bound by law to consider every application": as everybody is.
  if (headIsIn(sentence, binding, STANDING_LAW)) return undefined;
  const isTied = isWhole || binding !== undefined;
  if (!isTied && !/^(?:duty|honou?r|morally|legally|ethically|politically)$/.test(by)) return undefined;
  const be = isTied ? at - 1 : at - 2;
  if (lemmaAt(words, be) !== 'be') return undefined;
  return {
    name: 'bound',
    type: 'demand',
    pieces: infinitiveExtent(sentence, to + 1).pieces,
    addressee: partyHints(sentence, subjectOf(sentence, be)),
    cue: { first: isTied ? at : at - 1, last: at },
  };
};

const STANDING_LAW = wordSet('law statute constitution act');

/** "would be wise to wait", "would be well advised to": advice to whoever is the subject. */
export const wise: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  let be = at - 1;
  while (be > 0 && /^(?:adverb|adjective)$/.test(words[be]!.tag)) be--;
  if (lowerAt(words, be) !== 'be' || tagAt(words, at + 1) !== 'to') return undefined;
  if (!/^(?:would|should|might)$/.test(verbGroup(sentence, be).modal ?? '')) return undefined;
  const subject = subjectOf(sentence, be);
  if (subject === undefined || /^(?:i|it)$/.test(words[subject.last]!.lower)) return undefined;
  return {
    name: 'wise',
    type: 'proposal',
    pieces: infinitiveExtent(sentence, at + 2).pieces,
    addressee: partyHints(sentence, subject),
    cue: { first: be, last: at },
  };
};

/** "would be grateful if the ministry could look again", "would be obliged if", "would appreciate it if". */
export const grateful: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  const isIt = lowerAt(words, at + 1) === 'it';
  const first = at + (isIt ? 3 : 2);
  if (lowerAt(words, first - 1) !== 'if') return undefined;
  const group = verbGroup(sentence, words[at]!.tag === 'verb' ? at : at - 1);
  const contracted = /'d$/.test(lowerAt(words, group.first - 1));
  if (group.modal !== 'would' && !contracted) return undefined;
  const subject = phraseFrom(sentence, first);
  if (subject === undefined || clauseMood(sentence, first) === undefined) return undefined;
  return {
    name: 'grateful',
    type: 'request',
    pieces: clauseExtent(sentence, first).pieces,
    addressee: partyHints(sentence, subject),
    demander: demanders(place, subjectOf(sentence, contracted ? at : group.first), at),
  };
};

/** "They would be content, they say, with a second ferry": what is asked for at least. */
export const content: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  const link = tagAt(words, at + 1) === 'comma' ? nextComma(words, at + 1) + 1 : at + 1;
  if (lowerAt(words, link) !== 'with' || lowerAt(words, at - 1) !== 'be' || lowerAt(words, at - 2) !== 'would')
    return undefined;
  return ofSubject(place, at - 1, {
    name: 'content',
    type: 'request',
    pieces: nounExtent(sentence, link + 1).pieces,
    cue: { first: at - 2, last: at },
  });
};

/** "gave the firm a last chance to comply": what one is given it for, where that is to yield. */
export const lastChance: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  if (!/^(?:last|final)$/.test(lowerAt(words, at - 1)) || tagAt(words, at + 1) !== 'to') return undefined;
  const lemma = lowerAt(words, skipAdverbs(words, at + 2));
  const isClean = lemma === 'come' && lowerAt(words, at + 3) === 'clean';
  if (!isClean && !COMPLYING.has(lemma) && !YIELDING.has(lemma)) return undefined;
  let verb = at - 2;
  while (verb > 0 && words[verb]!.tag !== 'verb' && at - verb < 9) verb--;
  const cue = { first: at - 1, last: at };
  const { pieces } = infinitiveExtent(sentence, at + 2);
  // "has one last chance to comply": as another sees it.
  const have = lowerAt(words, at - 2) === 'one' ? at - 3 : at - 2;
  if (lemmaAt(words, have) === 'have' || lemmaAt(words, have - 1) === 'have') {
    const subject = subjectOf(sentence, lemmaAt(words, have) === 'have' ? have : have - 1);
    return isParty(sentence, subject?.first)
      ? { name: 'last-chance', type: 'demand', pieces, addressee: partyHints(sentence, subject), cue }
      : undefined;
  }
  if (lemmaAt(words, verb) !== 'give') return undefined;
  const { passive } = verbGroup(sentence, verb);
  const receiver = passive ? subjectOf(sentence, verb) : phraseFrom(sentence, verb + 1, ONLY_OF);
  if (receiver === undefined || (!passive && receiver.last >= at - 1)) return undefined;
  const match: Match = {
    name: 'last-chance',
    type: 'demand',
    pieces,
    addressee: partyHints(sentence, receiver),
    cue,
  };
  return passive ? match : ofSubject(place, verb, match);
};

/** "the government has a duty to warn them", "is under an obligation to": said by another. */
export const hasDuty: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  const phrase = phraseAround(sentence, at);
  if (phrase === undefined || tagAt(words, at + 1) !== 'to') return undefined;
  const under = lowerAt(words, phrase.first - 1) === 'under' ? phrase.first - 2 : -1;
  const verb = under >= 0 ? under : phrase.first - 1;
  const isHad = under >= 0 ? lemmaAt(words, verb) === 'be' : lemmaAt(words, verb) === 'have';
  if (!isHad || /^(?:no|any)$/.test(words[phrase.first]!.lower)) return undefined;
  const group = verbGroup(sentence, verb);
  const subject = subjectOf(sentence, verb);
  if (group.negated || subject === undefined || /^(?:i|we|he|she)$/.test(words[subject.first]!.lower)) return undefined;
  // "We as Christians have a duty to".
  if (lowerAt(words, subject.first - 1) === 'as' || lowerAt(words, subject.first - 2) === 'we') return undefined;
  // "Every nation has a duty to": a standing one.
  if (/^(?:every|each|all|any|everyone|everybody)$/.test(words[subject.first]!.lower)) return undefined;
  // "The captain had a duty to wait": what once was so; but "said that he had" reports what is.
  const isReported = words[at]!.quotation < 0 && speakersAt(place, at).length > 0;
  if ((words[verb]!.verb!.form === 'past' && !isReported) || !isParty(sentence, subject.first)) return undefined;
  return {
    name: 'duty',
    type: 'demand',
    pieces: infinitiveExtent(sentence, at + 2).pieces,
    addressee: partyHints(sentence, subject),
  };
};

/** What a bank or an office gives for money: "The price of a loan is a point higher". */
const BOUGHT = /^(?:loan|fund|funding|credit|licen[cs]e|visa|contract|membership|permit|subsidy|investment|transfer)$/;

/** "Sudria's price for its signature is a seat on the council". */
export const price: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const owner = phraseAround(sentence, at)?.possessor;
  if (!/^(?:for|of)$/.test(lowerAt(words, at + 1))) return undefined;
  const object = phraseFrom(sentence, at + 2, ONLY_OF);
  // "The price of peace is a seat in the cabinet": of what a party gives.
  const given = singular(words[object?.last ?? at]!.lower);
  if (owner === undefined && (!POSITIONS.has(given) || BOUGHT.test(given))) return undefined;
  let be = object === undefined ? -1 : object.last + 1;
  if (tagAt(words, be) === 'comma') be = nextComma(words, be) + 1;
  if (!/^(?:is|was|are|were|remains)$/.test(lowerAt(words, be)) || tagAt(words, be + 1) === 'number') return undefined;
  // "The price of peace is the return of the islands", but "is the loss of its pride": what it costs.
  const wanted = phraseFrom(sentence, be + 1, ONLY_OF);
  const isCost = lowerAt(words, be + 1) === 'the' && words[at + 1]!.lower === 'of';
  if (isCost && (wanted === undefined || !isAction(headWord(sentence, wanted).lower))) return undefined;
  const { pieces } = nounExtent(sentence, be + 1);
  if (owner === undefined) return { name: 'price', type: 'condition', pieces };
  const demander = ownerHints(sentence, owner);
  return { name: 'price', type: 'condition', pieces, demander };
};
