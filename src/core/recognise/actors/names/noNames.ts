import { lexicon } from '../../../lexicon';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb, isVerbOf, Verbs } from '../sentence/verbForms';
import { Nominal } from '../sentence/word';
import { LexemeTest } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import { TIME_ZONES } from '../../../text/words/calendarWords';
import { wordSet } from '../../../text/wordSet';

/**
 * "Dear Minister", "Hey Ana", "Rs 500", "GMT+2", "RT @velm", "Inland, …", "(HT 1-0)": an address, a currency, a clock's
 * zone, the mark of a passed-on message, an adverb that opens a sentence, when a score was taken.
 */
export function isNoNameAtAll({ pieces }: SentenceView, i: number): boolean {
  if ((i === 0 && isTurn(pieces)) || (isColumn.of(pieces[i]!.lexeme) && isTableHead(pieces))) return true;
  const { lower, acronym, forms, kinds } = pieces[i]!;
  // "Ex-Googler builds app"
  if (i === 0 && /^ex-./.test(lower) && pieces[1]?.capital !== true) return true;
  // "Rugby: Velm win", "PREMIER DIVISION: Velm 2 Sorby 1", "FULL TIME: Velm 2": what is told of behind the colon.
  if (pieces[i + 1]?.text === ':') {
    const isLabel = acronym && forms !== 0 && (kinds === 0 || itemAt(pieces, i - 1)?.acronym === true);
    if (isLabel || lexicon.sports().has(lower)) return true;
  }
  return (
    isEmphasised(pieces, i) ||
    isDistinction(pieces, i) ||
    isLetterOfRow(pieces, i) ||
    isFormBehind(pieces, i) ||
    (GREETINGS.has(lower) && itemAt(pieces, i + 1)?.capital === true) ||
    isCurrencyAt(pieces, i) ||
    (lower.includes('-of-') && isParentOf.of(pieces[i]!.lexeme)) ||
    (lower === 'rt' && pieces[i + 1]?.text === '@') ||
    (acronym && itemAt(pieces, i - 1)?.text === '(' && /^(?:ht|ft|ot|aet)$/.test(lower)) ||
    isZoneOfClock(pieces, i) ||
    isOfFeast(pieces, i) ||
    isFiscal.of(pieces[i]!.lexeme) ||
    (lower === 'time' && /^(?:is|was|will)$/.test(pieces[i + 1]?.lower ?? '')) ||
    (pieces[i + 1]?.text === ',' && isWhere.of(pieces[i]!.lexeme)) ||
    (pieces[i + 1]?.text === ',' && pieces[i + 2]?.kind === 'number' && isChild.of(pieces[i]!.lexeme))
  );
}

/** "It IS true": a verb in capitals, where no body has members, acts or is acted upon. */
function isEmphasised(pieces: readonly Piece[], i: number): boolean {
  if (pieces[i]!.text !== 'IS') return false;
  const [before, next] = [itemAt(pieces, i - 1), pieces[i + 1]];
  if (before === undefined || lexicon.prepositions().has(before.lower)) return false;
  if (next !== undefined && next.nominal !== Nominal.none) return false;
  return before.kind === 'word' && !(isVerb(before) && isVerbOf(Verbs.speech, before) && isVerb(next));
}

/** "Valentine's Day", "Ash Wednesday", "Eid al-Fitr": a feast, be it called after somebody or not. */
function isOfFeast(pieces: readonly Piece[], i: number): boolean {
  const { lower, lexeme } = pieces[i]!;
  const before = itemAt(pieces, i - 1)?.lower ?? '';
  if (!isFeastWord.of(lexeme) && !CALLED_AFTER.test(before)) return false;
  if (FEAST.test(lower)) return true;
  if (OF_EID.test(lower)) return /^(?:eid|al|ul|el)$/.test(before);
  if (IN_FEASTS.test(lower)) return DAYS_OF_FEASTS.test(pieces[i + 1]?.text ?? '');
  return pieces.slice(i + 1, i + 4).some(({ text }) => text === 'Day');
}

