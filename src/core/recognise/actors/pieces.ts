import { lexicon } from '../../lexicon';
import { formsOf, WordForm } from '../../lexicon/englishWords';
import { fold, remembering } from '../../lexicon/lookup';
import { kindsOfName, NameKind } from '../../lexicon/nameIndex';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';

/**
 * What the recognisers of actors look at: one token, or several that are one word to a reader ("Ki-moon", "al-Bashir",
 * "G20", "AT&T", "so-called"). Offsets are those of the paragraph.
 */
export interface Piece extends Span {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** Lower case without accents: the form in which the lexicon is asked. */
  readonly folded: string;
  readonly kind: Token['kind'];
  readonly spaced: boolean;
  /** True for a word that begins with a capital, or a small prefix joined to one ("al-Bashir"). */
  readonly capital: boolean;
  /** What its lower-case form can be in English, as `WordForm` bits; 0 for most names. */
  readonly forms: number;
  /** True for an article, pronoun, preposition and the like; "US" and "WHO" are none. */
  readonly functional: boolean;
  /** What the lexicon knows it as by itself, as `NameKind` bits; 0 for words without a capital. */
  readonly kinds: number;
  /** True for a noun that says what one person is or does: "minister", "co-founder", "dockworker". */
  readonly office: boolean;
}

/** Words that stand behind a name and a hyphen without belonging to it: "Norland-led", "Ida-era". */
const COMPOUND_ENDS = new Set(
  `led backed based born run owned held controlled occupied style era wide made funded speaking allied linked sponsored aligned
mandated brokered mediated bound only like dominated friendly hosted appointed trained educated listed area administered
affiliated inspired supported supplied engineered sized imposed drafted registered flagged designated type esque free
wing year day month week hour old strong long high level term time trade area border backing supporting ruling related
orchestrated drawn built sanctioned wrote produced leaning oriented centric sceptic skeptic bashing`.split(/\s+/),
);

/** Contractions count as their first word: "they've". */
function isFunctionWord(lower: string): boolean {
  if (lexicon.functionWords().has(lower)) return true;
  const apostrophe = lower.indexOf("'");
  return (
    apostrophe > 0 && /'(?:ve|re|ll|[dmst])$/.test(lower) && lexicon.functionWords().has(lower.slice(0, apostrophe))
  );
}

const PERSON_ENDING =
  /(?:[^aeiou]woman|sman|.person|maker|keeper|holder|worker|owner|leader|player|fighter|writer|ologist|minister|founder|chairman)$/u;

const isOfficeWord = remembering(10_000, (lower) => {
  if (isFunctionWord(lower)) return false;
  const last = lastPart(lower);
  return (
    lexicon.offices().has(lower) ||
    lexicon.offices().has(last) ||
    lexicon.personNouns().has(last) ||
    PERSON_ENDING.test(last) ||
    lower === 'pm' ||
    lower === 'mp'
  );
});

/** The part of a compound that decides what it is: "vice-president" → "president". */
export function lastPart(lower: string): string {
  return lower.slice(lower.lastIndexOf('-') + 1);
}

/** "el-Sheikh" is a name, no sheikh. */
function isPrefixed(lower: string): boolean {
  return lower.includes('-') && lexicon.hyphenPrefixes().has(lower.split('-', 1)[0]!);
}

/** True if a noun in the plural is an office in the singular: "co-founders". */
export function isOfficeInPlural(lower: string): boolean {
  if (!lower.endsWith('s')) return false;
  return isOfficeWord(lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1));
}

/** Joins the tokens of a sentence to pieces; punctuation stays a piece of its own. */
export function piecesOf(text: string, tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length;) {
    const last = endOfPiece(tokens, i, pieces.at(-1));
    pieces.push(piece(text, tokens[i]!, tokens[last]!, last > i));
    i = last + 1;
  }
  return pieces;
}

