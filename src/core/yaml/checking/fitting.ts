import { isRecord } from '../../json/record';
import { atOnce } from '../../text/steps';
import type { ReadItem } from '../reading/readItem';
import { itemsWithKeyTwice } from '../reading/itemsWithKeyTwice';
import type { PlainDocument } from '../reading/plainDocument';
import { type SchemaProblem, problemOf } from './schemaProblem';
import type { Validator, SchemaFault } from './validator';
import type { SchemaNode } from './whatFits';

/** What of a file fits its schema, and what was taken out of it for that. */
export interface FittingContent {
  /** Parts are shared with other readings of the same lines: never to be changed. */
  readonly content: Readonly<Record<string, unknown>>;
  /** In the order of the file. */
  readonly problems: readonly SchemaProblem[];
}

/** So many items are looked at in one step. */
const ITEMS_A_STEP = 5;

/** Takes out of a file's content what does not fit the schema, until the rest does; each thing taken is a problem. */
export function* fittingSteps(
  parsed: PlainDocument,
  validate: Validator,
  schema: SchemaNode,
): Generator<undefined, FittingContent, undefined> {
  if (parsed.root === undefined) return { content: {}, problems: [] };
  const content = { ...parsed.content() };
  const problems: SchemaProblem[] = [];
  for (const [key, items] of Object.entries(content)) {
    const doubtful = itemsWithKeyTwice(parsed, key);
    // One of the two values is wrong, or of something else, and nobody knows which.
    if (Array.isArray(items) && doubtful.size > 0) content[key] = items.filter((_, index) => !doubtful.has(index));
  }
  // No schema of ours sees more than one item of a list at a time. Those that were read one by one are checked so too.
  const lists = new Map<string, readonly unknown[]>();
  for (const [key, { items }] of parsed.lists) {
    const fit: unknown[] = [];
    for (const [index, read] of items.entries()) {
      if (index % ITEMS_A_STEP === 0) yield;
      // What is broken has no shape to speak of.
      if (read.value === undefined) continue;
      const { item, faults } = fittingItem(read, key, validate);
      if (item !== undefined) fit.push(item);
      for (const { path, ...fault } of faults) {
        problems.push(problemOf(fault, [key, String(index), ...path], parsed, schema));
      }
    }
    lists.set(key, fit);
    content[key] = [];
  }
  const { value, faults } = fitting(content, validate);
  for (const { path, ...fault } of faults) problems.push(problemOf(fault, path, parsed, schema));
  const whole = value as Record<string, unknown>;
  for (const [key, items] of lists) if (key in whole) whole[key] = items;
  return { content: whole, problems: problems.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) };
}

/** {@link fittingSteps} at once. */
export function fittingContent(parsed: PlainDocument, validate: Validator, schema: SchemaNode): FittingContent {
  return atOnce(fittingSteps(parsed, validate, schema));
}

type Fault = Pick<SchemaFault, 'keyword' | 'params'> & { readonly path: readonly string[] };

interface FittingItem {
  /** `undefined` if the item as a whole does not fit. */
  readonly item: unknown;
  readonly faults: readonly Fault[];
}

/**
 * What is known of the items of large files, by the key of their list. Nearly all fit as they are, of which no more is
 * kept: thousands of small things that stay are what the engine's collector stops longest for.
 */
const knownItems = new WeakMap<Validator, Map<string, KnownOfList>>();
const AS_IT_IS = 'as it is';
type KnownOfList = WeakMap<ReadItem, FittingItem | typeof AS_IT_IS>;
const NO_FAULTS: readonly Fault[] = [];

function fittingItem(read: ReadItem, key: string, validate: Validator): FittingItem {
  let ofSchema = knownItems.get(validate);
  if (ofSchema === undefined) knownItems.set(validate, (ofSchema = new Map<string, KnownOfList>()));
  let ofKey = ofSchema.get(key);
  if (ofKey === undefined) ofSchema.set(key, (ofKey = new WeakMap<ReadItem, FittingItem | typeof AS_IT_IS>()));
  const known = ofKey.get(read);
  if (known === AS_IT_IS) return { item: read.value, faults: NO_FAULTS };
  if (known !== undefined) return known;
  const isOfItem = (path: readonly string[]) => path[0] === key && path.length > 1;
  const { value, faults } = fitting({ [key]: [read.value] }, validate, isOfItem);
  const [item] = (value as Readonly<Record<string, readonly unknown[]>>)[key] ?? [];
  const found = { item, faults: faults.map((fault) => ({ ...fault, path: fault.path.slice(2) })) };
  ofKey.set(read, item === read.value && faults.length === 0 ? AS_IT_IS : found);
  return found;
}

/** Takes away what does not fit, as far as it is `mine`; the value given is not changed. */
function fitting(
  given: unknown,
  validate: Validator,
  isMine: (path: readonly string[]) => boolean = () => true,
): { readonly value: unknown; readonly faults: readonly Fault[] } {
  let value = given;
  const faults: Fault[] = [];
  // Taking a key away can leave its map without what it needs, hence the rounds; the bound is for the unforeseen.
  for (let round = 0; round < 10 && !validate(value); round++) {
    const doomed: (readonly string[])[] = [];
    const isOfOtherShape = otherShapes(validate.errors ?? []);
    for (const fault of validate.errors ?? []) {
      const { instancePath, keyword, params } = fault;
      // "None of several shapes" repeats what each shape has complained of, less well; that it is of neither type is
      // one fault.
      if (keyword === 'anyOf' || isOfOtherShape(fault)) continue;
      const path = instancePath.split('/').slice(1).map(unescapePointer);
      if (!isMine(path)) continue;
      // What later rounds find are consequences of what was taken away: nothing that the user has to mend.
      const isTold =
        keyword === 'type' && faults.some((told) => told.keyword === 'type' && told.path.join('/') === path.join('/'));
      if (round === 0 && !isTold) faults.push({ keyword, params, path });
      if (path.length > 0) doomed.push(path);
    }
    if (doomed.length === 0) break;
    if (round === 0) value = copied(value);
    // From the end, so that the indices of the others stay right; a path may be named by several faults.
    const paths = new Map(doomed.map((path) => [path.join('/'), path]));
    for (const path of [...paths.values()].sort((a, b) => comparePaths(b, a))) remove(value, path);
  }
  return { value, faults };
}

/**
 * Tells the complaints of shapes that were not meant, where a value may have one of several: what has faults of its form, or
 * within it, has the type that it should have, and only another shape asks for another.
 */
function otherShapes(faults: readonly SchemaFault[]): (fault: SchemaFault) => boolean {
  const faulty = new Set<string>();
  for (const { instancePath, keyword } of faults) {
    if (keyword === 'anyOf') continue;
    if (keyword !== 'type') faulty.add(instancePath);
    for (let end = instancePath.lastIndexOf('/'); end > 0; end = instancePath.lastIndexOf('/', end - 1))
      faulty.add(instancePath.slice(0, end));
  }
  return ({ instancePath, keyword }) => keyword === 'type' && faulty.has(instancePath);
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copied(member)]));
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
