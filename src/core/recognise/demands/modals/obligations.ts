import { clauseExtent, gerundExtent, infinitiveExtent } from '../../syntax/extent';
import { verbReadings } from '../../syntax/tags/morphology';
import { nounExtent } from '../../syntax/nounExtent';
import { ownerHints, partyHints } from '../../parties/parties';
import { singular } from '../../syntax/tags/morphology';
import { subjectOf } from '../../syntax/subjects';
import { skipAdverbs } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { OBSERVERS } from '../cues/nounKinds';
import { clauseMood } from '../clauseMood';
import { drafts, spanOf, type Place } from '../draft';
import { speakersAt } from '../demanders';
import { mayBeOwnWords } from '../ownWords';
import { hearersAt } from '../hearers';
import { inHypothesis, sourceIsIn } from '../guards';
import { isTo } from './isTo';
import { doneTo } from '../verbs/becoming';
import { GAVE_IN_FRAMES } from './gaveInFrames';
import { ofSubject, forParty, type Frame, type Match } from './phraseFrame';
import { REFUSAL_FRAMES, soonerThan } from './refusalFrames';
import { isParty } from '../isParty';
import { hasDuty } from './boundFrames';
import { adviceTo, betterIf, betterThat, COMMON_TURN_FRAMES, itIsFor, TURN_FRAMES, wouldHelp } from './turnFrames';
import { COMMON_PRESS_FRAMES, PRESS_FRAMES } from './pressFrames';
import { onus, WISH_FRAMES } from './wishFrames';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { headNounAt, headOf, ONLY_OF, phraseAround, phraseFrom } from '../../syntax/phrases';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { IS_OR_WAS, I_OR_WE } from '../../syntax/tags/patterns';

/** What one owes, in other words than "must": "it is up to X to", "owes us", "had better", "would do well to". */
export function obligations(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, { lower }] of sentence.words.entries()) {
    const frame = FRAMES.get(lower);
    if (frame === undefined || inHypothesis(sentence, at)) continue;
    const match = frame(place, at);
    if (match === undefined) continue;
    const demander = match.demander ?? speakersAt(place, at);
    const isOwn = demander.length === 0 && match.isImpersonal !== true;
    if ((isOwn && !mayBeOwnWords(place, at)) || sourceIsIn(place, demander, OBSERVERS)) continue;
    const { name, type, pieces, addressee, status, cue = { first: at, last: at } } = match;
    found.push(
      ...drafts(place, pieces, {
        rule: `demand.${type === 'refusal' ? 'refusal' : 'obligation'}-${name}`,
        type,
        cue: spanOf(sentence, cue.first, cue.last),
        demander,
        addressee,
        status,
        ...(isOwn ? { inOwnVoice: true as const } : {}),
      }),
    );
  }
  return found;
}

/** "it is up to the ministry to act". */
const upTo: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at + 1) !== 'to' || !/^(?:is|'s|was|be|now)$/.test(lowerAt(words, at - 1))) return undefined;
  return forParty(sentence, at + 2, 'up-to', { first: at, last: at + 1 });
};

/** "It falls to parliament to settle it", "It rests with the league to prove it". */
const fallsTo: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at - 1) !== 'it' || !/^(?:to|on|upon|with)$/.test(lowerAt(words, at + 1))) return undefined;
  return forParty(sentence, at + 2, 'falls-to', { first: at, last: at + 1 });
};

