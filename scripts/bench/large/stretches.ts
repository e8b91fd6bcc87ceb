import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { processorTime, threadClock } from './processorTime';

/** The longest stretch of work in which nothing else could be done, in milliseconds. */
export interface Pauses {
  /** Of what the thread was busy, which is what a browser's trace tells as well. */
  readonly blocked: number;
  /** The same but for the engine's collector. */
  readonly blockedByUs: number;
  /**
   * By the clock, or of the processor time of all threads where that is less: where there are few cores, the engine's own
   * threads, which compile and collect beside the work, take them from it.
   */
  readonly blockedByClock: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly thread: number;
  readonly allThreads: number;
}

/** Watches how long at a time the thread does not come to look after others. */
export class Stretches {
  private readonly stretches: Stretch[] = [];
  private readonly collections: { readonly start: number; readonly end: number }[] = [];
  private readonly observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      this.collections.push({ start: startTime, end: startTime + duration });
    }
  });
  private isOn = true;

  constructor() {
    this.observer.observe({ entryTypes: ['gc'] });
    const ownTime = threadClock();
    let start = performance.now();
    let before = process.cpuUsage();
    let ownBefore = ownTime();
    const look = () => {
      const end = performance.now();
      this.stretches.push({ start, end, thread: ownTime() - ownBefore, allThreads: processorTime(before) });
      before = process.cpuUsage();
      ownBefore = ownTime();
      start = performance.now();
      if (this.isOn) setImmediate(look);
    };
    setImmediate(look);
  }

  async longest(): Promise<Pauses> {
    this.isOn = false;
    // The collector's times are told later.
    await setTimeout(100);
    this.observer.disconnect();
    const collectedIn = ({ start, end }: Stretch) =>
      this.collections
        .filter((one) => one.start < end && one.end > start)
        .reduce((sum, one) => sum + Math.min(one.end, end) - Math.max(one.start, start), 0);
    const longest = (lengthOf: (stretch: Stretch) => number) => Math.max(...this.stretches.map(lengthOf));
    return {
      blocked: longest(({ start, end, thread }) => Math.min(end - start, thread)),
      blockedByUs: longest((one) => Math.min(one.end - one.start - collectedIn(one), one.thread)),
      blockedByClock: longest(({ start, end, allThreads }) => Math.min(end - start, allThreads)),
    };
  }
}
