import { clauseExtent, gerundExtent, infinitiveExtent, type Piece } from '../syntax/extent';
import { partyHints, type PartyHint } from '../parties/parties';
import { subjectOf } from '../syntax/subjects';
import { skipAdverbs } from '../syntax/verbGroups';
import type { Word } from '../syntax/tags/words';
import type { DemandType } from '../mark';
import type { DemandCandidate } from './candidate';
import { clauseMood } from './clauseMood';
import { forContent } from './contents';
import { drafts, spanOf, type Place } from './draft';
import { hearersAt } from './hearers';
import { speakersAt } from './demanders';
import { mayBeOwnWords } from './ownWords';
import { isParty } from './isParty';
import { phraseEndingAt } from '../syntax/phraseEnding';
import { phraseFrom } from '../syntax/phrases';
import { lowerAt, nextComma, tagAt } from '../syntax/tags/wordAt';

interface Asked {
  readonly name: string;
  readonly type: DemandType;
  readonly pieces: readonly Piece[];
  readonly addressee: readonly PartyHint[];
  readonly cue: Piece;
}

/** Questions that ask for a deed, not for an answer: "Can the ministry please publish it?", "Why not wait?", "Isn't it time they talked?" */
export function questions(place: Place): readonly DemandCandidate[] {
  const { words } = place.sentence;
  const found: DemandCandidate[] = [];
  for (const [at, { lower }] of words.entries()) {
    const frame = FRAMES.get(lower);
    if (frame === undefined || !isAsked(words, at)) continue;
    const asked = frame(place, at);
    if (asked === undefined) continue;
    const { name, type, pieces, addressee, cue } = asked;
    const demander = askers(place, at);
    // "Why run for president?": an interviewer's, or one put to oneself.
    const isOwn = demander.length === 0 && name !== 'please';
    if (isOwn && !(name === 'why-not' && mayBeOwnWords(place, at))) continue;
    found.push(
      ...drafts(place, pieces, {
        rule: `demand.question-${name}`,
        type,
        cue: spanOf(place.sentence, cue.first, cue.last),
        demander,
        addressee: addressee.length > 0 ? addressee : hearersAt(place, at),
        ...(isOwn ? { inOwnVoice: true as const } : {}),
      }),
    );
  }
  return found;
}

/** Who asks: "…?" asked the priest. */
function askers(place: Place, at: number): readonly PartyHint[] {
  const { sentence } = place;
  const { words } = sentence;
  const verb = words.findIndex(({ verb: reading }, i) => i > at && /^(?:ask|wonder)$/.test(reading?.lemma ?? ''));
  if (verb < 0 || words.slice(at, verb).every(({ tag }) => tag !== 'stop')) return speakersAt(place, at);
  const subject = words[verb - 1]!.tag === 'stop' ? phraseFrom(sentence, verb + 1) : subjectOf(sentence, verb);
  return partyHints(sentence, subject);
}

/** True if the next stop behind the word is a question mark: what follows it may tell who asks. */
function isAsked(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length; i++) if (words[i]!.tag === 'stop') return words[i]!.text.includes('?');
  return false;
}

type Frame = (place: Place, at: number) => Asked | undefined;

/** "Can the government please publish the figures?", "Will you please sit down?" */
const please: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const subject = tagAt(words, at - 1) === 'comma' ? at - 2 : at - 1;
  for (let modal = subject - 1; modal >= 0 && modal > at - 9; modal--) {
    if (!/^(?:can|could|will|would|won't|can't)$/.test(words[modal]!.lower)) continue;
    const phrase = phraseFrom(sentence, modal + 1);
    // "Would you please, for heaven's sake, publish it?"
    const aside = tagAt(words, at + 1) === 'comma' ? nextComma(words, at + 1) : at;
    const verb = skipAdverbs(words, aside < at || aside > at + 8 ? at + 1 : aside + 1);
    if (phrase === undefined || words[verb]?.traits.base === undefined) return undefined;
    const isYou = words[phrase.last]!.lower === 'you';
    return {
      name: 'please',
      type: 'request',
      pieces: infinitiveExtent(sentence, verb).pieces,
      addressee: isYou ? [] : partyHints(sentence, phrase),
      cue: { first: at, last: at },
    };
  }
  return undefined;
};

