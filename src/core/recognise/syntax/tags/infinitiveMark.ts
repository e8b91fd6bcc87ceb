import { WordForm } from '../../../lexicon/englishWords';
import { AnyScript } from '../../../text/anyScript';
import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { INFINITIVE_VERBS, OBJECT_INFINITIVE_VERBS, TAKES_PREPOSITION_TO } from './complements';
import { verbReadings } from './morphology';
import { opensNounPhrase } from './neighbours';
import { COORDINATORS, NOUNS_AFTER_TO } from './wordClasses';
import type { Word } from './words';
import { lowerAt } from './wordAt';

const YIELDS_IN = /^(?:give|gives|gave|given|giving|cave|caves|caved|caving)$/;

const NO_LETTER_FIRST = new AnyScript(/^[^A-Za-z]/u, () => new RegExp(String.raw`^\P{L}`, 'u'));

/** Where people are sent back to, though it is a verb as well. */
const BACK_TO = wordSet('work school base court camp port class barracks jail sea bed market');

/** True for the "to" of an infinitive, and not of "to the harbour", "to school". */
export function isInfinitiveMark(words: readonly Word[], i: number): boolean {
  const previous = i === 0 ? undefined : itemAt(words, i - 1);
  // "says no to lower quotas".
  if (previous?.lower === 'no') return false;
  // "back to work", "back to school".
  if (previous?.lower === 'back' && BACK_TO.has(lowerAt(words, i + 1))) return false;
  // "a return to work".
  if (/^return(?:s|ed|ing)?$/.test(previous?.lower ?? '') && BACK_TO.has(lowerAt(words, i + 1)))
    return words[i + 2]?.traits.isDeterminer === true;
  // "held to account".
  if (words[i + 1]?.lower === 'account' && words[i + 2]?.lower !== 'for') return false;
  // "to at least reopen it".
  let at = lowerAt(words, i + 1) === 'at' && lowerAt(words, i + 2) === 'least' ? i + 3 : i + 1;
  while (at < words.length && at < i + 3 && (words[at]!.traits.isAdverb || words[at]!.traits.isNegation)) at++;
  // "to fully and immediately withdraw".
  if (at > i + 1 && COORDINATORS.has(lowerAt(words, at)) && words[at + 1]?.traits.isAdverb) at += 2;
  // "to back the bill": what is an adverb elsewhere has an object here.
  if (words[i + 1]?.lower === 'back' && previous?.lower !== 'back') {
    const backed = words[i + 2]?.lower === 'up' ? words[i + 3] : words[i + 2];
    if (opensNounPhrase(backed) || backed?.traits.isPlural === true) return true;
  }
  if (words[i + 1]?.lower === 'down' && hasTools(words, i + 1)) return true;
  const next = words[at];
  if (next === undefined || NO_LETTER_FIRST.test(next.text)) return false;
  // "to police the streets", but "in a call to police he demanded".
  if (next.lower === 'police' && words[at + 1]?.traits.isDeterminer !== true) return false;
  if (/^(?:be|have|do)$/.test(next.lower)) return true;
  if (next.capital && !(words[i]!.capital || words[i + 2]?.capital)) return false;
  if (next.traits.isDeterminer || next.traits.isPossessive) return false;
  if (next.traits.isPronoun && !(next.lower === 'mine' && words[at + 1]?.traits.isDeterminer)) return false;
  // "give in to blackmail".
  if (previous?.lower === 'in' && YIELDS_IN.test(lowerAt(words, i - 2))) return false;
  if (next.traits.base !== undefined || (next.traits.forms & WordForm.verb && isGoverned(words, i))) {
    if (NOUNS_AFTER_TO.has(next.lower)) return false;
    return !(next.traits.isNounVerb && previous !== undefined && TAKES_PREPOSITION_TO.has(previous.lower));
  }
  if (next.capital) return false;
  // A verb that is in no list shows itself by its ending or by the object right behind it.
  const after = words[at + 1];
  return (
    /(?:[^s]ise|ize|ify)$/.test(next.lower) ||
    isMadeOfVerb(next) ||
    (after !== undefined &&
      !/(?:ing|tion|s)$/.test(next.lower) &&
      (after.traits.isDeterminer || after.traits.isPossessive || after.traits.isPronoun) &&
      after.lower !== 'there')
  );
}

/** "to unbundle the wallet", "to re-export it": another word for doing again what a verb tells, or undoing it. */
function isMadeOfVerb({ lower, traits: { forms } }: Word): boolean {
  const [, verb = ''] = /^(?:re|un|de)-?(.{3,})$/.exec(lower) ?? [];
  return !(forms & WordForm.noun) && verbReadings(verb).some(({ form }) => form === 'base');
}

/** True if a verb that wants an infinitive stands shortly before: "urged visitors to book". */
function isGoverned(words: readonly Word[], i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - 7; at--) {
    const { tag, verb } = words[at]!;
    if (tag === 'comma' || tag === 'stop' || tag === 'preposition') return false;
    if (tag === 'verb')
      return OBJECT_INFINITIVE_VERBS.has(verb!.lemma) || (at === i - 1 && INFINITIVE_VERBS.has(verb!.lemma));
  }
  return false;
}

/** "down tools", "down their tools": what those lay down who strike. */
export function hasTools(words: readonly Word[], down: number): boolean {
  return words[words[down + 1]?.traits.isPossessive === true ? down + 2 : down + 1]?.lower === 'tools';
}
