import { lexicon } from '../../lexicon';
import { formsOf } from '../../lexicon/englishWords';
import { fold } from '../../lexicon/lookup';
import { kindsOfName } from '../../lexicon/nameIndex';
import { LexemeTable, type Lexeme, type TokenKind } from '../../text/lexeme';

/** What the recognisers of actors know of a printed word, found once for all its occurrences. */
export class Word {
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  /** Lower case without accents: the form in which the lexicon is asked. */
  readonly folded: string;
  readonly kind: TokenKind;
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

  constructor({ text, lower, kind, capital }: Lexeme) {
    const isWord = kind === 'word';
    const startsAsNumber = isWord && !/^\p{L}/u.test(text);
    const isAcronym = capital && /^(?:US|WHO|\p{Lu}\.\p{Lu}\.?)$/u.test(text);
    this.text = text;
    this.lower = lower;
    this.kind = lower === "'s" ? 'punctuation' : kind;
    this.capital = capital || isPrefixedName(text, lower);
    this.folded = this.capital ? fold(lower) : lower;
    this.forms = isWord && !startsAsNumber && !isAcronym ? formsOf(lower) : 0;
    this.functional = !isAcronym && isFunctionWord(lower);
    this.kinds = this.capital ? kindsOfName(text) : 0;
    this.office =
      (isWord && !startsAsNumber && isOfficeWord(lower) && !(this.capital && isPrefixed(lower))) ||
      (this.capital && lexicon.abbreviatedTitles().has(lower));
  }
}

/** What is known of a printed word. */
export const words = new LexemeTable((lexeme) => new Word(lexeme));

/** "al-Bashir": a small prefix that is joined to a capital. */
function isPrefixedName(text: string, lower: string): boolean {
  const hyphen = text.lastIndexOf('-');
  return hyphen > 0 && isPrefixed(lower) && /^\p{Lu}/u.test(text.slice(hyphen + 1));
}

/** "el-Sheikh" is a name, no sheikh. */
function isPrefixed(lower: string): boolean {
  return lower.includes('-') && lexicon.hyphenPrefixes().has(lower.split('-', 1)[0]!);
}

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

function isOfficeWord(lower: string): boolean {
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
}

/** The part of a compound that decides what it is: "vice-president" → "president". */
export function lastPart(lower: string): string {
  return lower.slice(lower.lastIndexOf('-') + 1);
}

/** True if a noun in the plural is an office in the singular: "co-founders". */
export function isOfficeInPlural(lower: string): boolean {
  if (!lower.endsWith('s')) return false;
  return isOfficeWord(lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1));
}