/** "Will the minister now apologise?", "When will the council finally act?": what one is only asked about has no such word. */
const atLast: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const phrase = phraseEndingAt(sentence, at - 1);
  const modal = phrase === undefined ? -1 : phrase.first - 1;
  if (phrase === undefined || lowerAt(words, modal) !== 'will' || !isParty(sentence, phrase.first)) return undefined;
  const verb = skipAdverbs(words, at + 1);
  if (words[verb]?.traits.base === undefined || /^(?:he|she|we|i|they|it)$/.test(words[phrase.last]!.lower))
    return undefined;
  return {
    name: 'at-last',
    type: 'request',
    pieces: infinitiveExtent(sentence, verb).pieces,
    addressee: words[phrase.last]!.lower === 'you' ? [] : partyHints(sentence, phrase),
    cue: { first: modal, last: modal },
  };
};

/** True where a question begins, also one in quotation marks. */
function opens({ sentence: { words } }: Place, at: number): boolean {
  return at === 0 || /^(?:stop|break|comma|coordinator)$/.test(words[at - 1]!.tag) || words[at]!.capital;
}

/** "Why not publish the lot?" */
const why: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  if (!opens(place, at)) return undefined;
  // "Why don't we sit down and settle it?"
  const isOurs = lowerAt(words, at + 1) === "don't" && /^(?:we|you)$/.test(lowerAt(words, at + 2));
  if (lowerAt(words, at + 1) !== 'not' && !isOurs) return undefined;
  const verb = skipAdverbs(words, isOurs ? at + 3 : at + 2);
  if (isOurs && /^(?:know|like|want|need|have|understand|see|think|believe|care)$/.test(lowerAt(words, verb)))
    return undefined;
  if (words[verb]?.traits.base === undefined || words[verb].tag === 'determiner') return undefined;
  const { pieces } = infinitiveExtent(sentence, verb);
  return { name: 'why-not', type: 'proposal', pieces, addressee: [], cue: { first: at, last: at + 1 } };
};

/** "How about paying us?", "What about cutting the fare?" */
const about: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  if (!opens(place, at) || lowerAt(words, at + 1) !== 'about' || words[at + 2]?.verb?.form !== 'ing') return undefined;
  const { pieces } = gerundExtent(sentence, at + 2);
  return { name: 'how-about', type: 'proposal', pieces, addressee: [], cue: { first: at, last: at + 1 } };
};

/** "Isn't it time the council listened?", "Is it not time for him to go?" */
const time: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const opener = words
    .slice(Math.max(0, at - 5), at)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/(?:isn't it|is it not|is n't it|is it)(?: not| high| about| now| finally)?$/.test(opener)) return undefined;
  const cue = { first: at, last: at };
  if (lowerAt(words, at + 1) === 'for') {
    const content = forContent(sentence, at + 1);
    return content === undefined ? undefined : { name: 'time', type: 'request', ...content, cue };
  }
  if (!isParty(sentence, at + 1) || clauseMood(sentence, at + 1) === undefined) return undefined;
  const { pieces } = clauseExtent(sentence, at + 1);
  return { name: 'time', type: 'request', pieces, addressee: partyHints(sentence, phraseFrom(sentence, at + 1)), cue };
};

/** "Is it too much to ask that a driver sleep in a bed?", "… to ask for a fair hearing?" */
const ask: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  if (tagAt(words, at - 1) !== 'to' || lowerAt(words, at - 2) !== 'much' || lowerAt(words, at - 3) !== 'too')
    return undefined;
  const cue = { first: at, last: at };
  const content = lowerAt(words, at + 1) === 'for' ? forContent(sentence, at + 1) : undefined;
  if (content !== undefined) return { name: 'ask', type: 'request', ...content, cue };
  if (tagAt(words, at + 1) !== 'that') return undefined;
  return { name: 'ask', type: 'request', pieces: clauseExtent(sentence, at + 2).pieces, addressee: [], cue };
};

/** "How many more must die before the council builds a bridge?" */
const before: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const isHow = words
    .slice(0, at)
    .some(({ lower }, i) => lower === 'how' && /^(?:many|much|long|often)$/.test(lowerAt(words, i + 1)));
  if (!isHow || !isParty(sentence, at + 1) || clauseMood(sentence, at + 1) === undefined) return undefined;
  const { pieces } = clauseExtent(sentence, at + 1);
  const addressee = partyHints(sentence, phraseFrom(sentence, at + 1));
  return { name: 'how-many', type: 'request', pieces, addressee, cue: { first: at, last: at } };
};

const FRAMES: ReadonlyMap<string, Frame> = new Map<string, Frame>([
  ['please', please],
  ['why', why],
  ['before', before],
  ['how', about],
  ['what', about],
  ['time', time],
  ['ask', ask],
  ['now', atLast],
  ['finally', atLast],
]);
