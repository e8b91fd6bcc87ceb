import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { SparseRows, sparseRowsOf } from '../../../../../../src/core/recognise/actors/weights/sparseRows';

const WIDTH = 4;

function packed(table: Int8Array): string {
  return Buffer.from(sparseRowsOf(table, WIDTH)).toString('base64').replaceAll('=', '');
}

describe('a table of rows that are mostly empty', () => {
  it('gives each row as it was, read once or often', () => {
    const row = fc.oneof(
      { weight: 3, arbitrary: fc.constant([0, 0, 0, 0]) },
      fc.array(fc.integer({ min: -128, max: 127 }), { minLength: WIDTH, maxLength: WIDTH }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 70 }), fc.constantFrom(1, 300), (rows, times) => {
        const table = new SparseRows(packed(Int8Array.from(rows.flat())), rows.length, WIDTH);
        for (let time = 0; time < times; time++) {
          const read = rows.map((_, i) => {
            const at = table.startOf(i);
            return Array.from({ length: WIDTH }, (_, column) => (at < 0 ? 0 : table.at(at + column)));
          });
          deepStrictEqual(read, rows);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stores the rows alone that hold something', () => {
    const table = new Int8Array(800 * WIDTH);
    table.set([1, -2, 3, -4], 700 * WIDTH);
    strictEqual(sparseRowsOf(table, WIDTH).length, 100 + WIDTH);
  });

  it('has empty rows alone where nothing was learnt', () => {
    strictEqual(new SparseRows('', 16, WIDTH).startOf(9), -1);
  });
});
