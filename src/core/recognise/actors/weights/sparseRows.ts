import { SIGNS, signOfWeight, valueAt, weightAt } from '../../../lexicon/signs';

/** For so many rows a sign tells which of them are stored, the first by the lowest bit. */
const ROWS_A_SIGN = 6;

/**
 * A long table whose rows are mostly empty, as {@link sparseRowsOf} has packed it: first the signs that tell which rows
 * are stored; then the rows that are, a sign for each weight.
 */
export class SparseRows {
  readonly #signs: string;
  /** Where the stored rows begin, of those that each sign tells of. */
  readonly #begin: Uint16Array;

  /** @param signs the packed table; an empty one has only empty rows */
  constructor(
    signs: string,
    rows: number,
    readonly width: number,
  ) {
    this.#signs = signs;
    const size = signs === '' ? 0 : Math.ceil(rows / ROWS_A_SIGN);
    this.#begin = new Uint16Array(size);
    let begin = size;
    for (let i = 0; i < size; i++) {
      this.#begin[i] = begin;
      begin += bitsIn(valueAt(signs, i)) * width;
    }
  }

  /** Where the weights of a row begin, for {@link at}; -1 for an empty row. */
  startOf(row: number): number {
    const sign = Math.floor(row / ROWS_A_SIGN);
    if (sign >= this.#begin.length) return -1;
    const stored = valueAt(this.#signs, sign);
    const bit = 1 << (row % ROWS_A_SIGN);
    return (stored & bit) === 0 ? -1 : this.#begin[sign]! + bitsIn(stored & (bit - 1)) * this.width;
  }

  at(place: number): number {
    return weightAt(this.#signs, place);
  }
}

/** Packs a table of rows for {@link SparseRows}; the weights that are no exact ones become those that come nearest. */
export function sparseRowsOf(table: ArrayLike<number>, width: number): string {
  const stored: string[] = [];
  const told: number[] = [];
  for (let row = 0; row * width < table.length; row++) {
    const weights = Array.from({ length: width }, (_, column) => signOfWeight(table[row * width + column]!));
    const isEmpty = weights.every((sign) => sign === NO_WEIGHT);
    const sign = Math.floor(row / ROWS_A_SIGN);
    told[sign] = (told[sign] ?? 0) | (isEmpty ? 0 : 1 << (row % ROWS_A_SIGN));
    if (!isEmpty) stored.push(...weights);
  }
  return told.map((bits) => SIGNS[bits]).join('') + stored.join('');
}

const NO_WEIGHT = signOfWeight(0);

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
