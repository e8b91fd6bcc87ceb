import { lexicon } from '../../../lexicon';
import { formsOf, WordForm } from '../../../lexicon/englishWords';
import { NameKind } from '../../../lexicon/nameIndex';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb, isVerbOf, looksLikeObject, Verbs } from '../sentence/verbForms';
import { Nominal } from '../sentence/word';
import type { Known } from '../sentence/shortNames';

/**
 * "Elsewhere, the union …", "Fourth-quarter sales", "Camo-clad man", "Almond and peanut butters": an adverb, a compound of
 * common words or one of two nouns, at the start of a sentence.
 */
export function isPlainOpening({ pieces }: SentenceView, i: number): boolean {
  const { forms, lower, text, folded } = pieces[i]!;
  const next = pieces[i + 1];
  const isFamilyName = lexicon.surnames().has(folded) || lexicon.wordsAsFamilyNames().has(folded);
  if (next?.lower === 'and' && forms & WordForm.noun && !isFamilyName && isPlainNoun(pieces[i + 2])) return true;
  if (forms === WordForm.adverb) return next?.capital !== true || !next.spaced;
  // "Halftime 1-0."
  if (lexicon.sportWords().has(lower) && next?.capital !== true) return true;
  const hyphen = lower.lastIndexOf('-');
  if (forms !== 0 || hyphen < 3 || lower.length - hyphen < 4 || text.slice(1) !== lower.slice(1)) return false;
  const first = lower.slice(0, hyphen);
  if (COMPOUND_PARTICIPLE.test(lower)) return true;
  const isWord = formsOf(first) !== 0 || lexicon.numberWords().has(first) || lexicon.functionWords().has(first);
  return isWord && formsOf(lower.slice(hyphen + 1)) !== 0;
}

/** What ends a compound that describes somebody: "camo-clad", "gun-toting". */
const COMPOUND_PARTICIPLE =
  /-(?:clad|toting|wielding|stricken|ridden|prone|fuelled|fueled|powered|themed|obsessed|loving|shaped)$/;

function isPlainNoun(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || piece.capital || piece.functional || piece.nominal !== Nominal.none) return false;
  return piece.forms === 0 || (piece.forms & (WordForm.noun | WordForm.plural)) !== 0;
}

/** "Male whales sing", "Total sales rose": an adjective that opens a sentence, and no town or firm, where a noun follows that neither has. */
export function isAdjectiveOpening({ pieces, openings }: SentenceView, i: number, { after, kinds }: Known): boolean {
  const piece = pieces[i]!;
  const next = pieces[after];
  const towns = NameKind.city | NameKind.capital;
  const bodies = NameKind.organisation | NameKind.medium;
  if (!openings.has(i) || after > i + 1 || kinds & ~(towns | bodies)) return false;
  if (!(piece.forms & WordForm.adjective) || next?.kind !== 'word' || next.capital || next.functional) return false;
  if (kinds & bodies && (lexicon.holdings().has(next.lower) || lexicon.bodyPossessions().has(next.lower))) return false;
  const isNoun = (next.forms & (WordForm.noun | WordForm.plural)) !== 0 && !(next.forms & WordForm.mostlyVerb);
  return (isNoun || next.forms === 0) && next.head === 0 && next.nominal === Nominal.none;
}

/** "House prices rose", "Science is slow": a noun that opens a sentence, and no body or town, unless that says something or has somebody. */
export function isThingOpening({ pieces, openings, lettering }: SentenceView, i: number, { after }: Known): boolean {
  const { lower, capital } = pieces[i]!;
  if (
    lettering !== 'sentence' ||
    !capital ||
    !openings.has(i) ||
    after > i + 1 ||
    !lexicon.thingsAtOpening().has(lower)
  )
    return false;
  const next = pieces[after];
  if (next?.kind !== 'word') return next?.lower !== "'s" && next?.text !== ',' && next?.text !== '(';
  if (next.capital || next.nominal !== Nominal.none || next.office || next.lower === 'of') return false;
  if (lexicon.holdings().has(next.lower) || lexicon.bodyPossessions().has(next.lower)) return false;
  if (!isVerb(next) || lexicon.auxiliaries().has(next.lower)) return true;
  // "House passes budget", but "House prices rose"
  const isNoun = (next.forms & (WordForm.noun | WordForm.plural)) !== 0;
  return isNoun && !isVerbOf(Verbs.speech, next) && !looksLikeObject(pieces[after + 1]);
}
