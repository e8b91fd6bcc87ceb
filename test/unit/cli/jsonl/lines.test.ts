import assert from 'node:assert/strict';
import { linesOf } from '../../../../src/cli/jsonl/lines';

async function lines(chunks: Iterable<string>, limit = 1000): Promise<readonly (string | undefined)[]> {
  const all: (string | undefined)[] = [];
  // eslint-disable-next-line @typescript-eslint/require-await -- an async source of chunks that are there already
  const source = async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  };
  for await (const line of linesOf(source(), limit)) {
    all.push(line === undefined ? undefined : Buffer.from(line).toString());
  }
  return all;
}

describe('lines of a stream of bytes', () => {
  it('are cut at line feeds wherever the chunks are cut', async () => {
    assert.deepEqual(await lines(['a\nb', 'c', '\n', '\nd\n']), ['a', 'bc', '', 'd']);
    assert.deepEqual(await lines(['a\nb']), ['a', 'b']);
    assert.deepEqual(await lines([]), []);
  });

  it('are skipped, not kept, beyond the limit, and the next is read as ever', async () => {
    assert.deepEqual(await lines(['aaa', 'aaa', 'aaa\nbb\ncccccc', '\n'], 5), [undefined, 'bb', undefined]);
    assert.deepEqual(await lines(['aaaaa\nbbbbbb'], 5), ['aaaaa', undefined]);
  });

  it('take time in proportion to their length, also in small pieces', async () => {
    const started = performance.now();
    const [line] = await lines(
      Array.from({ length: 50_000 }, () => 'x'.repeat(100)),
      10_000_000,
    );
    assert.equal(line?.length, 5_000_000);
    assert.ok(performance.now() - started < 8000);
  });
});
