import { lexicon } from '../../lexicon';
import { WordForm } from '../../lexicon/englishWords';
import type { Piece } from './pieces';
import type { SentenceView } from './sentenceView';
import { endsComplement, isVerbOf, looksLikeObject, Verbs } from './verbForms';

const VERB = WordForm.verb | WordForm.past | WordForm.thirdPerson | WordForm.gerund;

/** What stands behind a phrase that ends before piece `after`: its verb, an apposition, a bracket. */
export function following(view: SentenceView, after: number): readonly string[] {
  const { pieces } = view;
  const next = pieces[after];
  if (next === undefined) return ['after:end'];
  if (/^[-‐‑–]$/.test(next.text)) {
    const behind = pieces[after + 1];
    if (next.spaced || behind?.spaced !== false) return ['after:dash'];
    return [behind.capital ? 'after:hyphen-name' : 'after:hyphen-word'];
  }
  if (next.text === '(') return ['after:bracket'];
  if (next.text === ',') return behindComma(view, after);
  if (next.kind === 'punctuation') return ['after:punctuation'];
  if (next.lower === 'who') return ['after:who'];
  if (/^vs?\.?$/.test(next.lower)) return ['after:versus'];
  if (next.lower === 'and' || next.lower === 'or') {
    // "Norland and Sudria agreed": the verb of both.
    const verb = secondSubject(pieces, after + 1);
    return verb === after + 1 ? ['after:and'] : ['after:and', ...verbFeatures(view, verb)];
  }
  return verbFeatures(view, after);
}

function behindComma(view: SentenceView, comma: number): readonly string[] {
  const { pieces } = view;
  const behind = pieces[comma + 1];
  if (behind?.kind === 'number' && pieces[comma + 2]?.text === ',')
    return ['after:age', ...verbFeatures(view, comma + 3)];
  if (behind?.lower === 'who' || behind?.lower === 'whose') return ['after:who'];
  // "…, speaking to"
  if (behind !== undefined && behind.forms & WordForm.gerund && isVerbOf(Verbs.speech, behind))
    return ['after:speech'];
  const features = ['after:comma', ...appositionFeatures(pieces, comma + 1)];
  const listed = listVerb(pieces, comma);
  if (listed !== undefined) return [...features, ...verbFeatures(view, listed)];
  const close = closingComma(pieces, comma);
  return close === undefined ? features : [...features, ...verbFeatures(view, close + 1)];
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

/** What an apposition calls the thing before it: "Velm, the village nearest the mine". */
function appositionFeatures(pieces: readonly Piece[], from: number): readonly string[] {
  if (!lexicon.articles().has(pieces[from]?.lower ?? '')) return [];
  for (let i = from + 1; i < from + 6; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.functional) return [];
    const next = pieces[i + 1];
    const isHead = next?.kind !== 'word' || next.functional || !(next.forms & (WordForm.noun | WordForm.plural));
    if (!isHead || piece.capital) continue;
    if (lexicon.thingAppositions().has(piece.lower)) return ['apposition:thing'];
    if (lexicon.placeHeads().has(piece.lower)) return ['apposition:place'];
    if (lexicon.bodyNouns().has(piece.lower) || lexicon.bodyAppositions().has(piece.lower)) return ['apposition:body'];
  }
  return [];
}

/** The comma that closes an apposition opened by the one at `open`, within reach and before any full stop. */
function closingComma(pieces: readonly Piece[], open: number): number | undefined {
  for (let i = open + 1; i < open + 16; i++) {
    const piece = pieces[i];
    if (piece === undefined || /^[.;:!?"“”]$/.test(piece.text)) return undefined;
    if (piece.text === ',') return i;
  }
  return undefined;
}

/** One past a second name or noun phrase of a pair: article, modifiers and noun, or capitalised words. */
function secondSubject(pieces: readonly Piece[], from: number): number {
  let i = from;
  while (lexicon.determiners().has(pieces[i]?.lower ?? '') && i < from + 2) i++;
  for (; i < from + 7; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.functional) break;
    const verbal = piece.forms & (WordForm.past | WordForm.thirdPerson);
    if (!piece.capital && verbal && !(piece.forms & (WordForm.plural | WordForm.adjective))) break;
  }
  return i;
}

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
    const { lower, forms } = piece;
    if (lexicon.auxiliaries().has(lower)) {
      auxiliary = true;
      be = /^(?:is|are|was|were|be|been|being|am|isn't|aren't|wasn't|weren't)$/.test(lower);
      may ||= /^(?:may|might|can|could|should)$/.test(lower);
      continue;
    }
    // Headlines: "Norland to leave the league".
    if (lower === 'to' && i === from) {
      auxiliary = true;
      continue;
    }
    const isAdverb =
      lower === 'not' ||
      lower === 'to' ||
      lexicon.functionAdverbs().has(lower) ||
      (lower.endsWith('ly') && (forms & WordForm.adverb) !== 0 && !(forms & WordForm.verb));
    if (!isAdverb) break;
  }
  return { at: i, auxiliary, be, may };
}

