import assert from 'node:assert/strict';
import { fixesOf } from '../../../../../src/core/claims/rules/fixes';
import { readSidecar } from '../../../../../src/core/claims/sidecar';

const sidecar = (second: string) =>
  `format: claims-sidecar/1
claims:
  - id: c-aaaaaaaaa1
    kind: demand
    anchors:
      - exact: "one"
  - ${second}
    anchors:
      - exact: "two" # ask
`;

function fixed(text: string): string {
  const [problem] = readSidecar(text).problems;
  const fix = fixesOf(problem!).find(({ code }) => code === 'own-id');
  return fix?.edit(text) ?? assert.fail('no quick fix');
}

describe('a claim without an id of its own', () => {
  for (const second of [
    'id: c-aaaaaaaaa1 # copied\n    kind: threat',
    'id:\n    kind: threat',
    'id: ""\n    kind: threat',
    'id: claim 2\n    kind: threat',
    'id: 17\n    kind: threat',
    'kind: threat',
  ])
    for (const newline of ['\n', '\r\n'])
      it(`gets one by a quick fix that changes nothing else: ${JSON.stringify(second + newline)}`, () => {
        const text = sidecar(second).replaceAll('\n', newline);
        const after = fixed(text);
        const { value, problems } = readSidecar(after);
        assert.deepEqual(problems, []);
        const id = value.claims[1]?.id ?? assert.fail('it is not read');
        assert.match(id, /^c-[0-9a-z]{10}$/);
        assert.notEqual(id, 'c-aaaaaaaaa1');
        const expected = second.replace(/^(?:id:[^#\n]*?(?= #|\n)(?<rest>[^\n]*)\n {4})?/, `id: ${id}$<rest>\n    `);
        assert.equal(after, sidecar(expected).replaceAll('\n', newline));
      });

  it('gets one before a remark in its place', () => {
    const after = fixed(sidecar('id:   # none yet\n    kind: threat'));
    assert.match(after, /- id: {3}c-[0-9a-z]{10} # none yet\n/);
    assert.deepEqual(readSidecar(after).problems, []);
  });

  for (const second of ['id: [a]', 'id: { a: 1 }', 'id:\n      - a', 'id: |\n      a b', 'id: !!str'])
    it(`is left to the editor where more stands in its place: ${JSON.stringify(second)}`, () => {
      const text = sidecar(`${second}\n    kind: threat`);
      const fixes = readSidecar(text).problems.flatMap(fixesOf);
      assert.deepEqual(
        fixes.flatMap(({ code, edit }) => (code === 'own-id' ? (edit(text) ?? []) : [])),
        [],
      );
    });

  it('gets one in braces as well', () => {
    const after = fixed('format: claims-sidecar/1\nclaims:\n  - { kind: threat, anchors: [{ exact: "two" }] }\n');
    assert.match(after, /- \{ id: c-[0-9a-z]{10}, kind: threat, anchors/);
    assert.deepEqual(readSidecar(after).problems, []);
  });

  it('gets none where two actors share one: what names them would have to change too', () => {
    const text = 'format: claims-sidecar/1\nactors:\n  - { id: a, name: "A" }\n  - { id: a, name: "B" }\nclaims: []\n';
    assert.deepEqual(readSidecar(text).problems.flatMap(fixesOf), []);
  });
});
