import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { processorTime } from './processorTime';

/** The longest stretch of work in which nothing else could be done, and the longest but for the engine's collector. */
export interface Pauses {
  /** Milliseconds. */
  readonly blocked: number;
  readonly blockedByUs: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Processor time of all threads: with the wall clock, a bound of what the thread was busy on a machine that others use. */
  readonly processor: number;
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
    let start = performance.now();
    let before = process.cpuUsage();
    const look = () => {
      const processor = processorTime(before);
      const end = performance.now();
      this.stretches.push({ start, end, processor });
      before = process.cpuUsage();
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
    const busy = this.stretches.map(({ start, end, processor }) => {
      const collected = this.collections
        .filter((one) => one.start < end && one.end > start)
        .reduce((sum, one) => sum + Math.min(one.end, end) - Math.max(one.start, start), 0);
      return { all: Math.min(end - start, processor), own: Math.min(end - start - collected, processor) };
    });
    return { blocked: Math.max(...busy.map(({ all }) => all)), blockedByUs: Math.max(...busy.map(({ own }) => own)) };
  }
}
