// Builds the three bundles from one source. `--watch` builds again at each change; `--sizes` prints what each weighs.
import { chmod, copyFile, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: true,
  sourcemap: process.argv.includes('--watch') ? 'linked' : false,
  target: 'es2022',
  format: 'cjs',
  charset: 'utf8',
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
    banner: { js: '#!/usr/bin/env node' },
  },
];

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

if (import.meta.url === `file://${process.argv[1]}` || process.argv[1]?.endsWith('esbuild.mjs')) {
  if (process.argv.includes('--watch')) {
    await copySchemas();
    for (const target of targets) await (await esbuild.context(target)).watch();
  } else {
    await rm('dist', { recursive: true, force: true });
    for (const target of targets) await esbuild.build(target);
    await copySchemas();
    await chmod('dist/cli/bluepencil.js', 0o755);
    if (process.argv.includes('--sizes')) {
      for (const { outfile } of targets) console.log(`${(await stat(outfile)).size} bytes  ${outfile}`);
    }
  }
}
