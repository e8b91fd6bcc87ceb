import type { WebAnnotationProblem } from '../../core/exchange/webAnnotation/problems';
import type { Span } from '../../core/text/span';
import { parsePlain } from '../../core/yaml/parse';
import { linePositions } from '../linePositions';
import { printable } from '../terminal/printable';

/** The file that is imported, with its text. */
export interface ImportFile {
  readonly file: string;
  readonly json: string;
}

type Placed = { readonly code?: WebAnnotationProblem['code'] } & Pick<WebAnnotationProblem, 'span' | 'facts'>;

/** A sentence behind the file's name and, where it is known, the line that it is about. */
export function placedSentence({ file, json }: ImportFile, problem: Placed, sentence: string): string {
  const offset = offsetOf(json, problem);
  const place = offset === undefined ? '' : `:${linePositions(json)(offset).line}`;
  return `${printable(file)}${place}: ${printable(sentence)}`;
}

function offsetOf(json: string, { code, span, facts = {} }: Placed): number | undefined {
  if (code === 'web-annotation-syntax') return faultIn(json, String(facts.message ?? ''));
  if (span === undefined) return undefined;
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
  let offset = start;
  for (const text of strings) {
    offset = json.indexOf(JSON.stringify(text), offset);
    if (offset < 0 || offset >= end) return undefined;
  }
  return strings.length === 0 ? undefined : offset;
}

/** Where broken JSON is broken. The parser does not always say it, that of YAML does. */
function faultIn(json: string, message: string): number | undefined {
  const told = /at position (?<offset>\d+)/.exec(message)?.groups?.offset;
  if (told !== undefined) return Number(told);
  if (!/^\s*[[{]/.test(json) || json.length > LONGEST_SEARCHED) return undefined;
  return parsePlain(json).problems.find(({ code }) => code === 'yaml-syntax')?.span?.start;
}

/** YAML takes its time. In UTF-16 units. */
const LONGEST_SEARCHED = 1024 * 1024;
