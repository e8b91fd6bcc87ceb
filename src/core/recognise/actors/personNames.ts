import { lexicon } from '../../lexicon';
import { kindsOfName, NameKind } from '../../lexicon/nameIndex';
import { isOffice, isOrigin } from './nounPhrase';
import type { Piece } from './pieces';
import type { SentenceView } from './sentenceView';

/** Small words that join names and that are no English words. */
const PARTICLES_WITHIN = new Set(
  'van von der den de da do dos das del della di du des la le les el al bin bint ibn ben abu ter zu zum af nic ní ó y e'.split(
    ' ',
  ),
);

/** Particles that may begin a name in lower case: "de Gaulle", "van Dijk", "al Assad". */
const PARTICLES_FIRST = new Set('van von de da dos del della di du el al bin ibn ter'.split(' '));

/** One past the last piece of a run of capitalised words that can be one name; `first` itself if none begins there. */
export function nameEnd(view: SentenceView, first: number): number {
  const { pieces } = view;
  let i = first;
  while (isParticle(pieces[i], PARTICLES_FIRST) && pieces[i + 1]?.spaced && i - first < 3) i++;
  if (!isNameWord(view, i, i > first)) return first;
  let end = i + 1;
  for (i = end; i < pieces.length && i - first < 9; i++) {
    const piece = pieces[i]!;
    if (!piece.spaced && piece.kind === 'word') break;
    if (isNameWord(view, i, true)) {
      if (stopsName(view, first, i)) break;
      end = i + 1;
      continue;
    }
    if (piece.text === ',' && lexicon.nameSuffixes().has(pieces[i + 1]?.lower ?? '')) continue;
    if (/^["“‘']$/.test(piece.text) && nicknameEnd(pieces, i) !== undefined) {
      i = nicknameEnd(pieces, i)!;
      continue;
    }
    if (!isParticle(piece, PARTICLES_WITHIN)) break;
    // "y" and "e" join family names only between two of them.
    const next = pieces[i + 1];
    if (next === undefined || !(next.capital || isParticle(next, PARTICLES_WITHIN))) break;
  }
  return end;
}

function isParticle(piece: Piece | undefined, particles: ReadonlySet<string>): boolean {
  return piece?.kind === 'word' && !piece.capital && particles.has(piece.lower);
}

/** True if the piece is a capitalised word that a name may hold. */
function isNameWord(view: SentenceView, at: number, within: boolean): boolean {
  const piece = view.pieces[at];
  if (piece?.kind !== 'word' || !piece.capital) return false;
  if (
    lexicon.functionWords().has(piece.lower) &&
    !(within && piece.text.length > 2 && /^(?:may|will|long)$/.test(piece.lower))
  )
    return false;
  if (lexicon.calendarWords().has(piece.lower)) return lexicon.monthNames().has(piece.lower) && isMonthAName(view, at);
  return !lexicon.formsOfAddress().has(piece.lower) || within;
}

/** "May" and "June" are names beside other names, and no months beside numbers and prepositions. */
function isMonthAName(view: SentenceView, at: number): boolean {
  const before = view.pieces[at - 1];
  const next = view.pieces[at + 1];
  if (next?.kind === 'number' || before?.kind === 'number') return false;
  if (before !== undefined && before.capital && before.kind === 'word' && !lexicon.functionWords().has(before.lower)) {
    return lexicon.givenNames().has(before.folded) || isOffice(before) || lexicon.formsOfAddress().has(before.lower);
  }
  return (
    next?.capital === true &&
    next.spaced &&
    at > 0 &&
    lexicon.givenNames().has(view.pieces[at]!.folded) &&
    !lexicon.prepositions().has(before?.lower ?? '')
  );
}

/** A title, an adjective or a well-known name in the midst of a run begins something else. */
function stopsName(view: SentenceView, first: number, at: number): boolean {
  const piece = view.pieces[at]!;
  if (isOffice(piece) && !lexicon.surnames().has(piece.folded)) return true;
  if (isOffice(piece) && view.pieces[at + 1]?.capital === true) return true;
  if (isOrigin(piece) && view.pieces[at + 1]?.capital === true) return true;
  const kinds = kindsOfName(piece.text);
  const begun = kindsOfName(view.pieces[first]!.text);
  // "Norland Reuters" are two names, "Tom Reuters" is one.
  return at === first + 1 && (begun & NameKind.country) !== 0 && (kinds & (NameKind.country | NameKind.medium)) !== 0;
}

function nicknameEnd(pieces: readonly Piece[], open: number): number | undefined {
  const closing: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'" };
  const close = closing[pieces[open]!.text];
  if (!pieces[open]!.spaced) return undefined;
  for (let i = open + 1; i < open + 4; i++) {
    const piece = pieces[i];
    if (piece === undefined) return undefined;
    if (piece.text === close)
      return i > open + 1 && pieces[i + 1]?.capital === true && pieces[i + 1]!.spaced ? i : undefined;
    if (!piece.capital) return undefined;
  }
  return undefined;
}
