import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixesOf } from '../../../../src/core/claims/rules/fixes';
import {
  readActorsFile,
  withKnownActor,
  withNever,
  withoutKnownActor,
  withoutNever,
} from '../../../../src/core/knowledge/actorsFile';

const FILE = `# ours
actors:
  - id: mara-lindqvist
    name: "Mara Lindqvist"
    type: person   # chair until spring
    aliases: ["Lindkvist"]
    roles:
      - { title: "chair", of: harbour-union, from: "2024-03", to: "2026-02" }
  - id: harbour-union
    name: "Harbour Union"
    x_colour: blue
never:
  - "Share"
`;

describe('the register of actors', () => {
  it('is read with names, types, offices and what is never highlighted', () => {
    const { value, problems } = readActorsFile(FILE);
    assert.deepEqual(problems, []);
    assert.deepEqual(value.actors, [
      {
        id: 'mara-lindqvist',
        name: 'Mara Lindqvist',
        type: 'person',
        aliases: ['Lindkvist'],
        roles: [{ title: 'chair', of: 'harbour-union', from: '2024-03', to: '2026-02' }],
      },
      { id: 'harbour-union', name: 'Harbour Union', aliases: [], roles: [] },
    ]);
    assert.deepEqual(value.never, ['Share']);
  });

  it('may hold nothing', () => {
    for (const text of ['', '# later\n', 'actors:\nnever:\n']) {
      const { value, problems } = readActorsFile(text);
      assert.deepEqual(problems, []);
      assert.equal(value.isEmpty, true);
    }
  });

  const faulty: readonly (readonly [fault: string, text: string, code: string, at: string])[] = [
    ['broken YAML', 'actors:\n  - id: "a\n', 'yaml-syntax', ''],
    ['an anchor of YAML', 'actors: &a\n  - { id: a, name: A }\n', 'yaml-feature', '- { id'],
    ['an actor without a name', 'actors:\n  - id: a\n', 'actors-missing-key', 'id'],
    ['an unknown type', 'actors:\n  - { id: a, name: A, type: robot }\n', 'actors-unknown-value', 'robot'],
    ['an id with blanks', 'actors:\n  - { id: "a b", name: A }\n', 'actors-bad-value', '"a b"'],
    ['a name that is a list', 'actors:\n  - { id: a, name: [A] }\n', 'actors-wrong-type', '['],
    ['an id used twice', 'actors:\n  - { id: a, name: A }\n  - { id: a, name: B }\n', 'actors-duplicate-id', 'a'],
    ['a name used twice', 'actors:\n  - { id: a, name: A }\n  - { id: b, name: A }\n', 'actors-duplicate-name', 'A'],
    [
      'an office of nobody',
      'actors:\n  - { id: a, name: A, roles: [{ title: chair, of: x }] }\n',
      'actors-unknown-actor',
      'x',
    ],
    [
      'an office of nobody behind an actor that is left out',
      'actors:\n  - { id: b }\n  - { id: a, name: A, roles: [{ title: chair, of: x }] }\n',
      'actors-unknown-actor',
      'x',
    ],
  ];
  for (const [fault, text, code, at] of faulty) {
    it(`names the place of ${fault}`, () => {
      const problem = readActorsFile(text).problems.find((each) => each.code === code);
      assert.ok(problem, JSON.stringify(readActorsFile(text).problems));
      assert.ok(problem.span);
      assert.ok(text.slice(problem.span.start, problem.span.end).startsWith(at), text.slice(problem.span.start));
    });
  }

  it('keeps those that are right beside one that is wrong', () => {
    const { value } = readActorsFile('actors:\n  - { id: a, name: A }\n  - { id: b }\n  - { id: c, name: C }\n');
    assert.deepEqual(
      value.actors.map(({ id }) => id),
      ['a', 'c'],
    );
  });

  it('tells keys that are all but one of its own, and leaves those of one’s own in peace', () => {
    const text =
      'nevr: [Share]\nactors:\n  - { id: a, name: A, alises: [B], desk: north }\n  - { id: b, name: B, roles: [{ title: chair, form: "2024" }] }\n';
    const { value, problems } = readActorsFile(text);
    assert.deepEqual(
      problems.map(({ code, span, facts }) => [code, span && text.slice(span.start, span.end), facts?.nearest]),
      [
        ['actors-misspelt-key', 'nevr', 'never'],
        ['actors-misspelt-key', 'alises', 'aliases'],
        ['actors-misspelt-key', 'form', 'from'],
      ],
    );
    assert.equal(value.actors.length, 2);
    const [first] = problems.flatMap(fixesOf);
    assert.deepEqual([first?.of, first?.edit(text)], ['shared', text.replace('nevr', 'never')]);
  });

  it('tells values in curly quotation marks, once each, and has the quick fix that puts straight ones', () => {
    const text =
      'never: [“Share this”]\nactors:\n  - id: “harbour-union”\n    name: “Harbour Union”\n  - id: owner\n    name: "“Bo” Lind"\n    aliases: ["“Bo”"]\n    roles: [{ title: “the” chair, of: ‘harbour-union’ }]\n';
    const { problems } = readActorsFile(text);
    assert.deepEqual(
      problems.map(({ code, span, facts }) => [code, text.slice(span!.start, span!.end), facts?.key, facts?.misfit]),
      [
        ['actors-curly-quotes', '“Share this”', 'never', undefined],
        ['actors-curly-quotes', '“harbour-union”', 'id', 1],
        ['actors-curly-quotes', '“Harbour Union”', 'name', undefined],
        ['actors-curly-quotes', '‘harbour-union’', 'of', undefined],
      ],
    );
    const fixed = problems.reduceRight((now, problem) => fixesOf(problem)[0]!.edit(now)!, text);
    const mended = readActorsFile(fixed);
    assert.deepEqual(mended.problems, []);
    assert.deepEqual(mended.value.actors[0]?.name, 'Harbour Union');
    assert.deepEqual(
      problems.flatMap(fixesOf).map(({ code, of }) => `${of} ${code}`),
      Array(4).fill('shared straighten-quotes'),
    );
  });

  it('tells a misspelt key that must be there once', () => {
    assert.deepEqual(
      readActorsFile('actors:\n  - { id: a, nmae: A }\n').problems.map(({ code, facts }) => [code, facts?.nearest]),
      [['actors-missing-key', 'nmae']],
    );
  });

  it('tells it at the key, and has the quick fix that renames it', () => {
    const text = 'actors:\n  - id: a # the agency\n    "nmae": A\n    note: x\n';
    const [problem] = readActorsFile(text).problems;
    assert.equal(text.slice(problem!.span!.start, problem!.span!.end), '"nmae"');
    assert.deepEqual(
      fixesOf(problem!).map(({ code, value, of, edit }) => [code, value, of, edit(text)]),
      [['replace-key', 'name', 'shared', 'actors:\n  - id: a # the agency\n    name: A\n    note: x\n']],
    );
    const without = readActorsFile('actors:\n  - id: a\n    note: x\n').problems;
    assert.deepEqual(
      without.map(({ code }) => code),
      ['actors-missing-key'],
    );
    assert.deepEqual(without.flatMap(fixesOf), [], 'nothing can be guessed of a key that is simply not there');
  });

  it('is begun with a word on what it is', () => {
    const text = withNever(undefined, 'Share')!;
    assert.match(text, /^# Blue Pencil: /);
    assert.deepEqual(readActorsFile(text).value.never, ['Share']);
    assert.equal(withNever(text, 'Share'), text);
  });

  it('takes one more actor and one more name, and keeps every other line', () => {
    const moe = {
      id: 'ida-moe',
      name: 'Ida Moe',
      type: 'person',
      aliases: ['Moe'],
      roles: [{ title: 'mayor' }],
    } as const;
    const text = withNever(withKnownActor(FILE, moe), 'Print')!;
    const { value, problems } = readActorsFile(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(value.actor('ida-moe'), moe);
    assert.deepEqual(value.never, ['Share', 'Print']);
    assert.deepEqual(
      FILE.split('\n').filter((line) => !text.split('\n').includes(line)),
      [],
    );
  });

  it('loses again who was entered, and what was never to be highlighted, and keeps every other byte', () => {
    const actor = { id: 'quell', name: 'Quell', type: 'group', aliases: ['the Quells'], roles: [] } as const;
    const known = withKnownActor(FILE, actor);
    assert.ok(known !== undefined && known !== FILE);
    assert.equal(withoutKnownActor(known, actor), FILE);
    const never = withNever(FILE, 'Menu');
    assert.ok(never !== undefined && never !== FILE);
    assert.equal(withoutNever(never, 'Menu'), FILE);
    const single = withKnownActor('never: [Share]\n', actor);
    assert.equal(withoutKnownActor(single!, actor), 'never: [Share]\n');
  });

  it('keeps an actor whose entry somebody has changed since', () => {
    const actor = { id: 'quell', name: 'Quell', type: 'group', aliases: [], roles: [] } as const;
    const changed = withKnownActor(FILE, actor)!.replace('type: group', 'type: person');
    assert.equal(withoutKnownActor(changed, actor), changed);
    assert.equal(withoutKnownActor(FILE, actor), FILE);
    assert.equal(withoutKnownActor('actors: [\n', actor), undefined);
  });

  it('is not written to while it is broken', () => {
    assert.equal(withNever('never: [a', 'b'), undefined);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readActorsFile(text);
        readActorsFile(`actors:\n  - ${text}\n`);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
