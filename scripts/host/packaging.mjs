import path from 'node:path';
import { readFileSync } from 'node:fs';
import { root } from './places.mjs';
import { Problem } from './problem.mjs';
import { ProcessFailure, run } from './processes.mjs';
import { cleanEnvironment } from './npm.mjs';

const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');

/**
 * Everything is in the bundles: no dependency has to be packaged beside them. And the manifest names no repository, from
 * which vsce would make addresses for the links in the README.
 */
const VSCE_OPTIONS = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

async function tool(args, what) {
  try {
    return await run(process.execPath, args, { cwd: root, env: cleanEnvironment(), seconds: 300 });
  } catch (error) {
    if (error instanceof ProcessFailure) throw new Problem(`${what} failed: ${error.message}.`, error.output);
    throw error;
  }
}

/** The extension's manifest. */
export function manifest() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}

/** Builds the bundles. */
export function build() {
  return tool(['esbuild.mjs'], 'The build');
}

/** Packages what has been built, as a `.vsix` in the given folder, and resolves to its path. */
export async function packageExtension(folder) {
  const { name, version } = manifest();
  const file = path.join(folder, `${name}-${version}.vsix`);
  await tool([vsce, 'package', ...VSCE_OPTIONS, '--out', file], 'Packaging the extension');
  return file;
}

/** The paths of the files that are packaged. */
export async function packagedFiles() {
  const output = await tool([vsce, 'ls', '--no-dependencies'], 'Listing the package');
  return output.split(/\r?\n/).filter(Boolean);
}
