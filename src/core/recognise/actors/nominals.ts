import { lexicon } from '../../lexicon';
import { WordForm } from '../../lexicon/englishWords';
import { NameKind } from '../../lexicon/nameIndex';
import type { ActorType } from '../mark';
import type { NominalCandidate } from './candidate';
import { acceptsNominal } from './decision';
import { phraseStart } from './nounPhrase';
import type { Piece } from './pieces';
import type { SentenceView } from './sentenceView';
import { surroundings } from './surroundings';
import { isBodyInPlural, lastPart, Nominal } from './word';

/** Proposes mentions by a common noun: offices, groups and bodies that may act, speak or be addressed. */
export function scanNominals(view: SentenceView, text: string): readonly NominalCandidate[] {
  const candidates: NominalCandidate[] = [];
  const { pieces } = view;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.word.nominal === Nominal.none) continue;
    const type = typeOfHead(view, i);
    if (type === undefined) continue;
    const set = setPhrase(view, i);
    const first = set ?? behindHyphen(view, phraseStart(view, i), i);
    let features = surroundings(view, first, i + 1);
    if (qualifies(view, i, features)) continue;
    // What stands before a possessor is said of what it possesses.
    if (features.includes('after:possessive')) features = features.filter((feature) => !feature.startsWith('before:'));
    features.push(...formFeatures(view, first, i, type));
    if (set !== undefined) features.push('set:sides');
    if (features.includes('led:indefinite') && features.includes('after:may')) features.push('generic');
    if (
      features.includes('head:general') &&
      !(features.includes('bare') && lexicon.anybody().has(piece.lower)) &&
      (features.includes('after:action') || features.includes('after:speech')) &&
      !features.includes('after:may')
    )
      features.push('general-acts');
    const start = pieces[first]!.start;
    candidates.push({
      form: 'nominal',
      start,
      end: piece.end,
      text: text.slice(start, piece.end),
      rule: set === undefined ? `actor.nominal-${type}` : 'actor.nominal-sides',
      features,
      head: piece.lower,
      type,
      counts: acceptsNominal(features),
    });
  }
  return candidates;
}

/** "Norland-led group": the name before the hyphen is a mention of its own, and "led" is none. */
function behindHyphen({ pieces }: SentenceView, first: number, head: number): number {
  for (let i = head - 1; i > first; i--) if (/^[-‐‑]$/.test(pieces[i]!.text)) return Math.min(head, i + 2);
  return first;
}

function typeOfHead(view: SentenceView, at: number): ActorType | undefined {
  const piece = view.pieces[at]!;
  const { nominal } = piece.word;
  if (nominal === Nominal.person) return 'person';
  if (nominal === Nominal.body) return 'organisation';
  if (nominal === Nominal.looseBody) return 'group';
  // Capitalised away from an opening: only offices and bodies are so printed ("the Prime Minister", "the Government").
  const isCapital =
    piece.capital && !view.openings.has(at) && view.lettering === 'sentence' && !/^\p{Lu}{2,}s$/u.test(piece.text);
  return isCapital ? undefined : 'group';
}

/** "both sides", "two countries", "the two nations": the index where such a phrase begins, its number word included. */
function setPhrase(view: SentenceView, at: number): number | undefined {
  const { pieces } = view;
  const before = pieces[at - 1];
  if (before?.lower !== 'both' && before?.lower !== 'two') return undefined;
  const { lower } = pieces[at]!;
  // "two officials" are just two of them, "both ministries" are the parties.
  const areParties = lexicon.sides().has(lower) || isBodyInPlural(lower) || before.lower === 'both';
  return areParties && lower.endsWith('s') ? at - 1 : undefined;
}

/** True if the noun only qualifies another noun, or is the title of a name that follows. */
function qualifies(view: SentenceView, at: number, features: readonly string[]): boolean {
  const piece = view.pieces[at]!;
  const next = view.pieces[at + 1];
  if (next === undefined || !next.spaced)
    return features.includes('after:hyphen-word') || features.includes('after:hyphen-name');
  if (next.kind !== 'word') return false;
  if (next.capital && !lexicon.functionWords().has(next.lower) && !lexicon.calendarWords().has(next.lower)) {
    return view.lettering === 'sentence' ? true : next.forms === 0 || next.kinds !== 0;
  }
  if (
    next.lower === 'of' &&
    lexicon.looseBodies().has(piece.lower) &&
    !/^(?:leadership|government|crew|staff|people)$/.test(piece.lower)
  )
    return true;
  return features.includes('after:noun');
}

/** True for a noun that the general list of person nouns gives and none of our own. */
function isRare(lower: string): boolean {
  const single = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  const known = [lexicon.offices(), lexicon.groupNouns(), lexicon.bodyNouns()];
  return !known.some(
    (list) => list.has(lower) || list.has(single) || list.has(lastPart(lower)) || list.has(lastPart(single)),
  );
}

/** A person's office needs an article, a possessor or a capital, but for headlines and "said minister". */
function isLed(view: SentenceView, first: number): boolean {
  const piece = view.pieces[first]!;
  const before = view.pieces[first - 1];
  if (piece.capital || before === undefined || view.openings.has(first)) return true;
  return (
    lexicon.determiners().has(before.lower) ||
    lexicon.quantifiers().has(before.lower) ||
    lexicon.numberWords().has(before.lower) ||
    before.lower === "'s" ||
    before.text === "'" ||
    before.text === '’' ||
    before.kind === 'number'
  );
}

function formFeatures(view: SentenceView, first: number, head: number, type: ActorType): string[] {
  const { pieces } = view;
  const piece = pieces[head]!;
  const isHeadline = view.role === 'headline' || view.role === 'heading';
  const features = [`type:${type}`];
  const modifiers: readonly Piece[] = pieces.slice(first, head);
  if (modifiers.length === 0) features.push('bare');
  if (
    (type === 'person' || lexicon.seldomBare().has(piece.lower)) &&
    view.lettering === 'sentence' &&
    !isHeadline &&
    !isLed(view, first)
  )
    features.push('undetermined');
  if (modifiers.some((each) => (each.kinds & NameKind.adjective) !== 0)) features.push('modifier:origin');
  if (modifiers.some((each) => each.capital && !view.openings.has(first))) features.push('modifier:capital');
  if (piece.capital && !view.openings.has(head)) features.push('form:capital');
  if (lexicon.groupNouns().has(piece.lower) && lexicon.generalPeople().has(piece.lower)) features.push('head:general');
  if (lexicon.officialHeads().has(piece.lower)) features.push('head:official');
  if (type !== 'organisation' && isRare(piece.lower)) features.push('head:rare');
  if (lexicon.inanimateHeads().has(piece.lower)) features.push('head:inanimate');
  if (piece.forms & WordForm.verb && type === 'person') features.push('head:verb-like');
  return features;
}
