import { lexicon } from '.';
import { NOUN_SENSES } from './generated/nounSenses';
import { remembering } from './lookup';
import { wordTable } from './wordTable';

const inTable = wordTable(NOUN_SENSES);

/** The number of people, who have a list of their own. */
const PERSON = 1;

function listed(word: string): number {
  return inTable(word) || (lexicon.personNouns().has(word) ? PERSON : 0);
}

/** What kind of thing a common noun stands for, as a number from 1 on; 0 where no list says. Plurals count as their singular. */
export const senseOfNoun = remembering(10_000, (lower) => {
  const own = listed(lower);
  if (own !== 0 || !lower.endsWith('s') || lower.endsWith('ss')) return own;
  if (lower.endsWith('ies')) return listed(`${lower.slice(0, -3)}y`);
  return listed(lower.slice(0, -1)) || (lower.endsWith('es') ? listed(lower.slice(0, -2)) : 0);
});
