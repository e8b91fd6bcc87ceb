import { lexicon } from '../../lexicon';
import { WordForm } from '../../lexicon/englishWords';
import type { Role } from './candidate';
import { isOffice, phraseStart } from './nounPhrase';
import type { SentenceView } from './sentenceView';

/** A role with the pieces that it covers. */
export interface FoundRole extends Role {
  readonly first: number;
  /** One past the last piece. */
  readonly after: number;
  readonly where: 'before' | 'after' | 'comma-before';
}

/** What may follow a title as its object, in the name of an office: "Secretary of State". */
const LINKS = new Set(['of', 'for', 'to', 'at']);

/** The title that stands before a name that begins at piece `name`; forms of address are no title. */
export function roleBefore(view: SentenceView, name: number): FoundRole | undefined {
  const { pieces } = view;
  let last = name - 1;
  while (last > 0 && lexicon.formsOfAddress().has(pieces[last]!.lower) && pieces[last]!.capital) last--;
  const piece = pieces[last];
  if (piece === undefined) return undefined;
  if (isOffice(piece) && pieces[last + 1]!.spaced) return span(view, phraseStart(view, last), last + 1, 'before');
  const linked = linkedOffice(view, last);
  if (linked !== undefined && piece.kind === 'word') return span(view, linked, last + 1, 'before');
  return undefined;
}

/** The description that stands before a name and a comma: "the harbour master of Velm, Jo Wick, said". */
export function roleBeforeComma(view: SentenceView, name: number, afterName: number): FoundRole | undefined {
  const { pieces } = view;
  if (pieces[name - 1]?.text !== ',') return undefined;
  const next = pieces[afterName];
  if (next !== undefined && next.kind === 'word' && !isVerb(view, afterName)) return undefined;
  const last = name - 2;
  const skipped = pieces[last]?.text === ')' ? beforeBracket(view, last) : last;
  const piece = pieces[skipped];
  if (piece === undefined) return undefined;
  const first = isOffice(piece) ? phraseStart(view, skipped) : linkedOffice(view, skipped);
  if (first === undefined) return undefined;
  const led = pieces[first - 1];
  const isDefinite =
    led === undefined || led.lower === 'the' || led.lower === "'s" || lexicon.possessivePronouns().has(led.lower);
  return isDefinite ? span(view, first, skipped + 1, 'comma-before') : undefined;
}

/** The description that follows a name and a comma: "Jo Wick, a spokesman for the Port Union, said". */
export function roleAfter(view: SentenceView, afterName: number): FoundRole | undefined {
  const { pieces } = view;
  let at = afterName;
  // "Jo Wick (Norland), …" and "Jo Wick, 32, …"
  if (pieces[at]?.text === ',' && pieces[at + 1]?.kind === 'number' && pieces[at + 2]?.text === ',') at += 2;
  if (pieces[at]?.text !== ',' && !/^[–—]$/.test(pieces[at]?.text ?? '')) return undefined;
  let first = at + 1;
  while (
    lexicon.articles().has(pieces[first]?.lower ?? '') ||
    /^(?:himself|herself|also|then|now)$/.test(pieces[first]?.lower ?? '')
  )
    first++;
  const isLed = first > at + 1;
  const head = headOf(view, first);
  if (head === undefined) return undefined;
  // A person who acts next ("…, ministers said") is another; only a plain noun phrase describes the one named.
  if (!isLed && phraseStart(view, head) < first) return undefined;
  let end = complementEnd(view, head + 1);
  // "Director of …, and Chairman of …"
  if (pieces[end]?.text === ',' && pieces[end + 1]?.lower === 'and') {
    const second = headOf(view, end + 2);
    if (second !== undefined && LINKS.has(pieces[second + 1]?.lower ?? '')) end = complementEnd(view, second + 1);
  }
  if (!isLed && end < pieces.length && isVerb(view, end) && pieces[end - 1]!.text !== ',') return undefined;
  return span(view, first, end, 'after');
}

