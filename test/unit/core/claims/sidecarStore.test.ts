import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/core/claims/claim';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import { editSidecar, newSidecar } from '../../../../src/core/claims/sidecarEdit';
import { changeSidecar, type Runner, type SidecarStore } from '../../../../src/core/claims/sidecarStore';
import { atOnce } from '../../../../src/core/text/steps';
import { WHOLE } from './mutants';

const claim = (id: string): Claim => ({ id, kind: 'other', anchors: [{ exact: `words of ${id}`, start: 60 }] });

/** A store whose text others may write at any time. */
class Shared implements SidecarStore {
  constructor(public text: string | undefined) {}

  read() {
    return Promise.resolve({ text: this.text, version: String(this.text) });
  }

  replace(expectedVersion: string, text: string) {
    if (expectedVersion !== String(this.text)) return Promise.resolve('conflict' as const);
    this.text = text;
    return Promise.resolve('stored' as const);
  }

  remove(expectedVersion: string) {
    if (expectedVersion !== String(this.text)) return Promise.resolve('conflict' as const);
    this.text = undefined;
    return Promise.resolve('stored' as const);
  }

  add(id: string): void {
    const result = editSidecar(this.text, 'quay.md', [{ kind: 'add-claim', claim: claim(id) }]);
    assert.ok('text' in result);
    this.text = result.text;
  }
}

/** Runs work step by step, and does something between two steps. */
function between(act: (step: number) => void): Runner {
  let count = 0;
  return async (steps) => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await Promise.resolve();
      act(++count);
    }
  };
}

const ids = (text: string | undefined) => readSidecar(text ?? '').value.claims.map(({ id }) => id);

describe('changing a sidecar in steps', () => {
  for (const at of [1, 2, 3, 4]) {
    it(`loses nothing that others write meanwhile, after step ${at}`, async () => {
      const store = new Shared(WHOLE);
      const run = between((step) => {
        if (step === at) store.add('c-others');
      });
      const result = await changeSidecar(store, 'quay.md', () => [{ kind: 'add-claim', claim: claim('c-mine') }], run);
      assert.ok('after' in result && result.after === store.text);
      assert.deepEqual(ids(store.text), ['c-7f3kq9m2xw', 'c-n4z8t0hb6r', 'c-mine', 'c-others']);
    });
  }

  it('is not done where the file is broken meanwhile', async () => {
    const store = new Shared(WHOLE);
    const broken = `${WHOLE}x: [\n`;
    const run = between((step) => {
      if (step === 2) store.text = broken;
    });
    const change = () => [{ kind: 'add-claim', claim: claim('c-mine') }] as const;
    assert.deepEqual(await changeSidecar(store, 'quay.md', change, run), { refusal: 'not-writable' });
    assert.equal(store.text, broken);
  });

  it('waits for changes that take their time', async () => {
    const store = new Shared(WHOLE);
    const changesTo = async (text: string | undefined) => {
      await Promise.resolve();
      return ids(text).includes('c-others') ? [{ kind: 'delete-claim', id: 'c-others' } as const] : [];
    };
    assert.deepEqual(await changeSidecar(store, 'quay.md', changesTo), { before: WHOLE, after: WHOLE });
    store.add('c-others');
    await changeSidecar(store, 'quay.md', changesTo);
    assert.deepEqual(ids(store.text), ids(WHOLE));
  });

  describe('that its first act has made, and from which that is taken back,', () => {
    const add = (id: string) => () => [{ kind: 'add-claim', claim: claim(id) }] as const;
    const takeBack = (id: string) => () => [{ kind: 'delete-claim', id }] as const;

    it('takes it away', async () => {
      const store = new Shared(undefined);
      await changeSidecar(store, 'quay.md', add('c-mine'));
      const before = store.text;
      const result = await changeSidecar(store, 'quay.md', takeBack('c-mine'), atOnce, 'goes');
      assert.deepEqual(result, { before, after: undefined });
      assert.equal(store.text, undefined);
    });

    it('leaves it where somebody else has written in it, before or at the same time', async () => {
      const store = new Shared(undefined);
      await changeSidecar(store, 'quay.md', add('c-mine'));
      store.text += '# look at page 3\n';
      await changeSidecar(store, 'quay.md', takeBack('c-mine'), atOnce, 'goes');
      assert.match(store.text!, /# look at page 3/);
      store.text = undefined;
      await changeSidecar(store, 'quay.md', add('c-mine'));
      let isAdded = false;
      const run = between(() => {
        if (!isAdded) store.add('c-others');
        isAdded = true;
      });
      await changeSidecar(store, 'quay.md', takeBack('c-mine'), run, 'goes');
      assert.deepEqual(ids(store.text), ['c-others']);
    });

    it('leaves its head where that is not asked for', async () => {
      const store = new Shared(undefined);
      await changeSidecar(store, 'quay.md', add('c-mine'));
      await changeSidecar(store, 'quay.md', takeBack('c-mine'));
      assert.equal(store.text, `${newSidecar('quay.md')}claims: []\n`);
    });
  });
});
