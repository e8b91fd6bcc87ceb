import assert from 'node:assert/strict';
import { replaced, sharedEnds } from '../../../../src/core/text/sharedEnds';

const objects = new Map([...'abcdef'].map((name) => [name, { name }]));
const list = (names: string) => [...names].map((name) => objects.get(name)!);

describe('the shared ends of two lists', () => {
  const cases = [
    ['abc', 'abc', 3, 0],
    ['abc', 'adc', 1, 1],
    ['abc', 'abbc', 2, 1],
    ['abb', 'ab', 2, 0],
    ['', 'ab', 0, 0],
    ['abc', 'def', 0, 0],
    ['bc', 'abc', 0, 2],
  ] as const;
  for (const [a, b, head, tail] of cases) {
    it(`${a} and ${b}`, () => assert.deepEqual(sharedEnds(list(a), list(b)), { head, tail }));
  }
});

describe('a list with others in place of some entries', () => {
  const cases = [
    ['abc', 1, 2, 'd', 'adc'],
    ['abc', 1, 2, '', 'ac'],
    ['abc', 1, 1, 'de', 'adebc'],
    ['abc', 0, 3, 'def', 'def'],
    ['abc', 3, 3, 'd', 'abcd'],
    ['abc', 0, 2, 'ad', 'adc'],
  ] as const;
  for (const [before, start, end, between, expected] of cases) {
    it(`${before} with “${between}” from ${start} to ${end}`, () => {
      const names = [...before];
      assert.equal(replaced(names, start, end, [...between]).join(''), expected);
      assert.equal(names.join(''), before, 'the list itself stays as it is');
    });
  }

  it('is the list itself where nothing changes', () => {
    const names = [...'abc'];
    assert.equal(replaced(names, 1, 3, ['b', 'c']), names);
    assert.equal(replaced(names, 2, 2, []), names);
  });
});
