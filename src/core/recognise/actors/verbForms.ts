import { lexicon } from '../../lexicon';
import { verbBases, WordForm } from '../../lexicon/englishWords';
import type { Piece } from './pieces';

/** True if the word is a form of a verb in the set. */
export function isVerbOf(verbs: ReadonlySet<string>, { lower }: Piece): boolean {
  return verbBases(lower).some((base) => verbs.has(base));
}

/** True if the piece can only be read as a finite verb. */
export function isVerb(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || piece.capital) return false;
  const { lower, forms } = piece;
  if (lexicon.auxiliaries().has(lower) || forms & WordForm.past) return true;
  return (forms & WordForm.thirdPerson) !== 0 && (!(forms & WordForm.plural) || (forms & WordForm.mostlyVerb) !== 0);
}

/** True for a verb that ends what hangs on a noun: "a spokesman for the Port Union stated". */
export function endsComplement(piece: Piece, behindPlural: boolean): boolean {
  if (piece.capital) return false;
  if (lexicon.auxiliaries().has(piece.lower)) return true;
  const speaks = isVerbOf(lexicon.speechVerbs(), piece);
  // "residents of the estate want"
  if (
    behindPlural &&
    speaks &&
    (piece.forms & (WordForm.verb | WordForm.mostlyVerb)) === (WordForm.verb | WordForm.mostlyVerb)
  )
    return true;
  if (piece.forms & WordForm.past) return (piece.forms & WordForm.adjective) === 0 || speaks;
  return (piece.forms & WordForm.thirdPerson) !== 0 && speaks;
}

/** True if what follows a possible verb is an object or clause rather than the end of a noun phrase. */
export function looksLikeObject(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  const { lower } = piece;
  if (piece.capital || piece.kind === 'number' || /^["“‘,]$/.test(piece.text)) return true;
  if (piece.kind !== 'word') return false;
  return (
    lexicon.determiners().has(lower) ||
    lexicon.pronouns().has(lower.split("'", 1)[0]!) ||
    lexicon.quantifiers().has(lower) ||
    /^(?:to|that|whether|how|why|not|it|if)$/.test(lower) ||
    (piece.forms & WordForm.adverb) !== 0 ||
    (piece.forms === 0 && !piece.functional)
  );
}
