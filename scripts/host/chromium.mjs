// The browser that the tests drive.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './places.mjs';
import { Problem } from './problem.mjs';
import { ProcessFailure, onPath, run } from './processes.mjs';
import { withProgress } from './progress.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const USUAL_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/** A Chromium or one of its relatives; `undefined` if none is found. */
function findChromium() {
  const given = process.env.CHROMIUM;
  if (given) {
    if (existsSync(given)) return given;
    throw new Problem(`CHROMIUM says ${given}, and there is no such file: correct it, or remove the variable.`);
  }
  // The last is the one that playwright-core can download.
  return (
    COMMANDS.map(onPath).find((file) => file && !isSnapStub(file)) ??
    [...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()].find((file) => existsSync(file))
  );
}

/** Ubuntu's package is a script that asks for a snap, which a container does not have. */
function isSnapStub(file) {
  return readFileSync(file).subarray(0, 4096).toString('latin1').includes('snap install chromium') && !onPath('snap');
}

function isDebianLike() {
  return process.platform === 'linux' && onPath('apt-get') !== undefined;
}

const DEBIAN_PACKAGES = ['chromium', 'fonts-dejavu-core'];
const playwright = path.join(root, 'node_modules', 'playwright-core', 'cli.js');

function advice() {
  if (isDebianLike()) return `sudo apt-get install ${DEBIAN_PACKAGES.join(' ')} (on Ubuntu: ${OWN_DOWNLOAD})`;
  if (onPath('dnf')) return 'sudo dnf install chromium dejavu-sans-fonts';
  if (onPath('pacman')) return 'sudo pacman -S chromium ttf-dejavu';
  return OWN_DOWNLOAD;
}

const OWN_DOWNLOAD = 'npx playwright-core install --with-deps chromium';

/** Finds a browser for the tests. As root on Debian and Ubuntu it installs one; elsewhere it says what to install. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (isDebianLike() && process.getuid?.() === 0) {
    await withProgress(`Installing a browser for the tests (apt-get, about 110 MB)`, installOnDebian);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Problem(
    `The tests need a Chromium, and none was found: install one with ${advice()} — or set CHROMIUM to its path.`,
  );
}

async function installOnDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, seconds: 900 };
  try {
    await run('apt-get', ['update', '-q'], options);
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES], options);
  } catch (error) {
    if (!(error instanceof ProcessFailure)) throw error;
    // Ubuntu has no such package any more; playwright-core brings its own build for it.
    try {
      await run(process.execPath, [playwright, 'install', '--with-deps', 'chromium'], options);
    } catch {
      throw new Problem(
        `The browser for the tests could not be installed: try ${advice()}. What apt-get said:`,
        error.output,
      );
    }
  }
}

/** Starts a browser without a window, which reaches this machine only: nothing in a test waits for a network. */
export async function launchChromium() {
  const executablePath = await ensureChromium();
  return chromium.launch({
    executablePath,
    headless: true,
    timeout: 120_000,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  });
}
