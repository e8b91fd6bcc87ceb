import { NEWS_VERBS } from './generated/newsVerbs';
import { wordTable } from './wordTable';

const numberOf = wordTable(NEWS_VERBS);
const NOUN_AS_WELL = 2;
const NOUN_ALONE = 3;

/**
 * True for the base form of a verb of news English. What is in no list of verbs and has no verbal ending is taken for a
 * noun.
 */
export function isNewsVerb(lemma: string): boolean {
  const number = numberOf(lemma);
  return number > 0 && number !== NOUN_ALONE;
}

/** True for a verb whose base form is also a common noun, so that its neighbours decide. */
export function isNounVerb(lemma: string): boolean {
  return numberOf(lemma) >= NOUN_AS_WELL;
}
