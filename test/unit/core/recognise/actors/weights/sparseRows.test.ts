import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { SparseRows, sparseRowsOf } from '../../../../../../src/core/recognise/actors/weights/sparseRows';

const WIDTH = 4;

describe('a table of rows that are mostly empty', () => {
  it('gives each row as it was', () => {
    const row = fc.oneof(
      { weight: 3, arbitrary: fc.constant([0, 0, 0, 0]) },
      fc.array(fc.integer({ min: -30, max: 30 }), { minLength: WIDTH, maxLength: WIDTH }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 70 }), (rows) => {
        const table = new SparseRows(sparseRowsOf(rows.flat(), WIDTH), rows.length, WIDTH);
        const read = rows.map((_, i) => {
          const at = table.startOf(i);
          return Array.from({ length: WIDTH }, (_, column) => (at < 0 ? 0 : table.at(at + column)));
        });
        deepStrictEqual(read, rows);
      }),
      { numRuns: 50 },
    );
  });

  it('stores the rows alone that hold something', () => {
    const table = new Int8Array(800 * WIDTH);
    table.set([1, -2, 3, -4], 700 * WIDTH);
    strictEqual(sparseRowsOf(table, WIDTH).length, Math.ceil(800 / 6) + WIDTH);
  });

  it('has empty rows alone where nothing was learnt', () => {
    strictEqual(new SparseRows('', 16, WIDTH).startOf(9), -1);
  });
});
