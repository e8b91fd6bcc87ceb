import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../../../../src/core/recognise/analyse';
import type { DateMark } from '../../../../../src/core/recognise/mark';
import { PATIENCE, runs } from '../properties/runs';

function datesIn(text: string, referenceDate?: string): readonly DateMark[] {
  const { marks } = analyse(text, referenceDate === undefined ? {} : { referenceDate });
  return marks.filter((mark) => mark.kind === 'date');
}

/** The values of all dates that are printed so, in order. */
function valuesOf(text: string, printed: string, referenceDate?: string): readonly (string | undefined)[] {
  return datesIn(text, referenceDate)
    .filter((mark) => mark.text.toLowerCase() === printed)
    .map(({ value }) => value);
}

function lines(...all: readonly string[]): string {
  return all.join('\n\n');
}

const STRIKE = lines(
  'Harbour strike live: ferries cancelled as talks break down',
  'By Jo Wick',
  'First published on Tue 4 Mar 2025 06.30 GMT',
  'Crews at six ports have walked out, and ministers met the union yesterday.',
  '5 Mar 2025 11.20 GMT',
  'The league said it would meet ministers again today, after yesterday’s talks ended without a deal.',
  '09.41 GMT',
  'Passengers stranded in Port Ellis',
  'Hundreds of passengers slept in the terminal. “We were promised a boat yesterday,” said Tom Reed.',
  '01.12 GMT',
  'The coastguard said it had towed two trawlers into port yesterday.',
  '22.05 GMT',
  'The league has rejected an offer made yesterday by Deltarail.',
  '3 Mar 2025 19.40 GMT',
  'The transport secretary said yesterday that a strike would be “indefensible”.',
);

const FLOODS = lines(
  'Velm floods: as it happened',
  'By Mira Olsson',
  'Published 10 November 2025',
  'Updates from the Velm valley, where two rivers burst their banks.',
  'Monday, 10 November 2025',
  '08:30',
  'The mayor tells residents to leave. “We warned of this yesterday,” she says.',
  '23:50',
  'The dam operator says the level rose by a metre yesterday.',
  '00:20',
  'The rain has stopped, but the water that fell yesterday is still coming down.',
  'Wednesday, 12 November 2025',
  '14:10',
  'The prime minister, who was in Sudria yesterday, has arrived.',
);

const STORM = lines(
  'Velm storm live: rivers still rising',
  'Last updated: 11 March 2026 14:20 GMT',
  'Boats due tomorrow',
  '11 March 2026, 14:05',
  'Rescue boats will be sent to the valley tomorrow, the fire service said.',
  'Clearing began yesterday',
  '10 March 2026, 13:40',
  'The roads were cleared yesterday, the council said.',
  'Evacuation tomorrow',
  '9 March 2026, 11:15',
  'All homes must be cleared by tomorrow, the mayor said.',
);

