// Runs mocha's tests that need no extension host:
//   node --import tsx scripts/test/mocha.mjs test/unit .test.ts [--only TEXT] [--parallel]
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { root } from '../host/places.mjs';
import { Problem, runMain } from '../host/problem.mjs';
import { reportCounts } from './counts.mjs';

/**
 * Runs the tests of a folder and resolves to the exit code.
 * @param {string} folder within the checkout
 * @param {string} ending of the names of the files that hold tests
 * @param {{ only?: string, milliseconds?: number, reporter?: string, parallel?: boolean }} [options] `only`: a part of the
 *   titles of the tests to run; `milliseconds`: the longest that one test may take; `reporter`: one of mocha's;
 *   `parallel`: the files side by side on all cores, each in a process of its own
 */
export async function runMocha(
  folder,
  ending,
  { only, milliseconds = 10_000, reporter = 'spec', parallel = false } = {},
) {
  const names = readdirSync(path.join(root, folder), { recursive: true }).filter((name) => name.endsWith(ending));
  const mocha = new Mocha({
    timeout: milliseconds,
    forbidOnly: true,
    color: process.stdout.isTTY,
    grep: only,
    reporter,
    parallel,
    jobs: availableParallelism(),
  });
  for (const name of names.sort()) mocha.addFile(path.join(root, folder, name));
  // The processes of their own load TypeScript as this one does.
  if (parallel) process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import tsx`;
  else await mocha.loadFilesAsync();
  const counts = await new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { passes, failures, pending } = runner.stats;
      resolve({ passed: passes, failed: failures, skipped: pending });
    });
  });
  reportCounts(counts);
  if (counts.passed === 0 && counts.failed === 0) throw new Problem('No test ran, so nothing was tested.');
  return counts.failed === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runMain(() => {
    const { values, positionals } = parseArgs({
      options: { only: { type: 'string' }, parallel: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [folder, ending] = positionals;
    // Among all the stages of npm test, thousands of good lines would hide the bad one.
    const reporter = process.env.BLUEPENCIL_COUNTS ? 'dot' : 'spec';
    return runMocha(folder, ending, { ...values, reporter });
  });
}
