import type { Token } from '../../../text/token';
import { partyHints } from '../../parties/parties';
import { clauseBegins, lastWordEnd } from '../../speech/speechContent';
import type { ParsedSentence } from '../../syntax/parse';
import { phraseFrom } from '../../syntax/phrases';
import { mainVerbAfter, opensFiniteVerb } from '../../syntax/verbGroups';
import { isSomebody } from './contents';
import { found, type Found } from './found';

/** A cheap look at how a sentence begins. */
export function mayOpenWithHolder([first]: readonly Token[]): boolean {
  return first !== undefined && /^(?:to|for)$/.test(first.lexeme.lower);
}

/** "To the bishop, {the law is an insult}": what something is to somebody. */
export function openedByHolder(sentence: ParsedSentence): readonly Found[] {
  const { words, nounPhrases } = sentence;
  const holder = phraseFrom(sentence, 1);
  if (holder === undefined || words[holder.last + 1]?.tag !== 'comma') return [];
  const head = words[nounPhrases[holder.heads[0]!]!.last]!;
  // "For Velm, the season is over": of a name it is a fact as often.
  if (!isSomebody(head) || (words[0]!.lower === 'for' && head.tag === 'name')) return [];
  const first = holder.last + 2;
  if (words[first] === undefined || !clauseBegins(sentence, first)) return [];
  const verb = words.findIndex((_, at) => at >= first && opensFiniteVerb(sentence, at));
  if (!/^(?:is|are)$/.test(words[verb]?.lower ?? '') || mainVerbAfter(sentence, verb) !== verb) return [];
  // "To the mayor, the bill is due on Monday": what has a day is no view.
  if (words.some(({ tag }, at) => at > verb && tag === 'time')) return [];
  const content = { start: words[first].start, end: lastWordEnd(sentence, words.length - 1) };
  return [found(words[0]!, content, partyHints(sentence, holder))];
}
