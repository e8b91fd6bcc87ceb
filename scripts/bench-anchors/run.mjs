// npm run bench:anchors: bundles the benchmark as the extension is bundled and runs it, so that its times are those of
// what ships. (A loader that compiles module by module slows the hash down tenfold.)
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const folder = await mkdtemp(path.join(tmpdir(), 'bench-anchors-'));
try {
  const outfile = path.join(folder, 'main.mjs');
  const entryPoint = path.join(import.meta.dirname, 'main.ts');
  await esbuild.build({
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
