import { createInterface } from 'node:readline/promises';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../../platform/node/replaceFile';
import { UsageError } from '../options';
import { complain, EXIT, report, type ExitCode, type Surroundings } from '../surroundings';
import { printable } from '../terminal/printable';
import { mergeAttributes, trackedFiles } from '../git/attributes';
import { git } from '../git/git';
import { driverCommand, goneProgram } from './driver';
import { writeFailureSentence } from '../writeFailure';

const ATTRIBUTES = '.gitattributes';
const LINE = '*.claims.yaml merge=bluepencil';
const DRIVER = 'bluepencil';
/** A sidecar as there may be one at the root. */
const PROBE = 'article.txt.claims.yaml';
const NAME = 'Blue Pencil: claims by their ids';

/** Has git merge sidecars by claim: a line for everyone in `.gitattributes`, and the driver in this clone's settings. */
export async function setUp(surroundings: Surroundings, isAgreed: boolean): Promise<ExitCode> {
  const { output, isTerminal } = surroundings;
  const { code, output: top } = await git(['rev-parse', '--show-toplevel']).catch(() => ({ code: 1, output: '' }));
  if (code !== 0) throw new UsageError('This folder is not in a git repository, or git is not installed.');
  const root = top.trim();
  const file = path.join(root, ATTRIBUTES);
  const driver = driverCommand();
  const before = await readFile(file, 'utf8').catch(() => '');
  const isSaid = await isLineValid(root, before);
  const present = (await git(['config', '--local', 'merge.bluepencil.driver'])).output.trim();
  const isDriven = present === driver;
  const gone = goneProgram(present);
  if (isSaid && isDriven)
    return conclusion(
      surroundings,
      root,
      'Git already merges the sidecars of this repository by claim. Nothing to do.',
    );
  await output.write(
    (gone === undefined
      ? ''
      : `The merge driver that is set up calls “${printable(gone)}”, which no longer exists.\n`) +
      `So that git merges sidecars (.claims.yaml) by claim, this will be written:\n\n` +
      (isSaid ? '' : `  ${printable(file)}, a line that everybody gets with the repository:\n    ${LINE}\n\n`) +
      (isDriven
        ? ''
        : `  .git/config, for this clone alone:\n    merge.bluepencil.name = ${NAME}\n    merge.bluepencil.driver = ${printable(driver)}\n\n`),
  );
  if (!isAgreed && !(isTerminal && (await agrees()))) {
    await output.write('Nothing was written. Add --yes to write it.\n');
    // Whoever has answered “no” has what they wanted; a script that could not be asked has not.
    return isTerminal ? EXIT.ok : EXIT.failed;
  }
  const trouble = (isSaid ? undefined : await lineTrouble(file, before)) ?? (await settingsTrouble(driver));
  if (trouble === undefined) return conclusion(surroundings, root, 'Done.');
  await complain(surroundings, `${trouble} Correct that, then run this again.`);
  return EXIT.failed;
}

/** True if the line is there, and either has the say or is the last in the file: what overrules it then is elsewhere. */
async function isLineValid(root: string, attributes: string): Promise<boolean> {
  const lines = linesIn(attributes).filter((line) => line !== '');
  if (!lines.includes(LINE)) return false;
  return lines.at(-1) === LINE || (await mergeAttributes(root, [PROBE])).get(PROBE) === DRIVER;
}

function linesIn(attributes: string): readonly string[] {
  return attributes.split(/\r?\n/).map((line) => line.trim());
}

/** Puts the line to the end, where it has the say; why it could not be, in a sentence. */
async function lineTrouble(file: string, before: string): Promise<string | undefined> {
  const newline = before.includes('\r\n') ? '\r\n' : '\n';
  const others = before
    .split(/(?<=\n)/)
    .filter((line) => line.trim() !== LINE)
    .join('');
  const opening = others === '' || others.endsWith('\n') ? others : others + newline;
  try {
    await replaceFile(file, `${opening}${LINE}${newline}`);
    return undefined;
  } catch (failure) {
    return writeFailureSentence(printable(file), failure);
  }
}

/** Puts the driver into the settings of the clone; why it could not be, in a sentence. */
async function settingsTrouble(driver: string): Promise<string | undefined> {
  for (const [key, value] of [
    ['merge.bluepencil.name', NAME],
    ['merge.bluepencil.driver', driver],
  ] as const) {
    if ((await git(['config', '--local', key, value])).code !== 0)
      return 'The settings of git, .git/config, cannot be written.';
  }
  return undefined;
}

/** Says that all is well; or which sidecars git merges otherwise all the same, as their attributes are said elsewhere. */
async function conclusion(surroundings: Surroundings, root: string, sentence: string): Promise<ExitCode> {
  const files = [...new Set([...(await trackedFiles(root, '*.claims.yaml')), PROBE])];
  const others = [...(await mergeAttributes(root, files))].filter(([, driver]) => driver !== DRIVER);
  if (others.length === 0) {
    await report(surroundings, `${sentence}\n`);
    return EXIT.ok;
  }
  const isAll = others.some(([name]) => name === PROBE);
  const [[name, said] = ['', '']] = others;
  const which = isAll
    ? `sidecars (“git check-attr merge ${PROBE}”: ${said})`
    : `“${printable(name)}” (its attribute “merge”: ${said})${others.length > 1 ? ` and ${others.length - 1} more` : ''}`;
  await complain(
    surroundings,
    `The line is there, but git does not merge ${which} by claim: another line takes precedence, in a .gitattributes nearer to the file or in .git/info/attributes. Remove that line, or put “${LINE}” after it.`,
  );
  return EXIT.problems;
}

async function agrees(): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await lines.question('Write it? [y/N] ')).trim());
  } finally {
    lines.close();
  }
}
