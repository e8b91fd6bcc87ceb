// Child processes, each the head of its own process group, so that whatever it started ends with it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const WINDOWS = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @type {Set<() => void>} */
const cleaners = new Set();

/** Registers what has to be undone however this process ends. It must be synchronous. Returns the way to do it now. */
export function atEnd(clean) {
  const once = () => {
    if (cleaners.delete(once)) clean();
  };
  cleaners.add(once);
  return once;
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // ESRCH: the whole group is gone already, which is what was wanted.
    if (error.code !== 'ESRCH') throw error;
  }
}

process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
  for (const clean of [...cleaners].reverse()) clean();
});

/**
 * Ends this process in an orderly way on Ctrl+C, on being told to, and when its terminal is closed.
 * @param {() => Promise<number>} stop what to do first; resolves to the exit code
 */
export function onInterrupt(stop) {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // The second one, from an impatient person, does not wait.
      if (stopping) process.exit(130);
      stopping = true;
      stop().then(
        (code) => process.exit(code),
        () => process.exit(1),
      );
    });
  }
}

/** Starts a program at the head of its own process group. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: !WINDOWS, ...options });
  running.add(child);
  child.once('error', () => running.delete(child));
  child.once('exit', () => {
    running.delete(child);
    // What outlives the head of its group was left behind by accident.
    if (!WINDOWS) signalGroup(child, 'SIGTERM');
  });
  return child;
}

/** Ends a program and everything that it started: politely, and after five seconds by force. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(force);
}

/** A program that ended badly, or not in time. */
export class ProcessFailure extends Error {
  constructor(message, output) {
    super(message);
    this.name = 'ProcessFailure';
    this.output = output;
  }
}

/**
 * Runs a program to its end and resolves to what it wrote; rejects with a ProcessFailure.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { seconds?: number, onOutput?: (text: string) => void }} [options]
 *   `seconds` is the longest it may take; `onOutput` is given what it writes while it runs
 */
export function run(command, args, { seconds, onOutput, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    let output = '';
    let late = false;
    const collect = (data) => {
      output += data;
      onOutput?.(String(data));
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    const limit =
      seconds === undefined
        ? undefined
        : setTimeout(() => {
            late = true;
            void stop(child);
          }, seconds * 1000);
    child.once('error', (error) => {
      clearTimeout(limit);
      reject(new ProcessFailure(`${command}: ${error.message}`, output));
    });
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      const name = [path.basename(command), ...args].join(' ');
      if (late) reject(new ProcessFailure(`${name} did not end within ${seconds} seconds`, output));
      else if (code === 0) resolve(output);
      else reject(new ProcessFailure(`${name} ended with ${signal ?? `exit code ${code}`}`, output));
    });
  });
}

/** The full path of a program on the PATH; `undefined` if there is none of that name. */
export function onPath(name) {
  const endings = WINDOWS ? (process.env.PATHEXT ?? '.EXE;.CMD').split(';') : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder && existsSync(file)) return file;
    }
  }
  return undefined;
}
