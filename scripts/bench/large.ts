import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { withPlacementSteps } from '../../src/core/article';
import { sidecarProblemSteps } from '../../src/core/articleProblems';
import { ArticleText, describe, locateSteps } from '../../src/core/claims/anchor';
import type { Claim, ClaimAnchor } from '../../src/core/claims/claim';
import { readSidecarSteps } from '../../src/core/claims/sidecar';
import { changeSidecar } from '../../src/core/claims/sidecarStore';
import { inSteps } from '../../src/core/text/steps';
import { itemLines, type PlainMap } from '../../src/core/yaml/emit';
import { inSlices } from '../../src/editor/slices';
import { FileSidecarStore } from '../../src/platform/node/fileSidecarStore';

/**
 * What it costs to open an article with a sidecar of 5 MB and tag one claim more, in milliseconds of processor time: each
 * the best of several runs.
 */
export interface LargeCost {
  readonly units: number;
  readonly claims: number;
  /** The YAML library alone, for one reading of the file as a whole. */
  readonly library: number;
  /** From the file to its claims, in their places, and what the rules find in them. */
  readonly open: number;
  /** From the act to the new file on the disk. */
  readonly save: number;
  /** From the word that the file has changed to its claims, in their places, checked again. */
  readonly again: number;
  /** The longest stretch of work in which nothing else could be done, and the longest but for the engine's collector. */
  readonly blocked: number;
  readonly blockedByUs: number;
}

const MANY_CLAIMS = 7_500;
const RUNS = 6;

/** Either how long it takes, or how long it does not pause: to watch that takes time of its own. */
type Run = Partial<LargeCost>;

