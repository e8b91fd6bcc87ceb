import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures] what failed and why, a line each
 * @property {readonly string[]} [again] the titles of what passed at its second try only
 */

/** The line that every run of tests closes with. */
export const countsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** A line for the list of failures, with the beginning of what was said about it. */
export const failureLine = (title, message = '') =>
  `${title}: ${message
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, 3)
    .join(' ')}`;

/** Says how the tests went, to people and, if `npm test` started this process, to it. */
export function reportCounts(counts) {
  console.log(countsLine(counts));
  if (process.env.BLUEPENCIL_COUNTS) writeFileSync(process.env.BLUEPENCIL_COUNTS, JSON.stringify(counts));
}

/** Reads what a process reported; `undefined` if it ended before it could. */
export function readCounts(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
