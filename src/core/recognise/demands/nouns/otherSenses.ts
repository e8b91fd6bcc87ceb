import { wordSet } from '../../../text/wordSet';
import { singular } from '../../syntax/tags/morphology';
import type { Word } from '../../syntax/tags/words';
import { isCause } from '../cues/nounKinds';
import { DRIVE_ENDS } from '../cues/verbKinds';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { RELATIVE_OR_THAT } from '../../syntax/tags/patterns';

/** Nouns that press only with the word beside them: "under fire to resign", "turned up the heat on the bank to". */
export function isOtherSense(words: readonly Word[], at: number, noun: string): boolean {
  if (noun === 'fire') return lowerAt(words, at - 1) !== 'under';
  // "a drive to get the sentence commuted", not "to recruit".
  if (noun === 'drive' && tagAt(words, at + 1) === 'to') return !DRIVE_ENDS.has(lowerAt(words, at + 2));
  // "the order to fire": what soldiers are told as a matter of course.
  if (noun === 'order' && tagAt(words, at + 1) === 'to')
    return (
      FIGHTING.has(lowerAt(words, at + 2)) || (lowerAt(words, at + 2) === 'open' && lowerAt(words, at + 3) === 'fire')
    );
  // "went on strike for a bonus", "in the third week of a strike for more pay", but "the strike for the ages".
  if (noun === 'strike' && /^(?:on|hunger|general|day|day-long|hour)$/.test(lowerAt(words, at - 1))) return false;
  // "a rally for language rights", "a sit-in for lower fees", but "a rally for the governor".
  if (RALLIES.has(noun)) {
    const link = words.findIndex(({ lower }, i) => i > at && i < at + ISSUE_WITHIN && lower === 'for');
    return link < 0 || !words.slice(link + 1, link + 1 + ISSUE_WITHIN).some(({ lower }) => isCause(lower));
  }
  // "a walkout in support of a pay rise", but "rallied in support of the president".
  if (noun === 'support') {
    const isFought =
      lowerAt(words, at - 1) === 'in' &&
      words.slice(Math.max(0, at - 7), at).some(({ verb, lower }) => FOUGHT.has(verb?.lemma ?? singular(lower)));
    // "in support of the peace agreement": what is there already.
    return (
      !isFought ||
      lowerAt(words, at + 2) === 'the' ||
      !words.slice(at + 2, at + 2 + ISSUE_WITHIN).some(({ lower }) => isCause(lower))
    );
  }
  // "made a pitch for lower tariffs": somebody's, to be sold on it.
  if (noun === 'pitch') return !words.slice(Math.max(0, at - 3), at).some(({ verb }) => verb?.lemma === 'make');
  // "the steps that need to be taken": which steps.
  if (noun === 'need' && RELATIVE_OR_THAT.test(tagAt(words, at - 1))) return true;
  // "served a strike notice to back its claim".
  if (noun === 'notice') return lowerAt(words, at - 1) === 'strike';
  // "a warning to be heeded".
  if (noun === 'warning') return tagAt(words, at + 1) === 'to' && lowerAt(words, at + 2) === 'be';
  // "has collected 6,000 signatures for a bridge", where they back what is asked for; "got his signature for charity".
  if (noun === 'signature') {
    const isCounted = tagAt(words, at - 1) === 'number';
    return !words
      .slice(Math.max(0, at - GATHERED_WITHIN), at)
      .some(({ verb, lower }) => GATHERS.has(verb?.lemma ?? lower) || (isCounted && GETS.has(verb?.lemma ?? lower)));
  }
  return (noun === 'heat' || noun === 'squeeze') && lowerAt(words, at + 1) !== 'on';
}

/** How signatures come together, those only by a number of them, and how many words behind such a verb the noun may stand. */
const GATHERS = wordSet('collect gather amass garner petition petitions');
const GETS = wordSet('attract win get draw');
const GATHERED_WITHIN = 7;

const FIGHTING = wordSet('fire shoot attack advance charge fight bomb shell');

/** What many come together for, if it can be given to them, and within how many words behind "for" that is named. */
const RALLIES = wordSet('strike rally march demonstration sit-in vigil walkout stoppage fast');
const ISSUE_WITHIN = 5;
const FOUGHT = wordSet(
  'strike walkout stoppage rally march protest demonstrate demonstration walk sit-in boycott picket fast',
);
