import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { parseDocument } from 'yaml';
import { ArticleText, describe } from '../../src/core/claims/anchor';
import type { Claim } from '../../src/core/claims/claim';
import { readSidecar } from '../../src/core/claims/sidecar';
import { changeSidecar } from '../../src/core/claims/sidecarStore';
import { itemLines, type PlainMap } from '../../src/core/yaml/emit';
import { FileSidecarStore } from '../../src/platform/node/fileSidecarStore';

/** What it costs to tag one claim more in an article that has 59. */
export interface SavingCost {
  /** From the act to the file on the disk, in milliseconds: the median of several. */
  readonly milliseconds: number;
  readonly linesAdded: number;
  readonly linesChanged: number;
}

const CLAIMS = 60;
const RUNS = 9;

/** Tags sixty claims in a text, in a folder of its own, and measures the last. */
export async function costOfLastClaim(text: string): Promise<SavingCost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bp-saving-'));
  try {
    const file = path.join(folder, 'article.txt.claims.yaml');
    const store = new FileSidecarStore(file);
    const article = new ArticleText(text);
    const add = (number: number) =>
      changeSidecar(store, 'article.txt', () => [{ kind: 'add-claim', claim: claimOf(article, number) }]);
    for (let number = 0; number < CLAIMS - 1; number++) await add(number);
    const before = readFileSync(file, 'utf8');
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      // Never the same text twice: what was read before is not read again.
      writeFileSync(file, `${before}# ${run}\n`);
      const started = performance.now();
      await add(CLAIMS - 1);
      times.push(performance.now() - started);
    }
    const [old, now] = [`${before}# ${RUNS - 1}\n`, readFileSync(file, 'utf8')].map((one) => one.split('\n')) as [
      string[],
      string[],
    ];
    const kept = commonLines(old, now);
    return {
      milliseconds: times.sort((a, b) => a - b)[RUNS >> 1]!,
      linesAdded: now.length - kept,
      linesChanged: old.length - kept,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What it costs to open a sidecar of 5 MB and tag one claim more, in milliseconds. */
export interface LargeCost {
  readonly units: number;
  readonly claims: number;
  /** The YAML library alone, for one reading of the file. */
  readonly library: number;
  /** From the file to its claims and problems. */
  readonly open: number;
  /** From the act to the new file on the disk: the file is read once more, to see that it says what was meant. */
  readonly save: number;
  /** The longest stretch in which nothing else could be done. */
  readonly blocked: number;
}

const MANY_CLAIMS = 7_500;
const LARGE_RUNS = 3;

/** Opens a sidecar of 7,500 claims and adds one, in a folder of its own; the best of several runs. */
export async function costOfLargeSidecar(): Promise<LargeCost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bp-saving-'));
  try {
    const file = path.join(folder, 'article.txt.claims.yaml');
    const text = largeSidecar();
    const runs: LargeCost[] = [];
    for (let run = 0; run < LARGE_RUNS; run++) {
      const own = `${text}# ${run}\n`;
      writeFileSync(file, own);
      const library = await timed(() => parseDocument(`${own}#`, { version: '1.2', logLevel: 'silent' }));
      const store = new FileSidecarStore(file);
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const open = await timed(async () => readSidecar((await store.read()).text ?? ''));
      await turn();
      const claim: Claim = { ...LARGE_CLAIM, id: 'c-zzzzzzzzzz', anchors: [{ exact: 'new', start: 150_000 }] };
      const save = await timed(() => changeSidecar(store, 'article.txt', () => [{ kind: 'add-claim', claim }]));
      await turn();
      delay.disable();
      runs.push({ units: own.length, claims: MANY_CLAIMS, library, open, save, blocked: delay.max / 1e6 });
    }
    return runs.sort((a, b) => a.open + a.save - b.open - b.save)[0]!;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const LARGE_CLAIM: Omit<Claim, 'id' | 'anchors'> = {
  kind: 'demand',
  strength: 'request',
  text: 'The council of Velm should reopen the quay before the summer',
  claimant: 'kolb',
  addressee: 'council',
  said: { text: 'on Monday', value: '2026-05-11' },
  status: 'open',
  tags: ['quay', 'summer'],
  note: 'Second letter this month, see the file of the harbour office.',
  author: 'jo',
  created: '2026-05-12T08:30:00Z',
};

function largeSidecar(): string {
  const lines = ['format: claims-sidecar/1', 'actors:'];
  for (const id of ['kolb', 'council']) lines.push(`  - id: ${id}`, `    name: "${id}"`);
  lines.push('claims:');
  for (let number = 0; number < MANY_CLAIMS; number++) {
    const start = number * 40;
    const quote = `should reopen quay number ${number} before the summer, Kolb said`;
    const claim = {
      id: `c-${String(number).padStart(10, '0')}`,
      anchors: [{ exact: quote, prefix: 'the mayor of Velm, said, the town ', start, end: start + quote.length }],
      ...LARGE_CLAIM,
    };
    lines.push(...itemLines(claim as unknown as PlainMap).map((line) => `  ${line}`), '');
  }
  return `${lines.join('\n')}\n`;
}

function claimOf(article: ArticleText, number: number): Claim {
  const start = Math.floor((article.raw.length / (CLAIMS + 1)) * ((number * 7) % CLAIMS));
  const described = describe(article, { start, end: start + 60 });
  if (described.kind === 'refused') throw new Error(described.reason);
  return {
    id: `c-${String(number).padStart(10, '0')}`,
    kind: 'demand',
    strength: 'request',
    anchors: [described.anchor],
    claimant: 'somebody',
    said: { text: 'on Monday', value: '2026-05-11' },
    status: 'open',
    author: 'jo',
    created: '2026-05-12T08:30:00Z',
  };
}

/** Lines at the start and the end that are the same: what one insertion leaves. */
function commonLines(a: readonly string[], b: readonly string[]): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end;
}
