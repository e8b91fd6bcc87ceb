import { LexemeTest } from '../../../text/lexeme';
import { itemAt } from '../../../text/itemAt';
import type { Piece } from '../sentence/pieces';

/** "elders of the Dagari", "fighting between the Dagari and the Sumo": what has an article, and those that only a people has. */
export function isPeople(pieces: readonly Piece[], first: number): boolean {
  if (isFeuding(pieces, first)) return true;
  const [noun, of, the] = [itemAt(pieces, first - 3), itemAt(pieces, first - 2), itemAt(pieces, first - 1)];
  if (the?.lower !== 'the' || of?.lower !== 'of' || noun === undefined || pieces[first]!.acronym) return false;
  return pieces[first]!.forms === 0 && isOfPeoples.of(noun.lexeme);
}

/** "clashes between the Dagari and the Sumo" */
function isFeuding(pieces: readonly Piece[], first: number): boolean {
  const { forms, acronym, kinds } = pieces[first]!;
  if (forms !== 0 || acronym || kinds !== 0 || itemAt(pieces, first - 1)?.lower !== 'the') return false;
  const [link, next] = [itemAt(pieces, first - 2)?.lower, pieces[first + 1]];
  const between = link === 'between' ? first - 2 : link === 'and' ? first - 5 : -1;
  if (itemAt(pieces, between)?.lower !== 'between' || pieces[between + 1]?.lower !== 'the') return false;
  if (link === 'between' && !(next?.lower === 'and' && pieces[first + 2]?.lower === 'the')) return false;
  for (let i = between - 1; i >= Math.max(0, between - 5); i--) if (isFeud.of(pieces[i]!.lexeme)) return true;
  return false;
}

const isFeud = new LexemeTest(({ lower }) =>
  /^(?:feuds?|clash(?:es)?|fighting|fights?|violence|war|truce|peace|bloodshed|mediat(?:es?|ed|ing)|killings|raids|land)$/.test(
    lower,
  ),
);

const isOfPeoples = new LexemeTest(({ lower }) =>
  /^(?:elders|chiefs|chieftains|clans|tribes(?:wo)?men|warriors|herders|herdsmen|ancestors|folklore)$/.test(lower),
);
