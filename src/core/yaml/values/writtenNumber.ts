import { isMap, isScalar, isSeq, type Node } from 'yaml';

/**
 * A number that is written otherwise than this program would write it: `0612345678`, `1.10`, `0x10`, or more digits than
 * a number holds. It may well be no number to whoever wrote it, so it goes on as it is written.
 */
export class WrittenNumber {
  constructor(
    readonly source: string,
    /** What it is to whoever reads the file. */
    readonly value: number,
  ) {}

  toJSON(): string {
    return this.source;
  }
}

/** What a node says, as JSON would have it, but for numbers that are written in another way. */
export function writtenValue(node: unknown): unknown {
  if (isMap<Node, Node | null>(node))
    return Object.fromEntries(
      node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', writtenValue(value)]),
    );
  if (isSeq(node)) return node.items.map(writtenValue);
  if (!isScalar(node)) return null;
  const { value, source } = node;
  return typeof value === 'number' && source !== undefined && source !== String(value)
    ? new WrittenNumber(source, value)
    : (value ?? null);
}

/** What a file that says this is read as. */
export function asRead(value: unknown): unknown {
  if (value instanceof WrittenNumber) return value.value;
  if (Array.isArray(value)) return value.map(asRead);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asRead(member)]));
}
