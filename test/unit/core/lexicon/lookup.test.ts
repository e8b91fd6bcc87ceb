import { deepStrictEqual, strictEqual } from 'node:assert';
import { formsOf, verbBases, WordForm } from '../../../../src/core/lexicon/englishWords';
import { foldName, lazily, remembering } from '../../../../src/core/lexicon/lookup';
import { kindsOfName, NameKind, usualCountryName } from '../../../../src/core/lexicon/nameIndex';

describe('fold', () => {
  for (const [name, folded] of [
    ['Wójcik', 'wojcik'],
    ['Łódź', 'lodz'],
    ['Tromsø', 'tromso'],
    ['O’Neill', "o'neill"],
    ['Groß', 'gross'],
  ] as const) {
    it(`${name} → ${folded}`, () => strictEqual(foldName(name), folded));
  }
});

describe('lazily and remembering', () => {
  it('make a value once', () => {
    let made = 0;
    const value = lazily(() => ++made);
    deepStrictEqual([value(), value()], [1, 1]);
    const length = remembering(2, (word) => {
      made++;
      return word.length;
    });
    deepStrictEqual(['a', 'a', 'bb', 'ccc', 'a'].map(length), [1, 1, 2, 3, 1]);
    strictEqual(made, 5);
  });
});

describe('formsOf', () => {
  const has = (word: string, form: number): boolean => (formsOf(word) & form) !== 0;
  it('knows inflected forms by their base', () => {
    deepStrictEqual(
      [has('urged', WordForm.past), has('urging', WordForm.gerund), has('urges', WordForm.thirdPerson)],
      [true, true, true],
    );
    deepStrictEqual(
      [has('policies', WordForm.plural), has('gunmen', WordForm.plural), has('said', WordForm.past)],
      [true, true, true],
    );
  });
  it('knows words in British spelling', () => {
    deepStrictEqual(
      [formsOf('colour') !== 0, formsOf('organised') !== 0, formsOf('theatre') !== 0],
      [true, true, true],
    );
  });
  it('knows nothing of names', () => {
    deepStrictEqual(['kolb', 'velmdorf', 'szabó', 'zubkov'].map(formsOf), [0, 0, 0, 0]);
  });
  it('gives the bases of a verb', () => {
    deepStrictEqual(
      [verbBases('urged').includes('urge'), verbBases('told').includes('tell'), verbBases('denies').includes('deny')],
      [true, true, true],
    );
  });
});

describe('the index of names', () => {
  const is = (name: string, kind: number): boolean => (kindsOfName(name) & kind) !== 0;
  it('knows countries, cities, bodies and adjectives', () => {
    deepStrictEqual(
      [
        is('Norway', NameKind.country),
        is('São Paulo', NameKind.city),
        is('Reuters', NameKind.medium),
        is('Peruvian', NameKind.adjective),
      ],
      [true, true, true, true],
    );
  });
  it('knows large cities of one word, with hyphens and accents as well, and hardly any other word for one', () => {
    const cities = ['Aachen', 'Gothenburg', 'Abomey-Calavi', 'Córdoba', 'Cordoba', 'Rotterdam'];
    deepStrictEqual(
      cities.filter((name) => !is(name, NameKind.city)),
      [],
    );
    const made = Array.from({ length: 2000 }, (_, i) => `Vel${String.fromCharCode(97 + (i % 26))}dor${i.toString(26)}`);
    deepStrictEqual(
      made.filter((name) => kindsOfName(name) !== 0),
      [],
    );
  });
  it('takes acronyms only as they are printed, but for headlines in capitals', () => {
    deepStrictEqual(
      [is('US', NameKind.country), is('Us', NameKind.country), is('Who', NameKind.organisation)],
      [true, false, false],
    );
    strictEqual(kindsOfName('NORWAY', true) & NameKind.country, NameKind.country);
  });
  it('gives the usual name of a country', () => {
    deepStrictEqual(
      [usualCountryName('U.S.'), usualCountryName('Holland'), usualCountryName('Velm')],
      ['United States', 'Netherlands', undefined],
    );
  });
});
