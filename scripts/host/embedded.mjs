// The embedded VS Code: the server of a real one, whose page a browser opens. Its extension host is a Node.js process.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cleanEnvironment } from './npm.mjs';
import { embeddedPaths } from './installation.mjs';
import { Problem } from './problem.mjs';
import { run, start, stop } from './processes.mjs';

/** How long the server may take to answer. It takes two seconds; a machine busy with other things takes longer. */
const START_SECONDS = 120;

/** Nothing of a VS Code from whose terminal this may have been started, and no marketplace. */
function environment(profile) {
  const own = Object.entries(cleanEnvironment()).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  // Sockets go to these two folders.
  const places = { TMPDIR: profile.folder, XDG_RUNTIME_DIR: profile.folder };
  return { ...Object.fromEntries(own), ...places, EXTENSIONS_GALLERY: '{}' };
}

function places(profile) {
  return [
    ...['--server-data-dir', profile.server],
    ...['--user-data-dir', profile.data],
    ...['--extensions-dir', profile.extensions],
    '--accept-server-license-terms',
  ];
}

/** Installs a packaged extension into the profile. */
export async function installExtension(hostFolder, profile, vsix) {
  const { node, vscode } = embeddedPaths(hostFolder);
  const main = path.join(vscode, 'out', 'server-main.js');
  const output = await run(node, [main, ...places(profile), '--install-extension', vsix], {
    env: environment(profile),
    seconds: 180,
  });
  if (!/was successfully installed/.test(output)) throw new Problem('VS Code refused the packaged extension:', output);
}

/**
 * Starts the server on 127.0.0.1. The address holds a secret, without which nobody else on this machine gets in.
 * @param {string} hostFolder from ensureHost('embedded')
 * @param {ReturnType<import('./profile.mjs').createProfile>} profile
 * @param {{ port?: number, trusted?: boolean, testDriver?: boolean }} [options] `port`: none means any that is free;
 *   `trusted`: whether every folder counts as trusted; `testDriver`: without it a built VS Code ignores an extension
 *   under development, and with it it keeps back the pop-ups of notifications
 */
export async function startEmbedded(hostFolder, profile, { port = 0, trusted = true, testDriver = false } = {}) {
  const { node, vscode } = embeddedPaths(hostFolder);
  const secret = randomBytes(16).toString('hex');
  const server = start(
    node,
    [
      path.join(vscode, 'out', 'server-main.js'),
      ...places(profile),
      ...['--host', '127.0.0.1', '--port', String(port)],
      ...['--connection-token', secret, '--telemetry-level', 'off'],
      ...(trusted ? ['--disable-workspace-trust'] : []),
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    { env: environment(profile), cwd: profile.folder },
  );
  let output = '';
  const listening = new Promise((resolve, reject) => {
    const collect = (data) => {
      output += data;
      const found = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (found) resolve(Number(found));
    };
    server.stdout.setEncoding('utf8').on('data', collect);
    server.stderr.setEncoding('utf8').on('data', collect);
    server.once('error', reject);
    server.once('exit', (code, signal) => {
      const taken = port !== 0 && /EADDRINUSE/.test(output);
      reject(
        taken ? takenPort(port) : new Problem(`VS Code did not start (${signal ?? `exit code ${code}`}):`, output),
      );
    });
  });
  let limit;
  const tooLate = new Promise((_, reject) => {
    limit = setTimeout(
      () => reject(new Problem(`VS Code did not start within ${START_SECONDS} s:`, output)),
      START_SECONDS * 1000,
    );
  });
  try {
    const found = await Promise.race([listening, tooLate]);
    return {
      authority: `127.0.0.1:${found}`,
      secret,
      output: () => output,
      ended: new Promise((resolve) => server.once('exit', resolve)),
      stop: () => stop(server),
    };
  } catch (error) {
    await stop(server);
    throw error;
  } finally {
    clearTimeout(limit);
  }
}

/** What to say about a port that somebody else has. */
export function takenPort(port) {
  return new Problem(
    `Port ${port} is taken by another program: choose another one (npm start -- --port ${port === 65535 ? 8080 : port + 1}), ` +
      'or leave --port away and a free one is found.',
  );
}

/** The page's address with a folder open. */
export function pageAddress({ authority, secret }, folder) {
  return `http://${authority}/?${new URLSearchParams({ tkn: secret, folder })}`;
}

/** The page's address with a folder open, the extension at `extension` under development, and its tests running. */
export function testAddress(server, { folder, extension, tests }) {
  // The extension host is a remote one, seen from the page.
  const remote = (file) => `vscode-remote://${server.authority}${pathToFileURL(file).pathname}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
  ];
  return `${pageAddress(server, folder)}&${new URLSearchParams({ payload: JSON.stringify(payload) })}`;
}
