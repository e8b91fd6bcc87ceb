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
    for (const recognise of ACTOR_RECOGNISERS) candidates.push(...recognise(view, paragraph.text));
  }
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
}
