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

/** What became of a merge of lines; `failed` leaves the file as it is: it is no text, or there is no git. */
export type LineMerge = 'merged' | 'marked' | 'failed';

/** Git's own merge of lines, written to `ours`, with markers where they clash. */
export async function mergeLines(ours: string, base: string, theirs: string): Promise<LineMerge> {
  const names = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  const { code } = await git(['merge-file', ...names, ours, base, theirs]).catch(() => ({ code: -1 }));
  if (code === 0) return 'merged';
  return code > 0 && code <= MOST_CLASHES ? 'marked' : 'failed';
}

/** Git counts no further; above that its code is that of a failure. */
export const MOST_CLASHES = 127;
