import { byPosition, contains, overlaps } from '../../../text/span';
import type { Mention } from '../../resolved';
import type { DecidedName } from './decidedName';
import type { NameInPassage } from './facts';
import { mentionOf } from './mentionOf';
import { roleFor } from './printedRole';
import { nameOfKnown, typeOfKnown, type RegisteredName } from './register';
import { Sweep } from './sweep';

/**
 * Puts the workspace's own names in the place of what was recognised there. What is never highlighted stands among them
 * as well, so that nothing else takes its place.
 */
export function withRegistered(
  decided: readonly DecidedName[],
  registered: readonly RegisteredName[],
  names: readonly NameInPassage[],
): readonly DecidedName[] {
  const recognised = new Sweep(decided);
  const proposed = new Sweep(names.map(({ chosen }) => chosen).sort(byPosition));
  const gone = new Set<DecidedName>();
  const own: DecidedName[] = [];
  for (const name of registered) {
    const there = recognised.overlapping(name);
    if (there.some((other) => isAnother(other, name))) continue;
    for (const other of there) gone.add(other);
    const { start, end, actor } = name;
    if (actor === undefined) {
      own.push({ start, end, candidate: undefined, type: 'place', registered: name, isOnlyInside: false, nested: [] });
      continue;
    }
    const candidate = proposed.overlapping(name).find((other) => other.start === start && other.end === end);
    const nested = there.find((other) => other.start === start)?.nested ?? [];
    own.push({
      start,
      end,
      candidate,
      type: typeOfKnown(actor, candidate),
      registered: name,
      isOnlyInside: false,
      nested,
    });
  }
  const kept = decided.filter((name) => !gone.has(name));
  return [...kept, ...own].map((name) => withoutRegistered(name, registered)).sort(byPosition);
}

/** What the workspace knows in a title is a mention of its own, or never one. */
function withoutRegistered(name: DecidedName, registered: readonly RegisteredName[]): DecidedName {
  const isLeft = (nested: DecidedName) =>
    registered.every((known) => !overlaps(known, nested) || isAnother(nested, known));
  return name.nested.length === 0 ? name : { ...name, nested: name.nested.filter(isLeft) };
}

/**
 * True if a known name is but a part of another name: "Lindqvist" in "Greta Lindqvist". A known name of several words is
 * trusted more than the edges of what was recognised.
 */
function isAnother(recognised: DecidedName, { start, end, text, actor }: RegisteredName): boolean {
  if (recognised.isOnlyInside) return false;
  const isLonger = contains(recognised, { start, end }) && recognised.end - recognised.start > end - start;
  return isLonger && (actor === undefined || !/\s/u.test(text));
}

/** The mention of a name of the workspace's own; `undefined` for what is never highlighted. */
export function registeredMention(
  { actor, text, isNominal }: RegisteredName,
  name: DecidedName,
  nested?: readonly Mention[],
): Mention | undefined {
  if (actor === undefined) return undefined;
  const { type, candidate } = name;
  const role = roleFor(type, candidate);
  return mentionOf(
    name,
    text,
    'actor.registered',
    type,
    nameOfKnown(actor, type),
    role,
    isNominal ? 'nominal' : undefined,
    nested,
  );
}
