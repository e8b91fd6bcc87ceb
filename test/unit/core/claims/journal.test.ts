import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/core/claims/claim';
import { actorSlug, newClaimId } from '../../../../src/core/claims/claimId';
import {
  afterRedo,
  afterUndo,
  EMPTY_JOURNAL,
  redoing,
  undoing,
  withAct,
  type Act,
} from '../../../../src/core/claims/journal';

const claim = (values: Partial<Claim> = {}): Claim => ({
  id: 'c-1111111111',
  kind: 'other',
  anchors: [{ exact: 'a' }],
  ...values,
});
const act = (before: Claim | undefined, after: Claim | undefined): Act => ({
  name: 'edit',
  steps: [{ id: 'c-1111111111', before, after }],
});

describe('the journal of annotation acts', () => {
  it('takes a tag back and does it again', () => {
    const tag = act(undefined, claim());
    assert.deepEqual(undoing(tag, [claim()]), [{ kind: 'delete-claim', id: 'c-1111111111' }]);
    assert.deepEqual(redoing(tag, []), [{ kind: 'add-claim', claim: claim() }]);
  });

  it('brings a deleted claim back', () => {
    const deleted: Act = {
      name: 'delete',
      steps: [{ id: 'c-1111111111', before: claim({ note: 'x' }), after: undefined }],
    };
    assert.deepEqual(undoing(deleted, []), [{ kind: 'add-claim', claim: claim({ note: 'x' }) }]);
  });

  it('leaves alone what somebody else has changed since in other keys', () => {
    const edit = act(claim({ status: 'open' }), claim({ status: 'checking', note: 'mine' }));
    const now = claim({ status: 'checking', note: 'mine', tags: ['theirs'] });
    assert.deepEqual(undoing(edit, [now]), [
      { kind: 'set-claim', id: 'c-1111111111', values: { status: 'open', note: undefined } },
    ]);
  });

  it('does nothing to a claim that is gone', () => {
    assert.deepEqual(undoing(act(claim({ status: 'open' }), claim({ status: 'checking' })), []), []);
    assert.deepEqual(undoing(act(undefined, claim()), []), []);
  });

  it('takes a decision on a paragraph back to what was decided before', () => {
    const decided: Act = {
      name: 'decide-role',
      steps: [],
      roles: [{ exact: 'Share this', before: undefined, after: 'article' }],
    };
    assert.deepEqual(undoing(decided, []), [{ kind: 'decide-role', exact: 'Share this', is: undefined }]);
    assert.deepEqual(redoing(decided, []), [{ kind: 'decide-role', exact: 'Share this', is: 'article' }]);
  });

  it('forgets what was undone when something new is done', () => {
    const [first, second] = [act(undefined, claim()), act(claim(), claim({ note: 'x' }))];
    const undone = afterUndo(withAct(withAct(EMPTY_JOURNAL, first), second));
    assert.deepEqual(undone, { done: [first], undone: [second] });
    assert.deepEqual(afterRedo(undone), { done: [first, second], undone: [] });
    assert.deepEqual(withAct(undone, first), { done: [first, first], undone: [] });
  });
});

describe('ids', () => {
  it('of claims are never given twice', () => {
    let calls = 0;
    const bytes = (count: number) => new Uint8Array(count).fill(calls++ === 0 ? 0 : 33);
    assert.equal(newClaimId(bytes, new Set(['c-0000000000'])), 'c-1111111111');
  });

  it('of actors are what people can write', () => {
    assert.equal(actorSlug('Mícheál MacDonncha'), 'micheal-macdonncha');
    assert.equal(actorSlug('Harbour Workers’ Union'), 'harbour-workers-union');
    assert.equal(actorSlug('Łódź & Ørsted'), 'lodz-orsted');
    assert.equal(actorSlug('東京'), 'actor');
    assert.equal(actorSlug('Mara', new Set(['mara', 'mara-2'])), 'mara-3');
  });
});
