import { lexicon } from '../../../lexicon';
import { formsOf, WordForm } from '../../../lexicon/englishWords';
import { LexemeTable, LexemeTest } from '../../../text/lexeme';
import { F } from '../weights/features';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { endsComplement, isVerb, isVerbOf, looksLikeObject, Verbs } from '../sentence/verbForms';
import { Nominal } from '../sentence/word';
import { itemAt } from '../../../text/itemAt';

const VERB = WordForm.verb | WordForm.past | WordForm.thirdPerson | WordForm.gerund;

/** A verb group: its auxiliaries and adverbs passed over. */
interface VerbGroup {
  /** Index of the piece that may be the verb. */
  readonly at: number;
  readonly auxiliary: boolean;
  /** The last auxiliary is a form of "be". */
  readonly be: boolean;
  /** "may", "can", "should": what is said need not be so. */
  readonly may: boolean;
}

function verbGroup({ pieces, lettering }: SentenceView, from: number): VerbGroup {
  const isSentence = lettering === 'sentence';
  let [auxiliary, be, may] = [false, false, false];
  let i = from;
  for (; i < from + 6; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || (piece.capital && isSentence)) break;
    const kind = inGroup.of(piece.lexeme);
    if (kind === InGroup.other) break;
    // Headlines: "Norland to leave the league".
    if (kind === InGroup.to) {
      // "told the ministry not to": as before a bare "to".
      auxiliary ||= i === from || (i === from + 1 && pieces[from]!.lower === 'not');
    } else if (kind >= InGroup.auxiliary) {
      auxiliary = true;
      be = kind === InGroup.be;
      may ||= kind === InGroup.may;
    }
  }
  return { at: i, auxiliary, be, may };
}

/** What a word is within a verb group. */
const InGroup = { other: 0, adverb: 1, to: 2, auxiliary: 3, be: 4, may: 5 } as const;

const inGroup = new LexemeTable(({ lower }): number => {
  if (lexicon.auxiliaries().has(lower)) {
    if (/^(?:is|are|was|were|be|been|being|am|isn't|aren't|wasn't|weren't)$/.test(lower)) return InGroup.be;
    return /^(?:may|might|can|could|should)$/.test(lower) ? InGroup.may : InGroup.auxiliary;
  }
  if (lower === 'to') return InGroup.to;
  const forms = formsOf(lower);
  const isAdverb =
    /^(?:not|both|all|each)$/.test(lower) ||
    lexicon.functionAdverbs().has(lower) ||
    (lower.endsWith('ly') && (forms & WordForm.adverb) !== 0 && !(forms & WordForm.verb));
  return isAdverb ? InGroup.adverb : InGroup.other;
});

/** Notes of a phrase what verb stands behind it, at piece `from` or across what belongs to it; nothing if none does. */
export function verbBehind(view: SentenceView, from: number, to: number[]): void {
  const { pieces } = view;
  const { at, auxiliary, be, may } = verbGroup(view, from);
  if (auxiliary) to.push(F['after:auxiliary']);
  if (may) to.push(F['after:may']);
  const verb = pieces[at];
  if (verb?.kind !== 'word' || (verb.capital && view.lettering === 'sentence')) {
    to.push(auxiliary ? F['after:verb'] : F['after:other']);
    return;
  }
  const { lower, forms } = verb;
  if (be && (forms & WordForm.past || /e[dn]$/.test(lower))) {
    to.push(F['after:passive']);
    if (isVerbOf(Verbs.toPerson, verb)) to.push(F['subject:person']);
    if (lexicon.sufferingParticiples().has(lower)) to.push(F['after:suffering']);
    else if (isVerbOf(Verbs.asking, verb)) to.push(F['after:addressed']);
    return;
  }
  if (isHeld(pieces, at)) to.push(F['subject:person']);
  const isVerbForm = (forms & VERB) !== 0;
  if (!isVerbForm && (be || auxiliary)) {
    to.push(be ? F['after:copula'] : F['after:verb']);
  } else if (isPreposition.of(verb.lexeme)) {
    to.push(F['after:preposition']);
    if (lower === 'of') to.push(F['after:of']);
    // "Velm before talks begin": what stands behind is a clause of its own.
    if (!auxiliary && !OPENS_CLAUSE.test(lower))
      verbBehindComplement(view, at, isPluralNoun(itemAt(pieces, at - 1)), to);
  } else if (verb.functional) {
    to.push(F['after:other']);
  } else if (!isVerbForm && isAdjectiveBehind(pieces, at)) {
    // "people familiar with the matter said", "groups close to the army have"
    to.push(F['after:preposition']);
    verbBehindComplement(view, at + 1, isPluralNoun(itemAt(pieces, at)), to);
  } else if (!isVerbForm) {
    const isNoun = (forms & (WordForm.noun | WordForm.plural | WordForm.adjective)) !== 0;
    to.push(isNoun && !isSpan(pieces, at) ? F['after:noun'] : F['after:other']);
  } else if (be && forms & WordForm.gerund) {
    will(verb, to);
  } else if (isVerbOf(Verbs.suffering, verb)) {
    to.push(F['after:suffering']);
  } else {
    plainVerb(view, from, at, auxiliary, to);
  }
}

