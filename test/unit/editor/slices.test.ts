import assert from 'node:assert/strict';
import { inSlices, runInSlices } from '../../../src/editor/slices';

/** Work of so many steps, each of so many milliseconds: longer than a slice, where nothing else is said. */
function* work(steps: number, told: string[] = [], name = '', long = 5): Generator<undefined, string, undefined> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + long;
    while (performance.now() < end);
    told.push(name);
    yield;
  }
  return `${name} done`;
}

describe('work in slices', () => {
  it('that is small is done at once', () => {
    let result: string | undefined;
    runInSlices(work(0, [], 'a'), (value) => (result = value));
    assert.equal(result, 'a done');
  });

  it('lets others have a turn after each slice, and shares the turns', async () => {
    const told: string[] = [];
    let isOver = false;
    const look = () => {
      told.push('others');
      if (!isOver) setImmediate(look);
    };
    setImmediate(look);
    const results = await Promise.all([inSlices(work(5, told, 'a')), inSlices(work(5, told, 'b'))]);
    isOver = true;
    assert.deepEqual(results, ['a done', 'b done']);
    // The first slices are the caller's own turn; then there is one slice in each.
    const turns = told.join(' ').split('others').slice(1, -1);
    assert.ok(turns.length >= 7, told.join(' '));
    for (const turn of turns) assert.ok(turn.trim().split(' ').length <= 1, told.join(' '));
  });

  it('shares the time of a turn with what comes right after it', async () => {
    let turns = 0;
    let isOver = false;
    const look = () => {
      turns++;
      if (!isOver) setImmediate(look);
    };
    setImmediate(look);
    // Each alone is done in its first slice.
    for (let one = 0; one < 20; one++) await inSlices(work(4, [], '', 0.3));
    isOver = true;
    assert.ok(turns >= 5, `${turns} turns`);
  });

  it('is not told of when it was given up', async () => {
    let isDone = false;
    const giveUp = runInSlices(work(3), () => (isDone = true));
    giveUp();
    await inSlices(work(5));
    assert.equal(isDone, false);
  });

  it('fails where it is awaited', async () => {
    const failing = function* (): Generator<undefined, string, undefined> {
      yield* work(2);
      throw new RangeError('no');
    };
    await assert.rejects(inSlices(failing()), RangeError);
  });
});
