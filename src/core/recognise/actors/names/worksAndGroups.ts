import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { LexemeTest } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { Head } from '../sentence/word';
import { isVessel } from './vessels';

/** A title has no more pieces. */
const LONGEST_TITLE = 10;

/** "Letters from Velm", behind "her album": one past the title of a work, or the name of a ship, in which names are no mentions. */
export function workEnd({ pieces, lettering }: SentenceView, i: number): number | undefined {
  const before = itemAt(pieces, i - 1);
  if (before === undefined || lettering !== 'sentence' || !pieces[i]!.capital) return undefined;
  const close = CLOSING.get(before.text);
  if (close !== undefined) {
    const noun = itemAt(pieces, i - (itemAt(pieces, i - 2)?.text === ',' ? 3 : 2));
    if (noun === undefined) return undefined;
    if (isVessel.of(noun.lexeme)) return quotedEnd(pieces, i, close, true);
    return isWork.of(noun.lexeme) ? quotedEnd(pieces, i, close, false) : undefined;
  }
  const { forms, kinds, isGivenName, spaced } = pieces[i]!;
  // "printed The Lighthouse", "the opera The Glass Miller", but "printed The Guardian".
  if (ARTICLE.test(pieces[i]!.text) && pieces[i + 1]?.kinds === 0) {
    if (isWriting.of(before.lexeme)) return titleEnd(pieces, i, isGenitive).end;
    if (isWork.of(before.lexeme)) return titleEnd(pieces, i).end;
  }
  const written = isAuthoring.of(before.lexeme) ? writtenEnd(pieces, i) : undefined;
  if (written !== undefined) return written;
  // "stars in Harrow Lane"
  if (before.lower === 'in' && kinds === 0 && STARRING.test(itemAt(pieces, i - 2)?.lower ?? '')) {
    const { end } = titleEnd(pieces, i, isGenitive);
    if (end > i + 1) return end;
  }
  if (before.lower === 'for' && isPrizedFor(pieces, i)) return titleEnd(pieces, i).end;
  const apposed = apposedTitleEnd(pieces, i);
  if (apposed !== undefined) return apposed;
  if (isVessel.of(before.lexeme) && spaced) return vesselEnd(pieces, i);
  if (!isWork.of(before.lexeme) || !spaced || isGivenName || kinds !== 0) return undefined;
  if (forms === 0 && !lexicon.articles().has(pieces[i]!.lower)) return undefined;
  const { end, isLinked } = titleEnd(pieces, i);
  if (isLinked) return end > i + 2 ? end : undefined;
  return end === i + 2 && isPlainTitle(pieces, i) ? end : undefined;
}

/** "The Harbour Prize went to Ana Kolb for The Weir", "nominated for an Oscar for Salt Road": what a prize is given for. */
function isPrizedFor(pieces: readonly Piece[], i: number): boolean {
  const { text, forms, kinds, isGivenName } = pieces[i]!;
  const next = pieces[i + 1];
  if (kinds !== 0 || isGivenName || next?.capital !== true || !next.spaced) return false;
  // Bodies and people are seldom called by common words alone.
  if (next.kinds !== 0 || next.forms === 0 || (text !== 'The' && forms === 0)) return false;
  for (let at = i - 2; at >= Math.max(0, i - LONGEST_TITLE - 2); at--) if (isPrize.of(pieces[at]!.lexeme)) return true;
  return false;
}

const isPrize = new LexemeTest(({ lower, capital }) =>
  capital ? /^(?:prize|award|oscar|grammy|emmy|bafta|tony|booker|pulitzer|goncourt|cesar|goya)$/.test(lower) : false,
);

/** One past the last capital of a title that begins at `i`; whether small words lead to it. */
function titleEnd(
  pieces: readonly Piece[],
  i: number,
  isLinking = isLink,
): { readonly end: number; readonly isLinked: boolean } {
  let end = i + 1;
  let links = 0;
  let isLinked = false;
  for (let at = i + 1; at < i + LONGEST_TITLE; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'word' || !piece.spaced) break;
    if (piece.capital) {
      end = at + 1;
      isLinked = links > 0;
    } else if (isLinking.of(piece.lexeme)) links++;
    else break;
  }
  return { end, isLinked };
}

