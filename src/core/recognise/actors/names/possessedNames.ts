import { NameKind } from '../../../lexicon/nameIndex';
import { itemAt } from '../../../text/itemAt';
import { LexemeTest } from '../../../text/lexeme';
import type { Piece } from '../sentence/pieces';
import { F, type Features } from '../weights/features';
import type { NameReading } from './nameReading';
import type { Setting } from './setting';

/** "its Velm plant", "their Velm office": where what somebody has stands. */
export function isSeatOfWorks(pieces: readonly Piece[], { first, after, kinds }: NameReading): boolean {
  if (
    kinds & ~(NameKind.city | NameKind.region) ||
    !/^(?:its|their|his|her)$/.test(itemAt(pieces, first - 1)?.lower ?? '')
  )
    return false;
  const noun = pieces[after];
  return noun?.kind === 'word' && !noun.capital && isWorks.of(noun.lexeme);
}

const isWorks = new LexemeTest(({ lower }) =>
  /^(?:plants?|works|factory|factories|mines?|mills?|bakery|brewery|refinery|smelter|yard|shipyard|depot|warehouse|site|campus|office|headquarters|base|store|branch|home|house|flat|villa|estate|studio)$/.test(
    lower,
  ),
);

/** "the Velm accord": a treaty is called by where it was signed, and the place is no actor of its own there. */
export function isTreaty(pieces: readonly Piece[], { first, after, kinds }: NameReading): boolean {
  if (kinds & ~(NameKind.city | NameKind.capital) || after > first + 1 || itemAt(pieces, first - 1)?.lower !== 'the')
    return false;
  return isAccord.of(pieces[after]?.lexeme ?? pieces[first]!.lexeme);
}

const isAccord = new LexemeTest(({ lower }) => /^(?:accords?|treaty|protocol|convention)$/.test(lower));

/** "Kestrel's Solvane", "Halden's Juno": what nothing is known of and a firm has is rather made by it, where nobody speaks. */
export function isProduct({ view, pieces, reading, previous, features }: Setting): boolean {
  const { first, after } = reading;
  const owner = previous?.reading;
  if (after > first + 1 || owner?.after !== first - 1 || pieces[first - 1]!.lower !== "'s") return false;
  if (owner.kinds !== NameKind.organisation || view.topic.sport > 0 || pieces[first]!.acronym) return false;
  return !SPEAKING.some((feature) => features.includes(feature));
}

const SPEAKING: Features = [F['after:speech'], F['subject:person'], F['pronoun:he'], F['after:possessive']];
