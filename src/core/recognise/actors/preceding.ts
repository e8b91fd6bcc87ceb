import { lexicon } from '../../lexicon';
import { WordForm } from '../../lexicon/englishWords';
import type { Piece } from './pieces';
import type { SentenceView } from './sentenceView';
import { isVerbOf, Verbs } from './verbForms';

const VERB = WordForm.verb | WordForm.past | WordForm.thirdPerson | WordForm.gerund;

/** What stands before a phrase that begins at piece `first`: what leads it, and the verb or preposition it hangs on. */
export function preceding(view: SentenceView, first: number): readonly string[] {
  const { at, features } = leaders(view, first);
  const before = view.pieces[at];
  // "in northern Norland", "of mainland Norland"
  if (before !== undefined && (lexicon.directions().has(before.lower) || before.lower === 'mainland')) {
    const beyond = leaders(view, at);
    return [...features, 'before:direction', ...beyond.features, ...governing(view, beyond.at)];
  }
  return [...features, ...governing(view, at)];
}

/** Articles, numbers and quantifiers before a phrase; `at` is the piece before them. */
function leaders(
  { pieces }: SentenceView,
  first: number,
): { readonly at: number; readonly features: readonly string[] } {
  const features: string[] = [];
  let at = first - 1;
  for (; at >= 0 && first - at <= 6; at--) {
    const piece = pieces[at]!;
    if (piece.lower === "'s") {
      features.push('led:possessor');
      break;
    }
    const leader = leaderOf(pieces, at);
    if (leader === undefined) break;
    if (!features.includes(leader)) features.push(leader);
  }
  return { at, features };
}

function leaderOf(pieces: readonly Piece[], at: number): string | undefined {
  const { lower, kind } = pieces[at]!;
  if (lexicon.determiners().has(lower) && !isConjunctionThat(pieces, at)) {
    if (lower === 'a' || lower === 'an') return 'led:indefinite';
    if (/^(?:the|this|these|those|that)$/.test(lower)) return 'led:the';
    return lexicon.possessivePronouns().has(lower) ? 'led:possessive' : 'led:determiner';
  }
  if (kind === 'number' || lexicon.numberWords().has(lower)) return 'led:number';
  if (/^(?:others?|same|own|such)$/.test(lower)) return 'led:other';
  return lexicon.quantifiers().has(lower) ? 'led:quantifier' : undefined;
}

/** "said that ministers": a conjunction, where "that minister" has a pronoun. */
function isConjunctionThat(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return pieces[at]!.lower === 'that' && before?.kind === 'word' && (before.forms & (VERB | WordForm.noun)) !== 0;
}

/** The verb, preposition or punctuation at `at`, on which what follows hangs. */
function governing(view: SentenceView, at: number): readonly string[] {
  const { pieces } = view;
  const piece = pieces[at];
  if (piece === undefined) return ['before:start'];
  if (piece.kind !== 'word') {
    if (/^["“„«‘]$/.test(piece.text)) return ['before:quote'];
    if (piece.text === '(') return ['before:bracket'];
    return [piece.text === ',' ? 'before:comma' : 'before:punctuation'];
  }
  const { lower } = piece;
  if (lexicon.placePrepositions().has(lower)) return ['before:place-preposition', `before:${lower}`];
  if (lower === 'to' || lower === 'from') return [`before:${lower}`, ...movingFeatures(pieces, at)];
  if (lexicon.partyPrepositions().has(lower)) return ['before:party-preposition', `before:${lower}`];
  if (lower === 'of') return ['before:of', ...ofFeatures(pieces[at - 1])];
  if (lower === 'and' || lower === 'or') return ['before:and'];
  if (lower === 'as' || lower === 'than') return [`before:${lower}`];
  if (lexicon.conjunctions().has(lower)) return ['before:conjunction'];
  if (lexicon.auxiliaries().has(lower)) return ['before:auxiliary'];
  if (piece.capital && !view.openings.has(at)) return ['before:capital'];
  if (!(piece.forms & VERB)) return ['before:other'];
  const isGeneral = /^(?:may|might|can|could)$/.test(pieces[at - 1]?.lower ?? '');
  return isGeneral ? [...objectFeatures(piece), 'before:may'] : objectFeatures(piece);
}

function objectFeatures(verb: Piece): readonly string[] {
  return [
    'before:verb',
    ...(isVerbOf(Verbs.addressing, verb) ? ['before:addressing'] : []),
    ...(isVerbOf(Verbs.speech, verb) ? ['before:speech'] : []),
    ...(isVerbOf(Verbs.entering, verb) ? ['before:entering'] : []),
  ];
}

/** "to X" and "from X" are places behind motion, parties behind speech and giving. */
function movingFeatures(pieces: readonly Piece[], at: number): readonly string[] {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const piece = pieces[i]!;
    if (piece.kind !== 'word') break;
    if (lexicon.partyNouns().has(piece.lower)) return ['from:party'];
    if (isVerbOf(Verbs.sending, piece)) return ['to:sent'];
    if (isVerbOf(Verbs.motion, piece) || lexicon.motionNouns().has(piece.lower)) return ['before:motion'];
    if (isVerbOf(Verbs.speech, piece) || isVerbOf(Verbs.addressing, piece)) return ['before:address'];
  }
  return [];
}

function ofFeatures(head: Piece | undefined): readonly string[] {
  if (head === undefined) return [];
  const { lower } = head;
  if (head.office) return ['of:office'];
  if (lexicon.numberWords().has(lower) || lexicon.numberNouns().has(lower)) return ['of:number'];
  if (lexicon.memberNouns().has(lower)) return ['of:members'];
  if (lexicon.stateNouns().has(lower)) return ['before:state-of'];
  return lexicon.placeHeads().has(lower) || lexicon.territoryNouns().has(lower) ? ['of:place'] : [];
}
