import { wordMap } from '../../../text/wordSet';
import { partyHints } from '../../parties/parties';
import type { Attribution } from '../../speech/attribution';
import { clauseBegins, contentSpan, lastWordEnd } from '../../speech/speechContent';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import type { Polarity } from '../../syntax/speechVerbs';
import { subjectOf } from '../../syntax/subjects';
import { itemAt } from '../../../text/itemAt';
import { isSomebody } from './passives';

/** How somebody takes it that something is so. */
export const MOODS = wordMap<Polarity>(
  ['asserts', 'optimistic hopeful afraid worried fearful concerned alarmed pessimistic'],
  ['doubts', 'doubtful sceptical skeptical'],
);

/** "is optimistic that {the talks will go on}". */
export function moods(parse: Parse, sentence: ParsedSentence, index: number): readonly Attribution[] {
  const { words } = sentence;
  const found: Attribution[] = [];
  for (const [at, { lower, start, end }] of words.entries()) {
    const polarity = MOODS.get(lower);
    if (polarity === undefined) continue;
    let be = at - 1;
    while (itemAt(words, be)?.tag === 'adverb') be--;
    if (itemAt(words, be)?.verb?.lemma !== 'be') continue;
    const first = words[at + 1]?.tag === 'that' ? at + 2 : at + 1;
    const subject = subjectOf(sentence, be);
    if (words[first] === undefined || subject === undefined || !isSomebody(sentence, subject)) continue;
    if (first === at + 1 && !clauseBegins(sentence, first)) continue;
    found.push({
      sentence: index,
      cue: { start, end },
      lemma: lower,
      polarity,
      source: partyHints(sentence, subject),
      hearer: [],
      content: contentSpan(parse, sentence, first, lastWordEnd(sentence, words.length - 1)),
    });
  }
  return found;
}