/** "is in hiding", "remained on bail", "was at large": how only somebody is. */
function isHeld(pieces: readonly Piece[], at: number): boolean {
  const link = /^(?:remain(?:s|ed)?|stay(?:s|ed)?)$/.test(pieces[at]!.lower) ? at + 1 : at;
  const [state, behind] = [pieces[link + 1], pieces[link + 2]];
  return (
    /^(?:in|on|at)$/.test(pieces[link]?.lower ?? '') &&
    state !== undefined &&
    isPlight.of(state.lexeme) &&
    !behind?.capital
  );
}

const isPlight = new LexemeTest(({ lower }) =>
  /^(?:hiding|custody|hospital|prison|jail|bail|exile|remand|detention|large|trial)$/.test(lower),
);

/** "sacked Kolb | hours after the match": how much time went by, and nothing that the name describes. */
function isSpan(pieces: readonly Piece[], at: number): boolean {
  if (!isOfTime.of(pieces[at]!.lexeme)) return false;
  return /^(?:after|before|later|earlier|ago|into)$/.test(pieces[at + 1]?.lower ?? '');
}

const isOfTime = new LexemeTest(({ lower }) =>
  /^(?:seconds|minutes|hours|days|weeks|months|years|decades)$/.test(lower),
);

/** True for an adjective with a preposition of its own: it says more of the noun before it. */
function isAdjectiveBehind(pieces: readonly Piece[], at: number): boolean {
  const { forms } = pieces[at]!;
  const next = pieces[at + 1];
  return (forms & WordForm.adjective) !== 0 && next !== undefined && takesAdjective.of(next.lexeme);
}

const takesAdjective = new LexemeTest(({ lower }) => /^(?:with|to|of|for|from|in|about|on)$/.test(lower));

const OPENS_CLAUSE = /^(?:before|after|until|till|since|as|while)$/;

const isPreposition = new LexemeTest(({ lower }) => lexicon.prepositions().has(lower));

