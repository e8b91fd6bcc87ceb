import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { lexicon } from '../../../../src/core/lexicon';
import { formsOf } from '../../../../src/core/lexicon/englishWords';
import { mayBeFamilyName, mayBeGivenName, mayBeTown } from '../../../../src/core/lexicon/nameHints';
import { soundOf } from '../../../../src/core/lexicon/nameSound';
import { SIGNS, signOfWeight, valueAt, weightAt } from '../../../../src/core/lexicon/signs';
import { filterOf, tableOf, wordFilter, wordTable } from '../../../../src/core/lexicon/wordTable';

describe('filters of words', () => {
  const words = Array.from({ length: 2_000 }, (_, i) => `word${i}`);
  const knows = wordFilter(filterOf(words, 1));

  it('know all their words', () => {
    deepStrictEqual(
      words.filter((word) => !knows(word)),
      [],
    );
  });

  it('take few others for them', () => {
    const taken = Array.from({ length: 10_000 }, (_, i) => `other${i}`).filter(knows).length;
    ok(taken < 200, `${taken} of 10,000`);
  });

  it('may be short, or empty', () => {
    const short = wordFilter(filterOf(['one', 'two', 'two'], 1));
    ok(short('one') && short('two'));
    strictEqual(wordFilter(filterOf([], 1))('one'), false);
  });

  it('hint at names of many countries', () => {
    ok(mayBeFamilyName('okonkwo') && mayBeFamilyName('nakamura') && mayBeFamilyName('nowak'));
    ok(mayBeGivenName('adebayo') && mayBeGivenName('ingrid'));
    ok(mayBeTown('port said') && mayBeTown('tampere'));
    ok(!mayBeTown('government'));
  });

  it('tell towns from people by their sound alone', () => {
    ok(soundOf('kaltenbrunnbach') > soundOf('kaltenmanova'));
  });
});

describe('tables of words', () => {
  const words = new Map(Array.from({ length: 2_000 }, (_, i) => [`word${i}`, (i % 35) + 1] as const));
  const numberOf = wordTable(tableOf(words, 3));

  it('know the number of each of their words', () => {
    deepStrictEqual(
      [...words].filter(([word, number]) => numberOf(word) !== number),
      [],
    );
  });

  it('have one for hardly any other word', () => {
    const taken = Array.from({ length: 20_000 }, (_, i) => `other${i}`).filter((word) => numberOf(word) !== 0);
    ok(taken.length <= 4, taken.join(' '));
    strictEqual(numberOf(''), 0);
  });

  it('may be short, or empty', () => {
    const short = wordTable(
      tableOf(
        new Map([
          ['one', 1],
          ['nine', 9],
        ]),
        2,
      ),
    );
    deepStrictEqual(['one', 'nine', 'five'].map(short), [1, 9, 0]);
    strictEqual(wordTable(tableOf(new Map(), 3))('word'), 0);
  });

  it('tell common words and given names from others', () => {
    deepStrictEqual([formsOf('government') !== 0, formsOf('kaltenmanova')], [true, 0]);
    ok(lexicon.givenNames().has('ingrid') && !lexicon.givenNames().has('government'));
  });
});

describe('signs', () => {
  it('need no escape in a string, and each has a value of its own', () => {
    ok(!/["'`\\]|[^\x20-\x7e]/.test(SIGNS));
    deepStrictEqual(
      Array.from(SIGNS, (_, i) => valueAt(SIGNS, i)),
      Array.from(SIGNS, (_, i) => i),
    );
  });

  it('stand for the weight that was packed where it is light, and for one near it where it is heavy', () => {
    for (let weight = -30; weight <= 30; weight++) strictEqual(weightAt(signOfWeight(weight), 0), weight);
    for (const weight of [31, 40, 64, 99, 127, -31, -64, -127])
      ok(Math.abs(weightAt(signOfWeight(weight), 0) - weight) <= 4, `${weight}`);
    deepStrictEqual([weightAt(signOfWeight(1e6), 0), weightAt(signOfWeight(-1e6), 0)], [128, -128]);
  });
});
