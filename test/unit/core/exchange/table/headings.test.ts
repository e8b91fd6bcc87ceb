import assert from 'node:assert/strict';
import { COLUMNS } from '../../../../../src/core/exchange/csv/columns';
import { FIELDS, FOLLOWING } from '../../../../../src/core/exchange/table/headings';

describe('the columns of our own table', () => {
  it('are each taken when it is imported again, or follow from the text', () => {
    const known: ReadonlySet<string> = new Set([...FIELDS, ...FOLLOWING]);
    assert.deepEqual(
      COLUMNS.map(({ name }) => name).filter((name) => !known.has(name)),
      [],
    );
  });
});
