import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import type { DemandStatus } from '../../mark';
import type { ParsedSentence } from '../../syntax/parse';
import type { Word } from '../../syntax/tags/words';
import { verbGroup } from '../../syntax/verbGroups';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { isDeclining, outcomeOf, settledUnder } from './outcomes';

/** What the verb at `governor` makes of a demand; `undefined` where it is not said to do that. */
export function statusAt(sentence: ParsedSentence, governor: number): DemandStatus | undefined {
  const { words } = sentence;
  const status = outcomeOf(sentence, governor);
  const { negated, modal, infinitive, first } = verbGroup(sentence, governor);
  if (status === undefined) return undefined;
  // "no intention of giving in to", "in no mood to yield to": what is not wanted is not done.
  const isDoing = words[governor]!.verb!.form === 'ing' && first === governor;
  if (infinitive || isDoing) {
    if (status === 'met' && isUnwanted(words, first - 1)) return 'refused';
    // "accused of giving in to", "denied bowing to": whether it was done is left open.
    return infinitive || !isDoneBefore(words, governor - 1) ? undefined : status;
  }
  // "will not give in to": what one will not do is refused.
  if (negated) {
    const isRefusing = /^(?:will|would|won't|wouldn't)$/.test(modal ?? '') || isDeclining(words[first]!.lower);
    return status === 'met' && isRefusing ? 'refused' : undefined;
  }
  return /^(?:could|may|might|should|can)$/.test(modal ?? '') ? undefined : settledUnder(modal, status);
}

/** "no intention of", "no plans", "in no mood", "not prepared", "ruled out", "against": behind it stands what one will not do. */
function isUnwanted(words: readonly Word[], before: number): boolean {
  const at = lowerAt(words, before) === 'of' ? before - 1 : before;
  if (INTENTS.has(lowerAt(words, at))) return lowerAt(words, at - 1) === 'no' || tagAt(words, at - 2) === 'not';
  if (/^(?:ready|prepared|willing|going|inclined|about)$/.test(lowerAt(words, at)))
    return tagAt(words, at - 1) === 'not';
  return (lowerAt(words, at) === 'out' && lemmaAt(words, at - 1) === 'rule') || lowerAt(words, at) === 'against';
}

const INTENTS = wordSet('intention intentions plan plans mood desire wish appetite');

/** True where a verb in "-ing" tells what was done: "after giving in to", "by bowing to", "Giving in to demands, …". */
function isDoneBefore(words: readonly Word[], before: number): boolean {
  const { tag = 'stop', lower = '' } = itemAt(words, before) ?? {};
  return (
    /^(?:comma|stop|break|coordinator|noun|name)$/.test(tag) ||
    /^(?:after|by|since|while|for|in|on|from|when)$/.test(lower)
  );
}