/**
 * "Their debut, Saltworks, came out", "a new album, Salt Road, on": the title behind the comma of a work that is somebody's
 * or told of for the first time. In "in her book, Kolb, a nurse, says" the book is where it is said.
 */
function apposedTitleEnd(pieces: readonly Piece[], i: number): number | undefined {
  const noun = itemAt(pieces, i - 2);
  if (itemAt(pieces, i - 1)?.text !== ',' || noun === undefined || !isWorkOrWorks.of(noun.lexeme)) return undefined;
  const { isGivenName, kinds } = pieces[i]!;
  const led = leaderBefore(pieces, i - 2);
  if (led < 0 || lexicon.prepositions().has(itemAt(pieces, led - 1)?.lower ?? '')) return undefined;
  const { end, isLinked } = titleEnd(pieces, i);
  if (!isLinked && (end > i + 1 ? isGivenName : kinds !== 0)) return undefined;
  return /^[,.;:]$/.test(pieces[end]?.text ?? '.') ? end : undefined;
}

/** Where the possessive, the "a" or the number stands that leads the noun at `at`; -1 if none does. */
function leaderBefore(pieces: readonly Piece[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const { lower, kind, capital } = pieces[i]!;
    if (lower === 'a' || lower === 'an' || lexicon.possessivePronouns().has(lower) || lexicon.numberWords().has(lower))
      return i;
    if (lower === "'s") return i;
    if (kind !== 'word' || capital || (lexicon.functionWords().has(lower) && lower !== 'only')) return -1;
  }
  return -1;
}

/** "the soap Harbour Street": two common words, neither of which a body or somebody is called by. */
function isPlainTitle(pieces: readonly Piece[], i: number): boolean {
  const [one, two, next] = [pieces[i]!, pieces[i + 1]!, pieces[i + 2]];
  if (one.office || two.office || two.forms === 0 || two.kinds !== 0 || (two.head & Head.organisation) !== 0)
    return false;
  // "the book Harbour Press has": the object of what follows.
  return next === undefined || next.kind !== 'word' || !lexicon.auxiliaries().has(next.lower) || next.lower === 'was';
}

/**
 * One past the last word of what is called so in quote marks: all but small words have a capital, and one is a common
 * word, unless it is called like somebody, as ships are.
 */
