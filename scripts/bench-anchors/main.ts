// How well anchors are found again after edits, beside two other matchers.
import { ArticleText, locate } from '../../src/core/claims/anchor';
import { readScriptOptions } from '../scriptOptions';
import { tagSome } from './anchors';
import { print } from './edits';
import { FORMS, reform } from './forms';
import { answerOf, count, emptyTally, type Tally } from './measure';
import { diffAnswers, hypothesisAnswer, matchAnswer } from './peers';
import { Random } from './random';
import { fromSelectors, rounds, tallyOf, withOldText, type Matcher } from './rounds';
import { showSpeed } from './speed';
import { KINDS, makeText } from './texts';

const RATES = [0.01, 0.05, 0.1, 0.25];

const HELP = `npm run bench:anchors -- [options]
How well anchors are found again after edits, beside two other matchers.

  --seeds 1,2,3  takes other texts and edits
  --rate R       edits only this share of the words
  --quick        leaves the other matchers and the times out
  --speed        the times all the same
  --misses N     prints N places that were not found right
  --old          finds those places with the old text at hand
  --kind NAME    prints only those with this outcome
  --help         says this`;

const { values } = readScriptOptions(HELP, {
  options: {
    seeds: { type: 'string', default: '101,102,103,104,105' },
    quick: { type: 'boolean', default: false },
    misses: { type: 'string', default: '0' },
    kind: { type: 'string' },
    old: { type: 'boolean', default: false },
    rate: { type: 'string' },
    speed: { type: 'boolean', default: false },
  },
});
const seeds = values.seeds.split(',').map(Number);

const ours: readonly (readonly [string, Matcher])[] = [
  ['selectors alone', fromSelectors],
  ['with the old text', withOldText],
];
const peers: readonly (readonly [string, Matcher])[] = [
  ['approx-string-match as Hypothesis', ({ text, anchors }) => anchors.map((one) => hypothesisAnswer(text, one))],
  ['diff-match-patch match', ({ text, anchors }) => anchors.map((one) => matchAnswer(text, one))],
  ['diff-match-patch diff, old text', ({ old, text, anchors }) => diffAnswers(old, text, anchors)],
];
const matchers = values.quick ? ours : [...ours, ...peers];

console.log(`seeds ${seeds.join(', ')}; found: of the living; harm: of all; gone lost: of those whose words are gone`);
for (const rate of values.rate ? [Number(values.rate)] : RATES) {
  console.log(`\n${rate * 100} % of words, sentences and paragraphs edited`);
  for (const [name, matcher] of matchers) console.log(row(name, tallyOf(matcher, seeds, rate)));
}
if (Number(values.misses) > 0) showMisses(Number(values.misses), values.rate ? Number(values.rate) : 0.05);
formsAlone();
if (!values.quick || values.speed) showSpeed();

function row(name: string, tally: Tally): string {
  const share = (part: number, of: number) => (of === 0 ? '-' : ((100 * part) / of).toFixed(2)).padStart(6);
  return [
    name.padEnd(34),
    `found ${share(tally.found, tally.living)}`,
    `harm ${share(tally.harm, tally.anchors)}`,
    `ambiguous ${share(tally.ambiguous, tally.anchors)}`,
    `gone lost ${share(tally.goneLost, tally.gone)} of ${tally.gone}`.padEnd(26),
    `living lost ${share(tally.livingLost, tally.living)}`,
    `off ${share(tally.near, tally.living)}`,
    `${tally.anchors} anchors, ${tally.milliseconds.toFixed(0)} ms`,
  ].join('  ');
}

function showMisses(most: number, rate: number): void {
  let shown = 0;
  for (const round of seeds.flatMap((seed) => [...rounds(seed, rate)])) {
    const placements = locate(
      new ArticleText(round.text),
      round.anchors,
      values.old ? { originals: [new ArticleText(round.old)] } : {},
    );
    round.fates.forEach((fate, index) => {
      const placement = placements[index]!;
      const anchor = round.anchors[index]!;
      const outcome = count(emptyTally(), fate, answerOf(placement));
      const isRight =
        outcome === 'found' ||
        (outcome === 'none' && fate.kind !== 'living') ||
        (outcome === 'near' && fate.kind !== 'living');
      if (isRight || (values.kind && values.kind !== outcome) || shown++ >= most) return;
      const show = (start: number, end: number) =>
        JSON.stringify(
          `${round.text.slice(Math.max(start - 40, 0), start)}[${round.text.slice(start, end)}]${round.text.slice(end, end + 40)}`,
        );
      console.log(
        `\n${round.kind} ${round.old.length} ${outcome} ${placement.state} ${placement.score.toFixed(2)}; ${fate.kind}`,
      );
      console.log(`  tagged ${JSON.stringify(`${anchor.prefix}[${anchor.exact}]${anchor.suffix}`)}`);
      if (fate.kind === 'living') console.log(`  true   ${show(fate.span.start, fate.span.end)}`);
      if ('start' in placement) console.log(`  shown  ${show(placement.start, placement.end)}`);
      else
        for (const one of placement.candidates.slice(0, 3))
          console.log(`  maybe  ${one.score.toFixed(2)} ${show(one.start, one.end)}`);
    });
  }
}

function formsAlone(): void {
  console.log('\nforms alone: right with exact ends, harm');
  for (const name of Object.keys(FORMS)) {
    let right = 0;
    let shownElsewhere = 0;
    let all = 0;
    for (const seed of seeds) {
      for (const kind of KINDS) {
        const random = new Random(seed);
        const old = print(makeText(kind, 8_000, random))
          .replaceAll('Ines', 'Inés')
          .replaceAll('Roux', 'Röux');
        const anchors = tagSome(old, 24, random);
        const { text, starts, ends } = reform(name, old);
        locate(new ArticleText(text), anchors).forEach((placement, index) => {
          all++;
          if (!('start' in placement)) return;
          const { start, end } = anchors[index]!;
          if (placement.start === starts[start] && placement.end === ends[end - 1]) right++;
          else if (placement.start >= ends[end - 1]! || placement.end <= starts[start]!) shownElsewhere++;
        });
      }
    }
    console.log(
      `${name.padEnd(26)} ${((100 * right) / all).toFixed(2)} %  harm ${((100 * shownElsewhere) / all).toFixed(2)} %  of ${all}`,
    );
  }
}
