import { SignedBytes } from '../../../lexicon/packed';
import { LEARNT_WEIGHTS } from './generated/learntWeights';

/** What 1 is in the table. */
export const LEARNT_SCALE = 32;

const weights = new SignedBytes(LEARNT_WEIGHTS);

/** The sums of the learnt weights of these rows, for a person, an organisation, a place, and none of them. */
export function learntScores(rows: readonly number[]): readonly [number, number, number, number] {
  let [person, organisation, place, none] = [0, 0, 0, 0];
  if (weights.length === 0) return [0, 0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i]! * 4;
    person += weights.at(at);
    organisation += weights.at(at + 1);
    place += weights.at(at + 2);
    none += weights.at(at + 3);
  }
  return [person / LEARNT_SCALE, organisation / LEARNT_SCALE, place / LEARNT_SCALE, none / LEARNT_SCALE];
}
