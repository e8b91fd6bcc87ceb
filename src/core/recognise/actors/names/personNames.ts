import { AnyScript } from '../../../text/anyScript';
import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { mayBeGivenName } from '../../../lexicon/nameHints';
import { kindsOfName, NameKind } from '../../../lexicon/nameIndex';
import { isOffice, isOrigin } from '../sentence/nounPhrase';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb, isVerbOf, Verbs } from '../sentence/verbForms';
import { isListed, List } from '../sentence/wordLists';
import { LexemeTest } from '../../../text/lexeme';
import { isCurrencyAt } from './noNames';
import { isFamilyName, isShownBehind } from './personBeginnings';
import { isFamilyPak } from './titlesBefore';
import { itemAt } from '../../../text/itemAt';

/** One past the last piece of a run of capitalised words that can be one name; `first` itself if none begins there. */
export function nameEnd(view: SentenceView, first: number): number {
  const { pieces } = view;
  let i = first;
  while (
    (isParticle(pieces[i], List.firstParticle) || isCapitalParticle(pieces[i])) &&
    pieces[i + 1]?.spaced &&
    i - first < 3
  )
    i++;
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
    if (piece.kind === 'punctuation' && /^["“‘']$/.test(piece.text) && nicknameEnd(pieces, i) !== undefined) {
      i = nicknameEnd(pieces, i)!;
      continue;
    }
    if (i === first + 1 ? isFirmOfTwo(pieces, i) : areTrades(pieces, first, i)) continue;
    if (isPatronymic.of(piece.lexeme) || isFirstOfName(pieces, first, i)) {
      end = i + 1;
      continue;
    }
    if (isDutchArticle(pieces, i)) {
      i++;
      continue;
    }
    // "the Velm Hockey Hall of Fame"
    if (piece.lower === 'of' && pieces[i - 1]!.lower === 'hall' && pieces[i + 1]?.lower === 'fame') continue;
    const isTen = piece.lower === 'ten' && i === first + 1 && pieces[first]!.isGivenName && isRareWord(pieces[i + 1]);
    if (!isParticle(piece, List.innerParticle) && !isTen) break;
    // "y" and "e" join family names only between two of them.
    const next = pieces[i + 1];
    const goesOn =
      next !== undefined && (next.capital || isParticle(next, List.innerParticle) || isDutchArticle(pieces, i + 1));
    if (!goesOn) break;
  }
  return end;
}

/** "Azamat uulu Bektur", "Aida Toktogul kyzy": whose son or daughter somebody is, in Central Asia. */
const isPatronymic = new LexemeTest(({ text }) => /^(?:uulu|kyzy|q[iı]z[iı]|o[gğ]l[uıy]|ugli)$/.test(text));

/** "which Nicholas I sent", "of Otto I.": the first of a ruler's name, where nobody speaks of himself. */
function isFirstOfName(pieces: readonly Piece[], first: number, at: number): boolean {
  const [piece, next, before] = [pieces[at]!, pieces[at + 1], itemAt(pieces, first - 1)];
  if (piece.text !== 'I' || at !== first + 1 || !pieces[first]!.isGivenName || next === undefined) return false;
  if (before !== undefined && isVerbOf(Verbs.speech | Verbs.addressing, before)) return false;
  // "With Anna I walked home"
  if (/^(?:with|without|for|like)$/.test(before?.lower ?? '') && next.kind === 'word') return false;
  if (next.kind !== 'word' || next.lower === "'s")
    return next.kind !== 'punctuation' || /^(?:[,.;:)]|'s)$/.test(next.text);
  if (next.lower === 'of' || next.lower === 'and') return true;
  return !next.capital && (next.forms & WordForm.past) !== 0 && !lexicon.auxiliaries().has(next.lower);
}

/** Of "Ida ten Broek", not of "In Ida ten Britons died". */
function isRareWord(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.forms === 0 && piece.kinds === 0;
}

