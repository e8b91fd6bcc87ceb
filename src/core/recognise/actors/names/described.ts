import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import { NONE, VERDICTS } from '../weights/decision';
import { F, type Features } from '../weights/features';
import type { NameReading } from './nameReading';
import { isForm } from './noNames';
import { isPeople } from './peoples';
import { isShownPlace } from './shownPlaces';
import {
  isBasedBefore,
  isFoundation,
  isBodyByWordsBefore,
  isDaily,
  isFirmBefore,
  isFirmInOneWord,
  isFirmOfGoods,
  isLargest,
  isMerged,
  isOfGoods,
  isReporting,
  isTrader,
} from './firms';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb } from '../sentence/verbForms';
import { itemAt } from '../../../text/itemAt';

/**
 * How much a description weighs: more than the title that "the regulator" is elsewhere, less than a given name, a title
 * and a verb of speech together. It is added behind the learnt weights: as a feature of its own it would take examples
 * from others, and cost types there.
 */
const WEIGHT = 6;

const PERSON = VERDICTS.indexOf('person');
const ORGANISATION = VERDICTS.indexOf('organisation');
const GROUP = VERDICTS.indexOf('group');
const PLACE = VERDICTS.indexOf('place');

/** A description is no longer than this, in pieces. */
const LONGEST = 9;

/**
 * What a name is described as; `thing` is what "which" takes up, `object` what nobody is: a ship, a rover; `no-place` a
 * body that is called as places are.
 */
export type Described = 'body' | 'no-place' | 'place' | 'thing' | 'object' | 'person' | 'people';

/** What a name is described as: "Kestrel, Norland's biggest retailer,", "consultants Moe Lind", "its capital, Ganz,". */
export function describedAs(
  { pieces }: SentenceView,
  { first, after, kinds }: NameReading,
  body: BodyNoun | undefined,
): Described | undefined {
  if (after === first + 1 && isNoBearer(pieces, first)) return 'object';
  if (isShownPlace(pieces, first, after, kinds)) return 'place';
  if ((kinds & ~NameKind.city) === 0 && after === first + 1 && isPeople(pieces, first)) return 'people';
  if (body !== undefined || (after === first + 1 && isFirmInOneWord.of(pieces[first]!.lexeme))) return 'body';
  const next = pieces[after];
  if (next?.text === ',' && pieces[after + 1]?.lower === 'which') return 'thing';
  // "Kestrel, LLC"
  if (next?.text === ',' && isForm.of(pieces[after + 1]?.lexeme ?? next.lexeme)) return 'body';
  // "Kestrel, founded by Jo Wick,"
  if (next?.text === ',' && isFoundation.of(pieces[after + 1]?.lexeme ?? next.lexeme)) return 'body';
  if (isPublishedIn(pieces, first)) return 'no-place';
  if (isBodyByWordsBefore(pieces, first) || isDaily(pieces, first, after)) return 'body';
  if (after < first + 3 && isReporting(pieces, first, after)) return 'body';
  if (after === first + 2 && isFirmOfGoods(pieces, first)) return 'body';
  if (isFirmBefore(pieces, first, after) || isMerged(pieces, after) || isBasedBefore(pieces, first)) return 'body';
  if (isPersonBehind(pieces, after) || isCompatriot(pieces, first, after)) return 'person';
  // "the Kolba Mahasabha": several words with an article are rather a body's or a group's than somebody's.
  const isSeveral = after > first + 1 && itemAt(pieces, first - 1)?.lower === 'the';
  if (isSeveral && !pieces[first]!.office && !lexicon.surnames().has(pieces[after - 1]!.folded)) return 'thing';
  if (itemAt(pieces, first - 1)?.text !== ',') return undefined;
  if (isObjectBefore(pieces, first - 1, next)) return 'object';
  return isTownBefore(pieces, first - 1, next) ? 'place' : undefined;
}

