// Stands in for @vscode/spdlog, the log writer of VS Code's server, which would have to be compiled. Without one the
// Output panel stays empty. The names are those that VS Code calls; files grow without limit, as a profile lives briefly.
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

/** Local time as VS Code's Output panel reads it: `2025-03-05 14:30:00.000`. */
function timestamp(now) {
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return shifted.toISOString().replace('T', ' ').replace('Z', '');
}

export class Logger {
  #level = 0;
  #isRaw = false;
  #file;

  constructor(file) {
    this.#file = file;
  }

  #write(level, message) {
    if (level < this.#level) return;
    appendFileSync(this.#file, this.#isRaw ? message : `${timestamp(new Date())} [${LEVELS[level]}] ${message}\n`);
  }

  trace = (message) => this.#write(0, message);
  debug = (message) => this.#write(1, message);
  info = (message) => this.#write(2, message);
  warn = (message) => this.#write(3, message);
  error = (message) => this.#write(4, message);
  critical = (message) => this.#write(5, message);

  getLevel = () => this.#level;
  setLevel = (level) => {
    this.#level = level;
  };
  // VS Code sets one pattern only, the one above.
  setPattern = () => undefined;
  clearFormatters = () => {
    this.#isRaw = true;
  };
  // Every line is written at once.
  flush = () => undefined;
  drop = () => undefined;
}

async function createLogger(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger(file);
}

export const createRotatingLogger = createLogger;
export const createAsyncRotatingLogger = createLogger;
export const setLevel = () => undefined;
export const setFlushOn = () => undefined;
export const version = 0;
