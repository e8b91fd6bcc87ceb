import type { ActorCandidate } from './candidate';
import { scanNames } from './names/names';
import { scanNominals } from './nominals';
import type { SentenceView } from './sentence/sentenceView';

/** Proposes candidates in one sentence; offsets are those of the paragraph, whose text is given as well. */
export type ActorRecogniser = (view: SentenceView, text: string) => readonly ActorCandidate[];

/** The recognisers of actors. Their order does not matter: what overlaps is decided over the article. */
export const ACTOR_RECOGNISERS: readonly ActorRecogniser[] = [scanNames, scanNominals];
