import type { Facts } from '../../problem';

/** A part of a JSON schema, as far as we ask for it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  /** What else it says is no matter here. */
  readonly [keyword: string]: unknown;
}

/**
 * What a schema may ask of a value besides its type. Where it asks for a form, the name is that of the definition in the
 * schema; `number` and `wholeNumber` have limits, `items` are so many at least, `words` are not empty.
 */
export const FIT_NAMES = [
  'format',
  'quote',
  'textHash',
  'day',
  'edtf',
  'instant',
  'slug',
  'claimId',
  'actorRefs',
  'tagId',
  'colour',
  'number',
  'wholeNumber',
  'items',
  'words',
] as const;
export type FitName = (typeof FIT_NAMES)[number];

/** What would fit at some place of a file. */
export interface Fit {
  readonly fits: FitName;
  /** As facts of a problem: `fits`, and `least` and `most` where there are such. */
  readonly facts: Facts;
  /** The form that a text must have. */
  readonly pattern?: RegExp;
}

/** What a schema asks of the value at a path of keys and indices; `undefined` if any of its type will do. */
export function fitOf(schema: SchemaNode, path: readonly string[]): Fit | undefined {
  const definitions = (schema.definitions ?? {}) as Readonly<Record<string, SchemaNode>>;
  let node: SchemaNode | undefined = schema;
  let name: string | undefined;
  for (const step of [undefined, ...path]) {
    if (step !== undefined) node = /^\d+$/.test(step) ? node?.items : node?.properties?.[step];
    name = node?.$ref?.slice(node.$ref.lastIndexOf('/') + 1);
    if (name !== undefined) node = definitions[name];
  }
  const { pattern, minLength, minimum: least, maximum: most, minItems } = node ?? {};
  const known = FIT_NAMES.find((one) => one === name);
  if (known !== undefined) {
    return { fits: known, facts: { fits: known }, ...(pattern !== undefined && { pattern: new RegExp(pattern) }) };
  }
  if (least !== undefined)
    return fitting(node?.type === 'integer' ? 'wholeNumber' : 'number', { least, ...(most !== undefined && { most }) });
  if (minItems !== undefined) return fitting('items', { least: minItems });
  return minLength === undefined ? undefined : fitting('words', {});
}

function fitting(fits: FitName, limits: Readonly<Record<string, number>>): Fit {
  return { fits, facts: { fits, ...limits } };
}
