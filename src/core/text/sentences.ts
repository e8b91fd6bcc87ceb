import { AnyScript } from './anyScript';
import { LexemeTable, Shape } from './lexeme';
import type { Span } from './span';
import { tokenise } from './tokens';
import type { Token } from './token';
import { TITLE_ABBREVIATIONS } from './words/abbreviations';
import { SENTENCE_STARTERS, VERBS_BEHIND_CRY, TIME_COMPANIONS } from './words/sentenceStarters';
import { itemAt } from './itemAt';

/** A sentence with its tokens; offsets are those of the paragraph. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** What a lexeme is to the division into sentences; bits of `PARTS`. */
const Part = {
  /** Ends a sentence as a rule. */
  terminator: 1 << 0,
  ellipsis: 1 << 1,
  /** A full stop of scripts that set no space behind it. */
  wide: 1 << 2,
  /** A word whose full stop belongs to it. */
  abbreviation: 1 << 3,
  /** Closes, or opens, a quotation or a bracket; many signs do both. */
  closer: 1 << 4,
  opener: 1 << 5,
  closingQuote: 1 << 6,
  /** A quotation mark that may open what it is glued to. */
  gluedOpener: 1 << 7,
  dash: 1 << 8,
  bracket: 1 << 9,
  stop: 1 << 10,
  /** Begins with a lower-case letter that no capital follows. */
  lowerCase: 1 << 11,
  /** A word that begins a sentence where it has a capital. */
  starter: 1 << 12,
  /** One lower-case letter. */
  smallLetter: 1 << 13,
  /** A few capitals and nothing else. */
  capitals: 1 << 14,
  parenthesis: 1 << 15,
  /** An abbreviation that a name follows. */
  title: 1 << 16,
} as const;

