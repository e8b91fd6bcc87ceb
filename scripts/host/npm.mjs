import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';
import { Problem } from './problem.mjs';
import { ProcessFailure, run } from './processes.mjs';
import { withProgress } from './progress.mjs';

/** Measured with an empty npm cache; said to people before the download starts. */
export const DEPENDENCIES = { title: 'build and test tools', download: 100, disk: 245 };

/**
 * The environment for an npm, or a program, that is started from within `npm run`: npm hands its own settings down by
 * variables, and these would override those of the inner one. What says where to download from stays.
 */
export function cleanEnvironment() {
  const kept = /registry|cache|userconfig|globalconfig|proxy|cafile|strict_ssl/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_/i.test(name) || (/^npm_config_/i.test(name) && kept.test(name)),
    ),
  );
}

const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error', '--ignore-scripts'];
// npm waits over a minute before it gives up; without a network nobody wants to.
const RETRIES = ['--fetch-retries=2', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];

/** The program and its arguments that run npm: the one that started this process, if one did, need not be on the PATH. */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}

/** Runs npm; its failures become Problems that say what to do. `what` names the thing that is being installed. */
export async function npm(args, { what, cwd, env = cleanEnvironment(), seconds = 1800 }) {
  const [command, all] = npmCommand([...args, ...QUIET, ...RETRIES]);
  try {
    return await run(command, all, {
      cwd,
      env,
      seconds,
      // There npm is a script, which only a shell runs.
      shell: command === 'npm' && process.platform === 'win32',
    });
  } catch (error) {
    if (!(error instanceof ProcessFailure)) throw error;
    throw explain(error, what, cwd);
  }
}

function explain(failure, what, folder) {
  const { output } = failure;
  // What matters comes first; after it npm explains itself at length.
  const details = output.split('\n').slice(0, 12).join('\n');
  if (/ENOENT/.test(failure.message)) {
    return new Problem('npm was not found: install Node.js together with npm from https://nodejs.org and try again.');
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENETDOWN|ERR_SOCKET|network/i.test(output)) {
    return new Problem(
      `The npm registry could not be reached, and ${what} must be downloaded once: ` +
        'connect to the network (behind a proxy: npm config set proxy URL) and try again.',
    );
  }
  if (/ENOSPC/.test(output)) {
    return new Problem(`There is no room left on the disk for ${what}: make room at ${folder} and try again.`);
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return new Problem(`${folder} cannot be written to, so ${what} cannot be installed there: allow it and try again.`);
  }
  return new Problem(`npm could not install ${what}: ${failure.message}. What npm said:`, details || output);
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm leaves a note there of what it installed; packages
 * for other kinds of machine are optional and may be missing.
 */
export function dependenciesAreInstalled(folder = root) {
  const note = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || installed[name]?.version === version || (optional && installed[name] === undefined),
  );
}

/** Installs this project's own dependencies, unless they are there. */
export async function ensureDependencies() {
  if (dependenciesAreInstalled()) return;
  await withProgress(
    `Installing ${DEPENDENCIES.title} (npm ci)`,
    () => npm(['ci'], { what: DEPENDENCIES.title, cwd: root }),
    { folder: path.join(root, 'node_modules'), megabytes: DEPENDENCIES.disk },
  );
}
