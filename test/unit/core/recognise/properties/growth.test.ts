import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/recognise/analyse';
import { IS_LONG } from './runs';

/** Runs of one piece that a careless pattern or a list searched again and again takes quadratic time for. */
const PIECES: Readonly<Record<string, string>> = {
  'round brackets': '(',
  'square brackets': '[a] ',
  'names in brackets': 'Ana Kolb (AK) ',
  'straight quotes': '"',
  'curly quotes': '“Ana said ',
  'single quotes': "'a ",
  hyphens: 'a-',
  'hyphenated names': 'Kolb-',
  dashes: 'the port — ',
  dots: '.',
  'spaced dots': '. . . ',
  initials: 'J. R. ',
  capitals: 'A',
  'capitalised words': 'Port ',
  'different names': 'Ana Kolb and Jo Wick met Ida Moe of Norland. ',
  'of the': 'Bank of the ',
  and: 'Rail and Port and ',
  commas: 'Kolb, ',
  possessives: 'Norland’s ',
  numbers: '1 ',
  'big numbers': '1,000,000.',
  digits: '7',
  dates: '3 May 2025 ',
  'relative dates': 'two days before the week after ',
  'bare weekdays': 'Monday ',
  durations: '30-day ',
  'must not': 'must not ',
  demands: 'He demanded that ',
  'demands on demands': 'asked to urge to insist that ',
  unless: 'unless they pay or ',
  'threats to nobody': 'Failing a settlement, the pilots will strike, ',
  said: 'said Kolb, ',
  pronouns: 'he told her that they ',
  'nominal actors': 'two union officials and both sides ',
  titles: 'President Deputy Minister ',
  'combining marks': 'e\u0301\u0301',
  emoji: '👩‍👩‍👧',
  'broken surrogates': '\uD83D ',
  blanks: '\u00A0\u200B ',
  'short paragraphs': 'Kolb said no.\n\n',
  'quoted paragraphs': '“They must go, he said.\n\n',
};

/** As much of it as of anything else, so that the text is English and is read. */
const PROSE =
  'The board of the port said on Monday that it would close the quay for two weeks, and that the union must agree.\n\n';
const LENGTH = 12_000;

/** Processor time, for a busy machine makes the clock on the wall lie. */
function milliseconds(text: string): number {
  const start = process.cpuUsage();
  const { marks, entities } = analyse(text);
  // Laid out as well, and read at all: the prose has a date and somebody.
  assert.ok(marks.length > 0 && entities.length > 0);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

// It takes a while and needs a clock, so it is no part of the sample.
if (IS_LONG) {
  describe('an analysis of hostile text grows with its length, not with its square', () => {
    for (const [name, piece] of Object.entries(PIECES)) {
      it(name, function () {
        this.timeout(60_000);
        const text = (length: number) =>
          PROSE.repeat(length / PROSE.length) +
          piece.repeat(length / piece.length) +
          PROSE.repeat(length / PROSE.length);
        assert.equal(analyse(text(LENGTH)).nature, 'english');
        milliseconds(text(LENGTH / 4));
        const ratios: number[] = [];
        // Fourfold length takes fourfold time, or sixteenfold. A machine may be disturbed once, but not each time.
        while (ratios.length < 4) {
          const long = milliseconds(text(LENGTH * 4));
          ratios.push(long < 20 ? 1 : long / milliseconds(text(LENGTH)));
          if (ratios.at(-1)! < 8) return;
        }
        assert.fail(`four times the length takes ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')} times as long`);
      });
    }
  });
}
