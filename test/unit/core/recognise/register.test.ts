import { deepStrictEqual, ok } from 'node:assert';
import { readActorsFile } from '../../../../src/core/knowledge/actorsFile';
import { analyse } from '../../../../src/core/recognise/analyse';

const { value: KNOWLEDGE, problems } = readActorsFile(`
actors:
  - id: mara-lindqvist
    name: Mara Lindqvist
    type: person
    aliases: [Lindqvist, "Mara L."]
    roles:
      - { title: chair, of: quay-union, from: "2019", to: "2023-06-30" }
      - { title: foreign minister, from: "2023-07-01" }
  - id: quay-union
    name: Quay Workers’ Union
    type: organisation
    aliases: ["the council", QWU]
  - id: orlo
    name: Orlo
    type: country
    aliases: [Republic of Orlo]
  - id: hush
    name: Hush
    type: organisation
never: [Kestrel Prize, Sunrise, chorus]
`);

const analysisOf = (text: string, referenceDate?: string) =>
  analyse(text, { knowledge: KNOWLEDGE, ...(referenceDate === undefined ? {} : { referenceDate }) });

function actorsIn(text: string): readonly string[] {
  return analysisOf(text).marks.flatMap((mark) =>
    mark.kind === 'actor'
      ? [`${mark.text}: ${mark.type} ${mark.entity}${mark.role === undefined ? '' : `, ${mark.role}`}`]
      : [],
  );
}

describe('the register of a workspace', () => {
  it('is read without a problem', () => {
    deepStrictEqual(problems, []);
  });

  const cases: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
    [
      'Chair Mara Lindqvist spoke. Lindqvist smiled.',
      'Mara Lindqvist: person mara-lindqvist, Chair',
      'Lindqvist: person mara-lindqvist',
    ],
    ['Yesterday Mara L. spoke about rain.', 'Mara L.: person mara-lindqvist'],
    // Another's name of which hers is a part.
    ['Then Greta Lindqvist spoke.', 'Greta Lindqvist: person person:greta lindqvist'],
    ['Then the council sued QWU.', 'council: organisation quay-union', 'QWU: organisation quay-union'],
    // A common word at the start of a sentence, and one in small letters.
    ['Hush denied it.', 'Hush: organisation hush'],
    ['Do not hush the crowd.'],
    ['Orlo refused to pay, and ships sank near Orlo.', 'Orlo: country orlo', 'Orlo: place orlo, location'],
    ['The Republic of Orlo refused.', 'Republic of Orlo: country orlo'],
    // What is never highlighted, also where it would be by itself.
    ['The Kestrel Prize went to Sunrise.'],
    ['Sunrise Airlines paid.', 'Sunrise Airlines: organisation body:sunrise airlines'],
    ['The chorus demanded more pay.'],
  ];
  for (const [text, ...expected] of cases) it(text, () => deepStrictEqual(actorsIn(text), expected));

  it('knows the names inside other actors, and names none there that is never highlighted', () => {
    const nestedIn = (text: string) =>
      analysisOf(text).marks.map((mark) => [
        mark.text,
        ...((mark.kind === 'actor' && mark.nested?.map(({ text: name, entity }) => `${name} ${entity}`)) || []),
      ]);
    deepStrictEqual(nestedIn('The QWU negotiators agreed.'), [['QWU negotiators', 'QWU quay-union']]);
    deepStrictEqual(nestedIn('They met Sunrise spokeswoman Ida Moe.'), [['Ida Moe']]);
    // A mention of its own, as in any title.
    deepStrictEqual(nestedIn('They met Orlo President Ida Moe.'), [['Orlo'], ['Ida Moe']]);
  });

  it('joins names that it does not list to those that it knows', () => {
    const text =
      'Mara Lindqvist led the Quay Workers’ Union. The Quay Workers Union agreed, and the union paid. Ms Lindkvist left.';
    deepStrictEqual(new Set(analysisOf(text).entities.map(({ id }) => id)), new Set(['mara-lindqvist', 'quay-union']));
  });

  it('gives the office of the article’s day, apart from what is printed', () => {
    const entityOn = (day: string | undefined) =>
      analysisOf('Chair Mara Lindqvist spoke.', day).entities.find(({ id }) => id === 'mara-lindqvist')!;
    deepStrictEqual(entityOn('2021-03-01').office, {
      title: 'chair',
      of: 'quay-union',
      from: '2019',
      to: '2023-06-30',
    });
    deepStrictEqual(entityOn('2024-03-01').office, { title: 'foreign minister', from: '2023-07-01' });
    deepStrictEqual(entityOn(undefined).office, { title: 'foreign minister', from: '2023-07-01' });
    deepStrictEqual(entityOn('2018-03-01').office, undefined);
    deepStrictEqual(entityOn('2024-03-01').roles, ['Chair']);
    ok(entityOn('2024-03-01').isRegistered);
  });

  it('names an actor as the register does', () => {
    const [entity] = analysisOf('Lindqvist smiled. Mara L. left.').entities;
    deepStrictEqual(
      [entity!.name, entity!.type, entity!.aliases],
      ['Mara Lindqvist', 'person', ['Lindqvist', 'Mara L.']],
    );
  });

  it('takes effect on the next analysis, and is forgotten with it', () => {
    const text = 'Hush denied it.\n\nThe Kestrel Prize went to Ana Kolb.';
    const plain = analyse(text);
    const known = analyse(text, { previous: plain, knowledge: KNOWLEDGE });
    const again = analyse(text, { previous: known });
    deepStrictEqual(known.marks, analyse(text, { knowledge: KNOWLEDGE }).marks);
    deepStrictEqual(again.marks, plain.marks);
    ok(known.marks.some((mark) => mark.kind === 'actor' && mark.entity === 'hush'));
    ok(!plain.marks.some((mark) => mark.kind === 'actor' && mark.entity === 'hush'));
  });

  it('costs no list of a paragraph that it has nothing to say of', () => {
    const text = 'Hush denied it.\n\nThe prize went to Ana Kolb.';
    const lists = (analysis: unknown) =>
      (analysis as { findings: { actors: { mentions: readonly unknown[] } } }).findings.actors.mentions;
    const plain = analyse(text);
    const known = analyse(text, { previous: plain, knowledge: KNOWLEDGE });
    ok(lists(plain)[1] === lists(known)[1]);
  });
});
