import assert from 'node:assert/strict';
import { isQuotation, quotationsOf } from '../../../../src/core/text/quotations';

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => {
    assert.deepEqual(
      quotationsOf(text).map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });
}

describe('quotationsOf', () => {
  check('He said "we go" and "stop".', 'we go', 'stop');
  check('“No,” he said; “the ‘inner’ one”', 'No,', 'the ‘inner’ one');
  check("'I don't know,' she said of the '90s.", "I don't know,");
  check('‘The workers’ rights are gone,’ he said.', 'The workers’ rights are gone,');
  check('‘talks’ with the unions’ board on ‘pay’', 'talks', 'pay');
  check('«Oui», „Ja“, „Tak”, »Nein« and ”Nej”', 'Oui', 'Ja', 'Tak', 'Nein', 'Nej');
  check("``It was a storm,'' he said", 'It was a storm,');
  check("''It was a storm,'' he said. ''It was late.''", 'It was a storm,', 'It was late.');
  check("the '' sign and the '90s");
  check("''The crews' boats won't sail,'' he said; ``no,'' she said", "The crews' boats won't sail,", 'no,');
  check('“ spaced ”', 'spaced');
  describe('left open at the end of the paragraph', () => {
    check('“We wait. And we', 'We wait. And we');
    check('He said: "We wait', 'We wait');
    check('‘We wait. And we', 'We wait. And we');
  });
  describe('no quotation', () => {
    check("the workers' talks and drivers' pay");
    check('the workers’ talks in ’24');
    check("Rock 'n' roll, '90s style");
    check('a 6\'2" keeper');
    check('"" and “ ”');
  });
});

describe('isQuotation', () => {
  const CASES: readonly (readonly [string, boolean])[] = [
    ['“We will stop the night boats”', true],
    ['"We will stop the night boats."', true],
    ['«Oui»', true],
    ["``We will stop''", true],
    ['We will stop', false],
    ['“Yes”, he said, and then “no”', false],
    ['“We will stop', false],
    ['the “old” quay', false],
    ['”', false],
    ['', false],
  ];
  for (const [words, expected] of CASES) {
    it(`${words} is ${expected ? '' : 'not '}one`, () => assert.equal(isQuotation(words), expected));
  }
});