/** Notes a verb without a form of "be": finite, bare, or rather a noun. */
function plainVerb(view: SentenceView, from: number, at: number, auxiliary: boolean, to: number[]): void {
  const { pieces } = view;
  const verb = pieces[at]!;
  const { forms } = verb;
  const finite = auxiliary || (forms & (WordForm.past | WordForm.thirdPerson)) !== 0;
  const hasObject = looksLikeObject(pieces[at + 1]) || isHeadlineObject(view, from, at + 1);
  if (!finite && forms & WordForm.gerund) {
    const head = itemAt(pieces, from - 1);
    if (isOccasion.of(verb.lexeme) && !hasObject && head?.nominal !== Nominal.person && !isPluralNoun(head)) {
      to.push(F['after:noun']);
      return;
    }
    to.push(F['after:gerund']);
    // "Lawyers acting for three of them wrote"
    if (isPluralNoun(itemAt(pieces, from - 1))) verbBehindComplement(view, at, true, to);
    return;
  }
  // A bare form is a verb behind a plural ("officials say"), a noun behind anything else ("union demand").
  if (!finite) {
    // "demands that Velm abandon its claim"
    if (forms & WordForm.mostlyVerb && followsThat(pieces, from)) {
      to.push(F['after:verb'], F['after:action']);
      return;
    }
    // "the company cut the supplement": told as past, which such a verb does not show.
    if (hasObject && isUnchanging.of(verb.lexeme)) {
      will(verb, to);
      return;
    }
    const plural = /(?:s|men|people|police|media)$/.test(itemAt(pieces, from - 1)?.lower ?? '');
    if (!plural || (forms & WordForm.noun && !(forms & WordForm.mostlyVerb) && !hasObject)) {
      to.push(F['after:noun']);
      return;
    }
  }
  const couldBeNoun = !auxiliary && (forms & (WordForm.noun | WordForm.plural)) !== 0 && !(forms & WordForm.past);
  if (couldBeNoun && !hasObject) {
    const isRatherVerb = (forms & WordForm.mostlyVerb) !== 0 || isVerbOf(Verbs.speech, verb);
    to.push(isRatherVerb ? F['after:verb'] : F['after:noun']);
    return;
  }
  will(verb, to);
}

/** "a cabinet meeting", "the court ruling": what a body has, where people ("officials meeting in Velm") do it. */
const isOccasion = new LexemeTest(({ lower }) =>
  /^(?:meeting|hearing|briefing|ruling|filing|building|gathering|sitting|spending|funding|training)$/.test(lower),
);

/** "Farmers block | road over rules", where headlines leave articles out; "Teachers strike | continues" is no object. */
function isHeadlineObject({ pieces, role, openings }: SentenceView, from: number, at: number): boolean {
  const noun = pieces[at];
  if (role !== 'headline' || noun?.kind !== 'word' || noun.functional || !openings.has(from - 1)) return false;
  const isNoun = (noun.forms & (WordForm.noun | WordForm.plural | WordForm.adjective)) !== 0;
  return isNoun && !(noun.forms & (WordForm.past | WordForm.thirdPerson) && !(noun.forms & WordForm.plural));
}

/** Verbs whose past is as their base. */
const isUnchanging = new LexemeTest(({ lower }) =>
  /^(?:cut|put|set|let|hit|shut|quit|split|spread|beat|shed)$/.test(lower),
);

/** True if "that" opens the clause whose subject ends before `from`: "insisted that the head teacher apologise". */
function followsThat(pieces: readonly Piece[], from: number): boolean {
  for (let i = from - 2; i > Math.max(0, from - 7); i--) {
    const piece = pieces[i]!;
    if (piece.lower === 'that') return true;
    if (piece.kind !== 'word' || (piece.functional && !lexicon.determiners().has(piece.lower))) return false;
  }
  return false;
}

/** Verbs of saying and of willing action make an actor of their subject. */
function will(verb: Piece, to: number[]): void {
  to.push(F['after:verb']);
  if (isVerbOf(Verbs.speech, verb)) to.push(F['after:speech']);
  if (isVerbOf(Verbs.action, verb)) to.push(F['after:action']);
  if (isVerbOf(Verbs.ofPerson, verb)) to.push(F['subject:person']);
  if (isVerbOf(Verbs.ofBody, verb)) to.push(F['subject:body']);
}

/** True if nothing but the words of one phrase stands between the start of the sentence and a preposition. */
function isOpeningPhrase({ pieces, openings }: SentenceView, preposition: number): boolean {
  for (let i = preposition - 1; i >= 0 && i > preposition - 6; i--) {
    if (openings.has(i)) return true;
    if (pieces[i]!.kind !== 'word' || isPreposition.of(pieces[i]!.lexeme)) return false;
  }
  return false;
}

