import { wordSet } from '../../../text/wordSet';
import { FIXING_WORDS, HAPPENED, OWED, POSTPONING_WORDS } from '../words/tense';
import { nearest } from './nearestTense';
import type { Words } from './sentenceWords';
import { Sign } from './signs';
import type { Direction } from './tenseEvidence';
import { tenseAt, TenseSign } from './tenseSigns';

/** What the words at the date's edges tell by themselves: "postponed until Monday", "starting Monday", "a Monday deadline". */
export function edgeDirection(words: Words, start: number, end: number): Direction | undefined {
  const previous = start - 1;
  if (!(
    words.shows(end, Sign.joint) ||
    tenseAt(words, end, TenseSign.term) ||
    tenseAt(words, previous, TenseSign.edge) ||
    words.is(previous, 'the')
  )) {
    return undefined;
  }
  if (words.is(end, 'deadline', 'deadlines', 'ultimatum'))
    return words.is(end + 1, 'passed', 'expired', 'lapsed', 'came', 'went') ? 'past' : 'future';
  // "must pay the September wages", "will look into the August killings": it was the last such month that brought them.
  if (words.shows(end - 1, Sign.month) && isOfThePast(words, end)) return 'past';
  // "figures for January are due"
  if (words.is(previous, 'for') && end === start + 1 && words.shows(start, Sign.month) && words.in(start - 2, COUNTED))
    return 'past';
  const isTerm = words.is(previous, 'of', 'for', 'is', 'expires');
  if (isTerm && words.is(start - 2, 'deadline', 'ultimatum')) return 'future';
  if (words.is(previous, 'on', 'at') && isAppointed(words, start - 2)) return 'future';
  // "a proposed meeting on Monday" lies ahead, what was "proposed on Monday" does not.
  if (words.is(previous, 'on') && words.is(start - 2, 'proposed', 'invited')) return 'past';
  if (words.is(previous, 'starting', 'beginning', 'effective')) return 'future';
  if (words.is(previous, 'of') && words.is(start - 2, 'ahead')) return 'future';
  // "ways to get around Wednesday's ruling": what is named so has happened.
  const isOf = words.is(end, "'s", '’s') && (words.in(end + 1, HAPPENED) || words.in(end + 2, HAPPENED));
  if (isOf) return 'past';
  if (
    words.is(previous, 'from') &&
    isAnnounced(words, previous) &&
    !words.is(end, 'to', 'until', 'till', 'through', '–')
  )
    return 'future';
  if (words.is(previous, 'as') && words.is(start - 2, 'soon', 'early', 'late')) return 'future';
  if (words.is(previous, 'to') && words.is(start - 2, 'back')) return 'past';
  if (words.is(previous, 'since', 'follows', 'followed', 'following')) return 'past';
  const isFixed = words.is(previous, 'for') && [2, 3, 4, 5, 6].some((back) => words.in(start - back, FIXING_WORDS));
  if (isFixed) return words.is(start - 3, 'first', 'originally', 'initially') ? 'past' : 'future';
  if (isPutOffTo(words, words.is(previous, 'the') ? start - 2 : previous)) return 'future';
  // "expect an answer before the summer", but "had met before the summer", and "from May until the autumn it lay idle".
  if (words.is(previous, 'the') && words.is(start - 2, 'before', 'by', 'until', 'till') && start > 2) {
    if (words.is(start - 2, 'until', 'till') && isPutOff(words, start - 3)) return 'future';
    const told = nearest(words, start - 3, -1) ?? (words.is(0, 'from') ? nearest(words, end, 1) : undefined);
    return told?.direction === 'past' ? 'past' : 'future';
  }
  // A quote mark may open within the clause: had “until Friday” to answer.
  const isOpening = words.isFirst(previous) && !words.isWord(start - 3);
  if (!words.is(previous, 'until', 'till', 'by') || isOpening) return undefined;
  const before = words.is(start - 2, '"', '“', "'", '‘') ? start - 3 : start - 2;
  // "was adjourned on Friday until Monday", "has been put off until May"
  const isBehindPut = words.is(before, 'off', 'back') || words.shows(before, Sign.weekday);
  if (words.is(previous, 'until', 'till') && isBehindPut && isPutOff(words, before)) return 'future';
  return words.in(before, POSTPONING_WORDS) || !hadHappened(words, before) ? 'future' : undefined;
}

