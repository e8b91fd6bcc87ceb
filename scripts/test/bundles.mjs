// Bundles the suites for the two extension hosts. Both take CommonJS; a worker has no modules but `vscode`.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { artifacts, root } from '../host/places.mjs';

const support = path.join(root, 'test', 'host', 'support');

async function filesBelow(folder, ending) {
  const entries = await readdir(folder, { recursive: true });
  return entries
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Resolves the modules that test/host/support/virtualModules.d.ts declares. */
function virtualModules(host, suite) {
  return {
    name: 'virtual modules',
    setup(builder) {
      builder.onResolve({ filter: /^blue-pencil:mocha$/ }, () => ({ path: path.join(support, `mocha.${host}.ts`) }));
      builder.onResolve({ filter: /^blue-pencil:(?:suite|samples)$/ }, ({ path: name }) => ({
        path: name,
        namespace: 'virtual',
      }));
      builder.onLoad({ filter: /suite$/, namespace: 'virtual' }, async () => {
        const files = await filesBelow(suite, '.test.ts');
        return { contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: root };
      });
      builder.onLoad({ filter: /samples$/, namespace: 'virtual' }, async () => {
        const folder = path.join(root, 'samples');
        const names = await readdir(folder);
        const read = async (name) => [name, await readFile(path.join(folder, name), 'utf8')];
        const contents = JSON.stringify(Object.fromEntries(await Promise.all(names.map(read))));
        return { contents, loader: 'json' };
      });
    },
  };
}

/**
 * Bundles the test files of a folder of test/host and resolves to the path of the bundle.
 * @param {'node' | 'web'} host
 * @param {string} suite the folder's name
 * @param {string} only a part of the titles of the tests to run; empty for all
 */
export async function bundleSuite(host, suite, only = '') {
  const outfile = path.join(artifacts, 'host', host, `${suite}.js`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [path.join(support, 'run.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: host === 'node' ? 'node' : 'browser',
    target: 'es2022',
    // mocha's build for Node.js finds its own parts at run time.
    external: host === 'node' ? ['vscode', 'mocha'] : ['vscode'],
    plugins: [virtualModules(host, path.join(root, 'test', 'host', suite))],
    define: {
      EXTENSION_HOST: JSON.stringify(host),
      LONG: JSON.stringify(process.env.BLUEPENCIL_LONG === '1'),
      ONLY: JSON.stringify(only),
    },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
