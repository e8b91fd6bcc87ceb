import { clauseExtent, infinitiveExtent } from '../../syntax/extent';
import { nounExtent } from '../../syntax/nounExtent';
import type { ParsedSentence } from '../../syntax/parse';
import { partyHints, weakHint, type PartyHint } from '../../parties/parties';
import { phraseEndingAt, phraseFrom, subjectOf } from '../../syntax/subjects';
import { singular } from '../../syntax/tags/morphology';
import type { DemandType } from '../../mark';
import type { DemandCandidate } from '../candidate';
import { clauseMood } from '../clauseMood';
import { forContent, toContent } from '../contents';
import { OBSERVERS } from '../cues/nounKinds';
import { drafts, spanOf, type Place } from '../draft';
import { demanders, speakersAt } from '../demanders';
import { hearersAt } from '../hearers';
import { inHypothesis, sourceIsIn } from '../guards';
import { wordSet } from '../../../text/wordSet';
import { lastBefore } from './modalSubjects';
import { SPEECH_VERBS } from '../../syntax/speechVerbs';
import { isSum } from '../verbs/moneyAsked';
import { isParty } from '../verbs/verbObjects';
import { DEEMING } from '../cues/verbKinds';
import { CALLED_FOR, COMPULSORY, MOMENTS, NECESSITY, NEEDED } from '../cues/necessity';
import { headOf, lemmaAt, lowerAt, phraseAround, tagAt } from '../wordAt';