/** True at "overtime", "wages", "killings": behind a month, what it left behind. */
function isOfThePast(words: Words, at: number): boolean {
  const noun = words.lower(at);
  return OWED.has(noun) || (HAPPENED.has(noun) && !MAY_BE_AHEAD.has(noun));
}

/** What is counted when a month is over. */
const COUNTED = wordSet('figures data results sales numbers statistics accounts totals');

const MAY_BE_AHEAD = wordSet('ruling decision announcement statement event events');

/** True at or close behind "postponed", "put off (his trial)", "pushed the vote back". */
function isPutOff(words: Words, at: number): boolean {
  for (let i = at; i > at - 7 && words.isWord(i); i--) {
    if (words.in(i, POSTPONING_WORDS)) return true;
    if (words.is(i, 'off', 'back') && [1, 2, 3, 4].some((back) => words.is(i - back, ...PUTS))) return true;
  }
  return false;
}

const PUTS = ['put', 'puts', 'putting', 'push', 'pushes', 'pushed', 'pushing'];

/** True at the "to" of "adjourned to Monday", "put off to the 18th", "was moved to the 20th". */
export function isPutOffTo(words: Words, at: number): boolean {
  if (!words.is(at, 'to')) return false;
  const isMoved = words.is(at - 1, 'moved') && words.is(at - 2, 'was', 'were', 'been', 'be', 'is');
  const isPut = words.is(at - 1, 'off', 'back') && [2, 3, 4].some((back) => words.is(at - back, 'put', 'pushed'));
  return isMoved || isPut || [1, 2, 3, 4, 5, 6].some((back) => words.in(at - back, POSTPONING_WORDS));
}

/** "The next hearing is on Monday", "has offered talks on Thursday", "ahead of a vote on Friday": what is on a day to come. */
function isAppointed(words: Words, at: number): boolean {
  if (words.is(at, 'is', 'are')) return true;
  if (!words.in(at, MEETINGS)) return false;
  return [1, 2, 3, 4, 5].some(
    (back) =>
      words.is(at - back, 'offer', 'offers', 'offered', 'offering', 'promised', 'arranged') ||
      (words.is(at - back, 'of') && words.is(at - back - 1, 'ahead')),
  );
}

const MEETINGS = wordSet(
  'talks meeting meetings hearing session vote debate ballot election interview briefing decision summit budget',
);

/** "announced a sit-in from 26 July", "has banned bags from 1 July": what begins then lies ahead. */
function isAnnounced(words: Words, from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - 14; i--) {
    if (words.is(i, 'announced', 'announces', 'announce', 'declared', 'plans', 'planned')) return true;
    if (words.is(i, 'has', 'have') && !words.is(i + 1, 'been')) return true;
    if (words.is(i, ',', ';', 'who', 'that', 'which')) return false;
  }
  return false;
}

/** What went on, as far as it did. */
const LASTED = wordSet('went lasted continued dragged raged ran stayed talked waited burned stretched served lived');

/** "had left by Monday", "did not know until Monday"; but "has until Monday", "were told to leave by Monday". */
function hadHappened(words: Words, before: number): boolean {
  for (let i = before; i >= 0 && i > before - 7; i--) {
    if (words.is(i, 'to', 'unless', 'if', 'given', 'gave', 'give', 'gives')) return false;
    if (i === before && words.is(i, 'has', 'have', 'had')) return false;
    if (words.is(i, 'not') && words.is(i - 1, 'is', 'are', 'do', 'does', 'will')) return false;
    // "The debate went on until Monday".
    if (words.in(i, LASTED) && !words.is(before + 1, 'by')) return true;
    if (words.is(i, 'had', "hadn't", 'was', 'were', 'has', 'have', 'did', "didn't", 'not', 'never', 'up')) return true;
  }
  return false;
}
