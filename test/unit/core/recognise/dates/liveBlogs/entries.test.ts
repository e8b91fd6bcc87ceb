import assert from 'node:assert/strict';
import { analyse } from '../../../../../../src/core/recognise/analyse';
import { datesIn, FLOODS, lines, STRIKE, valuesOf } from './articles';

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