function piece(text: string, first: Token, last: Token, joined: boolean): Piece {
  const own = joined ? text.slice(first.start, last.end) : first.text;
  const lower = joined ? own.toLowerCase().replaceAll('’', "'") : first.lower;
  const isAcronym = first.capital && /^(?:US|WHO|\p{Lu}\.\p{Lu}\.?)$/u.test(own);
  const isName = first.capital || (joined && lexicon.hyphenPrefixes().has(first.lower) && last.capital);
  return {
    start: first.start,
    end: last.end,
    text: own,
    lower,
    folded: isName ? fold(lower) : lower,
    kind: lower === "'s" ? 'punctuation' : joined && first.kind === 'number' ? 'word' : first.kind,
    spaced: first.spaced,
    capital: isName,
    forms: first.kind === 'word' && !isAcronym ? formsOf(lower) : 0,
    functional: !isAcronym && isFunctionWord(lower),
    kinds: isName ? kindsOfName(own) : 0,
    office:
      (first.kind === 'word' && isOfficeWord(lower) && !(isName && isPrefixed(lower))) ||
      (isName && lexicon.abbreviatedTitles().has(lower)),
  };
}

/** Index of the last token of the piece that begins at `i`. */
function endOfPiece(tokens: readonly Token[], i: number, before: Piece | undefined): number {
  const first = tokens[i]!;
  if (first.kind === 'punctuation' || first.kind === 'symbol') return i;
  let last = i;
  // No name has more parts; a longer chain of hyphens is an ornament or an attack.
  while (last - i < 12) {
    const next = tokens[last + 1];
    const after = tokens[last + 2];
    if (!next || next.spaced) return last;
    if (first.capital && next.kind === 'number' && /^\d{1,4}$/.test(next.text)) {
      last += 1; // G20, MI5
      continue;
    }
    if (first.capital && first.text.length === 1 && next.text === '.' && after?.spaced === true && after.capital) {
      return last + 1; // an initial
    }
    if (!after || after.spaced) return last;
    if (next.text === '&' && tokens[last]!.capital && after.capital) {
      last += 2; // AT&T
      continue;
    }
    if (next.text === '+' && first.capital && after.kind === 'number') {
      last += 2; // P5+1
      continue;
    }
    if (
      /^[-‐‑]$/.test(next.text) &&
      first.capital &&
      first.text.length === 1 &&
      after.capital &&
      kindsOfName(after.text) !== 0
    )
      return last; // R-Norland
    if (/^[-‐‑]$/.test(next.text) && (after.kind === 'word' || after.kind === 'number')) {
      if (!joinsByHyphen(tokens, i, last, before)) return last;
      last += 2;
      continue;
    }
    return last;
  }
  return last;
}

function joinsByHyphen(tokens: readonly Token[], first: number, last: number, before: Piece | undefined): boolean {
  const left = tokens[last]!;
  const right = tokens[last + 2]!;
  const start = tokens[first]!;
  const whole = tokens
    .slice(first, last + 3)
    .map((token) => token.text)
    .join('');
  if (kindsOfName(whole) & ~(NameKind.adjective | NameKind.city)) return true;
  if (!start.capital) return true; // so-called, 30-day, pro-Norland, al-Bashir
  if (right.kind === 'number') return /^\d{1,3}$/.test(right.text);
  if (right.capital) {
    const known = NameKind.country | NameKind.adjective | NameKind.region | NameKind.organisation | NameKind.seat;
    const isPair = (kindsOfName(left.text) & known) !== 0 && (kindsOfName(right.text) & (known | NameKind.city)) !== 0;
    return !isPair;
  }
  if (kindsOfName(left.text) & ~(NameKind.city | NameKind.adjective)) return false;
  if (COMPOUND_ENDS.has(right.lower) || /(?:ed|ing)$/.test(right.lower)) return isCommon(left.lower);
  if (lexicon.hyphenPrefixes().has(right.lower)) return true; // Sharm el-Sheikh, Saint-Jean-de-Luz
  // Ki-moon, Jong-un: a short second half behind another name or an uncommon first half; else a compound word.
  if (isCommon(left.lower) && !before?.capital) return true;
  return right.text.length <= 6;
}

function isCommon(lower: string): boolean {
  return (
    (formsOf(lower) & (WordForm.noun | WordForm.verb | WordForm.adjective | WordForm.adverb | WordForm.past)) !== 0
  );
}
