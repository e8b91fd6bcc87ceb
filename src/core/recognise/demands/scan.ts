import type { Parse } from '../syntax/parse';
import type { DemandCandidate } from './candidate';
import { alternatives } from './conditions/alternatives';
import { conditions } from './conditions/conditions';
import { inContext } from './context/context';
import { deadlines } from './conditions/deadlines';
import { dependences } from './conditions/dependences';
import type { Place } from './draft';
import { headlines } from './slogans/headlines';
import { imperatives } from './slogans/imperatives';
import { clefts } from './clefts';
import { lists } from './lists';
import { modals } from './modals/modals';
import { necessities } from './modals/necessities';
import { nounFrames } from './nouns/nounFrames';
import { obligations } from './modals/obligations';
import { completed, reconciled } from './refine';
import { questions } from './questions';
import { refusals } from './refusals';
import { Sign, signsOf } from './signs';
import { slogans } from './slogans/slogans';
import { threats } from './conditions/threats';
import { verbFrames } from './verbs/verbFrames';

interface Recogniser {
  readonly recognise: (place: Place) => readonly DemandCandidate[];
  /** It finds something only in sentences that show all {@link Sign}s of one of these. */
  readonly where: readonly number[];
}

/** The recognisers; their order does not matter, as refining ranks what they find. */
export const RECOGNISERS: readonly Recogniser[] = [
  { recognise: verbFrames, where: [Sign.verbCue] },
  { recognise: nounFrames, where: [Sign.nounCue] },
  { recognise: lists, where: [Sign.listNoun, Sign.opensList | Sign.listNounBefore] },
  { recognise: clefts, where: [Sign.opensCleft | Sign.wish] },
  { recognise: deadlines, where: [Sign.givesTime | Sign.time | Sign.to, Sign.has | Sign.time | Sign.to] },
  { recognise: conditions, where: [Sign.condition, Sign.only | Sign.restricted, Sign.yielding | Sign.restricted] },
  { recognise: dependences, where: [Sign.dependence] },
  {
    recognise: threats,
    where: [
      Sign.restricted | Sign.negation,
      Sign.restricted | Sign.failing,
      Sign.restricted | Sign.no,
      Sign.modal | Sign.negation,
      Sign.failureOrQuestion,
    ],
  },
  { recognise: alternatives, where: [Sign.failureOrQuestion] },
  { recognise: refusals, where: [Sign.negation | Sign.yielding, Sign.no] },
  { recognise: modals, where: [Sign.modal, Sign.obligesTo] },
  { recognise: necessities, where: [Sign.necessity] },
  { recognise: obligations, where: [Sign.obligation] },
  { recognise: imperatives, where: [Sign.lets, Sign.opener, Sign.colon | Sign.telling, Sign.colon | Sign.to] },
  { recognise: slogans, where: [Sign.quoted | Sign.cry] },
  { recognise: questions, where: [Sign.failureOrQuestion] },
  { recognise: headlines, where: [Sign.telling, Sign.first | Sign.colon] },
];

/** True if a sentence that shows these signs is worth a recogniser's look. */
export function isShown({ where }: Recogniser, signs: number): boolean {
  for (const wanted of where) if ((signs & wanted) === wanted) return true;
  return false;
}

/** Proposes demands from one paragraph alone: cue, content, the noun phrases around them. */
export function scanDemands(parse: Parse): readonly DemandCandidate[] {
  const found: DemandCandidate[] = [];
  for (const [index, candidates] of proposals(parse).entries()) {
    if (candidates.length === 0) continue;
    found.push(...inContext(parse, index, reconciled(candidates), found));
  }
  return found;
}

/** All that the recognisers propose, sentence by sentence, before one is chosen among readings of the same words. */
export function proposals(parse: Parse): readonly (readonly DemandCandidate[])[] {
  return signsOf(parse).map((signs, index) => {
    const place: Place = { parse, sentence: parse.sentences[index]!, index };
    const found: DemandCandidate[] = [];
    for (const recogniser of RECOGNISERS) {
      if (isShown(recogniser, signs)) found.push(...recogniser.recognise(place));
    }
    return found.length === 0 ? found : completed(place, found);
  });
}
