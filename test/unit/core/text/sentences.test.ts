import assert from 'node:assert/strict';
import { sentencesOf } from '../../../../src/core/text/sentences';

/** Sentences are written with a bar between them. */
function check(marked: string): void {
  it(marked, () => {
    const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
    const found = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(found, marked.split(/ ?\| ?/));
  });
}

describe('sentencesOf', () => {
  describe('plain ends', () => {
    check('The port closed. | It reopened on Monday! | Why? | Nobody knows');
    check('It grew by 3.5 percent. | 12 ships came.');
    check('It ended. | eBay paid.');
    check('He left the sector.|The minister stayed.');
    check('It was over.[3] | The court agreed.');
    check('It closed (for good). | (It was old.) | Now it is gone.');
    check('終わった。|港は閉鎖。');
  });
  describe('abbreviations and initials', () => {
    check('J. R. Smith met U.S. officials in Velm.');
    check('He lives in the U.S. | He said so.');
    check('SORBY, Ga. — A judge in Velm left. | He lives in the U.S. – The mayor does not.');
    check('It met in Washington, D.C. | On Monday it left.');
    check('She joined Norport Inc. | The board cheered.');
    check('Emily W. Moe leads Norport Ltd. and Skylark Co. in Velm.');
    check('Gen. A. B. Moe met Sen. Wick.');
    check('It began at 3:30 p.m. Tuesday. | It ended at 5 p.m. | Police left.');
    check('It begins at 6 a.m. Velm time.');
    check('This is plan B. | The first failed.');
    check('No. 10 said no. | No. | Nothing more.');
    check('Moe v. Wick was heard. | See p. 12 for more.');
    check('Reactions came from Norland, Sudria, etc. | They were mild.');
  });
  describe('quotations', () => {
    check('“We will go.” | He left.');
    check('"Why now?" Kolb asked. | "Because!" he said.');
    check('"Why?" asked the minister.');
    check('"No." | The room was silent.');
    check('‘It is over.’ | “Really?” | «Oui.» | She left.');
    check('He said "stop." | Then he went.');
    check('They said: "We wait." | "[W]e wait," they said.');
  });
  describe('ellipses', () => {
    check('He paused… | Then he spoke.');
    check('They wait... and wait.');
    check('The minister [...] Bea Lund [...] agreed.');
    check('It was long [...] | The end was short.');
  });
  check('1. Reopen the port.');
  check('The town, pop. 3,000, is small. | Approx. 20 people came.');
  it('reads over line ends', () => assert.equal(sentencesOf('The port\nis closed.\r\nIt is cold.').length, 2));
});
