import type { Corpus } from './corpus';
import type { Measures, Share } from './measures';
import type { Subject } from './subjects';

/** A bar that was set for texts that nobody tuned on, and how far from it we are. */
export interface Target {
  readonly name: string;
  /** In per cent; `undefined` where the texts hold nothing to measure it by. */
  readonly figure: number | undefined;
  readonly bar: number;
  readonly isMet: boolean;
}

type Measured = Readonly<Partial<Record<Subject, Measures>>>;

const strict = (subject: Subject) => (measured: Measured) => measured[subject]?.strict.f1;
const relaxed = (subject: Subject) => (measured: Measured) => measured[subject]?.relaxed.f1;
const accuracy = (subject: Subject, attribute: string) => (measured: Measured) => {
  const share = measured[subject]?.accuracies[attribute];
  return share === undefined || share.of === 0 ? undefined : (100 * share.right) / share.of;
};

const BARS: Readonly<
  Record<Corpus['labelledAs'], readonly (readonly [string, number, (measured: Measured) => number | undefined])[]>
> = {
  guideline: [
    ['actors strict', 84, strict('actors')],
    ['actors relaxed', 91, relaxed('actors')],
    ['type of actor', 92, accuracy('actors', 'type')],
    ['dates strict', 90, strict('dates')],
    ['dates relaxed', 95, relaxed('dates')],
    ['value of date', 88, accuracy('dates', 'value')],
    ['demands strict', 58, strict('demands')],
    ['demands relaxed', 72, relaxed('demands')],
    ['demander', 80, accuracy('demands', 'demander')],
  ],
  names: [
    ['names typed strict', 70, ({ names }) => names?.typed?.f1],
    ['names relaxed', 93, relaxed('names')],
    ['dates strict', 88, strict('dates')],
    ['dates relaxed', 94, relaxed('dates')],
    ['value of date', 80, accuracy('dates', 'value')],
  ],
};

/** For single sentences, some of which hold a demand: found, rightly answered, the one who demands right; in per cent. */
export const SENTENCE_BARS = { recall: 92, precision: 92, demander: 75 } as const;

/** The most marks in page chrome, in per cent of all. */
const CHROME_BAR = 2;

/** Each bar that can be measured on texts so labelled. */
export function targetsOf(labelledAs: Corpus['labelledAs'], measured: Measured, inChrome: Share): readonly Target[] {
  const bars = BARS[labelledAs].map(([name, bar, figureOf]): Target => {
    const figure = figureOf(measured);
    return { name, figure, bar, isMet: figure !== undefined && figure >= bar };
  });
  if (labelledAs === 'names') return bars.filter(({ figure }) => figure !== undefined);
  const figure = inChrome.of === 0 ? 0 : (100 * inChrome.right) / inChrome.of;
  return [...bars, { name: 'in chrome', figure, bar: -CHROME_BAR, isMet: figure < CHROME_BAR }];
}
