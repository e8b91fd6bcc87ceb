import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { analyse } from '../../src/core/recognise/analyse';
import { its, nlp as wink } from '../score/tools/winkModel';
import { costOf, median } from './measure';
import { millionsASecond, target } from './print';

/** Something that is given articles, and what it is asked for. */
interface Contender {
  readonly name: string;
  readonly asked: string;
  /** The share of the articles that it is given, the same ones in each round. */
  readonly share: number;
  readonly read: (text: string) => unknown;
}

const REFERENCE = new Date(2025, 2, 5, 12);

const US: Contender = {
  name: 'Blue Pencil',
  asked: 'actors, entities, dates, demands, statements',
  share: 1,
  read: (text) => {
    const { marks, entities } = analyse(text, { referenceDate: '2025-03-05' });
    return [marks, entities];
  },
};

/** Each is asked for what it gives of the same things, no more. */
const PEERS: readonly Contender[] = [
  {
    name: 'wink-nlp',
    asked: 'readDoc: sentences, entities, parts of speech',
    share: 1,
    read: (text) => {
      const document = wink.readDoc(text);
      return [document.sentences().out(), document.entities().out(its.detail), document.tokens().out(its.pos)];
    },
  },
  { name: 'chrono-node', asked: 'parse: dates', share: 1, read: (text) => chrono.parse(text, REFERENCE) },
  {
    name: 'compromise',
    asked: 'people, places, organizations',
    share: 0.1,
    read: (text) => {
      const view = nlp(text);
      return [view.people(), view.places(), view.organizations()].map(
        (found) => found.json({ offset: true }) as unknown,
      );
    },
  },
  {
    name: 'recognizers-text',
    asked: 'recognizeDateTime: dates, a line at a time, for its time grows with the square',
    share: 0.1,
    read: (text) => text.split('\n').map((line) => recognizeDateTime(line, Culture.English, undefined, REFERENCE)),
  },
];

/** At least so many times the throughput of wink-nlp, the fastest peer that finds names and dates; never below the floor. */
const RATIO = 1.5;
const FLOOR = 1;
/** Rounds that do not count: engines compile what runs often, and large programs are warm later than small ones. */
const WARMING_ROUNDS = 3;
const MOST_ROUNDS = 7;
/** A contender that takes longer, in milliseconds a round, is in the first of the rounds that count only. */
const PATIENCE = 2_500;
const FIRST_ROUNDS = 3;

/**
 * Reads the same articles with each contender, one after the other in each round, and prints the medians of the rounds
 * that count, with what the first round of all took: what a process that has read nothing before is worth.
 */
export function showThroughput(articles: readonly string[]): void {
  const contenders = [US, ...PEERS];
  const times = new Map<Contender, number[]>(contenders.map((contender) => [contender, []]));
  const given = (contender: Contender) => articles.slice(0, Math.ceil(articles.length * contender.share));
  const cost = (contender: Contender) =>
    costOf(() => given(contender).forEach((article) => contender.read(article))).processor;
  const cold = new Map(contenders.map((contender) => [contender, cost(contender)]));
  for (let round = 1; round < WARMING_ROUNDS; round++) contenders.forEach(cost);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const contender of contenders) {
      const before = times.get(contender)!;
      if (before.length > 0 && median(before) > PATIENCE && round >= FIRST_ROUNDS) continue;
      before.push(cost(contender));
    }
  }

  const rate = (contender: Contender, time: number) =>
    millionsASecond(
      given(contender).reduce((sum, { length }) => sum + length, 0),
      time,
    );
  const warmRate = (contender: Contender) => rate(contender, median(times.get(contender)!));
  console.log(
    'full analysis, million characters a second of processor time, median of interleaved rounds (the first):',
  );
  for (const contender of contenders) {
    const warm = warmRate(contender);
    const ratio = warmRate(US) / warm;
    const beside =
      contender === US
        ? ''
        : `Blue Pencil is ${ratio.toFixed(ratio < 10 ? 2 : 0)} times as fast${
            contender === PEERS[0]
              ? ` ${target(`≥ ${RATIO}`, ratio >= RATIO)} ${target(`at the least ≥ ${FLOOR}`, ratio >= FLOOR)}`
              : ''
          }`;
    const part = contender.share < 1 ? ` (on ${contender.share * 100} % of the articles)` : '';
    console.log(
      `  ${contender.name.padEnd(17)}${shown(warm).padStart(6)} (${shown(rate(contender, cold.get(contender)!))})  ${contender.asked}${part}  ${beside}`,
    );
  }
}

function shown(rate: number): string {
  return rate.toFixed(rate < 0.1 ? 3 : 2);
}
