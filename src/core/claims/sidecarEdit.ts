import { isCollection, isSeq } from 'yaml';
import { isSameJson } from '../json/equality';
import type { PlainMap, PlainValue } from '../yaml/emit';
import { parsePlain } from '../yaml/plainDocument';
import { withItem, withKey, withoutItem, withoutKey } from '../yaml/splice';
import {
  ANCHOR_KEYS,
  CLAIM_KEYS,
  type Actor,
  type Claim,
  type ClaimAnchor,
  type DecidedRole,
  type Decision,
} from './claim';
import { readSidecar, SIDECAR_FORMAT, type ArticleData } from './sidecar';

/** One act of annotation, as a change of the sidecar. */
export type SidecarChange =
  /** Sets keys of the `article` map; `undefined` takes one away. */
  | { readonly kind: 'set-article'; readonly values: Partial<ArticleData> }
  | { readonly kind: 'add-actor'; readonly actor: Actor }
  /** Sets keys of one actor; `undefined` takes one away. */
  | { readonly kind: 'set-actor'; readonly id: string; readonly values: Partial<Actor> }
  | { readonly kind: 'delete-actor'; readonly id: string }
  /** Sets a key of the file itself that no other change is for; `undefined` takes it away. */
  | { readonly kind: 'set-file-key'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'add-claim'; readonly claim: Claim }
  /** Sets keys of one claim; `undefined` takes one away. */
  | { readonly kind: 'set-claim'; readonly id: string; readonly values: Partial<Claim> }
  /** Sets keys of one anchor of a claim, by its place in the list; `undefined` takes one away. */
  | {
      readonly kind: 'set-anchor';
      readonly id: string;
      readonly index: number;
      readonly values: Partial<ClaimAnchor>;
    }
  | { readonly kind: 'delete-claim'; readonly id: string }
  /** Decides that a paragraph with these words is page chrome or article text; `undefined` takes the decision back. */
  | { readonly kind: 'decide-role'; readonly exact: string; readonly is: DecidedRole | undefined };

/** Why a sidecar was not changed. */
export type EditRefusal =
  /** The file is broken, unusual or of a newer format. */
  | 'not-writable'
  /** There is no claim with that id, or more than one. */
  | 'no-such-claim'
  /** The change cannot be made without touching more than it should (say, a list where a map belongs). */
  | 'not-possible';

export type EditResult = { readonly text: string } | { readonly refusal: EditRefusal };

const ARTICLE_KEYS = ['file', 'title', 'outlet', 'byline', 'url', 'lang', 'published', 'retrieved', 'reference_date'];
const ROOT_KEYS = ['format', 'article', 'actors', 'claims', 'decisions'];

/**
 * Changes a sidecar by splicing, so that every byte that the change does not concern stays (sidecar format, §4). The new
 * text is read again and compared with what was meant before it is returned. `text` is `undefined` where there is no
 * sidecar yet; `articleFile` is the article's base name, for a new one.
 */
export function editSidecar(
  text: string | undefined,
  articleFile: string,
  changes: readonly SidecarChange[],
): EditResult {
  let current = text === undefined || text.trim() === '' ? newSidecar(articleFile) : text;
  if (!readSidecar(current).value.isWritable) return { refusal: 'not-writable' };
  for (const change of changes) {
    const result = applied(current, change);
    if ('refusal' in result) return result;
    current = result.text;
  }
  return { text: current };
}

function newSidecar(articleFile: string): string {
  const file: PlainValue = articleFile;
  return withKey(`format: ${SIDECAR_FORMAT}\n`, ['article'], 'file', file) ?? `format: ${SIDECAR_FORMAT}\n`;
}

function applied(text: string, change: SidecarChange): EditResult {
  switch (change.kind) {
    case 'set-article':
      return withValues(text, ['article'], change.values, ARTICLE_KEYS);
    case 'add-actor':
      return checked(text, withItem(text, 'actors', listOf(text, 'actors').length, plain(change.actor)), (content) => {
        listIn(content, 'actors').push(change.actor);
      });
    case 'add-claim': {
      const index = placeFor(text, change.claim);
      const claim = ordered(change.claim);
      return checked(text, withItem(text, 'claims', index, claim), (content) => {
        listIn(content, 'claims').splice(index, 0, claim);
      });
    }
    case 'set-actor':
    case 'delete-actor': {
      const index = placeOf(text, 'actors', change.id);
      if (index === undefined) return { refusal: 'no-such-claim' };
      if (change.kind === 'set-actor') return withValues(text, ['actors', index], change.values, []);
      return checked(text, withoutItem(text, 'actors', index), (content) => {
        listIn(content, 'actors').splice(index, 1);
      });
    }
    case 'set-file-key':
      return withValues(text, [], { [change.key]: change.value }, ROOT_KEYS);
    case 'set-claim': {
      const index = indexOf(text, change.id);
      if (index === undefined) return { refusal: 'no-such-claim' };
      return withValues(text, ['claims', index], change.values, CLAIM_KEYS);
    }
    case 'set-anchor': {
      const index = indexOf(text, change.id);
      if (index === undefined) return { refusal: 'no-such-claim' };
      return withValues(text, ['claims', index, 'anchors', change.index], change.values, ANCHOR_KEYS);
    }
    case 'delete-claim': {
      const index = indexOf(text, change.id);
      if (index === undefined) return { refusal: 'no-such-claim' };
      return checked(text, withoutItem(text, 'claims', index), (content) => {
        listIn(content, 'claims').splice(index, 1);
      });
    }
    case 'decide-role':
      return withDecidedRole(text, change.exact, change.is);
  }
}