/** Notes of a plural what verb stands behind its clause that "who" opens: "Families who marched on Monday have asked". */
export function verbBehindWho(view: SentenceView, who: number, to: number[]): void {
  const { pieces } = view;
  if (!isPluralNoun(itemAt(pieces, who - 1))) return;
  const { at } = verbGroup(view, who + 1);
  if (pieces[at] !== undefined && isVerb(pieces[at])) verbBehindComplement(view, at, true, to);
}

function isPluralNoun(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.forms & WordForm.plural) !== 0;
}

/** Notes the verb behind what hangs on a noun from piece `opener` on: "a spokesman for the Port Union stated". */
function verbBehindComplement(view: SentenceView, opener: number, isPlural: boolean, to: number[]): void {
  const { pieces } = view;
  for (let i = opener + 1; i < opener + 13; i++) {
    const piece = pieces[i];
    if (piece?.text === ',') {
      // "researchers at Halden, the Velm Institute and Orm University found"
      const listed = listVerb(pieces, i);
      if (listed !== undefined && endsComplement(pieces[listed]!, isPlural)) {
        verbBehind(view, listed, to);
        return;
      }
      if (!isOpeningPhrase(view, opener)) return;
      // "students at Velm College, one of the smaller schools, have asked".
      const close = closingComma(pieces, i);
      const verb = close === undefined ? undefined : pieces[close + 1];
      if (verb !== undefined && endsComplement(verb, isPlural)) verbBehind(view, close! + 1, to);
      return;
    }
    if (piece === undefined || (piece.kind !== 'word' && piece.lower !== "'s" && piece.text !== '-')) return;
    const { lower } = piece;
    if (lower === 'who' || lower === 'that' || lower === 'which') return;
    if (i > opener + 1 && endsComplement(piece, isPlural)) {
      const isBare = (piece.forms & (WordForm.verb | WordForm.past)) === WordForm.verb;
      if (isBare && !lexicon.auxiliaries().has(lower)) will(piece, to);
      else verbBehind(view, i, to);
      return;
    }
  }
}

/** The comma that closes an apposition opened by the one at `open`, within reach and before any full stop. */
export function closingComma(pieces: readonly Piece[], open: number): number | undefined {
  for (let i = open + 1; i < open + 16; i++) {
    const piece = pieces[i];
    if (piece === undefined) return undefined;
    if (piece.kind === 'word') continue;
    if (piece.text === ',') return i;
    if (/^[.;:!?"“”]$/.test(piece.text)) return undefined;
  }
  return undefined;
}

/** Where the verb of a list stands: "Shop owners, taxi drivers and street vendors demanded". */
export function listVerb(pieces: readonly Piece[], comma: number): number | undefined {
  let at = comma;
  for (let items = 0; items < 5; items++) {
    const end = secondSubject(pieces, at + 1);
    if (end === at + 1) return undefined;
    const next = pieces[end];
    if (pieces[at]!.lower === 'and') return next?.kind === 'word' ? end : undefined;
    // A serial comma before "and".
    if (next?.text === ',') at = pieces[end + 1]?.lower === 'and' ? end + 1 : end;
    else if (next?.lower === 'and') at = end;
    else return undefined;
  }
  return undefined;
}

/** One past a second name or noun phrase of a pair: article, modifiers and noun, or capitalised words. */
export function secondSubject(pieces: readonly Piece[], from: number): number {
  let i = from;
  while (i < from + 2 && i < pieces.length && isDeterminer.of(pieces[i]!.lexeme)) i++;
  for (; i < from + 7; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.functional) break;
    const verbal = piece.forms & (WordForm.past | WordForm.thirdPerson);
    if (piece.capital || !verbal) continue;
    // "Norland and Sudria signed the treaty", where "Norland and the armed groups" have an adjective.
    const hasObject = i > from && pieces[i - 1]!.capital && isDeterminer.of(pieces[i + 1]?.lexeme ?? piece.lexeme);
    if (hasObject || !(piece.forms & (WordForm.plural | WordForm.adjective))) break;
  }
  return i;
}

const isDeterminer = new LexemeTest(({ lower }) => lexicon.determiners().has(lower));
