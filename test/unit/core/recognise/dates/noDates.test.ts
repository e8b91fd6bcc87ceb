import assert from 'node:assert/strict';
import { resolveDates, scanDates } from '../../../../../src/core/recognise/dates';
import { checkNoDates } from './marked';
import { readingOf } from '../support';

describe('what is no date', () => {
  checkNoDates([
    'May I ask whether the army may march?',
    'Later in the day the crews left; early in the day they had slept. Late in the day it rained.',
    'What does today’s youth know of it, and what do today’s children?',
    'She sat in the sun and spoke for the second time.',
    'Theresa May said that leaves fall and prices rise.',
    'April Jones met June Carter at the Women’s March.',
    'Ana Kolb, 34, a 34-year-old nurse, met a boy aged 12.',
    'The house is 40 years old.',
    'At the time, nobody knew; one day they would, in no time.',
    'For the first time, they spoke at the same time.',
    'He is now, currently, recently, soon, later and previously a minister.',
    'The Ports Act 1999 and the 1999 Ports Act apply, as does the Treaty of Velm 1848.',
    'The War of 1812 and World War II are taught at school.',
    'Some 2000 people fled; 2,000 stayed; 1950 metres up there is snow.',
    'It cost $2019, or 1999 euros.',
    'Call 555-2019 or 0049 1999 2000.',
    'Room 2019 is on page 1984.',
    'The score was 3:15, as in John 3:16.',
    'She won 6-4, 7-5.',
    'I read the Daily Herald, the Sunday Times and Publishers Weekly.',
    'The ice melts sooner, as May et al. found, and Daily et al. doubt.',
    'The minutes of the meeting were lost.',
    'He drove at 60 miles an hour.',
    'The future of the port is open, and so are its future owners.',
    'The Winter Olympics and the Arab Spring.',
    'The show 60 Minutes aired it on Norland TV.',
    'The band Thirty Seconds to Sudria played, as did a cover of 60 Minutes Later from their second record.',
    'The October Revolution and the Seven Years’ War are taught.',
    'The party daily Morgenblatt wrote it.',
    'The fall of the city was a victory for the second half of the team.',
    'Iron Man 3 and 10 Downing Street.',
    'On any wet Tuesday the hall is empty, as it is on any given Monday.',
    'No Sunday passes without a queue, and it felt like an ordinary Thursday.',
    'They came in their Sunday best to the Sunday school; he had a Saturday job.',
  ]);
});

describe('hostile text', () => {
  const pieces = [
    'early late mid ',
    'a year and a ',
    'last next this that ',
    '12/12/12/',
    'Monday, May 3, 2025, ',
    'end of the ',
    "' ",
    '3 p.m. “today” ',
    'two hundred and ',
    'who, which, Monday ',
  ];
  for (const piece of pieces) {
    it(`is read in linear time: ${piece}`, () => {
      const [short, long] = [4_000, 16_000].map((length) => fastest(piece.repeat(Math.ceil(length / piece.length))));
      // Four times the text: sixteen times the time if a rule were quadratic.
      assert.ok(long! < 12 * short! + 120, `${short!.toFixed(1)} ms, then ${long!.toFixed(1)} ms`);
    });
  }
});

/** The fastest of a few runs, in milliseconds: the others were disturbed. */
function fastest(text: string): number {
  const passage = { text, role: 'body', rule: 'body.prose' } as const;
  const unread = readingOf(passage);
  const runs = Array.from({ length: 6 }, () => {
    const start = performance.now();
    const reading = { ...unread, dates: scanDates(unread.paragraph) };
    resolveDates([reading], { value: '2025-03-05', source: 'given', offered: [] });
    return performance.now() - start;
  });
  return Math.min(...runs);
}
