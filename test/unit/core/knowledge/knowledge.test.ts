import assert from 'node:assert/strict';
import { Knowledge, roleOn, type KnownActor } from '../../../../src/core/knowledge/knowledge';
import { paragraphText } from '../../../../src/core/text/divide';

const actor = (id: string, name: string, ...aliases: readonly string[]): KnownActor => ({
  id,
  name,
  aliases,
  roles: [],
});

const KNOWLEDGE = new Knowledge(
  [
    actor('ring', 'Ring'),
    actor('ring-union', 'Ring Union', 'the union'),
    actor('zoe', 'Zoë O’Dea'),
    actor('port', "Port of Velm's Own"),
  ],
  ['Share', 'Ring Road'],
);

function found(text: string): readonly string[] {
  return KNOWLEDGE.namesIn(paragraphText(text, 'body')).map(
    ({ start, end, actor: who }) => `${text.slice(start, end)}: ${who?.id ?? 'never'}`,
  );
}

describe('what a workspace knows', () => {
  const cases: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
    ['Ring and the Ring Union spoke.', 'Ring: ring', 'Ring Union: ring-union'],
    ['They ring the bell.'],
    ['THE UNION met RING.', 'THE UNION: ring-union', 'RING: ring'],
    ['Ring Road is closed, said Ring.', 'Ring Road: never', 'Ring: ring'],
    ["Zoë O'Dea's letter", "Zoë O'Dea: zoe"],
    ["the Port of Velm's Own band", "Port of Velm's Own: port"],
    ['Rings and Ringing'],
    ['Share this', 'Share: never'],
  ];
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(found(text), expected));

  it('tells the office of a day', () => {
    const moe: KnownActor = {
      ...actor('moe', 'Ida Moe'),
      roles: [
        { title: 'mayor', from: '2019', to: '2023-06' },
        { title: 'minister', from: '2023-06-12', to: '2025' },
        { title: 'senator', from: '2026-01' },
      ],
    };
    const title = (day: string | undefined) => roleOn(moe, day)?.title;
    assert.equal(title('2018-12-31'), undefined);
    assert.equal(title('2019-01-01'), 'mayor');
    assert.equal(title('2023-06-11'), 'mayor');
    assert.equal(title('2023-06-12'), 'minister');
    assert.equal(title('2025-12-31'), 'minister');
    assert.equal(title('2026-01-01'), 'senator');
    assert.equal(title(undefined), 'senator');
  });

  it('tells the office begun last, whichever stands first and where one has no beginning', () => {
    const roles = [{ title: 'mayor' }, { title: 'minister', from: '2024' }];
    for (const order of [roles, [...roles].reverse()]) {
      const moe: KnownActor = { ...actor('moe', 'Ida Moe'), roles: order };
      assert.deepEqual(
        ['2023-05-01', '2025-05-01', undefined].map((day) => roleOn(moe, day)?.title),
        ['mayor', 'minister', 'minister'],
      );
    }
  });
});
