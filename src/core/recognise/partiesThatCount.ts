import type { ActorCandidate } from './actors/candidate';
import type { DemandCandidate } from './demands/candidate';
import type { PartyHint } from './parties/parties';

/**
 * The same actors, of which common nouns count as well that would not by the words around them, where a demand is made
 * by them or to them: who wants something, or is to act, is an actor, be it "workers" or "the county".
 */
export function withParties(
  actors: readonly ActorCandidate[],
  demands: readonly DemandCandidate[],
): readonly ActorCandidate[] {
  if (demands.length === 0) return actors;
  const ends = new Set<number>();
  for (const { demander, addressee } of demands)
    for (const hint of [...demander, ...addressee]) if (isNamed(hint)) ends.add(hint.span.end);
  return actors.map((actor) =>
    actor.form === 'nominal' && !actor.counts && ends.has(actor.end) ? { ...actor, counts: true } : actor,
  );
}

/** True if the words are surely somebody's, and not a pronoun's or a place's where somebody speaks. */
function isNamed({ weak, undergoes, pronoun, speaker }: PartyHint): boolean {
  return weak === undefined && undergoes === undefined && pronoun === undefined && speaker === undefined;
}
