import { HAS_CAPITAL } from '../../../text/anyScript';
import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { beginningOf, kindsOfName, LONGEST_NAME, NameKind } from '../../../lexicon/nameIndex';
import { LexemeTest } from '../../../text/lexeme';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { shortName, type Known } from '../sentence/shortNames';
import { isVerb } from '../sentence/verbForms';
import { itemAt } from '../../../text/itemAt';

export type { Known } from '../sentence/shortNames';

/** The longest name of the lexicon that begins at piece `i`, with a direction before it ("North Velm"); none behind the last. */
export function knownName(view: SentenceView, i: number): Known | undefined {
  const piece = view.pieces[i];
  if (piece === undefined) return undefined;
  const plain = plainKnownName(view, i) ?? shortName(view.pieces, i);
  if (isOcean.of(piece.lexeme)) return coastOf(view, i) ?? plain;
  if (plain !== undefined || !piece.capital || !lexicon.directions().has(piece.lower)) return plain;
  if (view.pieces[i + 1]?.capital !== true) return westAt(view, i);
  const place = plainKnownName(view, i + 1);
  const kinds = NameKind.country | NameKind.region | NameKind.city | NameKind.wideRegion;
  return place !== undefined && place.kinds & kinds ? { after: place.after, kinds: NameKind.region } : undefined;
}

/** "The West": states that act as one; but not the west of something, what lies in the West, nor the West wind. */
function westAt({ pieces }: SentenceView, i: number): Known | undefined {
  const next = pieces[i + 1];
  if (pieces[i]!.text !== 'West' || next?.lower === 'of') return undefined;
  if (itemAt(pieces, i - 1)?.lower !== 'the')
    return isBesideState(pieces, i) ? { after: i + 1, kinds: NameKind.bloc } : undefined;
  if (next?.kind === 'word' && next.lower !== "'s" && !next.functional && !isVerb(next)) return undefined;
  if (lexicon.placePrepositions().has(itemAt(pieces, i - 2)?.lower ?? '')) return undefined;
  return { after: i + 1, kinds: NameKind.bloc };
}

/** "West warns Moscow", "between Moscow and West": as headlines have it, without an article, and with a state on the other side. */
function isBesideState(pieces: readonly Piece[], i: number): boolean {
  const state = isVerb(pieces[i + 1])
    ? pieces[i + 2]
    : itemAt(pieces, i - 1)?.lower === 'and'
      ? pieces[i - 2]
      : undefined;
  return state !== undefined && state.capital && (state.kinds & (NameKind.country | NameKind.capital)) !== 0;
}

const isOcean = new LexemeTest(({ text }) => text === 'Atlantic' || text === 'Pacific' || text === 'Arctic');

/** "Atlantic Canada", "Pacific Northwest": the part of a country or continent that lies on an ocean. */
function coastOf(view: SentenceView, i: number): Known | undefined {
  const next = view.pieces[i + 1];
  if (next?.capital !== true || !next.spaced) return undefined;
  const behind = view.pieces[i + 2];
  const isFree = behind?.capital !== true || !behind.spaced;
  if (isFree && lexicon.directions().has(next.lower)) return { after: i + 2, kinds: NameKind.region };
  const country = plainKnownName(view, i + 1);
  const isCountry = country !== undefined && country.kinds & NameKind.country && !(country.kinds & NameKind.adjective);
  return isCountry ? { after: country.after, kinds: NameKind.region } : undefined;
}

/** No town's name is longer that letters of a body may be taken for where they open a sentence. */
const SHORT_TOWN = 4;

/**
 * "the PISA study", "NICE said": amid small letters what is printed in capitals is rather letters of a body or a thing than
 * the town that is spelt so. In a dateline, before a colon and as the first word of a story in print a town has them too.
 */
function isNoTown({ pieces, lettering, openings, datelineEnd }: SentenceView, i: number): boolean {
  const { acronym, kinds, text } = pieces[i]!;
  if (!acronym || lettering !== 'sentence' || i < datelineEnd || (kinds & ~TOWN) !== 0 || kinds === 0) return false;
  const [before, next] = [itemAt(pieces, i - 1), pieces[i + 1]];
  if (next?.acronym === true || before?.acronym === true) return false;
  if (openings.has(i)) return text.length <= SHORT_TOWN && next?.kind === 'word' && !next.capital;
  return before?.kind === 'word' && !before.capital;
}

const TOWN = NameKind.city | NameKind.capital;

function plainKnownName(view: SentenceView, i: number): Known | undefined {
  const { pieces, lettering } = view;
  const piece = pieces[i]!;
  const start = piece.nameStart;
  if (start === undefined || isNoTown(view, i)) return undefined;
  // Names of one word are known of their piece already, but for what hyphens and commas may join to them.
  const behind = pieces[i + 1];
  if (lettering !== 'capitals' && (behind === undefined || behind.spaced)) {
    const goesOn = behind !== undefined && start.isLonger && start.seconds.includes(beginningOf(behind.folded));
    if (!goesOn) return piece.kinds === 0 ? undefined : { after: i + 1, kinds: piece.kinds };
  }
  let name = '';
  let found: Known | undefined;
  // "The sun shone", "The economist said": the article alone has the capital of its sentence.
  let isNamed = !piece.functional;
  for (let j = i; j < pieces.length && j - i < LONGEST_NAME; j++) {
    const part = pieces[j]!;
    isNamed ||= j > i && HAS_CAPITAL.test(part.text);
    name += j > i && part.spaced ? ` ${part.text}` : part.text;
    const kinds = kindsOfName(name, lettering === 'capitals');
    const isCurrency = /^[$€£¥]$/.test(pieces[j + 1]?.text ?? '') && !pieces[j + 1]!.spaced;
    if (part.lower === "'s" && mayPossess(pieces, j + 1)) continue;
    if (kinds !== 0 && !isCurrency && isNamed && isPrinted(part.text, j > i)) found = { after: j + 1, kinds };
    // "CPI(M)": a bracket without a blank before it.
    if (part.kind === 'punctuation' && !/^[,.'’&-]$/.test(part.text) && !isBracketWithin(part)) break;
  }
  return found;
}

function isBracketWithin({ text, spaced }: Piece): boolean {
  return !spaced && (text === '(' || text === ')');
}

/**
 * "Moody's wife": behind what ends in "'s", a noun may be what somebody of that name has; but "Moody's cut its rating",
 * where an object follows a verb.
 */
function mayPossess(pieces: readonly Piece[], at: number): boolean {
  const [next, behind] = [pieces[at], pieces[at + 1]];
  if (next?.kind !== 'word' || next.functional || isVerb(next)) return false;
  if (next.capital || !(next.forms & (WordForm.past | WordForm.verb)) || behind === undefined) return true;
  const isObject =
    behind.capital && ((next.forms & (WordForm.past | WordForm.mostlyVerb)) !== 0 || pieces[at + 2]?.lower === "'s");
  return !(isObject || lexicon.determiners().has(behind.lower));
}

/** Each name ends in a word with a capital somewhere, but for the small words of "Save the children". */
function isPrinted(last: string, within: boolean): boolean {
  return within || HAS_CAPITAL.test(last);
}
