import { lexicon } from '../../../lexicon';
import { WordForm } from '../../../lexicon/englishWords';
import type { Piece } from '../sentence/pieces';
import type { SentenceView } from '../sentence/sentenceView';
import { isVerb } from '../sentence/verbForms';
import { SAINT } from './personNames';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';

/** "opened at Kolb's in June", "sold Kolb's to": a store that is called by a family's name, and possesses nothing. */
export function isStore({ pieces, lettering }: SentenceView, i: number, after: number): boolean {
  const [before, apostrophe, next] = [itemAt(pieces, i - 1), pieces[after], pieces[after + 1]];
  // "St Mary's beat Wesley", "taken to St James's": a school, a church or a hospital.
  if (after === i + 2 && SAINT.test(pieces[i]!.lower) && apostrophe?.lower === "'s" && lettering === 'sentence')
    return (
      next === undefined ||
      next.kind === 'punctuation' ||
      next.functional ||
      next.score ||
      isVerb(next) ||
      lexicon.contestVerbs().has(next.lower)
    );
  if (apostrophe?.lower !== "'s" || after > i + 1 || lettering !== 'sentence' || next === undefined) return false;
  // "Kolb's has closed", "Kolb's will close": an auxiliary, where "Kolb's will was read" has a noun.
  const verb = next.lower === 'will' ? pieces[after + 2] : next;
  if (
    /^(?:ha(?:s|d|ve)|said|says|would)$/.test(next.lower) ||
    (verb !== next && verb !== undefined && !verb.functional && (verb.forms & WordForm.verb) !== 0)
  )
    return pieces[i]!.forms === 0;
  if (/^(?:is|was)$/.test(next.lower)) return pieces[i]!.forms === 0 && isCalledStore(pieces, after + 2);
  if (before === undefined || !STORE_LED.test(before.lower)) return false;
  return next.kind === 'word' && !next.capital && lexicon.prepositions().has(next.lower);
}

/** "older than Kolb's in Velm": a house that is compared to another, by its town. */
export function isHouse(pieces: readonly Piece[], first: number, after: number): boolean {
  const [sign, place, town] = [pieces[after], pieces[after + 1], pieces[after + 2]];
  if (itemAt(pieces, first - 1)?.lower !== 'than' || sign?.lower !== "'s") return false;
  return town?.capital === true && lexicon.placePrepositions().has(place!.lower);
}

/** "Kolb's was a department store", where "Kolb's was the best" is what he had. */
function isCalledStore(pieces: readonly Piece[], article: number): boolean {
  // "Kolb's was bought by"
  if (/^(?:bought|sold|acquired|renamed|founded)$/.test(pieces[article]?.lower ?? '')) return true;
  if (!/^an?$/.test(pieces[article]?.lower ?? '')) return false;
  for (let i = article + 1; i < article + 7; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || piece.functional) return false;
    if (isStoreNoun.of(piece.lexeme)) return true;
  }
  return false;
}

const isStoreNoun = new LexemeTest(({ lower }) =>
  /^(?:store|chain|shop|retailer|restaurant|company|firm|pub|bar|hotel|bakery|bank|brand)$/.test(lower),
);
const STORE_LED = /^(?:at|from|to|by|into|sold|bought|acquired|opened|joined)$/;
