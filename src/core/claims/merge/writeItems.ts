import { isSameJson } from '../../json/equality';
import { adapted, areSetApart, withItems } from '../../yaml/writing/manyItems';
import { parsePlain } from '../../yaml/reading/parsePlain';
import type { PlainDocument } from '../../yaml/reading/plainDocument';
import { asRead } from '../../yaml/values/writtenNumber';
import type { Actor, Claim } from '../claim';
import { editSidecar, type SidecarChange } from '../sidecarEdit';
import type { ItemOutcome } from './mergeItems';
import type { PlainObject, Value } from '../../yaml/values/value';
import { linesOf, versionOf, type IdList, type Item, type Version } from './version';

/**
 * Our text with the outcome of a merge of one list in it; `undefined` if that cannot be written. All is put in at once,
 * theirs as they have written it; where a file is written in an unusual way, one change after the other, and anew.
 */
export function withOutcomes(
  text: string,
  articleFile: string,
  list: IdList,
  theirs: Version,
  outcomes: readonly ItemOutcome[],
): string | undefined {
  if (outcomes.length === 0) return text;
  return writtenAtOnce(text, articleFile, list, theirs, outcomes) ?? writtenOneByOne(text, articleFile, list, outcomes);
}

/** What has to be set for an item to say something else. */
export function changedKeys(from: PlainObject, to: PlainObject): PlainObject {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return Object.fromEntries(keys.filter((key) => !isSameJson(from[key], to[key])).map((key) => [key, to[key]]));
}

function writtenOneByOne(
  text: string,
  articleFile: string,
  list: IdList,
  outcomes: readonly ItemOutcome[],
): string | undefined {
  const items = versionOf(text)?.items[list];
  const changes = outcomes.map(({ id, value }): SidecarChange => {
    const before = items?.get(id);
    if (value === undefined) return { kind: list === 'claims' ? 'delete-claim' : 'delete-actor', id };
    if (before === undefined) return adding(list, value);
    return setting(list, id, changedKeys(before, value));
  });
  const result = editSidecar(text, articleFile, changes);
  return 'text' in result ? result.text : undefined;
}

function adding(list: IdList, item: Item): SidecarChange {
  return list === 'claims'
    ? { kind: 'add-claim', claim: item as unknown as Claim }
    : { kind: 'add-actor', actor: item as unknown as Actor };
}

function setting(list: IdList, id: string, values: PlainObject): SidecarChange {
  return { kind: list === 'claims' ? 'set-claim' : 'set-actor', id, values };
}

function writtenAtOnce(
  before: string,
  articleFile: string,
  list: IdList,
  theirs: Version,
  outcomes: readonly ItemOutcome[],
): string | undefined {
  const text = withList(before, articleFile, list, outcomes);
  const ours = text === undefined ? undefined : versionOf(text);
  const plan = ours && planned(list, ours, theirs, outcomes);
  if (text === undefined || ours === undefined || plan === undefined) return undefined;
  const places = placesFor(list, plan.expected, plan.added);
  const inserted = new Map([...places].map(([place, news]) => [place, news.map(({ lines }) => lines)]));
  const isApart = areSetApart(theirs.file, list);
  const after = withItems(ours.file, [list], { replaced: plan.replaced, inserted, isApart });
  if (after === undefined) return undefined;
  const meant = [...plan.expected, undefined].flatMap((item, index) => [
    ...(places.get(index) ?? []).map((news) => news.item),
    ...(item === undefined ? [] : [item]),
  ]);
  const result = parsePlain(after);
  return result.problems.length === 0 && isSameJson(result.content(), { ...ours.file.content(), [list]: meant })
    ? after
    : undefined;
}

/** What becomes of the items of our list. */
interface Plan {
  /** The lines of items by their place in the list; `undefined` for one that goes. */
  readonly replaced: ReadonlyMap<number, string | undefined>;
  /** What the items say then, each in its place; `undefined` for one that goes. */
  readonly expected: readonly (Item | undefined)[];
  /** Items that are not in our list yet. */
  readonly added: readonly { readonly item: Item; readonly lines: string }[];
}

