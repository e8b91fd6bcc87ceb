import assert from 'node:assert/strict';
import { nearestSharedName } from '../../../../src/core/workspace/sharedNames';

describe('the names of files that articles share', () => {
  const nearest = (name: string, ...others: readonly string[]) => nearestSharedName(name, new Set([name, ...others]));

  const cases: readonly (readonly [name: string, meant: string | undefined])[] = [
    ['actors.yaml', undefined],
    ['codebook.yaml', undefined],
    ['settings.yaml', undefined],
    ['actors.yml', 'actors.yaml'],
    ['Actors.yaml', 'actors.yaml'],
    ['actors.yaml.txt', 'actors.yaml'],
    ['CODEBOOK.YML', 'codebook.yaml'],
    ['actros.yaml', 'actors.yaml'],
    ['setings.yaml', 'settings.yaml'],
    ['minutes.yaml', undefined],
    ['actors.txt', undefined],
    ['actors.json', undefined],
    ['.actors.yaml', undefined],
  ];
  for (const [name, meant] of cases)
    it(`${name} was to be ${meant ?? 'what it is'}`, () => assert.equal(nearest(name), meant));

  it('are no slip of the pen where there is a file of the right name', () => {
    assert.equal(nearest('actros.yaml', 'actors.yaml'), undefined);
    assert.equal(nearest('actros.yaml', 'settings.yaml'), 'actors.yaml');
  });

  it('do not count with another ending, whatever else lies there, since it is not read', () => {
    assert.equal(nearest('actors.yml', 'actors.yaml'), 'actors.yaml');
  });
});
