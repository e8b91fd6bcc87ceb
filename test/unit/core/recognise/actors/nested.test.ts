import { deepStrictEqual, strictEqual } from 'node:assert';
import { toInterchange } from '../../../../../src/core/recognise/interchange';
import { actorsOf, line } from './support';

/** Each mark with the names inside it: `Kremlin official: person* < Kremlin: organisation`. */
function nestedIn(text: string): readonly string[] {
  return actorsOf(text).marks.map((mark) => {
    const names = mark.nested?.map((name) => `${name.text}: ${name.type}`) ?? [];
    return [line(mark), ...names].join(' < ');
  });
}

function finds(cases: readonly (readonly [text: string, ...expected: readonly string[]])[]): void {
  for (const [text, ...expected] of cases) {
    it(text, () => {
      deepStrictEqual(nestedIn(text), expected);
    });
  }
}

describe('names inside what is called by a noun', () => {
  finds([
    ['A Kremlin official said no.', 'Kremlin official: person* < Kremlin: organisation'],
    ['They met US officials.', 'US officials: group* < US: country'],
    ['Talks went on from Monday with US officials from Texas.', 'US officials: group* < US: country', 'Texas: place'],
    ['They told Labour MPs to wait.', 'Labour MPs: group* < Labour: organisation'],
    ['WA parents complained.', 'WA parents: group* < WA: place'],
  ]);

  // Names nowhere else: letters, and what has people, is a name though it opens the sentence.
  finds([
    ['VFWU members voted.', 'VFWU members: group* < VFWU: organisation'],
    ['Velmurphy residents blocked a road.', 'Velmurphy residents: group* < Velmurphy: place'],
    ['Velomarr directors resigned.', 'Velomarr directors: group* < Velomarr: organisation'],
    ['Velomarr customers complained.', 'Velomarr customers: group* < Velomarr: organisation'],
    ['Lac-Velmont villagers protested.', 'Lac-Velmont villagers: group* < Lac-Velmont: place'],
    ['Camo-clad residents protested.', 'Camo-clad residents: group*'],
    ['Ebola nurses demanded more pay.', 'Ebola nurses: group*'],
    ['Port police arrested Ana Kolb.', 'Port police: organisation*', 'Ana Kolb: person'],
  ]);

  it('are no adjectives', () => {
    deepStrictEqual(nestedIn('Russian forces left.'), ['Russian forces: group*']);
  });
});

describe('names inside the title of a name', () => {
  finds([
    ['They met US President Ana Kolb in Texas.', 'Ana Kolb: person, US President < US: country', 'Texas: place'],
    [
      "The BBC's Moscow correspondent, Jo Wick, was told to leave.",
      'BBC: organisation',
      'Jo Wick: person, Moscow correspondent < Moscow: place',
    ],
    ['Army Lt. Jo Wick agreed.', 'Jo Wick: person, Army Lt. < Army: organisation'],
    ['Army spokesman Jo Wick agreed.', 'Jo Wick: person, Army spokesman'],
    ['It was Army Sgt. Jo Wick.', 'Jo Wick: person, Army Sgt. < Army: organisation'],
    ['Orange Order chaplain Jo Wick agreed.', 'Jo Wick: person, Orange Order chaplain < Orange Order: organisation'],
    [
      'Retired Christian Brothers member Jo Wick agreed.',
      'Jo Wick: person, Retired Christian Brothers member < Christian Brothers: organisation',
    ],
    [
      'She is investigating Norland Resources Chairman Song Lin.',
      'Song Lin: person, Norland Resources Chairman < Norland Resources: organisation',
    ],
    [
      "The Harbour Workers' League spokesman Jo Wick agreed.",
      "Jo Wick: person, Harbour Workers' League spokesman < Harbour Workers' League: organisation",
    ],
  ]);

  finds([
    ['They met Deputy Trade Minister Ana Kolb.', 'Ana Kolb: person, Deputy Trade Minister'],
    ['They met Norland Foreign Minister Ana Kolb.', 'Ana Kolb: person, Norland Foreign Minister < Norland: country'],
    ['They met Velm Deputy Mayor Ana Kolb.', 'Ana Kolb: person, Velm Deputy Mayor < Velm: place'],
    [
      'Former Velm United striker Ida Moe spoke.',
      'Ida Moe: person, Former Velm United striker < Velm United: organisation',
    ],
  ]);

  it('stay mentions of their own behind a preposition', () => {
    deepStrictEqual(nestedIn('The mayor of Texas, Ida Moe, left.'), [
      'Texas: place',
      'Ida Moe: person, mayor of Texas',
    ]);
  });

  it('hear from the article what they are, and tell it nothing', () => {
    const title = 'On Monday Kestrel chief executive Jo Wick resigned.';
    const elsewhere = 'Kestrel, an airline, was sold.';
    deepStrictEqual(
      nestedIn(`${elsewhere}\n${title}`)[1],
      'Jo Wick: person, Kestrel chief executive < Kestrel: organisation',
    );
  });
});

describe('the entity of a name inside an actor', () => {
  it('is that of the name elsewhere', () => {
    const { entities } = actorsOf('A Kremlin official said no.\nThe Kremlin then agreed.');
    const kremlin = entities.find(({ name }) => name === 'Kremlin')!;
    deepStrictEqual(kremlin.mentions, [
      { start: 2, end: 9 },
      { start: 32, end: 39 },
    ]);
    strictEqual(kremlin.type, 'organisation');
  });

  it('is that of the full name', () => {
    const { entities } = actorsOf('The Obama administration agreed.\nThen Barack Obama spoke.');
    deepStrictEqual(
      entities.map(({ name, aliases, mentions }) => [name, aliases, mentions.length]),
      [
        ['Obama administration', [], 1],
        ['Barack Obama', ['Obama'], 2],
      ],
    );
  });

  it('has its mentions in order, also where one stands between a title and its bearer', () => {
    const { entities } = actorsOf('The Texas head of the Harbour Union of Texas, Jo Wick, agreed.');
    for (const { mentions } of entities) {
      deepStrictEqual(
        mentions.map(({ start }) => start),
        mentions.map(({ start }) => start).sort((a, b) => a - b),
      );
    }
  });

  it('lets "the union" be the one that is named in a title alone', () => {
    const { marks } = actorsOf('Port Union negotiators met the mayor.\nThe union then agreed.');
    const union = marks.find(({ text }) => text === 'union')!;
    strictEqual(union.entity, marks[0]!.nested![0]!.entity);
  });
});

describe('a mark with names inside', () => {
  it('has them as an attribute for other programs', () => {
    const [mark] = actorsOf('US President Ana Kolb left.').marks;
    deepStrictEqual(toInterchange(mark!).attributes, {
      entity: mark!.entity,
      role: 'US President',
      nested: [{ start: 0, end: 2, text: 'US', type: 'country', entity: mark!.nested![0]!.entity }],
    });
  });

  it('is known by its entity as another mention of the same actor, also inside another', () => {
    const { marks } = actorsOf('US President Ana Kolb left.\nThe United States and Kolb agreed.');
    const [first, country, kolb] = marks.map((mark) => toInterchange(mark).attributes!);
    strictEqual(first!.entity, kolb!.entity);
    strictEqual((first!.nested as { readonly entity: string }[])[0]!.entity, country!.entity);
  });

  it('stays the only mark there', () => {
    deepStrictEqual(
      actorsOf('US officials told Labour MPs to wait.').marks.map(({ text }) => text),
      ['US officials', 'Labour MPs'],
    );
  });
});
