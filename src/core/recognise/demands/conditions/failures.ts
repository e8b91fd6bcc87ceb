import { infinitiveExtent, type Piece } from '../../syntax/extent';
import { skipAdverbs } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { speakersAt } from '../demanders';
import { drafts, spanOf, type Place } from '../draft';
import { tagAt } from '../../syntax/tags/wordAt';
import { PAUSES } from '../../syntax/tags/patterns';

/** "failure to pay will result in eviction": only where a penalty is announced. */
export function failure(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (tagAt(words, at + 1) !== 'to') return [];
  const verb = skipAdverbs(words, at + 2);
  const [piece] = infinitiveExtent(sentence, verb).pieces;
  if (piece === undefined) return [];
  const modal = words
    .slice(verb, verb + 25)
    .findIndex(({ lower }) => /^(?:will|would|could|may|can|shall)$/.test(lower));
  if (modal < 0) return [];
  const last = verb + modal;
  const content = withoutMeans(place, { first: piece.first, last: Math.min(piece.last, last - 1) });
  const end = words.findIndex(({ tag }, i) => i > last && PAUSES.test(tag));
  return drafts(place, [content], {
    rule: 'demand.failure-to',
    type: 'ultimatum',
    cue: spanOf(sentence, at),
    demander: speakersAt(place, at),
    ...(end > last + 1 ? { consequence: spanOf(sentence, last + 1, end - 1) } : {}),
  });
}

function withoutMeans({ sentence }: Place, piece: Piece): Piece {
  for (let i = piece.first + 1; i <= piece.last; i++) {
    if (/^(?:without|within|by)$/.test(sentence.words[i]!.lower)) return { first: piece.first, last: i - 1 };
  }
  return piece;
}
