import { attributionsOf } from '../speech/speech';
import type { Parse } from '../syntax/parse';
import type { DemandCandidate } from './candidate';
import { alternatives } from './conditions/alternatives';
import { conditions } from './conditions/conditions';
import { inContext } from './context/context';
import { deadlines } from './conditions/deadlines';
import { dependences } from './conditions/dependences';
import type { Place } from './draft';
import { headlineNouns } from './slogans/headlineNouns';
import { headlines } from './slogans/headlines';
import { imperatives } from './slogans/imperatives';
import { ownImperatives } from './slogans/ownImperatives';
import { answersGiven } from './answersGiven';
import { clefts } from './clefts';
import { enumerations } from './enumerations';
import { lists } from './lists';
import { modals } from './modals/modals';
import { necessities } from './modals/necessities';
import { nounFrames } from './nouns/nounFrames';
import { obligations } from './modals/obligations';
import { completed, reconciled } from './refine';
import { questions } from './questions';
import { refusals } from './refusals';
import { Setting, Sign, signsOf, type Shown } from './signs';
import { slogans } from './slogans/slogans';
import { threats } from './conditions/threats';
import { wishClauses } from './wishClauses';
import { verbFrames } from './verbs/verbFrames';

interface Recogniser {
  readonly recognise: (place: Place) => readonly DemandCandidate[];
  /** It finds something only in sentences that show all {@link Sign}s and {@link Setting}s of one of these. */
  readonly where: readonly (readonly [signs: number, setting?: number])[];
}

/** The recognisers; their order does not matter, as refining ranks what they find. */
export const RECOGNISERS: readonly Recogniser[] = [
  { recognise: verbFrames, where: [[Sign.verbCue]] },
  { recognise: nounFrames, where: [[Sign.nounCue]] },
  { recognise: lists, where: [[Sign.listNoun], [Sign.opensList, Setting.listNounBefore]] },
  { recognise: enumerations, where: [[Sign.opensList, Setting.listNounBefore]] },
  { recognise: clefts, where: [[Sign.opensCleft | Sign.wish], [Sign.opensCleft | Sign.yielding]] },
  { recognise: deadlines, where: [[Sign.givesTime | Sign.time | Sign.to], [Sign.has | Sign.time | Sign.to]] },
  {
    recognise: conditions,
    where: [[Sign.condition], [Sign.only | Sign.restricted], [Sign.yielding | Sign.restricted]],
  },
  { recognise: dependences, where: [[Sign.dependence], [Sign.condition | Sign.no]] },
  {
    recognise: threats,
    where: [
      [Sign.restricted | Sign.negation],
      [Sign.restricted | Sign.failing],
      [Sign.restricted | Sign.no],
      [Sign.modal | Sign.negation],
      [Sign.modal | Sign.failing],
      [Sign.failure],
    ],
  },
  { recognise: alternatives, where: [[Sign.either]] },
  { recognise: refusals, where: [[Sign.negation | Sign.yielding], [Sign.no]] },
  { recognise: modals, where: [[Sign.modal], [Sign.obligesTo]] },
  { recognise: necessities, where: [[Sign.necessity]] },
  { recognise: obligations, where: [[Sign.obligation]] },
  { recognise: wishClauses, where: [[Sign.obligation]] },
  {
    recognise: imperatives,
    where: [[Sign.lets], [0, Setting.opener], [Sign.colon | Sign.telling], [Sign.colon | Sign.to]],
  },
  { recognise: ownImperatives, where: [[0, Setting.opener]] },
  { recognise: slogans, where: [[Sign.cry, Setting.quoted]] },
  { recognise: answersGiven, where: [[0, Setting.quoted]] },
  { recognise: questions, where: [[Sign.question]] },
  { recognise: headlineNouns, where: [[Sign.nounCue, Setting.first]] },
  { recognise: headlines, where: [[Sign.telling], [Sign.colon, Setting.first]] },
];

/** True if a sentence that shows this is worth a recogniser's look. */
export function isShown({ where }: Recogniser, { signs, setting }: Shown): boolean {
  for (const wanted of where) {
    const around = wanted[1] ?? 0;
    if ((signs & wanted[0]) === wanted[0] && (setting & around) === around) return true;
  }
  return false;
}

/** Proposes demands from each paragraph alone: cue, content, the noun phrases around them. */
export function scanDemands(parses: readonly Parse[]): readonly (readonly DemandCandidate[])[] {
  const found = parses.map((): DemandCandidate[] => []);
  for (const { paragraph, place, candidates } of sentencesWithProposals(parses)) {
    const own = found[paragraph]!;
    // What may not be said at all tells nothing of what is said behind it.
    const before = own.findLast(({ inOwnVoice }) => inOwnVoice !== true);
    for (const candidate of inContext(place.parse, place.index, reconciled(candidates), before)) own.push(candidate);
  }
  return found;
}

/** All that the recognisers propose in a paragraph, in order, before one is chosen among readings of the same words. */
export function proposals(parse: Parse): readonly DemandCandidate[] {
  return sentencesWithProposals([parse]).flatMap(({ candidates }) => candidates);
}

/** A sentence that is worth a look. */
class Site {
  candidates: readonly DemandCandidate[] = NOTHING;

  constructor(
    /** The index of its paragraph. */
    readonly paragraph: number,
    readonly place: Place,
    readonly shown: Shown,
  ) {}
}

/**
 * The sentences for which something is proposed, in order. All sentences go through one step before any goes through the
 * next: the code of all steps is more than a processor keeps at hand, and would be fetched anew for each sentence.
 */
function sentencesWithProposals(parses: readonly Parse[]): readonly Site[] {
  const sites = sitesIn(parses);
  for (const { place } of sites) place.sentence.tag();
  for (const parse of parses) attributionsOf(parse);
  const found = sites.map((): DemandCandidate[] => []);
  for (const recogniser of RECOGNISERS) {
    for (let i = 0; i < sites.length; i++) {
      const { place, shown } = sites[i]!;
      if (!isShown(recogniser, shown)) continue;
      for (const candidate of recogniser.recognise(place)) found[i]!.push(candidate);
    }
  }
  for (let i = 0; i < sites.length; i++)
    if (found[i]!.length > 0) sites[i]!.candidates = completed(sites[i]!.place, found[i]!);
  return sites.filter(({ candidates }) => candidates.length > 0);
}

/** The sentences that some recogniser looks at. */
function sitesIn(parses: readonly Parse[]): readonly Site[] {
  const sites: Site[] = [];
  for (let paragraph = 0; paragraph < parses.length; paragraph++) {
    const parse = parses[paragraph]!;
    const all = signsOf(parse);
    for (let index = 0; index < all.length; index++) {
      const shown = all[index]!;
      if (!RECOGNISERS.some((recogniser) => isShown(recogniser, shown))) continue;
      sites.push(new Site(paragraph, { parse, sentence: parse.sentences[index]!, index }, shown));
    }
  }
  return sites;
}

const NOTHING: readonly DemandCandidate[] = [];
