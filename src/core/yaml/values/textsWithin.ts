import { isRecord } from '../../json/record';

/** A text within a value, by the way to it. */
export interface FoundText {
  readonly text: string;
  /** The nearest key, also of a text in a list. */
  readonly key: string;
  readonly path: readonly (string | number)[];
}

export type Wanted = (text: string, key: string) => boolean;

/** The texts of a value that are wanted; `key` is that of the value itself. */
export function textsIn(value: unknown, key: string, isWanted: Wanted): readonly FoundText[] {
  if (typeof value === 'string') return isWanted(value, key) ? [{ path: [], key, text: value }] : NO_TEXTS;
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => below(index, item, key, isWanted));
  if (!isRecord(value)) return NO_TEXTS;
  return Object.entries(value).flatMap(([name, member]) => below(name, member, name, isWanted));
}

function below(step: string | number, value: unknown, key: string, isWanted: Wanted): readonly FoundText[] {
  const found = textsIn(value, key, isWanted);
  return found.length === 0 ? found : found.map((text) => ({ ...text, path: [step, ...text.path] }));
}

const NO_TEXTS: readonly FoundText[] = [];
