import { wordSet } from '../../../text/wordSet';

const UNITS = wordSet(`
  second minute hour day week fortnight month year decade
  seconds minutes hours days weeks fortnights months years decades
`);

/** True for a word, in lower case, that time is counted in. */
export function isTimeUnit(lower: string): boolean {
  return UNITS.has(lower);
}
