import { isMap, isScalar, type Document, type YAMLParseError } from 'yaml';
import type { FirstDocumentOptions } from '../parser/firstDocument';
import { isEmpty, pairOf } from '../parser/nodes';
import type { CutList } from './cutAtItems';

// The frame of a file is what is left of it when the items of its lists are cut out.

/** The frame of a file, and where it lies in it. */
export function frameOf(
  text: string,
  cuts: readonly CutList[],
): { readonly text: string; readonly options: FirstDocumentOptions } {
  const parts: string[] = [];
  /** Where the parts end in the frame, and how far behind that they lie in the file. */
  const shifts: { readonly end: number; readonly shift: number }[] = [];
  let start = 0;
  let length = 0;
  for (const [from, to] of [...cuts.map(({ borders }) => [borders[0]!, borders.at(-1)!] as const), [text.length, 0]]) {
    parts.push(text.slice(start, from));
    shifts.push({ end: length + from - start, shift: start - length });
    length += from - start;
    start = to!;
  }
  const toFile = (offset: number) => {
    const part = shifts.find(({ end }) => offset < end) ?? shifts.at(-1)!;
    return offset + part.shift;
  };
  return { text: parts.join(''), options: { toFile } };
}

/**
 * False for what only seems wrong since a list was cut out: the parser takes the key behind it for one that has been
 * going on since before the list, and so for too long a key.
 */
export function isFaultOfFrame({ code, pos: [start, end] }: YAMLParseError): boolean {
  return code !== 'KEY_OVER_1024_CHARS' || end - start >= LONGEST_KEY;
}

/** As YAML has it, in UTF-16 units. */
const LONGEST_KEY = 1024;

/** True if a cut was made behind a key of the map at the top, and nothing that stands elsewhere has come behind it. */
export function isEmptyKey({ contents }: Document.Parsed, { key, keyStart }: CutList): boolean {
  if (!isMap(contents) || contents.flow) return false;
  const pair = pairOf(contents, key);
  const [start] = isScalar(pair?.key) ? (pair.key.range ?? []) : [];
  return start === keyStart && isScalar(pair?.value) && isEmpty(pair.value);
}
