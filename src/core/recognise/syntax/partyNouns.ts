import { lexicon } from '../../lexicon';
import { remembering } from '../../lexicon/lookup';
import { wordSet } from '../../text/wordSet';
import { singular } from './tags/morphology';
import type { Word } from './tags/words';

/** More than a long article has of nouns that are asked about. */
const NOUNS_KEPT = 4_000;

/** True if the noun (lower case) names somebody by what they are: "nurse", "unions", "court". */
export const isPartyNoun = remembering(NOUNS_KEPT, (noun): boolean => {
  const one = singular(noun);
  const { offices, personNouns, bodyNouns, groupNouns, looseBodies } = lexicon;
  return (
    [offices, personNouns, bodyNouns, looseBodies].some((nouns) => nouns().has(noun) || nouns().has(one)) ||
    groupNouns().has(noun) ||
    /^(?:wo)?m[ae]n$|(?:workers?|counterparts?|islanders?|travellers?|travelers?|borrowers?|congregation)$/.test(noun)
  );
});

/** True of a name, of "he", "she" and "they", and of a noun for somebody. */
export function namesSomebody({ tag, lower }: Pick<Word, 'tag' | 'lower'>): boolean {
  return tag === 'name' || (tag === 'pronoun' ? /^(?:he|she|they)$/.test(lower) : isPartyNoun(lower));
}

/** "the party's youth wing": those within a body who act for themselves, by nouns that are printed like what is done. */
export const PARTS_OF_BODIES = wordSet('wing division');

/** Ends of nouns for those who do something. */
const DOERS = /(?:[^p]ers|ors|ists|ians|goers)$/;

/** True for a noun that no list knows for a party, of those of whom one says that they must act. */
export function isActor(noun: string): boolean {
  return (DOERS.test(noun) && !lexicon.thingsLikeDoers().has(noun)) || lexicon.askedParties().has(noun);
}

/** True for a noun of one body of many people: "crew", "agency". */
export function isCollective(noun: string): boolean {
  const { bodyNouns, groupNouns, looseBodies } = lexicon;
  return bodyNouns().has(noun) || groupNouns().has(noun) || looseBodies().has(noun) || PARTS_OF_BODIES.has(noun);
}
