import type { ParsedSentence } from '../../syntax/parse';
import { beforeAdverbials } from '../../syntax/asides';
import { subjectOf } from '../../syntax/subjects';
import { singular } from '../../syntax/tags/morphology';
import { skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import type { Word } from '../../syntax/tags/words';
import { CONCESSIONS, GRANTED, YIELDING } from '../cues/verbKinds';
import { isPeople } from '../contents';
import type { Place } from '../draft';
import { isParty } from '../isParty';
import { wordSet } from '../../../text/wordSet';
import { clauseEnd, pastAttribution } from './clauseEnds';
import { POSITIONS, PRESSURES } from '../cues/nounKinds';
import { headWord, phraseFrom } from '../../syntax/phrases';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { I_OR_WE, PAST_FORMS, PAUSES, WILL_OR_WOULD } from '../../syntax/tags/patterns';

/** True where what a party says it would do is what the other side wants: "would lift the blockade if". */
export function concedesBefore(sentence: ParsedSentence, marker: number): boolean {
  const { words } = sentence;
  // "They would free the crew, a spokesman said, if".
  const at = pastAttribution(sentence, marker);
  // "A deal is possible if the insurers drop their objections".
  if (/^(?:possible|conceivable|thinkable|achievable|avoided|averted)$/.test(lowerAt(words, at - 1))) return true;
  for (let i = at - 1; i > 0 && i > at - 12; i--) {
    if (PAUSES.test(words[i]!.tag)) return false;
    const isGiven = concession(words, i, at);
    if (isGiven !== undefined) return isGiven;
  }
  return false;
}

/** "If the firm pays, | the crews will return": the same behind the clause that `at` opens. */
export function concedesBehind({ words }: ParsedSentence, at: number): boolean {
  const opens = at === 0 || words[at - 1]!.quotation !== words[at]!.quotation || /^(?:but|and)$/.test(words[0]!.lower);
  const comma = opens && at < 2 ? clauseEnd(words, at) : -1;
  if (comma < 0) return false;
  for (let i = comma + 1; i < words.length && i < comma + 12; i++) {
    if (PAUSES.test(words[i]!.tag)) return false;
    const isGiven = concession(words, i, Math.min(words.length, i + 8));
    if (isGiven !== undefined) return isGiven;
  }
  return false;
}

/** Whether what is done at `i`, and told of until `end`, is given to the other side; `undefined` where nothing is done yet. */
function concession(words: readonly Word[], i: number, end: number): boolean | undefined {
  const { tag, verb } = words[i]!;
  // "is willing to come if": whatever it is, the other side wants it, unless it is meant to hurt.
  if (tag === 'to' && WILLING.test(words[i - 1]!.lower)) return !THREATENED_ACTS.has(lowerAt(words, i + 1));
  // "will lift sanctions", "sanctions will be lifted".
  const modal = words[i - 1]!.lower === 'be' && i > 1 ? words[i - 2]! : words[i - 1]!;
  if (tag !== 'verb' || modal.tag !== 'modal') return undefined;
  // "the strike would end once", "aid will flow once": the pressure itself, or what is held back.
  const subject = lowerAt(words, i - 2);
  const isFreed =
    (PRESSURES.has(subject) && /^(?:end|stop|cease|lift)$/.test(verb!.lemma)) ||
    (POSITIONS.has(singular(subject)) && /^(?:flow|resume|restart|begin|start|follow)$/.test(verb!.lemma));
  if (isFreed && /^(?:will|would|can)$/.test(modal.lower)) return true;
  if (!WILL_OR_WOULD.test(modal.lower)) return false;
  const behind = words.slice(i + 1, end);
  // "would hold their fire if the army withdrew".
  if (verb!.lemma === 'hold' && behind.some(({ lower }) => lower === 'fire')) return true;
  // "will go home the day".
  if (verb!.lemma === 'go') return /^(?:back|home)$/.test(lowerAt(words, i + 1));
  if (!CONCESSIONS.has(verb!.lemma)) return false;
  if (!/^(?:suspend|leave|end|call|lay|drop)$/.test(verb!.lemma)) return true;
  return behind.some(({ lower }) => lower === 'arms' || PRESSURES.has(lower));
}

/** What people announce to do unless they get what they want: nature and markets do none of it. */
export const THREATENED_ACTS = wordSet(`
  strike walk quit resign sue boycott block blockade protest march withdraw leave veto halt suspend stop refuse close shut
  appeal retaliate sanction occupy park picket camp dump down switch withhold cancel scrap expel evict ground launch stage
  file seize impose evacuate disrupt besiege storm surround barricade kill execute bomb attack invade burn destroy pull
  turn cut
`);

const WILLING = /^(?:willing|ready|prepared|happy|open)$/;

/** "Norland will free the sailors if": somebody gives up what one holds over the other, though nobody is quoted. */
export function givesUp(sentence: ParsedSentence, main: number | undefined, first: number): boolean {
  if (main === undefined) return false;
  // "Norland is ready to talk if".
  const { modal, infinitive, first: begin } = verbGroup(sentence, main);
  const isReady = infinitive && WILLING.test(lowerAt(sentence.words, begin - 1));
  if (modal !== 'will' && !isReady) return false;
  const isHeld = GIVEN_UP.has(sentence.words[main]!.verb?.lemma ?? '');
  return (
    isParty(sentence, subjectOf(sentence, main)?.first) &&
    (isParty(sentence, first) || (isHeld && isForOthers(sentence, first)))
  );
}

/** Of concessions, those that are made to nobody but an opponent. */
const GIVEN_UP = wordSet(
  'lift release free disarm surrender sign ratify recognise recognize drop call suspend lay end hand withdraw extradite',
);

/** "Lisbon will not sign before Berlin drops its veto": both act, and what one of them withholds is given to the other. */
export function withholds(sentence: ParsedSentence, main: number | undefined, first: number): boolean {
  if (main === undefined || !YIELDING.has(sentence.words[main]!.verb?.lemma ?? '')) return false;
  return isParty(sentence, subjectOf(sentence, main)?.first) && isParty(sentence, first);
}

export function isNegated(words: readonly Word[], first: number): boolean {
  return words.slice(first, first + 8).some(({ tag, lower }) => tag === 'not' || lower.endsWith("n't"));
}

/** What is kept up over somebody until they yield, and what is said of it. */
const HELD_OVER = wordSet(`
  protest protests strike strikes walkout walkouts blockade blockades boycott boycotts siege sit-in picket pickets
  occupation encampment embargo embargoes sanctions tariffs
`);
const LASTING = wordSet('stay remain last stand hold be');

/** What one goes on with to get what one wants. */
const PERSISTING = wordSet(
  'stay strike continue camp occupy protest march block blockade fight sit remain hold picket boycott fast kill keep press withhold',
);

/** "threatened to kill a hostage every hour until", "will stay in the square until the rector resigns". */
export function persists({ sentence }: Place, last: number | undefined, first: number, said: boolean): boolean {
  const { words } = sentence;
  if (last === undefined || last > first) return false;
  // "will keep withholding rent", "vowed to go on occupying farms": what is kept up.
  const isIng = words[last]!.verb?.form === 'ing';
  const isKept = isIng && /^(?:keep|continue)$/.test(lemmaAt(words, last - 1));
  const isGoneOn = isIng && lowerAt(words, last - 1) === 'on' && lemmaAt(words, last - 2) === 'go';
  const main = isKept ? last - 1 : isGoneOn ? last - 2 : last;
  const { lemma = '' } = words[main]!.verb ?? {};
  // "The strike goes on until the firm talks".
  const goesOn = lemma === 'continue' || (lemma === 'go' && lowerAt(words, main + 1) === 'on');
  if (said && goesOn && words[main]!.verb!.form !== 'past' && isParty(sentence, first)) return true;
  const doer = subjectOf(sentence, main);
  // "The blockade will stay in place until the port is opened".
  const isHeldOver = doer !== undefined && HELD_OVER.has(words[doer.last]!.lower) && (goesOn || LASTING.has(lemma));
  if (isHeldOver && (said || verbGroup(sentence, main).modal === 'will') && isForOthers(sentence, first)) return true;
  // "will remain closed until the club fits a new door".
  const shut = verbGroup(sentence, main).first - 1;
  // "will stay in hospital until doctors are content".
  if (/^(?:he|she)$/.test(words[doer?.last ?? main]!.lower)) return false;
  const stays = /^(?:remain|stay)$/.test(words[shut]?.verb?.lemma ?? words[main]!.verb?.lemma ?? '');
  if (said && stays && isParty(sentence, first) && !/^(?:i|he|she|they|we|it)$/.test(words[first]!.lower)) return true;
  if (!isGoneOn && !PERSISTING.has(words[main]!.verb?.lemma ?? '')) return false;
  const group = verbGroup(sentence, main);
  // "withhold their rent until the lifts are repaired": held back from somebody who can bring it about.
  const isFought = /^(?:withhold|boycott|occupy|blockade|picket)$/.test(lemma) && isForOthers(sentence, first);
  // "is holding up the bill until the ministry yields".
  const isHeld =
    words[main]!.verb!.form === 'ing' &&
    (isFought || (/^(?:hold|block|fast|camp|strike)$/.test(lemma) && isParty(sentence, first))) &&
    /^(?:is|are|was|were|been)$/.test(lowerAt(words, main - 1));
  // "vowed on Monday to stay out until".
  const vow = group.infinitive ? lemmaAt(words, beforeAdverbials(sentence, group.first - 1)) : '';
  const vows =
    /^(?:threaten|vow|swear)$/.test(vow) ||
    (/^(?:vote|agree|decide|resolve)$/.test(vow) && (isParty(sentence, first) || isFought));
  const will = said && WILL_OR_WOULD.test(group.modal ?? '') && isParty(sentence, subjectOf(sentence, main)?.first);
  if (!isHeld && !vows && !will) return false;
  // "We will keep the lights off until they turn the water on".
  if (will && I_OR_WE.test(words[doer?.last ?? main]!.lower) && /^(?:they|you)$/.test(words[first]!.lower)) return true;
  // "will stay in hospital until he recovers": what befalls one; "until they are paid": what others do.
  return GRANTED.has(lemmaAt(words, first + 2)) || !/^(?:i|he|she|they|we|it)$/.test(words[first]!.lower);
}

/** "spoke on condition that he not be named": what sources ask of the paper. */
export function isUnnamed(words: readonly Word[], first: number): boolean {
  return words
    .slice(first, first + 8)
    .some(({ lower }) => /^(?:named|identified|quoted|name|identity|names|anonymity)$/.test(lower));
}

/** "voted to walk out": a decision is held over somebody by what it hangs on. */
export function decides(sentence: ParsedSentence, main: number | undefined): boolean {
  if (main === undefined) return false;
  const { infinitive, first } = verbGroup(sentence, main);
  const governor = beforeAdverbials(sentence, first - 1);
  return infinitive && DECISIONS.has(lemmaAt(sentence.words, governor));
}

const DECISIONS = wordSet('vote decide resolve prepare');

/** "backed | a strike unless the firm yields": where the pressure stands that somebody approves. */
export function approvedPressure(words: readonly Word[], at: number): number | undefined {
  const verb = words.findLastIndex(({ tag }, i) => i < at && tag === 'verb');
  if (verb < 0 || !APPROVES.has(words[verb]!.verb!.lemma)) return undefined;
  return words.slice(verb + 1, at).some(({ lower }) => PRESSURES.has(lower)) ? verb + 1 : undefined;
}

const APPROVES = wordSet('back approve support authorise authorize endorse announce call plan');

/** "should stay in until the fire is out" tells how long; what somebody does, or what is done, is waited for. */
export function isBroughtAbout(sentence: ParsedSentence, first: number): boolean {
  const subject = phraseFrom(sentence, first);
  const be = subject === undefined ? -1 : subject.last + 1;
  const state = sentence.words[skipAdverbs(sentence.words, be + 1)];
  return lemmaAt(sentence.words, be) !== 'be' || state?.verb !== undefined || isParty(sentence, first);
}

/** "unless the weather turns", "unless sales pick up": what nobody can be made to do. */
export function comesByItself(sentence: ParsedSentence, first: number): boolean {
  const subject = phraseFrom(sentence, first);
  const verb = subject === undefined ? undefined : sentence.words[skipAdverbs(sentence.words, subject.last + 1)]?.verb;
  return verb !== undefined && UNFORCED.has(verb.lemma) && !isParty(sentence, first);
}

const UNFORCED = wordSet(
  'recover improve fall rise grow turn pick drop ease clear rain snow thaw cool warm worsen increase decline work heal',
);

/** "refused to return until", "ruled out talks until", "there will be no talks until". */
export function refusesBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 16; i--) {
    const { lower, verb, tag } = words[i]!;
    if (tag === 'stop' || tag === 'break') return false;
    if (verb !== undefined && /^(?:refuse|decline|reject)$/.test(verb.lemma)) return true;
    if (verb?.lemma === 'rule' && lowerAt(words, i + 1) === 'out') return true;
    if (lower === 'no' && words.slice(i + 1, Math.min(i + 4, at)).some((word) => POSITIONS.has(singular(word.lower))))
      return true;
    if (lower === 'not' && tagAt(words, i + 1) === 'to') return true;
    // "There will be no return to work before".
    if (lower === 'no' && lowerAt(words, i - 1) === 'be' && lowerAt(words, i - 3) === 'there') return true;
  }
  return false;
}

