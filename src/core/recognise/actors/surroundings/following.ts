import { lexicon } from '../../../lexicon';
import { formsOf, WordForm } from '../../../lexicon/englishWords';
import { LexemeTable } from '../../../text/lexeme';
import { F } from '../weights/features';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { endsComplement, isVerbOf, looksLikeObject, Verbs } from '../sentence/verbForms';

const VERB = WordForm.verb | WordForm.past | WordForm.thirdPerson | WordForm.gerund;

/** Notes what stands behind a phrase that ends before piece `after`: its verb, an apposition, a bracket. */
export function following(view: SentenceView, after: number, to: number[]): void {
  const { pieces } = view;
  const next = pieces[after];
  if (next === undefined) {
    to.push(F['after:end']);
    return;
  }
  switch (behind.of(next.lexeme)) {
    case Behind.hyphen: {
      const beyond = pieces[after + 1];
      if (next.spaced || beyond?.spaced !== false) to.push(F['after:dash']);
      else to.push(beyond.capital ? F['after:hyphen-name'] : F['after:hyphen-word']);
      return;
    }
    case Behind.bracket:
      to.push(F['after:bracket']);
      return;
    case Behind.comma:
      behindComma(view, after, to);
      return;
    case Behind.punctuation:
      to.push(F['after:punctuation']);
      return;
    case Behind.who:
      to.push(F['after:who']);
      return;
    case Behind.versus:
      to.push(F['after:versus']);
      return;
    case Behind.and: {
      to.push(F['after:and']);
      // "Norland and Sudria agreed": the verb of both.
      const verb = secondSubject(pieces, after + 1);
      if (verb !== after + 1) verbFeatures(view, verb, to);
      return;
    }
    default:
      verbFeatures(view, after, to);
  }
}

const Behind = { other: 0, hyphen: 1, bracket: 2, comma: 3, punctuation: 4, who: 5, versus: 6, and: 7 } as const;

/** What a word or sign is to the phrase before it. */
const behind = new LexemeTable(({ text, lower, kind }): number => {
  if (/^[-‐‑–]$/.test(text)) return Behind.hyphen;
  if (text === '(') return Behind.bracket;
  if (text === ',') return Behind.comma;
  if (kind === 'punctuation' || lower === "'s") return Behind.punctuation;
  if (lower === 'who') return Behind.who;
  if (/^vs?\.?$/.test(lower)) return Behind.versus;
  return lower === 'and' || lower === 'or' ? Behind.and : Behind.other;
});

function behindComma(view: SentenceView, comma: number, to: number[]): void {
  const { pieces } = view;
  const next = pieces[comma + 1];
  if (next?.kind === 'number' && pieces[comma + 2]?.text === ',') {
    to.push(F['after:age']);
    verbFeatures(view, comma + 3, to);
    return;
  }
  if (next?.lower === 'who' || next?.lower === 'whose') {
    to.push(F['after:who']);
    return;
  }
  // "…, speaking to"
  if (next !== undefined && next.forms & WordForm.gerund && isVerbOf(Verbs.speech, next)) {
    to.push(F['after:speech']);
    return;
  }
  to.push(F['after:comma']);
  apposition(pieces, comma + 1, to);
  const listed = listVerb(pieces, comma);
  if (listed !== undefined) {
    verbFeatures(view, listed, to);
    return;
  }
  const close = closingComma(pieces, comma);
  if (close !== undefined) verbFeatures(view, close + 1, to);
}

/** Where the verb of a list stands: "Shop owners, taxi drivers and street vendors demanded". */
function listVerb(pieces: readonly Piece[], comma: number): number | undefined {
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

/** Notes what an apposition calls the thing before it: "Velm, the village nearest the mine". */
function apposition(pieces: readonly Piece[], from: number, to: number[]): void {
  const article = pieces[from];
  if (article === undefined || !isArticle.of(article.lexeme)) return;
  for (let i = from + 1; i < from + 6; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.functional) return;
    const next = pieces[i + 1];
    const isHead = next?.kind !== 'word' || next.functional || !(next.forms & (WordForm.noun | WordForm.plural));
    if (!isHead || piece.capital) continue;
    const said = appositionOf.of(piece.lexeme);
    if (said < 0) continue;
    to.push(said);
    return;
  }
}

const isArticle = new LexemeTable(({ lower }) => lexicon.articles().has(lower));

const appositionOf = new LexemeTable(({ lower }): number => {
  if (lexicon.thingAppositions().has(lower)) return F['apposition:thing'];
  if (lexicon.placeHeads().has(lower)) return F['apposition:place'];
  return lexicon.bodyNouns().has(lower) || lexicon.bodyAppositions().has(lower) ? F['apposition:body'] : -1;
});

