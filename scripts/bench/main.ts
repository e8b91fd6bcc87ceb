// npm run bench: how fast the recogniser is, on the project's own samples. Figures depend on the machine; the growth
// exponent does not. Run `npm run build` first to have the bundles weighed as well.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { analyse } from '../../src/core/recognise/analyse';
import { costOfLastClaim } from './saving';

/** `npm run` starts scripts in the project's folder. */
const ROOT = process.cwd();
const SAMPLES = path.join(ROOT, 'samples');
const SECOND = 1000;

void main();

async function main(): Promise<void> {
  const loaded = performance.now();
  const pieces = readdirSync(SAMPLES)
    .filter((file) => /\.(?:article|txt)$/.test(file))
    .sort()
    .map((file) => readFileSync(path.join(SAMPLES, file), 'utf8'));
  analyse(pieces[0]!.slice(0, 200));
  console.log(`first words, lexicon included: ${ms(performance.now() - loaded)}`);

  // Warm, as an editor's host is after the first article.
  for (let i = 0; i < 3; i++) for (const piece of pieces) analyse(piece);
  const perArticle = median(5, () => pieces.forEach((piece) => analyse(piece)));
  const units = pieces.reduce((sum, piece) => sum + piece.length, 0);
  console.log(`full analysis of ${pieces.length} samples: ${rate(units, perArticle)}`);

  console.log('first marks, whole text:');
  const sizes = [2_000, 5_000, 20_000, 200_000, 1_000_000];
  const times = sizes.map((size) => {
    const text = articleOf(pieces, size);
    const time = median(size < 100_000 ? 9 : 3, () => analyse(text));
    console.log(`  ${kB(size)}: ${ms(time)}  (${rate(text.length, time)})`);
    return time;
  });
  console.log(`growth: time ~ length^${slope(sizes, times).toFixed(2)} (1.00 is linear)`);

  console.log('one keystroke in the middle, analysed again:');
  for (const size of [2_000, 20_000, 200_000]) {
    let text = articleOf(pieces, size);
    let previous = analyse(text);
    const samples: number[] = [];
    for (let i = 0; i < (size > 100_000 ? 30 : 100); i++) {
      const middle = text.indexOf(' ', text.length / 2);
      text = `${text.slice(0, middle)}x${text.slice(middle)}`;
      const started = performance.now();
      previous = analyse(text, { previous });
      samples.push(performance.now() - started);
    }
    samples.sort((a, b) => a - b);
    console.log(
      `  ${kB(size)}: median ${ms(samples[samples.length >> 1]!)}, p99 ${ms(samples[Math.floor(samples.length * 0.99)]!)}`,
    );
  }

  const { milliseconds, linesAdded, linesChanged } = await costOfLastClaim(pieces.join('\n\n'));
  console.log(`saving the 60th claim: ${ms(milliseconds)}; diff: ${linesAdded} lines added, ${linesChanged} changed`);

  console.log('bundles:');
  for (const file of ['dist/desktop/extension.js', 'dist/web/extension.js', 'dist/cli/bluepencil.js']) {
    const bundle = path.join(ROOT, file);
    if (!existsSync(bundle)) {
      console.log(`  ${file}: not built`);
      continue;
    }
    const zipped = gzipSync(readFileSync(bundle)).length;
    console.log(`  ${file}: ${kB(statSync(bundle).size)} (${kB(zipped)} zipped)`);
  }
}

/** An article of about this many units from the samples' paragraphs, no two of them alike. */
function articleOf(pieces: readonly string[], units: number): string {
  const paragraphs: string[] = [];
  for (let copy = 1, length = 0; length < units; copy++) {
    for (const paragraph of pieces.flatMap((piece) => piece.split(/\n+/))) {
      if (length >= units) break;
      // Paragraphs that are alike would be read once only.
      const own = copy === 1 ? paragraph : `${paragraph} Mention ${copy}.`;
      paragraphs.push(own);
      length += own.length + 2;
    }
  }
  return paragraphs.join('\n\n');
}

function median(runs: number, work: () => void): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

/** The slope of the best line through the logarithms: the exponent of growth. */
function slope(x: readonly number[], y: readonly number[]): number {
  const [u, v] = [x.map(Math.log), y.map(Math.log)];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mu, mv] = [mean(u), mean(v)];
  const covariance = u.reduce((sum, value, i) => sum + (value - mu) * (v[i]! - mv), 0);
  return covariance / u.reduce((sum, value) => sum + (value - mu) ** 2, 0);
}

function ms(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function rate(units: number, time: number): string {
  return `${(((units / time) * SECOND) / 1_000_000).toFixed(2)} million characters a second`;
}
