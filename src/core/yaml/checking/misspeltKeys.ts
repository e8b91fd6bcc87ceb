import { isRecord } from '../../json/record';
import { nearestWord } from '../../text/nearestWord';
import type { PlainDocument } from '../reading/plainDocument';
import { keyPlaceOf } from './placeInFile';
import type { SchemaProblem } from './schemaProblem';
import type { SchemaNode } from './whatFits';

/** What a format says of a value, as far as keys are concerned. */
export interface Shape {
  readonly keys: ReadonlyMap<string, Shape>;
  /** Of the items, where the value may be a list. */
  readonly items?: Shape;
}

/** A key that the format does not have, and that looks like a misspelling of one it has. */
export interface MisspeltKey {
  /** The way to it, from the value that was looked into. */
  readonly path: readonly (string | number)[];
  readonly nearest: string;
}

/**
 * Keys of a value that look like a misspelling of one of the format's, where that one is missing. Keys of people's own are welcome
 * everywhere, so that a slip of the pen is no fault of form: what stands behind it is kept, and nobody ever reads it.
 *
 * @param own the keys that the map has, where it is not looked into as a whole
 */
export function* misspeltKeysIn(
  value: unknown,
  shape: Shape,
  path: readonly (string | number)[] = [],
  own?: readonly string[],
): Generator<MisspeltKey> {
  if (Array.isArray(value)) {
    if (shape.items === undefined) return;
    for (const [index, item] of value.entries()) yield* misspeltKeysIn(item, shape.items, [...path, index]);
    return;
  }
  if (!isRecord(value)) return;
  for (const key of Object.keys(value)) {
    const known = shape.keys.get(key);
    if (known !== undefined) {
      if (known.keys.size > 0 || known.items !== undefined) yield* misspeltKeysIn(value[key], known, [...path, key]);
      continue;
    }
    const present = own ?? Object.keys(value);
    const nearest = nearestWord(
      key,
      [...shape.keys.keys()].filter((one) => !present.includes(one)),
    );
    if (nearest !== undefined) yield { path: [...path, key], nearest };
  }
}

/**
 * Keys that look like a misspelling of one of a format's, as problems with their places; none of a file that is broken, and none that one
 * of the `faults` has told already, of a key that must be there.
 */
export function misspeltProblems(
  parsed: PlainDocument,
  shape: Shape,
  faults: readonly SchemaProblem[],
): readonly Omit<SchemaProblem, 'kind'>[] {
  if (parsed.problems.length > 0) return [];
  const told = new Set(faults.map(({ kind, facts }) => `${kind} ${facts.within} ${facts.nearest}`));
  return [...misspeltKeysIn(parsed.content(), shape)].flatMap(({ path, nearest }) => {
    const steps = path.map(String);
    const value = steps.at(-1)!;
    if (told.has(`missing-key ${steps.slice(0, -1).join('.')} ${value}`)) return [];
    return [{ ...keyPlaceOf(parsed, steps), facts: { value, nearest } }];
  });
}

/** The shape that a JSON schema describes, with references to its own definitions. */
export function shapeOf(schema: SchemaNode): Shape {
  const definitions = (schema.definitions ?? {}) as Readonly<Record<string, SchemaNode>>;
  const shape = (node: SchemaNode): Shape => {
    if (node.$ref !== undefined) return shape(definitions[node.$ref.slice(node.$ref.lastIndexOf('/') + 1)] ?? {});
    const keys = new Map(Object.entries(node.properties ?? {}).map(([key, value]) => [key, shape(value)]));
    return { keys, ...(node.items === undefined ? {} : { items: shape(node.items) }) };
  };
  return shape(schema);
}