/** The comma that closes an apposition opened by the one at `open`, within reach and before any full stop. */
function closingComma(pieces: readonly Piece[], open: number): number | undefined {
  for (let i = open + 1; i < open + 16; i++) {
    const piece = pieces[i];
    if (piece === undefined) return undefined;
    if (piece.kind === 'word') continue;
    if (piece.text === ',') return i;
    if (/^[.;:!?"“”]$/.test(piece.text)) return undefined;
  }
  return undefined;
}

/** One past a second name or noun phrase of a pair: article, modifiers and noun, or capitalised words. */
function secondSubject(pieces: readonly Piece[], from: number): number {
  let i = from;
  while (i < from + 2 && i < pieces.length && isDeterminer.of(pieces[i]!.lexeme)) i++;
  for (; i < from + 7; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.functional) break;
    const verbal = piece.forms & (WordForm.past | WordForm.thirdPerson);
    if (!piece.capital && verbal && !(piece.forms & (WordForm.plural | WordForm.adjective))) break;
  }
  return i;
}

const isDeterminer = new LexemeTable(({ lower }) => lexicon.determiners().has(lower));

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
      auxiliary ||= i === from;
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
    lower === 'not' ||
    lexicon.functionAdverbs().has(lower) ||
    (lower.endsWith('ly') && (forms & WordForm.adverb) !== 0 && !(forms & WordForm.verb));
  return isAdverb ? InGroup.adverb : InGroup.other;
});

/** Notes what verb stands at `from`, if any does. */
function verbFeatures(view: SentenceView, from: number, to: number[]): void {
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
  const isVerbForm = (forms & VERB) !== 0;
  if (!isVerbForm && (be || auxiliary)) {
    to.push(be ? F['after:copula'] : F['after:verb']);
  } else if (isPreposition.of(verb.lexeme)) {
    to.push(F['after:preposition']);
    if (lower === 'of') to.push(F['after:of']);
    // "Velm before talks begin": what stands behind is a clause of its own.
    if (!auxiliary && !OPENS_CLAUSE.test(lower)) verbBehindComplement(view, at, to);
  } else if (verb.functional) {
    to.push(F['after:other']);
  } else if (!isVerbForm) {
    const isNoun = (forms & (WordForm.noun | WordForm.plural | WordForm.adjective)) !== 0;
    to.push(isNoun ? F['after:noun'] : F['after:other']);
  } else if (be && forms & WordForm.gerund) {
    will(verb, to);
  } else if (isVerbOf(Verbs.suffering, verb)) {
    to.push(F['after:suffering']);
  } else {
    plainVerb(view, from, at, auxiliary, to);
  }
}

const OPENS_CLAUSE = /^(?:before|after|until|till|since|as|while)$/;

const isPreposition = new LexemeTable(({ lower }) => lexicon.prepositions().has(lower));

/** Notes a verb without a form of "be": finite, bare, or rather a noun. */
function plainVerb({ pieces }: SentenceView, from: number, at: number, auxiliary: boolean, to: number[]): void {
  const verb = pieces[at]!;
  const { forms } = verb;
  const finite = auxiliary || (forms & (WordForm.past | WordForm.thirdPerson)) !== 0;
  if (!finite && forms & WordForm.gerund) {
    to.push(F['after:gerund']);
    return;
  }
  const hasObject = looksLikeObject(pieces[at + 1]);
  // A bare form is a verb behind a plural ("officials say"), a noun behind anything else ("union demand").
  if (!finite) {
    // "demands that Velm abandon its claim"
    if (forms & WordForm.mostlyVerb && followsThat(pieces, from)) {
      to.push(F['after:verb'], F['after:action']);
      return;
    }
    const plural = /(?:s|men|people|police|media)$/.test(pieces[from - 1]?.lower ?? '');
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

/** Notes the verb behind what hangs on a noun: "a spokesman for the Port Union stated". */
function verbBehindComplement(view: SentenceView, preposition: number, to: number[]): void {
  const { pieces } = view;
  const isPlural = ((pieces[preposition - 1]?.forms ?? 0) & WordForm.plural) !== 0;
  for (let i = preposition + 1; i < preposition + 9; i++) {
    const piece = pieces[i];
    if (piece === undefined || (piece.kind !== 'word' && piece.lower !== "'s" && piece.text !== '-')) return;
    const { lower } = piece;
    if (lower === 'who' || lower === 'that' || lower === 'which') return;
    if (i > preposition + 1 && endsComplement(piece, isPlural)) {
      if (piece.forms & WordForm.verb && !(piece.forms & WordForm.past)) will(piece, to);
      else verbFeatures(view, i, to);
      return;
    }
  }
}
