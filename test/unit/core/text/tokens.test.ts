import assert from 'node:assert/strict';
import { tokenise } from '../../../../src/core/text/tokens';

/** The expected tokens, with blanks between them. */
function check(text: string, expected: string): void {
  it(JSON.stringify(text), () => {
    const pieces = tokenise(text).map((token) => token.text.replaceAll(' ', '_'));
    assert.equal(pieces.join(' '), expected);
  });
}

describe('tokenise', () => {
  describe('words', () => {
    check("O'Neill's plan", "O'Neill 's plan");
    check('the workers’ league', 'the workers ’ league');
    check('MOE’S PLAN', 'MOE ’S PLAN');
    check("they don't", "they don't");
    check('Sa‘ud and Ba’ath', 'Sa‘ud and Ba’ath');
    check('U.S.-based', 'U.S. - based');
    check('a U.S official', 'a U.S official');
    check('G7, MH17 and H1N1', 'G7 , MH17 and H1N1');
    check('co-operate', 'co - operate');
    check('the café', 'the café');
    check('Zel\u00ADenskiy', 'Zel\u00ADenskiy');
    check('R&D', 'R & D');
  });
  describe('abbreviations', () => {
    check('Mr. Kolb of Norport Inc. agreed', 'Mr. Kolb of Norport Inc. agreed');
    check('Emily W. Moe and J. R. Wick', 'Emily W. Moe and J. R. Wick');
    check('plan B. The end', 'plan B . The end');
    check('No. 10 said no. No.', 'No. 10 said no . No .');
    check('at 3:30 p.m. Tuesday', 'at 3 : 30 p.m. Tuesday');
    check('Oct. 3', 'Oct. 3');
    check('Which? said so, and Which?’s view', 'Which? said so , and Which? ’s view');
    check('a survey by Which? It', 'a survey by Which? It');
    check('There were two. Which? Nobody knew.', 'There were two . Which ? Nobody knew .');
  });
  describe('numbers', () => {
    check('1,000.5 and 3.5', '1,000.5 and 3.5');
    check('in 2010,2011', 'in 2010 , 2011');
    check('the 15th, 3pm', 'the 15th , 3 pm');
    check('mid-1990s', 'mid - 1990 s');
    check('US$7 or 5%', 'US $ 7 or 5 %');
    check('½ an hour', '½ an hour');
  });
  describe('addresses, handles and tags', () => {
    check('see https://norpress.example/a?b=1).', 'see https://norpress.example/a?b=1 ) .');
    check('write to desk@norpress.co.uk.', 'write to desk@norpress.co.uk .');
    check('Skylark.com, which', 'Skylark.com , which');
    check('new #Norland toll', 'new # Norland toll');
    check('@ana_kolb2 said', '@ ana_kolb2 said');
    check('he said.Then', 'he said . Then');
  });
  describe('signs', () => {
    check('wait... and … or . . . so', 'wait ... and … or ._._. so');
    check('yes -- no — maybe', 'yes -- no — maybe');
    check('👩‍👩‍👧 🇳🇴🇸🇪 1️⃣ 👍🏽', '👩‍👩‍👧 🇳🇴 🇸🇪 1️⃣ 👍🏽');
    check('“[w]e will”', '“ [ w ] e will ”');
    check('a\u0000b\u200Bc\u00A0d\u2009e \uFEFFf', 'a b c d e f');
    check('\uD800 x', '\uD800 x');
  });

  it('gives the lower-case form with straight apostrophes, composed, without invisible characters', () => {
    const lower = tokenise('DON’T Cafe\u0301 Zel\u00ADens').map((token) => token.lower);
    assert.deepEqual(lower, ["don't", 'café', 'zelens']);
  });

  it('tells words that begin with a capital, in every script that has them', () => {
    const capital = tokenise('Österreich Москва iPhone G7 7 وزير').filter((token) => token.capital);
    assert.deepEqual(
      capital.map((token) => token.text),
      ['Österreich', 'Москва', 'G7'],
    );
  });

  it('tells what stands glued, and adds the base to every offset', () => {
    const [first, second, third] = tokenise('Kolb’s  plan', 10);
    assert.deepEqual([first?.spaced, second?.spaced, third?.spaced], [true, false, true]);
    assert.deepEqual([third?.start, third?.end], [18, 22]);
  });
});
