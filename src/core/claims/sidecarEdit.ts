import { isRecord } from '../json/record';
import { atOnce } from '../text/steps';
import { parsePlain, parsePlainSteps } from '../yaml/reading/parsePlain';
import { asRead } from '../yaml/values/writtenNumber';
import type { PlainMap, PlainValue } from '../yaml/writing/newLines';
import { withItem, withoutItem } from '../yaml/writing/oneItem';
import { withKey } from '../yaml/writing/oneKey';
import { checkedSteps, listOf, ROOT_KEYS, withList, withValuesSteps } from './checkedSplices';
import {
  ANCHOR_KEYS,
  CLAIM_KEYS,
  type Actor,
  type Claim,
  type ClaimAnchor,
  type ClaimDate,
  type Decision,
} from './claim';
import { areAboutSame } from './decisions';
import { readSidecarSteps, SIDECAR_FORMAT, type ArticleData } from './sidecar';

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
  /** Sets keys of one of the dates that a claim names. */
  | {
      readonly kind: 'set-date';
      readonly id: string;
      readonly date: 'said' | 'due';
      readonly values: Partial<ClaimDate>;
    }
  /** Sets keys of one anchor of a claim, by its place in the list; `undefined` takes one away. */
  | {
      readonly kind: 'set-anchor';
      readonly id: string;
      readonly index: number;
      readonly values: Partial<ClaimAnchor>;
    }
  | { readonly kind: 'delete-claim'; readonly id: string }
  /** Decides something, in place of what was decided about the same line or mark. */
  | { readonly kind: 'decide'; readonly decision: Decision }
  /** Takes back what was decided about the same line or mark. */
  | { readonly kind: 'undecide'; readonly decision: Decision };

/** Why a sidecar was not changed. */
export type EditRefusal =
  /** The file is broken, unusual or of a newer format. */
  | 'not-writable'
  /** There is no claim or actor with that id, or more than one. */
  | 'no-such-item'
  /** The change cannot be made without touching more than it should (say, a list where a map belongs). */
  | 'not-possible';

/** The whole text of the changed sidecar, or why nothing was changed. */
export type EditResult = { readonly text: string } | { readonly refusal: EditRefusal };

const DATE_KEYS: readonly (keyof ClaimDate)[] = ['text', 'value', 'mod', 'timex'];

const ARTICLE_KEYS = ['file', 'title', 'outlet', 'byline', 'url', 'lang', 'published', 'retrieved', 'reference_date'];

/**
 * Changes a sidecar by splicing, so that every byte that the change does not concern stays. The new
 * text is read again and compared with what was meant before it is returned. `text` is `undefined` where there is no
 * sidecar yet; `articleFile` is the article's base name, for a new one.
 */
export function editSidecar(
  text: string | undefined,
  articleFile: string,
  changes: readonly SidecarChange[],
): EditResult {
  return atOnce(editSidecarSteps(text, articleFile, changes));
}

type Steps = Generator<undefined, EditResult, undefined>;

/** {@link editSidecar} in small steps: a large sidecar takes seconds to read, if it was not read before. */
export function* editSidecarSteps(
  text: string | undefined,
  articleFile: string,
  changes: readonly SidecarChange[],
): Steps {
  const { value } = yield* readSidecarSteps(begun(text ?? '', articleFile));
  if (!value.isWritable) return { refusal: 'not-writable' };
  let current = value.source;
  yield;
  for (const change of changes) {
    const result = yield* appliedSteps(current, change);
    if ('refusal' in result) return result;
    current = result.text;
  }
  return { text: current };
}

/** A file that says nothing yet, as a sidecar: the remarks that somebody has put into it stay above what comes. */
function begun(text: string, articleFile: string): string {
  if (text.trim() === '') return newSidecar(articleFile);
  const { root, problems, newline } = parsePlain(text);
  if (root !== undefined || problems.length > 0) return text;
  const gap = text.endsWith('\n') ? '' : '\n';
  return text + (gap + newSidecar(articleFile)).replaceAll('\n', newline());
}

/** The text of a sidecar in which nothing is said yet. */
export function newSidecar(articleFile: string): string {
  const file: PlainValue = articleFile;
  return withKey(`format: ${SIDECAR_FORMAT}\n`, ['article'], 'file', file) ?? `format: ${SIDECAR_FORMAT}\n`;
}

/** Whether a text is that of a sidecar in which nothing is said, not even in a comment: at the most its claims were deleted. */
export function saysNothing(text: string, articleFile: string): boolean {
  const nothing = newSidecar(articleFile);
  return text === nothing || text === `${nothing}claims: []\n`;
}

