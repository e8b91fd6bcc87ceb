import assert from 'node:assert/strict';
import { mergeMarked } from '../../../../../src/core/claims/merge/mergeMarked';
import { mergeSidecars } from '../../../../../src/core/claims/merge/mergeSidecars';
import { fixesOf } from '../../../../../src/core/claims/rules/fixes';
import { ruleFindings } from '../../../../../src/core/claims/rules';
import { readSidecar } from '../../../../../src/core/claims/sidecar';

const BASE = `format: claims-sidecar/1
article:
  lang: en
claims:
  # ask again
  - id: c-aaaaaaaaa1
    kind: demand
    anchors:
      - exact: "reopen the quay"
actors:
  - id: mara
    name: "Mara Lind"
`;
const EDITED = BASE.replace('kind: demand', 'kind: refusal');

function merged(base: string, ours: string, theirs: string) {
  const result = mergeSidecars(base, ours, theirs, 'a.txt');
  assert.ok(result.kind === 'merged');
  return result;
}

describe('a version of a sidecar that was emptied', () => {
  for (const empty of ['', '\n', ' \r\n\r\n', '\ufeff'])
    it(`has deleted nothing: ${JSON.stringify(empty)}`, () => {
      const fates = [
        [merged(BASE, EDITED, empty), 'edited', 'deleted', { ours: 1, theirs: 0, both: 0 }],
        [merged(BASE, empty, EDITED), 'deleted', 'edited', { ours: 0, theirs: 1, both: 0 }],
      ] as const;
      for (const [{ text, conflicts, claims }, ours, theirs, counts] of fates) {
        assert.equal(text, `${EDITED}conflicts:\n  - key: file\n    ours: ${ours}\n    theirs: ${theirs}\n`);
        assert.deepEqual(conflicts, [{ key: 'file', base: undefined, ours, theirs, in: 'file', of: 'file' }]);
        assert.deepEqual(claims, counts);
      }
    });

  it('is told of, and decided by a quick fix', () => {
    const { text } = merged(BASE, EDITED, '');
    const [problem, ...more] = ruleFindings({ sidecar: readSidecar(text).value }, {}).filter(
      ({ code }) => code === 'claim.merge-conflict',
    );
    assert.equal(more.length, 0);
    const [keep, take] = fixesOf(problem!);
    assert.equal(keep!.edit(text), EDITED);
    const taken = take!.edit(text)!;
    assert.deepEqual(readSidecar(taken).problems, []);
    const { claims, actors, article } = readSidecar(taken).value;
    assert.deepEqual([claims, actors, article], [[], [], {}]);
  });

  it('is told of once, however often it is merged', () => {
    const { text } = merged(BASE, EDITED, '');
    const again = merged(BASE, text, '');
    assert.equal(again.text, text);
    assert.equal(again.conflicts.length, 1);
  });

  it('is found between conflict markers too', () => {
    const result = mergeMarked(`<<<<<<< ours\n${EDITED}=======\n>>>>>>> theirs\n`, 'a.txt', { base: BASE });
    assert.ok(result.kind === 'merged');
    assert.equal(result.conflicts[0]?.key, 'file');
    assert.ok(result.text.startsWith(EDITED));
  });

  it('is none where there never was anything, or both are empty', () => {
    assert.deepEqual(merged('', BASE, '').conflicts, []);
    assert.deepEqual(merged('', BASE, '').text, BASE);
    assert.deepEqual([merged(BASE, '', '\n').conflicts, merged(BASE, '', '\n').text], [[], '']);
  });

  it('is no excuse for the other that is broken', () => {
    for (const [ours, theirs, broken] of [
      ['', 'claims: [', 'theirs'],
      ['claims: [', '', 'ours'],
    ] as const) {
      const result = mergeSidecars(BASE, ours, theirs, 'a.txt');
      assert.ok(result.kind === 'refused');
      assert.deepEqual([result.side, result.why?.code], [broken, 'yaml-syntax']);
    }
  });
});
