import type { ActorCandidate } from '../candidate';
import { acceptsNominal, highest, VERDICTS } from './decision';
import { namesOf } from './features';

/** How a candidate weighs by its own paragraph: what the article says elsewhere may still tip the scales. */
export interface Weighing {
  /** What it was taken for; `none` if for no actor. */
  readonly verdict: string;
  /** The verdicts of a name with their scores, the highest first; empty for a nominal mention. */
  readonly scores: readonly (readonly [verdict: string, score: number])[];
  /** What was noticed about it, by the names that the weights go by. */
  readonly features: readonly string[];
}

/** Weighs a candidate as the recogniser does. For explanations. */
export function weighing(candidate: ActorCandidate): Weighing {
  const features = namesOf(candidate.features);
  if (candidate.form === 'nominal') {
    return { verdict: acceptsNominal(candidate.features) ? candidate.type : 'none', scores: [], features };
  }
  const { scores } = candidate;
  const verdict = VERDICTS[highest(scores)]!;
  const named = VERDICTS.map((name, i): readonly [string, number] => [name, scores[i]!]);
  return { verdict, scores: [...named].sort((a, b) => b[1] - a[1]), features };
}
