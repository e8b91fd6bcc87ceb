import { kindsOfName, NameKind } from '../../../lexicon/nameIndex';
import { LexemeTest } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import type { Piece } from './pieces';

/** A name of the lexicon found in a sentence. */
export interface Known {
  /** One past its last piece. */
  readonly after: number;
  /** What it is known as, as `NameKind` bits. */
  readonly kinds: number;
}

/** What only its neighbours show to be a known name: "the G 7", "on the Hill", "Met police"; `undefined` for all else. */
export function shortName(pieces: readonly Piece[], i: number): Known | undefined {
  const { text, capital } = pieces[i]!;
  if (!capital || text.length > 4) return undefined;
  if (text === 'Hill') return isParliament(pieces, i) ? { after: i + 1, kinds: NameKind.seat } : undefined;
  if (text === 'Met') return isLondonsPolice(pieces, i) ? { after: i + 1, kinds: NameKind.organisation } : undefined;
  const kinds = kindsWithNumber(pieces, i);
  return kinds === 0 ? undefined : { after: i + 2, kinds };
}

/** "on the Hill", where a parliament sits; not "on the Hill of Velm". */
function isParliament(pieces: readonly Piece[], i: number): boolean {
  if (itemAt(pieces, i - 1)?.text !== 'the' || itemAt(pieces, i - 2)?.lower !== 'on') return false;
  const next = pieces[i + 1];
  return !(next?.kind === 'word' && next.spaced && (next.capital || next.lower === 'of'));
}

function isLondonsPolice(pieces: readonly Piece[], i: number): boolean {
  const next = pieces[i + 1];
  return next?.spaced === true && isOfPolice.of(next.lexeme);
}

const isOfPolice = new LexemeTest(({ lower }) =>
  /^(?:police|chiefs?|boss(?:es)?|commissioner|officers?|detectives?|inspector|constables?|sergeant)$/.test(lower),
);

/** "the G 7", "MI 5": what letters are known as with the number behind them, where a blank parts the two; 0 for nothing. */
function kindsWithNumber(pieces: readonly Piece[], i: number): number {
  const [letters, number] = [pieces[i]!, pieces[i + 1]];
  if (number?.kind !== 'number' || !number.spaced || !/^\d{1,2}$/.test(number.text)) return 0;
  // "P 5" is rather a page.
  if (!/^(?:[GU]|[A-Z]{2})$/.test(letters.text)) return 0;
  return kindsOfName(letters.text + number.text) & (NameKind.organisation | NameKind.bloc);
}
