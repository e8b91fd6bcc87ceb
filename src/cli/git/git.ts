import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a run of git came to. */
export interface GitRun {
  readonly code: number;
  readonly output: string;
}

/** Runs git, without a shell. Rejects where there is no git. */
export function git(args: readonly string[]): Promise<GitRun> {
  return new Promise((resolve, reject) => {
    execFile('git', [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }, (failure, stdout) => {
      if (failure && typeof failure.code !== 'number') reject(new Error(failure.message, { cause: failure }));
      else resolve({ code: failure ? Number(failure.code) : 0, output: stdout });
    });
  });
}

/** How lines may be compared in a merge: as `git merge` does by itself, and as older versions did. */
const ALGORITHMS = [['--diff-algorithm=histogram'], []];

/** What git's own merge of lines makes of three texts, marked where they clash. */
export async function mergedLines(
  texts: Readonly<Record<'base' | 'ours' | 'theirs', string>>,
): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bluepencil-'));
  try {
    const files = (['ours', 'base', 'theirs'] as const).map((name) => [path.join(folder, name), texts[name]] as const);
    for (const [file, text] of files) await writeFile(file, text);
    const runs = ALGORITHMS.map((options) => git(['merge-file', '-p', ...options, ...files.map(([file]) => file)]));
    // The code is the number of clashes; above that the command has failed.
    return (await Promise.all(runs)).filter(({ code }) => code <= 127).map(({ output }) => output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Git's own merge of lines, written to `ours`, with markers where they clash; `true` if they do nowhere. */
export async function mergeLines(ours: string, base: string, theirs: string): Promise<boolean> {
  const { code } = await git(['merge-file', '-L', 'ours', '-L', 'base', '-L', 'theirs', ours, base, theirs]);
  return code === 0;
}
