import {
  AHEAD_BEFORE_TO,
  CLAUSE_WORDS,
  FIXING_WORDS,
  FUTURE_WORDS,
  HAPPENED,
  NOT_PAST,
  OWED,
  PAST_WORDS,
  POSTPONING_WORDS,
  TIMETABLE_WORDS,
} from '../words/tense';
import { LexemeTable, type Lexeme } from '../../../text/lexeme';
import { Sign } from './signs';
import { wordSet } from '../../../text/wordSet';
import type { Words } from './sentenceWords';

/** Where the sentence places a date that could lie on either side; `none` if its words do not tell. */
export type Direction = 'past' | 'future' | 'none';

/** A clause word, or a mark that parts clauses, makes evidence beyond it count as this many tokens farther. */
const CLAUSE_COST = 7;
/** A comma is often no more than a breath. */
const COMMA_COST = 3;
/** Words before a date are more often its verb than words behind it, save at the head of the sentence. */
const BEHIND_COST = 2;
/** Tokens looked at on either side. */
const REACH = 30;

/**
 * Reads the direction of the date in tokens `[start, end)` from the nearest verb or other sign of tense. No parser:
 * clause words and marks make what lies beyond them weigh less.
 */
export function directionOf(words: Words, start: number, end: number): Direction {
  // "until at least June"
  const isLeast = words.is(start - 1, 'least', 'latest') && words.is(start - 2, 'at');
  // "The board meets every quarter, most recently on 3 February."
  if (words.is(start - 2, 'recently') && words.isWord(start - 1)) return 'past';
  const edge = edgeDirection(words, isLeast ? start - 2 : start, end);
  if (edge !== undefined) return edge;
  const before = nearest(words, start - 1, -1);
  const behind = nearest(words, end, 1, before && before.cost - BEHIND_COST);
  return (behind ?? before)?.direction ?? 'none';
}

/** What the words at the date's edges tell by themselves: "postponed until Monday", "starting Monday", "a Monday deadline". */
function edgeDirection(words: Words, start: number, end: number): Direction | undefined {
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
  if (
    words.is(previous, 'for') &&
    end === start + 1 &&
    words.shows(start, Sign.month) &&
    COUNTED.has(words.lower(start - 2))
  )
    return 'past';
  const isTerm = words.is(previous, 'of', 'for', 'is', 'expires');
  if (isTerm && words.is(start - 2, 'deadline', 'ultimatum')) return 'future';
  if (words.is(previous, 'on') && isAppointed(words, start - 2)) return 'future';
  // "a proposed meeting on Monday" lies ahead, what was "proposed on Monday" does not.
  if (words.is(previous, 'on') && words.is(start - 2, 'proposed', 'invited')) return 'past';
  if (words.is(previous, 'starting', 'beginning', 'effective')) return 'future';
  // "ways to get around Wednesday's ruling": what is named so has happened.
  const isOf = words.is(end, "'s", '’s') && (HAPPENED.has(words.lower(end + 1)) || HAPPENED.has(words.lower(end + 2)));
  if (isOf) return 'past';
  if (
    words.is(previous, 'from') &&
    isAnnounced(words, previous) &&
    !words.is(end, 'to', 'until', 'till', 'through', '–')
  )
    return 'future';
  if (words.is(previous, 'as') && words.is(start - 2, 'soon', 'early', 'late')) return 'future';
  if (words.is(previous, 'of') && words.is(start - 2, 'ahead')) return 'future';
  if (words.is(previous, 'to') && words.is(start - 2, 'back')) return 'past';
  if (words.is(previous, 'since', 'follows', 'followed', 'following')) return 'past';
  const isFixed =
    words.is(previous, 'for') && [2, 3, 4, 5, 6].some((back) => FIXING_WORDS.has(words.lower(start - back)));
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
  // "was adjourned on Friday until Monday"
  if (words.is(previous, 'until', 'till') && words.shows(before, Sign.weekday) && isPutOff(words, before))
    return 'future';
  return POSTPONING_WORDS.has(words.lower(before)) || !hadHappened(words, before) ? 'future' : undefined;
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
    if (POSTPONING_WORDS.has(words.lower(i))) return true;
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
  return isMoved || isPut || [1, 2, 3, 4, 5, 6].some((back) => POSTPONING_WORDS.has(words.lower(at - back)));
}

/** "The next hearing is on Monday", "has offered talks on Thursday": what is on a day to come. */
function isAppointed(words: Words, at: number): boolean {
  if (words.is(at, 'is', 'are')) return true;
  if (!MEETINGS.has(words.lower(at))) return false;
  return [1, 2, 3, 4].some((back) =>
    words.is(at - back, 'offer', 'offers', 'offered', 'offering', 'promised', 'arranged'),
  );
}

