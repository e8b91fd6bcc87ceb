import { wordSet } from '../../../text/wordSet';
import { datePhrase, type Phrase } from '../meaning';
import { directionOf } from './tense';
import type { Words } from './sentenceWords';

/** "in the foreseeable future", "in the past": times without any measure. */
export function vagueTimeAt(words: Words, at: number): Phrase | undefined {
  if (words.is(at, 'half')) return halfTermAt(words, at);
  const isQualified = words.is(at, 'foreseeable', 'near', 'immediate', 'distant', 'recent');
  const noun = isQualified ? at + 1 : at;
  if (!words.is(noun, 'future', 'past')) return undefined;
  const hasArticle = words.is(at - 1, 'the');
  if (!hasArticle && !words.is(at, 'future')) return undefined;
  if (!words.is(hasArticle ? at - 2 : at - 1, 'in', 'for', 'into', 'within', 'from', 'of')) return undefined;
  // "the future of the port", "future talks", "the past three years" are something else.
  const isBeforeNoun = words.mayBeNoun(noun + 1) && !isQualified;
  if (isBeforeNoun || words.is(noun + 1, 'of') || words.isNumber(noun + 1) || words.isHyphen(noun + 1))
    return undefined;
  const value = words.is(noun, 'future') ? 'FUTURE_REF' : 'PAST_REF';
  return datePhrase(at, noun + 1, { kind: 'fixed', value }, 'vague');
}

const BEFORE_HALF_TERM = wordSet('by before until till after over during at since from in');

/** "by half-term": schools know when that is. */
function halfTermAt(words: Words, at: number): Phrase | undefined {
  const termAt = words.isHyphen(at + 1) ? at + 2 : at + 1;
  if (!words.is(termAt, 'term') || !words.in(at - 1, BEFORE_HALF_TERM)) return undefined;
  if (words.mayBeNoun(termAt + 1)) return undefined;
  const value = directionOf(words, at, termAt + 1) === 'past' ? 'PAST_REF' : 'FUTURE_REF';
  return datePhrase(at, termAt + 1, { kind: 'fixed', value }, 'half-term');
}
