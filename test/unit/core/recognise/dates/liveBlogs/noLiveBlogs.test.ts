import assert from 'node:assert/strict';
import { datesIn, lines, valuesOf } from './articles';

describe('no live blog', () => {
  const STORY = [
    'The union said yesterday that it would go on with its strike.',
    'The ministry was told so yesterday, it said.',
  ];

  for (const [what, text] of [
    [
      'an article that was updated',
      lines('Crews walk out at six ports', 'Published 4 March 2025, 09:41', 'Updated 6 March 2025, 18:05', ...STORY),
    ],
    [
      'an article that was updated, as its foot says',
      lines('Crews walk out at six ports', '4 March 2025, 09:41', ...STORY, 'Updated 6 March 2025, 18:05'),
    ],
    [
      'an article with a link to another amid it',
      lines(
        'Crews walk out at six ports',
        '4 March 2025, 09:41',
        STORY[0]!,
        'See also',
        'Ferry firm in trouble',
        '12 January 2025, 18:05',
        STORY[1]!,
      ),
    ],
    [
      'an article with an agency’s dateline',
      lines('Crews walk out at six ports', 'PORT ELLIS, March 4, 2025 (Norpress) —', ...STORY),
    ],
    [
      'a night told by the clock',
      lines(
        'How the fire spread',
        '4 March 2025, 09:41',
        STORY[0]!,
        '22:40',
        'The watchman called the fire brigade.',
        '00:15',
        STORY[1]!,
      ),
    ],
    [
      'where people live',
      lines(
        'Why we live: a column',
        '4 March 2025',
        STORY[0]!,
        '18:05',
        'The bell rings, and nobody comes.',
        STORY[1]!,
      ),
    ],
  ] as const) {
    it(`is ${what}`, () => {
      const values = valuesOf(text, 'yesterday');
      assert.deepEqual(values, ['2025-03-03', '2025-03-03']);
      assert.ok(datesIn(text).every(({ resolution }) => resolution.anchorSource !== 'entry'));
    });
  }

  it('is a log of what was done before the article’s own day', () => {
    const text = lines(
      'How the Velm ferry sank',
      'PORT ELLIS, March 10, 2026 (Norpress) - Investigators have published the log of the ferry Velm Star.',
      'Friday, March 6, 2026, 9:40 p.m.',
      'The ferry leaves Port Ellis forty minutes late.',
      'Saturday, March 7, 2026, 12:20 a.m.',
      'The coastguard loses contact.',
      '3:15 a.m.',
      'The ministry said yesterday that it would publish the rest of the file.',
    );
    assert.deepEqual(valuesOf(text, 'yesterday'), ['2026-03-09']);
  });

  it('is a chronicle of days without clocks', () => {
    const text = lines(
      'The war in dates',
      'Published 5 March 2025',
      'What has happened in the weeks since the border was closed to all who live on the other side.',
      '3 February 2025',
      'The border is closed.',
      '14 February 2025',
      'The ministers meet. They met again yesterday.',
    );
    assert.deepEqual(valuesOf(text, 'yesterday'), ['2025-03-04']);
  });
});
