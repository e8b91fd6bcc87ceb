import type { ParagraphText } from '../../text/paragraph';
import type { Span } from '../../text/span';
import type { ActorCandidate } from './candidate';
import { ACTOR_RECOGNISERS } from './configuration';
import { viewSentence } from './sentence/sentenceView';

export { resolveActors } from './resolution/resolution';

/** Proposes actors from one paragraph alone. Never reads another paragraph, so that its answer can be kept. */
export function scanActors(paragraph: ParagraphText): readonly ActorCandidate[] {
  const candidates: ActorCandidate[] = [];
  const topic = { sport: 0, market: 0 };
  const views = paragraph.sentences.map((sentence) => viewSentence(paragraph.text, sentence, paragraph.role, topic));
  for (const view of views) {
    // Much of an article names nobody.
    if (view.beginnings.length === 0 && view.heads.length === 0) continue;
    const own: ActorCandidate[] = [];
    let isInOrder = true;
    for (const recognise of ACTOR_RECOGNISERS) {
      for (const found of recognise(view, paragraph.text)) {
        if (own.length > 0 && byStart(own[own.length - 1]!, found) > 0) isInOrder = false;
        own.push(found);
      }
    }
    // Sentences come in order: only their own candidates have to be put in it.
    if (!isInOrder) own.sort(byStart);
    for (const candidate of own) candidates.push(candidate);
  }
  return candidates;
}

/** In order of the text, the longer before the shorter. */
function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
