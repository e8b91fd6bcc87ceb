import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ArticleText, describe } from '../../../src/core/claims/anchor';
import type { Claim } from '../../../src/core/claims/claim';
import { itemLines, type PlainMap } from '../../../src/core/yaml/writing/newLines';

/** An article with a sidecar of 5 MB, and one claim more. */
export interface LargeTexts {
  readonly article: string;
  readonly sidecar: string;
  readonly added: Claim;
}

/** How many claims the sidecar has, without the one that is added. */
export const MANY_CLAIMS = 7_500;

/** @param run another one has claims of its own: what was read before is not parsed again */
export function largeTexts(run: number): LargeTexts {
  const article = articleOf(run);
  const claims = Array.from({ length: MANY_CLAIMS + 1 }, (_, number) => claimOf(article, run, number));
  const added = claims.splice(MANY_CLAIMS / 2, 1)[0]!;
  return { article: article.raw, sidecar: sidecarOf(claims), added };
}

/** Where the sidecar lies in the folder that the texts were written to. */
export const sidecarIn = (folder: string) => path.join(folder, 'article.txt.claims.yaml');

/** Writes the texts to a folder under the names that the pages of the benchmark read. */
export function writeTexts({ article, sidecar, added }: LargeTexts, folder: string): void {
  writeFileSync(path.join(folder, 'article.txt'), article);
  writeFileSync(sidecarIn(folder), sidecar);
  writeFileSync(path.join(folder, 'added.json'), JSON.stringify(added));
}

/** What of the texts is given to those who work on the sidecar. */
export function readTexts(folder: string): Pick<LargeTexts, 'article' | 'added'> {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return { article: read('article.txt'), added: JSON.parse(read('added.json')) as Claim };
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
