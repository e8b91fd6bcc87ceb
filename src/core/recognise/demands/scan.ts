import type { ParagraphText } from '../../text/paragraph';
import { parse } from '../syntax/parse';
import type { DemandCandidate } from './candidate';
import { conditions } from './conditions';
import { deadlines } from './deadlines';
import { dependences } from './dependences';
import type { Place } from './draft';
import { headlines } from './headlines';
import { imperatives } from './imperatives';
import { clefts, lists } from './lists';
import { modals } from './modals';
import { necessities } from './necessities';
import { nounFrames } from './nounFrames';
import { completed, reconciled } from './refine';
import { refusals } from './refusals';
import { slogans } from './slogans';
import { threats } from './threats';
import { verbFrames } from './verbFrames';

/** The recognisers; their order does not matter, as refining ranks what they find. */
const RECOGNISERS: readonly ((place: Place) => readonly DemandCandidate[])[] = [
  verbFrames,
  nounFrames,
  lists,
  clefts,
  deadlines,
  conditions,
  dependences,
  threats,
  refusals,
  modals,
  necessities,
  imperatives,
  slogans,
  headlines,
];

/** Proposes demands from one paragraph alone: cue, content, the noun phrases around them. */
export function scanDemands(paragraph: ParagraphText): readonly DemandCandidate[] {
  return proposals(paragraph).flatMap(reconciled);
}

/** All that the recognisers propose, sentence by sentence, before one is chosen among readings of the same words. */
export function proposals(paragraph: ParagraphText): readonly (readonly DemandCandidate[])[] {
  const parsed = parse(paragraph);
  return parsed.sentences.map((sentence, index) => {
    const place: Place = { parse: parsed, sentence, index };
    return completed(
      place,
      RECOGNISERS.flatMap((recognise) => recognise(place)),
    );
  });
}
