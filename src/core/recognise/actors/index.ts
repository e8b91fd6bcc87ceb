import type { ParagraphText } from '../../text/paragraph';
import { inOneRow } from '../inOneRow';
import type { Entity } from '../mark';
import type { Reading } from '../reading';
import type { ActorResolution, Mention } from '../resolved';
import type { ActorCandidate } from './candidate';
import { ACTOR_RECOGNISERS } from './configuration';
import { resolve } from './resolve';
import { viewSentence } from './sentenceView';

/** Proposes actors from one paragraph alone. Never reads another paragraph, so that its answer can be kept. */
export function scanActors(paragraph: ParagraphText): readonly ActorCandidate[] {
  const candidates: ActorCandidate[] = [];
  for (const sentence of paragraph.sentences) {
    const view = viewSentence(paragraph.text, sentence, paragraph.role);
    for (const recognise of ACTOR_RECOGNISERS) candidates.push(...recognise(view, paragraph.text));
  }
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Decides over the whole article: spans, types, roles, and which mentions are of one entity. Mentions never overlap.
 * `previous` is the resolution of an earlier version, of which all is taken over that has not changed.
 */
export function resolveActors(readings: readonly Reading[], _previous?: ActorResolution): ActorResolution {
  const row = inOneRow(readings);
  const { marks, entities } = resolve(row.placed);
  return {
    mentions: row.apart(marks, ({ kind: _kind, entity, start, end, ...mark }, base): Mention => ({
      ...mark,
      start: start - base,
      end: end - base,
      name: entity,
    })),
    entityOf: (name) => name,
    entities: (starts) =>
      entities.map((entity): Entity => ({
        ...entity,
        mentions: entity.mentions.map(({ start, end }) => {
          const index = row.indexAt(start);
          const by = starts[index]! - row.placed[index]!.paragraph.start;
          return { start: start + by, end: end + by };
        }),
      })),
  };
}
