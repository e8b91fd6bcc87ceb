import type { SchemaNode } from '../../../../../src/core/yaml/checking/whatFits';

/** A place that a schema speaks of, and what it says of the value there. */
export interface SchemaValue {
  /** Keys, and `0` for the items of a list. */
  readonly path: readonly string[];
  readonly node: SchemaNode;
}

/** Every value that a JSON schema describes, with references to its own definitions. */
export function valuesOf(schema: SchemaNode): readonly SchemaValue[] {
  const definitions = schema.definitions as Readonly<Record<string, SchemaNode>>;
  const within = (given: SchemaNode, path: readonly string[]): readonly SchemaValue[] => {
    const node = given.$ref === undefined ? given : definitions[given.$ref.replace('#/definitions/', '')]!;
    return [
      { path, node },
      ...Object.entries(node.properties ?? {}).flatMap(([key, value]) => within(value, [...path, key])),
      ...(node.items === undefined ? [] : within(node.items, [...path, '0'])),
    ];
  };
  return within(schema, []);
}
