// longestTask.mjs FOLDER: opens the large sidecar of a folder in a browser's worker, tags one claim more, opens it again,
// and prints the longest task of it in milliseconds, from the browser's own trace.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { launchChromium } from '../../../host/chromium.mjs';

/** Every request is answered from here. */
const ADDRESS = 'http://localhost/';
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

const folder = process.argv[2] ?? '.';
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const files = await filesToServe();
  await page.route('**/*', async (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname.slice(1)] ?? ['text/plain', ''];
    await route.fulfill({ contentType, body });
  });
  await page.goto(ADDRESS);
  const events = await tracing(await browser.newBrowserCDPSession(), () => page.evaluate(workThrough));
  process.stdout.write(`${longestTask(events)}\n`);
} finally {
  await browser.close();
}

/** @returns {Promise<Record<string, [contentType: string, body: Buffer | string]>>} */
async function filesToServe() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['scripts/bench/large/browser/worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'large',
    footer: { js: 'onmessage = ({ data }) => large.work(data).then(() => postMessage("done"));' },
    target: 'es2022',
  });
  const read = (/** @type {string} */ name) => readFile(path.join(folder, name));
  return {
    '': ['text/html', '<!doctype html><title>Pauses</title>'],
    'worker.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    article: ['text/plain;charset=utf-8', await read('article.txt')],
    sidecar: ['application/octet-stream', await read('article.txt.claims.yaml')],
    added: ['application/json', await read('added.json')],
  };
}

/** In the page: hands the texts to the worker and waits until it is done. */
async function workThrough() {
  const [article, sidecar, added] = await Promise.all(['article', 'sidecar', 'added'].map((name) => fetch(name)));
  const order = { article: await article.text(), sidecar: new Uint8Array(await sidecar.arrayBuffer()) };
  const worker = new Worker('worker.js');
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = ({ message }) => reject(new Error(message));
    void added.json().then((claim) => worker.postMessage({ ...order, added: claim }));
  });
}

/**
 * What the browser notes down while something is done: times in microseconds, `tdur` of the thread's own work.
 * @typedef {{ name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }} TraceEvent
 * @param {import('playwright-core').CDPSession} session
 * @param {() => Promise<void>} work
 */
async function tracing(session, work) {
  /** @type {TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any[]} */ (value)));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** @param {readonly TraceEvent[]} events */
function longestTask(events) {
  const stamp = (/** @type {string} */ message) => {
    const found = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === message);
    if (!found) throw new Error(`The trace has no “${message}” of the worker.`);
    return found;
  };
  const [begin, end] = [stamp('begin'), stamp('end')];
  const busy = events
    .filter(
      ({ name, pid, tid, ts }) =>
        name === 'RunTask' && pid === begin.pid && tid === begin.tid && ts > begin.ts && ts < end.ts,
    )
    // A thread's own clock may run on by a few ticks when it is put to sleep.
    .map(({ dur = 0, tdur = dur }) => Math.min(dur, tdur) / 1000);
  if (busy.length < 100)
    throw new Error(`The trace has ${busy.length} tasks: the work cannot have been done in steps.`);
  return Math.max(...busy);
}
