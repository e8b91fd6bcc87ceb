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
import { failureLine, reportCounts } from './counts.mjs';

/**
 * Runs the tests of a folder and resolves to the exit code.
 * @param {string} folder within the checkout
 * @param {string} ending of the names of the files that hold tests
 * @param {{ only?: string, milliseconds?: number, reporter?: string, parallel?: boolean, again?: boolean }} [options] `only`: a
 *   part of the titles of the tests to run; `milliseconds`: the longest that one test may take; `reporter`: one of mocha's;
 *   `parallel`: the files side by side on all cores, each in a process of its own; `again`: the outermost suites in which
 *   something failed are run a second time, whole, and what they then give counts
 */
export async function runMocha(
  folder,
  ending,
  { only, milliseconds = 10_000, reporter = 'spec', parallel = false, again = false } = {},
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
  if (again) mocha.cleanReferencesAfterRun(false);
  const first = await outcome(mocha);
  const suites = again ? [...new Set(first.failures.map(({ suite }) => suite))] : [];
  const counts = summed(suites.length === 0 ? first : await secondTry(mocha, first, suites));
  reportCounts(counts);
  if (counts.passed === 0 && counts.failed === 0) throw new Problem('No test ran, so nothing was tested.');
  return counts.failed === 0 ? 0 : 1;
}

/** Runs what was loaded, and says of each test how it went. */
async function outcome(mocha) {
  const tests = { passed: [], failures: [], skipped: 0, again: [] };
  await new Promise((resolve) => {
    const runner = mocha.run(() => {
      tests.skipped = runner.stats.pending;
      resolve();
    });
    runner.on('pass', (test) => tests.passed.push(entry(test)));
    runner.on('fail', (test, error) => tests.failures.push({ ...entry(test), message: error.message }));
  });
  return tests;
}

/** A test or hook by its path of titles. */
function entry(runnable) {
  const path = runnable.titlePath();
  return { suite: path[0], title: path.join(' ') };
}

/** A browser is a busy place: a journey that is right may fail there once. One that fails twice is wrong. */
async function secondTry(mocha, first, suites) {
  const others = (tests) => tests.filter(({ suite }) => !suites.includes(suite));
  console.log(`\nA second try of: ${suites.join('; ')}`);
  mocha.suite.suites = mocha.suite.suites.filter(({ title }) => suites.includes(title));
  const second = await outcome(mocha);
  const failed = new Set(first.failures.map(({ title }) => title));
  return {
    passed: [...others(first.passed), ...second.passed],
    failures: second.failures,
    skipped: first.skipped,
    again: second.passed.filter(({ title }) => failed.has(title)),
  };
}

function summed({ passed, failures, skipped, again }) {
  return {
    passed: passed.length,
    failed: failures.length,
    skipped,
    failures: failures.map(({ title, message }) => failureLine(title, message)),
    again: again.map(({ title }) => title),
  };
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