describe('dates of a live blog', () => {
  it('go back through midnight from a first stamp that is the first date of the page', () => {
    const text = lines(
      'Velm flood: live',
      '12 February 2026, 00:20',
      'The sluice is closed again. The sirens were heard yesterday.',
      '23:40',
      'The bridge was closed tonight.',
      '20:00',
      'It has rained since yesterday.',
    );
    assert.deepEqual(valuesOf(text, 'yesterday'), ['2026-02-11', '2026-02-10']);
    assert.deepEqual(valuesOf(text, 'tonight'), ['2026-02-11TNI']);
  });

  it('go on through midnight from a first stamp that is the first date of the page', () => {
    const text = lines(
      'Velm flood: live',
      '5 March 2025, 23:10',
      'The storm begins.',
      '00:30',
      'The bridge was closed today.',
      '02:15',
      'Boats were sent today.',
    );
    assert.deepEqual(valuesOf(text, 'today'), ['2025-03-06', '2025-03-06']);
  });

  it('stay on the day of a page whose clock is far from the first entry’s', () => {
    const text = lines(
      'Velm flood: live',
      '5 March 2025, 06:30',
      'What we know of the storm.',
      '11:20',
      'The bridge was closed today.',
      '10:05',
      'Boats were sent today.',
    );
    assert.deepEqual(valuesOf(text, 'today'), ['2025-03-05', '2025-03-05']);
  });

  it('count in the title of an entry from the stamp below it', () => {
    assert.deepEqual(valuesOf(STORM, 'tomorrow'), ['2026-03-12', '2026-03-12', '2026-03-10', '2026-03-10']);
    assert.deepEqual(valuesOf(STORM, 'yesterday'), ['2026-03-09', '2026-03-09']);
  });

  it('leave the page its headline and its day, though an entry has a title and a stamp as well', () => {
    const { paragraphs, reference } = analyse(STORM);
    assert.deepEqual(
      paragraphs.filter(({ role }) => role === 'headline').map(({ start }) => start),
      [0],
    );
    assert.equal(reference.value, '2026-03-11');
  });

  it('count from the stamp of their entry, newest entry first', () => {
    assert.deepEqual(valuesOf(STRIKE, 'yesterday'), [
      '2025-03-03',
      '2025-03-04',
      '2025-03-04',
      '2025-03-04',
      // Below 01.12 stands 22.05: a midnight lies between.
      '2025-03-03',
      '2025-03-02',
    ]);
  });

  it('and oldest entry first, under days that head their entries', () => {
    assert.deepEqual(valuesOf(FLOODS, 'yesterday'), ['2025-11-09', '2025-11-09', '2025-11-10', '2025-11-11']);
  });

  it('so do clocks, titles and weekdays', () => {
    const text = lines(
      'Budget vote live',
      'Published 9 June 2025',
      '12 June 2025, 18:22',
      'Opposition to meet tonight',
      'The party’s executive will meet at 9 p.m., its leader said. It had met on Monday.',
      '11 June 2025, 23:47',
      'We are closing the blog for tonight. The speaker will be back at 10 a.m., her office said.',
    );
    assert.deepEqual(valuesOf(text, 'tonight'), ['2025-06-12TNI', '2025-06-11TNI']);
    assert.deepEqual(valuesOf(text, '9 p.m.'), ['2025-06-12T21:00']);
    assert.deepEqual(valuesOf(text, 'monday'), ['2025-06-09']);
  });

  it('whatever day was given for the article, and where none is known', () => {
    assert.deepEqual(valuesOf(STRIKE, 'yesterday', '2025-04-01').slice(1), [
      '2025-03-04',
      '2025-03-04',
      '2025-03-04',
      '2025-03-03',
      '2025-03-02',
    ]);
    const undated = STRIKE.replace('First published on Tue 4 Mar 2025 06.30 GMT\n\n', '');
    assert.deepEqual(valuesOf(undated, 'yesterday').slice(-3), ['2025-03-04', '2025-03-03', '2025-03-02']);
  });

  for (const [what, first, second] of [
    ['with a weekday alone', 'Wednesday 09:41', 'Tuesday 22:05'],
    ['without the year', '5 March, 09:41', '4 March, 22:05'],
    ['with the place', 'PORT ELLIS, March 5, 2025 9:41 a.m.', 'VELM, March 4, 2025 10:05 p.m.'],
    ['in numbers', '2025-03-05 09:41', '2025-03-04 22:05'],
    ['in numbers with full stops', '25.03.2025 09.41', '24.03.2025 22.05'],
    ['with the writer', 'By Jo Wick, 5 March 2025 09:41', 'By Ana Kolb, 4 March 2025 22:05'],
  ] as const) {
    it(`by stamps ${what}`, () => {
      const text = lines(
        'Harbour strike live',
        'Published 5 March 2025',
        'Crews at six ports have walked out, and the ministers have met the union.',
        first,
        'The union said yesterday that it would go on.',
        second,
        'The minister said yesterday that he would not meet it.',
      );
      const month = first.startsWith('25') ? ['2025-03-24', '2025-03-23'] : ['2025-03-04', '2025-03-03'];
      assert.deepEqual(valuesOf(text, 'yesterday'), month);
    });
  }

  it('by stamps at the head of their paragraphs', () => {
    const text = lines(
      'Harbour strike live',
      'Published 4 March 2025',
      'Crews at six ports have walked out, and the ministers have met the union.',
      '5 March 2025, 09:41 GMT – The union said yesterday that it would go on, whatever comes.',
      '00:10 GMT – The minister said yesterday that he would not meet it.',
      '22:05 GMT – The mayor said yesterday that she would.',
    );
    assert.deepEqual(valuesOf(text, 'yesterday'), ['2025-03-04', '2025-03-04', '2025-03-03']);
  });

  it('of which the first entry has the article’s date, where stamps are clocks alone', () => {
    const down = [
      '09:41',
      'One trawler was towed yesterday, they said.',
      '22:05',
      'They met the mayor yesterday as well.',
    ];
    const head = [
      'Harbour strike – live updates',
      'Published 4 March 2025',
      'Crews at six ports have walked out, it is said.',
    ];
    assert.deepEqual(valuesOf(lines(...head, '11:00', 'It went on yesterday, they said.', ...down), 'yesterday'), [
      '2025-03-04',
      '2025-03-04',
      '2025-03-03',
    ]);
  });

  it('and tell in their data what they were counted from', () => {
    const dates = datesIn(STRIKE).filter((mark) => mark.text === 'yesterday');
    const from = dates.map(({ resolution: { anchor, anchorSource, anchorSpan } }) => [
      anchor,
      anchorSource,
      anchorSpan && STRIKE.slice(anchorSpan.start, anchorSpan.end),
    ]);
    assert.deepEqual(from.slice(0, 2), [
      ['2025-03-04', 'reference', undefined],
      ['2025-03-05', 'entry', '5 Mar 2025 11.20 GMT'],
    ]);
    assert.deepEqual(from[4], ['2025-03-04', 'entry', '22.05']);
  });

  it('count a clock alone from the stamp that prints its day', () => {
    const clock = datesIn(FLOODS).find(({ text }) => text === '00:20');
    assert.equal(clock?.value, '2025-11-11T00:20');
    const { anchor, anchorSource, anchorSpan } = clock.resolution;
    assert.equal(anchorSource, 'entry');
    assert.equal(anchor, '2025-11-10');
    assert.equal(FLOODS.slice(anchorSpan!.start, anchorSpan!.end), 'Monday, 10 November 2025');
  });

  it('count nothing from what another entry told', () => {
    const text = lines(
      'Harbour strike live',
      'Published 5 March 2025',
      'Crews at six ports have walked out, and the ministers have met the union.',
      '5 March 2025, 09:41',
      'On Sunday the union met.',
      '4 March 2025, 22:05',
      'The ministers came at 6 p.m., one of them said.',
    );
    assert.deepEqual(valuesOf(text, '6 p.m.'), ['2025-03-04T18:00']);
  });

  it('let entries be a little out of order', () => {
    const text = STRIKE.replace('09.41 GMT', '11.31 GMT');
    assert.deepEqual(valuesOf(text, 'yesterday'), valuesOf(STRIKE, 'yesterday'));
  });
});

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

describe('a live blog that is edited', () => {
  const POOL = [
    ...STRIKE.split('\n\n'),
    ...FLOODS.split('\n\n'),
    '13:00',
    'Talks began yesterday.',
    '6 Mar 2025 08.00 GMT',
  ];

  it('has the dates of the same one read anew', function () {
    this.timeout(PATIENCE);
    const edit = fc.record({
      at: fc.nat(20),
      out: fc.nat(2),
      in: fc.array(fc.constantFrom(...POOL), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(STRIKE, FLOODS), fc.array(edit, { maxLength: 6 }), (text, edits) => {
        let paragraphs = text.split('\n\n');
        let previous: Analysis = analyse(text);
        for (const change of edits) {
          paragraphs = paragraphs.toSpliced(Math.min(change.at, paragraphs.length), change.out, ...change.in);
          const now = paragraphs.join('\n\n');
          previous = analyse(now, { previous });
          assert.deepEqual(previous.marks, analyse(now).marks);
        }
      }),
      runs(25, 1500),
    );
  });
});
