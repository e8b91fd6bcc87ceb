import type { ParsedSentence } from '../../syntax/parse';
import { subjectOf } from '../../syntax/subjects';
import { verbGroup } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import { CONCESSIONS } from '../cues/verbKinds';
import type { Place } from '../draft';
import { isParty } from '../verbs/verbObjects';
import { wordSet } from '../../../text/wordSet';
import { PRESSURES } from '../cues/nounKinds';
import { itemAt } from '../../../text/itemAt';

/** True where what a party says it would do is what the other side wants. */
export function concedesBefore({ words }: ParsedSentence, at: number): boolean {
  // "A deal is possible if the insurers drop their objections".
  if (/^(?:possible|conceivable|thinkable|achievable|avoided|averted)$/.test(itemAt(words, at - 1)?.lower ?? ''))
    return true;
  for (let i = at - 1; i > 0 && i > at - 12; i--) {
    const { tag, verb } = words[i]!;
    if (/^(?:comma|stop|break)$/.test(tag)) return false;
    // "will lift sanctions", "sanctions will be lifted".
    const modal = words[i - 1]!.lower === 'be' && i > 1 ? words[i - 2]! : words[i - 1]!;
    if (tag !== 'verb' || modal.tag !== 'modal') continue;
    if (!/^(?:will|would)$/.test(modal.lower) || !CONCESSIONS.has(verb!.lemma)) return false;
    return (
      !/^(?:suspend|leave|end|call|lay|drop)$/.test(verb!.lemma) ||
      words.slice(i + 1, at).some(({ lower }) => PRESSURES.has(lower))
    );
  }
  return false;
}

export function isNegated(words: readonly Word[], first: number): boolean {
  return words.slice(first, first + 8).some(({ tag, lower }) => tag === 'not' || lower.endsWith("n't"));
}

/** What one goes on with to get what one wants. */
const PERSISTING = wordSet(
  'stay strike continue camp occupy protest march block blockade fight sit remain hold picket boycott fast kill keep press',
);

/** "threatened to kill a hostage every hour until", "will stay in the square until the rector resigns". */
export function persists({ sentence }: Place, main: number | undefined, first: number, said: boolean): boolean {
  const { words } = sentence;
  if (main === undefined || main > first) return false;
  const { lemma = '' } = words[main]!.verb ?? {};
  // "The strike goes on until the firm talks".
  const goesOn = lemma === 'continue' || (lemma === 'go' && words[main + 1]?.lower === 'on');
  if (said && goesOn && words[main]!.verb!.form !== 'past' && isParty(sentence, first)) return true;
  // "will remain closed until the club fits a new door".
  const shut = verbGroup(sentence, main).first - 1;
  const doer = subjectOf(sentence, main);
  // "will stay in hospital until doctors are content".
  if (/^(?:he|she)$/.test(words[doer?.last ?? main]!.lower)) return false;
  const stays = /^(?:remain|stay)$/.test(words[shut]?.verb?.lemma ?? words[main]!.verb?.lemma ?? '');
  if (said && stays && isParty(sentence, first) && !/^(?:i|he|she|they|we|it)$/.test(words[first]!.lower)) return true;
  if (!PERSISTING.has(words[main]!.verb?.lemma ?? '')) return false;
  const group = verbGroup(sentence, main);
  // "is holding up the bill until the ministry yields".
  const isHeld =
    words[main]!.verb!.form === 'ing' &&
    /^(?:hold|block|blockade|boycott|occupy|picket|fast|camp|strike)$/.test(words[main]!.verb!.lemma) &&
    isParty(sentence, first) &&
    /^(?:is|are|was|were|been)$/.test(itemAt(words, main - 1)?.lower ?? '');
  if (isHeld) return !/^(?:i|he|she|they|we|it)$/.test(words[first]!.lower);
  const vows = group.infinitive && /^(?:threaten|vow|swear)$/.test(itemAt(words, group.first - 1)?.verb?.lemma ?? '');
  const will =
    said && /^(?:will|would)$/.test(group.modal ?? '') && isParty(sentence, subjectOf(sentence, main)?.first);
  if (!vows && !will) return false;
  // "We will keep the lights off until they turn the water on".
  if (will && /^(?:i|we)$/.test(words[doer?.last ?? main]!.lower) && /^(?:they|you)$/.test(words[first]!.lower))
    return true;
  // "will stay in hospital until he recovers": what befalls one.
  return !/^(?:i|he|she|they|we|it)$/.test(words[first]!.lower);
}

/** "spoke on condition that he not be named": what sources ask of the paper. */
export function isUnnamed(words: readonly Word[], first: number): boolean {
  return words
    .slice(first, first + 8)
    .some(({ lower }) => /^(?:named|identified|quoted|name|identity|names|anonymity)$/.test(lower));
}
