import type { Problem } from '../../problem';
import { isCurly, withinCurly } from '../lines/curlyQuotes';
import type { PlainDocument } from '../reading/plainDocument';
import { textsIn } from '../values/textsWithin';
import { placeOf } from './placeInFile';

/**
 * Facts of a value in curly quotation marks alone: `key` the nearest key; `value` the text with them, `inner` without;
 * `free` is 1 where people write what they like, which may well begin and end with such marks.
 */
export function curlyFacts(key: string, text: string, isFree: boolean): NonNullable<Problem['facts']> {
  return { key, value: text, inner: withinCurly(text)!, ...(isFree && { free: 1 }) };
}

/**
 * The problems of a file with those of values in curly quotation marks alone, as `code`, in place of all others that are
 * told of such a value; a `misfit` (fact, 1) does not fit for its marks, as one of the `faults` of form says. None of a
 * file that is broken.
 *
 * @param free the keys behind which people write what they like
 */
export function withCurlyProblems<Code extends string, Curly extends string>(
  problems: readonly Problem<Code>[],
  code: Curly,
  parsed: PlainDocument,
  free: ReadonlySet<string>,
  faults: readonly Pick<Problem, 'span'>[],
): readonly Problem<Code | Curly>[] {
  if (parsed.problems.length > 0) return problems;
  const misfits = new Set(faults.map(({ span }) => span?.start));
  const isMeant = (text: string) => isCurly(text.charAt(0)) && withinCurly(text) !== undefined;
  const found = textsIn(parsed.content(), '', isMeant).flatMap(({ path, key, text }): Problem<Curly>[] => {
    const { span } = placeOf(parsed, path.map(String));
    // In straight ones as well, they belong to it.
    if (span === undefined || !parsed.text.startsWith(text.charAt(0), span.start)) return [];
    const facts = { ...curlyFacts(key, text, free.has(key)), ...(misfits.has(span.start) && { misfit: 1 }) };
    return [{ code, span, facts }];
  });
  if (found.length === 0) return problems;
  const starts = new Set(found.map(({ span }) => span?.start));
  return [...problems.filter(({ span }) => span === undefined || !starts.has(span.start)), ...found];
}
