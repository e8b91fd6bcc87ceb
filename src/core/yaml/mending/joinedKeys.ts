import { isMap, isSeq, type Node, type YAMLSeq } from 'yaml';
import { commentsEnd } from '../lines/commentLines';
import { dashBefore, lineEnd, lineStart, nextLine } from '../lines/lines';
import { firstDocument } from '../parser/firstDocument';
import { contentEnd, isEmpty, pairEnd } from '../parser/nodes';
import { equalKeysAt, ifItSays, sayTheSame, type EqualKeys } from './equalKeys';

/**
 * The text where a key that stands a second time, at an offset, is taken out and what stands behind it comes beneath the
 * first; if one of the two has nothing, that one is taken out. `undefined` where it is not plain how to join them, or both
 * say the same; nothing of what is said gets lost.
 */
export function joinedKeys(text: string, at: number): string | undefined {
  const { document } = firstDocument(text);
  const equal = equalKeysAt(document, at);
  if (equal === undefined || equal.map.flow === true || sayTheSame(equal)) return undefined;
  const { map, first, second } = equal;
  if (holdsNothing(second.value)) return ifItSays(withoutKey(text, second), document, map, second);
  if (holdsNothing(first.value)) return ifItSays(withoutKey(text, first), document, map, first);
  if (!isBlockList(first.value) || !isBlockList(second.value)) return undefined;
  const joined = withItemsBeneath(text, first, second);
  first.value.items.push(...second.value.items);
  return ifItSays(joined, document, map, second);
}

function holdsNothing(value: Node | null): boolean {
  return value === null || isEmpty(value) || ((isSeq(value) || isMap(value)) && value.items.length === 0);
}

function isBlockList(value: Node | null): value is YAMLSeq<Node> {
  return isSeq(value) && value.flow !== true;
}

/** Without the key, its colon and the nothing behind it; comments stay. */
function withoutKey(text: string, pair: EqualKeys['second']): string | undefined {
  const [start, end] = [pair.key.range![0], pairEnd(text, pair)];
  const line = lineStart(text, start);
  if (text.slice(line, start).trim() !== '') return undefined;
  const rest = text.slice(end, lineEnd(text, end)).trim();
  return rest === ''
    ? text.slice(0, line) + text.slice(nextLine(text, end))
    : text.slice(0, start) + rest + text.slice(lineEnd(text, end));
}

function withItemsBeneath(text: string, first: EqualKeys['first'], second: EqualKeys['second']): string | undefined {
  const columns = [first, second].map(({ value }) => {
    const dash = dashBefore(text, (value as { items: readonly Node[] }).items[0]!.range![0]);
    return dash - lineStart(text, dash);
  });
  const begin = nextLine(text, second.key.range![0]);
  const end = nextLine(text, contentEnd(text, second.value!));
  const items = shifted(text.slice(begin, end), columns[0]! - columns[1]!);
  const keyless = withoutKey(text.slice(0, begin), { ...second, value: null } as EqualKeys['second']);
  if (items === undefined || keyless === undefined) return undefined;
  const to = nextLine(text, contentEnd(text, first.value!));
  // Nothing but remarks lies between the two: then the key alone goes.
  if (commentsEnd(text, to) >= lineStart(text, second.key.range![0])) return keyless + items + text.slice(end);
  const whole = items.endsWith('\n') ? items : `${items}\n`;
  return text.slice(0, to) + whole + keyless.slice(to) + text.slice(end);
}

/** Lines moved by some columns; `undefined` if one of them does not begin with so many blanks. */
function shifted(lines: string, by: number): string | undefined {
  if (by >= 0) return lines.replaceAll(/^(?=[^\r\n])/gm, ' '.repeat(by));
  const blanks = ' '.repeat(-by);
  if (lines.split('\n').some((line) => line.trim() !== '' && !line.startsWith(blanks))) return undefined;
  return lines
    .split('\n')
    .map((line) => (line.trim() === '' ? line : line.slice(-by)))
    .join('\n');
}
