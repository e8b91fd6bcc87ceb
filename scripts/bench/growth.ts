import { analyse } from '../../src/core/recognise/analyse';
import { costOf, median, slope } from './measure';
import { kB, millionsASecond, ms, target } from './print';

const SIZES = [2_000, 5_000, 20_000, 60_000, 200_000, 600_000, 2_000_000] as const;
const EXPONENT = 1.1;
/** Documents so many are long: what is not linear shows there first. */
const LONG = 3;
const WARM = 15;

/** Reads documents of growing length from the start and prints how the time grows. */
export function showGrowth(document: (units: number) => string): void {
  const read = (text: string) => void analyse(text, { referenceDate: '2025-03-05' }).marks;
  // The first articles of a process are slower, and would make what follows look better than it is.
  for (let run = 0; run < WARM; run++) read(document(SIZES[2] + run));
  console.log('one document, read from the start (processor time):');
  const times = SIZES.map((units) => {
    const text = document(units);
    const runs = units < 100_000 ? 15 : units < 1_000_000 ? 5 : 3;
    const time = median(Array.from({ length: runs }, () => costOf(() => read(text)).processor));
    console.log(
      `  ${kB(units).padStart(8)}: ${ms(time)}, ${millionsASecond(units, time).toFixed(2)} million characters a second`,
    );
    return time;
  });
  const exponent = slope(SIZES, times);
  const long = slope(SIZES.slice(-LONG), times.slice(-LONG));
  console.log(
    `  time ~ length^${exponent.toFixed(3)} ${target(`≤ ${EXPONENT}`, exponent <= EXPONENT)}, from ${kB(SIZES.at(-LONG)!)} on ~ length^${long.toFixed(3)}`,
  );
}
