import { createInterface } from 'node:readline/promises';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../../platform/node/replaceFile';
import { UsageError } from '../options';
import { EXIT, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { git } from '../git/git';

const ATTRIBUTES = '.gitattributes';
const LINE = '*.claims.yaml merge=bluepencil';
const NAME = 'Blue Pencil: claims by their ids';

/** Has git merge claims files by claim: a line for everyone in `.gitattributes`, and the driver in this clone's settings. */
export async function setUp({ output, isTerminal }: Surroundings, isAgreed: boolean): Promise<ExitCode> {
  const { code, output: root } = await git(['rev-parse', '--show-toplevel']).catch(() => ({ code: 1, output: '' }));
  if (code !== 0) throw new UsageError('This folder is in no git repository, or git is not installed.');
  const file = path.join(root.trim(), ATTRIBUTES);
  const driver = `${invocation()} merge %O %A %B --path %P`;
  const before = await readFile(file, 'utf8').catch(() => '');
  const hasLine = before.split(/\r?\n/).some((line) => line.trim() === LINE);
  const isDriven = (await git(['config', '--local', 'merge.bluepencil.driver'])).output.trim() === driver;
  if (hasLine && isDriven) {
    await output.write('Git merges the claims files of this repository by claim already. Nothing to do.\n');
    return EXIT.ok;
  }
  await output.write(
    `So that git merges claims files by claim, this will be written:\n\n` +
      (hasLine ? '' : `  ${printable(file)}, a line that goes to everybody with the repository:\n    ${LINE}\n\n`) +
      (isDriven
        ? ''
        : `  .git/config, for this clone alone:\n    merge.bluepencil.name = ${NAME}\n    merge.bluepencil.driver = ${printable(driver)}\n\n`),
  );
  if (!isAgreed && !(isTerminal && (await agrees()))) {
    await output.write('Nothing was written. Say --yes to write it.\n');
    return isTerminal ? EXIT.ok : EXIT.problems;
  }
  if (!hasLine) {
    const newline = before.includes('\r\n') ? '\r\n' : '\n';
    const opening = before === '' || before.endsWith('\n') ? before : before + newline;
    await replaceFile(file, `${opening}${LINE}${newline}`);
  }
  await git(['config', '--local', 'merge.bluepencil.name', NAME]);
  await git(['config', '--local', 'merge.bluepencil.driver', driver]);
  await output.write('Done.\n');
  return EXIT.ok;
}

/** How this very program is called, for a shell. */
function invocation(): string {
  const quoted = (text: string) => `"${text.replaceAll('\\', '/').replaceAll(/(["$`])/g, '\\$1')}"`;
  return `${quoted(process.execPath)} ${quoted(path.resolve(process.argv[1] ?? 'bluepencil'))}`;
}

async function agrees(): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await lines.question('Write it? [y/N] ')).trim());
  } finally {
    lines.close();
  }
}