const CALLED_AFTER = /^(?:valentine|martin|st\.?)$/;
const IN_FEASTS = /^(?:ash|shrove|maundy|walpurgis)$/;
const DAYS_OF_FEASTS = /^(?:Night|Tuesday|Wednesday|Thursday)$/;
const OF_EID = /^(?:(?:al|ul|el)-)?(?:fitr|adha|mubarak)$/;
const FEAST = /^(?:eid-.*|ashura)$/;
const isFeastWord = new LexemeTest(({ lower }) =>
  [FEAST, OF_EID, IN_FEASTS, CALLED_AFTER].some((word) => word.test(lower)),
);

/** "FY2025-26" */
const isFiscal = new LexemeTest(({ lower }) => /^fy\d/.test(lower));

/** "Ana Kolb, QC,", "Jo Wick DBE", "Jo Wick (rtd)": letters that somebody bears behind a name. "Kent FRS" puts out fires. */
function isDistinction(pieces: readonly Piece[], i: number): boolean {
  const { lower, acronym } = pieces[i]!;
  const letters = lower.replaceAll('.', '');
  if (!lexicon.lettersBehindNames().has(letters)) return false;
  const [before, next] = [itemAt(pieces, i - 1), pieces[i + 1]];
  // "Vice President JD Moe"
  if (next?.kind === 'word' && next.capital && next.spaced) return false;
  if (before?.text === ',') return itemAt(pieces, i - 2)?.capital === true;
  return acronym && before?.kind === 'word' && before.capital && before.kinds === 0;
}

/** "Velm Timberlands, LLC": the form of a company, behind its name. */
function isFormBehind(pieces: readonly Piece[], i: number): boolean {
  return itemAt(pieces, i - 1)?.text === ',' && itemAt(pieces, i - 2)?.capital === true && isForm.of(pieces[i]!.lexeme);
}

/** "LLC", "Inc.": what is printed behind a comma and a company's name. */
export const isForm = new LexemeTest(({ lower }) =>
  /^(?:llc|l\.l\.c\.|llp|l\.l\.p\.|lp|l\.p\.|inc|inc\.|ltd|ltd\.|plc|gmbh)$/.test(lower),
);

/** How many columns a table has at most, with the signs between their names. */
const LONGEST_HEAD = 30;

/** "Pos Team P W D L Pts": what the columns of a table are called. */
function isTableHead(pieces: readonly Piece[]): boolean {
  if (pieces.length > LONGEST_HEAD) return false;
  let columns = 0;
  for (const { kind, lexeme } of pieces) {
    if (kind !== 'word') continue;
    if (!isColumn.of(lexeme)) return false;
    columns++;
  }
  return columns > 3;
}

const isColumn = new LexemeTest(({ lower }) =>
  /^(?:pos|position|team|club|player|name|no|rank|[pwdltfa]|pl|pld|gp|mp|nr|nrr|gf|ga|gd|pf|pa|pts?|points|won|drawn|lost|played|goals|form)$/.test(
    lower,
  ),
);

/** "GROUP B:", "Hepatitis C": a letter by which one of several is told. */
function isLetterOfRow(pieces: readonly Piece[], i: number): boolean {
  const before = itemAt(pieces, i - 1);
  return pieces[i]!.text.length === 1 && before?.capital === true && isRow.of(before.lexeme);
}

const isRow = new LexemeTest(({ lower }) =>
  /^(?:group|pool|division|class|grade|category|type|section|block|terminal|gate|heat|hepatitis|vitamin|schedule|exhibit|appendix|annex)$/.test(
    lower,
  ),
);

/** "TE" on a line of its own, "CB: And the ministry?": the initials by which an interview says who speaks. */
function isTurn(pieces: readonly Piece[]): boolean {
  const [initials, sign] = pieces;
  if (initials?.acronym !== true || initials.kinds !== 0) return false;
  return sign === undefined ? initials.text.length < 4 : sign.text === ':' && initials.text.length < 3;
}

