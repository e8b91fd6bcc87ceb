import assert from 'node:assert/strict';
import { Lexeme, LexemeTable, LexemeTest, Shape } from '../../../../src/core/text/lexeme';
import { tokenise } from '../../../../src/core/text/tokens';
import { LONGEST_KEPT, Vocabulary } from '../../../../src/core/text/vocabulary';

function shapeOf(text: string): string {
  const lexeme = new Lexeme(text, 'word');
  return Object.entries(Shape)
    .filter(([, bit]) => lexeme.has(bit))
    .map(([name]) => name)
    .join(' ');
}

describe('lexemes', () => {
  it('are shared by all tokens that print them, and by no others', () => {
    const [first, , second, third] = tokenise('Port and Port port');
    assert.equal(first!.lexeme, second!.lexeme);
    assert.equal(first!.lexeme.text, 'Port');
    assert.notEqual(third!.lexeme, second!.lexeme);
  });

  it('tell the same as their tokens', () => {
    for (const token of tokenise('O’Neill met #2024 15th-placed U.S. fans in Ålesund: “No”. ΑΘΗΝΑ 2024 \uD800 😀')) {
      for (const field of ['text', 'lower', 'kind', 'capital'] as const)
        assert.equal(token.lexeme[field], token[field]);
    }
  });

  for (const [text, shape] of [
    ['NATO', 'hasCapital hasLetter hasInnerCapital allCapitals ascii'],
    ['Norland', 'hasCapital hasLower hasLetter ascii'],
    ['iPhone', 'hasCapital hasLower hasLetter startsLower hasInnerCapital ascii'],
    ['U.S.', 'hasCapital hasLetter hasInnerCapital allCapitals endsWithStop hasInnerStop ascii'],
    ['J.', 'hasCapital hasLetter singleLetter endsWithStop ascii'],
    ['G7', 'hasCapital hasDigit hasLetter ascii'],
    ['Łódź', 'hasCapital hasLower hasLetter'],
    ['2025', 'hasDigit allDigits ascii'],
    ['3.5', 'hasDigit hasInnerStop ascii'],
    ['15th', 'hasLower hasDigit hasLetter ascii ordinal'],
    ["don't", 'hasLower hasLetter startsLower hasApostrophe ascii'],
    ['東京', 'hasLetter'],
    ['.', 'endsWithStop ascii'],
  ] as const) {
    it(`show the shape of ${text}`, () => {
      assert.equal(shapeOf(text), shape);
    });
  }
});

describe('tables of lexemes', () => {
  it('find a thing out once, and keep that there is none', () => {
    let asked = 0;
    const table = new LexemeTable(({ text }) => {
      asked++;
      return text === 'port' ? 7 : undefined;
    });
    const port = new Lexeme('port', 'word');
    const ship = new Lexeme('ship', 'word');
    assert.deepEqual([table.of(port), table.of(ship), table.of(port), table.of(ship)], [7, undefined, 7, undefined]);
    assert.equal(asked, 2);
  });

  it('keep their answers apart', () => {
    const lexeme = new Lexeme('port', 'word');
    const first = new LexemeTable(() => 'first');
    const second = new LexemeTable(() => 'second');
    assert.equal(second.of(lexeme), 'second');
    assert.equal(first.of(lexeme), 'first');
  });
});

describe('tests of lexemes', () => {
  it('are asked once, be the answer yes or no', () => {
    let asked = 0;
    const test = new LexemeTest(({ text }) => {
      asked++;
      return text === 'port';
    });
    const port = new Lexeme('port', 'word');
    const ship = new Lexeme('ship', 'word');
    assert.deepEqual([test.of(port), test.of(ship), test.of(port), test.of(ship)], [true, false, true, false]);
    assert.equal(asked, 2);
  });

  it('keep their answers apart, however many they are', () => {
    const lexeme = new Lexeme('port', 'word');
    const tests = Array.from({ length: 100 }, (_, i) => new LexemeTest(() => i % 3 === 0));
    const asked = () => tests.map((test) => test.of(lexeme));
    const answers = tests.map((_, i) => i % 3 === 0);
    assert.deepEqual(asked(), answers);
    assert.deepEqual(asked(), answers);
  });
});

describe('the vocabulary', () => {
  it('makes each lexeme once, by text and kind', () => {
    const vocabulary = new Vocabulary();
    const word = vocabulary.lexeme('7', 'word');
    assert.equal(vocabulary.lexeme('7', 'word'), word);
    assert.equal(vocabulary.lexeme('7', 'number').kind, 'number');
  });

  it('stays within its bound, and keeps what is in use', () => {
    const vocabulary = new Vocabulary(64);
    const often = vocabulary.lexeme('often', 'word');
    for (let i = 0; i < 5_000; i++) {
      vocabulary.lexeme(`seldom${i}`, 'word');
      assert.equal(vocabulary.lexeme('often', 'word'), often);
      assert.ok(vocabulary.size <= 128);
    }
    assert.equal(vocabulary.lexeme('seldom7', 'word').lower, 'seldom7');
  });

  it('does not keep long pieces', () => {
    const vocabulary = new Vocabulary();
    const long = 'x'.repeat(LONGEST_KEPT + 1);
    assert.equal(vocabulary.lexeme(long, 'word').text, long);
    assert.equal(vocabulary.size, 0);
  });
});
