import assert from 'node:assert/strict';
import { analyse } from '../../../../src/core/recognise/analyse';
import type { Mark } from '../../../../src/core/recognise/mark';

function marksOf(text: string): readonly Mark[] {
  return analyse(text, { referenceDate: '2025-03-05' }).marks;
}

/** Demands in one line each: `type demander→addressee: content`. */
function demandsIn(text: string): readonly string[] {
  return marksOf(text).flatMap((mark) => {
    if (mark.kind !== 'demand') return [];
    const [from, to] = [mark.demander, mark.addressee].map((parties) => parties.map((party) => party.text).join('+'));
    return [`${mark.type} ${from}→${to}: ${mark.text}`];
  });
}

const DEMANDS: readonly (readonly [text: string, ...demands: readonly string[]])[] = [
  // Emphasis.
  ['“We are **not** asking for the moon,” said *Ida Moe*.'],
  ['Ida Moe **did not** ask the firm to leave.'],
  ['Chair **Ida Moe** refused to reopen the budget.', 'refusal Ida Moe→: reopen the budget'],
  ['The mayor, *Ida Moe*, called on **Skylark** to refund all fares.', 'request Ida Moe→Skylark: refund all fares'],
  ['The union *demanded* that the firm __pay__ the crews.', 'demand union→firm: the firm __pay__ the crews'],
  ['**The union** wants the firm to pay.', 'request union→firm: pay'],
  ['The union wants 2 * 4 crowns.', 'request union→: 2 * 4 crowns'],
  // Links and notes.
  ['The union asked the [school board](https://example.org/b) to pay.', 'request union→school board: pay'],
  ['The union asked the board[^1] to pay.', 'request union→board: pay'],
  ['The union asked the board to pay [sic] the crews.', 'request union→board: pay [sic] the crews'],
  // Pictures.
  ['The guild demanded that the firm 🚢 refund all fares.', 'demand guild→firm: the firm 🚢 refund all fares'],
  ['The guild 📣 demanded that the firm refund all fares.', 'demand guild→firm: the firm refund all fares'],
  ['The guild wants the firm to refund ❤️ all fares 💶.', 'request guild→firm: refund ❤️ all fares'],
];

describe('signs that are seen and not read', () => {
  for (const [text, ...demands] of DEMANDS) {
    it(`part no demand: ${text}`, () => {
      assert.deepEqual(demandsIn(text), demands);
    });
  }

  it('part two names, where they stand for a comma', () => {
    const names = marksOf('Ana Kolb 👉 Jo Wick.').map(({ text }) => text);
    assert.deepEqual(names, ['Ana Kolb', 'Jo Wick']);
  });

  it('are no part of what is quoted, where they emphasise all of it', () => {
    const said = marksOf('“**We will pay**,” Ana Kolb said.').filter(({ kind }) => kind === 'statement');
    assert.deepEqual(
      said.map(({ text }) => text),
      ['We will pay'],
    );
  });

  it('leave a paragraph of nothing else without marks', () => {
    assert.deepEqual(
      marksOf('The union met.\n\n❤️ 🚢\n\n***\n\nAna Kolb left.').map(({ text }) => text),
      ['union', 'Ana Kolb'],
    );
  });
});
