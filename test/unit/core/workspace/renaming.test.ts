import assert from 'node:assert/strict';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { idPlaces, isIdOf, renamed, type IdFile, type Renaming } from '../../../../src/core/workspace/renaming';

const SIDECAR = `format: claims-sidecar/1
article: { file: a.txt }
claims:
  # toll is also a word here
  - id: c-aaaaaaaaa1
    kind: demand
    anchors: [{ exact: "the toll" }]
    claimant: lindgaard # he alone
    addressee: [council, 'lindgaard']
    tags: [toll, "buses"]
  - id: c-aaaaaaaaa2
    kind: other
    anchors: [{ exact: "toll" }]
    tags:
      - 'toll'
      - toll-ring # both
    note: toll
actors:
  - id: lindgaard
    name: "Lindgaard"
  - id: council
    name: "City Council"
    roles: [{ title: owner, of: lindgaard }]
`;

function after(text: string, file: IdFile, renaming: Renaming): string {
  const result = renamed(text, file, renaming);
  assert.ok('text' in result, JSON.stringify(result));
  return result.text;
}

describe('a tag or an actor that gets another id', () => {
  it('has it wherever the old one stood as one, in the same quotation marks, and nothing else changes', () => {
    const result = renamed(SIDECAR, 'sidecar', { kind: 'tag', from: 'buses', to: 'public-transport' });
    assert.deepEqual(result, { text: SIDECAR.replace('"buses"', '"public-transport"'), count: 1 });
    const text = after(SIDECAR, 'sidecar', { kind: 'actor', from: 'lindgaard', to: 'bo-lindgaard' });
    assert.equal(
      text,
      SIDECAR.replace('claimant: lindgaard #', 'claimant: bo-lindgaard #')
        .replace("'lindgaard'", "'bo-lindgaard'")
        .replace('id: lindgaard', 'id: bo-lindgaard')
        .replace('of: lindgaard', 'of: bo-lindgaard'),
    );
  });

  it('is found where quotation marks had it written in another way', () => {
    const written = SIDECAR.replace("'toll'", "'driver''s pay'").replace(
      '"buses"',
      '"driver\\u0027s\\\n       \\ pay"',
    );
    const text = after(written, 'sidecar', { kind: 'tag', from: "driver's pay", to: 'pay' });
    assert.deepEqual(
      readSidecar(text).value.claims.map(({ tags }) => tags),
      [
        ['toll', 'pay'],
        ['pay', 'toll-ring'],
      ],
    );
  });

  it('stands once in a claim that had both', () => {
    const { claims } = readSidecar(after(SIDECAR, 'sidecar', { kind: 'tag', from: 'toll', to: 'toll-ring' })).value;
    assert.deepEqual(
      claims.map(({ tags }) => tags),
      [['toll-ring', 'buses'], ['toll-ring']],
    );
    const { value } = readSidecar(after(SIDECAR, 'sidecar', { kind: 'actor', from: 'lindgaard', to: 'council' }));
    assert.deepEqual([value.claims[0]?.claimant, value.claims[0]?.addressee], ['council', 'council']);
  });

  it('has one entry in a sidecar that had two, with both names', () => {
    const { actors } = readSidecar(
      after(SIDECAR, 'sidecar', { kind: 'actor', from: 'lindgaard', to: 'council' }),
    ).value;
    assert.deepEqual(
      actors.map(({ id, name, aliases }) => [id, name, aliases]),
      [['council', 'City Council', ['Lindgaard']]],
    );
  });

  it('is put in quotation marks where YAML would take it for something else', () => {
    const text = after(SIDECAR, 'sidecar', { kind: 'tag', from: 'toll', to: "the mayor's #1" });
    assert.deepEqual(
      readSidecar(text).value.claims.map(({ tags }) => tags?.[0]),
      ["the mayor's #1", "the mayor's #1"],
    );
    assert.deepEqual(
      readSidecar(after(SIDECAR, 'sidecar', { kind: 'tag', from: 'toll', to: 'no' })).value.claims[0]?.tags,
      ['no', 'buses'],
    );
  });

  it('has it in the codebook and the register, also as a wider tag and as the body of an office', () => {
    const codebook = 'tags:\r\n  - id: toll\r\n    label: toll\r\n  - { id: van, parent: toll }\r\n';
    assert.equal(
      after(codebook, 'codebook', { kind: 'tag', from: 'toll', to: 'ring' }),
      'tags:\r\n  - id: ring\r\n    label: toll\r\n  - { id: van, parent: ring }\r\n',
    );
    const register =
      'actors:\n  - { id: bo, name: Bo, roles: [{ title: chair, of: league }] }\n  - { id: league, name: L }\n';
    assert.equal(
      after(register, 'register', { kind: 'actor', from: 'league', to: 'drivers' }),
      register.replaceAll('league', 'drivers'),
    );
  });

  it('is refused where a file says what each of the two is, and in one that is broken', () => {
    const codebook = 'tags:\n  - id: toll\n  - id: ring\n';
    assert.deepEqual(renamed(codebook, 'codebook', { kind: 'tag', from: 'toll', to: 'ring' }), { refusal: 'taken' });
    const broken = `${SIDECAR}  x: [\n`;
    assert.deepEqual(renamed(broken, 'sidecar', { kind: 'tag', from: 'toll', to: 'ring' }), { refusal: 'broken' });
    // Where the old one is not, there is nothing to refuse.
    assert.deepEqual(renamed(broken, 'sidecar', { kind: 'tag', from: 'van', to: 'ring' }), { text: broken, count: 0 });
  });

  it('is found where somebody looks at it', () => {
    const at = SIDECAR.indexOf("'toll'") + 2;
    const place = idPlaces(SIDECAR, 'sidecar').find(({ span }) => span.start <= at && at <= span.end);
    assert.deepEqual([place?.kind, place?.id], ['tag', 'toll']);
  });

  it('is one that files may have', () => {
    assert.ok(isIdOf('tag', 'Toll ring') && isIdOf('tag', 'x') && isIdOf('actor', 'bo-lindgaard'));
    assert.ok(!isIdOf('tag', 'a, b') && !isIdOf('tag', '') && !isIdOf('tag', ' x') && !isIdOf('actor', 'Bo Lindgaard'));
  });
});
