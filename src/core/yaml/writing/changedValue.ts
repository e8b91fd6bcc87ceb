import { isScalar, isSeq } from 'yaml';
import { isSameJson } from '../../json/equality';
import { isRecord } from '../../json/record';
import { contentEnd } from '../parser/nodes';
import { edited } from '../reading/edited';
import { parsePlain } from '../reading/parsePlain';
import type { Path, PlainDocument } from '../reading/plainDocument';
import { asRead } from '../values/writtenNumber';
import { withBracketItems, type WrittenItem } from './bracketItems';
import { blocksAt, withItems } from './manyItems';
import { flow, isList, isMap, itemLines, type PlainMap, type PlainValue } from './newLines';
import { withKey, withoutKey } from './oneKey';
import { paired, type Pairing } from './pairing';

/**
 * {@link withKey}, but of a list or a map that is there already only what is another: items that stay keep their lines and
 * their comments, wherever they go; one that goes takes its own comments alone. Where that cannot be done, the value is
 * written as a whole.
 */
export function withChangedValue(
  text: string,
  path: Path,
  key: string,
  value: PlainValue,
  order: readonly string[] = [],
): string | undefined {
  return changedWithin(text, [...path, key], value) ?? withKey(text, path, key, value, order);
}

/** The text with another value at a path, written part by part; `undefined` if it cannot be, or does not read as meant. */
function changedWithin(text: string, path: Path, value: PlainValue): string | undefined {
  const before = valueAt(parsePlain(text), path);
  const meant = asRead(value);
  if (before === undefined) return undefined;
  // The same number may be written in another way.
  if (isSameJson(before, meant) && isSameJson(meant, value)) return text;
  const after = changed(text, path, before, value);
  return after !== undefined && isSameJson(valueAt(parsePlain(after), path), meant) ? after : undefined;
}

function changed(text: string, path: Path, before: unknown, value: PlainValue): string | undefined {
  if (isList(before) && isList(value)) {
    return before.length === 0 || value.length === 0 ? undefined : withListItems(text, path, before, value);
  }
  if (isRecord(before) && isMap(value) && Object.keys(before).length > 0) return withMembers(text, path, before, value);
  return undefined;
}

function withMembers(text: string, path: Path, before: PlainObject, value: PlainMap): string | undefined {
  let current: string | undefined = text;
  const order = Object.keys(value);
  for (const key of order) {
    const member = value[key];
    if (current === undefined) return undefined;
    if (member !== undefined) current = withChangedValue(current, path, key, member, order);
  }
  for (const key of Object.keys(before)) {
    if (current !== undefined && value[key] === undefined) current = withoutKey(current, path, key);
  }
  return current;
}

function withListItems(
  text: string,
  path: Path,
  before: readonly unknown[],
  value: readonly PlainValue[],
): string | undefined {
  const pairing = paired(before, value.map(asRead));
  let current: string | undefined = text;
  for (const [index, item] of value.entries()) {
    const was = pairing[index];
    if (was === undefined || current === undefined) continue;
    current = changedWithin(current, [...path, was], item) ?? withScalar(current, [...path, was], item);
  }
  const file = current === undefined ? undefined : parsePlain(current);
  if (file === undefined || file.problems.length > 0) return undefined;
  if (value.length === before.length && pairing.every((was, index) => was === index)) return current;
  const node = file.node(path);
  if (isSeq(node) && node.flow === true) {
    return withBracketItems(
      file,
      path,
      value.map((item, index): WrittenItem => pairing[index] ?? flow(item)),
    );
  }
  return withLineItems(file, path, before.length, value, pairing);
}

/** Items that stand before one that stood before them are moved there. */
function withLineItems(
  file: PlainDocument,
  path: Path,
  length: number,
  value: readonly PlainValue[],
  pairing: Pairing,
): string | undefined {
  const blocks = blocksAt(file, path);
  if (blocks === undefined) return undefined;
  const newline = file.newline();
  const indent = ' '.repeat(blocks.indent);
  const replaced = new Map<number, undefined>([...Array(length).keys()].map((index) => [index, undefined]));
  const inserted = new Map<number, string[]>();
  let waiting: string[] = [];
  let last = -1;
  for (const [index, item] of value.entries()) {
    const was = pairing[index];
    if (was !== undefined && was > last) {
      replaced.delete(was);
      inserted.set(was, waiting);
      waiting = [];
      last = was;
      continue;
    }
    const span = was === undefined ? undefined : blocks.spans[was];
    waiting.push(
      span === undefined
        ? itemLines(item)
            .map((line) => `${indent}${line}${newline}`)
            .join('')
        : file.text.slice(span.start, span.end),
    );
  }
  inserted.set(length, waiting);
  return withItems(file, path, { replaced, inserted, isApart: path.length > 1 ? false : undefined });
}

function withScalar(text: string, path: Path, value: PlainValue): string | undefined {
  const file = parsePlain(text);
  const node = file.node(path);
  if (!isScalar(node) || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') return undefined;
  return edited(file, node.range![0], contentEnd(text, node), flow(value));
}

type PlainObject = Readonly<Record<string, unknown>>;

function valueAt(file: PlainDocument, path: Path): unknown {
  return path.reduce<unknown>(
    (holder, step) => (typeof holder === 'object' && holder !== null ? (holder as PlainObject)[step] : undefined),
    file.content(),
  );
}