/** `undefined` if an item cannot be written with the lines that one of the sides has for it. */
function planned(list: IdList, ours: Version, theirs: Version, outcomes: readonly ItemOutcome[]): Plan | undefined {
  const own = linesOf(ours, list);
  if (own === undefined) return undefined;
  const theirLines = linesOf(theirs, list);
  const to = { indent: own.indent, newline: ours.file.newline() };
  const linesBy = (side: ItemOutcome['lines'], id: string) => {
    const lines = side === 'ours' ? own : theirLines;
    const found = lines?.of(id);
    return found === undefined ? undefined : adapted(found, lines!.indent, to);
  };
  const replaced = new Map<number, string | undefined>();
  const expected = [...listIn(ours.file, list)] as (Item | undefined)[];
  const added: { readonly item: Item; readonly lines: string }[] = [];
  for (const { id, value, lines: side } of outcomes) {
    const place = ours.items[list].places.get(id);
    if (value === undefined) {
      replaced.set(place!, undefined);
      expected[place!] = undefined;
      continue;
    }
    const lines = linesBy(side, id);
    const said = (side === 'ours' ? ours : theirs).items[list].get(id);
    if (lines === undefined || said === undefined) return undefined;
    const written = saying(list, id, lines, changedKeys(said, value), to.newline);
    if (written === undefined) return undefined;
    const item = asRead(value) as Item;
    if (place === undefined) added.push({ item, lines: written });
    else {
      replaced.set(place, written);
      expected[place] = item;
    }
  }
  return { replaced, expected, added };
}

/** What a list says, as everybody reads it. */
function listIn(file: PlainDocument, list: IdList): readonly Value[] {
  const value = file.content()[list];
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

/** The text with a list to put items into: where there is none, or an empty one, with the first of them in it. */
function withList(
  text: string,
  articleFile: string,
  list: IdList,
  outcomes: readonly ItemOutcome[],
): string | undefined {
  const first = outcomes.find(({ value }) => value !== undefined)?.value;
  if (first === undefined || versionOf(text)?.items[list].places.size !== 0) return text;
  const result = editSidecar(text, articleFile, [adding(list, first)]);
  return 'text' in result ? result.text : undefined;
}

/** The lines of one item with other values in them; `undefined` if they cannot be put in. */
function saying(list: IdList, id: string, lines: string, values: PlainObject, newline: string): string | undefined {
  if (Object.keys(values).length === 0) return lines;
  const head = `${list}:${newline}`;
  const result = editSidecar(head + lines, '', [setting(list, id, values)]);
  return 'text' in result ? result.text.slice(head.length) : undefined;
}

/**
 * New items by the place in the list that they come before: claims in the order of the text, actors at the end. Items that
 * go have no say.
 */
function placesFor<T extends { readonly item: Item }>(
  list: IdList,
  items: readonly (Item | undefined)[],
  added: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const places = new Map<number, T[]>();
  const put = (place: number, one: T) => places.set(place, [...(places.get(place) ?? []), one]);
  const starting = added.filter(({ item }) => list === 'claims' && startOf(item) !== undefined);
  starting.sort((a, b) => compare(a.item, b.item));
  let next = 0;
  for (const one of starting) {
    while (next < items.length && !isBehind(items[next], one.item)) next++;
    put(next, one);
  }
  for (const one of added) if (!starting.includes(one)) put(items.length, one);
  return places;
}

function isBehind(item: Item | undefined, other: Item): boolean {
  return item !== undefined && compare(item, other) > 0;
}

/** By first `start`, then id; a claim without `start` is behind none. */
function compare(a: Item, b: Item): number {
  const [x, y] = [startOf(a), startOf(b)];
  if (x === undefined || y === undefined) return 0;
  return x - y || (a.id > b.id ? 1 : -1);
}

function startOf({ anchors }: Item): number | undefined {
  const anchor: Value = Array.isArray(anchors) ? (anchors as readonly Value[])[0] : undefined;
  const start = (anchor as PlainObject | null | undefined)?.start;
  return typeof start === 'number' ? start : undefined;
}