function* appliedSteps(text: string, change: SidecarChange): Steps {
  // What a step before has read may have made room for other files meanwhile.
  yield* parsePlainSteps(text);
  yield;
  if (!('id' in change)) return yield* changedFileSteps(text, change);
  const list = change.kind === 'set-actor' || change.kind === 'delete-actor' ? 'actors' : 'claims';
  const index = indexOfItem(text, list, change.id);
  return index === undefined ? { refusal: 'no-such-item' } : yield* changedItemSteps(text, list, index, change);
}

type ItemChange = Extract<SidecarChange, { readonly id: string }>;

/** A change of an item that is there already. */
function* changedItemSteps(text: string, list: 'actors' | 'claims', index: number, change: ItemChange): Steps {
  switch (change.kind) {
    case 'set-actor':
      return yield* withValuesSteps(text, [list, index], change.values, []);
    case 'set-claim':
      return yield* withValuesSteps(text, [list, index], change.values, CLAIM_KEYS);
    case 'set-date':
      return yield* withValuesSteps(text, [list, index, change.date], change.values, DATE_KEYS);
    case 'set-anchor':
      return yield* withValuesSteps(text, [list, index, 'anchors', change.index], change.values, ANCHOR_KEYS);
    case 'delete-actor':
    case 'delete-claim':
      return yield* deletedSteps(text, list, index);
  }
}

/** A change of anything else. */
function* changedFileSteps(text: string, change: Exclude<SidecarChange, ItemChange>): Steps {
  switch (change.kind) {
    case 'set-article':
      return yield* withValuesSteps(text, ['article'], change.values, ARTICLE_KEYS);
    case 'set-file-key':
      return yield* withValuesSteps(text, [], { [change.key]: change.value }, ROOT_KEYS);
    case 'add-actor':
      return yield* addedSteps(text, 'actors', listOf(text, 'actors').length, plain(change.actor));
    case 'add-claim': {
      const index = placeFor(text, change.claim);
      const claim = ordered(change.claim);
      yield;
      return yield* addedSteps(text, 'claims', index, claim);
    }
    case 'decide':
      return yield* decidedSteps(text, change.decision);
    case 'undecide': {
      const index = decisionAbout(text, change.decision);
      return index === undefined ? { text } : yield* deletedSteps(text, 'decisions', index);
    }
  }
}

function* addedSteps(text: string, list: string, index: number, item: PlainMap): Steps {
  return yield* checkedSteps(text, withItem(text, list, index, item), (content) =>
    withList(content, list, (items) => items.toSpliced(index, 0, asRead(item))),
  );
}

function* deletedSteps(text: string, list: string, index: number): Steps {
  return yield* checkedSteps(text, withoutItem(text, list, index), (content) =>
    withList(content, list, (items) => items.toSpliced(index, 1)),
  );
}

function* decidedSteps(text: string, decision: Decision): Steps {
  const index = decisionAbout(text, decision);
  return index === undefined
    ? yield* addedSteps(text, 'decisions', listOf(text, 'decisions').length, plain(decision))
    : yield* withValuesSteps(text, ['decisions', index], { ...decision }, []);
}

/** The index of what has been decided about the same line or mark. */
function decisionAbout(text: string, decision: Decision): number | undefined {
  const decisions = listOf(text, 'decisions') as readonly (Partial<Decision> | null)[];
  const index = decisions.findIndex((other) => other !== null && areAboutSame(other, decision));
  return index < 0 ? undefined : index;
}

/** Claims stand by first `start`; one without goes to the end. What is there is not sorted anew. */
function placeFor(text: string, added: Claim): number {
  const claims = listOf(text, 'claims');
  const start = startOf(added);
  if (start === undefined) return claims.length;
  const index = claims.findIndex((claim) => {
    const other = startOf(claim);
    return other !== undefined && (other > start || (other === start && String(idOf(claim)) > added.id));
  });
  return index < 0 ? claims.length : index;
}

/** Where a claim, whatever it looks like, has its first anchor. */
function startOf(claim: unknown): number | undefined {
  const anchors = isRecord(claim) ? claim.anchors : undefined;
  const anchor: unknown = Array.isArray(anchors) ? anchors[0] : undefined;
  return isRecord(anchor) && typeof anchor.start === 'number' ? anchor.start : undefined;
}

/** The index of the one item with an id in a list. */
function indexOfItem(text: string, list: 'actors' | 'claims', id: string): number | undefined {
  const items = listOf(text, list);
  const isNamed = (item: unknown) => idOf(item) === id;
  const index = items.findIndex(isNamed);
  return index >= 0 && items.findLastIndex(isNamed) === index ? index : undefined;
}

function idOf(item: unknown): unknown {
  return isRecord(item) ? item.id : undefined;
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
