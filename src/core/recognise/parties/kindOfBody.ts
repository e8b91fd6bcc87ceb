import { nounsForBody } from '../../lexicon/bodyKinds';
import { foldName, lazily, phrases } from '../../lexicon/lookup';
import { usualCountryName } from '../../lexicon/nameIndex';
import { MEDIA, PUBLIC_BODIES } from '../../lexicon/organisations';
import { isPartyNoun } from '../syntax/partyNouns';

const noCompanies = lazily(() => new Set([...phrases(PUBLIC_BODIES), ...phrases(MEDIA)].map(foldName)));

/** First words of what companies of a country are called: "Air Norland". */
const OF_COMPANIES = /^(?:royal )?air|^telecom/;

/**
 * True for the name of a body that "the company" or "the firm" does not take up: a party, a court, "the University of Velm",
 * "Historic England". A name that does not show what it is may be one of a company.
 */
export function isNoCompany(name: string): boolean {
  const folded = foldName(name);
  if (noCompanies().has(folded)) return true;
  const words = folded.split(' ');
  const last = words.at(-1)!;
  const nouns = [...nounsForBody(folded), ...(words.length > 1 ? nounsForBody(last) : [])];
  if (nouns.length > 0) return !nouns.includes('company') && !nouns.includes('firm');
  const link = words.indexOf('of');
  if (link > 0) return words[link - 1] !== 'bank' && isPartyNoun(words[link - 1]!);
  return words.length > 1 && usualCountryName(last) !== undefined && !OF_COMPANIES.test(folded);
}