const SHAPES: readonly (readonly [part: number, shows: RegExp | AnyScript])[] = [
  [Part.terminator, /^(?:[.!?‼⁉؟۔。！？]|…+|\.{2,}|\.(?:[ \u00A0]\.)+)$/u],
  [Part.ellipsis, /^(?:…+|\.[. \u00A0]+)$/u],
  [Part.wide, /^[。！？۔]$/u],
  [Part.closer, /^["”’'»›“)\]}]$/u],
  [Part.opener, /^["“„«‘'`‚‹([{¿¡]$/u],
  [Part.closingQuote, /^["”’'»]$/u],
  [Part.gluedOpener, /^["'“]$/],
  [Part.dash, /^[–—-]+$/u],
  [Part.bracket, /^\[$/],
  [Part.stop, /^\.$/],
  [Part.smallLetter, new AnyScript(/^[a-z]$/u, () => new RegExp(String.raw`^\p{Ll}$`, 'u'))],
  [Part.capitals, new AnyScript(/^[A-Z]{2,5}$/u, () => new RegExp(String.raw`^\p{Lu}{2,5}$`, 'u'))],
  [Part.parenthesis, /^\($/],
  [Part.lowerCase, new AnyScript(/^[a-z](?![A-Z])/u, () => new RegExp(String.raw`^\p{Ll}(?!\p{Lu})`, 'u'))],
];

const PARTS = new LexemeTable(({ text, lower, kind, shape }) => {
  let parts = 0;
  for (const [part, shows] of SHAPES) if (shows.test(text)) parts |= part;
  if (kind === 'word' && (shape & Shape.endsWithStop) !== 0) parts |= Part.abbreviation;
  if (TITLE_ABBREVIATIONS.has(text.slice(0, -1))) parts |= Part.title;
  if (SENTENCE_STARTERS.has(lower)) parts |= Part.starter;
  return parts;
});

function is(token: Token | undefined, part: number): boolean {
  return token !== undefined && (PARTS.of(token.lexeme) & part) !== 0;
}

/**
 * Divides a paragraph into sentences. A sentence ends at a full stop, question or exclamation mark or an ellipsis
 * (closing quotes, brackets and note numbers behind it belong to it) where the next token begins a new one: not at
 * "said. he", not within "J. R. Smith" or "3:30 p.m. Tuesday", but in "in the U.S. He said".
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const tokens = tokenise(text);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const parts = PARTS.of(tokens[i]!.lexeme);
    if ((parts & (Part.terminator | Part.abbreviation)) === 0) continue;
    const abbreviation = (parts & Part.abbreviation) !== 0;
    const last = withClosers(tokens, i);
    if (last + 1 < tokens.length && !(abbreviation ? endsAbbreviated(tokens, i, last) : ends(tokens, first, i, last))) {
      if (!abbreviation) i = Math.max(i, last);
      continue;
    }
    sentences.push(sentence(tokens.slice(first, last + 1)));
    first = last + 1;
    i = last;
  }
  if (first < tokens.length) sentences.push(sentence(tokens.slice(first)));
  return sentences;
}

/** The last of the terminators, closing marks and note numbers ("[3]") that stand close behind the one at `i`. */
function withClosers(tokens: readonly Token[], i: number): number {
  let last = i;
  for (;;) {
    const next = tokens[last + 1];
    if (next === undefined || next.spaced) return last;
    const number = tokens[last + 2];
    if (is(next, Part.bracket) && number?.kind === 'number' && tokens[last + 3]?.text === ']') last += 3;
    else if (is(next, Part.terminator | Part.closer) && !opensGlued(tokens, last + 1)) last++;
    else return last;
  }
}

/** True for a straight or turned quote that, though glued, opens what follows: `said."Then`. */
function opensGlued(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return is(tokens[i], Part.gluedOpener) && next?.kind === 'word' && !next.spaced && next.lower !== "'s";
}

/** Whether a terminator at `at` (with its closers up to `last`) ends the sentence that began at `first`. */
function ends(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  const token = tokens[at]!;
  const before = itemAt(tokens, at - 1);
  const begin = beginning(tokens, last + 1);
  const next = tokens[last + 1]!;
  const isStop = is(token, Part.stop);
  if (is(token, Part.wide)) return true;
  if (begin === undefined) return next.spaced;
  if (!next.spaced) return missesSpace(before, next, begin);
  if (begin.kind === 'word' && is(begin, Part.lowerCase)) return false;
  // "1. Reopen the port": the number of a list item.
  if (isStop && at === first + 1 && before?.kind === 'number' && before.text.length <= 3) return false;
  if (isStop && before?.kind === 'word' && is(before, Part.smallLetter)) {
    return begin.kind !== 'number';
  }
  // "INDEPENDENCE, MO. (AP)": a state in the capitals of a dateline.
  if (isStop && is(next, Part.parenthesis) && is(before, Part.capitals)) return false;
  if (isStop && first === 0 && is(next, Part.dash) && isDateline(tokens, at)) return false;
  if (is(token, Part.ellipsis) && is(before, Part.bracket)) return is(begin, Part.starter) || is(next, Part.opener);
  if (last > at && is(tokens[last], Part.closingQuote) && !isStop) return !speechFollows(tokens, last + 1);
  return true;
}

/** "Velm / Lima, 5 March. – The court": nothing but names and numbers before a stop and a dash. */
function isDateline(tokens: readonly Token[], at: number): boolean {
  if (at > LONGEST_DATELINE) return false;
  for (let i = 0; i < at; i++) if (tokens[i]!.kind === 'word' && !tokens[i]!.capital) return false;
  return true;
}

/** How many tokens a dateline has at most. */
export const LONGEST_DATELINE = 16;

/** Whether an abbreviation ends the sentence as well: only where a plain beginning of a sentence follows. */
function endsAbbreviated(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]!;
  const next = tokens[last + 1]!;
  // "TARLETON, Ga. — A judge"
  if (!next.spaced || is(next, Part.dash)) return false;
  const begin = beginning(tokens, last + 1);
  if (begin === undefined || begin.kind !== 'word' || !begin.capital || begin.text.endsWith('.')) return false;
  if (last > at && is(tokens[last], Part.terminator)) return true;
  if (is(token, Part.title)) return false;
  if (token.lower === 'p.m.' || token.lower === 'a.m.') {
    const behind = tokens.indexOf(begin, last) + 1;
    // "9 a.m. Kyiv time", "9 a.m. New York time"
    const timeAt = tokens[behind]?.capital === true ? behind + 1 : behind;
    return !TIME_COMPANIONS.has(begin.lower.replace('.', '')) && tokens[timeAt]?.lower !== 'time';
  }
  return is(begin, Part.starter);
}

/** The first token from `i` on that is no opening mark; within a bounded number of them. */
function beginning(tokens: readonly Token[], i: number): Token | undefined {
  for (let k = i; k < i + 4; k++) {
    const token = tokens[k];
    if (token === undefined) return undefined;
    // "[w]e will": a bracket within a word stands for a changed capital.
    if (is(token, Part.bracket) && tokens[k + 1]?.text.length === 1) return token;
    if (!is(token, Part.opener | Part.dash)) return token;
  }
  return tokens[i];
}

const OPENS_LINE = new AnyScript(/^[A-Z](?:[a-z]+|$)/u, () => new RegExp(String.raw`^\p{Lu}(?:\p{Ll}+|$)`, 'u'));

const ENDS_LINE = new AnyScript(
  /^(?:[a-z]{2,}|[A-Z][a-z]{3,}|["”’»)\]])$/u,
  () => new RegExp(String.raw`^(?:\p{Ll}{2,}|\p{Lu}\p{Ll}{3,}|["”’»)\]])$`, 'u'),
);

/** "the sector.The minister": crawled text has lost the space. */
function missesSpace(before: Token | undefined, next: Token, begin: Token): boolean {
  return (
    before !== undefined &&
    ENDS_LINE.test(before.text) &&
    (next === begin || is(next, Part.opener)) &&
    OPENS_LINE.test(begin.text)
  );
}

/** Looks a few words ahead for "Kolb asked" or "said the minister" behind a closing quote. */
function speechFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (VERBS_BEHIND_CRY.has(token.lower)) return i > from;
    if (!token.capital) return false;
  }
  return false;
}

function sentence(tokens: readonly Token[]): Sentence {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
}
