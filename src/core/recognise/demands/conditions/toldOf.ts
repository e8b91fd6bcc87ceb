import { clauseBegins } from '../../speech/speechContent';
import type { ParsedSentence } from '../../syntax/parse';
import { subjectOf } from '../../syntax/subjects';
import { verbGroup } from '../../syntax/verbGroups';
import { wordSet } from '../../../text/wordSet';
import { COMPLYING, CONCESSIONS, YIELDING } from '../cues/verbKinds';
import { isParty } from '../isParty';
import type { Phrase } from '../../syntax/phrases';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { FULL_PAUSES } from '../../syntax/tags/patterns';

const TELLING = wordSet('tell warn notify inform advise');

/** "The firm faces a fine unless it pays": who is in for something, by what it has to do itself. */
function inFor(sentence: ParsedSentence, verb: number, at: number): Phrase | undefined {
  const { words } = sentence;
  if (!/^(?:it|they|he|she)$/.test(lowerAt(words, at + 1)) || words[verb]!.verb!.form === 'past') return undefined;
  const isYielding = words.slice(at + 2, at + 7).some(({ verb: act, traits }) => {
    const lemma = act?.lemma ?? traits.base?.lemma ?? '';
    return YIELDING.has(lemma) || COMPLYING.has(lemma) || CONCESSIONS.has(lemma);
  });
  const subject = isYielding ? subjectOf(sentence, verb) : undefined;
  return subject !== undefined && isParty(sentence, subject.first) ? subject : undefined;
}

/** "The firm has been told (that) it will lose its licence if": who is told what the clause at `at` says, by nobody named. */
export function toldOf(sentence: ParsedSentence, at: number): Phrase | undefined {
  const { words } = sentence;
  for (let i = at - 1; i > 0 && i > at - 24; i--) {
    const { tag, verb } = words[i]!;
    if (FULL_PAUSES.test(tag)) return undefined;
    if (tag !== 'verb') continue;
    const facing = /^(?:face|risk)$/.test(verb!.lemma) ? inFor(sentence, i, at) : undefined;
    if (facing !== undefined) return facing;
    if (!TELLING.has(verb!.lemma)) continue;
    if (!verbGroup(sentence, i).passive) return undefined;
    const first = tagAt(words, i + 1) === 'that' ? i + 2 : i + 1;
    // "was warned of a strike if".
    return clauseBegins(sentence, first) || /^(?:of|by)$/.test(lowerAt(words, first))
      ? subjectOf(sentence, i)
      : undefined;
  }
  return undefined;
}