/** Index of the office that is the head of the phrase beginning at `first`; `undefined` if none does. */
function headOf(view: SentenceView, first: number): number | undefined {
  let head: number | undefined;
  for (let i = first; i < first + 9; i++) {
    const piece = view.pieces[i];
    if (piece?.kind !== 'word') {
      if (piece?.lower === "'s" || piece?.text === '-') continue;
      break;
    }
    if (lexicon.prepositions().has(piece.lower) || lexicon.auxiliaries().has(piece.lower)) break;
    if (lexicon.determiners().has(piece.lower) || lexicon.pronouns().has(piece.lower)) break;
    if (lexicon.conjunctions().has(piece.lower)) {
      if (piece.lower !== 'and') break;
      continue;
    }
    if (isOffice(piece)) head = i;
    else if (head !== undefined && !lexicon.officeEndings().has(piece.lower)) break;
    else if (head !== undefined) head = i;
    if (
      !piece.capital &&
      piece.forms & WordForm.past &&
      !(piece.forms & (WordForm.adjective | WordForm.noun)) &&
      head === undefined &&
      !lexicon.participleModifiers().has(piece.lower)
    )
      break;
  }
  return head;
}

/** One past the last piece of what hangs on an office: "of the committee in the Port Council". */
function complementEnd(view: SentenceView, from: number): number {
  const { pieces } = view;
  if (!LINKS.has(pieces[from]?.lower ?? '') && pieces[from]?.lower !== 'in') return from;
  let end = from;
  for (let i = from; i < Math.min(pieces.length, from + 24); i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'number') break;
    if (piece.kind !== 'word') {
      if (piece.lower === "'s" || piece.text === '-' || piece.text === '&' || piece.text === "'" || piece.text === '’')
        continue;
      break;
    }
    const { lower } = piece;
    if (lexicon.calendarWords().has(lower) && piece.capital) break;
    if (
      /^(?:who|which|that|whose|where|when|as|by|but|or|since|after|before|during|while|on|from|with|about|until|he|she|they|it)$/.test(
        lower,
      )
    )
      break;
    if (isVerb(view, i) && !LINKS.has(pieces[i - 1]!.lower)) break;
    if (
      lower === 'and' &&
      !(pieces[i + 1]?.capital === true || isOffice(pieces[i + 1]) || (pieces[i + 1]?.forms ?? 0) & WordForm.noun)
    )
      break;
    end = i + 1;
  }
  while (end > from && /^(?:of|for|to|at|in|the|a|and)$/.test(pieces[end - 1]!.lower)) end--;
  return end;
}

/** Start of "office of NAME" that ends at piece `last`; `undefined` if the pieces before it are no such phrase. */
function linkedOffice(view: SentenceView, last: number): number | undefined {
  const { pieces } = view;
  for (let i = last; i > 0 && last - i < 9; i--) {
    const piece = pieces[i]!;
    if (LINKS.has(piece.lower)) {
      if (i === last || !isOffice(pieces[i - 1]) || pieces[i - 1]!.lower.endsWith('ss')) return undefined;
      // Only "of" and a name: "a spokesman for months" is no title.
      return phraseStart(view, i - 1);
    }
    const isName =
      piece.capital || piece.lower === 'the' || piece.lower === 'and' || piece.lower === "'s" || piece.text === '&';
    const isPortfolio = !piece.capital && (piece.forms & WordForm.noun) !== 0 && !isOffice(piece);
    if (!isName && !isPortfolio) return undefined;
  }
  return undefined;
}

function beforeBracket(view: SentenceView, closing: number): number {
  for (let i = closing - 1; i >= 0 && closing - i < 12; i--) if (view.pieces[i]!.text === '(') return i - 1;
  return closing;
}

/** True if the piece can only be read as a finite verb here. */
export function isVerb(view: SentenceView, at: number): boolean {
  const piece = view.pieces[at];
  if (piece?.kind !== 'word' || piece.capital) return false;
  const { lower, forms } = piece;
  if (lexicon.auxiliaries().has(lower)) return true;
  if (forms & WordForm.past) return true;
  if (forms & WordForm.thirdPerson) return !(forms & WordForm.plural) || (forms & WordForm.mostlyVerb) !== 0;
  return false;
}

function span(view: SentenceView, first: number, after: number, where: FoundRole['where']): FoundRole {
  const start = view.pieces[first]!.start;
  const end = view.pieces[after - 1]!.end;
  return { start, end, first, after, where, text: '' };
}