/** "published her first poem in Norvel", "was published in Norvel": a journal or a paper, where its town would be known. */
function isPublishedIn(pieces: readonly Piece[], first: number): boolean {
  if (itemAt(pieces, first - 1)?.lower !== 'in') return false;
  for (let i = first - 2; i >= Math.max(0, first - 7); i--) {
    const { lower, kind, capital } = pieces[i]!;
    if (/^(?:publish|serialis)ed$/.test(lower)) return true;
    if (kind !== 'word' || capital || lexicon.prepositions().has(lower)) return false;
  }
  return false;
}

/** "Kolb's disease", "R v Kolb": what bears the name of somebody, and the letter that stands for the Crown. */
function isNoBearer(pieces: readonly Piece[], first: number): boolean {
  const next = pieces[first + 1];
  if (next?.lower === "'s" && isDisease.of(pieces[first + 2]?.lexeme ?? next.lexeme)) return true;
  return pieces[first]!.text === 'R' && (next?.lower === 'v' || next?.lower === 'v.');
}

const isDisease = new LexemeTest(({ lower }) => /^(?:disease|syndrome|palsy|lymphoma|sarcoma)$/.test(lower));

/**
 * "campaign group Clear Valley", "beat Velm Town": a body by the noun right before it, or in a match, though it is called
 * as a place is. "Velm Harbour are a rock band" says so.
 */
export function isBodyLikePlace(view: SentenceView, reading: NameReading, features: Features): boolean {
  const { pieces } = view;
  const { first, after, kinds, head } = reading;
  if (head !== 'place' || kinds !== 0) return false;
  if (bodyNounOf(view, reading)?.isApposed === false) return true;
  if (isClubHead.of(pieces[after - 1]!.lexeme) && IN_MATCH.some((feature) => features.includes(feature))) return true;
  // "Velm Bay Municipality dismissed"
  if (isGoverned.of(pieces[after - 1]!.lexeme) && features.includes(F['after:speech'])) return true;
  return isBehindBodyNoun(pieces, first);
}

/** "the band Velm Lane" */
export function isBehindBodyNoun(pieces: readonly Piece[], first: number): boolean {
  const noun = itemAt(pieces, first - 1);
  return noun?.kind === 'word' && !noun.capital && isBodyNoun.of(noun.lexeme);
}

const isGoverned = new LexemeTest(({ lower }) => /^(?:municipality|borough|county|prefecture|township)$/.test(lower));

const isClubHead = new LexemeTest(({ lower }) => /^(?:town|city|county|forest|park|harbour)$/.test(lower));

/** What shows a name to be one of the sides of a match. */
export const IN_MATCH: Features = [F['contest:side'], F['contest:fixture'], F['contest:row'], F['sport:side']];

/** The noun that says of a name that it is a body's. */
export interface BodyNoun {
  readonly head: number;
  /** True where it stands beside the name between commas, and not behind "is". */
  readonly isApposed: boolean;
}

/** "Kestrel, the regulator,", "the regulator, Kestrel,", "Kestrel is a maker of glass". */
export function bodyNounOf(view: SentenceView, { first, after }: NameReading): BodyNoun | undefined {
  const { pieces } = view;
  const next = pieces[after];
  const mark = next === undefined ? Mark.none : markOf.of(next.lexeme);
  if (mark !== Mark.none) {
    const head = bodyBehind(view, first, after, mark);
    if (head !== undefined) return { head, isApposed: mark === Mark.comma };
  }
  const comma = itemAt(pieces, first - 1)?.lower === 'the' ? first - 2 : first - 1;
  return itemAt(pieces, comma)?.text === ',' && isBodyBefore(view, comma, after)
    ? { head: comma - 1, isApposed: true }
    : undefined;
}

