import { existsSync } from 'node:fs';
import path from 'node:path';

/** In it lie the files that the articles of a folder share. */
export const SHARED_FOLDER = '.bluepencil';

/**
 * A file that articles share, such as `.bluepencil/actors.yaml`: in the article's folder or the nearest one above, up to
 * the root of the Git repository that it lies in.
 */
export function sharedFile(article: string, relative: string): string | undefined {
  for (const folder of foldersUp(article)) {
    const file = path.join(folder, ...relative.split('/'));
    if (existsSync(file)) return file;
    if (isGitRoot(folder)) return undefined;
  }
  return undefined;
}

/** The folders in which files of an article may lie that it shares with others, the nearest first. */
export function sharedFolders(article: string): readonly string[] {
  const found: string[] = [];
  for (const folder of foldersUp(article)) {
    const shared = path.join(folder, SHARED_FOLDER);
    if (existsSync(shared)) found.push(shared);
    if (isGitRoot(folder)) break;
  }
  return found;
}

/**
 * The folder that paths to other articles may not leave: the root of the Git repository, else the outermost folder with
 * a `.bluepencil` in it, else that of the whole disk.
 */
export function workspaceRoot(article: string): string {
  let root: string | undefined;
  let last = '';
  for (const folder of foldersUp(article)) {
    if (isGitRoot(folder)) return folder;
    if (existsSync(path.join(folder, SHARED_FOLDER))) root = folder;
    last = folder;
  }
  return root ?? last;
}

function* foldersUp(article: string): Generator<string> {
  for (let at = path.dirname(path.resolve(article)); ; at = path.dirname(at)) {
    yield at;
    if (path.dirname(at) === at) return;
  }
}

function isGitRoot(folder: string): boolean {
  return existsSync(path.join(folder, '.git'));
}
