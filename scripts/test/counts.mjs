import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** The line that every run of tests closes with. */
export const countsLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** Says how the tests went, to people and, if `npm test` started this process, to it. */
export function reportCounts(counts) {
  console.log(countsLine(counts));
  if (process.env.BLUEPENCIL_COUNTS) writeFileSync(process.env.BLUEPENCIL_COUNTS, JSON.stringify(counts));
}

/** Reads what a process reported; `undefined` if it ended before it could. */
export function readCounts(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
