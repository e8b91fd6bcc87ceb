import type { ActorType } from '../mark';
import { NAME_BIAS, NAME_WEIGHTS, NOMINAL_BIAS, NOMINAL_WEIGHTS, type Verdict } from './weights';

/** A name's verdict with the lead that it has over the second best. */
export interface Decision {
  readonly verdict: Verdict;
  readonly margin: number;
  /** The sums behind it, in the order of {@link VERDICTS}. */
  readonly scores: readonly number[];
}

/** All verdicts, in the order of a decision's scores. */
export const VERDICTS: readonly Verdict[] = ['person', 'organisation', 'country', 'group', 'place', 'none'];

/** The weights in the order of the verdicts: looked up once for each feature of each name. */
const weightsInOrder = new Map(
  Object.entries(NAME_WEIGHTS).map(([feature, weights]) => [feature, VERDICTS.map((verdict) => weights[verdict] ?? 0)]),
);

/** What a name's own features weigh for each verdict. */
export function nameScores(features: readonly string[]): readonly number[] {
  return withFeatures(
    VERDICTS.map((verdict) => NAME_BIAS[verdict] ?? 0),
    features,
  );
}

/** Scores with the weights of more features added. Unknown features weigh nothing. */
export function withFeatures(scores: readonly number[], features: readonly string[]): readonly number[] {
  const sums = [...scores];
  for (const feature of features) {
    const weights = weightsInOrder.get(feature);
    if (weights === undefined) continue;
    for (let i = 0; i < sums.length; i++) sums[i]! += weights[i]!;
  }
  return sums;
}

/** Decides what a name is: the highest score. */
export function decideName(scores: readonly number[]): Decision {
  return highest(scores);
}

/** Decides on several mentions of one name together: what they are is said where the context is plainest. */
export function decideTogether(decisions: readonly Decision[]): Decision {
  return highest(VERDICTS.map((_, i) => decisions.reduce((sum, { scores }) => sum + scores[i]!, 0)));
}

function highest(scores: readonly number[]): Decision {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  let second = -Infinity;
  for (let i = 0; i < scores.length; i++) if (i !== best) second = Math.max(second, scores[i]!);
  return { verdict: VERDICTS[best]!, margin: scores[best]! - second, scores };
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
