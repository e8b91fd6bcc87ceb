import type { Node, Pair } from 'yaml';
import { lineStart, nextLine } from '../lines/lines';
import { firstDocument } from '../parser/firstDocument';
import { pairEnd } from '../parser/nodes';
import { equalKeysAt, ifItSays, sayTheSame, type EqualKeys } from './equalKeys';

/** The text without one of two equal keys, the second of which stands at an offset, and without what stands beneath it. */
export function withoutOneOf(text: string, at: number, which: 'first' | 'second'): string | undefined {
  const { document } = firstDocument(text);
  const equal = equalKeysAt(document, at);
  return equal && ifItSays(withoutPair(text, equal, equal[which]), document, equal.map, equal[which]);
}

/** The text without the second of two equal keys; `undefined` where it says something else than the first. */
export function withoutRepetition(text: string, at: number): string | undefined {
  const equal = equalKeysAt(firstDocument(text).document, at);
  return equal && sayTheSame(equal) ? withoutOneOf(text, at, 'second') : undefined;
}

function withoutPair(text: string, { map: { items, flow } }: EqualKeys, pair: EqualKeys['second']): string {
  const start = pair.key.range![0];
  const end = pairEnd(text, pair);
  const index = items.indexOf(pair);
  if (flow) {
    const before = items[index - 1];
    return before === undefined
      ? text.slice(0, start) + text.slice((items[index + 1] as Pair<Node>).key.range![0])
      : text.slice(0, pairEnd(text, before)) + text.slice(end);
  }
  const line = lineStart(text, start);
  const behind = text.slice(endOfRemarks(text, nextLine(text, end), start - line));
  // What comes next takes the place behind the dash of an item, or behind the BOM, be it a remark.
  return /^ *$/.test(text.slice(line, start))
    ? text.slice(0, line) + behind
    : text.slice(0, start) + behind.trimStart();
}

/** Where the remarks end that begin at a line and stand deeper than a column: they belong to what stands above them. */
function endOfRemarks(text: string, from: number, column: number): number {
  let end = from;
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, nextLine(text, at));
    const content = line.trimStart();
    if (content === '') continue;
    if (!content.startsWith('#') || line.length - content.length <= column) break;
    end = nextLine(text, at);
  }
  return end;
}
