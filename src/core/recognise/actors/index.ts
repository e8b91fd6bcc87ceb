import type { ParagraphText } from '../../text/paragraph';
import type { ActorCandidate } from './candidate';
import { ACTOR_RECOGNISERS } from './configuration';
import { viewSentence } from './sentenceView';

export { resolveActors } from './resolution';

/** Proposes actors from one paragraph alone. Never reads another paragraph, so that its answer can be kept. */
export function scanActors(paragraph: ParagraphText): readonly ActorCandidate[] {
  const candidates: ActorCandidate[] = [];
  for (const sentence of paragraph.sentences) {
    const view = viewSentence(paragraph.text, sentence, paragraph.role);
    const own: ActorCandidate[] = [];
    for (const recognise of ACTOR_RECOGNISERS) for (const found of recognise(view, paragraph.text)) own.push(found);
    // Sentences come in order: only their own candidates have to be put in it.
    if (own.length > 1) own.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const candidate of own) candidates.push(candidate);
  }
  return candidates;
}
