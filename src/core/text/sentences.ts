import type { Span } from './span';
import { tokenise, type Token } from './tokens';
import { TITLE_ABBREVIATIONS } from './words/abbreviations';
import { SENTENCE_STARTERS, SPEECH_VERBS, TIME_COMPANIONS } from './words/sentenceStarters';

/** A sentence with its tokens; offsets are those of the paragraph. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

const TERMINATOR = /^(?:[.!?‼⁉؟۔。！？]|…+|\.{2,}|\.(?:[ \u00A0]\.)+)$/u;
const ELLIPSIS = /^(?:…+|\.[. \u00A0]+)$/u;
const CLOSER = /^["”’'»›“)\]}]$/u;
const OPENER = /^["“„«‘'‚‹([{¿¡]$/u;
const WIDE = /^[。！？۔]$/u;

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
    const token = tokens[i]!;
    const abbreviation = token.kind === 'word' && token.text.endsWith('.');
    if (!abbreviation && !TERMINATOR.test(token.text)) continue;
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
    if (next.text === '[' && number?.kind === 'number' && tokens[last + 3]?.text === ']') last += 3;
    else if ((TERMINATOR.test(next.text) || CLOSER.test(next.text)) && !opensGlued(tokens, last + 1)) last++;
    else return last;
  }
}

/** True for a straight or turned quote that, though glued, opens what follows: `said."Then`. */
function opensGlued(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return /^["'“]$/.test(tokens[i]!.text) && next?.kind === 'word' && !next.spaced && next.lower !== "'s";
}

/** Whether a terminator at `at` (with its closers up to `last`) ends the sentence that began at `first`. */
function ends(tokens: readonly Token[], first: number, at: number, last: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const begin = beginning(tokens, last + 1);
  const next = tokens[last + 1]!;
  if (WIDE.test(token.text)) return true;
  if (begin === undefined) return next.spaced;
  if (!next.spaced) return missesSpace(before, next, begin);
  if (begin.kind === 'word' && isLowerCase(begin)) return false;
  // "1. Reopen the port": the number of a list item.
  if (token.text === '.' && at === first + 1 && before?.kind === 'number' && before.text.length <= 3) return false;
  if (token.text === '.' && before !== undefined && before.kind === 'word' && /^\p{Ll}$/u.test(before.text)) {
    return begin.kind !== 'number';
  }
  // "INDEPENDENCE, MO. (AP)": a state in the capitals of a dateline.
  if (token.text === '.' && next.text === '(' && before !== undefined && /^\p{Lu}{2,5}$/u.test(before.text))
    return false;
  if (ELLIPSIS.test(token.text) && tokens[at - 1]?.text === '[') {
    return SENTENCE_STARTERS.has(begin.lower) || OPENER.test(next.text);
  }
  if (last > at && /^["”’'»]$/.test(tokens[last]!.text) && token.text !== '.') return !speechFollows(tokens, last + 1);
  return true;
}

/** Whether an abbreviation ends the sentence as well: only where a plain beginning of a sentence follows. */
function endsAbbreviated(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]!;
  const next = tokens[last + 1]!;
  if (!next.spaced) return false;
  const begin = beginning(tokens, last + 1);
  if (begin === undefined || begin.kind !== 'word' || !begin.capital || begin.text.endsWith('.')) return false;
  if (last > at && TERMINATOR.test(tokens[last]!.text)) return true;
  if (TITLE_ABBREVIATIONS.has(token.text.slice(0, -1))) return false;
  if (token.lower === 'p.m.' || token.lower === 'a.m.') {
    const after = tokens[tokens.indexOf(begin, last) + 1];
    return !TIME_COMPANIONS.has(begin.lower.replace('.', '')) && after?.lower !== 'time';
  }
  return SENTENCE_STARTERS.has(begin.lower);
}

/** The first token from `i` on that is no opening mark; within a bounded number of them. */
function beginning(tokens: readonly Token[], i: number): Token | undefined {
  for (let k = i; k < i + 4; k++) {
    const token = tokens[k];
    if (token === undefined) return undefined;
    // "[w]e will": a bracket within a word stands for a changed capital.
    if (token.text === '[' && tokens[k + 1]?.text.length === 1) return token;
    if (!OPENER.test(token.text) && !/^[–—-]+$/.test(token.text)) return token;
  }
  return tokens[i];
}

/** "the sector.The minister": crawled text has lost the space. */
function missesSpace(before: Token | undefined, next: Token, begin: Token): boolean {
  return (
    before !== undefined &&
    /^(?:\p{Ll}{2,}|\p{Lu}\p{Ll}{3,}|["”’»)\]])$/u.test(before.text) &&
    (next === begin || OPENER.test(next.text)) &&
    /^\p{Lu}(?:\p{Ll}+|$)/u.test(begin.text)
  );
}

function isLowerCase(token: Token): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(token.text);
}

/** Looks a few words ahead for "Kolb asked" or "said the minister" behind a closing quote. */
function speechFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (SPEECH_VERBS.has(token.lower)) return i > from;
    if (!token.capital) return false;
  }
  return false;
}

function sentence(tokens: readonly Token[]): Sentence {
  return { start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens };
}
