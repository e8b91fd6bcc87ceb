import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * What the YAML library alone needs to parse a text, in milliseconds of processor time: the better of two, as it warms up.
 * In a thread of its own, which has ended then: what it leaves behind would be cleared away at our cost.
 */
export async function costOfLibrary(text: string): Promise<number> {
  const code = `const { parentPort, workerData: text } = require('node:worker_threads');
    const { parseDocument } = require('yaml');
    const times = [0, 1].map((run) => {
      const before = process.cpuUsage();
      parseDocument(text + '# ' + run, { version: '1.2', logLevel: 'silent' });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    parentPort.postMessage(Math.min(...times));`;
  const worker = new Worker(code, { eval: true, workerData: text });
  const [[time]] = (await Promise.all([once(worker, 'message'), once(worker, 'exit')])) as [[number], unknown];
  return time;
}
