import { stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files that a user has named, where `*` and `?` stand for other signs as well if no shell has put the names in their
 * place (those of Windows do not; in quotation marks none does): in the order of their names, and `**` for folders in
 * folders. What is there by just that name is meant; a pattern that nothing fits stays, for that to be told of it.
 */
export async function filesNamed(names: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) files.push(...(await fitting(name)));
  return files;
}

/** True for a name in which signs may stand for others. */
export function isPattern(name: string): boolean {
  return WILD.test(name);
}

const WILD = /[*?]/;

async function fitting(name: string): Promise<readonly string[]> {
  if (!isPattern(name) || (await isThere(name))) return [name];
  // Only those who write a pattern wait for it.
  const { escapePath, glob } = await import('tinyglobby');
  // Names come out as they are written: behind the folders that stand for themselves.
  const written = path.sep === '/' ? name : name.replaceAll(path.sep, '/');
  const base = written.slice(0, written.lastIndexOf('/', written.search(WILD)) + 1);
  const pattern = written
    .slice(base.length)
    .split(/(?<wild>[*?]+)/)
    .map((piece) => (isPattern(piece) ? piece : escapePath(piece)))
    .join('');
  const found = await glob(pattern, {
    cwd: base === '' ? '.' : base,
    braceExpansion: false,
    extglob: false,
    expandDirectories: false,
    caseSensitiveMatch: path.sep === '/',
  });
  return found.length === 0 ? [name] : found.map((file) => `${base}${file}`).sort();
}

async function isThere(name: string): Promise<boolean> {
  return stat(name).then(
    () => true,
    () => false,
  );
}
