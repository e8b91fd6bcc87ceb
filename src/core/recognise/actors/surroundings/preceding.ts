import { singularOf } from '../sentence/word';
import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import { F } from '../weights/features';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerbOf, Verbs } from '../sentence/verbForms';
import { itemAt } from '../../../text/itemAt';
import { isSpeaker, isStaff, moving } from './moving';
import { isByFirm, isOfOneMind, isPlaying } from './agents';
import { isOfUniversity } from './universities';
import { isBehindPerson, isForeignHolder, isHolderOfPlace, isSeatFor, ofNoun } from './ofNouns';

const VERB = WordForm.verb | WordForm.past | WordForm.thirdPerson | WordForm.gerund;

/** Notes what stands before a phrase that begins at piece `first`: what leads it, and what it hangs on. */
export function preceding(view: SentenceView, first: number, to: number[]): void {
  const at = leaders(view, first, to);
  const before = itemAt(view.pieces, at);
  // "in northern Norland", "of mainland Norland"
  const isDirected = before !== undefined && isDirection.of(before.lexeme);
  if (isDirected) to.push(F['before:direction']);
  // "in neighbouring Halden"; but "Neighbouring Halden refused" is the state, and no part of it.
  const isTold = isDirected || (before !== undefined && isNeighbouring.of(before.lexeme));
  governing(view, isTold ? leaders(view, at, to) : at, to);
}

const isDirection = new LexemeTest(
  ({ lower }) => lexicon.directions().has(lower) || /^(?:mainland|nearby|rural)$/.test(lower),
);

const isNeighbouring = new LexemeTest(({ lower }) => /^(?:neighbou?ring|landlocked)$/.test(lower));

/** Notes articles, numbers and quantifiers before a phrase; says where the piece before them is. */
function leaders({ pieces }: SentenceView, first: number, to: number[]): number {
  let at = first - 1;
  for (; at >= 0 && first - at <= 6; at--) {
    const piece = pieces[at]!;
    if (piece.lower === "'s") {
      to.push(F['led:possessor']);
      break;
    }
    let leader = leaderOf.of(piece.lexeme);
    if (leader < 0) break;
    if (piece.lower === 'that' && isConjunctionThat(pieces, at)) {
      leader = lexicon.quantifiers().has('that') ? F['led:quantifier'] : -1;
      if (leader < 0) break;
    }
    if (!to.includes(leader)) to.push(leader);
  }
  return at;
}

/** The feature of a word that may lead a noun phrase; -1 for others. */
const leaderOf = new LexemeTable(({ lower, kind }): number => {
  if (lexicon.determiners().has(lower)) {
    if (lower === 'a' || lower === 'an') return F['led:indefinite'];
    if (/^(?:the|this|these|those|that)$/.test(lower)) return F['led:the'];
    return lexicon.possessivePronouns().has(lower) ? F['led:possessive'] : F['led:determiner'];
  }
  if (kind === 'number' || lexicon.numberWords().has(lower)) return F['led:number'];
  if (/^(?:others?|same|own|such)$/.test(lower)) return F['led:other'];
  return lexicon.quantifiers().has(lower) ? F['led:quantifier'] : -1;
});

/** "said that ministers", "told Kolb that ministers", "the press that Kolb built": no pronoun, as "that minister" has one. */
function isConjunctionThat(pieces: readonly Piece[], at: number): boolean {
  const before = itemAt(pieces, at - 1);
  if (before?.kind !== 'word') return false;
  if (pieces[at + 1]?.capital === true) return true;
  return (before.forms & (VERB | WordForm.noun)) !== 0 || (before.capital && !before.functional);
}

/** What a word is that a phrase can hang on. */
const Govern = {
  other: 0,
  place: 1,
  motion: 2,
  party: 3,
  of: 4,
  and: 5,
  comparison: 6,
  conjunction: 7,
  auxiliary: 8,
} as const;

const NAMED_BEFORE: Readonly<Record<string, number>> = {
  in: F['before:in'],
  near: F['before:near'],
  to: F['before:to'],
  from: F['before:from'],
  toward: F['before:toward'],
  towards: F['before:towards'],
  by: F['before:by'],
  with: F['before:with'],
  between: F['before:between'],
  against: F['before:against'],
  like: F['before:like'],
  for: F['before:for'],
  as: F['before:as'],
  than: F['before:than'],
};

const governs = new LexemeTable(({ lower }): { readonly kind: number; readonly named: number } => {
  const named = NAMED_BEFORE[lower] ?? -1;
  const as = (kind: number) => ({ kind, named });
  if (lexicon.placePrepositions().has(lower)) return as(Govern.place);
  if (lower === 'to' || lower === 'from') return as(Govern.motion);
  if (lexicon.partyPrepositions().has(lower)) return as(Govern.party);
  if (lower === 'of') return as(Govern.of);
  if (lower === 'and' || lower === 'or') return as(Govern.and);
  if (lower === 'as' || lower === 'than') return as(Govern.comparison);
  if (lexicon.conjunctions().has(lower)) return as(Govern.conjunction);
  return as(lexicon.auxiliaries().has(lower) ? Govern.auxiliary : Govern.other);
});

