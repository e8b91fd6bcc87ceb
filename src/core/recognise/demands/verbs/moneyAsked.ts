import { wordSet } from '../../../text/wordSet';
import { isPartyNoun } from '../../syntax/partyNouns';
import type { Word } from '../../syntax/tags/words';
import type { VerbSite } from './verbSite';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { phraseAround } from '../../syntax/phrases';

/** "petitioned the assembly | for money to raise the walls": what is asked for, and what it is to do. */
export function isForMeans({ sentence, words }: VerbSite, at: number): boolean {
  const thing = lowerAt(words, at) === 'for' ? phraseAround(sentence, at + 1) : undefined;
  if (thing === undefined || tagAt(words, thing.last + 1) !== 'to') return false;
  return MEANS.has(words[thing.last]!.lower);
}

/** "needs money to rebuild it", "a win to go through": what it is needed for. */
export function isMeansTo(words: readonly Word[], first: number, head: string): boolean {
  return MEANS.has(head) || MONEY.has(head) || /^(?:an?|more|no|another|some)$/.test(words[first]!.lower);
}

const MEANS = wordSet('money funds funding cash help support aid permission time leave power powers room land staff');

/** "five million dollars", "£2m", "a ransom of a million": money. */
export function isSum(words: readonly Word[], first: number, last: number): boolean {
  if (words[first]!.tag === 'number' || CURRENCY_SIGN.test(words[first]!.text))
    return CURRENCY_SIGN.test(words[first]!.text) || MONEY.has(words[last]!.lower);
  return words.slice(first, last + 1).some(({ lower }) => /^(?:ransom|fee|price)$/.test(lower));
}

/** "asked 20 dollars | for the bike": what is to be sold; "for the engineer" is a ransom. */
export function isPrice(words: readonly Word[], link: number): boolean {
  const isOne = /^(?:the|its|his|her|their|an?)$/.test(lowerAt(words, link + 1));
  return lowerAt(words, link) === 'for' && isOne && !isPartyNoun(lowerAt(words, link + 2));
}

const CURRENCY_SIGN = /^[$£€¥]/;
const MONEY = wordSet(
  'dollar dollars euro euros pound pounds franc francs peso pesos rupees yen million millions billion',
);
