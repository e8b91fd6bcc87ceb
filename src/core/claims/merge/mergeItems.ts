import { isSameJson } from '../../json/equality';
import { adapted } from '../../yaml/writing/manyItems';
import { CONFLICTS_KEY, DELETED, ID_KEY, conflictEntry } from '../../conflicts/openConflict';
import { decidedBy, decidedWithin, type Decided } from './decided';
import type { SetApart } from './idClashes';
import { withFittingKeys } from './kindKeys';
import type { LeftByAll } from './leftByAll';
import { mergeAnchors, wordsOf } from './mergeAnchors';
import { remarkedBy, type RemarkVersions } from './mergeRemarks';
import { mergeObject, mergeValue, type Contradiction } from './value';
import type { PlainObject, Value } from '../../yaml/values/value';
import { linesOf, type IdList, type Item, type Items, type Versions } from './version';

/** What becomes of an item that is not as we have it. */
export interface ItemOutcome {
  readonly id: string;
  /** What it is to say; `undefined` if it goes. */
  readonly value: Item | undefined;
  /** Whose lines are written; what they do not say of `value` is put into them. */
  readonly lines: 'ours' | 'theirs';
}

/** What both have changed otherwise; `of` is the id of the claim or actor. */
export interface ItemContradiction extends Contradiction {
  readonly of: string;
}

/** What becomes of the items of a list, and what of them is left to decide. */
export interface MergedItems {
  readonly outcomes: readonly ItemOutcome[];
  readonly contradictions: readonly ItemContradiction[];
}

/** What a conflict about the whole of an item is about. */
const WHOLE = { claims: 'claim', actors: 'actor' } as const;

/**
 * Merges the items of a list by their ids: only those that will not be as they are in ours. What a claim leaves to
 * decide is put into it; what an actor does is for the file to keep.
 */
export function mergeItems(
  list: IdList,
  versions: Versions,
  left: LeftByAll,
  remarks: RemarkVersions,
  { decided: ofFile, renamed }: BesideItems,
): MergedItems {
  const { base, ours, theirs } = versions;
  const [b, o, t] = [base, ours, theirs].map((version) => version.items[list]) as [Items, Items, Items];
  const isTheirsToWrite = linesWeLeft(list, versions);
  const [weRemarked, theyRemarked] = [remarks.ours, remarks.theirs].map((side) => remarkedBy(remarks.base, side)) as [
    By,
    By,
  ];
  const outcomes: ItemOutcome[] = [];
  const contradictions: ItemContradiction[] = [];
  for (const id of new Set([...o.places.keys(), ...t.places.keys()])) {
    const decided = decidedWithin(ofFile, `${list}.${id}.`);
    if (left[list].has(id) && decided.before.size === 0) continue;
    const [was, mine, other] = [b.get(id), o.get(id), t.get(id)];
    const [isRemarked, side] = mine === undefined ? [theyRemarked, decided.theirs] : [weRemarked, decided.ours];
    const {
      value,
      lines,
      open: within,
    } = mergeItem(list, was, mine, other, {
      isTheirsToWrite: () => isTheirsToWrite(id),
      isEditedBeside: () => isRemarked(list, id) || side.size > 0,
      decided,
    });
    const hadId = list === 'claims' ? renamed.get(id) : undefined;
    const open = hadId === undefined ? within : [...within, { key: ID_KEY, base: undefined, ours: id, theirs: hadId }];
    contradictions.push(...open.map((one) => ({ ...one, of: id })));
    const whole = list === 'claims' ? withOpen(value, open) : value;
    if (lines === 'theirs' || !isSameJson(whole, mine)) outcomes.push({ id, value: whole, lines });
  }
  return { outcomes, contradictions };
}

/** What is known of items beside what they say. */
interface BesideItems {
  /** What has been decided of what the file keeps. */
  readonly decided: Decided;
  /** The ids that claims of theirs had, by their new ones. */
  readonly renamed: SetApart['renamed'];
}

type By = ReturnType<typeof remarkedBy>;

/** What its values do not tell of an item. */
interface HowWritten {
  readonly isTheirsToWrite: () => boolean;
  /** Whether the side that has not deleted it has written new comments there or decided something: an edit as well. */
  readonly isEditedBeside: () => boolean;
  /** What the file says is decided of it. */
  readonly decided: Decided;
}

interface MergedItem {
  readonly value: Item | undefined;
  readonly lines: 'ours' | 'theirs';
  readonly open: readonly Contradiction[];
}

