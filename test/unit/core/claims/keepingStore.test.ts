import assert from 'node:assert/strict';
import { KeepingStore, type KeptText } from '../../../../src/core/claims/keepingStore';
import { readSidecar } from '../../../../src/core/claims/sidecar';
import type { Claim } from '../../../../src/core/claims/claim';
import { atOnce } from '../../../../src/core/text/steps';
import { changeSidecar, type SidecarStore } from '../../../../src/core/claims/sidecarStore';

class Full extends Error {}

describe('a store that keeps what cannot be written', () => {
  const disk = { text: undefined as string | undefined, isFull: false, isWornOut: false };
  const inner: SidecarStore = {
    read: () => Promise.resolve({ text: disk.text, version: `disk ${disk.text}` }),
    replace: (expected, text) => {
      if (disk.isWornOut) return Promise.reject(new Error('worn out'));
      if (expected !== `disk ${disk.text}`) return Promise.resolve('conflict');
      if (disk.isFull) return Promise.reject(new Full());
      disk.text = text;
      return Promise.resolve('stored');
    },
    remove: (expected) => {
      if (expected !== `disk ${disk.text}`) return Promise.resolve('conflict');
      if (disk.isFull) return Promise.reject(new Full());
      disk.text = undefined;
      return Promise.resolve('stored');
    },
  };
  let refusals: number;
  let aside: KeptText | undefined;
  let store: KeepingStore;

  beforeEach(() => {
    Object.assign(disk, { text: undefined, isFull: false, isWornOut: false });
    refusals = 0;
    aside = undefined;
    store = new KeepingStore(inner, 'a.txt', (failure) => failure instanceof Full, {
      onKept: (kept) => (aside = kept),
      onRefused: () => refusals++,
    });
  });

  const add = (id: string, to: SidecarStore = store) => {
    const claim: Claim = { id: `c-aaaaaaaaa${id}`, kind: 'demand', anchors: [{ exact: `words ${id}` }] };
    return changeSidecar(to, 'a.txt', () => [{ kind: 'add-claim', claim }]);
  };
  const takeBack = (id: string) =>
    changeSidecar(store, 'a.txt', () => [{ kind: 'delete-claim', id: `c-aaaaaaaaa${id}` }], atOnce, 'goes');
  const ids = (text: string | undefined) =>
    readSidecar(text ?? '')
      .value.claims.map(({ id }) => id.slice(-1))
      .join('');

  it('reads and changes them as if they were stored, and writes all with the next change that is let through', async () => {
    disk.isFull = true;
    await add('1');
    await add('2');
    assert.equal(disk.text, undefined);
    assert.equal(refusals, 2);
    assert.equal(ids((await store.read()).text), '12');
    disk.isFull = false;
    await add('3');
    assert.equal(ids(disk.text), '123');
    assert.equal(store.waiting, undefined);
  });

  it('writes them when it is told to try again, and says whether it could', async () => {
    disk.isFull = true;
    await add('1');
    assert.equal(await store.retry(), false);
    disk.isFull = false;
    assert.equal(await store.retry(), true);
    assert.equal(ids(disk.text), '1');
    assert.equal(await store.retry(), true);
  });

  it('merges them with what others have written', async () => {
    await add('1');
    disk.isFull = true;
    await add('2');
    disk.isFull = false;
    await add('3', inner);
    assert.deepEqual([...ids((await store.read()).text)].sort(), ['1', '2', '3']);
    assert.equal(await store.retry(), true);
    assert.deepEqual([...ids(disk.text)].sort(), ['1', '2', '3']);
  });

  it('shows a file that has been broken meanwhile as it is, and writes when it is mended', async () => {
    await add('1');
    const whole = disk.text!;
    disk.isFull = true;
    await add('2');
    disk.isFull = false;
    disk.text = `${whole}  - [broken\n`;
    assert.equal((await store.read()).text, disk.text);
    assert.deepEqual(await add('3'), { refusal: 'not-writable' });
    assert.equal(await store.retry(), false);
    assert.equal(disk.text, `${whole}  - [broken\n`);
    disk.text = whole;
    assert.equal(await store.retry(), true);
    assert.equal(ids(disk.text), '12');
  });

  it('loses none of two changes at once', async () => {
    disk.isFull = true;
    await Promise.all([add('1'), add('2')]);
    assert.equal(ids(store.waiting?.text), '12');
  });

  it('tells what is to be put aside, and when there is nothing any more', async () => {
    await add('1');
    disk.isFull = true;
    await add('2');
    assert.deepEqual([ids(aside?.base), ids(aside?.text)], ['1', '12']);
    disk.isFull = false;
    await store.retry();
    assert.equal(aside, undefined);
  });

  it('takes up what others have put aside, and merges it with what it finds', async () => {
    await add('1');
    disk.isFull = true;
    await add('2');
    const first = aside!;
    const others = new KeepingStore(inner, 'a.txt', (failure) => failure instanceof Full, {
      onKept: (kept) => (aside = kept),
      onRefused: () => undefined,
    });
    await add('3', others);
    disk.isFull = false;
    await add('4', inner);
    const heir = new KeepingStore(inner, 'a.txt', (failure) => failure instanceof Full, {
      onKept: (kept) => (aside = kept),
      onRefused: () => undefined,
    });
    assert.ok(heir.restore(first) && heir.restore(others.waiting!));
    assert.deepEqual([...ids((await heir.read()).text)].sort(), ['1', '2', '3', '4']);
    assert.equal(await heir.retry(), true);
    assert.deepEqual([...ids(disk.text)].sort(), ['1', '2', '3', '4']);
    assert.equal(aside, undefined);
    // Those who kept it at first find that it is written.
    assert.deepEqual([...ids((await store.read()).text)].sort(), ['1', '2', '3', '4']);
    assert.equal(await store.retry(), true);
    assert.deepEqual([...ids(disk.text)].sort(), ['1', '2', '3', '4']);
  });

  it('keeps nothing where the act that made the sidecar is taken back before it could be written', async () => {
    disk.isFull = true;
    await add('1');
    await takeBack('1');
    assert.deepEqual([(await store.read()).text, store.waiting, aside], [undefined, undefined, undefined]);
    assert.equal(await store.retry(), true);
    assert.equal(disk.text, undefined);
  });

  it('keeps a sidecar in which nothing is said where it cannot be taken away', async () => {
    await add('1');
    disk.isFull = true;
    await takeBack('1');
    assert.equal(ids(disk.text), '1');
    assert.equal(ids((await store.read()).text), '');
    assert.equal(refusals, 1);
    disk.isFull = false;
    assert.equal(await store.retry(), true);
    assert.equal(ids(disk.text), '');
  });

  it('does not keep what failed for another reason', async () => {
    disk.isWornOut = true;
    await assert.rejects(add('1'), /worn out/);
    assert.equal(store.waiting, undefined);
  });
});
