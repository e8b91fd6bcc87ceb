import { lexicon } from '../../../lexicon';
import { mayBeGivenName } from '../../../lexicon/nameHints';
import { F } from '../weights/features';
import type { NameReading } from './nameReading';
import { bodyBefore, otherOffice, roleAfter, roleBefore, roleBeforeComma, type FoundRole, withOther } from './roles';
import { Trait, traitsOf } from './wordTraits';
import type { SentenceView } from '../sentence/sentenceView';
import { surroundings } from '../surroundings/surroundings';
import { itemAt } from '../../../text/itemAt';

/** The title, office or description that is printed with a name, before or behind it; `neighbour` may be a part of it. */
export function roleOf(
  view: SentenceView,
  reading: NameReading,
  neighbour: NameReading | undefined,
): FoundRole | undefined {
  const { first, after } = reading;
  const body = bodyBefore(view, first);
  // "developer Ana Kolb" is somebody, "developer Velm Homes" is a firm.
  if (body !== undefined && view.pieces[body.head]!.office) {
    const given = view.pieces[first]!.folded.split('-', 1)[0]!;
    const isPerson = lexicon.givenNames().has(given) || (after === first + 2 && mayBeGivenName(given));
    if (!isPerson) return body;
  }
  // "the head of travel agency Maktour": the agency's name, not the head's.
  if (body !== undefined && body.first > 0 && view.pieces[body.first - 1]!.lower === 'of') return body;
  // "its owner, Grupo Velma": what begins as bodies do has no title.
  const isBody = reading.head === 'organisation' || isCalledAsBody(view, reading);
  const title = isBody ? undefined : roleBefore(view, first, neighbour);
  // "Velm host Sorby": what a side does, and no title of the other.
  const isHosting =
    title !== undefined &&
    view.pieces[title.head]!.lower === 'host' &&
    (reading.kinds !== 0 || (isSideAt(view, title.first) && !view.pieces[first]!.isGivenName));
  const isDoing = title !== undefined && isVerbHere(view, title) && !view.pieces[first]!.isGivenName;
  const before = isHosting || isDoing ? undefined : title;
  if (before !== undefined && !isPartOfTitle(view, reading, before)) {
    // "Professor Kolb, director of the institute": the fuller description says more than the form of address.
    const isMereTitle =
      before.after - before.first === 1 && /^(?:professor|prof\.?)$/.test(view.pieces[before.first]!.lower);
    const other = otherOffice(view, before, after);
    const whole = other === undefined ? before : withOther(before, other);
    if (isMereTitle) return roleAfter(view, after) ?? whole;
    // "The group's leader, Cllr Ana Kolb, abstained".
    const isAddress =
      before.after - before.first === 1 && lexicon.abbreviatedTitles().has(view.pieces[before.first]!.lower);
    if (isAddress) return roleBeforeComma(view, first, after, neighbour) ?? before;
    return whole;
  }
  if (isBody) return body;
  return body ?? roleBeforeComma(view, first, after, neighbour) ?? ofBearer(view, reading, roleAfter(view, after));
}

/** "Grupo Velma", "Teatro Velma": by a first word that nobody has for a given name. */
function isCalledAsBody({ pieces }: SentenceView, { first, after }: NameReading): boolean {
  const { lexeme, isGivenName } = pieces[first]!;
  return after > first + 1 && !isGivenName && (traitsOf.of(lexeme) & Trait.firstOrganisation) !== 0;
}

/** "to head Kestrel", "will captain Velm": what is done, where "spoke to captain Ana Kolb" has a title. */
function isVerbHere({ pieces }: SentenceView, { first, head }: FoundRole): boolean {
  if (first !== head || !/^(?:head|chair|captain|coach)$/.test(pieces[head]!.text)) return false;
  return /^(?:to|will|would|must)$/.test(itemAt(pieces, first - 1)?.lower ?? '');
}

/** The side that plays at home: a known name, or one that opens the sentence without an article. */
function isSideAt({ pieces, openings }: SentenceView, at: number): boolean {
  const { kinds, capital, forms } = pieces[at]!;
  return kinds !== 0 || (openings.has(at) && capital && forms === 0);
}

/** "born in Velm, the son of a fisherman": where somebody was is no child of theirs. */
function ofBearer({ pieces }: SentenceView, { first, after }: NameReading, role: FoundRole | undefined) {
  const isWhere = after === first + 1 && itemAt(pieces, first - 1)?.lower === 'in';
  return role !== undefined && isWhere && CHILDREN.test(pieces[role.head]!.lower) ? undefined : role;
}

const CHILDREN = /^(?:(?:grand)?(?:son|daughter|child)|sons|daughters|children|youngest|eldest|third)$/;

/** "Executive Branch", "Minister for Humanitarian Affairs": a common word behind an office need be nobody's name. */
function isPartOfTitle(view: SentenceView, { first, after }: NameReading, role: FoundRole): boolean {
  const piece = view.pieces[first]!;
  if (after > first + 1 || piece.forms === 0 || lexicon.surnames().has(piece.folded) || piece.isGivenName) return false;
  // "Mayor Woods"
  if (lexicon.familyNamesOfPlaces().has(piece.lower) && role.head === role.after - 1) return false;
  return (
    role.head !== role.after - 1 ||
    /(?:s|tion|ment|ity|ance|ence)$/.test(piece.lower) ||
    isBeforeNoun(view, first, after)
  );
}

function isBeforeNoun(view: SentenceView, first: number, after: number): boolean {
  const features: number[] = [];
  surroundings(view, first, after, features);
  return features.includes(F['after:noun']);
}
