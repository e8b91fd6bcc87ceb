import { ok } from 'node:assert';
import { actorsOf } from './support';

/** Milliseconds of processor time that reading a text takes: a busy machine makes the clock on the wall lie. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  actorsOf(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe('hostile input', () => {
  const pieces: readonly (readonly [string, string])[] = [
    ['a line of capitals', 'Ab '],
    ['nothing but articles', 'the '],
    ['directions', 'North '],
    ['hyphens', 'Al-'],
    ['lists', 'Rail, Maritime and '],
    ['complements', 'Bank of the '],
    ['brackets', '(UN '],
    ['titles', 'President of '],
    ['plural possessives', 'workers’ '],
    ['quotation marks', '“Ab” '],
  ];
  for (const [name, piece] of pieces) {
    it(`takes time in proportion to its length: ${name}`, () => {
      timeOf(piece.repeat(2_000));
      const short = Math.max(2, timeOf(piece.repeat(2_000)));
      const long = timeOf(piece.repeat(16_000));
      ok(long < short * 8 * 4 + 100, `${short.toFixed(0)} ms became ${long.toFixed(0)} ms`);
    });
  }

  it('survives control characters and broken surrogates', () => {
    actorsOf('\u0000\uD83D Ana \uDE00 Kolb \u202E said.\u0000');
  });

  it('never lets marks overlap', () => {
    const text =
      'Port Union spokesman Jo Wick of the Harbour Workers’ League (HWL), the union’s leader, told the US House of Representatives Committee on Ports in Port Ellis, Norway, that Trump administration officials and both sides’ negotiators from the European Union-African Union mission must go.';
    const { marks } = actorsOf(text);
    marks.slice(1).forEach((mark, i) => ok(marks[i]!.end <= mark.start));
  });
});
