import assert from 'node:assert/strict';
import { openConflicts, settling } from '../../../../../src/core/claims/merge/conflicts';
import { fixesOf } from '../../../../../src/core/claims/rules/fixes';
import { ruleFindings } from '../../../../../src/core/claims/rules';
import { readSidecar } from '../../../../../src/core/claims/sidecar';
import { editSidecar } from '../../../../../src/core/claims/sidecarEdit';

const SIDECAR = `format: claims-sidecar/1
claims:
  # look again
  - id: c-aaaaaaaaa1
    kind: assertion
    anchors:
      - exact: "the cranes are safe"
    said:
      text: "on Monday"
      value: "2026-05-11"
    status: confirmed
    evidence:
      - title: "Report"
    conflicts:
      - key: status
        base: open
        ours: confirmed
        theirs: refuted
      - key: said.value
        ours: "2026-05-11"
        theirs: "2026-05-18"
`;

function settled(sidecar: string, index: number, side: 'ours' | 'theirs'): string {
  const [claim] = readSidecar(sidecar).value.claims;
  const result = editSidecar(sidecar, 'a.txt', settling(claim!, index, side));
  assert.ok('text' in result);
  return result.text;
}

describe('conflicts that a merge has left', () => {
  it('are settled one by one, and nothing else is touched', () => {
    const once = settled(SIDECAR, 1, 'theirs');
    assert.match(once, /value: "2026-05-18"\n {4}status: confirmed/);
    assert.match(once, /text: "on Monday"/);
    const [claim] = readSidecar(once).value.claims;
    assert.deepEqual(openConflicts(claim!), [{ key: 'status', base: 'open', ours: 'confirmed', theirs: 'refuted' }]);
    const all = settled(once, 0, 'ours');
    assert.match(all, /status: confirmed/);
    assert.doesNotMatch(all, /conflicts/);
    assert.match(all, /# look again\n {2}- id: c-aaaaaaaaa1/);
  });

  it('of a claim that one side has deleted end with the claim, or keep it', () => {
    const open = SIDECAR.replace(
      /conflicts:[\s\S]*$/,
      'conflicts:\n      - key: claim\n        ours: edited\n        theirs: deleted\n',
    );
    assert.equal(readSidecar(settled(open, 0, 'theirs')).value.claims.length, 0);
    const kept = settled(open, 0, 'ours');
    assert.equal(readSidecar(kept).value.claims.length, 1);
    assert.doesNotMatch(kept, /conflicts/);
  });

  it('are offered both ways by quick fixes', () => {
    const { value } = readSidecar(SIDECAR);
    const problems = ruleFindings({ sidecar: value }, {}).filter(({ code }) => code === 'claim.merge-conflict');
    const fixes = problems.flatMap(fixesOf);
    assert.deepEqual(
      fixes.map(({ code, value: offered }) => [code, offered]),
      [
        ['keep-ours', 'confirmed'],
        ['take-theirs', 'refuted'],
        ['keep-ours', '2026-05-11'],
        ['take-theirs', '2026-05-18'],
      ],
    );
    assert.match(fixes[1]!.edit(SIDECAR)!, /status: refuted/);
  });
});
