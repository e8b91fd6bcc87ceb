import { infinitiveExtent, type Piece } from '../../syntax/extent';
import { actingHint, actingHints, partyHints } from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import { skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import type { Span } from '../../../text/span';
import type { ParsedSentence } from '../../syntax/parse';
import { withDeadlineIn, type DemandCandidate } from '../candidate';
import { drafts, spanOf, type Place } from '../draft';
import { RULINGS } from '../cues/nounKinds';
import { demanders, speakersAt } from '../demanders';
import { within } from './clauseEnds';
import { hearersAt } from '../hearers';
import { isUnmade } from '../guards';
import { tellerBehind, toldTo } from '../modals/modalSubjects';
import { isParty } from '../isParty';
import type { Word } from '../../syntax/tags/words';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { isTimeUnit } from '../../syntax/tags/timeUnits';
import { headOf, ONLY_OF, phraseFrom, type Phrase } from '../../syntax/phrases';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { FULL_PAUSES, PAUSES, UNTIL } from '../../syntax/tags/patterns';

const GIVING = wordSet('give grant set provide allow');

/** "gave the club until Friday to pay", "have 45 days to leave": time that is given to do something. */
export function deadlines(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const found: DemandCandidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const { tag, verb, traits, lower } = words[at]!;
    if (tag === 'verb' && GIVING.has(verb!.lemma) && !isUnmade(place, at)) found.push(...given(place, at));
    // "They've got until Monday to pay"
    const hasGot = lower === 'got' && /^(?:has|have|had)$|['’](?:ve|s)$/.test(lowerAt(words, at - 1));
    if (hasGot || (traits.isHave && /^(?:has|have|had)$/.test(lower))) found.push(...had(place, at));
  }
  return found;
}

function given(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  // "Sudria given 48 hours to free crew": headlines leave the "is" out.
  const group = verbGroup(sentence, at);
  const isShort = words[at]!.lower === 'given' && group.first === at && (itemAt(sentence.phraseAt, at - 1) ?? -1) >= 0;
  const passive = isShort || group.passive;
  const receiver = isShort
    ? phraseEndingAt(sentence, at - 1)
    : passive
      ? subjectOf(sentence, at)
      : phraseFrom(sentence, skipAdverbs(words, at + 1), ONLY_OF);
  if (receiver === undefined) return [];
  let next = passive ? at + 1 : receiver.last + 1;
  if (lowerAt(words, next) === 'with') next++;
  let to = timeThenTo(place, next);
  if (to === undefined) {
    next = timeBehind(place, next);
    to = next < 0 ? undefined : timeThenTo(place, next);
  }
  if (to === undefined) return [];
  const by = passive ? words.findIndex(({ lower }, i) => i > at && i < to && lower === 'by') : -1;
  const agent = by > 0 && isParty(sentence, by + 1) ? phraseFrom(sentence, by + 1, ONLY_OF) : undefined;
  return drafts(place, act(sentence, to), {
    rule: 'demand.time-given',
    type: 'ultimatum',
    cue: spanOf(sentence, at),
    demander: agent
      ? partyHints(sentence, agent)
      : passive
        ? speakersAt(place, at)
        : demanders(place, subjectOf(sentence, at), at),
    addressee: partyHints(sentence, receiver).map(actingHint),
    deadlineStated: true,
  }).map((one) => withDeadlineIn(one, { start: words[limitFrom(words, next, to)]!.start, end: one.end }));
}

/**
 * "gave the students [occupying his office] until noon", "gave the ministry[, which had asked for more,] 30 days", "gave
 * the club [on Monday] a week": past what says who they are, when and how; -1 where no such time follows.
 */
function timeBehind(place: Place, from: number): number {
  const { words } = place.sentence;
  for (let i = from; i < words.length && i < from + 14; i++) {
    const { tag, lower } = words[i]!;
    if (/^(?:stop|break|modal|coordinator)$/.test(tag)) return -1;
    if (UNTIL.test(lower)) return i;
    const opensTime = i > from && (tag === 'number' || /^(?:an?|another|just|only)$/.test(lower));
    if (opensTime && /^(?:comma|time|noun|number)$/.test(words[i - 1]!.tag) && timeThenTo(place, i) !== undefined)
      return i;
  }
  return -1;
}

/** What one uses one's own time for, what one has a right to, and what those do who decide what is put to them. */
const OWN_ENDS = wordSet(`
  recover prepare decide train win rest adapt plan enjoy learn find save live play qualify score practise practice
  appeal challenge contest object bid apply register enrol enroll
  rule vote veto deliberate
`);

/** What one lodges by right: "has until Monday to file an appeal". */
const RIGHTS = wordSet('appeal appeals objection objections challenge complaint complaints claim claims protest');

/** True if whoever has time to do it, at `verb`, may do it or leave it: nobody sets it as a limit. */
function isFree({ words, phraseAt, nounPhrases }: ParsedSentence, verb: number): boolean {
  if (OWN_ENDS.has(lowerAt(words, verb))) return true;
  // "to pay or face a fine".
  if (orElse(words, verb - 1) > 0) return false;
  // "to sign or veto the bill", "to accept or reject the offer".
  if (lowerAt(words, verb + 1) === 'or' && words[verb + 2]?.traits.base !== undefined) return true;
  if (!/^(?:file|lodge|make|raise|submit|bring|launch)$/.test(lowerAt(words, verb))) return false;
  const object = nounPhrases[phraseAt[verb + 1] ?? -1];
  return object !== undefined && RIGHTS.has(words[object.last]!.lower);
}

function had(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const next = skipAdverbs(words, at + 1);
  const until = UNTIL.test(lowerAt(words, next));
  const to = timeThenTo(place, next);
  if (to === undefined) return [];
  const subject = subjectOf(sentence, at);
  // "Landlords have six weeks to leave, the council said": set by who tells it of others.
  if (!until) {
    const isIt = words[subject?.last ?? at]!.lower === 'it';
    if (!isIt && !isParty(sentence, subject?.first)) return [];
    const { isPronoun, last } = headOf(sentence, subject!);
    // "were told they had an hour to leave".
    const opener = tagAt(words, subject!.first - 1) === 'that' ? subject!.first - 2 : subject!.first - 1;
    const isTold = /^(?:told|informed|notified|warned)$/.test(lowerAt(words, opener));
    if (isPronoun && !/^(?:you|it|they)$/.test(words[last]!.lower)) return [];
    const isSet = isTold || isDecided(sentence, subject!) || orElse(words, to) > 0;
    if (!isSet && speakersAt(place, at).length === 0) return [];
  }
  // "had until noon to decide" is a limit that somebody has set; "has until June to decide" tells of a judge's work.
  const end = lowerAt(words, to + 1);
  // "was told by the chamber that he had until Thursday".
  const told = toldTo(place, subject);
  const teller = told === undefined ? [] : tellerBehind(sentence, told);
  const isPressed = until && end === 'decide' && (words[at]!.lower === 'had' || lowerAt(words, to + 2) === 'whether');
  if (isFree(sentence, to + 1) && !isPressed) return [];
  return drafts(place, act(sentence, to), {
    rule: 'demand.time-given',
    type: 'ultimatum',
    cue: spanOf(sentence, at, until ? next : at),
    demander: teller.length > 0 ? teller : speakersAt(place, at),
    addressee:
      words[subject?.last ?? at]!.lower === 'you' ? hearersAt(place, at) : actingHints(partyHints(sentence, subject)),
    deadlineStated: true,
  }).map((one) => withDeadlineIn(one, { start: words[limitFrom(words, next, to)]!.start, end: one.end }));
}

/** "Under the ruling, Telvia has six weeks to": what decides it opens the sentence. */
function isDecided({ words }: ParsedSentence, { first }: Phrase): boolean {
  return (
    /^(?:under|by)$/.test(words[0]!.lower) && words.slice(1, Math.min(first, 8)).some(({ lower }) => RULINGS.has(lower))
  );
}

/** "to remove the sign | or face a fine": the "or" before what comes of it else, which somebody must have set; -1 for none. */
function orElse(words: readonly Word[], to: number): number {
  const or = words.findIndex(({ lower, tag }, i) => i > to && (lower === 'or' || FULL_PAUSES.test(tag)));
  return lowerAt(words, or) === 'or' && /^(?:pay|face|risk|forfeit)$/.test(lowerAt(words, or + 1)) ? or : -1;
}

/** What is to be done at `to` in the time that is given, without what comes of it else. */
function act(sentence: ParsedSentence, to: number): readonly Piece[] {
  const { pieces } = infinitiveExtent(sentence, to + 1);
  const or = orElse(sentence.words, to);
  return or < 0 ? pieces : within(pieces, or - 1);
}

/** "It has until Friday.", “They've got two weeks,” she said: the time that a sentence gives for what was asked before it. */
export function graceIn({ words }: ParsedSentence): Span | undefined {
  let at = tagAt(words, 0) === 'determiner' ? 2 : 1;
  const isHad = /'ve$/.test(lowerAt(words, 0)) || HAVING.test(lowerAt(words, at));
  const isKnown = tagAt(words, 0) === 'determiner' || /^(?:it|they|he|she|both)(?:'ve)?$/.test(lowerAt(words, 0));
  if (!isHad || !isKnown) return undefined;
  while (HAVING.test(lowerAt(words, at)) || tagAt(words, at) === 'adverb') at++;
  const isUntil = UNTIL.test(lowerAt(words, at));
  let sawUnit = isUntil;
  for (let i = at; i < words.length && i < at + 8; i++) {
    const { tag, lower, start } = words[i]!;
    sawUnit ||= isTimeUnit(lower);
    const isEnd = PAUSES.test(words[i + 1]?.tag ?? 'stop');
    if (!/^(?:number|determiner|adjective|adverb|noun|name|time|preposition|subordinator)$/.test(tag)) return undefined;
    if (isEnd) return sawUnit && i > at ? { start: words[at]!.start, end: Math.max(start, words[i]!.end) } : undefined;
  }
  return undefined;
}

const HAVING = /^(?:has|have|had|'ve|'s|got|given|was|were|been|is|are)$/;

/** The infinitive mark behind a time ("until noon on Friday", "45 days", "a week"); `undefined` if no time stands there. */
function timeThenTo({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  const until = UNTIL.test(lowerAt(words, at));
  // "has until now refused to".
  if (until && /^(?:now|then|recently|lately|today)$/.test(lowerAt(words, at + 1))) return undefined;
  let sawUnit = until;
  for (let i = at; i < words.length && i < at + 10; i++) {
    const { lower, tag } = words[i]!;
    if (tag === 'to') return sawUnit && i > at + 1 ? i : undefined;
    if (isTimeUnit(lower)) sawUnit = true;
    if (!sawUnit && !/^(?:number|determiner|adjective|adverb|noun|comma|not)$/.test(tag)) return undefined;
    const behind = sawUnit && tag === 'comma' ? behindUntil(words, i) : undefined;
    if (behind !== undefined) {
      i = behind;
      continue;
    }
    // "days, not weeks".
    if (tag === 'comma' ? tagAt(words, i + 1) !== 'not' : /^(?:stop|break|verb|modal|auxiliary)$/.test(tag))
      return undefined;
  }
  return undefined;
}

/** "two weeks, until 28 March, to pay": the second comma around the day on which the time ends, given the first. */
function behindUntil(words: readonly Word[], comma: number): number | undefined {
  const until = lowerAt(words, comma + 1) === 'or' ? comma + 2 : comma + 1;
  if (!UNTIL.test(lowerAt(words, until))) return undefined;
  for (let i = until + 1; i < words.length && i < until + 8; i++) {
    const { tag } = words[i]!;
    if (tag === 'comma') return i;
    if (/^(?:stop|break|verb|modal|auxiliary|to)$/.test(tag)) return undefined;
  }
  return undefined;
}

/** Where the words begin that tell when the time is over: at the day, where both that and a length are given. */
function limitFrom(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (UNTIL.test(words[i]!.lower)) return i;
  return from;
}
