import path from 'node:path';
import { MOST_COMMITS } from '../../core/claims/anchor';
import type { CommittedTexts } from '../../core/article';
import { git } from './git';

/** A file's earlier texts as git has them, newest first: as staged, then as committed. None where it is in no repository. */
export async function* earlierTexts(file: string): AsyncGenerator<string> {
  const staged = await versionOf(file, '');
  if (staged === undefined) return;
  yield staged;
  const { dir, base } = path.parse(path.resolve(file));
  const { output } = await git(['-C', dir, 'rev-list', `--max-count=${MOST_COMMITS}`, 'HEAD', '--', `./${base}`]);
  for (const commit of output.split('\n').filter((line) => line !== '')) {
    const text = await versionOf(file, commit);
    if (text !== undefined) yield text;
  }
}

/**
 * An article and its sidecar as they were in the last commit that changed the sidecar; `undefined` where there is none, or
 * it had not both.
 */
export async function committedTogether(article: string, sidecar: string): Promise<CommittedTexts | undefined> {
  const { dir, base } = path.parse(path.resolve(sidecar));
  const run = await git(['-C', dir, 'rev-list', '--max-count=1', 'HEAD', '--', `./${base}`]).catch(() => undefined);
  const commit = run?.output.trim() ?? '';
  if (run?.code !== 0 || commit === '') return undefined;
  const [then, claims] = await Promise.all([article, sidecar].map((file) => versionOf(file, commit)));
  return then === undefined || claims === undefined ? undefined : { article: then, sidecar: claims };
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
