import { lexicon } from '../../../lexicon';
import { LexemeTable } from '../../../text/lexeme';
import { VERDICTS } from '../weights/decision';
import type { NameReading } from './nameForm';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb } from '../sentence/verbForms';

/**
 * How much a description weighs: more than the title that "the regulator" is elsewhere, less than a given name, a title
 * and a verb of speech together. It is added behind the learnt weights: as a feature of its own it would take examples
 * from others, and cost types there.
 */
const WEIGHT = 6;

const PERSON = VERDICTS.indexOf('person');
const ORGANISATION = VERDICTS.indexOf('organisation');
const PLACE = VERDICTS.indexOf('place');

/** A description is no longer than this, in pieces. */
const LONGEST = 9;

/** What a name is described as, if it is no person; `thing` is what "which" takes up. */
export type Described = 'body' | 'place' | 'thing';

/** What a name is described as: "Kestrel, Norland's biggest retailer,", "consultants Moe Lind", "its capital, Ganz,". */
export function describedAs(view: SentenceView, { first, after }: NameReading): Described | undefined {
  const { pieces } = view;
  const next = pieces[after];
  if (next !== undefined && isBodyBehind(view, first, after)) return 'body';
  if (next?.text === ',' && pieces[after + 1]?.lower === 'which') return 'thing';
  if (isFirmBefore(pieces, first, after)) return 'body';
  return pieces[first - 1]?.text === ',' && isTownBefore(pieces, first - 1, next) ? 'place' : undefined;
}

/** The scores of a name with what its description says. */
export function withDescription(scores: readonly number[], described: Described): readonly number[] {
  if (described === 'thing') return added(scores, PERSON, -WEIGHT);
  return added(scores, described === 'body' ? ORGANISATION : PLACE, WEIGHT);
}

/** "the Karshi capital, Ganz, was quiet": true if a definite phrase for a town ends before the comma, and another follows. */
function isTownBefore(pieces: readonly Piece[], comma: number, next: Piece | undefined): boolean {
  const head = pieces[comma - 1];
  if (head === undefined || head.capital || !isTown.of(head.lexeme)) return false;
  if (next !== undefined && next.kind === 'word') return false;
  for (let i = comma - 2; i >= Math.max(0, comma - 6); i--) {
    const { lower, kind, functional } = pieces[i]!;
    if (lower === 'the' || lower === "'s" || lexicon.possessivePronouns().has(lower)) return true;
    if ((kind !== 'word' && lower !== '-') || functional) return false;
  }
  return false;
}

const isTown = new LexemeTable(({ lower }) => lexicon.towns().has(lower));

function added(scores: readonly number[], verdict: number, by: number): readonly number[] {
  const sums = scores.slice();
  sums[verdict]! += by;
  return sums;
}

/** "planning consultants Moe Lind": several people of one name are a firm; of two names they are two. */
function isFirmBefore(pieces: readonly Piece[], first: number, after: number): boolean {
  const before = pieces[first - 1];
  if (before === undefined || before.capital || !pieces[first]!.spaced || !isFirm.of(before.lexeme)) return false;
  const next = pieces[after];
  const goesOn = next?.lower === 'and' || next?.lower === 'or' || next?.text === ',' || next?.text === '&';
  return !(goesOn && pieces[after + 1]?.capital === true);
}

const isFirm = new LexemeTable(({ lower }) => lexicon.firmsInPlural().has(lower));

/** "Kestrel, the regulator,", "Kestrel is a maker of glass", "Kestrel – Norland's biggest union". */
function isBodyBehind(view: SentenceView, first: number, after: number): boolean {
  const { pieces } = view;
  const mark = markOf.of(pieces[after]!.lexeme);
  if (mark === Mark.none) return false;
  let head: Piece | undefined;
  let isLed = false;
  let at = after + 1;
  for (; at < after + LONGEST; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const part = partOf.of(piece.lexeme);
    if (part === Part.end) break;
    if (part === Part.article) {
      // A second article begins another phrase.
      if (isLed) break;
      isLed = true;
    } else if (part === Part.possessive) {
      isLed = true;
      head = undefined;
    } else if (part === Part.word) head = piece;
  }
  if (head === undefined || !isLed || head.capital || !isBodyNoun.of(head.lexeme)) return false;
  const stop = pieces[at];
  if (mark === Mark.copula) return stop === undefined || stop.functional || stop.kind !== 'word';
  if (stop === undefined || /^[,.;)–—]$/.test(stop.text) || stop.lower === 'which') return true;
  return lexicon.prepositions().has(stop.lower) && (view.openings.has(first) || isClosed(pieces, at + 1));
}

/** "…, the water regulator for England, …"; but "Asked about Kolb, the regulator for the region said": who speaks is another. */
function isClosed(pieces: readonly Piece[], from: number): boolean {
  for (let i = from; i < from + LONGEST; i++) {
    const piece = pieces[i];
    if (piece === undefined || /^[,.;)–—]$/.test(piece.text)) return true;
    if (!piece.capital && isVerb(piece)) return false;
  }
  return false;
}

const Mark = { none: 0, comma: 1, copula: 2 } as const;

const markOf = new LexemeTable(({ text, lower }): number => {
  if (text === ',' || text === '–' || text === '—') return Mark.comma;
  return lower === 'is' || lower === 'was' ? Mark.copula : Mark.none;
});

const Part = { end: 0, article: 1, possessive: 2, word: 3, sign: 4 } as const;

const partOf = new LexemeTable(({ text, lower, kind }): number => {
  if (lexicon.articles().has(lower)) return Part.article;
  if (lower === "'s" || text === "'" || text === '’') return Part.possessive;
  if (text === '-' || text === '&' || lower === 'and') return Part.sign;
  return kind !== 'word' || lexicon.functionWords().has(lower) ? Part.end : Part.word;
});

/** What only a body is called; a "developer" or "producer" may be somebody. */
const isBodyNoun = new LexemeTable(
  ({ lower }) =>
    lexicon.surelyBodies().has(lower) ||
    ((lexicon.bodyNouns().has(lower) || lexicon.bodyAppositions().has(lower)) &&
      !lexicon.offices().has(lower) &&
      !lexicon.personNouns().has(lower)),
);
