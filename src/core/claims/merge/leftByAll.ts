import type { Passed } from '../../yaml/comments/ways';
import { ID_LISTS, type IdList, type Versions } from './version';

/** The items by their ids that all three versions write in the same way: of most items of a large file nothing need be read. */
export type LeftByAll = Readonly<Record<IdList, ReadonlyMap<string, NonNullable<ReturnType<Passed>>>>>;

/** Looks at each item once. One that all have behind the same neighbour has the same above it, too. */
export function leftByAll(versions: Versions): LeftByAll {
  const [actors, claims] = ID_LISTS.map((list) => leftIn(versions, list)) as [LeftIn, LeftIn];
  return { actors, claims };
}

type LeftIn = LeftByAll[IdList];

function leftIn({ base, ours, theirs }: Versions, list: IdList): LeftIn {
  const [mine, others] = [ours.items[list], [base.items[list], theirs.items[list]]] as const;
  const idsOf = others.map(({ places }) => [...places.keys()]);
  const left = new Map<string, 'within' | 'and above'>();
  let above: string | undefined;
  for (const id of mine.places.keys()) {
    const lines = mine.linesFrom(id);
    if (lines !== undefined && others.every((items) => items.linesFrom(id) === lines)) {
      const isBehindSame = others.every(({ places }, index) => idsOf[index]![places.get(id)! - 1] === above);
      left.set(id, above !== undefined && left.has(above) && isBehindSame ? 'and above' : 'within');
    }
    above = id;
  }
  return left;
}

/** The same as what is passed over in search of comments. */
export function passing(left: LeftByAll): Passed {
  const lists: Readonly<Record<string, LeftIn>> = left;
  return ([list, id]) => (Object.hasOwn(lists, list!) ? lists[list!]!.get(id!) : undefined);
}
