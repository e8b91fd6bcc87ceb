import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isListed, List } from '../sentence/wordLists';
import { itemAt } from '../../../text/itemAt';

/** The rule of an office that stands as names stand: it is one only where the article names somebody in full who is called so. */
export const FAMILY_OFFICE = 'actor.family-office';

/** "Singer said", "told Judge": an office that has a capital, no article and no name behind it. */
export function isFamilyOffice({ pieces, openings, lettering }: SentenceView, i: number): boolean {
  const piece = pieces[i]!;
  if (!piece.office || piece.acronym || piece.functional || piece.kinds !== 0 || lettering !== 'sentence') return false;
  const next = pieces[i + 1];
  if (next?.kind === 'word' && next.spaced && (next.capital || next.lower === 'of' || next.lower === 'for'))
    return false;
  if (openings.has(i)) return next !== undefined && isOfSomebody(next);
  const before = itemAt(pieces, i - 1);
  if (before === undefined || before.lower === "'s" || isPartOfName(before)) return false;
  return !lexicon.determiners().has(before.lower) && !(before.forms & WordForm.adjective);
}

/** "Prime" of "Prime Minister", but not "Friday" of "on Friday Singer left". */
function isPartOfName(before: Piece): boolean {
  return before.kind === 'word' && before.capital && !isListed(before, List.calendar);
}

/** What stands behind the subject of a sentence: its verb, "'s", or an aside between commas. */
function isOfSomebody(next: Piece): boolean {
  if (next.kind !== 'word') return next.lower === "'s" || next.text === ',';
  return lexicon.auxiliaries().has(next.lower) || (next.forms & (WordForm.past | WordForm.thirdPerson)) !== 0;
}
