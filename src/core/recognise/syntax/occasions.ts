import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';
import { singular } from './tags/morphology';
import type { Word } from './tags/words';

/** In, at or on what people say things. */
const OCCASIONS = wordSet(`
  address speech statement letter email e-mail message interview briefing sermon homily post tweet broadcast telegram
  memo communique communiqué decree petition conference podcast editorial column remarks op-ed
`);

/** What is itself said, written or shown on such an occasion: "apologise in a letter", "appear at a news conference". */
const UTTERED = wordSet(`
  say tell add state announce declare explain stress warn confirm admit acknowledge disclose reveal write publish
  post apologise apologize answer reply respond mention include name list put set speak appear attend sign use describe
  express clarify address condemn repeat read promise print take hold ask accuse call thank apology answer explanation
  mention wording line sentence phrase change correction error reference part seat role place
`);

/** "a", "his", "the patriarch's". */
const BEFORE_OCCASION = /^(?:determiner|possessive|adjective|noun|name|verb|number)$/;

/**
 * True if the preposition at `at` opens the occasion on which something is said: "in a televised address", "at a news
 * conference", "in his letter". `first` is where what is said begins: words of it that are themselves said or written keep it.
 */
export function opensOccasion(words: readonly Word[], at: number, first: number): boolean {
  const opener = words[at + 1];
  if (opener === undefined || !/^(?:determiner|possessive|pronoun|name)$/.test(opener.tag)) return false;
  let noun = at + 2;
  while (noun < at + 6 && words[noun] !== undefined && BEFORE_OCCASION.test(words[noun]!.tag)) {
    const isHead = !/^(?:noun|possessive)$/.test(itemAt(words, noun + 1)?.tag ?? 'stop');
    if (isHead && isOccasion(words[at]!.lower, singular(words[noun]!.lower))) return !isUttered(words, first, at);
    noun++;
  }
  return false;
}

/** "back at their posts" is a place. */
function isOccasion(preposition: string, noun: string): boolean {
  return preposition === 'at' ? /^(?:conference|briefing)$/.test(noun) : OCCASIONS.has(noun);
}

function isUttered(words: readonly Word[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const { verb, lower } = words[at]!;
    if (UTTERED.has(verb?.lemma ?? singular(lower))) return true;
  }
  return false;
}
