import { openSync, readSync } from 'node:fs';

/** Of all threads, in milliseconds. */
export function processorTime(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * A clock of what this thread alone has been busy, in milliseconds: the first figure of Linux's `schedstat`. Where the
 * system tells none, the clock on the wall.
 */
export function threadClock(): () => number {
  let file: number;
  try {
    file = openSync('/proc/thread-self/schedstat', 'r');
  } catch {
    return () => performance.now();
  }
  const figures = Buffer.alloc(128);
  return () => {
    // The kernel brings a running thread's figure up to date when it is asked for the time of its process.
    process.cpuUsage();
    readSync(file, figures, 0, figures.length, 0);
    return Number(figures.toString('latin1', 0, figures.indexOf(' '))) / 1e6;
  };
}
