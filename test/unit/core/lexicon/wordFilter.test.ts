import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { mayBeFamilyName, mayBeGivenName, mayBeTown } from '../../../../src/core/lexicon/nameHints';
import { soundOf } from '../../../../src/core/lexicon/nameSound';
import { SignedBytes, unpacked } from '../../../../src/core/lexicon/packed';
import { filterOf, wordFilter } from '../../../../src/core/lexicon/wordFilter';
import { tableOf, wordTable } from '../../../../src/core/lexicon/wordTable';

function packed(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}

describe('filters of words', () => {
  const words = Array.from({ length: 2_000 }, (_, i) => `word${i}`);
  const knows = wordFilter(filterOf(words));

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
    const short = wordFilter(filterOf(['one', 'two', 'two']));
    ok(short('one') && short('two'));
    strictEqual(wordFilter(filterOf([]))('one'), false);
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
  const words = new Map(Array.from({ length: 2_000 }, (_, i) => [`word${i}`, (i % 63) + 1] as const));
  const numberOf = wordTable(tableOf(words));

  it('know the number of each of their words', () => {
    deepStrictEqual(
      [...words].filter(([word, number]) => numberOf(word) !== number),
      [],
    );
  });

  it('have none for others', () => {
    const taken = Array.from({ length: 10_000 }, (_, i) => `other${i}`).filter((word) => numberOf(word) !== 0);
    deepStrictEqual(taken, []);
    strictEqual(numberOf(''), 0);
  });

  it('may be empty', () => {
    strictEqual(wordTable(tableOf(new Map()))('word'), 0);
  });
});

describe('packed bytes', () => {
  it('come out as they went in, whatever their number', () => {
    for (const length of [0, 1, 2, 3, 4, 255]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) & 0xff);
      deepStrictEqual([...unpacked(packed(bytes))], [...bytes]);
    }
    strictEqual(unpacked('').length, 0);
  });

  it('are the same with a sign, read one by one or unpacked', () => {
    const bytes = Int8Array.from({ length: 255 }, (_, i) => i * 37);
    const signed = new SignedBytes(packed(new Uint8Array(bytes.buffer)));
    for (let round = 0; round < 100; round++) {
      deepStrictEqual(
        Array.from(bytes, (_, i) => signed.at(i)),
        [...bytes],
      );
    }
  });
});