/** "The national broadcaster, TVV, reported": a definite phrase for a body that opens a clause, before a comma, and no list behind. */
function isBodyBefore({ pieces, openings }: SentenceView, comma: number, after: number): boolean {
  const head = itemAt(pieces, comma - 1);
  if (head === undefined || head.capital || head.kind !== 'word' || !isBodyNoun.of(head.lexeme)) return false;
  const next = pieces[after];
  // "Outside the court, Kolb said": what is named acts, and nothing closes an apposition.
  if (next !== undefined && !/^[,.;)–—]$/.test(next.text)) return false;
  if (next?.text === ',' && /^(?:and|or)$/.test(pieces[after + 1]?.lower ?? '')) return false;
  const start = definiteBefore(pieces, comma - 2);
  // "wants the federation, Wofa, to give way": what is named is asked.
  if (start >= 0 && next?.text === ',' && pieces[after + 1]?.lower === 'to') return true;
  // "leaving the company, Kolb,": not what is described.
  if (start < 0) return false;
  // "Kolb's agency, Velm, said": the phrase begins with whose it is.
  let begin = start;
  if (pieces[start]!.kind !== 'word' || pieces[start]!.lower === "'s")
    while (begin > 0 && pieces[begin - 1]!.capital && pieces[begin - 1]!.kind === 'word') begin--;
  const led = itemAt(pieces, begin - 1);
  return openings.has(begin) || led?.text === ';' || lexicon.conjunctions().has(led?.lower ?? '');
}

/** The scores of a name with what its description says. */
export function withDescription(scores: readonly number[], described: Described): readonly number[] {
  if (described === 'thing') return added(scores, PERSON, -WEIGHT);
  if (described === 'object') return added(scores, NONE, WEIGHT);
  if (described === 'person') return added(scores, PERSON, WEIGHT);
  if (described === 'people') return added(scores, GROUP, 2 * WEIGHT);
  if (described === 'no-place') return added(added(scores, ORGANISATION, WEIGHT), PLACE, -WEIGHT);
  return added(scores, described === 'body' ? ORGANISATION : PLACE, WEIGHT);
}

/** "Moe was a Norlandian poet": what only somebody is, behind "is" or "was" and an article. */
function isPersonBehind(pieces: readonly Piece[], after: number): boolean {
  const copula = pieces[after];
  if (copula === undefined || markOf.of(copula.lexeme) !== Mark.copula) return false;
  if (!/^an?$/.test(pieces[after + 1]?.lower ?? '')) return false;
  for (let i = after + 2; i < after + LONGEST; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.functional) return false;
    const next = pieces[i + 1];
    const isHead = next?.kind !== 'word' || next.functional || !next.spaced;
    if (isHead) return piece.office && !piece.capital && isPersonAlone.of(piece.lexeme);
  }
  return false;
}

/** "the Dutchman": somebody by the land of his birth. */
function isCompatriot(pieces: readonly Piece[], first: number, after: number): boolean {
  return (
    after === first + 1 && /^(?:dut|fren|engli|iri|wel|corni|sco)(?:ch|sh|ts)(?:wo)?man$/.test(pieces[first]!.lower)
  );
}

/** Nouns that are said of people alone, where a "leader" or a "producer" may be a firm. */
const isPersonAlone = new LexemeTest(({ lower }) =>
  /(?:ist|ian|[^h]man|woman|poet|author|actor|actress|professor|sculptor|singer|writer|composer|footballer|cricketer|lawyer|philosopher|painter|filmmaker|engineer|priest|monk|nun)$/.test(
    lower,
  ),
);

/** "the Karshi capital, Ganz, was quiet": true if a definite phrase for a town ends before the comma, and another follows. */
function isTownBefore(pieces: readonly Piece[], comma: number, next: Piece | undefined): boolean {
  const head = itemAt(pieces, comma - 1);
  if (head === undefined || head.capital || !isTown.of(head.lexeme)) return false;
  if (next !== undefined && next.kind === 'word') return false;
  return definiteBefore(pieces, comma - 2) >= 0;
}

/** Where "the", a possessor or a possessive pronoun stands that leads the phrase whose modifiers end at piece `last`; -1 if none does. */
function definiteBefore(pieces: readonly Piece[], last: number): number {
  for (let i = last; i >= Math.max(0, last - 4); i--) {
    const { lower, kind, functional } = pieces[i]!;
    if (lower === 'the' || lower === "'s" || lower === "'" || lower === '’' || lexicon.possessivePronouns().has(lower))
      return i;
    if ((kind !== 'word' && lower !== '-') || functional) return -1;
  }
  return -1;
}