const MEETINGS = wordSet('talks meeting meetings hearing session vote debate ballot election interview briefing');

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
    if (LASTED.has(words.lower(i)) && !words.is(before + 1, 'by')) return true;
    if (words.is(i, 'had', "hadn't", 'was', 'were', 'has', 'have', 'did', "didn't", 'not', 'never', 'up')) return true;
  }
  return false;
}

interface Evidence {
  readonly direction: Direction;
  readonly cost: number;
}

/** The first evidence on one side; none that costs `limit` or more. */
function nearest(words: Words, from: number, step: 1 | -1, limit = Infinity): Evidence | undefined {
  let cost = 0;
  for (let i = from, count = 0; i >= 0 && i < words.size && count < REACH; i += step, count++) {
    const sign = TENSES.of(words.token(i)!.lexeme);
    if (step === 1 && (sign & TenseSign.comma) !== 0 && words.is(i + 1, 'who', 'which', 'whose', 'where')) {
      // "On Monday, the minister, who is expected to resign, met …": the clause between commas has its own tense.
      i = endOfClause(words, i);
      cost += CLAUSE_COST;
      continue;
    }
    if (step === 1 && (sign & TenseSign.comma) !== 0) {
      // "We will go on Friday and not at Christmas, she said": who says it, and when, is another matter.
      const behind = behindSayer(words, i + 1);
      if (behind === words.size) return undefined;
      if (behind !== undefined) i = behind;
    }
    cost += (sign & TenseSign.mark) !== 0 ? CLAUSE_COST : (sign & TenseSign.comma) !== 0 ? COMMA_COST : 1;
    if (cost >= limit) return undefined;
    if ((sign & TELLING) === 0) continue;
    // "after talks on Monday": what comes after them is told, so they are past; "after Monday's talks" tells nothing.
    const isAfter = step === -1 && (sign & TenseSign.after) !== 0 && i < from && cost <= CLAUSE_COST;
    const direction = isAfter ? 'past' : evidenceAt(words, i, sign);
    if (direction !== undefined) return { direction, cost };
    if ((sign & TenseSign.clause) !== 0) cost += CLAUSE_COST;
  }
  return undefined;
}

/** The comma that closes a relative clause, or the place before the next word if none does. */
function endOfClause(words: Words, comma: number): number {
  for (let i = comma + 2; i < words.size && i < comma + REACH; i++) if (words.is(i, ',')) return i;
  return comma + 1;
}

/** Where ", the union said on Monday," or ", she said." ends that begins at a token: the comma behind it, or the end of the sentence. */
function behindSayer(words: Words, from: number): number | undefined {
  const first = words.is(from, '”', '"', '’', "'") ? from + 1 : from;
  let verb = first + 1;
  while (verb < first + LONGEST_SAYER && words.isWord(verb) && !SAID.has(words.lower(verb))) {
    if (tenseAt(words, verb, TELLING)) return undefined;
    verb++;
  }
  if (!words.isWord(first) || tenseAt(words, first, TELLING) || !SAID.has(words.lower(verb))) return undefined;
  for (let i = verb + 1; i < verb + LONGEST_SAYER; i++) {
    if (i >= words.size || words.is(i, '.')) return words.size;
    if (words.is(i, ',')) return i;
    if (!words.isWord(i) && !words.isNumber(i)) return undefined;
    if (tenseAt(words, i, TELLING)) return undefined;
  }
  return undefined;
}

/** How many tokens name who says it, and when. */
const LONGEST_SAYER = 6;
const SAID = wordSet('said says added adds warned announced confirmed insisted argued claimed explained told');

