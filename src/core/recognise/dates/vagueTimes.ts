import type { Phrase } from './meaning';
import type { Words } from './words';

/** "in the foreseeable future", "in the past": times without any measure. */
export function vagueTimeAt(words: Words, at: number): Phrase | undefined {
  const isAdjective = words.is(at, 'foreseeable', 'near', 'immediate', 'distant', 'recent');
  const nounAt = isAdjective ? at + 1 : at;
  if (!words.is(nounAt, 'future', 'past')) return undefined;
  const hasArticle = words.is(at - 1, 'the');
  if (
    !words.is(hasArticle ? at - 2 : at - 1, 'in', 'for', 'into', 'within', 'from', 'of') ||
    (!hasArticle && !words.is(at, 'future'))
  ) {
    return undefined;
  }
  // "the future of the port", "future talks", "the past three years" are something else.
  if (
    words.is(nounAt + 1, 'of') ||
    (!isAdjective && words.isWord(nounAt + 1) && !isClosed(words, nounAt + 1)) ||
    words.isNumber(nounAt + 1)
  )
    return undefined;
  if (words.isHyphen(nounAt + 1)) return undefined;
  const value = words.is(nounAt, 'future') ? 'FUTURE_REF' : 'PAST_REF';
  return { start: at, end: nounAt + 1, type: 'DATE', meaning: { kind: 'fixed', value }, rule: 'vague' };
}

function isClosed(words: Words, at: number): boolean {
  return words.is(
    at,
    ...[
      'and',
      'or',
      'but',
      'if',
      'when',
      'as',
      'to',
      'for',
      'with',
      'by',
      'that',
      'which',
      'who',
      'is',
      'was',
      'said',
      'on',
    ],
    ...[
      'he',
      'she',
      'they',
      'it',
      'we',
      'in',
      'at',
      'after',
      'because',
      'while',
      'the',
      'has',
      'have',
      'had',
      'will',
      'would',
      'from',
      'unless',
    ],
  );
}