/** "its second lander, Athena, toppled": true if a definite phrase for a thing ends before the comma, and another follows. */
function isObjectBefore(pieces: readonly Piece[], comma: number, next: Piece | undefined): boolean {
  const head = itemAt(pieces, comma - 1);
  if (head === undefined || head.capital || !isObject.of(head.lexeme) || next?.text !== ',') return false;
  return definiteBefore(pieces, comma - 2) >= 0;
}

const isObject = new LexemeTest(
  ({ lower }) => lexicon.thingAppositions().has(lower) || /^(?:lander|rover|orbiter|telescope)$/.test(lower),
);

const isTown = new LexemeTest(({ lower }) => lexicon.towns().has(lower));

function added(scores: readonly number[], verdict: number, by: number): readonly number[] {
  const sums = scores.slice();
  sums[verdict]! += by;
  return sums;
}

/** Where the noun stands in "Kestrel, the regulator,", "Kestrel is a maker of glass", "Kestrel – Norland's biggest union". */
function bodyBehind(view: SentenceView, first: number, after: number, mark: number): number | undefined {
  const { pieces } = view;
  let head: Piece | undefined;
  let headAt = -1;
  let isLed = false;
  let isRanked = false;
  let at = after + 1;
  for (; at < after + LONGEST; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const part = partOf.of(piece.lexeme);
    if (part === Part.end) break;
    if (part === Part.article) {
      // A second article begins another phrase; in "Kestrel, said the regulator" who speaks is another.
      if (isLed || (mark === Mark.comma && isVerb(head))) break;
      isLed = true;
    } else if (part === Part.possessive) {
      isLed = true;
      head = undefined;
    } else if (part === Part.word) {
      // "a mapping group close to the army", "a band formed in Velm"
      const isBehind = head !== undefined && isAdjectiveOrParticiple(piece) && isPreposition(pieces[at + 1]);
      if (isBehind) return isBodyNoun.of(head!.lexeme) && isLed && !head!.capital ? headAt : undefined;
      head = piece;
      headAt = at;
      isRanked ||= isLargest.of(piece.lexeme);
    }
  }
  if (head === undefined || !isLed || head.capital) return undefined;
  if (!isBodyNoun.of(head.lexeme) && !(isRanked && isTrader.of(head.lexeme)) && !isOfGoods(pieces, headAt))
    return undefined;
  const stop = pieces[at];
  if (mark === Mark.copula) return stop === undefined || stop.functional || stop.kind !== 'word' ? headAt : undefined;
  if (stop === undefined || /^[,.;)–—]$/.test(stop.text) || stop.lower === 'which') return headAt;
  const isApposed = lexicon.prepositions().has(stop.lower) && (view.openings.has(first) || isClosed(pieces, at + 1));
  return isApposed ? headAt : undefined;
}

function isAdjectiveOrParticiple({ forms }: Piece): boolean {
  return (forms & (WordForm.adjective | WordForm.past)) !== 0;
}

function isPreposition(piece: Piece | undefined): boolean {
  return piece !== undefined && lexicon.prepositions().has(piece.lower);
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
  return /^(?:is|was|are|were)$/.test(lower) ? Mark.copula : Mark.none;
});

const Part = { end: 0, article: 1, possessive: 2, word: 3, sign: 4 } as const;

const partOf = new LexemeTable(({ text, lower, kind }): number => {
  if (lexicon.articles().has(lower)) return Part.article;
  if (lower === "'s" || text === "'" || text === '’') return Part.possessive;
  if (text === '-' || text === '&' || lower === 'and') return Part.sign;
  return kind !== 'word' || lexicon.functionWords().has(lower) ? Part.end : Part.word;
});

/** What only a body is called; a "developer" or "producer" may be somebody. */
const isBodyNoun = new LexemeTest(
  ({ lower }) =>
    lexicon.surelyBodies().has(lower) ||
    ((lexicon.bodyNouns().has(lower) || lexicon.bodyAppositions().has(lower)) &&
      !lexicon.offices().has(lower) &&
      !lexicon.personNouns().has(lower)),
);
