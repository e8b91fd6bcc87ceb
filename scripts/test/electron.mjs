// Runs the suite of test/host in a desktop VS Code: an installed one, or the one that VSCODE_EXECUTABLE names.
// Without either, @vscode/test-electron downloads one into .vscode-test/ (about 150 MB).
//   --only TEXT    only the tests whose titles hold TEXT
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from '../host/packaging.mjs';
import { root } from '../host/places.mjs';
import { Problem, runMain } from '../host/problem.mjs';
import { temporaryFolder } from '../host/profile.mjs';
import { bundleSuite } from './bundles.mjs';

runMain(async () => {
  const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
  await build();
  const tests = await bundleSuite('node', 'suite', options.only);
  const { folder } = temporaryFolder();
  const articles = path.join(folder, 'articles');
  await mkdir(articles);
  try {
    return await runTests({
      vscodeExecutablePath: process.env.VSCODE_EXECUTABLE,
      version: process.env.VSCODE_VERSION ?? 'stable',
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [articles, '--disable-extensions', '--user-data-dir', path.join(folder, 'data')],
    });
  } catch (error) {
    throw new Problem(
      `The tests did not succeed in a desktop VS Code (${error.message}): if there was none to download, ` +
        'set VSCODE_EXECUTABLE to the path of an installed one.',
    );
  }
});
