import { lexicon } from '../../../lexicon';
import { formsOf, WordForm } from '../../../lexicon/englishWords';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { Nominal } from '../sentence/word';

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
