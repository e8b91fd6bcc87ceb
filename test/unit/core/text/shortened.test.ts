import assert from 'node:assert/strict';
import { shortened } from '../../../../src/core/text/shortened';

describe('text in one line', () => {
  for (const [text, most, expected] of [
    ['The old gate is shut', 20, 'The old gate is shut'],
    ['The old\n  gate is shut', 20, 'The old gate is shut'],
    ['mend it un-\n  til the five-\nyear plan', 40, 'mend it un-til the five-year plan'],
    ['The old gate is shut', 19, 'The old gate is …'],
    ['The old gate is shut', 16, 'The old gate is …'],
    ['The old gate is shut', 15, 'The old gate is …'],
    ['The old gate is shut', 14, 'The old gate …'],
    ['A Donaudampfschifffahrtsgesellschaft', 20, 'A Donaudampfschifffa …'],
    ['ferries 🚢🚢🚢🚢🚢🚢', 17, 'ferries 🚢🚢🚢🚢 …'],
  ] as const) {
    it(`is cut behind a whole word: ${JSON.stringify(text)} to ${most}`, () =>
      assert.equal(shortened(text, most), expected));
  }
});
