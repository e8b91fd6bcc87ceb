import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { nearestFact, type Facts } from '../problem';
import { nearestWord } from '../text/nearestWord';
import { atOnce } from '../text/steps';
import type { Span } from '../text/span';
import { COLON_WITHOUT_BLANK, type YamlFault } from './faults';
import { fitOf, type SchemaNode } from './fit';
import { nextLine } from './layout';
import { itemsWithKeyTwice } from './keysTwice';
import type { Piece } from './piece';
import type { PlainDocument } from './plainDocument';
import { isRecord } from './record';
import { signName, strangeBlankInLine } from './strangeBlanks';

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

/**
 * Facts: `key` names the key by its path, `value` what stands there, `allowed` what might, `within` what lacks a key, `nearest` what was likely meant, `fault` and `sign` the slip that a wrong type comes from,
 * `fits` what would fit (a `FitName`), with `least` and `most`, `stands` is `map` where keys stand in place of something else.
 */
export interface SchemaProblem {
  readonly kind: SchemaProblemKind;
  readonly span?: Span;
  readonly facts: Facts;
}

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
  for (const [key, { pieces }] of parsed.lists) {
    const items: unknown[] = [];
    for (const [index, piece] of pieces.entries()) {
      if (index % ITEMS_A_STEP === 0) yield;
      // What is broken has no shape to speak of.
      if (piece.value === undefined) continue;
      const { item, faults } = fittingItem(piece, key, validate);
      if (item !== undefined) items.push(item);
      for (const { path, ...fault } of faults) {
        problems.push(problemOf(fault, [key, String(index), ...path], parsed, schema));
      }
    }
    lists.set(key, items);
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
type KnownOfList = WeakMap<Piece, FittingItem | typeof AS_IT_IS>;
const NO_FAULTS: readonly Fault[] = [];

function fittingItem(piece: Piece, key: string, validate: Validator): FittingItem {
  let ofSchema = knownItems.get(validate);
  if (ofSchema === undefined) knownItems.set(validate, (ofSchema = new Map<string, KnownOfList>()));
  let ofKey = ofSchema.get(key);
  if (ofKey === undefined) ofSchema.set(key, (ofKey = new WeakMap<Piece, FittingItem | typeof AS_IT_IS>()));
  const known = ofKey.get(piece);
  if (known === AS_IT_IS) return { item: piece.value, faults: NO_FAULTS };
  if (known !== undefined) return known;
  const isOfItem = (path: readonly string[]) => path[0] === key && path.length > 1;
  const { value, faults } = fitting({ [key]: [piece.value] }, validate, isOfItem);
  const [item] = (value as Readonly<Record<string, readonly unknown[]>>)[key] ?? [];
  const found = { item, faults: faults.map((fault) => ({ ...fault, path: fault.path.slice(2) })) };
  ofKey.set(piece, item === piece.value && faults.length === 0 ? AS_IT_IS : found);
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

function problemOf(
  { keyword, params }: Omit<Fault, 'path'>,
  path: readonly string[],
  parsed: PlainDocument,
  schema: SchemaNode,
): SchemaProblem {
  const key = path.join('.');
  const place = placeOf(parsed, path);
  const node = parsed.node(indexed(path));
  const stands: unknown = isScalar(node) ? node.value : undefined;
  const value = /^(?:string|number|boolean)$/.test(typeof stands) ? String(stands) : '';
  switch (keyword) {
    case 'required': {
      const missing = String(params.missingProperty);
      const keys = isMap(node)
        ? node.items.flatMap((pair) => (isScalar(pair.key) ? [String(pair.key.value)] : []))
        : [];
      const nearest = nearestWord(missing, keys);
      return {
        kind: 'missing-key',
        // What is to be mended is the key that stands there in its place.
        ...(nearest === undefined ? place : keyPlaceOf(parsed, [...path, nearest])),
        facts: {
          key: missing,
          within: key,
          ...nearestFact(nearest),
          ...fitOf(schema, [...path, missing])?.facts,
        },
      };
    }
    case 'type': {
      const slip = typeof stands === 'string' && place.span ? slipIn(parsed.text, place.span, String(params.type)) : {};
      const fit = fitOf(schema, path);
      // A number or a date that would do as a text lacks nothing but the quotation marks.
      const asked = value !== '' && (fit?.pattern?.test(value) ?? fit?.fits === 'edtf') ? undefined : fit?.facts;
      return {
        kind: 'wrong-type',
        ...place,
        facts: { key, value, allowed: String(params.type), ...asked, ...slip, ...standsFact(node) },
      };
    }
    case 'enum': {
      const choices = (params.allowedValues as readonly unknown[]).map(String);
      return {
        kind: 'unknown-value',
        ...place,
        facts: {
          key,
          value,
          allowed: choices.join(', '),
          ...nearestFact(nearestWord(value, choices)),
          ...standsFact(node),
        },
      };
    }
    case 'maxLength':
      return { kind: 'too-long', ...place, facts: { key, allowed: Number(params.limit) } };
    default:
      return { kind: 'bad-value', ...place, facts: { key, value, ...fitOf(schema, path)?.facts } };
  }
}

/** That a map or a list with something in it stands where it does not fit; an empty one is nothing. */
function standsFact(node: unknown): { readonly stands?: 'map' | 'list' } {
  if (isMap(node)) return { stands: 'map' };
  return isSeq(node) && node.items.length > 0 ? { stands: 'list' } : {};
}

/** Why the lines of a list or a map are taken for words, if that can be told: a fault of form that is no fault of YAML. */
function slipIn(text: string, { start }: Span, type: string): { readonly fault?: YamlFault; readonly sign?: string } {
  const isList = type.split(',').includes('array');
  if (!isList && !type.split(',').includes('object')) return {};
  const strange = strangeBlankInLine(text, start);
  if (strange !== undefined) return { fault: 'blank', sign: signName(text, strange) };
  if (isList) return /^-\w/.test(text.slice(start, start + 2)) ? { fault: 'dash' } : {};
  return COLON_WITHOUT_BLANK.test(text.slice(start, nextLine(text, start))) ? { fault: 'colon' } : {};
}

/** Where the value at a path stands in the file; the whole of what is nearest, if the path leads nowhere. */
export function placeOf(parsed: Pick<PlainDocument, 'node'>, path: readonly string[]): { readonly span?: Span } {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = parsed.node(indexed(path.slice(0, depth)));
    if (!node?.range) continue;
    const [start, end] = node.range;
    // A whole map or list would underline half the file: its first key will do.
    return { span: isScalar(node) ? { start, end } : { start, end: Math.min(end, firstKeyEnd(node) ?? start + 1) } };
  }
  return {};
}

/** Where the key at the end of a path stands; the value's place, if its map has no such key. */
export function keyPlaceOf(parsed: Pick<PlainDocument, 'node'>, path: readonly string[]): { readonly span?: Span } {
  const holder = parsed.node(indexed(path.slice(0, -1)));
  const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  const range = (pair?.key as Node | undefined)?.range;
  return range ? { span: { start: range[0], end: range[1] } } : placeOf(parsed, path);
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
