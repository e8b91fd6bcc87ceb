import path from 'node:path';
import { MOST_COMMITS } from '../../core/claims/anchor';
import type { CommittedSidecar } from '../../core/article';
import { git } from './git';

/** A file's earlier texts as git has them, newest first: as staged, then as committed. None where it is in no repository. */
export async function* earlierTexts(file: string): AsyncGenerator<string> {
  const staged = await versionOf(file, '');
  if (staged === undefined) return;
  yield staged;
  for (const commit of await commitsOf(file)) {
    const text = await versionOf(file, commit);
    if (text !== undefined) yield text;
  }
}

/** A sidecar as it was in the commits that changed it, newest first, each with the article of the same commit. */
export async function* commitsOfSidecar(article: string, sidecar: string): AsyncGenerator<CommittedSidecar> {
  for (const commit of await commitsOf(sidecar)) {
    const text = await versionOf(sidecar, commit);
    if (text !== undefined) yield { sidecar: text, article: () => versionOf(article, commit) };
  }
}

/** The commits that changed a file, newest first; none where there is no repository. */
async function commitsOf(file: string): Promise<readonly string[]> {
  const { dir, base } = path.parse(path.resolve(file));
  const args = ['-C', dir, 'rev-list', `--max-count=${MOST_COMMITS}`, 'HEAD', '--', `./${base}`];
  const run = await git(args).catch(() => undefined);
  return run?.code === 0 ? run.output.split('\n').filter((line) => line !== '') : [];
}

/** The versions of an unfinished merge, while git has the file as unmerged: each where there is one. */
export async function unmergedInGit(file: string): Promise<Readonly<Record<Version, string | undefined>>> {
  const [base, ours, theirs] = await Promise.all([':1', ':2', ':3'].map((stage) => versionOf(file, stage)));
  return { base, ours, theirs };
}

type Version = 'base' | 'ours' | 'theirs';

/** A file in a commit, or in the index where `ref` is empty; `undefined` if it is not there, or there is no git. */
async function versionOf(file: string, ref: string): Promise<string | undefined> {
  const { dir, base } = path.parse(path.resolve(file));
  // Not `show`, which runs the filters that a repository's settings name.
  const blob = await git(['-C', dir, 'cat-file', 'blob', `${ref}:./${base}`]).catch(() => undefined);
  return blob?.code === 0 ? blob.output : undefined;
}
