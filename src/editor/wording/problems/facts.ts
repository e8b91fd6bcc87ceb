import type { Facts } from '../../../core/problem';
import { quotedWords, shortened } from '../claims';

/** Words quoted in a message, in UTF-16 units: the list of problems has one line for each. */
const MOST_UNITS = 80;

/** What a wording quotes of a problem, by name; `''` where the problem does not tell it. */
export function quotedFacts(facts: Facts = {}): (name: keyof Facts) => string {
  return (name) => quoted(String(facts[name] ?? ''));
}

/** Words of a user's file as they stand in a message. */
export function quoted(words: string): string {
  return shortened(words, MOST_UNITS);
}

/** Words of an article as they stand in a message, in quotation marks. */
export function quotation(words: string): string {
  return quotedWords(words, MOST_UNITS);
}
