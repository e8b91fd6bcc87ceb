// A desktop VS Code that somebody has installed, or one of its relatives.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { ProcessFailure, onPath, run } from './processes.mjs';

const COMMANDS = ['code', 'codium', 'code-insiders', 'code-oss'];

function usualPlaces() {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', path.join(homedir(), 'Applications')].flatMap((folder) =>
        [
          ['Visual Studio Code', 'code'],
          ['VSCodium', 'codium'],
          ['Visual Studio Code - Insiders', 'code'],
        ].map(([app, command]) => path.join(folder, `${app}.app`, 'Contents', 'Resources', 'app', 'bin', command)),
      );
    case 'win32':
      return [
        process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, 'Programs'),
        process.env.ProgramFiles,
        process.env['ProgramFiles(x86)'],
      ]
        .filter(Boolean)
        .flatMap((folder) => [
          path.join(folder, 'Microsoft VS Code', 'bin', 'code.cmd'),
          path.join(folder, 'VSCodium', 'bin', 'codium.cmd'),
          path.join(folder, 'Microsoft VS Code Insiders', 'bin', 'code-insiders.cmd'),
        ]);
    default:
      return [
        ...['/usr/share/code/bin/code', '/usr/share/codium/bin/codium', '/opt/visual-studio-code/bin/code'],
        ...['/snap/bin/code', '/snap/bin/codium', '/var/lib/flatpak/exports/bin/com.visualstudio.code'],
      ];
  }
}

/** VSCODE_EXECUTABLE may name the program itself, which takes no commands; the one that does lies near it. */
function commandNear(executable) {
  const folder = path.dirname(executable);
  const name = path.basename(executable).replace(/\.exe$/i, '');
  const near = {
    darwin: path.join(folder, '..', 'Resources', 'app', 'bin', 'code'),
    win32: path.join(folder, 'bin', `${name.toLowerCase()}.cmd`),
    linux: path.join(folder, 'bin', name),
  }[process.platform];
  return near && existsSync(near) ? near : executable;
}

/** The command of an installed desktop VS Code; `undefined` if none is found. */
export function findDesktop() {
  const given = process.env.VSCODE_EXECUTABLE;
  if (given) {
    if (!existsSync(given)) {
      throw new Problem(
        `VSCODE_EXECUTABLE says ${given}, and there is no such file: correct it, or remove the variable.`,
      );
    }
    return commandNear(given);
  }
  return COMMANDS.map(onPath).find(Boolean) ?? usualPlaces().find((file) => existsSync(file));
}

/** What to say where a desktop VS Code is needed and none is found. */
export function missingDesktop(reason) {
  return new Problem(
    `${reason} no VS Code was found on this machine: install it from https://code.visualstudio.com and try again, ` +
      'or set VSCODE_EXECUTABLE to its path.',
  );
}

/** Runs a command of the desktop VS Code. */
export async function runDesktop(command, args, what) {
  // On Windows the command is a script, which only a shell runs, and the shell wants its own quotation marks.
  const shell = process.platform === 'win32';
  const quote = (text) => (shell ? `"${text}"` : text);
  try {
    return await run(quote(command), args.map(quote), { shell, seconds: 180 });
  } catch (error) {
    if (error instanceof ProcessFailure) {
      throw new Problem(`${what} did not work with ${command}: ${error.message}. What it said:`, error.output);
    }
    throw error;
  }
}
