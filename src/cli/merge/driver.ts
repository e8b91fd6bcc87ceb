import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The command by which git merges sidecars, for a shell. Node and this very program are called by where they are now;
 * once they are elsewhere, git's own merge of lines is made, since git would leave our version alone, without a sign of
 * theirs.
 */
export function driverCommand(): string {
  const [node, program] = [process.execPath, path.resolve(process.argv[1] ?? 'bluepencil')].map(quoted);
  const byLines = 'git merge-file -L ours -L base -L theirs --marker-size=%L %A %O %B';
  return (
    `if test -x ${node} && test -f ${program}; then ${node} ${program} merge %O %A %B --path %P; ` +
    `else echo 'Blue Pencil has moved or is gone: run “bluepencil merge --set-up” again. Merged by lines.' >&2; ${byLines}; fi`
  );
}

/** The program that a driver calls and that is not there any more; `undefined` if all are. */
export function goneProgram(driver: string): string | undefined {
  const named = [...driver.matchAll(/"(?<name>(?:\\.|[^"\\])+)"/g)].map(({ groups }) =>
    groups!.name!.replaceAll(/\\(.)/g, '$1'),
  );
  return named.find((name) => path.isAbsolute(name) && !existsSync(name));
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '/').replaceAll(/(["$`])/g, '\\$1')}"`;
}