function mergeItem(
  list: IdList,
  was: Item | undefined,
  mine: Item | undefined,
  other: Item | undefined,
  { isTheirsToWrite, isEditedBeside, decided }: HowWritten,
): MergedItem {
  const whole = (ours: string, theirs: string) => [{ key: WHOLE[list], base: undefined, ours, theirs }];
  if (mine === undefined) {
    if (was === undefined) return { value: other, lines: 'theirs', open: [] };
    if (isSameItem(was, other!) && !isEditedBeside()) return { value: undefined, lines: 'ours', open: [] };
    // We have deleted what they have edited: it comes back, with word of that.
    return { value: other, lines: 'theirs', open: whole(DELETED, 'edited') };
  }
  if (other === undefined) {
    if (was !== undefined && isSameItem(was, mine) && !isEditedBeside())
      return { value: undefined, lines: 'ours', open: [] };
    return { value: mine, lines: 'ours', open: was === undefined ? [] : whole('edited', DELETED) };
  }
  if (was !== undefined && isSameJson(was, mine) && decided.ours.size === 0)
    return { value: other, lines: isTheirsToWrite() ? 'theirs' : 'ours', open: [] };
  if (isSameJson(mine, other) || (was !== undefined && isSameJson(was, other) && decided.theirs.size === 0))
    return { value: mine, lines: 'ours', open: [] };
  return { ...mergeKeys(list, was ?? { id: mine.id }, mine, other, decided), lines: 'ours' };
}

/**
 * Tells whether an item is written in ours as it is in base, to the byte, and otherwise in theirs: then theirs is taken
 * as it is written, comments and all.
 */
function linesWeLeft(list: IdList, { base, ours, theirs }: Versions): (id: string) => boolean {
  const [b, o, t] = [base, ours, theirs].map((version) => linesOf(version, list));
  if (!b || !o || !t) return () => false;
  const to = { indent: o.indent, newline: ours.file.newline() };
  return (id) => {
    const [was, mine, other] = [b.of(id), o.of(id), t.of(id)];
    if (was === undefined || mine === undefined || other === undefined || was === other) return false;
    const own = adapted(mine, o.indent, to);
    return own === adapted(was, b.indent, to) && own !== adapted(other, t.indent, to);
  };
}

/** Where an anchor stands is no edit of a claim: a save writes it by itself. */
function isSameItem(a: Item, b: Item): boolean {
  if (a === b) return true;
  const bare = (item: Item) => ({ ...item, updated: undefined, anchors: wordsOf(item.anchors) });
  return isSameJson(bare(a), bare(b));
}

function mergeKeys(
  list: IdList,
  base: Item,
  ours: Item,
  theirs: Item,
  ofFile: Decided,
): Pick<MergedItem, 'value' | 'open'> {
  const { anchors: baseAnchors, updated: baseUpdated, [CONFLICTS_KEY]: baseOpen, ...b } = base;
  const { anchors: ourAnchors, updated: ourUpdated, [CONFLICTS_KEY]: ourOpen, ...o } = ours;
  const { anchors: theirAnchors, updated: theirUpdated, [CONFLICTS_KEY]: theirOpen, ...t } = theirs;
  void baseUpdated;
  const decided = list === 'claims' ? decidedBy(baseOpen, ourOpen, theirOpen) : ofFile;
  const byKey = mergeObject(b, o, t, '', decided);
  const { value, contradictions } = list === 'claims' ? withFittingKeys(b, o, t, byKey) : byKey;
  const anchors = mergeAnchors(baseAnchors, ourAnchors, theirAnchors, decided);
  const updated = later(ourUpdated, theirUpdated);
  const open = mergeValue(baseOpen, ourOpen, theirOpen, CONFLICTS_KEY).value;
  return {
    value: {
      ...(value as PlainObject),
      id: ours.id,
      ...(anchors.value !== undefined && { anchors: anchors.value }),
      ...(updated !== undefined && { updated }),
      ...(open !== undefined && { [CONFLICTS_KEY]: open }),
    },
    open: [...contradictions, ...anchors.contradictions],
  };
}

/** The later of two times in ISO 8601. */
function later(a: Value, b: Value): Value {
  if (typeof a !== 'string' || typeof b !== 'string') return a ?? b;
  return Date.parse(b) > Date.parse(a) ? b : a;
}

function withOpen(item: Item | undefined, open: readonly Contradiction[]): Item | undefined {
  if (item === undefined || open.length === 0) return item;
  const before = item[CONFLICTS_KEY];
  return {
    ...item,
    [CONFLICTS_KEY]: [...(Array.isArray(before) ? (before as readonly Value[]) : []), ...open.map(conflictEntry)],
  };
}