/** "it is the council's job to keep the road open", "it is now their turn to move". */
const job: Frame = (place, at) => {
  const { sentence } = place;
  const { words, phraseAt, nounPhrases } = sentence;
  if (lowerAt(words, at + 1) === 'of') return setTask(place, at);
  if (tagAt(words, at + 1) !== 'to') return undefined;
  const index = phraseAt[at] ?? -1;
  const owner = index < 0 ? undefined : nounPhrases[index]!.possessor;
  if (owner === undefined) return hasDuty(place, at);
  const { first } = nounPhrases[owner]!;
  const opens = [
    itemAt(words, first - 1)?.lower,
    itemAt(words, first - 2)?.lower,
    itemAt(words, first - 3)?.lower,
  ].join(' ');
  if (!/^(?:now |then )?(?:is|'s|was) it/.test(opens) && !opens.startsWith("it's")) return undefined;
  return {
    name: 'job',
    type: 'request',
    pieces: infinitiveExtent(sentence, at + 2).pieces,
    addressee: ownerHints(sentence, owner),
  };
};

/** "set the mayors the task of clearing the snow", "gave the committee the job of finding a site". */
function setTask(place: Place, at: number): Match | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const task = phraseAround(sentence, at);
  const given = task === undefined ? undefined : phraseEndingAt(sentence, task.first - 1);
  const verb = given === undefined ? -1 : given.first - 1;
  if (given === undefined || words[at + 2]?.verb?.form !== 'ing') return undefined;
  if (!/^(?:set|give|assign)$/.test(lemmaAt(words, verb)) || !isParty(sentence, given.first)) return undefined;
  return ofSubject(place, verb, {
    name: 'set-task',
    type: 'demand',
    pieces: gerundExtent(sentence, at + 2).pieces,
    addressee: partyHints(sentence, given),
  });
}

const HAS_DIGIT = /\d/;

/** What those who are owed something, or deserve it, want to be given. */
const GIVEN = wordSet(
  'apology explanation answer answers account justice respect protection compensation pay rise raise better truth inquiry investigation trial support clarity certainty safety dignity hearing voice say wage wages help aid relief refund recognition pension price deal share home contract chance break',
);

/** "the ministry owes us an explanation", "we deserve an answer". */
const owed: Frame = ({ sentence }, at) => {
  const { words, phraseAt } = sentence;
  // "The generals owe it to the bereaved to open the archives".
  if (lowerAt(words, at + 1) === 'it' && lowerAt(words, at + 2) === 'to') return owesIt(sentence, at);
  // "The islanders are owed an apology".
  if (words[at]!.lower === 'owed' && /^(?:is|are|was|were)$/.test(lowerAt(words, at - 1))) {
    if (!GIVEN.has(headNounAt(sentence, at + 1))) return undefined;
    const { pieces } = nounExtent(sentence, at + 1);
    return { name: 'owes', type: 'request', pieces };
  }
  const isOwing = words[at]!.lower.startsWith('owe');
  const isPlain = isOwing
    ? /^(?:us|me|them|him|her)$/.test(lowerAt(words, at + 1))
    : words[at]!.quotation >= 0 && /^(?:we|they|i)$/.test(lowerAt(words, at - 1));
  const debtee = isOwing && !isPlain && isParty(sentence, at + 1) ? phraseFrom(sentence, at + 1, ONLY_OF) : undefined;
  const thing = debtee !== undefined ? debtee.last + 1 : isOwing ? at + 2 : at + 1;
  // "The firm owes the nurses an apology", "the nurses deserve better pay": said of others, only what can be given.
  if (!isPlain) {
    const index = phraseAt[thing] ?? -1;
    const head = index < 0 ? lowerAt(words, thing) : words[sentence.nounPhrases[index]!.last]!.lower;
    if (isOwing ? debtee === undefined : !isParty(sentence, subjectOf(sentence, at)?.first)) return undefined;
    if (!GIVEN.has(singular(head)) && !GIVEN.has(head)) return undefined;
    if (index < 0)
      return {
        name: 'deserves',
        type: 'request',
        pieces: [{ first: thing, last: thing }],
      };
  }
  if ((phraseAt[thing] ?? -1) < 0 || words[thing]!.tag === 'number' || HAS_DIGIT.test(words[thing]!.text))
    return undefined;
  return {
    name: isOwing ? 'owes' : 'deserves',
    type: 'request',
    pieces: nounExtent(sentence, thing).pieces,
    addressee: isOwing ? partyHints(sentence, subjectOf(sentence, at)) : [],
  };
};

function owesIt(sentence: Place['sentence'], at: number): Match | undefined {
  const match = forParty(sentence, at + 3, 'owes-it');
  const subject = subjectOf(sentence, at);
  // What one owes oneself is one's own plan.
  if (match === undefined || subject === undefined || I_OR_WE.test(sentence.words[subject.last]!.lower))
    return undefined;
  return { ...match, addressee: partyHints(sentence, subject) };
}

/** "you had better pay", "you'd better pay"; "it would be better if they came". */
const better: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  const contracted = /'d$/.test(lowerAt(words, at - 1));
  const hoped = betterIf(place, at) ?? adviceTo(place, at);
  if (hoped !== undefined) return hoped;
  if (at === 0 || words[at - 1]!.quotation !== words[at]!.quotation || words[at - 1]!.lower === 'far')
    return betterThat(place, at);
  if (!contracted && lowerAt(words, at - 1) !== 'had') return undefined;
  // "You had better believe it" only stresses.
  if (lowerAt(words, at + 1) === 'believe') return undefined;
  const verb = skipAdverbs(words, at + 1);
  if (!verbReadings(lowerAt(words, verb)).some(({ form }) => form === 'base')) return undefined;
  // "Mr Trajan had better calm down": the phrase before, whole.
  const subject = contracted ? phraseFrom(sentence, at - 1) : phraseEndingAt(sentence, at - 2);
  const isYou = /^you/.test(lowerAt(words, contracted ? at - 1 : at - 2));
  const [one, ...more] = infinitiveExtent(sentence, at + 1).pieces;
  return {
    name: 'had-better',
    type: 'demand',
    // As with "must", whoever is to do it belongs to what is wanted.
    pieces: one === undefined ? [] : [{ first: subject?.first ?? one.first, last: one.last }, ...more],
    addressee: isYou ? hearersAt(place, at) : partyHints(sentence, subject),
    cue: { first: contracted ? at : at - 1, last: at },
  };
};

