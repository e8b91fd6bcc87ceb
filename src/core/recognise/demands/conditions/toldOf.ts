import { clauseBegins } from '../../speech/speechContent';
import type { ParsedSentence } from '../../syntax/parse';
import { subjectOf, type Phrase } from '../../syntax/subjects';
import { verbGroup } from '../../syntax/verbGroups';
import { wordSet } from '../../../text/wordSet';

const TELLING = wordSet('tell warn notify inform advise');

/** "The firm has been told (that) it will lose its licence if": who is told what the clause at `at` says, by nobody named. */
export function toldOf(sentence: ParsedSentence, at: number): Phrase | undefined {
  const { words } = sentence;
  for (let i = at - 1; i > 0 && i > at - 24; i--) {
    const { tag, verb } = words[i]!;
    if (/^(?:stop|break)$/.test(tag)) return undefined;
    if (tag !== 'verb' || !TELLING.has(verb!.lemma)) continue;
    if (!verbGroup(sentence, i).passive) return undefined;
    const first = words[i + 1]?.tag === 'that' ? i + 2 : i + 1;
    return clauseBegins(sentence, first) ? subjectOf(sentence, i) : undefined;
  }
  return undefined;
}
