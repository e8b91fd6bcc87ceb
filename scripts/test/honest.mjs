// Tests the tests: one that fails on purpose must make the run fail, in both extension hosts.
import path from 'node:path';
import { root } from '../host/places.mjs';
import { runMain } from '../host/problem.mjs';
import { ProcessFailure, run } from '../host/processes.mjs';
import { countsLine, reportCounts } from './counts.mjs';

const WANTED = countsLine({ passed: 1, failed: 1, skipped: 0 });

runMain(async () => {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const host of ['node', 'web']) {
    const complaint = await complaintAbout(host);
    if (complaint === undefined) counts.passed++;
    else counts.failed++;
    console.log(`  ${complaint === undefined ? 'ok  ' : 'FAIL'}  a failing test fails the run in the ${host} host`);
    if (complaint !== undefined) console.log(complaint);
  }
  reportCounts(counts);
  return counts.failed === 0 ? 0 : 1;
});

async function complaintAbout(host) {
  const script = path.join(root, 'scripts', 'test', 'hostSuite.mjs');
  // Its counts are not ours.
  const env = { ...process.env, BLUEPENCIL_COUNTS: '' };
  try {
    const output = await run(process.execPath, [script, '--host', host, '--suite', 'failing'], { env, seconds: 300 });
    return `It ended with exit code 0:\n${output}`;
  } catch (error) {
    if (!(error instanceof ProcessFailure)) throw error;
    return error.output.split('\n').includes(WANTED) ? undefined : `It did not say "${WANTED}":\n${error.output}`;
  }
}