/** "the minister would do well to listen". */
const wouldDoWell: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (lowerAt(words, at - 1) !== 'do' || tagAt(words, at - 2) !== 'modal' || tagAt(words, at + 1) !== 'to')
    return undefined;
  return {
    name: 'do-well',
    type: 'proposal',
    pieces: infinitiveExtent(sentence, at + 2).pieces,
    addressee: partyHints(sentence, subjectOf(sentence, at - 2)),
    cue: { first: at - 2, last: at },
  };
};

/** "I would rather the council bought the land". */
const rather: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  // "I'd much rather".
  const would = lowerAt(words, at - 1) === 'much' ? at - 2 : at - 1;
  if (lowerAt(words, would) !== 'would' && !/'d$/.test(lowerAt(words, would))) return undefined;
  // "would rather have the road closed": what is to become of it.
  const isHad = /^(?:have|see)$/.test(lowerAt(words, at + 1));
  const done = isHad ? doneTo(sentence, at + 2) : undefined;
  if (done === undefined) {
    if (!isParty(sentence, at + 1) && clauseMood(sentence, at + 1) === undefined) return undefined;
    if (lowerAt(words, at + 1) === 'i' || tagAt(words, at + 1) === 'verb' || isHad) return undefined;
  }
  const pieces = done === undefined ? clauseExtent(sentence, at + 1).pieces : [done];
  // "His neighbour would rather the money went elsewhere": told of somebody.
  const subject = words[would]!.lower === 'would' ? phraseEndingAt(sentence, would - 1) : undefined;
  const wisher = subject === undefined || headOf(sentence, subject).isPronoun ? [] : partyHints(sentence, subject);
  return {
    ...(wisher.length > 0 ? { demander: wisher } : {}),
    name: 'rather',
    type: 'request',
    pieces,
    addressee: done === undefined ? partyHints(sentence, phraseFrom(sentence, at + 1)) : [],
  };
};

