import { clauseExtent, infinitiveExtent, type Piece } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import type { ParsedSentence } from '../../syntax/parse';
import { partyHints, weakHint, type PartyHint } from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import type { Word } from '../../syntax/tags/words';
import { singular } from '../../syntax/tags/morphology';
import type { DemandCandidate } from '../candidate';
import { clauseMood } from '../clauseMood';
import { forContent, toContent } from '../contents';
import { OBSERVERS } from '../cues/nounKinds';
import { drafts, spanOf, type Place } from '../draft';
import { demanders, speakersAt } from '../demanders';
import { mayBeOwnWords } from '../ownWords';
import { hearersAt } from '../hearers';
import { inHypothesis, sourceIsIn } from '../guards';
import { wordSet } from '../../../text/wordSet';
import { senderOfWord } from './duties';
import { lastBefore } from './modalSubjects';
import { isTimeUnit } from '../../syntax/tags/timeUnits';
import { SPEECH_VERBS } from '../../syntax/speechVerbs';
import { isSum } from '../verbs/moneyAsked';
import { isParty } from '../isParty';
import { DEEMING } from '../cues/verbKinds';
import { CALLED_FOR, COMPULSORY, MOMENTS, NECESSITY, NEEDED } from '../cues/necessity';
import { phraseEndingAt } from '../../syntax/phraseEnding';
import { headOf, phraseAround, phraseFrom } from '../../syntax/phrases';
import { lemmaAt, lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';
import { COMMA_OR_STOP } from '../../syntax/tags/patterns';

/** What is called for. */
interface Need {
  readonly name: 'compulsory' | 'necessity-for' | 'necessity-to' | 'necessity-that' | 'needed';
  readonly pieces: readonly Piece[];
  readonly addressee?: readonly PartyHint[];
}

/** "It is vital that …", "more nurses are needed", "time for the board to go", "to be mandatory". */
export function necessities(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, { lower }] of words.entries()) {
    if (!NECESSITY.has(lower) || inHypothesis(sentence, at)) continue;
    const deems = deemer(place, at);
    const demander = deems ?? senderOfWord(place, lastBefore(place, at)) ?? speakersAt(place, at);
    const isOwn = demander.length === 0 && mayBeOwnWords(place, at);
    const add = (need: Need | undefined, inOwnVoice?: true): void => {
      if (need === undefined) return;
      const { name, pieces, addressee } = need;
      const type = name === 'compulsory' ? 'demand' : 'request';
      found.push(
        ...drafts(place, pieces, {
          rule: `demand.${name}`,
          type,
          cue: spanOf(sentence, at),
          demander,
          addressee,
          ...(isOwn && inOwnVoice ? { inOwnVoice } : {}),
        }),
      );
    };
    if (COMPULSORY.has(lower) && /^(?:be|become|made)$/.test(lowerAt(words, at - 1))) add(compulsory(sentence, at));
    // "Time for the mayor to explain himself": what opens a post or headline is its writer's.
    else if (lower === 'time' && at === 0 && lowerAt(words, 1) === 'for') add(calledForOf(sentence, 1, true));
    else if (isOwn) add(calledFor(place, at, false), true);
    else if (demander.length > 0 && !sourceIsIn(place, demander, OBSERVERS)) {
      const moment = behindMoment(words, at);
      if (moment > 0) {
        const isAct = tagAt(words, moment) === 'to';
        add(isAct ? calledForTo(sentence, moment, undefined) : calledForOf(sentence, moment, false));
        continue;
      }
      add(calledFor(place, at, deems !== undefined));
      add(needed(place, at));
      add(neededBy(place, at, demander));
    }
  }
  return found;
}

/** "The test is to be made mandatory". */
function compulsory(sentence: ParsedSentence, at: number): Need | undefined {
  const subject = subjectOf(sentence, at - 1) ?? phraseEndingAt(sentence, at - 3);
  if (subject === undefined) return undefined;
  const last = clauseExtent(sentence, subject.first).pieces.at(-1)?.last ?? at;
  return { name: 'compulsory', pieces: [{ first: subject.first, last }] };
}

