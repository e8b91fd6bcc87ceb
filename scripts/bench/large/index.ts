import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ArticleText } from '../../../src/core/claims/anchor';
import { FileSidecarStore } from '../../../src/platform/node/fileSidecarStore';
import { actsOn } from './acts';
import { costOfLibrary } from './library';
import { processorTime } from './processorTime';
import type { Pauses } from './stretches';
import { largeTexts, MANY_CLAIMS, sidecarIn, writeTexts, type LargeTexts } from './texts';

/**
 * What it costs to open an article with a sidecar of 5 MB and tag one claim more, in milliseconds of processor time. What it
 * costs as a whole is the best of several runs; how long it blocks is told of each pass, for an editor feels the worst.
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
  /** Of each pass, in a process of its own. */
  readonly pauses: readonly Pauses[];
  /** The longest task of each pass in a browser, of the processor's time, with the engine's collector. */
  readonly blockedInBrowser: readonly number[];
}

const PASSES = 9;
/** So many of the passes are made in a browser as well, and weighed as a whole. */
const RUNS = 3;

/** Each run has claims of its own: what was read before is not parsed again. */
export async function costOfLargeSidecar(): Promise<LargeCost> {
  const pauses: Pauses[] = [];
  const blockedInBrowser: number[] = [];
  const times: Omit<LargeCost, 'pauses' | 'blockedInBrowser'>[] = [];
  for (let run = 0; run < PASSES; run++) {
    const folder = mkdtempSync(path.join(tmpdir(), 'bp-large-'));
    try {
      const texts = largeTexts(run);
      writeTexts(texts, folder);
      pauses.push(await pausesIn(folder));
      if (run >= RUNS) continue;
      blockedInBrowser.push(await longestTaskInBrowser(folder));
      times.push(await timesIn(folder, texts));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  // Others on the machine only ever add.
  const best = (key: keyof (typeof times)[number]) => Math.min(...times.map((run) => run[key]));
  return {
    units: best('units'),
    claims: MANY_CLAIMS,
    library: best('library'),
    open: best('open'),
    save: best('save'),
    again: best('again'),
    pauses,
    blockedInBrowser,
  };
}

const pausesIn = async (folder: string) =>
  JSON.parse(await printed('scripts/bundled.mjs', 'scripts/bench/large/pauses.ts', folder)) as Pauses;

const longestTaskInBrowser = async (folder: string) =>
  Number(await printed('scripts/bench/large/browser/longestTask.mjs', folder));

async function printed(...script: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, script);
  // Where no browser is found, one is installed, with a word on how far that is.
  return stdout.trimEnd().split('\n').at(-1)!;
}

async function timesIn(folder: string, { article, sidecar, added }: LargeTexts) {
  writeFileSync(sidecarIn(folder), sidecar);
  const { read, save } = actsOn(new FileSidecarStore(sidecarIn(folder)), new ArticleText(article), added);
  return {
    units: sidecar.length,
    claims: MANY_CLAIMS,
    library: await costOfLibrary(sidecar),
    open: await timed(read),
    save: await timed(save),
    again: await timed(read),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return processorTime(before);
}