/** "the least they can do is say sorry". */
const least: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  // "An inquiry is the least the families deserve".
  const thing = lowerAt(words, at - 1) === 'the' ? phraseEndingAt(sentence, at - 3) : undefined;
  const owed = phraseFrom(sentence, at + 1, ONLY_OF);
  if (
    thing !== undefined &&
    owed !== undefined &&
    /^(?:is|are)$/.test(lowerAt(words, at - 2)) &&
    /^(?:deserve|deserves|expect|ask)$/.test(lowerAt(words, skipAdverbs(words, owed.last + 1)))
  ) {
    const { pieces } = nounExtent(sentence, thing.first, { inSubject: true });
    return { name: 'least', type: 'request', pieces };
  }
  const can = (phraseFrom(sentence, at + 1, ONLY_OF)?.last ?? at + 1) + 1;
  if (!/^(?:can|could)$/.test(lowerAt(words, can)) || lowerAt(words, can + 1) !== 'do') return undefined;
  if (!IS_OR_WAS.test(lowerAt(words, can + 2))) return undefined;
  const first = tagAt(words, can + 3) === 'to' ? can + 4 : can + 3;
  return {
    name: 'least',
    type: 'request',
    pieces: infinitiveExtent(sentence, first).pieces,
    addressee: partyHints(sentence, phraseFrom(sentence, at + 1)),
  };
};

/** "At the top of the union's list is a shorter week". */
const topOfList: Frame = (place, at) => {
  const { sentence } = place;
  const { words, phraseAt, nounPhrases } = sentence;
  const index = phraseAt[at] ?? -1;
  const owner = index < 0 ? undefined : nounPhrases[index]!.possessor;
  if (owner === undefined || !/^(?:is|are|was|were)$/.test(lowerAt(words, at + 1))) return undefined;
  const { first } = nounPhrases[owner]!;
  if (lowerAt(words, first - 1) !== 'of' || lowerAt(words, first - 2) !== 'top') return undefined;
  const begin = tagAt(words, at + 2) === 'that' ? -1 : at + 2;
  const pieces = begin < 0 ? clauseExtent(sentence, at + 3).pieces : nounExtent(sentence, begin).pieces;
  const demander = ownerHints(sentence, owner);
  return { name: 'list', type: 'request', pieces, demander };
};

/** By the word that a frame turns on, so that other words cost nothing. */
const FRAMES: ReadonlyMap<string, Frame> = new Map<string, Frame>([
  ['is', (place, at) => itIsFor(place, at) ?? isTo(place, at)],
  ["'s", itIsFor],
  ['are', isTo],
  ['was', (place, at) => itIsFor(place, at) ?? isTo(place, at)],
  ['were', isTo],
  ['up', upTo],
  ['falls', fallsTo],
  ['rests', fallsTo],
  ...['job', 'duty', 'turn', 'responsibility', 'task'].map(
    (word) => [word, (place: Place, at: number) => job(place, at) ?? onus(place, at)] as const,
  ),
  ...['owe', 'owes', 'owed', 'deserve', 'deserves', 'deserved'].map((word) => [word, owed] as const),
  ['better', better],
  ['help', wouldHelp],
  ['well', wouldDoWell],
  ...['rather', 'sooner'].map(
    (word) => [word, (place: Place, at: number) => soonerThan(place, at) ?? rather(place, at)] as const,
  ),
  ['least', least],
  ['list', topOfList],
  ...WISH_FRAMES,
  ...GAVE_IN_FRAMES,
  ...TURN_FRAMES,
  ...COMMON_TURN_FRAMES,
  ...PRESS_FRAMES,
  ...COMMON_PRESS_FRAMES,
  ...REFUSAL_FRAMES,
]);

const COMMON = new Set([
  'is',
  "'s",
  'are',
  'was',
  'were',
  ...[...COMMON_TURN_FRAMES, ...COMMON_PRESS_FRAMES].map(([word]) => word),
]);

/** The words that frames turn on, less those that only a ruling, or the word behind them, gives force. */
export const OBLIGATION_WORDS: ReadonlySet<string> = new Set([...FRAMES.keys()].filter((word) => !COMMON.has(word)));
