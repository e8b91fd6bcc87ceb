import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** The sum of the sizes of all files below a folder, in bytes. What vanishes meanwhile does not count. */
export async function sizeOf(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return sizeOf(file);
      return entry.isFile()
        ? stat(file).then(
            ({ size }) => size,
            () => 0,
          )
        : 0;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Says that something long is going on, how far it is, and how long it took.
 * @template T
 * @param {string} title what is being done
 * @param {() => Promise<T>} action
 * @param {{ folder: string, megabytes: number }} [growing] the folder that fills meanwhile, and its size at the end
 * @returns {Promise<T>}
 */
export async function withProgress(title, action, growing) {
  const terminal = process.stdout.isTTY;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const show = async () => {
    let text = `  ${title} … ${seconds()} s`;
    if (growing) {
      const megabytes = Math.round((await sizeOf(growing.folder)) / 1e6);
      text += `, ${Math.min(megabytes, growing.megabytes)} of about ${growing.megabytes} MB unpacked`;
    }
    if (over) return;
    if (terminal) process.stdout.write(`\r\x1b[K${text}`);
    else console.log(text);
  };
  let over = false;
  let timer;
  const again = (delay) => {
    timer = setTimeout(() => {
      show().then(
        () => over || again(terminal ? 1000 : 10_000),
        () => undefined,
      );
    }, delay);
  };
  if (terminal) process.stdout.write(`  ${title} …`);
  again(terminal ? 1000 : 10_000);
  try {
    const result = await action();
    over = true;
    if (terminal) process.stdout.write('\r\x1b[K');
    console.log(`  ${title}: done in ${seconds()} s`);
    return result;
  } catch (error) {
    over = true;
    if (terminal) process.stdout.write('\n');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
