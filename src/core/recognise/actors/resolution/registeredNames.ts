import { byPosition, contains } from '../../../text/span';
import type { DecidedName } from './decidedName';
import type { NameInPassage } from './passageActors';
import { typeOfKnown, type RegisteredName } from './register';
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
      own.push({ start, end, candidate: undefined, type: 'place', registered: name });
      continue;
    }
    const candidate = proposed.overlapping(name).find((other) => other.start === start && other.end === end);
    own.push({ start, end, candidate, type: typeOfKnown(actor, candidate), registered: name });
  }
  return [...decided.filter((name) => !gone.has(name)), ...own].sort(byPosition);
}

/**
 * True if a known name is but a part of another name: "Lindqvist" in "Greta Lindqvist". A known name of several words is
 * trusted more than the edges of what was recognised.
 */
function isAnother(recognised: DecidedName, { start, end, text, actor }: RegisteredName): boolean {
  const isLonger = contains(recognised, { start, end }) && recognised.end - recognised.start > end - start;
  return isLonger && (actor === undefined || !/\s/u.test(text));
}
