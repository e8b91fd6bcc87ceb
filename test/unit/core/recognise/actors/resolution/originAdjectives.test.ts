import { deepStrictEqual } from 'node:assert';
import { namesOfOrigin } from '../../../../../../src/core/recognise/actors/resolution/originAdjectives';
import { Lexeme } from '../../../../../../src/core/text/lexeme';
import { includes } from '../support';

describe('names of states that no list has', () => {
  includes([
    ['Karvenia refused to pay.\nThe Karvenian army left.', 'Karvenia: country'],
    ['The talks with Sudria failed. Sudria’s parliament met.', 'Sudria: country'],
    ['Karvenia lost, and Karvenian steel is cheap near Karvenia.', 'Karvenia: country', 'Karvenia: place'],
  ]);
});

describe('adjectives of origin', () => {
  const names = (word: string) => namesOfOrigin.of(new Lexeme(word, 'word'));

  for (const [word, name] of [
    ['Karvenian', 'karvenia'],
    ['Norlandians', 'norland'],
    ['Sudran', 'sudra'],
    ['Tamburese', 'tambura'],
    ['Velmish', 'velm'],
    ['Keshi', 'kesh'],
  ] as const) {
    it(`${word} is of ${name}`, () => {
      deepStrictEqual(names(word).includes(name), true);
    });
  }

  for (const word of ['Julian', 'Median', 'karvenian', 'Publish', 'Ian', 'Levi']) {
    it(`${word} is none`, () => deepStrictEqual(names(word), []));
  }
});
