import { Random } from '../bench-anchors/random';
import { analyse, type Analysis } from '../../src/core/recognise/analyse';
import { costOf, quantile, type Cost } from './measure';
import { kB, ms, target } from './print';

const SIZES = [
  { units: 2_000, p99: 2 },
  { units: 20_000, p99: 2 },
  { units: 200_000, p99: 2 },
  { units: 2_000_000, p99: 8 },
] as const;
const MOST_SAMPLES = 600;
const WARM = 40;
/** The fewest that have a hundredth part. */
const LEAST_SAMPLES = 100;
/** Milliseconds of processor time for each size: enough of them, and too much in any case. */
const PATIENCE = 12_000;
const TOO_MUCH = 40_000;
/** An article is left for another after one keystroke for so many units, before typing at random has made rubbish of it. */
const UNITS_A_KEYSTROKE = 50;
/** What an editor shows at once: some screens of text around the place. */
const VISIBLE = 6_000;
const OPTIONS = { referenceDate: '2025-03-05' };

/** One keystroke: what stands in place of `[start, end)`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** Kinds of places where people type. Each names a place in the article as it now is. */
const PLACES: Readonly<Record<string, (analysis: Analysis, random: Random) => Edit>> = {
  'in a name': (analysis, random) => insertIn('actor', analysis, random),
  'in a date': (analysis, random) => insertIn('date', analysis, random),
  'in the cue of a demand': (analysis, random) => {
    const { start, end } = near('demand', analysis, random, (mark) => (mark.kind === 'demand' ? mark.cue : undefined));
    return insert(start + 1 < end ? start + 1 : start, 'e');
  },
  'at the end of a paragraph': (analysis, random) => {
    const end = analysis.text.indexOf('\n', anywhere(analysis, random));
    return insert(end === -1 ? analysis.text.length : end, random.pick(['.', ' ', 's', '"']));
  },
  'a new paragraph': (analysis, random) => insert(anywhere(analysis, random), '\n\n'),
  'two paragraphs joined': (analysis, random) => {
    const at = analysis.text.indexOf('\n\n', anywhere(analysis, random));
    return at === -1 ? insert(0, 'T') : { start: at, end: at + 2, insert: ' ' };
  },
  'a letter deleted': (analysis, random) => {
    const at = anywhere(analysis, random);
    return { start: at, end: at + 1, insert: '' };
  },
  'a letter anywhere': (analysis, random) => insert(anywhere(analysis, random), random.pick([...'etaoinshr A1'])),
};

function insert(at: number, text: string): Edit {
  return { start: at, end: at, insert: text };
}

function anywhere({ text }: Analysis, random: Random): number {
  return random.between(0, text.length - 2);
}

function insertIn(kind: 'actor' | 'date', analysis: Analysis, random: Random): Edit {
  const { start, end } = near(kind, analysis, random, (mark) => mark);
  return insert(Math.min(start + 2, end), 'e');
}

type Mark = Analysis['marks'][number];

/** A mark of a kind near a random place, so that the whole article is walked through. */
function near(
  kind: Mark['kind'],
  analysis: Analysis,
  random: Random,
  part: (mark: Mark) => { readonly start: number; readonly end: number } | undefined,
): { readonly start: number; readonly end: number } {
  const at = anywhere(analysis, random);
  for (const mark of analysis.marksBetween(at, at + 20_000)) {
    const found = mark.kind === kind ? part(mark) : undefined;
    if (found !== undefined) return found;
  }
  return { start: at, end: at };
}

/** Types into documents of growing length and prints what analysing again takes, with the marks in sight. */
export function showKeystrokes(document: (units: number) => string): void {
  console.log('one keystroke analysed again, with the marks in sight (wall clock; processor time in brackets):');
  for (const { units, p99 } of SIZES) {
    const costs: Cost[] = [];
    const byPlace = new Map<string, number[]>();
    for (const [place, cost] of keystrokes(document, units)) {
      costs.push(cost);
      byPlace.set(place, [...(byPlace.get(place) ?? []), cost.processor]);
    }
    const of = (share: number, clock: keyof Cost) =>
      quantile(
        costs.map((cost) => cost[clock]),
        share,
      );
    const slowest = [...byPlace].sort(([, a], [, b]) => quantile(b, 0.5) - quantile(a, 0.5))[0]!;
    console.log(
      [
        `  ${kB(units).padStart(8)}: median ${ms(of(0.5, 'wall'))} (${ms(of(0.5, 'processor'))})`,
        `p99 ${ms(of(0.99, 'wall'))} (${ms(of(0.99, 'processor'))})  ${target(`p99 < ${p99} ms`, of(0.99, 'wall') < p99)}`,
        `slowest kind: ${slowest[0]}, median ${ms(quantile(slowest[1], 0.5))}`,
        `${costs.length} keystrokes`,
      ].join(', '),
    );
  }
}

function* keystrokes(
  document: (units: number) => string,
  units: number,
): Generator<readonly [place: string, cost: Cost], void, undefined> {
  const random = new Random(units);
  let previous = analyse('', OPTIONS);
  let spent = 0;
  const isEnough = (sample: number) =>
    sample >= MOST_SAMPLES || (sample >= LEAST_SAMPLES && spent > PATIENCE) || spent > TOO_MUCH;
  // The first ones warm up, as the first article does in an editor.
  for (let sample = -WARM, typed = Infinity; !isEnough(sample); sample++, typed++) {
    if (typed > units / UNITS_A_KEYSTROKE) {
      previous = analyse(document(units + sample + WARM), OPTIONS);
      typed = 0;
    }
    const place = random.pick(Object.keys(PLACES));
    const { start, end, insert: inserted } = PLACES[place]!(previous, random);
    const next = flat(previous.text.slice(0, start) + inserted + previous.text.slice(end));
    const before = previous;
    const cost = costOf(() => {
      previous = analyse(next, { ...OPTIONS, previous: before });
      previous.marksBetween(start - VISIBLE / 2, start + VISIBLE / 2);
    });
    spent += cost.processor;
    if (sample >= 0) yield [place, cost];
  }
}

/** A string as editors hand it over, in one piece: the engine joins pieces only when they are first read. */
function flat(text: string): string {
  text.charCodeAt(text.length >> 1);
  return text;
}