const isOtherName = new LexemeTest(({ lower }) => /^(?:alias|aka|nicknamed|née|nee)$/.test(lower));

const isCalling = new LexemeTest(({ lower }) => /^(?:called|named|dubbed|as)$/.test(lower));

const whatIsCalled = new LexemeTable(({ lower }): number => {
  if (lexicon.bodyNouns().has(lower) || lexicon.groupNouns().has(lower)) return F['apposition:body'];
  return lexicon.personNouns().has(lower) || /^(?:man|woman|boy|girl)$/.test(lower) ? F['object:person'] : -1;
});

/** The feature of a name by the noun that it is given to: 'a group called "Selva"', "a firm known as Zarvo"; -1 for none. */
function calledWhat(pieces: readonly Piece[], at: number): number {
  const k = pieces[at]!.kind === 'word' ? at : at - 1;
  const piece = itemAt(pieces, k);
  if (piece === undefined || !isCalling.of(piece.lexeme)) return -1;
  // "The junta named Ana Kolb": chose, where a junta of that name is one among others.
  if (piece.lower === 'named' && itemAt(pieces, k - 2)?.lower === 'the') return -1;
  // "who traded as Kolb Seeds"
  if (piece.lower === 'as' && /^trad(?:ed|es|ing)$/.test(itemAt(pieces, k - 1)?.lower ?? ''))
    return F['apposition:body'];
  // "a pill sold as Zelomab"
  if (piece.lower === 'as' && /^(?:sold|marketed|branded|prescribed)$/.test(itemAt(pieces, k - 1)?.lower ?? ''))
    return F['apposition:thing'];
  const noun =
    piece.lower === 'as'
      ? itemAt(pieces, k - 1)?.lower === 'known'
        ? itemAt(pieces, k - 2)
        : undefined
      : itemAt(pieces, k - 1);
  return noun === undefined || noun.capital ? -1 : whatIsCalled.of(noun.lexeme);
}

/** Notes the verb, preposition or punctuation at `at`, on which what follows hangs. */
function governing(view: SentenceView, at: number, to: number[]): void {
  const { pieces } = view;
  const piece = itemAt(pieces, at);
  if (piece === undefined) {
    to.push(F['before:start']);
    return;
  }
  const called = calledWhat(pieces, at);
  if (called >= 0) {
    to.push(called);
    return;
  }
  if (piece.kind !== 'word') {
    to.push(beforeSign.of(piece.lexeme));
    return;
  }
  if (isOtherName.of(piece.lexeme)) to.push(F['object:person']);
  const { kind, named } = governs.of(piece.lexeme);
  switch (kind) {
    case Govern.place:
      to.push(F['before:place-preposition']);
      if (named >= 0) to.push(named);
      // "crossed into Velm", "poured into Velm"
      else if (piece.lower === 'into' && isVerbOf(Verbs.motion, itemAt(pieces, at - 1) ?? piece))
        to.push(F['before:motion']);
      else if (piece.lower === 'at' && isStaff.of(itemAt(pieces, at - 1)?.lexeme ?? piece.lexeme))
        to.push(F['people:at']);
      if (isOfUniversity(pieces, at)) to.push(F['of:university']);
      return;
    case Govern.motion:
      to.push(named);
      if (isOfUniversity(pieces, at)) to.push(F['of:university']);
      if (piece.lower === 'to' && itemAt(pieces, at - 1)?.lower === 'according') {
        to.push(F['according:to']);
        return;
      }
      moving(pieces, at, to);
      return;
    case Govern.party:
      to.push(F['before:party-preposition']);
      if (named >= 0) to.push(named);
      if (piece.lower === 'including') included(pieces, at, to);
      if (piece.lower === 'by' && isOfOneMind.of(itemAt(pieces, at - 1)?.lexeme ?? piece.lexeme))
        to.push(F['object:person']);
      if (piece.lower === 'by' && isByFirm(view, at - 1)) to.push(F['object:body']);
      if (piece.lower === 'for' && isSeatFor(pieces, at)) to.push(F['of:place']);
      // "fled Velm for Sorby"
      if (piece.lower === 'for' && at > 1 && pieces[at - 1]!.capital && isVerbOf(Verbs.entering, pieces[at - 2]!))
        to.push(F['before:motion']);
      if (piece.lower === 'for' && isSpeaker.of(itemAt(pieces, at - 1)?.lexeme ?? piece.lexeme))
        to.push(F['speaks:for']);
      // "plays for Kestrel"
      if (piece.lower === 'for' && isPlaying.of(itemAt(pieces, at - 1)?.lexeme ?? piece.lexeme))
        to.push(F['people:at']);
      return;
    case Govern.of:
      to.push(F['before:of']);
      // "the crew of the Star of Velm".
      if (to.includes(F['led:the']) && isVesselNoun.of(itemAt(pieces, at - 1)?.lexeme ?? piece.lexeme))
        to.push(F['of:vessel']);
      ofNoun(itemAt(pieces, at - 1), to);
      if (isForeignHolder(pieces, at) || isBehindAge(pieces, at)) to.push(F['of:place']);
      if (isBehindPerson(pieces, at)) {
        to.push(F['of:person']);
        if (isHolderOfPlace(pieces, at)) to.push(F['of:place']);
      }
      return;
    case Govern.and:
      to.push(F['before:and']);
      return;
    case Govern.comparison:
      to.push(named);
      return;
    case Govern.conjunction:
      to.push(F['before:conjunction']);
      return;
    case Govern.auxiliary:
      to.push(F['before:auxiliary']);
      return;
    default:
  }
  if (piece.capital && !view.openings.has(at)) {
    to.push(F['before:capital']);
  } else if (!(piece.forms & VERB)) {
    to.push(isLand.of(piece.lexeme) ? F['of:place'] : F['before:other']);
    if (isOfSomebody.of(piece.lexeme) && !leadsToPlural(pieces, at + 1)) to.push(F['object:person']);
    if (itemAt(pieces, at - 1)?.lower === 'the' && isThing.of(piece.lexeme)) to.push(F['apposition:thing']);
  } else {
    object(piece, to);
    if (isGeneral(itemAt(pieces, at - 1)?.lower)) to.push(F['before:may']);
  }
}

