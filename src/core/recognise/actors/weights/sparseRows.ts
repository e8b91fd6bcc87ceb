import { SignedBytes, unpacked } from '../../../lexicon/packed';

/**
 * A long table whose rows are mostly empty, as {@link sparseRowsOf} has packed it: first a bit for each row, the lowest of
 * a byte first, which tells whether the row is stored; then the rows that are, of signed bytes.
 */
export class SparseRows {
  readonly #bits: Uint8Array;
  /** How many rows are stored before those of each byte of bits. */
  readonly #before: Uint16Array;
  readonly #bytes: SignedBytes;

  /** @param base64 the packed table; an empty one has only empty rows */
  constructor(
    base64: string,
    rows: number,
    readonly width: number,
  ) {
    const size = Math.ceil(rows / 8);
    this.#bits = unpacked(base64.slice(0, Math.ceil((size * 4) / 3))).slice(0, size);
    this.#before = new Uint16Array(size);
    let stored = 0;
    for (let i = 0; i < this.#bits.length; i++) {
      this.#before[i] = stored;
      stored += bitsIn(this.#bits[i]!);
    }
    this.#bytes = new SignedBytes(base64);
  }

  /** Where the bytes of a row begin, for {@link at}; -1 for an empty row. */
  startOf(row: number): number {
    const bits = this.#bits[row >> 3] ?? 0;
    const bit = 1 << (row & 7);
    if ((bits & bit) === 0) return -1;
    return this.#bits.length + (this.#before[row >> 3]! + bitsIn(bits & (bit - 1))) * this.width;
  }

  at(index: number): number {
    return this.#bytes.at(index);
  }
}

/** Packs a table of rows for {@link SparseRows}. */
export function sparseRowsOf(table: Int8Array, width: number): Uint8Array {
  const rows = Array.from({ length: table.length / width }, (_, row) => table.subarray(row * width, (row + 1) * width));
  const bits = new Uint8Array(Math.ceil(rows.length / 8));
  const stored: number[] = [];
  for (const [row, values] of rows.entries()) {
    if (values.every((value) => value === 0)) continue;
    bits[row >> 3]! |= 1 << (row & 7);
    stored.push(...values);
  }
  return Uint8Array.of(...bits, ...stored);
}

function bitsIn(byte: number): number {
  let count = 0;
  for (let rest = byte; rest !== 0; rest &= rest - 1) count++;
  return count;
}
