import type { ActorCandidate } from './candidate';
import { scanNames } from './names';
import { scanNominals } from './nominals';
import type { DecidedName } from './placed';
import type { SentenceView } from './sentenceView';
import { byMemory, together } from './verdicts';

/** Proposes candidates in one sentence; offsets are those of the paragraph, whose text is given as well. */
export type ActorRecogniser = (view: SentenceView, text: string) => readonly ActorCandidate[];

/** Looks again at all names of the article, each of which has a verdict by its own paragraph. */
export type NameRefiner = (names: readonly DecidedName[]) => readonly DecidedName[];

/** The recognisers of actors. Their order does not matter: what overlaps is decided over the article. */
export const ACTOR_RECOGNISERS: readonly ActorRecogniser[] = [scanNames, scanNominals];

/** In this order: short names must be known for what they are before all mentions of a name agree. */
export const NAME_REFINERS: readonly NameRefiner[] = [byMemory, together];
