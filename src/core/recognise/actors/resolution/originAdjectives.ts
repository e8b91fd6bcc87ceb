import { lexicon } from '../../../lexicon';
import { formsOf } from '../../../lexicon/englishWords';
import { kindsOfName } from '../../../lexicon/nameIndex';
import { LexemeTable, type Lexeme } from '../../../text/lexeme';

/** Endings of adjectives of origin, with what the name may have in their place: "Norlandian" → Norland, Norlandia. */
const ENDINGS: readonly (readonly [ending: string, ...names: readonly string[]])[] = [
  ['ian', '', 'ia', 'e', 'y'],
  ['an', '', 'a'],
  ['ish', '', 'ia', 'land'],
  ['ese', '', 'a', 'e'],
  ['i', '', 'a', 'ia'],
];

const NO_NAMES: readonly string[] = [];

/** Of which names, folded, a word may be the adjective: of "Norlandian" and "Norlandians", not of "Julian" or "median". */
export const namesOfOrigin = new LexemeTable(findNames);

function findNames({ kind, capital, lower, text }: Lexeme): readonly string[] {
  // What the lexicon knows is of names that it knows.
  if (kind !== 'word' || !capital || lower.length < 5 || kindsOfName(text) !== 0) return NO_NAMES;
  const adjective = lower.endsWith('ns') ? lower.slice(0, -1) : lower;
  if (formsOf(adjective) !== 0 || lexicon.givenNames().has(adjective)) return NO_NAMES;
  for (const [ending, ...names] of ENDINGS) {
    if (!adjective.endsWith(ending)) continue;
    const stem = adjective.slice(0, -ending.length);
    return stem.length < (ending === 'i' ? 4 : 3) ? NO_NAMES : names.map((name) => stem + name);
  }
  return NO_NAMES;
}