/** "Mum-of-three Ana Kolb". */
const isParentOf = new LexemeTest(({ lower }) => {
  const count = lower.slice(lower.lastIndexOf('-of-') + 4);
  return lexicon.numberWords().has(count) || /^\d+$/.test(count);
});

const GREETINGS: ReadonlySet<string> = new Set(['dear', 'hey', 'hi', 'thanks', 'cheers']);

/** Signs of currencies that stand before a sum as words do: "Rs 50,000". */
const CURRENCIES: ReadonlySet<string> = new Set([
  'rs',
  're',
  'tk',
  'rm',
  'sh',
  'ksh',
  'php',
  'idr',
  'npr',
  'pkr',
  'chf',
]);

/** "Rs 50,000": a currency before a sum. */
export function isCurrencyAt(pieces: readonly Piece[], i: number): boolean {
  return pieces[i + 1]?.kind === 'number' && CURRENCIES.has(pieces[i]!.lower);
}

/** "Inland, roads were cut": where something is the case. */
const isWhere = new LexemeTest(({ lower }) =>
  /^(?:inland|upriver|downriver|upcountry|upstate|onshore|(?:nation|state|country|county|city|province|world)wide)$/.test(
    lower,
  ),
);

/** "Boy, 16, charged": somebody whose name is not told. */
const isChild = new LexemeTest(({ lower }) => /^(?:boy|girl|baby|toddler|teen|mum|dad|gran)$/.test(lower));

const ZONES = wordSet(TIME_ZONES);
const isClock = new LexemeTest(({ lower }) =>
  /^(?:\d{0,2}(?:\.?\d\d)?[ap]\.?m\.?|\d{1,2}[.h]\d\d|[01]\d[0-5]\d)$/.test(lower),
);

/** "8 p.m. MST", "14:05 GMT+2": the time zone of a clock, by letters that may be a body's as well. */
function isZoneOfClock(pieces: readonly Piece[], i: number): boolean {
  if (!ZONES.has(pieces[i]!.lower.split('+')[0]!)) return false;
  // "at 21.45 (GMT+3)"
  const at = itemAt(pieces, i - 1)?.text === '(' ? i - 2 : i - 1;
  const before = itemAt(pieces, at);
  if (before === undefined) return false;
  return isClock.of(before.lexeme) || (before.kind === 'number' && itemAt(pieces, at - 1)?.text === ':');
}

/** "Jo Wick, R-District 3", "(D-Velm)": of which party and from where somebody sits in a house. */
export function isAffiliation({ pieces }: SentenceView, i: number): boolean {
  const { text, lower } = pieces[i]!;
  // "Jo Wick (Ind)"
  if (lower === 'ind' && itemAt(pieces, i - 1)?.text === '(') return true;
  if (text[1] !== '-' || text.length < 4 || !/^[dri]/.test(lower)) return false;
  const before = itemAt(pieces, i - 1)?.text;
  return before === ',' || before === '(';
}

/** "(KSG.DE)", "(NYSE: KSG)": under what sign a share is traded. */
export function isTicker({ pieces }: SentenceView, i: number): boolean {
  const before = itemAt(pieces, i - 1);
  const dot = pieces[i + 1];
  if (before?.text === '(') {
    if (pieces[i + 3]?.text !== ')' || dot?.spaced !== false) return false;
    // A known exchange is a body.
    return dot.text === '.' ? !pieces[i + 2]!.spaced : dot.text === ':' && pieces[i]!.acronym && pieces[i]!.kinds === 0;
  }
  if (pieces[i + 1]?.text !== ')' || itemAt(pieces, i - 3)?.text !== '(') return false;
  return (before?.text === '.' && !before.spaced) || (before?.text === ':' && pieces[i]!.acronym);
}
