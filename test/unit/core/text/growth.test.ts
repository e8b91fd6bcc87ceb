import assert from 'node:assert/strict';
import { divide, paragraphText } from '../../../../src/core/text/divide';
import { natureOf } from '../../../../src/core/text/nature';

/** All that is done to a text before anything is recognised in it. */
function work(text: string): void {
  natureOf(text);
  for (const { text: piece, role } of divide(text)) paragraphText(piece, role);
}

/** Processor time, for a busy machine makes the clock on the wall lie. */
function milliseconds(text: string): number {
  let best = Infinity;
  for (let i = 0; i < 2; i++) {
    const start = process.cpuUsage();
    work(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const PROSE = 'The board of Port Ellis said on Monday that it would close the port for two weeks from May.';

/** How long the shorter text is, unless it takes more to show how work grows. */
const LENGTH = 6_000;

/** Texts that careless work takes quadratic time for, each made of one repeated piece. */
const HOSTILE: readonly (readonly [name: string, piece: string, end?: string, length?: number])[] = [
  ['sentences', 'The board of Port Ellis paid J. R. Moe 3.5 million on Monday. '],
  ['letters', 'a'],
  ['capitals', 'A'],
  ['initials', 'A.'],
  ['labels', 'ab.'],
  ['labels with hyphens', 'a-b.c-'],
  ['domains', 'x.com-'],
  ['mail', 'a@'],
  ['addresses', 'https://a.'],
  ['full stops', '.'],
  ['spaced full stops', '. '],
  ['closing marks', '.)'],
  ['brackets', '[1'],
  ['straight quotes', '"'],
  ['single quotes', "'a "],
  ['opening quotes', '“a '],
  ['low quotes', '„'],
  ['plural possessives', '‘workers’ a '],
  ['apostrophes', "a'"],
  ['blanks', ' \u200B'],
  ['blanks and signs', 'a   '],
  ['combining marks', 'e\u0301\u0301'],
  ['joiners', '👩\u200D'],
  ['digits', '1,'],
  ['dashes', '- '],
  ['hashes', '#a'],
  ['By', 'By A '],
  ['lines', 'Home\n'],
  ['lines of text', 'The port was closed by the board on Monday and it stayed so.\n'],
  ['teasers', 'Related\nStorm closes bridge\nThe bridge will stay closed.\n'],
  ['wrapped lines', `${'the board of the port '.repeat(3)}\n`],
  ['headings', 'Storm closes Velm bridge again\n\n'],
  ['comments', 'Comments (2)\n'],
  ['counters of comments', 'Comments 14\n\n', `${PROSE}\n\n${PROSE}`, 400_000],
  ['titles', 'Storm closes Velm bridge\n', PROSE],
  ['names and dates', 'Ana Kolb\nMarch 3, 2025\n', PROSE],
  ['menus', 'Home\nVelm\n', PROSE],
  ['biographies', 'Ana Kolb is our political editor. She covers Velm and has worked for Norpress.\n'],
];

describe('work on a text grows with its length, not with its square', () => {
  for (const [name, piece, end = '', length = LENGTH] of HOSTILE) {
    it(name, function () {
      this.timeout(20_000);
      const half = piece.repeat(length / piece.length);
      work(half.slice(0, 2000));
      // Linear work doubles; quadratic work is fourfold. Below some milliseconds the clock is too coarse to tell. A
      // machine may be disturbed once, but not each time.
      const ratios: number[] = [];
      while (ratios.length < 4) {
        const twice = milliseconds(half + half + end);
        ratios.push(twice < 10 ? 1 : twice / milliseconds(half + end));
        if (ratios.at(-1)! < 3) return;
      }
      assert.fail(`twice the length takes ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')} times as long`);
    });
  }

  it('a line of 25,000 signs', function () {
    this.timeout(2000);
    work(`${'The board of Port Ellis “paid” Ana Kolb, and she said so. '.repeat(450)}`);
  });
});
