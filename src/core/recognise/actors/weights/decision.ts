import { FEATURES, type Features } from './features';
import { learntScores } from './learnt';
import { NAME_BIAS, NAME_WEIGHTS, NOMINAL_BIAS, NOMINAL_WEIGHTS, type Verdict } from './weights';

/** All verdicts, in the order of a name's scores. */
export const VERDICTS: readonly Verdict[] = ['person', 'organisation', 'country', 'group', 'place', 'none'];

/** The verdict that it is no actor, as an index of {@link VERDICTS}. */
export const NONE = VERDICTS.indexOf('none');

/** The weights of each feature in the order of the verdicts, one after another. */
const weights = new Float64Array(FEATURES.length * VERDICTS.length);
FEATURES.forEach((name, feature) => {
  VERDICTS.forEach((verdict, i) => (weights[feature * VERDICTS.length + i] = NAME_WEIGHTS[name]?.[verdict] ?? 0));
});

const BIAS: readonly number[] = VERDICTS.map((verdict) => NAME_BIAS[verdict] ?? 0);

/** What a name's own features weigh for each verdict. */
export function nameScores(features: Features): readonly number[] {
  return withFeatures(BIAS, features);
}

/**
 * How much of what was learnt against a name counts. The corpora mark many a song, match and prize as no actor, of
 * which news has fewer; at 1 it costs more names than it spares false ones.
 */
const TRUST_IN_NONE = 0.6;

/** Scores with learnt weights added: a state is learnt as a place, a group not at all. */
export function withLearnt(scores: readonly number[], rows: readonly number[]): readonly number[] {
  const [person, organisation, place, none] = learntScores(rows);
  return [
    scores[0]! + person,
    scores[1]! + organisation,
    scores[2]! + place,
    scores[3]!,
    scores[4]! + place,
    scores[5]! + TRUST_IN_NONE * none,
  ];
}

/** Scores with the weights of more features added. */
export function withFeatures(scores: readonly number[], features: Features): readonly number[] {
  const sums = scores.slice();
  for (let k = 0; k < features.length; k++) {
    const at = features[k]! * VERDICTS.length;
    for (let i = 0; i < sums.length; i++) sums[i]! += weights[at + i]!;
  }
  return sums;
}

/** What a name is by its scores, as an index of {@link VERDICTS}: the highest, the first of equals. */
export function highest(scores: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]!) best = i;
  return best;
}

/** By how much the score of a verdict is ahead of the best of the others. */
export function lead(scores: readonly number[], verdict: number): number {
  let second = -Infinity;
  for (let i = 0; i < scores.length; i++) if (i !== verdict && scores[i]! > second) second = scores[i]!;
  return scores[verdict]! - second;
}

/** True if a nominal mention acts, speaks or is addressed enough to count. */
export function acceptsNominal(features: Features): boolean {
  let score = NOMINAL_BIAS;
  for (let i = 0; i < features.length; i++) score += nominalWeights[features[i]!]!;
  return score > 0;
}

const nominalWeights = Float64Array.from(FEATURES, (name) => NOMINAL_WEIGHTS[name] ?? 0);
