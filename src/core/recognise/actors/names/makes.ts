import { wordSet } from '../../../text/wordSet';
import type { Piece } from '../sentence/pieces';
import { itemAt } from '../../../text/itemAt';
import { LexemeTable } from '../../../text/lexeme';
import type { NameReading } from './nameReading';

/** Makers of cars and aircraft after whom people call what they made. */
const MAKES = wordSet(
  `airbus audi bmw boeing cadillac chevrolet chrysler ferrari fiat ford honda hyundai jaguar kia mazda mercedes nissan peugeot
  porsche renault tesla toyota volkswagen volvo`,
);

/** "stopped a Honda", "in his Ferrari", "a Toyota pickup": one of what a maker made, and not the maker. */
export function isOneOfItsMake(pieces: readonly Piece[], { first, after }: NameReading): boolean {
  const led = itemAt(pieces, first - 1);
  // "on an IBX 704"
  const isNumbered = after === first + 1 && pieces[after]?.kind === 'number' && pieces[after].spaced;
  if (isNumbered && /^an?$/.test(led?.lower ?? '') && pieces[after + 1]?.kind !== 'word') return true;
  if (after !== first + 1 || !MAKES.has(pieces[first]!.lower)) return false;
  if (led === undefined || !/^(?:an?|his|her|my)$/.test(led.lower)) return false;
  const next = pieces[after];
  if (next?.kind !== 'word' || isVehicle.of(next.lexeme)) return true;
  return !next.capital && next.functional;
}

const isVehicle = new LexemeTable(({ lower }) =>
  /^(?:cars?|pick-?ups?|trucks?|vans?|suvs?|saloon|sedan|estate|motorbike|motorcycle|jet|airliner|plane|taxi|minibus|lorry)$/.test(
    lower,
  ),
);
