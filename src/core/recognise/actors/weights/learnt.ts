import { lazily } from '../../../text/lazily';
import { LEARNT_ROWS } from '../names/lexical';
import { LEARNT_WEIGHTS } from './generated/learntWeights';
import { SparseRows } from './sparseRows';

/** What 1 is in the table. */
export const LEARNT_SCALE = 32;

/** The columns of the table: for a person, an organisation, a place, and none of them. */
export const LEARNT_WIDTH = 4;

const weights = lazily(() => new SparseRows(LEARNT_WEIGHTS, LEARNT_ROWS, LEARNT_WIDTH));

/** The sums of the learnt weights of these rows, for a person, an organisation, a place, and none of them. */
export function learntScores(rows: readonly number[]): readonly [number, number, number, number] {
  let [person, organisation, place, none] = [0, 0, 0, 0];
  const table = weights();
  for (let i = 0; i < rows.length; i++) {
    const at = table.startOf(rows[i]!);
    if (at < 0) continue;
    person += table.at(at);
    organisation += table.at(at + 1);
    place += table.at(at + 2);
    none += table.at(at + 3);
  }
  return [person / LEARNT_SCALE, organisation / LEARNT_SCALE, place / LEARNT_SCALE, none / LEARNT_SCALE];
}
