import { unpacked } from '../../lexicon/packed';
import { lazily } from '../../lexicon/lookup';
import { LEARNT_WEIGHTS } from './generated/learntWeights';

/** What 1 is in the table. */
export const LEARNT_SCALE = 32;

const table = lazily(() => new Int8Array(unpacked(LEARNT_WEIGHTS).buffer));

/** The sums of the learnt weights of these rows, for a person, an organisation, a place, and none of them. */
export function learntScores(rows: readonly number[]): readonly [number, number, number, number] {
  const weights = table();
  let [person, organisation, place, none] = [0, 0, 0, 0];
  if (weights.length === 0) return [0, 0, 0, 0];
  for (const row of rows) {
    const at = row * 4;
    person += weights[at]!;
    organisation += weights[at + 1]!;
    place += weights[at + 2]!;
    none += weights[at + 3]!;
  }
  return [person / LEARNT_SCALE, organisation / LEARNT_SCALE, place / LEARNT_SCALE, none / LEARNT_SCALE];
}
