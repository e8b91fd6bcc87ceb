import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../host/problem.mjs';

export const HELP = `
Try Blue Pencil in a real VS Code.

  npm start                    opens a copy of samples/ in a VS Code in your browser
  npm start -- FOLDER          opens a folder of yours instead (the folder itself, not a copy)
  npm start -- --desktop       uses the VS Code that is installed on this machine
  npm start -- --port NUMBER   chooses the port on 127.0.0.1 (otherwise any that is free)
  npm start -- --no-browser    prints the address and opens no browser
  npm start -- --help          says this

The VS Code in the browser is installed once, below ~/.cache/blue-pencil (BLUEPENCIL_HOST_CACHE names another
folder). VSCODE_EXECUTABLE names the desktop VS Code to use. Ctrl+C stops everything.
`;

/**
 * Reads the command line.
 * @param {readonly string[]} args
 * @returns {{ help: boolean, desktop: boolean, browser: boolean, port: number | undefined, folder: string | undefined }}
 *   `folder` is absolute and exists; none means the samples
 */
export function readOptions(args) {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) {
    throw new Problem(`Only one folder can be opened, and these are ${positionals.length}: name one of them.`);
  }
  // npm runs this in the checkout; a relative path is meant from where the person stands.
  const [folder] = positionals.map((name) => path.resolve(process.env.INIT_CWD ?? process.cwd(), name));
  if (folder !== undefined) requireFolder(folder);
  return {
    help: values.help,
    desktop: values.desktop,
    browser: !values['no-browser'],
    port: values.port === undefined ? undefined : readPort(values.port),
    folder,
  };
}

function parse(args) {
  const options = {
    help: { type: 'boolean', short: 'h', default: false },
    desktop: { type: 'boolean', default: false },
    'no-browser': { type: 'boolean', default: false },
    port: { type: 'string' },
  };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const wrong = /Unknown option '(?<name>[^']+)'/.exec(error.message)?.groups?.name;
    throw new Problem(
      wrong
        ? `There is no option ${wrong}: npm start -- --help lists those that there are.`
        : `The options are not understood (${error.message.split('\n')[0]}): npm start -- --help explains them.`,
    );
  }
}

function requireFolder(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) throw new Problem(`There is no folder ${folder}: check the name and try again.`);
  if (!found.isDirectory()) {
    throw new Problem(
      `${folder} is a file, not a folder: name the folder it is in (npm start -- "${path.dirname(folder)}").`,
    );
  }
}

function readPort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Problem(`${text} is no port: choose a number from 1024 to 65535, as in npm start -- --port 8080.`);
  }
  return port;
}