/** What others would have to do: "unless the owner yields", "unless the tax is withdrawn", not "unless markets fall". */
export function isForOthers(sentence: ParsedSentence, first: number): boolean {
  const be = (phraseFrom(sentence, first)?.last ?? first) + 1;
  // "until a garage is built", "until a garage had been built".
  const been = /^(?:has|have|had)$/.test(lowerAt(sentence.words, be)) ? skipAdverbs(sentence.words, be + 1) : be;
  const isDone =
    lemmaAt(sentence.words, been) === 'be' &&
    PAST_FORMS.test(sentence.words[skipAdverbs(sentence.words, been + 1)]?.verb?.form ?? '');
  const who = phraseFrom(sentence, first);
  return (
    isDone ||
    isParty(sentence, first) ||
    stopsFighting(sentence, first) ||
    (who !== undefined && isPeople(headWord(sentence, who)))
  );
}

/** "once the shelling stops": what only those who do it can end. */
function stopsFighting(sentence: ParsedSentence, first: number): boolean {
  const subject = phraseFrom(sentence, first);
  const noun = singular(sentence.words[subject?.last ?? first]!.lower);
  const verb = lemmaAt(sentence.words, skipAdverbs(sentence.words, (subject?.last ?? first) + 1));
  return HOSTILITIES.has(noun) && /^(?:stop|end|cease|be)$/.test(verb);
}

const HOSTILITIES = wordSet(
  'shelling bombing bombardment violence attack fighting killing raid siege blockade hostility occupation incursion aggression terror terrorism repression persecution embargo sanction',
);
