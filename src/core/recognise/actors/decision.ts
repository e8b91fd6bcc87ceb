import type { ActorType } from '../mark';
import { NAME_BIAS, NAME_WEIGHTS, NOMINAL_BIAS, NOMINAL_WEIGHTS, type Verdict } from './weights';

/** A name's verdict with the lead that it has over the second best. */
export interface Decision {
  readonly verdict: Verdict;
  readonly margin: number;
}

const VERDICTS: readonly Verdict[] = ['person', 'organisation', 'country', 'group', 'place', 'none'];

/** Decides what a name is from its features: the highest sum of weights. Unknown features weigh nothing. */
export function decideName(features: readonly string[]): Decision {
  const scores: Record<Verdict, number> = { person: 0, organisation: 0, country: 0, group: 0, place: 0, none: 0 };
  for (const verdict of VERDICTS) scores[verdict] = NAME_BIAS[verdict] ?? 0;
  for (const feature of features) {
    const weights = NAME_WEIGHTS[feature];
    if (weights === undefined) continue;
    for (const verdict of VERDICTS) scores[verdict] += weights[verdict] ?? 0;
  }
  const [best, second] = [...VERDICTS].sort((a, b) => scores[b] - scores[a]);
  return { verdict: best!, margin: scores[best!] - scores[second!] };
}

/** True if a nominal mention acts, speaks or is addressed enough to count. */
export function acceptsNominal(features: readonly string[]): boolean {
  let score = NOMINAL_BIAS;
  for (const feature of features) score += NOMINAL_WEIGHTS[feature] ?? 0;
  return score > 0;
}

/** True for a verdict that is an actor. */
export function isActor(verdict: Verdict): verdict is ActorType {
  return verdict !== 'none';
}
