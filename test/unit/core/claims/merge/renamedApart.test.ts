import assert from 'node:assert/strict';
import { isOneSide, mergedFromOneSide } from '../../../../../src/core/claims/merge/leftUnmerged';
import { renamedApart, type LoneVersion } from '../../../../../src/core/claims/merge/renamedApart';

const text = (first: string, second: string, ids = ['c-0001', 'c-0002']) =>
  [first, second].reduce(
    (lines, status, at) =>
      `${lines}  - id: ${ids[at]}\n    kind: other\n    anchors:\n      - exact: ${at ? 'ferry' : 'quay'}\n    status: ${status}\n`,
    'format: claims-sidecar/1\nclaims:\n',
  );
const LONE: readonly LoneVersion[] = [
  { at: 'quay', side: 'base', text: text('open', 'open') },
  { at: 'pier', side: 'ours', text: text('open', 'checking') },
  { at: 'kai', side: 'theirs', text: text('refuted', 'open') },
  { at: 'mill', side: 'theirs', text: text('open', 'open', ['c-0003', 'c-0004']) },
];

describe('a sidecar that has another name on each side of a merge', () => {
  it('is known by the ids of its claims, under either name', () => {
    assert.equal(renamedApart('pier', LONE)?.other, 'kai');
    assert.equal(renamedApart('kai', LONE)?.other, 'pier');
    assert.equal(renamedApart('kai', LONE)?.base, LONE[0]?.text);
  });

  it('is none where its claims are nobody else’s, or two files have them', () => {
    assert.equal(renamedApart('mill', LONE), undefined);
    assert.equal(renamedApart('quay', LONE), undefined);
    assert.equal(renamedApart('pier', [...LONE, { ...LONE[2]!, at: 'wharf' }]), undefined);
  });

  it('is left alone where one side has deleted it', () => {
    const own = LONE[1]!.text;
    for (const versions of [
      { base: own, ours: own, theirs: undefined },
      { base: own, ours: undefined, theirs: own },
    ]) {
      assert.equal(isOneSide(own, versions), false);
      assert.equal(mergedFromOneSide(own, versions, 'pier'), undefined);
    }
  });

  it('is merged by claim under either name, and only as git has left it', () => {
    for (const [name, own] of [
      ['pier', LONE[1]!.text],
      ['kai', LONE[2]!.text],
    ] as const) {
      const versions = renamedApart(name, LONE)!;
      assert.ok(isOneSide(own, versions));
      assert.equal(mergedFromOneSide(own, versions, name), text('refuted', 'checking'));
      const inCrLf = own.replaceAll('\n', '\r\n');
      assert.equal(mergedFromOneSide(inCrLf, versions, name), text('refuted', 'checking').replaceAll('\n', '\r\n'));
      assert.equal(mergedFromOneSide(text('refuted', 'checking'), versions, name), undefined);
    }
  });
});
