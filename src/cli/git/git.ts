import { execFile } from 'node:child_process';

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

/** Git's own merge of lines, written to `ours`, with markers where they clash; `true` if they do nowhere. */
export async function mergeLines(ours: string, base: string, theirs: string): Promise<boolean> {
  const { code } = await git(['merge-file', '-L', 'ours', '-L', 'base', '-L', 'theirs', ours, base, theirs]);
  return code === 0;
}
