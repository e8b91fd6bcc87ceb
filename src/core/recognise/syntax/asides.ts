import type { ParsedSentence } from './parse';
import { SPEECH_VERBS } from './speechVerbs';
import { opensFiniteVerb, skipAdverbs } from './verbGroups';
import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';

const TIME_NOUNS = wordSet('week month year morning evening afternoon night weekend');

/** Goes left over times ("on Tuesday", "yesterday", "last week") that stand between a subject and its verb. */
export function beforeAdverbials(sentence: ParsedSentence, from: number): number {
  const { words } = sentence;
  let at = from;
  while (at >= 0) {
    const { tag, lower } = words[at]!;
    if (tag === 'adverb' || tag === 'not') at--;
    else if (tag === 'time' || TIME_NOUNS.has(lower)) {
      let start = at;
      while (start > 0 && at - start < 4) {
        const left = words[start - 1]!.tag;
        const dated = left === 'comma' && /^(?:time|number)$/.test(itemAt(words, start - 2)?.tag ?? '');
        if (left !== 'time' && left !== 'number' && !dated) break;
        start--;
      }
      while (start > 0 && /^(?:determiner|adjective)$/.test(words[start - 1]!.tag) && words[start - 1]!.lower !== 'his')
        start--;
      if (itemAt(words, start - 1)?.tag === 'preposition' && words[start - 1]!.lower !== 'of') start--;
      if (/^(?:late|early)$/.test(itemAt(words, start - 1)?.lower ?? '')) start--;
      else if (tag !== 'time' && !/^(?:this|last|next|that|every)$/.test(words[start]!.lower)) return at;
      at = start - 1;
    } else return at;
  }
  return at;
}

/** True for "the mayor said" between two commas. */
export function isAttribution(sentence: ParsedSentence, first: number, closing: number): boolean {
  const { words } = sentence;
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
  let at = first;
  if (words[first + 1]?.lower === 'whose') return true;
  const inner = word.tag === 'preposition' ? (phraseAt[first + 1] ?? -1) : -1;
  if (inner >= 0) {
    at = nounPhrases[inner]!.last + 1;
    // The noun belongs to the preposition: the verb behind it is a participle.
    if (words[at]?.tag === 'verb' && /^(?:past|participle)$/.test(words[at]!.verb!.form)) return true;
  }
  for (; at < closing; at++) {
    const { tag, lower } = words[at]!;
    if (tag === 'relative' || lower === 'whose' || (tag === 'that' && words[at - 1]!.tag === 'noun')) return true;
    // "under orders to name a deputy": an infinitive is no clause.
    if (opensFiniteVerb(sentence, at) && itemAt(words, at - 1)?.tag !== 'to') return false;
  }
  return true;
}
