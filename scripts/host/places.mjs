import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What a run leaves for people to look at: screenshots, logs, the packaged extension. Not in git. */
export const artifacts = path.join(root, 'artifacts');

/** Where VS Code is installed: outside the checkout, so that several checkouts share it and `npm ci` leaves it alone. */
export function hostCache() {
  if (process.env.BLUEPENCIL_HOST_CACHE) return path.resolve(process.env.BLUEPENCIL_HOST_CACHE);
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'blue-pencil');
}

/** The given file's or folder's path for people to read, with the home folder as `~`. */
export function readable(file) {
  const home = homedir();
  return home && file.startsWith(home + path.sep) ? `~${file.slice(home.length)}` : file;
}
