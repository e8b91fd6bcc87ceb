import { lazily } from '../../text/lazily';
import { nearestWord } from '../../text/nearestWord';
import { inSteps } from '../../text/steps';
import { isRecord } from '../../yaml/record';
import schema from '../claims-sidecar.v1.schema.json';
import type { Check, Finding } from './rule';

/** What the format says of a value, as far as keys are concerned. */
interface Shape {
  readonly keys: ReadonlyMap<string, Shape>;
  /** Of the items, where the value may be a list. */
  readonly items?: Shape;
}

/**
 * Keys that the format does not have and that are all but one of those it has, where that one is missing. Keys of an
 * editor's own are welcome everywhere, so that a slip of the pen is no fault of form: what stands behind it is kept, and
 * nobody ever reads it.
 */
export const misspeltKey: Check = function* ({ sidecar }) {
  const findings: Finding[] = [];
  const { claims, actors, ...rest } = sidecar.content;
  const whole = sidecarShape();
  look(rest, whole, [], findings, Object.keys(sidecar.content));
  for (const [key, list] of [
    ['claims', claims],
    ['actors', actors],
  ] as const) {
    const shape = whole.keys.get(key)?.items;
    if (!Array.isArray(list) || shape === undefined) continue;
    yield* inSteps(list, (item: unknown) => {
      if (isRecord(item) && typeof item.id === 'string') look(item, shape, [key, item.id], findings);
    });
  }
  return findings;
};

/** `own`: the keys that the map has, where it is not looked at as a whole. */
function look(
  value: unknown,
  shape: Shape,
  path: readonly (string | number)[],
  findings: Finding[],
  own?: readonly string[],
): void {
  if (Array.isArray(value)) {
    const { items } = shape;
    if (items !== undefined) value.forEach((item, index) => look(item, items, [...path, index], findings));
    return;
  }
  if (!isRecord(value)) return;
  for (const key of Object.keys(value)) {
    const known = shape.keys.get(key);
    if (known !== undefined) {
      if (known.keys.size > 0 || known.items !== undefined) look(value[key], known, [...path, key], findings);
      continue;
    }
    const present = own ?? Object.keys(value);
    const nearest = nearestWord(
      key,
      [...shape.keys.keys()].filter((one) => !present.includes(one)),
    );
    if (nearest === undefined) continue;
    const facts = { value: key, nearest, ...(path[0] === 'claims' && { claim: String(path[1]) }) };
    findings.push({ at: [...path, key], isKey: true, facts });
  }
}

interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  /** What else it says is no matter here. */
  readonly [keyword: string]: unknown;
}

function shapeOf(node: SchemaNode): Shape {
  if (node.$ref !== undefined) {
    const name = node.$ref.slice(node.$ref.lastIndexOf('/') + 1);
    return shapeOf((schema.definitions as Readonly<Record<string, SchemaNode>>)[name] ?? {});
  }
  const keys = new Map(Object.entries(node.properties ?? {}).map(([key, value]) => [key, shapeOf(value)]));
  return { keys, ...(node.items === undefined ? {} : { items: shapeOf(node.items) }) };
}

const sidecarShape = lazily(() => shapeOf(schema));
