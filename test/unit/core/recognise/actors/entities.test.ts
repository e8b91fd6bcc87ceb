import { deepStrictEqual, ok } from 'node:assert';
import { soundKey } from '../../../../../src/core/recognise/actors/transliteration';
import { actorsOf } from './support';

function entitiesOf(text: string): readonly string[] {
  return actorsOf(text).entities.map(({ name, aliases, roles, mentions }) =>
    [name, ...aliases, ...roles.map((role) => `(${role})`), mentions.length].join(' | '),
  );
}

describe('entities', () => {
  it('joins a family name to the full name, also where it comes first', () => {
    deepStrictEqual(entitiesOf('# Kolb resigns\nMinister Ana Kolb resigned. Ms Kolb thanked nobody.'), [
      'Ana Kolb | Kolb | (Minister) | 3',
    ]);
  });

  it('joins an acronym in brackets to what it abbreviates', () => {
    deepStrictEqual(entitiesOf('The Free Coast Movement (FCM) agreed. The FCM agreed.').slice(0, 1), [
      'Free Coast Movement | FCM | 3',
    ]);
  });

  it('joins the names of one state', () => {
    deepStrictEqual(entitiesOf('The United States refused. The US agreed, and then the U.S. left.'), [
      'United States | US | U.S. | 3',
    ]);
  });

  it('joins spellings of one name', () => {
    deepStrictEqual(entitiesOf('Then Igor Zubkov spoke. Mr Zubkoff sat down. Then Mr Zoubkov left.'), [
      'Igor Zubkov | Zubkoff | Zoubkov | 3',
    ]);
    deepStrictEqual(entitiesOf('Then Tomasz Wójcik spoke. Mr Wojcik left.'), ['Tomasz Wójcik | Wojcik | 2']);
  });

  it('keeps people of one family name apart where their given names differ', () => {
    deepStrictEqual(entitiesOf('Then Ana Kolb spoke. Then Peter Kolb spoke.'), ['Ana Kolb | 1', 'Peter Kolb | 1']);
  });

  it('gives every mark an entity that lists it', () => {
    const { marks, entities } = actorsOf('Ana Kolb told Norway that both sides agreed. Kolb left Norway.');
    for (const { entity, start, end } of marks) {
      const own = entities.find(({ id }) => id === entity);
      ok(own?.mentions.some((mention) => mention.start === start && mention.end === end));
    }
    deepStrictEqual(new Set(entities.map(({ id }) => id)).size, entities.length);
  });
});

describe('soundKey', () => {
  it('is the same for transliterations of one name', () => {
    for (const [a, b] of [
      ['Zubkov', 'Zubkoff'],
      ['al-Jailani', 'Al-Gilani'],
      ['Mohammed', 'Muhamad'],
    ] as const) {
      deepStrictEqual(soundKey(a), soundKey(b));
    }
  });
});
