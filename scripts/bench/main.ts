// How fast the recogniser is, beside its peers, and what it weighs: README.md of this folder. Times depend on the
// machine; ratios, the growth exponent and bytes hardly do.
import { readScriptOptions } from '../scriptOptions';
import { showBundles } from './bundles';
import { showGrowth } from './growth';
import { showKeystrokes } from './keystrokes';
import { costOfLargeSidecar } from './large';
import { quantile } from './measure';
import { kB, ms, target } from './print';
import { costOfLastClaim } from './saving';
import { ArticleMaker, varietyOf } from './texts';
import { showThroughput } from './throughput';

/** `npm run` starts scripts in the project's folder. */
const ROOT = process.cwd();
const CORPUS = 1_000_000;

const HELP = `npm run bench -- [options]
How fast the recogniser is, beside its peers, and what it weighs.

  --only PART  throughput, keystrokes, growth, bundles or saving; may be given again
  --seed N     makes other texts
  --help       says this`;

const { values: options } = readScriptOptions(HELP, {
  options: {
    only: { type: 'string', multiple: true },
    seed: { type: 'string', default: '41' },
  },
});
const seed = Number(options.seed);
/** Never the same document twice, whatever its length. */
const document = (units: number) => new ArticleMaker(ROOT, seed + units).document(units);

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  throughput() {
    const articles = new ArticleMaker(ROOT, seed).articles(CORPUS);
    const { units, words, distinctWords, uniqueParagraphs, uniqueSentences } = varietyOf(articles);
    const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
    console.log(
      `${articles.length} made articles, ${kB(units)}, ${words} words, ${distinctWords} different; ` +
        `${percent(uniqueParagraphs)} of paragraphs and ${percent(uniqueSentences)} of sentences stand there once`,
    );
    showThroughput(articles);
  },
  keystrokes: () => showKeystrokes(document),
  growth: () => showGrowth(document),
  bundles: () => showBundles(ROOT),
  async saving() {
    const { milliseconds, linesAdded, linesChanged } = await costOfLastClaim(document(30_000));
    console.log(`saving the 60th claim: ${ms(milliseconds)}; diff: ${linesAdded} lines added, ${linesChanged} changed`);
    const large = await costOfLargeSidecar();
    const total = large.open + large.save + large.again;
    console.log(
      `one claim more in a sidecar of ${kB(large.units)} (${large.claims} claims), processor time: opened in ${ms(large.open)}, saved in ` +
        `${ms(large.save)}, read again in ${ms(large.again)}; the library alone needs ${ms(large.library)}, beyond that ` +
        `${ms(total - large.library)} ${target('< 1 s', total - large.library < 1000)}`,
    );
    console.log(`longest without a pause, of ${large.pauses.length} passes the least, the middle and the most:`);
    const show = (what: string, times: readonly number[], judged: 0.5 | 1 = 1) =>
      console.log(
        `  ${what.padEnd(68)}${[0, 0.5, 1].map((share) => ms(quantile(times, share)).padStart(9)).join('')}  ` +
          target(`${judged === 1 ? 'the most' : 'the middle'} ≤ 8 ms`, quantile(times, judged) <= 8),
      );
    show(
      'busy, of the thread’s own time, with the engine’s collector',
      large.pauses.map(({ blocked }) => blocked),
    );
    show(
      'the same without the collector',
      large.pauses.map(({ blockedByUs }) => blockedByUs),
    );
    show(
      'by the clock, with what the engine’s other threads held up',
      large.pauses.map(({ blockedByClock }) => blockedByClock),
      // The most is that of whatever else the machine did meanwhile.
      0.5,
    );
    show(`in a browser’s worker, with its collector (${large.blockedInBrowser.length} passes)`, large.blockedInBrowser);
  },
};

void main();

async function main(): Promise<void> {
  const unknown = options.only?.find((part) => !(part in PARTS));
  if (unknown !== undefined) {
    console.error(`There is no part ${unknown}: choose from ${Object.keys(PARTS).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  for (const [name, show] of Object.entries(PARTS)) {
    if (options.only === undefined || options.only.includes(name)) await show();
  }
}
