// Checks what is packaged: all that the extension needs, and nothing else.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { build, manifest, packageExtension, packagedFiles } from '../host/packaging.mjs';
import { artifacts, root } from '../host/places.mjs';
import { runMain } from '../host/problem.mjs';
import { run } from '../host/processes.mjs';
import { reportCounts } from './counts.mjs';

/** What may be in the package. Sources, tests, maps and data for building are not. */
const MAY_SHIP = [
  /^(?:package|package\.nls(?:\.[a-z-]+)?|language-configuration)\.json$/,
  /^(?:README|CHANGELOG)\.md$/i,
  /^LICENSE(?:\.txt)?$/i,
  /^dist\/(?:desktop|web)\/extension\.js$/,
  /^dist\/cli\/bluepencil\.js$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^dist\/(?:claims-sidecar|actors|codebook)\.v\d+\.schema\.json$/,
  /^l10n\/bundle\.l10n(?:\.[a-z-]+)?\.json$/,
  /^media\/[\w.-]+\.(?:png|svg)$/,
  /^media\/walkthrough\/\w+\.md$/,
  /^samples\/[\w.-]+$/,
  /^docs\/[\w-]+\.md$/,
];

/** In bytes, minified. The web bundle is downloaded by whoever opens an article on a page. */
const LIMITS = { 'dist/web/extension.js': 3e6, 'dist/desktop/extension.js': 6e6, 'dist/cli/bluepencil.js': 6e6 };

/** All files that the manifest refers to, relative to it. */
function referredTo({ main, browser, bin, icon, contributes }) {
  const found = [main, browser, icon, ...Object.values(bin ?? {}), 'package.nls.json'];
  const collect = (value) => {
    if (typeof value === 'string' && /^\.\/[\w./-]+$/.test(value)) found.push(value);
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  collect(contributes);
  return [...new Set(found.filter(Boolean).map((file) => path.posix.normalize(file)))];
}

/** The modules that a bundle asks for when it runs. */
function requiredBy(file) {
  const calls = readFileSync(path.join(root, file), 'utf8').matchAll(/\brequire\(["'](?<name>[^"']+)["']\)/g);
  return [...new Set([...calls].map(({ groups }) => groups.name))];
}

const missingFrom = (all, wanted) => wanted.filter((one) => !all.includes(one));

const CHECKS = {
  'all that the manifest refers to is packaged': ({ files }) => missingFrom(files, referredTo(manifest())),
  'README, changelog and licence are packaged': ({ files }) =>
    [/^readme\.md$/i, /^changelog\.md$/i, /^license/i].filter((pattern) => !files.some((file) => pattern.test(file))),
  'every sample and every page of help is packaged': ({ files }) =>
    missingFrom(
      files,
      ['samples', 'docs'].flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`)),
    ),
  'nothing else is packaged': ({ files }) => files.filter((file) => !MAY_SHIP.some((pattern) => pattern.test(file))),
  'the bundles are small enough': () =>
    Object.entries(LIMITS)
      .map(([file, limit]) => ({ file, limit, size: statSync(path.join(root, file)).size }))
      .filter(({ limit, size }) => size > limit)
      .map(({ file, limit, size }) => `${file} has ${size} bytes, ${limit} are allowed`),
  'the bundles are plain ASCII': () =>
    Object.keys(LIMITS).filter((file) => /[\x80-\uFFFF]/.test(readFileSync(path.join(root, file), 'utf8'))),
  'the web bundle needs no module but vscode': () =>
    requiredBy('dist/web/extension.js').filter((name) => name !== 'vscode'),
  'the desktop bundle needs no module from npm': () =>
    requiredBy('dist/desktop/extension.js').filter((name) => name !== 'vscode' && !isBuiltin(name)),
  'the command line runs from its bundle alone': async () => {
    await run(process.execPath, [path.join(root, 'dist', 'cli', 'bluepencil.js'), '--help'], {
      cwd: artifacts,
      seconds: 60,
    });
    return requiredBy('dist/cli/bluepencil.js').filter((name) => !isBuiltin(name));
  },
  'the package is made': ({ vsix }) => (existsSync(vsix) ? [] : [vsix]),
};

runMain(async () => {
  await build();
  await mkdir(artifacts, { recursive: true });
  const facts = { files: await packagedFiles(), vsix: await packageExtension(artifacts) };
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [title, check] of Object.entries(CHECKS)) {
    const complaints = await Promise.resolve(check(facts)).catch((error) => [error.message]);
    if (complaints.length === 0) counts.passed++;
    else counts.failed++;
    console.log(`  ${complaints.length === 0 ? 'ok  ' : 'FAIL'}  ${title}`);
    for (const complaint of complaints) console.log(`        ${complaint}`);
  }
  for (const file of Object.keys(LIMITS)) console.log(`  ${statSync(path.join(root, file)).size} bytes  ${file}`);
  console.log(`  ${statSync(facts.vsix).size} bytes  ${path.basename(facts.vsix)}, ${facts.files.length} files`);
  reportCounts(counts);
  return counts.failed === 0 ? 0 : 1;
});
