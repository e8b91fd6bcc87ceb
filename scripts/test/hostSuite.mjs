// Runs the suite of test/host in an extension host of a real VS Code, and succeeds only if all of it did.
//   --host node     the Node.js extension host, where the extension's "main" runs
//   --host web      the web worker extension host, where its "browser" runs
//   --only TEXT     only the tests whose titles hold TEXT
//   --suite NAME    another folder of test/host
//   --verbose       shows what VS Code logs
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../host/chromium.mjs';
import { startEmbedded, testAddress } from '../host/embedded.mjs';
import { ensureHost } from '../host/installation.mjs';
import { build } from '../host/packaging.mjs';
import { root } from '../host/places.mjs';
import { Problem, runMain } from '../host/problem.mjs';
import { createProfile } from '../host/profile.mjs';
import { startWebWorkerHost } from '../host/webWorker.mjs';
import { bundleSuite } from './bundles.mjs';
import { failureLine, reportCounts } from './counts.mjs';

/** How long the run may take, from the first page to the last test: two minutes, but four times as long on a busy core. */
const SECONDS = process.env.BLUEPENCIL_LONG === '1' ? 3600 : 900;

const MARK = '@@test ';

runMain(async () => {
  const { values: options } = parseArgs({
    options: {
      host: { type: 'string', default: 'node' },
      only: { type: 'string', default: '' },
      suite: { type: 'string', default: 'suite' },
      verbose: { type: 'boolean', default: false },
    },
  });
  if (options.host !== 'node' && options.host !== 'web') throw new Problem('The hosts are --host node and --host web.');
  await build();
  const tests = await bundleSuite(options.host, options.suite, options.only);
  const open = options.host === 'node' ? openInNodeHost : openInWebHost;
  const { address, stop } = await open(tests);
  const browser = await launchChromium();
  try {
    const started = Date.now();
    const result = await watch(await browser.newPage(), address, options.verbose);
    console.log(`${((Date.now() - started) / 1000).toFixed(1)} s in the extension host (${options.host})`);
    reportCounts(result.counts);
    if (result.complaint) throw new Problem(result.complaint);
    return result.counts.failed === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await stop();
  }
});

async function openInNodeHost(tests) {
  const profile = createProfile();
  const folder = path.join(profile.folder, 'articles');
  await mkdir(folder);
  const server = await startEmbedded(await ensureHost('embedded'), profile, { testDriver: true });
  return { address: testAddress(server, { folder, extension: root, tests }), stop: server.stop };
}

async function openInWebHost(tests) {
  return startWebWorkerHost(await ensureHost('web'), tests);
}

/**
 * Opens the page and follows the tests to their end. VS Code calls two functions of the page, if they exist: one with
 * what extensions log, one with the exit code of a test run.
 */
async function watch(page, address, verbose) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  let end;
  await page.exposeFunction('codeAutomationLog', (_level, args) => {
    for (const line of [args].flat(Infinity).map(String)) {
      const at = line.indexOf(MARK);
      if (at < 0) {
        if (verbose) console.log(`  [vscode] ${line}`);
        continue;
      }
      const event = JSON.parse(line.slice(at + MARK.length));
      if (event.event === 'end') end = event;
      else tell(event, counts);
    }
  });
  const exited = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  if (verbose) page.on('console', (message) => console.log(`  [page] ${message.text()}`));
  const broken = new Promise((_, reject) => {
    page.once('crash', () => reject(new Problem('The browser page crashed before the tests ended.')));
    const limit = setTimeout(
      () => reject(new Problem(`The tests did not end within ${SECONDS} s; ${counts.passed} had passed until then.`)),
      SECONDS * 1000,
    );
    limit.unref();
  });
  await page.goto(address, { timeout: 120_000 });
  const code = await Promise.race([exited, broken]);
  return { counts, complaint: complaintAbout(code, end, counts) };
}

function tell({ event, title, milliseconds, message, stack }, counts) {
  if (event === 'pass') {
    counts.passed++;
    console.log(`  ok    ${title} (${milliseconds} ms)`);
  } else if (event === 'skip') {
    counts.skipped++;
    console.log(`  skip  ${title}`);
  } else {
    counts.failed++;
    counts.failures.push(failureLine(title, message));
    const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    console.log([`  FAIL  ${title}`, message, ...places].join('\n        '));
  }
}

/** Three witnesses must agree: VS Code's exit code (0 even for a host that was killed), mocha's sums, the single tests. */
function complaintAbout(code, end, counts) {
  if (end === undefined) return `The extension host ended (exit code ${code}) before mocha was done.`;
  if (end.passes !== counts.passed || end.failures !== counts.failed) {
    return `mocha counted ${end.passes} passed and ${end.failures} failed tests, which is not what was reported one by one.`;
  }
  if (counts.passed === 0) return 'No test passed, so nothing was tested.';
  if ((code === 0) !== (counts.failed === 0)) return `VS Code’s exit code ${code} does not fit the tests’ results.`;
  return undefined;
}