function quotedEnd(pieces: readonly Piece[], from: number, close: string, isName: boolean): number | undefined {
  let isCommon = isName;
  for (let at = from; at < from + LONGEST_TITLE; at++) {
    const piece = pieces[at];
    if (piece === undefined) return undefined;
    if (piece.text === close) return isCommon && at > from + (isName ? 0 : 1) ? at : undefined;
    if (piece.kind !== 'word') {
      if (!/^[,'’!?-]$/.test(piece.text) && piece.kind !== 'number' && piece.lower !== "'s") return undefined;
    } else if (piece.capital) isCommon ||= piece.forms !== 0 && piece.kinds === 0;
    else if (!piece.functional) return undefined;
  }
  return undefined;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
]);

const WORK =
  /^(?:album|single|song|track|ep|novel|book|memoir|film|movie|play|musical|soap|sitcom|drama|documentary|poem|essay|opera|series)$/;

export const isWork = new LexemeTest(({ lower, capital }) => !capital && WORK.test(lower));

/**
 * "the tanker Baltic Dawn": two words, of which the second is a common one; "the frigate Admiral Kolb", called after somebody;
 * "the ship Ana Kolb bought" is hers.
 */
function vesselEnd(pieces: readonly Piece[], i: number): number | undefined {
  const [second, next] = [pieces[i + 1], pieces[i + 2]];
  if (second?.capital !== true || !second.spaced) return undefined;
  if (second.forms === 0 && !second.office && !pieces[i]!.office) return undefined;
  return next?.kind === 'word' && next.capital && next.spaced ? undefined : i + 2;
}

/** "printed The Lighthouse", "conducted The Seasons": what is done to works. */
const isWriting = new LexemeTest(({ lower }) =>
  /^(?:penned|composed|conducted|directed|staged|printed|reprinted|reissued|illustrated|translated|premiered|wrote|made|remade|filmed|adapted)$/.test(
    lower,
  ),
);

const ARTICLE = /^(?:The|L[ae]|Les|Das)$/;

/** What is done in a film or a play. */
const STARRING = /^(?:stars|starred|starring|co-?stars|co-?starred|co-?starring)$/;

const isAuthoring = new LexemeTest(({ lower }) =>
  /^(?:wrote|written|penned|composed|serialised|serialized|reissued)$/.test(lower),
);

/** "wrote Harbour Lights": common words, the last of which no body and no office is called by. */
function writtenEnd(pieces: readonly Piece[], i: number): number | undefined {
  const { end } = titleEnd(pieces, i, isGenitive);
  const last = pieces[end - 1]!;
  if (end < i + 2 || pieces[i]!.isGivenName || pieces[i]!.kinds !== 0) return undefined;
  return last.forms !== 0 && last.kinds === 0 && !last.office && !(last.head & Head.organisation) ? end : undefined;
}

const isWorkOrWorks = new LexemeTest(
  ({ lower, capital }) =>
    !capital &&
    (WORK.test(lower.replace(/s$/, '')) ||
      /^(?:debut|documentaries|ballets?|symphony|sequel|thriller|trilogy)$/.test(lower)),
);

/** Links that no place stands behind where something was staged or printed. */
const isGenitive = new LexemeTest(({ lower }) => /^(?:of|the|and|a|an)$/.test(lower));

const isLink = new LexemeTest(({ lower }) => /^(?:of|from|to|the|and|in|on|at|for|a|an|with)$/.test(lower));

/** "the Birmingham Six", "the Gang of Four": one past the number by which several people or bodies are called. */
export function numberedGroupEnd({ pieces, lettering, openings }: SentenceView, i: number): number | undefined {
  const piece = pieces[i]!;
  if (lettering !== 'sentence' || openings.has(i) || itemAt(pieces, i - 1)?.lower !== 'the') return undefined;
  const isGang = pieces[i + 1]?.lower === 'of' && isGangWord.of(piece.lexeme);
  const number = pieces[isGang ? i + 2 : i + 1];
  if (number === undefined || !number.spaced || !isNumeral.of(number.lexeme)) return undefined;
  // "the Division Three side": what is numbered, rather than whose number it is.
  const isNumbered = (piece.forms & WordForm.noun) !== 0 && !(piece.forms & WordForm.adjective) && piece.kinds === 0;
  if (!isGang && (isNumbered || piece.office)) return undefined;
  const after = isGang ? i + 3 : i + 2;
  const next = pieces[after];
  return next?.kind === 'word' && next.capital && next.spaced ? undefined : after;
}

const isGangWord = new LexemeTest(({ lower }) => lower === 'gang' || lower === 'group' || lower === 'committee');

const isNumeral = new LexemeTest(({ lower, capital }) => {
  return capital && lower !== 'one' && lower !== 'two' && lexicon.numberWords().has(lower);
});

/** "Socialist Left", "Radical Left": one past the wing by which a party is called. */
export function wingEnd({ pieces, lettering }: SentenceView, i: number): number | undefined {
  const piece = pieces[i]!;
  const wing = pieces[i + 1];
  if (lettering !== 'sentence' || !piece.capital || !wing?.capital || !wing.spaced || !isWing.of(wing.lexeme))
    return undefined;
  if (!(piece.forms & WordForm.adjective) || lexicon.functionWords().has(piece.lower)) return undefined;
  const next = pieces[i + 2];
  // "the International Centre for Physics"
  if (wing.lower === 'centre' && /^(?:for|of|on|in)$/.test(next?.lower ?? '')) return undefined;
  return next?.kind === 'word' && next.capital && next.spaced ? undefined : i + 2;
}

const isWing = new LexemeTest(({ lower }) => lower === 'left' || lower === 'centre');
