import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BuildOptions } from 'esbuild';
import { median, type Cost } from './measure';
import { kB, ms, target } from './print';

const CORE_BYTES = 1_500_000;
const READY = 60;
const RUNS = 11;
/** The first thing that somebody types. */
const FIRST_WORDS = 'Norland must reopen the port by Friday, Trade Minister Ana Kolb said in Velm on Monday.';

/** What is built to be weighed and started; the peers do what a first text asks of them. */
const ENTRIES: readonly { readonly name: string; readonly code: string; readonly isCore?: boolean }[] = [
  {
    name: 'Blue Pencil core',
    isCore: true,
    code: `import { analyse } from './src/core/recognise/analyse'; export const start = (text) => analyse(text).marks.length;`,
  },
  {
    name: 'wink-nlp',
    code: `import wink from 'wink-nlp'; import model from 'wink-eng-lite-web-model';
      export const start = (text) => wink(model).readDoc(text).entities().out().length;`,
  },
  {
    name: 'compromise',
    code: `import nlp from 'compromise'; export const start = (text) => nlp(text).people().out('array').length;`,
  },
  {
    name: 'chrono-node',
    code: `import { parse } from 'chrono-node'; export const start = (text) => parse(text).length;`,
  },
  {
    name: 'recognizers-text',
    code: `import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-suite';
      export const start = (text) => recognizeDateTime(text, Culture.English).length;`,
  },
];

/** What the project's own build does: it is run here on the core alone. */
interface ProjectBuild {
  readonly targets: readonly (BuildOptions & { readonly outfile: string })[];
  readonly finished: (bundle: string, format: BuildOptions['format']) => Promise<string>;
}

type Build = (options: BuildOptions & { readonly write: false }) => Promise<{
  readonly outputFiles: readonly { readonly text: string }[];
}>;

/** Weighs the core and the three bundles, and starts the core in fresh processes. */
export async function showBundles(root: string): Promise<void> {
  // This script is bundled itself, and the bundler cannot be.
  const { build } = createRequire(path.join(root, 'package.json'))('esbuild') as { readonly build: Build };
  const { targets, finished } = (await import(pathToFileURL(path.join(root, 'esbuild.mjs')).href)) as ProjectBuild;
  const bytesOf = async (options: BuildOptions) => {
    const { outputFiles } = await build({ ...options, absWorkingDir: root, write: false });
    return Buffer.from(await finished(outputFiles[0]!.text, options.format));
  };

  console.log('minified for the web, and ready (module loaded, first sentence analysed) in a fresh process:');
  for (const { name, code, isCore } of ENTRIES) {
    const stdin = { contents: code, resolveDir: root, sourcefile: 'entry.ts', loader: 'ts' } as const;
    const shared: BuildOptions = {
      stdin,
      bundle: true,
      minify: true,
      target: 'es2022',
      charset: 'ascii',
      legalComments: 'none',
      logLevel: 'error',
    };
    const bytes = await bytesOf({ ...shared, platform: 'browser', format: 'esm' });
    const costs = costsOfStart(await bytesOf({ ...shared, platform: 'node', format: 'cjs' }));
    const time = median(costs.map(({ wall }) => wall));
    const processor = median(costs.map((cost) => cost.processor));
    const sizeTarget = isCore ? ` ${target(`< ${kB(CORE_BYTES)}`, bytes.length < CORE_BYTES)}` : '';
    const timeTarget = isCore ? ` ${target(`< ${READY} ms`, time < READY)}` : '';
    console.log(
      `  ${name.padEnd(17)}${kB(bytes.length).padStart(8)} (${kB(gzipSync(bytes).length)} zipped)${sizeTarget}, ready in ${ms(time)} (${ms(processor)} of processor time)${timeTarget}`,
    );
  }

  console.log('the three bundles:');
  for (const one of targets) {
    const bytes = await bytesOf(one);
    console.log(`  ${one.outfile.padEnd(26)} ${kB(bytes.length)} (${kB(gzipSync(bytes).length)} zipped)`);
  }
}

/** Each in a process of its own, counted from before the module is loaded; the start of Node itself is not in it. */
function costsOfStart(bundle: Uint8Array): readonly Cost[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'bp-start-'));
  try {
    const module = path.join(folder, 'module.cjs');
    writeFileSync(module, bundle);
    const script = `const processor = process.cpuUsage(); const started = performance.now();
      require(${JSON.stringify(module)}).start(${JSON.stringify(FIRST_WORDS)});
      const wall = performance.now() - started; const { user, system } = process.cpuUsage(processor);
      console.log(JSON.stringify({ wall, processor: (user + system) / 1000 }));`;
    return Array.from(
      { length: RUNS },
      () => JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as Cost,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
