import { isRecord } from '../../json/record';
import { WrittenNumber } from './writtenNumber';

/** A value of a file: what JSON can say, a {@link WrittenNumber}, or nothing. */
export type Value = unknown;

/** A map of a file, its numbers as they are written. */
export type PlainObject = Readonly<Record<string, Value>>;

/** True for a map; a number as it is written is none. */
export function isObject(value: Value): value is PlainObject {
  return isRecord(value) && !(value instanceof WrittenNumber);
}