/** "for the board to go", at the "for"; unless `isAddressed`, it need not be said who is to act. */
function calledForOf(sentence: ParsedSentence, at: number, isAddressed: boolean): Need | undefined {
  const content = lowerAt(sentence.words, at) === 'for' ? forContent(sentence, at) : undefined;
  return content === undefined || (isAddressed && content.addressee.length === 0)
    ? undefined
    : { name: 'necessity-for', ...content };
}

/** "to act", at the "to". */
function calledForTo(sentence: ParsedSentence, at: number, addressee: Need['addressee']): Need {
  return { name: 'necessity-to', pieces: infinitiveExtent(sentence, at + 1).pieces, addressee };
}

/** "the hour has come |", "now is the time |": what it is time for begins there; -1 where no moment is named. */
function behindMoment(words: readonly Word[], at: number): number {
  if (words[at]!.lower !== 'time' && !MOMENTS.has(words[at]!.lower)) return -1;
  if (/^(?:has|had)$/.test(lowerAt(words, at + 1)) && lowerAt(words, at + 2) === 'come') return at + 3;
  return lowerAt(words, at - 1) === 'the' && lowerAt(words, at - 3) === 'now' ? at + 1 : -1;
}

/** "It is vital that", "It is time for", "essential to". */
function calledFor(place: Place, at: number, isDeemed: boolean): Need | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const { lower } = words[at]!;
  const before = lowerAt(words, at - 1);
  if (!CALLED_FOR.has(lower) || /^(?:not|no|n't)$/.test(before)) return undefined;
  const isTime = lower === 'time';
  const after = behind(sentence, at);
  const next = words[after];
  // "Time to ditch the peso, says ex-governor".
  const isFirst = at === 0 && next?.tag === 'to';
  if (isTime && !isFirst && !/^(?:is|'s|was|high|about|past|be|now)$/.test(before)) return undefined;
  const that = thatBehind(sentence, after);
  if (that > 0) {
    const isAsked = isTime || isDeemed || after > at + 1;
    return calledForThat(sentence, that + 1, isAsked ? doer(sentence, that + 1) : undefined);
  }
  if (
    isTime &&
    next?.lower !== 'for' &&
    clauseMood(sentence, at + 1)?.indicative === true &&
    (/^(?:high|about)$/.test(before) || isParty(sentence, at + 1) || isUnreal(sentence, at + 1))
  )
    return calledForThat(sentence, at + 1, doer(sentence, at + 1));
  if (next?.tag === 'to' && !isMeans(place, at)) return calledForTo(sentence, after, hearersAt(place, at));
  if (next?.lower === 'for') return calledForOf(sentence, after, !isTime);
  const isClause =
    next !== undefined &&
    !isTime &&
    lower !== 'important' &&
    (sentence.phraseAt[at + 1] ?? -1) >= 0 &&
    /^(?:is|'s|was)$/.test(before) &&
    lowerAt(words, at - 2) === 'it';
  return isClause ? calledForThat(sentence, at + 1, undefined) : undefined;
}

/** "(that) the ministry act": the clause that begins at `first`. */
function calledForThat(sentence: ParsedSentence, first: number, addressee: Need['addressee']): Need {
  return { name: 'necessity-that', pieces: clauseExtent(sentence, first).pieces, addressee };
}

/** "A recount is needed". */
function needed(place: Place, at: number): Need | undefined {
  const { sentence } = place;
  const { words } = sentence;
  if (!NEEDED.has(words[at]!.lower) || /^(?:to|that)$/.test(tagAt(words, at + 1))) return undefined;
  const be = lastBefore(place, at);
  if (!/^(?:is|are|'s|was|were)$/.test(lowerAt(words, be)) && !isHeadline(place, at)) return undefined;
  const subject = subjectOf(sentence, at);
  if (subject === undefined || headOf(sentence, subject).isPronoun || tagAt(words, at - 1) === 'not') return undefined;
  // "said that what was needed was": the thing comes behind.
  if (lowerAt(words, be - 1) === 'what') return undefined;
  return { name: 'needed', pieces: nounExtent(sentence, subject.first, { inSubject: true }).pieces };
}

/** "Every clinic in the valley needs more beds, the doctor said", "We need a bridge", "The law needs changing". */
function neededBy(place: Place, at: number, demander: readonly PartyHint[]): Need | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const { tag, lower, quotation } = words[at]!;
  if (tag !== 'verb' || !/^need(?:s|ed)?$/.test(lower)) return undefined;
  const subject = words[at + 1]?.verb?.form === 'ing' ? subjectOf(sentence, at) : undefined;
  if (subject !== undefined && !headOf(sentence, subject).isPronoun)
    return { name: 'needed', pieces: clauseExtent(sentence, subject.first).pieces };
  const thing = phraseAround(sentence, at + 1);
  if (thing === undefined || /^(?:win|victory|goal|miracle)s?$/.test(words[thing.last]!.lower)) return undefined;
  const need: Need = { name: 'needed', pieces: nounExtent(sentence, at + 1).pieces };
  const before = lastBefore(place, at);
  const isOfOthers = !/^(?:pronoun|to|modal|not|auxiliary)$/.test(words[before]?.tag ?? 'pronoun');
  if (isOfOthers && (lacks(sentence, at) || isAid(place, at))) return need;
  const who = lowerAt(words, before);
  if (!(lower === 'needs' ? /^it$/ : lower === 'need' ? /^(?:we|they)$/ : /^(?:they|it)$/).test(who) || thing.isPronoun)
    return undefined;
  if (quotation < 0 && who !== 'we' && !sayTheyNeed(place, at, demander)) return undefined;
  // "We need the ministry to act": not the ministry itself, as in "needs 5 million euros to rebuild it".
  return toContent(sentence, at + 1) !== undefined && !isAidOrMoney(sentence, at + 1) ? undefined : need;
}

/** The word behind what is called for: behind "What is important for us is |" as well as behind "It is important |". */
function behind({ words }: ParsedSentence, at: number): number {
  if (lowerAt(words, at - 2) !== 'what') return at + 1;
  return words.findIndex(({ lower }, i) => i > at && i < at + WHOM_WITHIN && lower === 'is') + 1;
}

/** How many words may say for whom it is: "for the families of the crew". */
const WHOM_WITHIN = 9;

/** "The barrier is essential to save lives", "a move that is vital to win": what something is good for. */
function isMeans({ sentence }: Place, at: number): boolean {
  const { words } = sentence;
  let be = at - 1;
  while (be > 0 && words[be]!.verb?.lemma !== 'be' && /^(?:adverb|adjective|coordinator)$/.test(words[be]!.tag)) be--;
  if (words[at]!.lower === 'time' || lemmaAt(words, be) !== 'be') return false;
  const subject = subjectOf(sentence, be);
  return subject !== undefined && !/^(?:it|this)$/.test(words[subject.last]!.lower);
}

/** "The hospital needs fuel for three generators": somebody, and what others can give. */
function isAid({ sentence }: Place, at: number): boolean {
  const { words } = sentence;
  const thing = phraseAround(sentence, at + 1);
  if (thing === undefined || !isParty(sentence, subjectOf(sentence, at)?.first)) return false;
  const head = words[thing.last]!.lower;
  return AID.has(head) || AID.has(singular(head));
}

/** What those who need it ask others to give. */
const AID = wordSet(`
  loan fund funding grant subsidy fuel water food medicine blanket tent shelter bed generator ambulance nurse doctor teacher
  helicopter pump boat supply protection aid relief reinforcement guarantee assurance clarity answer
  certainty blood bandage vaccine mask equipment ammunition interpreter judge prosecutor firefighter
  school clinic leadership job home support money
`);

/** "needs more beds", "needs a new school", "needs 40 more nurses", but "needs two more weeks to recover". */
function lacks(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  const first = pastCount(sentence, at + 1);
  const isOf =
    LACKING.has(words[first]!.lower) || (words[first]!.tag === 'determiner' && LACKING.has(lowerAt(words, first + 1)));
  return isOf && !isTimeUnit(words[phraseAround(sentence, first)?.last ?? first]!.lower);
}

/** What stands before what there is too little of. */
const LACKING = wordSet('more better urgent immediate proper extra stronger safer adequate new decent clear serious');

/** "Midwives say they need more colleagues": more of something, and those who say so are those who need it. */
function sayTheyNeed(place: Place, at: number, demander: readonly PartyHint[]): boolean {
  const { sentence } = place;
  const they = lastBefore(place, at);
  if (senderOfWord(place, lastBefore(place, at)) !== undefined) return true;
  const says = tagAt(sentence.words, they - 1) === 'that' ? they - 2 : they - 1;
  return (
    demander.length > 0 &&
    (isMoreOf(sentence.words[pastCount(sentence, at + 1)]!) || isAidOrMoney(sentence, at + 1)) &&
    tagAt(sentence.words, says) === 'verb' &&
    SPEECH_VERBS.has(sentence.words[says]!.verb!.lemma)
  );
}

/** "more", "smaller", "longer": what there is to be in place of what there is. */
function isMoreOf({ lower, tag }: Word): boolean {
  return GIVEN.test(lower) || (tag === 'adjective' && /[a-z]{3}er$/.test(lower));
}

const GIVEN = /^(?:more|better|higher|an?|extra|urgent|immediate|clear|proper|safe|safer|another|decent|fair)$/;

function isAidOrMoney(sentence: ParsedSentence, first: number): boolean {
  const { words } = sentence;
  const last = phraseAround(sentence, first)?.last;
  return last !== undefined && (AID.has(singular(words[last]!.lower)) || isSum(words, first, last));
}

/** Behind a number: "two more". */
function pastCount({ words }: ParsedSentence, at: number): number {
  return words[at]!.tag === 'number' && at + 1 < words.length ? at + 1 : at;
}

/** "It is time the city listened", "the road was mended": a past that tells what is not so yet. */
function isUnreal(sentence: ParsedSentence, first: number): boolean {
  const phrase = phraseFrom(sentence, first);
  const verb = phrase === undefined ? undefined : sentence.words[phrase.last + 1];
  return (verb?.tag === 'verb' && verb.verb?.form === 'past') || /^(?:was|were)$/.test(verb?.lower ?? '');
}

/** "The chamber deems it essential that": who holds it so; `undefined` where nobody is said to. */
function deemer(place: Place, at: number): readonly PartyHint[] | undefined {
  const { words } = place.sentence;
  const it = lastBefore(place, at);
  const verb = it - 1;
  if (lowerAt(words, it) !== 'it' || tagAt(words, verb) !== 'verb') return undefined;
  if (!DEEMING.has(words[verb]!.verb!.lemma)) return undefined;
  const demander = demanders(place, subjectOf(place.sentence, verb), verb);
  return demander.length > 0 ? demander : undefined;
}

/** Who is to act in the clause at `first`: "it is time that the ministry listened". */
function doer(sentence: ParsedSentence, first: number): readonly PartyHint[] {
  const isPassive = clauseMood(sentence, first)?.passive === true;
  return isPassive ? [] : partyHints(sentence, phraseFrom(sentence, first)).map(weakHint);
}

/** The "that" at `at`, or behind words that say whose view it is ("It is high time, the weekly wrote, that"); -1 for none. */
function thatBehind({ words }: ParsedSentence, at: number): number {
  if (tagAt(words, at) === 'that') return at;
  if (tagAt(words, at) !== 'comma') return -1;
  const close = nextComma(words, at);
  return close > 0 && close < at + 8 && tagAt(words, close + 1) === 'that' ? close + 1 : -1;
}

/** "Tougher rules needed, says watchdog": headlines leave the "are" out. */
function isHeadline({ parse, sentence: { words } }: Place, at: number): boolean {
  return (
    parse.paragraph.role === 'headline' &&
    words[at]!.lower === 'needed' &&
    COMMA_OR_STOP.test(words[at + 1]?.tag ?? 'stop')
  );
}
