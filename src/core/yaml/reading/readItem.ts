import { Document, isSeq, type Node } from 'yaml';
import { isRecord } from '../../json/record';
import { lazily } from '../../text/lazily';
import { atOnce } from '../../text/steps';
import { firstDocumentSteps, type FirstDocumentOptions } from '../parser/firstDocument';
import { contentEnd } from '../parser/nodes';
import { strangeSign, unusualNodes } from '../parser/notTaken';

/** What the lines of one item of a list say. The same lines say the same wherever they stand, and are read once. */
export interface ReadItem {
  /** The lines. */
  readonly text: string;
  /** As JSON would have it; `undefined` for broken lines. Shared by all who read the same lines: never to be changed. */
  readonly value: unknown;
  /** Where the item begins behind its dash, and where its content ends; from the beginning of its lines. */
  readonly start: number;
  readonly end: number;
}

/** Within the map at the top of the file. */
const DEPTH = 1;
/** One for all: the library makes it anew for each document. */
const SCHEMA = lazily(() => new Document(undefined, { version: '1.2' }).schema);

/** Reads the lines of one item, dash included; `undefined` if they are not all right, or hold what a file of ours does not. */
export function readItem(text: string): ReadItem | undefined {
  return atOnce(readItemSteps(text));
}

/** {@link readItem} in small steps. */
export function* readItemSteps(text: string): Generator<undefined, ReadItem | undefined, undefined> {
  const known = recent.get(text);
  if (known !== undefined) return known;
  // A part of a string keeps the whole of it in memory: what is kept for long is made of a copy.
  const own = ` ${text}`.slice(1);
  const item = yield* readAnewSteps(own);
  if (item !== undefined) recent.add(item);
  return item;
}

/** An item as the parser has it, with its ranges in the file; none of broken lines. `start` is where its lines begin there. */
export function itemNode({ text }: ReadItem, start: number): Node | undefined {
  return atOnce(itemSteps(text, { toFile: (offset) => start + offset }))?.node;
}

/** Stands for lines that are not all right, in a file that is too large to be read as a whole. */
export function brokenItem(text: string): ReadItem {
  return { text, value: undefined, start: 0, end: text.trimEnd().length };
}

function* readAnewSteps(text: string): Generator<undefined, ReadItem | undefined, undefined> {
  if (strangeSign(text) !== undefined) return undefined;
  const item = yield* itemSteps(text);
  if (item === undefined || unusualNodes(item.document).length > 0) return undefined;
  yield;
  const [value] = item.document.toJS({ maxAliasCount: 0 }) as readonly unknown[];
  return { text, value: unlinked(value), start: item.node.range![0], end: contentEnd(text, item.node) };
}

/**
 * The library puts a quoted string together sign by sign, and until somebody looks into it the engine keeps a link for
 * each sign: many times the text, which its collector moves about with pauses that can be felt. The value given is changed.
 */
function unlinked(value: unknown): unknown {
  if (typeof value === 'string') return value.length < SHORTEST_LINKED ? value : JSON.parse(JSON.stringify(value));
  if (Array.isArray(value)) value.forEach((item, index) => (value[index] = unlinked(item)));
  else if (isRecord(value)) for (const key of Object.keys(value)) value[key] = unlinked(value[key]);
  return value;
}

/** Shorter strings are copied when something is added to them. In UTF-16 units. */
const SHORTEST_LINKED = 13;

function* itemSteps(text: string, options: FirstDocumentOptions = {}) {
  const steps = firstDocumentSteps(text, { ...options, depth: DEPTH, schema: SCHEMA() });
  const { document, secondAt, tooDeepAt } = yield* steps;
  if (document.errors.length > 0 || secondAt !== undefined || tooDeepAt !== undefined) return undefined;
  const { contents } = document;
  if (!isSeq(contents) || contents.flow || contents.items.length !== 1) return undefined;
  return { document, node: contents.items[0] as Node };
}

/**
 * What was read lately. When it is full, what nobody has asked for since it was half full is given up: so that the
 * items of the files that are worked on stay, however large these are.
 */
class Recent {
  private young = new Map<string, ReadItem>();
  private old: ReadonlyMap<string, ReadItem> = new Map();
  private units = 0;

  /** @param most how much each half may hold, in UTF-16 units of text */
  constructor(private readonly most: number) {}

  get(text: string): ReadItem | undefined {
    const young = this.young.get(text);
    if (young !== undefined) return young;
    const old = this.old.get(text);
    if (old !== undefined) this.add(old);
    return old;
  }

  add(item: ReadItem): void {
    if (this.units > this.most) {
      this.old = this.young;
      this.young = new Map();
      this.units = 0;
    }
    this.young.set(item.text, item);
    this.units += item.text.length;
  }
}

const recent = new Recent(16 * 1024 * 1024);
