import { wordSet } from '../../text/wordSet';
import { actingHints, ownerHints, partyHints, type PartyHint } from '../parties/parties';
import { ONLY_OF, phraseFrom } from '../syntax/phrases';
import type { ParsedSentence } from '../syntax/parse';
import { lowerAt, tagAt } from '../syntax/tags/wordAt';

/** What quoted words are said to be. */
const MESSAGES = wordSet('message advice plea appeal call verdict request instruction warning answer order reply');

/** Farther behind a word of it, a quotation does not end; in words. */
const LONGEST = 60;

/** Whose words a quotation is, and to whom. */
interface Message {
  readonly by: readonly PartyHint[];
  readonly to: readonly PartyHint[];
}

/** “Sort it out,” was [Rhys Ball]'s message to [the board]; “Do not eat it,” is the advice from [the agency]: behind the quotation at `at`. */
export function messageBehind(sentence: ParsedSentence, at: number): Message | undefined {
  const { words, nounPhrases } = sentence;
  const { quotation } = words[at]!;
  let be = at + 1;
  while (be < at + LONGEST && (words[be]?.quotation === quotation || tagAt(words, be) === 'comma')) be++;
  if (quotation < 0 || !/^(?:is|was|were|are)$/.test(lowerAt(words, be))) return undefined;
  const phrase = phraseFrom(sentence, be + 1, ONLY_OF);
  const head = phrase === undefined ? undefined : nounPhrases[phrase.heads[0]!];
  if (phrase === undefined || head === undefined || !MESSAGES.has(words[head.last]!.lower)) return undefined;
  let by = head.possessor === undefined ? [] : ownerHints(sentence, head.possessor);
  let to: readonly PartyHint[] = [];
  for (let next = phrase.last + 1, steps = 0; steps < 2; steps++) {
    const link = words[next]?.lower;
    const whom =
      link === 'from' || link === 'to' || link === 'for' ? phraseFrom(sentence, next + 1, ONLY_OF) : undefined;
    if (whom === undefined) break;
    if (link === 'from') by = partyHints(sentence, whom);
    else to = actingHints(partyHints(sentence, whom));
    next = whom.last + 1;
  }
  return by.length > 0 || to.length > 0 ? { by, to } : undefined;
}
