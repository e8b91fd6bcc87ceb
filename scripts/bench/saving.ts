import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ArticleText, describe } from '../../src/core/claims/anchor';
import type { Claim } from '../../src/core/claims/claim';
import { changeSidecar } from '../../src/core/claims/sidecarStore';
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
