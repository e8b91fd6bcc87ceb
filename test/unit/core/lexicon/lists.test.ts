import { deepStrictEqual, ok } from 'node:assert';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { lexicon } from '../../../../src/core/lexicon';

const ROOM = path.join(__dirname, '..', '..', '..', '..', 'src', 'core', 'lexicon');

describe('the word lists', () => {
  const { givenNames, surnames, personNouns, ...sets } = lexicon;
  for (const [name, list] of Object.entries(sets)) {
    it(`${name} holds lower-case words, and some`, () => {
      const words = [...list()];
      ok(words.length > 0);
      deepStrictEqual(
        words.filter((word) => word !== word.toLowerCase() || word === ''),
        [],
      );
    });
  }

  it('givenNames knows names of many languages, in lower case and without accents', () => {
    const known = ['anna', 'james', 'giulia', 'pieter', 'abdulrahman', 'volodymyr', 'orla'];
    deepStrictEqual(
      known.filter((name) => !givenNames().has(name)),
      [],
    );
    deepStrictEqual(
      ['', 'Anna', 'port', 'ministry', 'reopen'].filter((word) => givenNames().has(word)),
      [],
    );
  });

  it('surnames and personNouns know their words alone, in lower case', () => {
    const families = ['andersson', 'abbas', 'almeida'].filter((name) => surnames().has(name));
    deepStrictEqual(families, ['andersson', 'abbas', 'almeida']);
    const people = ['abolitionist', 'acrobat', 'villager'].filter((noun) => personNouns().has(noun));
    deepStrictEqual(people, ['abolitionist', 'acrobat', 'villager']);
    const others = ['', 'Abbas', 'Acrobat', 'port', 'ministry', 'reopen'];
    deepStrictEqual(
      others.filter((word) => surnames().has(word) || personNouns().has(word)),
      [],
    );
  });

  it('are small enough for the web bundle', () => {
    const size = (folder: string): number =>
      readdirSync(folder, { withFileTypes: true })
        .map((entry) => path.join(entry.parentPath, entry.name))
        .reduce((sum, file) => sum + (statSync(file).isDirectory() ? size(file) : statSync(file).size), 0);
    ok(size(ROOM) < 600_000, `${size(ROOM)} bytes`);
  });
});
