// node scripts/bundled.mjs ENTRY.ts [arguments]: bundles a script as the extension is bundled and runs it, so that its
// times are those of what ships. (A loader that compiles module by module slows some of them down tenfold.)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const [entryPoint] = process.argv.splice(2, 1);
const folder = mkdtempSync(path.join(tmpdir(), 'bp-bundled-'));
// Also where the script ends the process itself.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = path.join(folder, 'main.mjs');
await esbuild.build({
  entryPoints: [entryPoint],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  // Packages in the old module format ask for Node's own by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});
await import(pathToFileURL(outfile).href);