/** What only things are called after: "the bacterium Norvella", "the drug Zelomab". */
const isThing = new LexemeTest(({ lower }) =>
  /^(?:bacterium|virus|fungus|parasite|gene|protein|enzyme|drug|molecule|hormone|asteroid|comet|planet)$/.test(lower),
);

/** "the late |Corvex figures": the name is an adjective's, and the adjective tells of what stands behind both. */
function leadsToPlural(pieces: readonly Piece[], name: number): boolean {
  let at = name;
  while (pieces[at]?.capital === true) at++;
  const noun = pieces[at];
  return noun?.kind === 'word' && (noun.forms & WordForm.plural) !== 0 && (noun.forms & WordForm.mostlyVerb) === 0;
}

/** "the young Kolb", "the late Ana Kolb": what only somebody is. */
const isOfSomebody = new LexemeTest(({ lower }) =>
  /^(?:young|younger|elder|elderly|late|exiled|widowed|orphaned)$/.test(lower),
);

/** What its own name follows without "of": "the river Lenn". */
const isLand = new LexemeTest(({ lower }) => /^(?:rivers?|lakes?|lochs?|volcano|peninsula|islet|glacier)$/.test(lower));

/** "eleven towns, including Halden": of which kind a name is an example. */
function included(pieces: readonly Piece[], at: number, to: number[]): void {
  const noun = pieces[itemAt(pieces, at - 1)?.text === ',' ? at - 2 : at - 1];
  const said = noun === undefined || noun.capital ? -1 : kindIncluded.of(noun.lexeme);
  if (said >= 0) to.push(said);
}

const kindIncluded = new LexemeTable(({ lower }): number => {
  const single = singularOf(lower);
  if (single === undefined) return -1;
  if (lexicon.towns().has(single) || lexicon.placeHeads().has(single)) return F['of:place'];
  return lexicon.bodyNouns().has(single) ? F['apposition:body'] : -1;
});

/** "Jo Wick, 34, of Velm,": where somebody lives. */
function isBehindAge(pieces: readonly Piece[], of: number): boolean {
  const [comma, age] = [itemAt(pieces, of - 1), itemAt(pieces, of - 2)];
  return comma?.text === ',' && age?.kind === 'number' && age.text.length === 2;
}

/** What only ships have. */
const isVesselNoun = new LexemeTest(({ lower }) =>
  /^(?:crew|decks?|hull|cargo|sinking|wreck|bridge|hijacking)$/.test(lower),
);

const beforeSign = new LexemeTable(({ text }): number => {
  if (/^["“„«‘]$/.test(text)) return F['before:quote'];
  if (text === '(') return F['before:bracket'];
  return text === ',' ? F['before:comma'] : F['before:punctuation'];
});

function isGeneral(lower: string | undefined): boolean {
  return lower === 'may' || lower === 'might' || lower === 'can' || lower === 'could';
}

function object(verb: Piece, to: number[]): void {
  to.push(F['before:verb']);
  if (isVerbOf(Verbs.addressing, verb)) to.push(F['before:addressing']);
  if (isVerbOf(Verbs.speech, verb)) to.push(F['before:speech']);
  // "fled Kolb's house": the house is left, and whose it is may be anybody.
  if (isVerbOf(Verbs.entering, verb) && !to.includes(F['after:possessive'])) to.push(F['before:entering']);
  if (isVerbOf(Verbs.toPerson, verb)) to.push(F['object:person']);
  if (isVerbOf(Verbs.toBody, verb) || verb.lower === 'founded') to.push(F['object:body']);
}