/** "Jo van ’t Hek": an article cut short between a particle and a name. */
function isDutchArticle(pieces: readonly Piece[], at: number): boolean {
  const [sign, letter, name] = [pieces[at]!, pieces[at + 1], pieces[at + 2]];
  if (letter?.lower !== 't' || letter.spaced || !/^['’‘]$/.test(sign.text) || !sign.spaced) return false;
  return name?.capital === true && name.spaced && isParticle(pieces[at - 1], List.innerParticle | List.firstParticle);
}

/** "Bindle & Rowe": two family names are a firm; "Ana & Jo Moe" are two people. */
export function isFirmOfTwo(pieces: readonly Piece[], at: number): boolean {
  const [before, sign, next, behind] = [pieces[at - 1]!, pieces[at], pieces[at + 1], pieces[at + 2]];
  if (sign?.text !== '&' || !sign.spaced || next?.capital !== true || !next.spaced) return false;
  // "Kessler & Bloom": many a word that English has, or a family, is a given name as well.
  const isGiven = next.isGivenName && next.forms === 0 && !lexicon.surnames().has(next.folded);
  if (before.isGivenName || isGiven) return false;
  // A town may be a family's name: one of the two is enough to show it.
  if ((before.kinds | next.kinds) & ~NameKind.city || (before.kinds !== 0 && next.kinds !== 0)) return false;
  return !(behind?.kind === 'word' && behind.capital) || FIRMS.has(behind.lower);
}

/** "Velm Pulp & Paper", "Osk Savings & Loan": in what a firm trades; "Ana Hill & Mark Moe" are two people. */
function areTrades(pieces: readonly Piece[], first: number, at: number): boolean {
  const [trade, sign, other] = [pieces[at - 1]!, pieces[at]!, pieces[at + 1]];
  if (sign.text !== '&' || pieces[first]!.isGivenName || other?.capital !== true) return false;
  return [trade, other].every(({ forms, kinds, office }) => forms !== 0 && kinds === 0 && !office);
}

/** "Kolb & Moe Advocates": what the firm is, behind its two names. */
const FIRMS: ReadonlySet<string> = new Set(['advocates', 'solicitors', 'partners', 'associates', 'architects', 'sons']);

/** "Van den Berg" at the start of a sentence. */
function isCapitalParticle(piece: Piece | undefined): boolean {
  return piece?.capital === true && (piece.lower === 'van' || piece.lower === 'von' || piece.lower === 'de');
}

function isParticle(piece: Piece | undefined, particles: number): boolean {
  return piece?.kind === 'word' && !piece.capital && isListed(piece, particles);
}

/** True if the piece is a capitalised word that a name may hold. */
function isNameWord(view: SentenceView, at: number, within: boolean): boolean {
  const piece = view.pieces[at];
  if (piece?.kind !== 'word' || !piece.capital) return false;
  if (isNameDespiteItsWord(view, at)) return true;
  if (view.lettering !== 'sentence' && piece.functional) return false;
  // "Velm IF": letters of a club that are spelt like a small word.
  const isClub = within && piece.acronym && lexicon.clubLetters().has(piece.lower);
  if (piece.functional) return isClub || isListed(piece, within ? List.innerWord : List.functionAdverb);
  // "Velm Sun", but "Velm, Sun 15:00"
  const isPaper = within && piece.text === 'Sun' && view.pieces[at + 1]?.kind !== 'number';
  if (isListed(piece, List.calendar) && !isPaper) return false;
  // "Ana Kolb Image: Jo Wick"
  if (within && view.pieces[at + 1]?.text === ':' && CREDITS.has(piece.lower)) return false;
  return (
    within || !isListed(piece, List.formOfAddress) || isInitialBesideName(view, at) || isFamilyPak(view.pieces, at)
  );
}

/** What stands before the name of who made a picture, behind a caption. */
const CREDITS: ReadonlySet<string> = new Set(['image', 'photo', 'photograph', 'picture', 'video', 'credit']);

const isFirstName = new LexemeTest(({ lower }) => lower === 'jan' || lower === 'per' || lower === 'till');

/** "May" and "Will" are names beside a title, a given or a family name, or before a verb of saying; no months beside numbers. */
export function isNameDespiteItsWord(view: SentenceView, at: number): boolean {
  const piece = view.pieces[at]!;
  if (!piece.capital) return false;
  const next = view.pieces[at + 1];
  if (isFirstAuthor(view.pieces, at)) return true;
  // "Sun Yat-sen": no Sunday.
  if (piece.text === 'Sun' && next?.spaced === true && /^[A-Z][a-z]{1,6}-[a-z]{2,6}$/.test(next.text)) return true;
  // "Governor Monday Okafor": in Nigeria somebody is called by the day of his birth.
  if (/..day$/.test(piece.lower) && at > 0 && view.pieces[at - 1]!.capital && isOffice(view.pieces[at - 1]))
    return next?.capital === true && isRareWord(next);
  // "under Per Aandal", "on Monday Jan Moe": with a capital and before a name they are hardly anything else.
  if (isFirstName.of(piece.lexeme) && next?.kind === 'word' && next.capital && next.spaced && next.forms === 0)
    return !isListed(next, List.calendar);
  const before = itemAt(view.pieces, at - 1);
  // "Governor Tobias Were": a small word that has a capital behind a given name.
  if (SMALL_FAMILY.test(piece.text))
    return view.lettering === 'sentence' && before?.isGivenName === true && before.capital && before.forms === 0;
  if (!isListed(piece, List.doubleWord)) return false;
  if (next?.kind === 'number' || before?.kind === 'number') return false;
  if (before?.kind === 'word' && before.capital && !before.functional) {
    return isOffice(before) || before.isGivenName || isListed(before, List.formOfAddress);
  }
  if (before !== undefined && lexicon.prepositions().has(before.lower)) return false;
  if (piece.lower === 'will' && asksOf(view, at)) return false;
  if (next?.kind === 'word' && next.capital && next.spaced && !next.functional)
    return next.forms === 0 || isShownBehind(view.pieces, at) || (isSaidBy(before) && isFamilyName(next));
  if (
    before?.kind === 'word' &&
    !view.openings.has(at) &&
    !/^(?:that|when|but|as|while|after|before)$/.test(before.lower)
  )
    return false;
  return next !== undefined && (next.forms & WordForm.past) !== 0 && isVerbOf(Verbs.speech, next);
}

/** Family names of Kenya, Korea, Hong Kong and Turkey that are small words in English. */
const SMALL_FAMILY = /^(?:Were|So|No|Do|An|Can|To|Her|How|You|My)$/;

/** "Will Norland's port reopen?", "Will McDonald's cut prices?": a question of what is known as something else than a family. */
function asksOf({ pieces, openings }: SentenceView, at: number): boolean {
  if (!openings.has(at) || pieces.at(-1)?.text !== '?') return false;
  const next = pieces[at + 1]!;
  const kinds = pieces[at + 2]?.lower === "'s" ? next.kinds | kindsOfName(`${next.text}'s`) : next.kinds;
  return kinds !== 0 && (kinds & NameKind.adjective) === 0;
}

/** "Daily et al.", "Marsh and colleagues": who is named for all that wrote a paper. */
function isFirstAuthor(pieces: readonly Piece[], at: number): boolean {
  const [piece, joint, others] = [pieces[at]!, pieces[at + 1], pieces[at + 2]];
  const isSmallWord = piece.functional && !isListed(piece, List.doubleWord);
  if (others === undefined || piece.acronym || isSmallWord) return false;
  return joint!.lower === 'et' ? ET_AL.test(others.lower) : joint!.lower === 'and' && OTHERS.test(others.lower);
}

const ET_AL = /^al\.?$/;
const OTHERS = /^(?:colleagues|co-?authors|co-?workers)$/;

/** "…,” said May Winter" */
function isSaidBy(before: Piece | undefined): boolean {
  return before?.kind === 'word' && !before.capital && isVerbOf(Verbs.speech, before);
}

/** How places and bodies begin that are called after a saint. In lower case. */
export const SAINT = /^(?:st\.?|saint)$/;

/** A title, an adjective or a well-known name in the midst of a run begins something else. */
function stopsName(view: SentenceView, first: number, at: number): boolean {
  const piece = view.pieces[at]!;
  // "Ana Kolb KC": letters behind a name are a title.
  if (lexicon.lettersBehindNames().has(piece.lower) && !piece.text.endsWith(piece.lower.at(-1)!)) return true;
  const goesOn = view.pieces[at + 1]?.capital === true;
  if (goesOn && isFieldOfOffice(view.pieces, at)) return true;
  // "fined Kolb Tk 50,000"
  if (isCurrencyAt(view.pieces, at)) return true;
  if (isScenesEnd(view, first, at) || isOfTelevision(view.pieces, at)) return true;
  // "Choe Son Hui": in the midst of a run of capitals it is nobody's son.
  if (piece.text === 'Son' && goesOn) return false;
  // "St Bride's"
  if (isOffice(piece) && !SAINT.test(view.pieces[at - 1]!.lower)) {
    // "Tom Holder", "A. Pope", "A. G. Cook", "Joris de Backer": after a given name or an initial and before no other, an office is a family name.
    const before = view.pieces[at - 1]!;
    const isBehindGiven =
      at === first + 1 || (at === first + 2 && (isInitial(before) || isParticle(before, List.innerParticle)));
    const isFamilyName = isBehindGiven && (beginsAsGiven(view.pieces[first]!) || isInitial(view.pieces[first]!));
    if (goesOn || !(isFamilyName || lexicon.surnames().has(piece.folded))) return true;
  }
  // "Juan Román Kolb", "Ali Shia al-Kolb"
  if (isOrigin(piece) && goesOn)
    return !(beginsAsGiven(view.pieces[first]!) && (piece.isGivenName || /^al-/.test(view.pieces[at + 1]!.lower)));
  const kinds = piece.kinds;
  // "Ana Kolb Norland's minister": words that a comma should part.
  if (at > first + 1 && kinds & NameKind.country && view.pieces[at + 1]?.lower === "'s") return true;
  const begun = view.pieces[first]!.kinds;
  // "Norland P8 Pts 21": a table.
  if (at === first + 1 && begun & NameKind.country && /\d/.test(piece.text)) return true;
  // "Norland Reuters" are two names, "Tom Reuters" is one.
  return at === first + 1 && (begun & NameKind.country) !== 0 && (kinds & (NameKind.country | NameKind.medium)) !== 0;
}

/** "Norland Foreign Minister", "Norland Prime Minister": a common word between a name and the office that it is a part of. */
function isFieldOfOffice(pieces: readonly Piece[], at: number): boolean {
  const [field, office] = [pieces[at]!, pieces[at + 1]!];
  return (
    office.office &&
    lexicon.portfolioHeads().has(office.lower) &&
    field.forms !== 0 &&
    field.kinds === 0 &&
    !field.isGivenName
  );
}

/** "Ana", "Jean-Marc". */
function beginsAsGiven({ isGivenName, folded }: Piece): boolean {
  return isGivenName || (folded.includes('-') && lexicon.givenNames().has(folded.split('-', 1)[0]!));
}

/** "Ana Kolb TV drama": what is shown, and no station. */
export function isOfTelevision(pieces: readonly Piece[], at: number): boolean {
  const shown = pieces[at + 1]?.lower ?? '';
  return (
    pieces[at]!.lower === 'tv' && /^(?:dramas?|shows?|series|documentary|debates?|interviews?|ads?|films?)$/.test(shown)
  );
}

/** "In Norvella Ana Kolb plays a nurse": a given name and a family's behind the word that a preposition opens the sentence with. */
function isScenesEnd({ pieces, openings }: SentenceView, first: number, at: number): boolean {
  const [scene, given, family, verb] = [pieces[first]!, pieces[at]!, pieces[at + 1], pieces[at + 2]];
  if (at !== first + 1 || !openings.has(first - 1) || scene.isGivenName) return false;
  if (!lexicon.prepositions().has(itemAt(pieces, first - 1)?.lower ?? '')) return false;
  if (given.forms !== 0 || !(given.isGivenName || mayBeGivenName(given.folded))) return false;
  if (family?.capital !== true || !family.spaced || family.functional || verb === undefined || verb.capital)
    return false;
  return isVerb(verb) || (verb.forms & WordForm.thirdPerson) !== 0 || (verb.lower === 'and' && given.isGivenName);
}

const INITIAL = new AnyScript(/^[A-Z]\.$/u, () => new RegExp(String.raw`^\p{Lu}\.$`, 'u'));

function isInitial({ text }: Piece): boolean {
  return text.length === 2 && INITIAL.test(text);
}

/** "Justice M. Kolb", "M. S. Kolb": behind a title or a given name, and before another, what may stand for "Monsieur" is an initial. */
export function isInitialBesideName({ pieces }: SentenceView, at: number): boolean {
  const before = itemAt(pieces, at - 1);
  const next = pieces[at + 1];
  if (next !== undefined && isInitial(next) && isInitial(pieces[at]!)) return true;
  return before?.capital === true && (before.office || before.isGivenName) && isInitial(pieces[at]!);
}

/** By what a nickname is closed, by what it is opened with. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]);

function nicknameEnd(pieces: readonly Piece[], open: number): number | undefined {
  const close = CLOSING.get(pieces[open]!.text);
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
