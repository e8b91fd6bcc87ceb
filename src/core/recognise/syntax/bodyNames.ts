import { lexicon } from '../../lexicon';
import { itemAt } from '../../text/itemAt';
import type { ParsedSentence } from './parse';
import type { Word } from './tags/words';

/**
 * "the Court of Arbitration | for Sport", "the Department | for Education": the last word of what a body or an office is
 * called by, where the name before the "for" at `link` is one; `undefined` if the "for" is none of a name's.
 */
export function taskOfBody(sentence: ParsedSentence, link: number): number | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  if (words[link]?.lower !== 'for' || itemAt(words, link - 1)?.capital !== true) return undefined;
  const at = words[link + 1]?.lower === 'the' ? link + 2 : link + 1;
  if (words[at]?.capital !== true || !isBodyBefore(words, link)) return undefined;
  const { last } = itemAt(nounPhrases, phraseAt[at] ?? -1) ?? { last: -1 };
  for (let i = at; i <= last; i++) if (!words[i]!.capital) return undefined;
  return last < at || isInCapitals(words) ? undefined : last;
}

/** "Court", "Court of Arbitration", "Office of the Commissioner": a capitalised word for a body in the name that ends before `link`. */
function isBodyBefore(words: readonly Word[], link: number): boolean {
  for (let i = link - 1; i >= 0; i--) {
    const { lower, capital } = words[i]!;
    if (!capital && lower !== 'of') return false;
    if (capital && (lexicon.organisationHeads().has(lower) || lexicon.offices().has(lower))) return true;
  }
  return false;
}

/** A headline in which every word has a capital: there it tells no name. */
function isInCapitals(words: readonly Word[]): boolean {
  return !words.some(({ tag, capital }) => !capital && /^(?:noun|verb|adjective)$/.test(tag));
}