/** What one word tells; `none` for "was due to", which lay ahead then and may lie on either side now. */
function evidenceAt(words: Words, i: number, sign: number): Direction | undefined {
  if ((sign & TenseSign.future) !== 0) {
    // "could not be reached Monday", "could be found Monday"
    const couldNot = words.is(i, 'could') && (words.is(i + 1, 'not') || words.is(i + 2, 'reached', 'located', 'found'));
    if (couldNot) return 'past';
    const wasAhead = [1, 2, 3].some((back) => words.is(i - back, 'was', 'were', 'had', "wasn't", "weren't"));
    return wasAhead && !words.is(i, 'would', 'could', 'should', 'might') ? 'none' : 'future';
  }
  if ((sign & TenseSign.ahead) !== 0 && isAhead(words, i)) return 'future';
  if ((sign & TenseSign.past) === 0) return undefined;
  // "has until the close of business on Friday"
  if (words.is(i, 'has', 'have') && words.is(i + 1, 'until', 'till')) return 'future';
  // "Schools stay shut", "will be kept locked": the verb before it tells.
  if (words.is(i - 1, 'stay', 'stays', 'remain', 'remains', 'keep', 'kept', 'left')) return undefined;
  // "no cut until June": a noun.
  if (UNCHANGING.has(words.lower(i)) && words.is(i - 1, 'no', 'any', 'a', 'another', 'further')) return undefined;
  // "will cut", "to shut": one form for all tenses, of which the word before tells.
  if (words.is(i - 1, 'will', 'would', 'to', 'may', 'might', 'must', 'should', 'can', 'could')) return undefined;
  // "unless they put it back by the 25th": the same form, of what is open still.
  if (UNCHANGING.has(words.lower(i)) && [2, 3, 4].some((back) => words.is(i - back, 'unless', 'if'))) return 'future';
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
    default:
      // "a two-day visit": a noun, since nothing but a plural could act in this form.
      if ([2, 3, 4].some((back) => words.is(i - back, 'a', 'an')) && !words.is(i - 1, ',')) return false;
      return TIMETABLE_WORDS.has(words.lower(i)) && !words.is(i - 1, ...BEFORE_NOUN);
  }
}

const WANTING = /^(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|push(?:es|ed|ing)?|plans?|plea)$/u;
/** Before a word of the timetable, these make a noun or an adjective of it, or an infinitive. */
const BEFORE_NOUN = ['was', 'were', 'been', 'be', 'is', 'are', 'the', 'a', 'an', 'of', "'s", '’s', 'to'];

/** "to" and a verb that somebody agreed, asked or has to do; other infinitives tell nothing ("failed to agree"). */
function isAheadInfinitive(words: Words, i: number): boolean {
  return (
    words.isWord(i + 1) &&
    !words.isCapital(i + 1) &&
    (words.is(i - 1, 'was', 'were') || [1, 2, 3].some((back) => AHEAD_BEFORE_TO.has(words.lower(i - back))))
  );
}

/** What a word is to the tense; bits of {@link TENSES}. */
const TenseSign = {
  future: 1 << 0,
  past: 1 << 1,
  /** Looks ahead together with words beside it. */
  ahead: 1 << 2,
  clause: 1 << 3,
  mark: 1 << 4,
  comma: 1 << 5,
  after: 1 << 6,
  /** Before a date, tells something by itself or together with words before it. */
  edge: 1 << 7,
  /** Behind a date, makes a term of it. */
  term: 1 << 8,
} as const;

const BEFORE_EDGE = wordSet(`
  of for from is on expires starting beginning effective as to since follows followed following until till by
`);
const TERMS = new Set([...wordSet('deadline deadlines ultimatum'), ...OWED, ...HAPPENED]);

function tenseAt(words: Words, i: number, signs: number): boolean {
  const token = words.token(i);
  return token !== undefined && (TENSES.of(token.lexeme) & signs) !== 0;
}

/** What {@link nearest} must look at. */
const TELLING = TenseSign.future | TenseSign.past | TenseSign.ahead | TenseSign.clause | TenseSign.after;

const PARTING_MARKS = wordSet('; : ( ) – — “ ” "');
const AHEAD_WITH_OTHERS = wordSet('to set going likely for');

const TENSES = new LexemeTable(({ lower, kind, capital }: Lexeme): number => {
  if (kind !== 'word') {
    if (CLAUSE_WORDS.has(lower)) return TenseSign.clause;
    return lower === ',' ? TenseSign.comma : PARTING_MARKS.has(lower) ? TenseSign.mark : 0;
  }
  let sign = 0;
  if (FUTURE_WORDS.has(lower) && !(lower === 'may' && capital)) sign |= TenseSign.future;
  // "Sat 10am" is a day.
  if ((PAST_WORDS.has(lower) && !(lower === 'sat' && capital)) || (isPastForm(lower) && !capital))
    sign |= TenseSign.past;
  if (AHEAD_WITH_OTHERS.has(lower) || TIMETABLE_WORDS.has(lower)) sign |= TenseSign.ahead;
  if (CLAUSE_WORDS.has(lower)) sign |= TenseSign.clause;
  if (BEFORE_EDGE.has(lower)) sign |= TenseSign.edge;
  if (TERMS.has(lower)) sign |= TenseSign.term;
  return lower === 'after' ? sign | TenseSign.after : sign;
});

function isPastForm(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}
