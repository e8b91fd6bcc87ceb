import assert from 'node:assert/strict';
import { lines, valuesOf } from './articles';

describe('clock times in a live blog', () => {
  const NIGHT = lines(
    'Storm live: ferries cancelled',
    '5 March 2025, 21:05',
    'The ferry will leave at 3am, the coastguard says, or at 11pm. The hearing, due to end at noon, goes on.',
    '12:10',
    'Crews hope to reach the wreck by 6am. The alarm was raised at 5am.',
    '00:50',
    'A barge sank at 9.30pm.',
    'Its crew was found at 9.40pm local time.',
  );

  for (const [printed, value] of [
    ['3am', '2025-03-06T03:00'],
    ['11pm', '2025-03-05T23:00'],
    ['noon', '2025-03-05T12:00'],
    ['6am', '2025-03-06T06:00'],
    ['5am', '2025-03-05T05:00'],
    ['9.30pm', '2025-03-04T21:30'],
    ['9.40pm local time', '2025-03-05T21:40'],
  ] as const) {
    it(`${printed} is on the side of the stamp that the tense tells`, () => {
      assert.deepEqual(valuesOf(NIGHT, printed), [value]);
      assert.deepEqual(valuesOf(NIGHT, printed, '2025-03-05'), [value]);
    });
  }
});