/** What verb stands at `from`, if any does. */
function verbFeatures(view: SentenceView, from: number): readonly string[] {
  const { pieces } = view;
  const { at, auxiliary, be, may } = verbGroup(view, from);
  const features = [...(auxiliary ? ['after:auxiliary'] : []), ...(may ? ['after:may'] : [])];
  const verb = pieces[at];
  if (verb?.kind !== 'word' || (verb.capital && view.lettering === 'sentence'))
    return auxiliary ? [...features, 'after:verb'] : ['after:other'];
  const { lower, forms } = verb;
  if (be && (forms & WordForm.past || /e[dn]$/.test(lower))) {
    if (lexicon.sufferingParticiples().has(lower)) return [...features, 'after:passive', 'after:suffering'];
    return [...features, 'after:passive', ...(isVerbOf(Verbs.asking, verb) ? ['after:addressed'] : [])];
  }
  const isVerbForm = (forms & VERB) !== 0;
  if (!isVerbForm && (be || auxiliary)) return [...features, be ? 'after:copula' : 'after:verb'];
  if (lexicon.prepositions().has(lower)) {
    return [...features, 'after:preposition', `after:${lower}`, ...(auxiliary ? [] : verbBehindComplement(view, at))];
  }
  if (verb.functional) return [...features, 'after:other'];
  if (!isVerbForm) {
    return [...features, forms & (WordForm.noun | WordForm.plural | WordForm.adjective) ? 'after:noun' : 'after:other'];
  }
  if (be && forms & WordForm.gerund) return [...features, ...willFeatures(verb)];
  if (isVerbOf(Verbs.suffering, verb)) return [...features, 'after:suffering'];
  return [...features, ...plainVerbFeatures(view, from, at, auxiliary)];
}

/** A verb without a form of "be": finite, bare, or rather a noun. */
function plainVerbFeatures({ pieces }: SentenceView, from: number, at: number, auxiliary: boolean): readonly string[] {
  const verb = pieces[at]!;
  const { forms } = verb;
  const finite = auxiliary || (forms & (WordForm.past | WordForm.thirdPerson)) !== 0;
  if (!finite && forms & WordForm.gerund) return ['after:gerund'];
  const hasObject = looksLikeObject(pieces[at + 1]);
  // A bare form is a verb behind a plural ("officials say"), a noun behind anything else ("union demand").
  if (!finite) {
    // "demands that Velm abandon its claim"
    if (forms & WordForm.mostlyVerb && followsThat(pieces, from)) return ['after:verb', 'after:action'];
    const plural = /(?:s|men|people|police|media)$/.test(pieces[from - 1]?.lower ?? '');
    if (!plural || (forms & WordForm.noun && !(forms & WordForm.mostlyVerb) && !hasObject)) return ['after:noun'];
  }
  const couldBeNoun = !auxiliary && (forms & (WordForm.noun | WordForm.plural)) !== 0 && !(forms & WordForm.past);
  if (couldBeNoun && !hasObject) {
    const isRatherVerb = (forms & WordForm.mostlyVerb) !== 0 || isVerbOf(Verbs.speech, verb);
    return [isRatherVerb ? 'after:verb' : 'after:noun'];
  }
  return willFeatures(verb);
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
function willFeatures(verb: Piece): readonly string[] {
  return [
    'after:verb',
    ...(isVerbOf(Verbs.speech, verb) ? ['after:speech'] : []),
    ...(isVerbOf(Verbs.action, verb) ? ['after:action'] : []),
  ];
}

/** The verb behind what hangs on a noun: "a spokesman for the Port Union stated". */
function verbBehindComplement(view: SentenceView, preposition: number): readonly string[] {
  const { pieces } = view;
  const isPlural = ((pieces[preposition - 1]?.forms ?? 0) & WordForm.plural) !== 0;
  for (let i = preposition + 1; i < preposition + 9; i++) {
    const piece = pieces[i];
    if (piece === undefined || (piece.kind !== 'word' && piece.lower !== "'s" && piece.text !== '-')) return [];
    if (/^(?:who|that|which)$/.test(piece.lower)) return [];
    if (i > preposition + 1 && endsComplement(piece, isPlural)) {
      return piece.forms & WordForm.verb && !(piece.forms & WordForm.past)
        ? willFeatures(piece)
        : verbFeatures(view, i);
    }
  }
  return [];
}
