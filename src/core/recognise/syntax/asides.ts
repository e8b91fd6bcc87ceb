import type { ParsedSentence } from './parse';
import { SPEECH_VERBS } from './speechVerbs';
import { beforeTimes } from './timesBefore';
import type { Word } from './tags/words';
import { opensFiniteVerb, skipAdverbs } from './verbGroups';
import { itemAt } from '../../text/itemAt';
import { lowerAt } from './tags/wordAt';
import { PAST_FORMS } from './tags/patterns';

/** Goes left over times ("on Tuesday", "yesterday", "last week") that stand between a subject and its verb. */
export function beforeAdverbials({ words }: ParsedSentence, from: number): number {
  const at = beforeTimes(words, from);
  // "and in recent days said".
  if (/^(?:day|week|month|year)s$/.test(lowerAt(words, at)) && words[at - 1]?.lower === 'recent')
    return beforeTimes(words, at - 3);
  // "which in turn blamed the firm".
  return words[at]?.lower === 'turn' && words[at - 1]?.lower === 'in' ? beforeTimes(words, at - 2) : at;
}

/** Goes left over an age: "Ida Moe, 58, who led the bank, said". */
export function beforeAge(words: readonly Word[], at: number): number {
  return words[at]?.tag === 'number' && itemAt(words, at - 1)?.tag === 'comma' ? at - 2 : at;
}

/** True for "the mayor said" between two commas. */
export function isAttribution(sentence: ParsedSentence, first: number, closing: number): boolean {
  const { words } = sentence;
  // ", said the mayor,": turned round.
  const isTurned = words[first]?.tag === 'verb' && /^(?:past|s)$/.test(words[first].verb!.form);
  if (isTurned && SPEECH_VERBS.has(words[first]!.verb!.lemma) && closing - first < 8) {
    const index = sentence.phraseAt[first + 1] ?? -1;
    return index >= 0 && sentence.nounPhrases[index]!.last === closing - 1;
  }
  if ((sentence.phraseAt[first] ?? -1) < 0 || closing - first > 14) return false;
  for (let at = first; at < closing; at++) {
    if (!opensFiniteVerb(sentence, at)) continue;
    return words[at]!.tag === 'verb' && SPEECH_VERBS.has(words[at]!.verb!.lemma);
  }
  return false;
}

/**
 * True if what stands between two commas hangs on the phrase before it: "who runs it", "under whose lead they lost", "noting
 * that it must", "in a statement issued late on Monday", "the mayor of Velm"; not a clause of its own.
 */
export function opensAside(sentence: ParsedSentence, first: number, closing: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  const word = words[skipAdverbs(words, first)];
  if (word === undefined || first >= closing) return false;
  if (word.tag === 'relative' || word.lower === 'whose' || word.verb?.form === 'ing') return true;
  // "Kolb, when asked about it, said": a participle with when it was.
  const behind = words[first + 1]?.verb?.form ?? '';
  if (/^(?:when|while|if|once|though|although)$/.test(word.lower) && PAST_FORMS.test(behind)) return true;
  // "The owner, if the talks fail, must leave", "The owner, should the talks fail, must leave": on a condition.
  if (/^(?:if|unless|should)$/.test(word.lower) && (phraseAt[first + 1] ?? -1) >= 0) return true;
  // "Kolb, asked (twice) if he had seen it, said".
  if (word.lower === 'asked' && !words.slice(first, closing).some(({ tag }) => tag === 'comma')) return true;
  // "The owner, though free to leave, should stay": what one is.
  if (/^(?:though|although|while|albeit)$/.test(word.lower) && words[first + 2]?.tag === 'to') return true;
  let at = first;
  if (words[first + 1]?.lower === 'whose') return true;
  const inner = word.tag === 'preposition' ? (phraseAt[first + 1] ?? -1) : -1;
  if (inner >= 0) {
    at = nounPhrases[inner]!.last + 1;
    // The noun belongs to the preposition: the verb behind it is a participle.
    // "in a letter read in churches": a participle that looks like the base form, too.
    if (words[at]?.tag === 'verb' && words[at]!.traits.past !== undefined) return true;
    // "in a sermon broadcast live": the bare verb goes with no singular, and is none.
    const isOne = /^an?$/.test(words[nounPhrases[inner]!.first]!.lower);
    if (isOne && words[at]?.tag === 'verb' && words[at]!.verb!.form === 'base') return true;
  }
  for (; at < closing; at++) {
    const { tag, lower } = words[at]!;
    if (tag === 'relative' || lower === 'whose' || (tag === 'that' && words[at - 1]!.tag === 'noun')) return true;
    // "under orders to name a deputy": an infinitive is no clause.
    if (opensFiniteVerb(sentence, at) && itemAt(words, at - 1)?.tag !== 'to') return false;
  }
  return true;
}