/** "It is vital that …", "more nurses are needed", "time for the board to go", "to be mandatory". */
export function necessities(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, { lower }] of words.entries()) {
    if (!NECESSITY.has(lower)) continue;
    if (inHypothesis(sentence, at)) continue;
    const deems = deemer(place, at);
    const demander = deems ?? speakersAt(place, at);
    const make = (
      pieces: Parameters<typeof drafts>[1],
      rule: string,
      type: DemandType,
      addressee: DemandCandidate['addressee'] = [],
    ) =>
      found.push(
        ...drafts(place, pieces, { rule: `demand.${rule}`, type, cue: spanOf(sentence, at), demander, addressee }),
      );
    if (
      COMPULSORY.has(lower) &&
      /^(?:be|become|is|are|made)$/.test(lowerAt(words, at - 1)) &&
      words[at - 1]!.lower !== 'is' &&
      words[at - 1]!.lower !== 'are'
    ) {
      const subject = subjectOf(sentence, at - 1) ?? phraseEndingAt(sentence, at - 3);
      if (subject !== undefined)
        make(
          [{ first: subject.first, last: clauseExtent(sentence, subject.first).pieces.at(-1)?.last ?? at }],
          'compulsory',
          'demand',
        );
      continue;
    }
    // "Time for the mayor to explain himself": what opens a post or headline is its writer's.
    if (lower === 'time' && at === 0 && lowerAt(words, 1) === 'for') {
      const content = forContent(sentence, 1);
      if (content !== undefined && content.addressee.length > 0)
        make(content.pieces, 'necessity-for', 'request', content.addressee);
      continue;
    }
    if (demander.length === 0 || sourceIsIn(place, demander, OBSERVERS)) continue;
    const isMoment = lower === 'time' || MOMENTS.has(lower);
    if (isMoment && /^(?:has|had)$/.test(lowerAt(words, at + 1)) && lowerAt(words, at + 2) === 'come') {
      const content = lowerAt(words, at + 3) === 'for' ? forContent(sentence, at + 3) : undefined;
      if (tagAt(words, at + 3) === 'to') make(infinitiveExtent(sentence, at + 4).pieces, 'necessity-to', 'request');
      else if (content !== undefined) make(content.pieces, 'necessity-for', 'request', content.addressee);
      continue;
    }
    // "Now is the time for banks to lower their fees".
    if (isMoment && lowerAt(words, at - 1) === 'the' && lowerAt(words, at - 3) === 'now') {
      const content = lowerAt(words, at + 1) === 'for' ? forContent(sentence, at + 1) : undefined;
      if (tagAt(words, at + 1) === 'to') make(infinitiveExtent(sentence, at + 2).pieces, 'necessity-to', 'request');
      else if (content !== undefined) make(content.pieces, 'necessity-for', 'request', content.addressee);
      continue;
    }
    if (CALLED_FOR.has(lower) && !/^(?:not|no|n't)$/.test(lowerAt(words, at - 1))) {
      const after = behind(sentence, at);
      const next = words[after];
      // "Time to ditch the peso, says ex-governor".
      const isFirst = at === 0 && next?.tag === 'to';
      if (lower === 'time' && !isFirst && !/^(?:is|'s|was|high|about|past|be|now)$/.test(lowerAt(words, at - 1)))
        continue;
      const that = thatBehind(sentence, after);
      if (that > 0)
        make(
          clauseExtent(sentence, that + 1).pieces,
          'necessity-that',
          'request',
          lower === 'time' || deems !== undefined || after > at + 1 ? doer(sentence, that + 1) : [],
        );
      else if (
        lower === 'time' &&
        next?.lower !== 'for' &&
        clauseMood(sentence, at + 1)?.indicative === true &&
        (/^(?:high|about)$/.test(words[at - 1]!.lower) || isParty(sentence, at + 1) || isUnreal(sentence, at + 1))
      )
        make(clauseExtent(sentence, at + 1).pieces, 'necessity-that', 'request', doer(sentence, at + 1));
      else if (next?.tag === 'to' && !isMeans(place, at))
        make(infinitiveExtent(sentence, after + 1).pieces, 'necessity-to', 'request', hearersAt(place, at));
      else if (next?.lower === 'for') {
        const content = forContent(sentence, after);
        if (content !== undefined && (content.addressee.length > 0 || lower === 'time'))
          make(content.pieces, 'necessity-for', 'request', content.addressee);
      } else if (
        next !== undefined &&
        lower !== 'time' &&
        lower !== 'important' &&
        (sentence.phraseAt[at + 1] ?? -1) >= 0 &&
        /^(?:is|'s|was)$/.test(lowerAt(words, at - 1)) &&
        lowerAt(words, at - 2) === 'it'
      ) {
        make(clauseExtent(sentence, at + 1).pieces, 'necessity-that', 'request');
      }
    }
    if (
      NEEDED.has(lower) &&
      (/^(?:is|are|'s|was|were)$/.test(lowerAt(words, lastBefore(place, at))) || isHeadline(place, at)) &&
      tagAt(words, at + 1) !== 'to' &&
      tagAt(words, at + 1) !== 'that'
    ) {
      const subject = subjectOf(sentence, at);
      if (
        subject !== undefined &&
        !headOf(sentence, subject).isPronoun &&
        tagAt(words, at - 1) !== 'not' &&
        // "said that what was needed was": the thing comes behind.
        lowerAt(words, lastBefore(place, at) - 1) !== 'what'
      ) {
        make(nounExtent(sentence, subject.first, { inSubject: true }).pieces, 'needed', 'request');
      }
    }
    // "Every clinic in the valley needs more beds, the doctor said".
    if (
      /^need(?:s|ed)?$/.test(lower) &&
      words[at]!.tag === 'verb' &&
      (LACKING.has(lowerAt(words, at + 1)) || isAid(place, at)) &&
      (sentence.phraseAt[at + 1] ?? -1) >= 0 &&
      !/^(?:pronoun|to|modal|not|auxiliary)$/.test(words[lastBefore(place, at)]?.tag ?? 'pronoun')
    ) {
      make(nounExtent(sentence, at + 1).pieces, 'needed', 'request');
      continue;
    }
    if (
      words[at]!.tag === 'verb' &&
      (lower === 'need' ? /^(?:we|they)$/ : /^it$/).test(lowerAt(words, lastBefore(place, at))) &&
      /^needs?$/.test(lower) &&
      (sentence.phraseAt[at + 1] ?? -1) >= 0 &&
      (words[at]!.quotation >= 0 || words[lastBefore(place, at)]!.lower === 'we' || sayTheyNeed(place, at, demander))
    ) {
      // "We need the ministry to act": not the ministry itself, as in "needs 5 million euros to rebuild it".
      const isActed = toContent(sentence, at + 1) !== undefined && !isAidOrMoney(sentence, at + 1);
      if (!sentence.nounPhrases[sentence.phraseAt[at + 1]!]!.isPronoun && !isActed)
        make(nounExtent(sentence, at + 1).pieces, 'needed', 'request');
    }
  }
  return found;
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
`);

/** What stands before what there is too little of. */
const LACKING = wordSet('more better urgent immediate proper extra stronger safer adequate');

/** "Midwives say they need more colleagues": more of something, and those who say so are those who need it. */
function sayTheyNeed(place: Place, at: number, demander: readonly PartyHint[]): boolean {
  const { sentence } = place;
  const they = lastBefore(place, at);
  const says = tagAt(sentence.words, they - 1) === 'that' ? they - 2 : they - 1;
  return (
    demander.length > 0 &&
    (GIVEN.test(sentence.words[pastCount(sentence, at + 1)]!.lower) || isAidOrMoney(sentence, at + 1)) &&
    tagAt(sentence.words, says) === 'verb' &&
    SPEECH_VERBS.has(sentence.words[says]!.verb!.lemma)
  );
}

const GIVEN = /^(?:more|better|higher|an?|extra|urgent|immediate|clear|proper|safe|safer|another|decent|fair)$/;

function isAidOrMoney({ words, phraseAt, nounPhrases }: ParsedSentence, first: number): boolean {
  const last = nounPhrases[phraseAt[first] ?? -1]?.last;
  return last !== undefined && (AID.has(singular(words[last]!.lower)) || isSum(words, first, last));
}

/** Behind a number: "two more". */
function pastCount({ words }: ParsedSentence, at: number): number {
  return words[at]!.tag === 'number' && at + 1 < words.length ? at + 1 : at;
}

/** "It is time the city listened": a past that tells what is not so yet. */
function isUnreal(sentence: ParsedSentence, first: number): boolean {
  const phrase = phraseFrom(sentence, first);
  const verb = phrase === undefined ? undefined : sentence.words[phrase.last + 1];
  return verb?.tag === 'verb' && verb.verb?.form === 'past';
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
  const close = words.findIndex(({ tag }, i) => i > at && tag === 'comma');
  return close > 0 && close < at + 8 && tagAt(words, close + 1) === 'that' ? close + 1 : -1;
}

/** "Tougher rules needed, says watchdog": headlines leave the "are" out. */
function isHeadline({ parse, sentence: { words } }: Place, at: number): boolean {
  return (
    parse.paragraph.role === 'headline' &&
    words[at]!.lower === 'needed' &&
    /^(?:comma|stop)$/.test(words[at + 1]?.tag ?? 'stop')
  );
}
