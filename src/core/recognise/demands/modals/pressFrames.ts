import { infinitiveExtent } from '../../syntax/extent';
import { partyHints } from '../../parties/parties';
import { ONLY_OF, phraseFrom } from '../../syntax/phrases';
import { skipAdverbs } from '../../syntax/verbGroups';
import { isParty } from '../isParty';
import { forParty, ofSubject, type Frame } from './phraseFrame';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** "tightened the screws on the firm to sell". */
const screws: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  const verb = tagAt(words, at - 1) === 'determiner' ? at - 2 : at - 1;
  if (!/^(?:on|upon)$/.test(lowerAt(words, at + 1))) return undefined;
  if (!/^(?:turn|tighten|put|apply)$/.test(lemmaAt(words, verb))) return undefined;
  const match = forParty(sentence, at + 2, 'screws', { first: verb, last: at });
  return match && ofSubject(place, verb, { ...match, type: 'demand' });
};

/** "Time is running out for the firm to pay", "the clock is ticking for them to". */
const runsOut: Frame = ({ sentence }, at) => {
  const { words } = sentence;
  const link = lowerAt(words, at + 1) === 'out' ? at + 2 : at + 1;
  if (!/^(?:time|clock)$/.test(lowerAt(words, at - 2))) return undefined;
  return /^(?:for|on)$/.test(lowerAt(words, link))
    ? forParty(sentence, link + 1, 'runs-out', { first: at, last: link })
    : undefined;
};

/** "would have both armies withdraw": what somebody wants of others; "would have the right to" has no bare verb. */
const wouldHave: Frame = (place, at) => {
  const { sentence } = place;
  const { words } = sentence;
  if (lowerAt(words, at - 1) !== 'would' || !isParty(sentence, at + 1)) return undefined;
  const party = phraseFrom(sentence, at + 1, ONLY_OF);
  const verb = party === undefined ? at : skipAdverbs(words, party.last + 1);
  if (party === undefined || tagAt(words, verb) !== 'verb' || words[verb]!.verb?.form !== 'base') return undefined;
  // "would have us believe": what one is to think.
  if (/^(?:believe|think|know)$/.test(words[verb]!.lower)) return undefined;
  return ofSubject(place, at, {
    name: 'would-have',
    type: 'request',
    pieces: infinitiveExtent(sentence, verb).pieces,
    addressee: partyHints(sentence, party),
    cue: { first: at - 1, last: at },
  });
};

/** Standing phrases by which somebody is pressed, by the word that they turn on. */
export const PRESS_FRAMES: readonly (readonly [string, Frame])[] = [
  ...['screw', 'screws'].map((word) => [word, screws] as const),
  ...['running', 'ticking'].map((word) => [word, runsOut] as const),
];

/** The same of a word that nearly every text has. */
export const COMMON_PRESS_FRAMES: readonly (readonly [string, Frame])[] = [['have', wouldHave]];
