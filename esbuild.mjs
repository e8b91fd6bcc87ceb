// Builds the three bundles from one source. `--watch` builds again at each change; `--sizes` prints what each weighs.
import { chmod, copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { minify } from '@swc/core';
import * as esbuild from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--watch') ? 'linked' : false,
  target: 'es2022',
  format: 'cjs',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {readonly import('esbuild').BuildOptions[]} */
export const targets = [
  {
    ...shared,
    platform: 'node',
    entryPoints: ['src/extension.desktop.ts'],
    outfile: 'dist/desktop/extension.js',
    external: ['vscode'],
  },
  {
    ...shared,
    platform: 'browser',
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/web/extension.js',
    external: ['vscode'],
  },
  {
    ...shared,
    platform: 'node',
    target: 'node20.19',
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli/bluepencil.js',
    // Modules of packages ask where they are by this, and a script like ours has no such thing.
    define: { 'import.meta.url': 'scriptAddress' },
    banner: {
      js: "#!/usr/bin/env node\nconst scriptAddress = require('node:url').pathToFileURL(__filename).href;",
    },
  },
];

/**
 * A bundle as it ships: minified once more, and plain ASCII.
 *
 * The bundler leaves out only what it sees while it writes; a second minifier folds what comes of it, which is one part in
 * fifty. It must not write functions and constants out where they are used: engines then take a tenth longer to analyse.
 * And one letter beyond Latin-1 makes engines keep all of a script in two bytes for each letter, and our word lists then
 * take a tenth longer to be ready.
 * @param {string} bundle
 * @param {import('esbuild').Format | undefined} format
 */
export async function finished(bundle, format) {
  const module = format === 'esm';
  const { code } = await minify(plainAscii(bundle), {
    module,
    ecma: 2022,
    compress: { passes: 2, toplevel: true, inline: 0, reduce_funcs: false, reduce_vars: false },
    mangle: { toplevel: true },
    format: { asciiOnly: true, comments: false },
  });
  return code;
}

/**
 * The bundler escapes strings; what it leaves stands in patterns, which know the same escapes: in literals, and in raw
 * templates that are handed to `RegExp`.
 * @param {string} script
 */
function plainAscii(script) {
  return script.replaceAll(/[\x80-\uFFFF]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @param {import('esbuild').BuildOptions} target */
async function build(target) {
  const { outputFiles } = await esbuild.build({ ...target, write: false });
  for (const { path: file, text } of outputFiles) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await finished(text, target.format));
  }
}

const SCHEMAS = [
  'claims/claims-sidecar.v1.schema.json',
  'knowledge/actors.v1.schema.json',
  'knowledge/codebook.v1.schema.json',
];

/** The schemas of our files, for the YAML servers of editors: the same that our own validators are made from. */
async function copySchemas() {
  await mkdir('dist', { recursive: true });
  for (const schema of SCHEMAS) await copyFile(`src/core/${schema}`, `dist/${path.basename(schema)}`);
}

async function buildAll() {
  if (process.argv.includes('--watch')) {
    await copySchemas();
    for (const target of targets) await (await esbuild.context(target)).watch();
  } else {
    await rm('dist', { recursive: true, force: true });
    for (const target of targets) await build(target);
    await copySchemas();
    await chmod('dist/cli/bluepencil.js', 0o755);
    if (process.argv.includes('--sizes')) {
      for (const { outfile } of targets) console.log(`${(await stat(outfile)).size} bytes  ${outfile}`);
    }
  }
}

if (import.meta.url === `file://${process.argv[1]}` || process.argv[1]?.endsWith('esbuild.mjs')) void buildAll();
