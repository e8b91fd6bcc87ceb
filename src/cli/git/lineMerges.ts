import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { git, MOST_CLASHES } from './git';

/** How `git merge-file` may be told to compare lines; older versions know one way alone. */
const ALGORITHMS = [['--diff-algorithm=histogram'], []];

/** What a merge has left of a file in git's index. */
interface Stages {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What git may have written into a file that it could not merge, the likeliest first. */
export async function* lineMerges(file: string, stages: Stages): AsyncGenerator<string> {
  yield* mergedAlone(stages);
  const { dir, base } = path.parse(path.resolve(file));
  // A merge of all files finds lines another way than `git merge-file` does; it tells so from version 2.38 on.
  const { output } = await git(['-C', dir, 'merge-tree', '--write-tree', 'HEAD', 'MERGE_HEAD']);
  const [tree = ''] = output.split('\n', 1);
  const { code, output: text } = await git(['-C', dir, 'cat-file', 'blob', `${tree}:./${base}`]);
  if (code === 0) yield text;
}

async function* mergedAlone(stages: Stages): AsyncGenerator<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bluepencil-'));
  try {
    const files: string[] = [];
    for (const stage of ['ours', 'base', 'theirs'] as const) {
      files.push(path.join(folder, stage));
      await writeFile(files.at(-1)!, stages[stage]);
    }
    for (const options of ALGORITHMS) {
      const { code, output } = await git(['merge-file', '-p', ...options, ...files]);
      // The code is the number of clashes.
      if (code <= MOST_CLASHES) yield output;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