/** Each run has claims of its own: what was read before is not parsed again. */
export async function costOfLargeSidecar(): Promise<LargeCost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bp-large-'));
  try {
    const runs: Run[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await costOfRun(path.join(folder, `${run}.txt.claims.yaml`), run));
    // Others on the machine only ever add.
    const best = (key: keyof Run) => Math.min(...runs.flatMap((one) => one[key] ?? []));
    return {
      units: best('units'),
      claims: MANY_CLAIMS,
      library: best('library'),
      open: best('open'),
      save: best('save'),
      again: best('again'),
      blocked: best('blocked'),
      blockedByUs: best('blockedByUs'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function costOfRun(file: string, run: number): Promise<Run> {
  const article = articleOf(run);
  const claims = Array.from({ length: MANY_CLAIMS + 1 }, (_, number) => claimOf(article, run, number));
  const added = claims.splice(MANY_CLAIMS / 2, 1)[0]!;
  const text = sidecarOf(claims);
  writeFileSync(file, text);

  const store = new FileSidecarStore(file);
  const read = async () => {
    const { value: sidecar, problems: sidecarProblems } = await inSlices(
      readSidecarSteps((await store.read()).text ?? ''),
    );
    await inSlices(placingSteps(article, sidecar.claims));
    await inSlices(sidecarProblemSteps({ sidecar, sidecarProblems }));
  };
  const save = () => changeSidecar(store, 'article.txt', () => [{ kind: 'add-claim', claim: added }], inSlices);
  if (run % 2 === 0) {
    const stretches = new Stretches();
    for (const act of [read, save, read]) await act();
    return stretches.longest();
  }
  return {
    units: text.length,
    library: await costOfLibrary(text),
    open: await timed(read),
    save: await timed(save),
    again: await timed(read),
  };
}

/** As the editor does it. */
function* placingSteps(article: ArticleText, claims: readonly Claim[]) {
  const anchors: ClaimAnchor[] = [];
  yield* inSteps(claims, (claim) => anchors.push(...claim.anchors));
  return yield* withPlacementSteps(claims, yield* locateSteps(article, anchors));
}

/** In a thread of its own: what it leaves behind would be cleared away at our cost. The better of two, as it warms up. */
async function costOfLibrary(text: string): Promise<number> {
  const code = `const { parentPort, workerData: text } = require('node:worker_threads');
    const { parseDocument } = require('yaml');
    const times = [0, 1].map((run) => {
      const before = process.cpuUsage();
      parseDocument(text + '# ' + run, { version: '1.2', logLevel: 'silent' });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    parentPort.postMessage(Math.min(...times));`;
  const worker = new Worker(code, { eval: true, workerData: text });
  const [time] = (await once(worker, 'message')) as [number];
  return time;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Processor time of all threads: with the wall clock, a bound of what the thread was busy on a machine that others use. */
  readonly processor: number;
}

/** Watches how long at a time the thread does not come to look after others. */
class Stretches {
  private readonly stretches: Stretch[] = [];
  private readonly collections: { readonly start: number; readonly end: number }[] = [];
  private readonly observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      this.collections.push({ start: startTime, end: startTime + duration });
    }
  });
  private isOn = true;

  constructor() {
    this.observer.observe({ entryTypes: ['gc'] });
    let start = performance.now();
    let before = process.cpuUsage();
    const look = () => {
      const processor = processorTime(before);
      const end = performance.now();
      this.stretches.push({ start, end, processor });
      before = process.cpuUsage();
      start = performance.now();
      if (this.isOn) setImmediate(look);
    };
    setImmediate(look);
  }

  async longest(): Promise<Pick<LargeCost, 'blocked' | 'blockedByUs'>> {
    this.isOn = false;
    // The collector's times are told later.
    await setTimeout(100);
    this.observer.disconnect();
    const busy = this.stretches.map(({ start, end, processor }) => {
      const collected = this.collections
        .filter((one) => one.start < end && one.end > start)
        .reduce((sum, one) => sum + Math.min(one.end, end) - Math.max(one.start, start), 0);
      return { all: Math.min(end - start, processor), own: Math.min(end - start - collected, processor) };
    });
    return { blocked: Math.max(...busy.map(({ all }) => all)), blockedByUs: Math.max(...busy.map(({ own }) => own)) };
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return processorTime(before);
}

/** Of all threads, in milliseconds. */
function processorTime(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** No two sentences are the same. */
function articleOf(run: number): ArticleText {
  const sentences = Array.from(
    { length: MANY_CLAIMS + 1 },
    (_, number) => `Letter ${run}-${number} says: “Reopen quay ${number} before summer!”`,
  );
  return new ArticleText(`${sentences.join('\n\n')}\n`);
}

function claimOf(article: ArticleText, run: number, number: number): Claim {
  const length = article.raw.indexOf('\n', article.raw.indexOf(`Letter ${run}-${number} `));
  const start = article.raw.lastIndexOf('\n', length - 1) + 1;
  const described = describe(article, { start, end: length });
  if (described.kind === 'refused') throw new Error(described.reason);
  return {
    id: `c-${run}${String(number).padStart(9, '0')}`,
    kind: 'demand',
    strength: 'request',
    text: `The council of Velm should reopen the quay number ${number}`,
    anchors: [described.anchor],
    claimant: 'kolb',
    addressee: 'council',
    said: { text: 'on Monday', value: '2026-05-11' },
    status: 'open',
    tags: ['quay', 'summer'],
    note: 'Second letter this month, see the file of the harbour office.',
    author: 'jo',
    created: '2026-05-12T08:30:00Z',
  };
}

function sidecarOf(claims: readonly Claim[]): string {
  const lines = ['format: claims-sidecar/1', 'article:', '  published: "2026-05-12"', 'actors:'];
  for (const id of ['kolb', 'council']) lines.push(`  - id: ${id}`, `    name: "${id}"`);
  lines.push('claims:');
  for (const claim of claims) lines.push(...itemLines(claim as unknown as PlainMap).map((line) => `  ${line}`), '');
  return `${lines.join('\n')}\n`;
}
