import { ALL_CAPITALS } from '../../../text/anyScript';
import { lexicon } from '../../../lexicon';
import { mayBeFamilyName, mayBeGivenName } from '../../../lexicon/nameHints';
import { NameKind } from '../../../lexicon/nameIndex';
import type { Known } from './knownNames';
import { isOffice, isOrigin } from '../sentence/nounPhrase';
import { isCommonWord } from './nameComplements';
import { jointEnd } from './longerNames';
import { isFirmOfTwo } from './personNames';
import { bodyBefore } from './roles';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb } from '../sentence/verbForms';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';

/** "the British said", "Greens want": an adjective that names a people is a mention only where no noun follows it. */
export function isPeople(view: SentenceView, i: number, known: Known): boolean {
  if (!(known.kinds & NameKind.people)) return false;
  const next = view.pieces[known.after];
  if (itemAt(view.pieces, i - 1)?.lower !== 'the' && !view.pieces[known.after - 1]!.lower.endsWith('s')) return false;
  // "the Chinese-owned platform".
  if (next !== undefined && /^[-‐‑]$/.test(next.text) && !next.spaced) return false;
  return next === undefined || next.kind !== 'word' || next.functional || isVerb(next);
}

/** "Southern Rivers agreed": behind a direction, the capital of a common word makes a name of both. */
export function isDirected({ pieces, lettering }: SentenceView, i: number): boolean {
  const next = pieces[i + 1];
  if (lettering !== 'sentence' || !lexicon.directions().has(pieces[i]!.lower) || next?.capital !== true) return false;
  return next.spaced && next.forms !== 0 && next.kinds === 0 && !next.office && !next.functional;
}

const TOWN = NameKind.city | NameKind.capital;

/** True if a known name is but a part of a longer one: "Jordan Smith", "Paris Hilton", "news site Velm Live", "Velm & Rowe". */
export function givesWay(view: SentenceView, i: number, known: Known): boolean {
  const { pieces } = view;
  if (known.after === i + 1 && known.kinds === NameKind.city && isFirmOfTwo(pieces, known.after)) return true;
  // "Santiago de la Torre": somebody, or another town.
  if (known.after === i + 1 && pieces[i]!.isGivenName && !(known.kinds & ~TOWN) && jointEnd(pieces, known.after))
    return true;
  const next = pieces[known.after];
  if (next?.capital !== true || !next.spaced || next.kind !== 'word' || next.functional) return false;
  if (isListed(next, List.calendar) || /\d/.test(next.text)) return false;
  if (bodyBefore(view, i) !== undefined || isDirected(view, i)) return true;
  if (isSeatBeforeHolder(pieces, i, known)) return false;
  // "Santa Velm Maggiore" is longer than the town.
  const isTownOfTwo = (known.kinds & ~NameKind.city) === 0 && next.forms === 0 && next.kinds === 0 && !next.isGivenName;
  if (known.after > i + 1 && !(known.kinds & NameKind.adjective) && !isTownOfTwo) return false;
  if (known.after > i + 1 && isTownOfTwo) return !isOffice(next);
  const piece = pieces[i]!;
  // "Florence Weems": no plural.
  const isFamily = piece.isGivenName && next.forms === 0 && (mayBeFamilyName(next.folded) || next.folded.includes('-'));
  if (isOffice(next) || isOrigin(next) || (isCommonWord(next) && !isFamily)) return false;
  if (next.kinds & (NameKind.country | NameKind.organisation)) return false;
  // "PORTO ALMIRA, 3 Sept. –"
  if (ALL_CAPITALS.test(piece.text))
    return i < view.datelineEnd && ALL_CAPITALS.test(next.text) && (known.kinds & NameKind.city) !== 0;
  if (known.kinds & NameKind.wideRegion) return next.forms === 0;
  if (known.kinds & (NameKind.country | NameKind.adjective)) return piece.isGivenName;
  return piece.isGivenName || (known.kinds & (NameKind.city | NameKind.region)) !== 0;
}

/** "Bishop of Velm Ana Kolb", "governor of Velm Jo Wick": where the office is held, and behind it who holds it. */
function isSeatBeforeHolder(pieces: readonly Piece[], i: number, { after }: Known): boolean {
  if (itemAt(pieces, i - 1)?.lower !== 'of' || !isOffice(itemAt(pieces, i - 2))) return false;
  const [given, family] = [pieces[after]!, pieces[after + 1]];
  if (family?.capital !== true || !family.spaced || given.forms !== 0 || given.kinds !== 0) return false;
  const isWhole = family.forms === 0 && family.kinds === 0 && pieces[after + 2]?.capital !== true;
  return isWhole || given.isGivenName || mayBeGivenName(given.folded);
}