function withDecidedRole(text: string, exact: string, is: DecidedRole | undefined): EditResult {
  const decisions = listOf(text, 'decisions') as readonly (Partial<Decision> | null)[];
  const index = decisions.findIndex((decision) => decision?.kind === 'chrome' && decision.exact === exact);
  if (index >= 0 && is !== undefined) return withValues(text, ['decisions', index], { is }, []);
  if (index >= 0) {
    return checked(text, withoutItem(text, 'decisions', index), (content) => {
      listIn(content, 'decisions').splice(index, 1);
    });
  }
  if (is === undefined) return { text };
  const decision = { kind: 'chrome', exact, is };
  return checked(text, withItem(text, 'decisions', decisions.length, decision), (content) => {
    listIn(content, 'decisions').push(decision);
  });
}

function withValues(
  text: string,
  path: readonly (string | number)[],
  values: Readonly<Record<string, unknown>>,
  order: readonly string[],
): EditResult {
  let current: EditResult = { text };
  for (const [key, value] of Object.entries(values)) {
    if ('refusal' in current) return current;
    const before = current.text;
    const edited =
      value === undefined
        ? withoutKey(before, path, key)
        : withKey(before, path, key, value as PlainValue, path.length === 1 ? [...order, ...ROOT_KEYS] : order);
    // Taking away what is not there changes nothing, and makes no map for it to be missing from.
    if (edited === before) continue;
    current = checked(before, edited, (content) => {
      const map = mapIn(content, path);
      if (value === undefined) delete map[key];
      else map[key] = value;
    });
  }
  return current;
}

/** Takes a splice only if it reads as what was meant: the old content with `mutate` done to it. */
function checked(
  before: string,
  after: string | undefined,
  mutate: (content: Record<string, unknown>) => void,
): EditResult {
  if (after === undefined) return { refusal: 'not-possible' };
  const result = parsePlain(after);
  if (result.problems.length > 0) return { refusal: 'not-possible' };
  const meant = contentOf(before);
  mutate(meant);
  return isSameJson(contentOf(after), meant) ? { text: after } : { refusal: 'not-possible' };
}

function contentOf(text: string): Record<string, unknown> {
  return (parsePlain(text).document.toJS() as Record<string, unknown> | null) ?? {};
}

function listIn(content: Record<string, unknown>, key: string): unknown[] {
  const list = content[key];
  if (Array.isArray(list)) return list as unknown[];
  const made: unknown[] = [];
  content[key] = made;
  return made;
}

function mapIn(content: Record<string, unknown>, path: readonly (string | number)[]): Record<string, unknown> {
  let map: Record<string, unknown> = content;
  for (const step of path) {
    map[step] ??= {};
    map = map[step] as Record<string, unknown>;
  }
  return map;
}

/** Claims stand by first `start`; one without goes to the end. What is there is not sorted anew. */
function placeFor(text: string, { anchors, id }: Claim): number {
  const claims = nodesOf(text, 'claims');
  const start = anchors[0]?.start;
  if (start === undefined) return claims.length;
  const index = claims.findIndex((claim) => {
    const other = memberOf(claim, ['anchors', 0, 'start']);
    return typeof other === 'number' && (other > start || (other === start && String(memberOf(claim, ['id'])) > id));
  });
  return index < 0 ? claims.length : index;
}

/** Where the one claim with an id stands in the list. */
function indexOf(text: string, id: string): number | undefined {
  return placeOf(text, 'claims', id);
}

/** Where the one item with an id stands in a list. */
function placeOf(text: string, list: 'actors' | 'claims', id: string): number | undefined {
  const items = nodesOf(text, list);
  const isNamed = (item: unknown) => memberOf(item, ['id']) === id;
  const index = items.findIndex(isNamed);
  return index >= 0 && items.findLastIndex(isNamed) === index ? index : undefined;
}

/** The items of a list under a key of the root, as the parser has them: a large file is not built anew to look at a few. */
function nodesOf(text: string, key: string): readonly unknown[] {
  const list = parsePlain(text).root?.get(key, true);
  return isSeq(list) ? list.items : [];
}

function memberOf(node: unknown, path: readonly (string | number)[]): unknown {
  return isCollection(node) ? node.getIn(path) : undefined;
}

function listOf(text: string, key: string): readonly unknown[] {
  const list = parsePlain(text).root?.get(key, true);
  return isSeq(list) ? (list.toJSON() as readonly unknown[]) : [];
}

/** A claim with its keys in the order of the format; keys that the format does not know, such as `x_…`, come last. */
function ordered(claim: Claim): PlainMap {
  const known: readonly string[] = CLAIM_KEYS;
  const entries = Object.entries(claim).sort(([a], [b]) => rank(known, a) - rank(known, b));
  return plain(Object.fromEntries(entries));
}

function rank(order: readonly string[], key: string): number {
  const index = order.indexOf(key);
  return index < 0 ? order.length : index;
}

/** The file's words are the model's: a claim or actor is a plain map as it is. Members that say nothing are left out. */
function plain(value: object): PlainMap {
  const entries = Object.entries(value as Readonly<Record<string, PlainValue | undefined>>);
  return Object.fromEntries(entries.filter(([, member]) => member !== undefined && !isEmptyList(member)));
}

function isEmptyList(value: PlainValue | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}
