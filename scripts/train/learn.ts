import { LEARNT_ROWS } from '../../src/core/recognise/actors/names/lexical';
import type { Example } from './examples';

/** Which column of the learnt table a verdict reads; -1: none (groups are not learnt). */
const COLUMN_OF = [0, 1, 2, -1, 2, 3];
const COLUMNS = 4;

/** How the weights are learnt. */
export interface LearnOptions {
  readonly rounds: number;
  readonly rate: number;
  /** How strongly weights are drawn to 0. */
  readonly ridge: number;
  /** Rows that fewer examples show are left at 0. */
  readonly fewest: number;
  readonly seed: number;
  /** How many times it is learnt, each time in another order; the mean of all counts. */
  readonly runs: number;
}

/** The mean of several runs: what one order of the examples alone would bring in falls out of it. */
export function learnInRuns(examples: readonly Example[], options: LearnOptions): Float64Array {
  const mean = new Float64Array(LEARNT_ROWS * COLUMNS);
  for (let run = 0; run < options.runs; run++) {
    const weights = learn(examples, { ...options, seed: options.seed + run });
    for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / options.runs;
  }
  return mean;
}

/**
 * Logistic regression over the rows of names, on top of the scores that the set weights give: only what these get wrong
 * is learnt. AdaGrad in an order shuffled by a seed, so that the same examples give the same weights.
 */
export function learn(examples: readonly Example[], options: LearnOptions): Float64Array {
  const { rounds, rate, ridge, fewest, seed } = options;
  const shown = new Uint32Array(LEARNT_ROWS);
  for (const { rows } of examples) for (const row of new Set(rows)) shown[row]!++;
  const usable = examples.map((example) => ({
    ...example,
    rows: example.rows.filter((row) => shown[row]! >= fewest),
  }));
  const weights = new Float64Array(LEARNT_ROWS * COLUMNS);
  const squares = new Float64Array(LEARNT_ROWS * COLUMNS).fill(1);
  const order = shuffled(usable.length, seed);
  for (let round = 0; round < rounds; round++) {
    for (const at of order) {
      const example = usable[at]!;
      const slopes = slopesOf(example, weights);
      for (const row of example.rows) {
        for (let column = 0; column < COLUMNS; column++) {
          const place = row * COLUMNS + column;
          const slope = slopes[column]! + ridge * weights[place]!;
          squares[place]! += slope * slope;
          weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!);
        }
      }
    }
  }
  return weights;
}

/** Scores with learnt weights added. */
export function scored({ rows, scores }: Example, weights: ArrayLike<number>): number[] {
  const sums = [0, 0, 0, 0];
  for (const row of rows)
    for (let column = 0; column < COLUMNS; column++) sums[column]! += weights[row * COLUMNS + column]!;
  return scores.map((score, i) => score + (COLUMN_OF[i]! < 0 ? 0 : sums[COLUMN_OF[i]!]!));
}

function slopesOf(example: Example, weights: Float64Array): readonly number[] {
  const all = softmax(scored(example, weights));
  const within = example.right.reduce((sum, i) => sum + all[i]!, 1e-9);
  const slopes = [0, 0, 0, 0];
  all.forEach((chance, i) => {
    const column = COLUMN_OF[i]!;
    if (column >= 0) slopes[column]! += example.weight * (chance - (example.right.includes(i) ? chance / within : 0));
  });
  return slopes;
}

function softmax(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function shuffled(length: number, seed: number): readonly number[] {
  const order = Array.from({ length }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
