import assert from 'node:assert/strict';
import { fixesOf } from '../../../../src/core/claims/rules/fixes';
import { readCodebook, withCodebookTag } from '../../../../src/core/knowledge/codebookFile';

const problemsOf = (text: string) =>
  readCodebook(text).problems.map(({ code, span }) => [code, span && text.slice(span.start, span.end)]);

const FILE = `# ours
tags:
  - id: transport
    label: "Transport"
  - id: ferry
    label: "Ferries and ships"
    description: "Not: bridges."
    colour: "#2060c0"
    parent: transport
    x_order: 2
`;

describe('the codebook', () => {
  it('has tags with what they mean, and keeps silent about unknown keys', () => {
    const { value, problems } = readCodebook(FILE);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value.tags.map(({ id }) => id),
      ['transport', 'ferry'],
    );
    const ferry = value.tag('ferry')!;
    assert.deepEqual([ferry.label, ferry.description, ferry.colour], ['Ferries and ships', 'Not: bridges.', '#2060c0']);
    assert.deepEqual(value.widerThan(ferry), ['transport']);
  });

  for (const [typed, meant] of [
    ['fery', 'ferry'],
    ['Ferry', 'ferry'],
    ['transprot', 'transport'],
    ['ferries & ships', 'ferry'],
    ['weather', undefined],
    ['', undefined],
  ] as const) {
    it(`takes “${typed}” for ${meant ?? 'none of its tags'}`, () => {
      assert.equal(readCodebook(FILE).value.nearest(typed), meant);
    });
  }

  it('may be empty or not there', () => {
    for (const text of ['', '# nothing yet\n', 'tags:\n', 'tags: []\n']) {
      assert.deepEqual(readCodebook(text).problems, [], text);
      assert.deepEqual(readCodebook(text).value.tags, []);
    }
  });

  const FAULTS: readonly (readonly [string, string, readonly (readonly string[])[], readonly string[]])[] = [
    ['a tag without an id', 'tags:\n  - { label: Ferry }\n', [['codebook-missing-key', '{ label']], []],
    ['a list of words', 'tags: [ferry]\n', [['codebook-wrong-type', 'ferry']], []],
    ['a comma', 'tags: [{ id: "a, b" }]\n', [['codebook-bad-value', '"a, b"']], []],
    ['a blank at the end', 'tags: [{ id: "a " }]\n', [['codebook-bad-value', '"a "']], []],
    ['a colour by name', 'tags: [{ id: a, colour: blue }]\n', [['codebook-bad-value', 'blue']], ['a']],
    ['an id that occurs twice', 'tags: [{ id: a }, { id: a, label: b }]\n', [['codebook-duplicate-id', 'a']], ['a']],
    ['a wider tag that is not there', 'tags: [{ id: a, parent: b }]\n', [['codebook-unknown-parent', 'b']], ['a']],
    [
      'a circle, but not what only leads to it',
      'tags: [{ id: a, parent: b }, { id: b, parent: a }, { id: c, parent: a }]\n',
      [
        ['codebook-circle', 'b'],
        ['codebook-circle', 'a'],
      ],
      ['a', 'b', 'c'],
    ],
    ['broken YAML', 'tags: [\n', [['yaml-syntax', '[']], []],
  ];
  for (const [what, text, problems, tags] of FAULTS) {
    it(`tells of ${what}, with its place, and keeps the rest`, () => {
      assert.deepEqual(problemsOf(text), problems);
      assert.deepEqual(
        readCodebook(text).value.tags.map(({ id }) => id),
        tags,
      );
    });
  }

  it('tells keys that are all but one of its own', () => {
    const text = FILE.replace('colour:', 'color:');
    const { problems, value } = readCodebook(text);
    assert.deepEqual(problemsOf(text), [['codebook-misspelt-key', 'color']]);
    assert.equal(value.tags.length, 2);
    assert.equal(problems.flatMap(fixesOf)[0]?.edit(text), FILE);
    assert.deepEqual(problemsOf('tgas:\n  - { id: sea }\n'), [['codebook-misspelt-key', 'tgas']]);
    const required = 'tags:\n  - { label: The sea, idd: sea }\n';
    assert.equal(readCodebook(required).problems.flatMap(fixesOf)[0]?.edit(required), required.replace('idd', 'id'));
  });

  it('tells values in curly quotation marks, with the quick fixes, those that belong to a text as well', () => {
    const text = 'tags:\n  - id: sea\n    label: “The sea”\n  - id: ferry\n    parent: “sea”\n';
    const { problems } = readCodebook(text);
    assert.deepEqual(problemsOf(text), [
      ['codebook-curly-quotes', '“The sea”'],
      ['codebook-curly-quotes', '“sea”'],
    ]);
    assert.deepEqual(
      problems.map((problem) =>
        fixesOf(problem).map(({ edit }) =>
          edit(text)
            ?.split('\n')
            .find((line) => !text.includes(line)),
        ),
      ),
      [['    label: "The sea"', '    label: "“The sea”"'], ['    parent: sea']],
    );
  });

  it('takes one more tag, and every other byte stays', () => {
    assert.equal(withCodebookTag(FILE, 'night boats'), `${FILE}  - id: "night boats"\n`);
    assert.equal(
      withCodebookTag(undefined, 'ferry'),
      '# Blue Pencil: the tags that claims in this folder may have.\ntags:\n  - id: ferry\n',
    );
    assert.equal(withCodebookTag('tags: [', 'ferry'), undefined);
  });
});
