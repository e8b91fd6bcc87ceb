import { isMap, isNode, isScalar, type Node } from 'yaml';
import type { Span } from '../text/span';
import type { PlainDocument } from './plainDocument';

/** A fault as a validator tells it (Ajv's error objects, as far as they are used). */
export interface SchemaFault {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema compiled to a function (Ajv's standalone code); it leaves what it found in `errors`. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}

/** In what way a value does not fit its schema. */
export type SchemaProblemKind = 'missing-key' | 'wrong-type' | 'unknown-value' | 'bad-value' | 'too-long';

/** Facts: `key` names the key by its path, `value` what stands there, `allowed` what might, `within` what lacks a key. */
export interface SchemaProblem {
  readonly kind: SchemaProblemKind;
  readonly span?: Span;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The file's content as plain objects without prototypes of their own making; an empty map for a broken file. */
export function plainContent({ document, root, problems }: PlainDocument): Record<string, unknown> {
  // A file with faults of YAML is read as far as the parser could make sense of it, but for what may be harmful.
  if (root === undefined || problems.some(({ code }) => code === 'yaml-feature' || code === 'yaml-too-large'))
    return {};
  const content: unknown = document.toJS({ maxAliasCount: 0 });
  return isRecord(content) ? content : {};
}

/** Takes out of the content what does not fit the schema, until the rest does; each thing taken is a problem. */
export function withoutFaults(
  content: Record<string, unknown>,
  parsed: PlainDocument,
  validate: Validator,
): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  // Taking a key away can leave its map without what it needs, hence the rounds; the bound is for the unforeseen.
  for (let round = 0; round < 10 && !validate(content); round++) {
    const doomed: (readonly string[])[] = [];
    for (const fault of validate.errors ?? []) {
      // "None of several shapes" repeats what each shape has complained of, less well.
      if (fault.keyword === 'anyOf') continue;
      const path = fault.instancePath.split('/').slice(1).map(unescapePointer);
      // What later rounds find are consequences of what was taken away: nothing that the user has to mend.
      if (round === 0) problems.push(problemOf(fault, path, parsed));
      if (path.length > 0) doomed.push(path);
    }
    if (doomed.length === 0) break;
    // From the end, so that the indices of the others stay right; a path may be named by several faults.
    const paths = new Map(doomed.map((path) => [path.join('/'), path]));
    for (const path of [...paths.values()].sort((a, b) => comparePaths(b, a))) remove(content, path);
  }
  return problems;
}

function problemOf({ keyword, params }: SchemaFault, path: readonly string[], parsed: PlainDocument): SchemaProblem {
  const key = path.join('.');
  const place = placeOf(parsed, path);
  const stands: unknown = parsed.document.getIn(indexed(path));
  const value = typeof stands === 'string' || typeof stands === 'number' ? String(stands) : '';
  switch (keyword) {
    case 'required': {
      const missing = String(params.missingProperty);
      return { kind: 'missing-key', ...place, facts: { key: missing, within: key } };
    }
    case 'type':
      return { kind: 'wrong-type', ...place, facts: { key, value, allowed: String(params.type) } };
    case 'enum': {
      const allowed = (params.allowedValues as readonly unknown[]).join(', ');
      return { kind: 'unknown-value', ...place, facts: { key, value, allowed } };
    }
    case 'maxLength':
      return { kind: 'too-long', ...place, facts: { key, allowed: Number(params.limit) } };
    default:
      return { kind: 'bad-value', ...place, facts: { key, value } };
  }
}

/** Where the value at a path stands in the file; the whole of what is nearest, if the path leads nowhere. */
export function placeOf(
  { document }: Pick<PlainDocument, 'document'>,
  path: readonly string[],
): { readonly span?: Span } {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(indexed(path.slice(0, depth)), true) as Node | undefined;
    if (!isNode(node) || !node.range) continue;
    const [start, end] = node.range;
    // A whole map or list would underline half the file: its first key will do.
    return { span: isScalar(node) ? { start, end } : { start, end: Math.min(end, firstKeyEnd(node) ?? start + 1) } };
  }
  return {};
}

function firstKeyEnd(node: Node): number | undefined {
  const key = isMap(node) ? (node.items[0]?.key as Node | undefined) : undefined;
  return key?.range?.[1];
}

function indexed(path: readonly string[]): readonly (string | number)[] {
  return path.map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step));
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x !== y) return /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : x < y ? -1 : 1;
  }
  return a.length - b.length;
}

function remove(content: unknown, path: readonly string[]): void {
  let holder: unknown = content;
  for (const step of path.slice(0, -1)) {
    holder = Array.isArray(holder) ? (holder as unknown[])[Number(step)] : isRecord(holder) ? holder[step] : undefined;
  }
  const last = path.at(-1)!;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (isRecord(holder)) delete holder[last];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
