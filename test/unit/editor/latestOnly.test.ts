import assert from 'node:assert/strict';
import { LatestOnly } from '../../../src/editor/latestOnly';

/** A look at something that ends when it is told to, and notes what it has seen if that still counts. */
class Looks {
  readonly noted: string[] = [];
  private readonly latest = new LatestOnly();

  begin(key: string, seen: string): () => Promise<void> {
    let end!: () => void;
    const told = new Promise<void>((resolve) => (end = resolve));
    const look = this.latest.run(key, async (isLatest) => {
      await told;
      if (isLatest()) this.noted.push(seen);
    });
    return () => {
      end();
      return look;
    };
  }

  giveUp(key: string): void {
    this.latest.giveUp(key);
  }
}

describe('of several looks at the same thing', () => {
  it('the latest counts, though an older one ends after it', async () => {
    const looks = new Looks();
    const [first, second] = [looks.begin('ferry.txt', 'old'), looks.begin('ferry.txt', 'new')];
    await second();
    await first();
    assert.deepEqual(looks.noted, ['new']);
  });

  it('an older one does not count, though it ends first', async () => {
    const looks = new Looks();
    const [first, second] = [looks.begin('ferry.txt', 'old'), looks.begin('ferry.txt', 'new')];
    await first();
    assert.deepEqual(looks.noted, []);
    await second();
    assert.deepEqual(looks.noted, ['new']);
  });

  it('each of other things counts', async () => {
    const looks = new Looks();
    const [ferry, harbour] = [looks.begin('ferry.txt', 'ferry'), looks.begin('harbour.txt', 'harbour')];
    await harbour();
    await ferry();
    assert.deepEqual(looks.noted, ['harbour', 'ferry']);
  });

  it('one that was given up never counts, whatever is begun after it', async () => {
    const looks = new Looks();
    const first = looks.begin('ferry.txt', 'old');
    looks.giveUp('ferry.txt');
    const second = looks.begin('ferry.txt', 'new');
    await first();
    await second();
    assert.deepEqual(looks.noted, ['new']);
  });

  it('the next counts where one has failed, and whoever waits for that one is told', async () => {
    const latest = new LatestOnly();
    await assert.rejects(
      latest.run('ferry.txt', () => Promise.reject(new Error('no such file'))),
      /no such file/,
    );
    assert.equal(await latest.run('ferry.txt', (isLatest) => Promise.resolve(isLatest())), true);
  });
});
