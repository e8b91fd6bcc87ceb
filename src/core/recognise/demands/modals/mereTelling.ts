import { itemAt } from '../../../text/itemAt';
import type { ParsedSentence } from '../../syntax/parse';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import { SAID_CONTENTS } from '../cues/nounKinds';
import type { Place } from '../draft';
import { hearersAt } from '../hearers';
import type { Modal } from './modalSenses';
import type { Phrase } from '../../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** "anything that the club should pay": the clause only restricts a noun. */
export function isAntecedent(word: Word | undefined): boolean {
  if (word === undefined || (word.tag !== 'noun' && word.tag !== 'pronoun')) return false;
  return !SAID_CONTENTS.has(word.lower);
}

/**
 * "what it must do", "a victory it must not have": a clause that leaves open what is to be done, or only tells of a noun. `at` is the modal, `verb` its verb, `said` where what is said begins.
 */
export function isOpenClause(
  sentence: ParsedSentence,
  { first }: Phrase,
  at: number,
  verb: number,
  said: number | undefined,
): boolean {
  const { words } = sentence;
  const before = itemAt(words, first - 1);
  // "what it must do", "decide what steps, if any, need to be taken".
  for (let i = at - 1; i >= 0 && i > at - ASKED_WITHIN; i--) {
    if (ASKED.test(words[i]!.lower)) return true;
    if (opensFiniteVerb(sentence, i) && !ASKED.test(lowerAt(words, i - 1))) break;
  }
  // "anything that a mayor or anybody should tolerate".
  const other = /^(?:and|or)$/.test(before?.lower ?? '') ? phraseEndingAt(sentence, first - 2) : undefined;
  if (other !== undefined)
    return tagAt(words, other.first - 1) === 'that' && isAntecedent(itemAt(words, other.first - 2));
  const isTouching =
    words[first]!.tag === 'pronoun' && before?.tag === 'noun' && before.end + 1 === words[first]!.start;
  // "at that end of the scale we must see to it": with an object the clause is whole.
  if (OBJECTS.test(tagAt(words, verb + 1))) return false;
  return isTouching && said !== words[first]!.start && before.verb === undefined && !SAID_CONTENTS.has(before.lower);
}

const ASKED = /^(?:what|whatever|whichever)$/;

/** How many words may stand between "what" and the modal. */
const ASKED_WITHIN = 9;

const OBJECTS = /^(?:determiner|pronoun|noun|name|adjective|number|that|adverb|to)$/;

/** "You have to be accurate", "To win you need to train": said to nobody, of what one is or has, or of what leads to what. */
export function isAnybody(place: Place, you: number, main: number, modal: Modal): boolean {
  const { words } = place.sentence;
  if (modal.name === 'should' || hearersAt(place, you, true).length > 0) return false;
  if (modal.name !== 'must' && ANYBODYS.test(lemmaAt(words, main))) return true;
  let opener = you;
  while (opener > 0 && !BREAKS.test(words[opener - 1]!.tag) && words[opener - 1]!.quotation === words[you]!.quotation)
    opener--;
  const isFor = words[opener]!.lower === 'for' || lowerAt(words, opener + 1) === 'order';
  return words[opener]!.tag === 'to' || (isFor && words.slice(opener, you).some(({ tag }) => tag === 'to'));
}

/** What ends a clause or begins one. */
const BREAKS = /^(?:comma|stop|break|coordinator|that)$/;

/** What people are, have and get to know, whoever they are. */
const ANYBODYS = /^(?:be|have|know|understand|learn|remember|think|see|get|feel)$/;

/** Verbs of what one reckons with: "estimated that there should be forty". */
export const RECKONS = /^(?:estimate|predict|forecast|expect|calculate|reckon)$/;
