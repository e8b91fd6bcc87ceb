import type { Span } from '../../text/span';
import { parsePlain } from '../../yaml/reading/parsePlain';
import type { ImportProblem } from '../table/problems';

/** A problem with annotations, or what else is told of a part of their file. */
export type Placed = { readonly code?: ImportProblem['code'] } & Pick<ImportProblem, 'span' | 'facts'>;

/** Where in the file what a problem is about stands, in UTF-16 units; `undefined` if that cannot be told. */
export function problemPlace(json: string, { code, span, facts = {} }: Placed): number | undefined {
  if (code === 'web-annotation-syntax') return faultIn(json, String(facts.message ?? ''));
  // A row of a table is short, and what stands in it is in no quotation marks that could be looked for.
  if (span === undefined || facts.row !== undefined) return span?.start;
  const { key, annotation } = facts;
  const steps = key === undefined ? [] : String(key).split('.');
  const named = placeOf(
    json,
    steps.filter((step) => !/^\d+$/.test(step)),
    span,
  );
  return named ?? placeOf(json, annotation === undefined ? [] : [String(annotation)], span) ?? span.start;
}

/** Where the last of some strings stands within a part of the file, each behind the one before. */
function placeOf(json: string, strings: readonly string[], { start, end }: Span): number | undefined {
  if (strings.length === 0) return undefined;
  // No further: of many parts each would be looked for in all behind it.
  const part = json.slice(start, end);
  let offset = 0;
  for (const text of strings) {
    offset = part.indexOf(JSON.stringify(text), offset);
    if (offset < 0) return undefined;
  }
  return start + offset;
}

/** Where broken JSON is broken. The parser does not always say it, that of YAML does. */
function faultIn(json: string, message: string): number | undefined {
  // A file that breaks off does so in its last line with anything in it.
  const end = json.trimEnd().length;
  const told = /at position (?<offset>\d+)/.exec(message)?.groups?.offset;
  if (told !== undefined) return Math.min(Number(told), end);
  if (/unexpected end|unterminated/i.test(message)) return end;
  if (!/^\s*[[{]/.test(json) || json.length > LONGEST_SEARCHED) return undefined;
  return parsePlain(json).problems.find(({ code }) => code === 'yaml-syntax')?.span?.start;
}

/** YAML takes its time. In UTF-16 units. */
const LONGEST_SEARCHED = 1024 * 1024;
