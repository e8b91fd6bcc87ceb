import { WrittenNumber } from '../values/writtenNumber';

type Scalar = string | number | boolean | WrittenNumber | null;

/** A JSON-compatible value; `undefined` members of maps are left out. */
export type PlainValue = Scalar | readonly PlainValue[] | PlainMap;

/** A map as it is written; keys in their order. */
export interface PlainMap {
  readonly [key: string]: PlainValue | undefined;
}

/** Words that a YAML 1.1 reader takes for a truth value or for nothing, whatever their case. */
const YAML_WORDS: ReadonlySet<string> = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null']);

const PLAIN = /^[a-z][a-z0-9_-]*$/;

/**
 * A string as a YAML scalar that YAML 1.1 and 1.2 readers take for the same string: plain for ids, kinds and slugs,
 * double-quoted for all else. JSON's escapes are YAML's; what an editor or an old reader may trip over is escaped too.
 */
export function scalar(value: Scalar): string {
  if (value instanceof WrittenNumber) return value.source;
  if (typeof value === 'number') return number(value);
  if (typeof value !== 'string') return String(value);
  if (PLAIN.test(value) && !YAML_WORDS.has(value)) return value;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** YAML has words of its own for what is no finite number. */
function number(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  return Number.isFinite(value) ? String(value) : value < 0 ? '-.inf' : '.inf';
}

/**
 * The lines of a map in block style, one key a line, without line breaks: the first line is not indented (it stands
 * behind a dash or at the map's own column), the others by `indent` blanks.
 */
function mapLines(map: PlainMap): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : pairLines(key, value)));
}

/** The lines of one key with its value, in block style. */
export function pairLines(key: string, value: PlainValue): readonly string[] {
  const name = scalar(key);
  if (isList(value)) {
    return value.length === 0 ? [`${name}: []`] : [`${name}:`, ...value.flatMap((item) => indented(itemLines(item)))];
  }
  if (isMap(value)) {
    const lines = mapLines(value);
    return lines.length === 0 ? [`${name}: {}`] : [`${name}:`, ...indented(lines)];
  }
  return [value === null ? `${name}:` : `${name}: ${scalar(value)}`];
}

/** The lines of one item of a list, dash included, in block style. */
export function itemLines(item: PlainValue): readonly string[] {
  if (isList(item)) return [`- ${flow(item)}`];
  if (!isMap(item)) return [item === null ? '-' : `- ${scalar(item)}`];
  const [first, ...rest] = mapLines(item);
  return first === undefined ? ['- {}'] : [`- ${first}`, ...indented(rest)];
}

/** A value on one line, in flow style: for what is put into a map or list that stands in brackets. */
export function flow(value: PlainValue): string {
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  if (!isMap(value)) return scalar(value);
  const pairs = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${scalar(key)}: ${flow(member)}`],
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** True for a value that takes lines of its own in block style, unless it is empty. */
export function isInLines(value: PlainValue): value is readonly PlainValue[] | PlainMap {
  return isList(value) || isMap(value);
}

/** True for a map. */
export function isMap(value: PlainValue): value is PlainMap {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof WrittenNumber);
}

/** True for a list; what was read may be asked about as well. */
export function isList(value: unknown): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
