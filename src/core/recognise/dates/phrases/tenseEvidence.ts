import { wordSet } from '../../../text/wordSet';
import { AHEAD_BEFORE_TO, TIMETABLE_WORDS } from '../words/tense';
import type { Words } from './sentenceWords';
import { Sign } from './signs';
import { TenseSign } from './tenseSigns';

/** Where the sentence places a date that could lie on either side; `none` if its words do not tell. */
export type Direction = 'past' | 'future' | 'none';

/** What one word tells; `none` for "was due to", which lay ahead then and may lie on either side now. */
export function evidenceAt(words: Words, i: number, sign: number): Direction | undefined {
  if ((sign & TenseSign.future) !== 0) {
    // "could not be reached Monday", "could be found Monday"
    const couldNot = words.is(i, 'could') && (words.is(i + 1, 'not') || words.is(i + 2, 'reached', 'located', 'found'));
    if (couldNot) return 'past';
    const wasAhead = [1, 2, 3].some((back) => words.is(i - back, 'was', 'were', 'had', "wasn't", "weren't"));
    return wasAhead && !words.is(i, 'would', 'could', 'should', 'might') ? 'none' : 'future';
  }
  if ((sign & TenseSign.ahead) !== 0 && isAhead(words, i)) {
    // "When we meet on Tuesday, he is late": so reporters tell what has been.
    return words.is(i - 1, 'we', 'i') && words.is(i - 2, 'when') ? 'past' : 'future';
  }
  if ((sign & TenseSign.past) === 0) return undefined;
  // "has until the close of business on Friday"
  if (words.is(i, 'has', 'have') && words.is(i + 1, 'until', 'till')) return 'future';
  // "Schools stay shut", "will be kept locked": the verb before it tells.
  if (words.is(i - 1, 'stay', 'stays', 'remain', 'remains', 'keep', 'kept', 'left')) return undefined;
  // "no cut until June": a noun.
  if (words.in(i, UNCHANGING) && words.is(i - 1, 'no', 'any', 'a', 'another', 'further')) return undefined;
  // "will cut", "to shut": one form for all tenses, of which the word before tells.
  if (words.is(i - 1, 'will', 'would', 'to', 'may', 'might', 'must', 'should', 'can', 'could')) return undefined;
  // "unless they put it back by the 25th": the same form, of what is open still.
  if (words.in(i, UNCHANGING) && [2, 3, 4].some((back) => words.is(i - back, 'unless', 'if'))) return 'future';
  // "to be held", "is being considered"
  const isPassiveAhead = words.is(i - 1, 'be') || (words.is(i - 1, 'being') && !words.is(i - 2, 'was', 'were'));
  const couldBe = isPassiveAhead && [2, 3].some((back) => words.is(i - back, 'could', "couldn't"));
  return isPassiveAhead && !couldBe ? 'future' : 'past';
}

/** Verbs whose past is as their base. */
const UNCHANGING = wordSet('put cut set let hit shut quit split cast');

/** Signs of the future that need more than one word: "agreed to leave", "is set for", "called for", "talks resume". */
function isAhead(words: Words, i: number): boolean {
  switch (words.lower(i)) {
    case 'to':
      return isAheadInfinitive(words, i);
    case 'set':
      return words.is(i + 1, 'to', 'for');
    case 'going':
    case 'likely':
      return words.is(i + 1, 'to');
    case 'for':
      // "marched on Sunday, calling for": what goes beside what was done, or will be.
      return WANTING.test(words.lower(i - 1)) && !(words.is(i - 1, 'calling') && words.is(i - 2, ','));
    case 'next':
      return words.in(i + 1, TURNS);
    case 'play':
      return words.is(i - 1, 'who', 'they', 'we', 'and');
    default:
      // "three sit-ins", "a run-up".
      if (words.isHyphen(i + 1)) return false;
      // "a two-day visit": a noun, since nothing but a plural could act in this form.
      if ([2, 3, 4].some((back) => words.is(i - back, 'a', 'an')) && !words.is(i - 1, ',')) return false;
      return words.in(i, TIMETABLE_WORDS) && !words.is(beforeDate(words, i), ...BEFORE_NOUN);
  }
}

/** "Next hearing: 16 February" */
const TURNS = wordSet('hearing meeting match game session round fixture sitting vote');

/** The token before the date that stands right before a word: "the" of "the May 9 vote". */
function beforeDate(words: Words, i: number): number {
  let before = i - 1;
  while (before > i - 4 && (words.isNumber(before) || words.shows(before, Sign.month | Sign.weekday))) before--;
  return before;
}

const WANTING = /^(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|push(?:es|ed|ing)?|plans?|plea)$/u;
/** Before a word of the timetable, these make a noun or an adjective of it, or an infinitive. */
const BEFORE_NOUN = ['was', 'were', 'been', 'be', 'is', 'are', 'the', 'a', 'an', 'of', "'s", '’s', 'to'];

/** "to" and a verb that somebody agreed, asked or has to do; other infinitives tell nothing ("failed to agree"). */
function isAheadInfinitive(words: Words, i: number): boolean {
  return (
    words.isWord(i + 1) &&
    !words.isCapital(i + 1) &&
    (words.is(i - 1, 'was', 'were') || [1, 2, 3].some((back) => words.in(i - back, AHEAD_BEFORE_TO)))
  );
}
