import { itemAt } from '../../../text/itemAt';
import { ownHint, partyHints, type PartyHint } from '../../parties/parties';
import { infinitiveExtent } from '../../syntax/extent';
import { phraseFrom } from '../../syntax/phrases';
import { verbReadings } from '../../syntax/tags/morphology';
import type { Word } from '../../syntax/tags/words';
import { opensFiniteVerb, skipAdverbs } from '../../syntax/verbGroups';
import { wordSet } from '../../../text/wordSet';
import type { DemandCandidate } from '../candidate';
import { EMPTY, EMPTY_WITH_OBJECT, IDLE } from '../cues/verbKinds';
import { attributionAt } from '../../speech/speakers';
import { speakersAt } from '../demanders';
import { type Place, drafts, spanOf } from '../draft';
import { hearersAt } from '../hearers';
import { opensBehindComma, opensSentence, opensWithLink } from './imperativeOpenings';
import {
  AWAY,
  PHASES,
  callsForAct,
  isCalledBehind,
  isCurtOrder,
  isMoved,
  isSaidInPassing,
  opensObject,
  sentenceStart,
  runsOver,
  takesRest,
  withinQuotation,
} from './imperativeShapes';
import { LEAVE, isBase, letDo, letUs, whole } from './lets';
import { beggedBefore, isCalledUpon, spokenTo } from './spokenTo';
import { calledUpon, ranked, toldBehindColon } from './unquotedImperatives';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { FULL_PAUSES } from '../../syntax/tags/patterns';

/**
 * Imperatives within quotation marks, or in an interview's answer: “Close the mine now!”; "let's" and "please" anywhere in
 * speech.
 */
export function imperatives(place: Place): readonly DemandCandidate[] {
  const { sentence, parse } = place;
  const { words } = sentence;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, word] of words.entries()) {
    if (word.lower === 'let' && (lowerAt(words, at + 1) === "'s" || lowerAt(words, at + 1) === 'us')) {
      found.push(...letUs(place, at));
      continue;
    }
    // "Please do not feed the gulls, the council asks".
    const isNotice = at === 0 && (word.lower === 'please' || word.lower === 'kindly');
    const isAnswer = word.quotation < 0 && parse.paragraph.turn?.kind === 'answer' && opensSentence(words, at);
    if (word.quotation < 0 && !isNotice && !isAnswer) {
      found.push(...unquoted(place, at, found));
      continue;
    }
    const opens = opensSpeech(place, at);
    const goesOn = !opens && opensBehindComma(place, at, found);
    if (opens ? isPieceOfSentence(place, at) : !goesOn) continue;
    const others = letAt(place, at, isNotice);
    if (others !== undefined) {
      found.push(...others);
      continue;
    }
    const order = orderAt(words, at, isNotice);
    if (order === undefined || isNoOrder(place, order)) continue;
    const { verb, start, please, negative } = order;
    const { pieces: all } = infinitiveExtent(sentence, verb);
    const addressee = calledIn(place, order, goesOn) ?? spokenTo(place, all, at);
    const pieces = withinQuotation(sentence, all);
    if (runsOver(sentence, pieces)) continue;
    found.push(
      ...drafts(place, whole(pieces, negative ? start : verb), {
        rule: please ? 'demand.please' : 'demand.imperative',
        type: please ? 'request' : 'demand',
        ...(please ? { cue: spanOf(sentence, at) } : {}),
        demander: isAnswer ? [ownHint(word.start)] : speakersAt(place, at),
        addressee,
      }),
    );
  }
  return found;
}

/** What may be asked outside quotation marks: behind a comma or a colon, and by "let". */
function unquoted(place: Place, at: number, before: readonly DemandCandidate[]): readonly DemandCandidate[] {
  const { words } = place.sentence;
  const sign = itemAt(words, at - 1);
  if (sign?.tag === 'comma') return [...calledUpon(place, at), ...ranked(place, at)];
  if (sign?.text === ':') return toldBehindColon(place, at);
  if (words[at]!.lower !== 'let') return [];
  const isSentence = at === 0 && words.at(-1)!.tag === 'stop' && !/^(?:me|it|'s)$/.test(lowerAt(words, 1));
  const goesOn = sign?.lower === 'and' && before.at(-1)?.rule === 'demand.imperative-let';
  return isSentence || goesOn ? letDo(place, at) : [];
}

/** True where a quotation or a sentence of it begins. */
function opensSpeech({ sentence: { words }, parse }: Place, at: number): boolean {
  const { quotation, start } = words[at]!;
  const span = itemAt(parse.paragraph.quotations, quotation);
  return (
    span === undefined ||
    start - span.start < 2 ||
    at === 0 ||
    words[at - 1]!.tag === 'stop' ||
    /^[:;]$/.test(words[at - 1]!.text) ||
    opensWithLink(words, at)
  );
}

/** A quotation within a running sentence is a piece of it, not a sentence of its own. */
function isPieceOfSentence(place: Place, at: number): boolean {
  const { words } = place.sentence;
  if (at === 0) return false;
  if (isTitle(words, words[at]!.quotation)) return true;
  const { text, tag, lower, verb } = words[at - 1]!;
  if (text === ':' || (text === ';' && opensObject(place, at + 1)) || opensWithLink(words, at)) return false;
  if (words[at]!.capital && (/^(?:comma|break|stop|verb)$/.test(tag) || joinsQuotations(words, at))) return false;
  // "chanted “pay us back”", "shouts of “pay us back”".
  if (CRIES.test(verb?.lemma ?? '')) return false;
  return lower !== 'of' || !/^(?:shouts|cries|chants|calls|screams)$/.test(lowerAt(words, at - 2));
}

/** "In a report, “Dry Wells, Full Trucks”, the group tells": every word has a capital. */
function isTitle(words: readonly Word[], title: number): boolean {
  const own = words.filter(({ quotation }) => quotation === title);
  return own.some(({ tag }) => tag === 'comma') && own.every(({ tag, capital }) => capital || tag === 'comma');
}

/** “Let them in”, “Please let them in”; `undefined` where no "let" of others stands. */
function letAt(place: Place, at: number, isNotice: boolean): readonly DemandCandidate[] | undefined {
  const { words } = place.sentence;
  const isLeave = lowerAt(words, at + 1) === 'me' && LEAVE.test(lowerAt(words, at + 2));
  if (words[at]!.lower === 'let') return isLeave || !isOwn(words, at + 1) ? letDo(place, at) : undefined;
  if (words[at]!.lower !== 'please' && !isNotice) return undefined;
  const behind = behindPlease(words, at);
  const lets = lowerAt(words, behind) === 'let' && !isOwn(words, behind + 1);
  return lets ? letDo(place, behind, spanOf(place.sentence, at)) : undefined;
}

function isOwn(words: readonly Word[], at: number): boolean {
  return /^(?:me|us|'s)$/.test(lowerAt(words, at));
}

/** "Please, |check". */
function behindPlease(words: readonly Word[], please: number): number {
  return tagAt(words, please + 1) === 'comma' ? please + 2 : please + 1;
}

/** An order as it is worded. */
interface Order {
  readonly at: number;
  /** Where the verb phrase begins, with its "not". */
  readonly start: number;
  readonly verb: number;
  readonly please: boolean;
  readonly negative: boolean;
}

/** The order that begins at `at`; `undefined` where no base form stands. */
function orderAt(words: readonly Word[], at: number, isNotice: boolean): Order | undefined {
  const please = words[at]!.lower === 'please' || isNotice;
  const behind = please ? behindPlease(words, at) : at + 1;
  // "Please, please check": said again.
  if (please && lowerAt(words, behind) === 'please') return undefined;
  // "Just treat us as you would your own".
  const isSoft = words[at]!.tag === 'adverb' || words[at]!.lower === 'just';
  const start = please || isSoft ? skipAdverbs(words, behind) : at;
  const negative =
    lowerAt(words, start) === "don't" || (lowerAt(words, start) === 'do' && lowerAt(words, start + 1) === 'not');
  // "Don't you dare touch it".
  const dares = lowerAt(words, start + 1) === 'you' && lowerAt(words, start + 2) === 'dare' ? start + 2 : start;
  const verb = negative ? skipAdverbs(words, dares + 1) : start;
  const word = words[verb];
  const isBaseForm = word !== undefined && (word.verb?.form === 'base' || verbReadings(word.lower).some(isBase));
  return isBaseForm ? { at, start, verb, please, negative } : undefined;
}

/** True where a base form that opens a sentence asks nothing of anybody. */
function isNoOrder(place: Place, order: Order): boolean {
  const { verb, please, negative } = order;
  const { words } = place.sentence;
  const { lower, tag } = words[verb]!;
  const next = words[verb + 1];
  // "So even back in the sixties": when.
  if (lower === 'back' && /^(?:in|when|then|at|on)$/.test(next?.lower ?? '')) return true;
  // "Work has begun": a noun.
  const isNoun =
    next?.tag === 'modal' || next?.tag === 'auxiliary' || (next?.tag === 'verb' && next.verb?.form !== 'ing');
  // "Please do not send clothes": behind these it is the verb.
  if (isNoun && !(please || negative)) return true;
  if (isSaidInPassing(words, verb)) return true;
  if (isPressed(place, order)) return false;
  if (isIdle(place, order)) return true;
  return (
    !please &&
    !negative &&
    tag !== 'verb' &&
    !opensObject(place, verb + 1) &&
    !takesRest(place, verb) &&
    !keepsTo(place, verb) &&
    beggedBefore(place, order.at).length === 0
  );
}

/** "Stay behind the tape", "Vote for the bridge": a noun as well, where no other verb follows. */
function keepsTo({ sentence }: Place, verb: number): boolean {
  const { words } = sentence;
  if (!KEEPS.has(words[verb]!.lower) || !/^(?:preposition|adverb)$/.test(tagAt(words, verb + 1))) return false;
  for (let i = verb + 1; i < words.length && words[i]!.quotation === words[verb]!.quotation; i++) {
    if (FULL_PAUSES.test(words[i]!.tag)) return true;
    if (opensFiniteVerb(sentence, i)) return false;
  }
  return true;
}

const KEEPS = wordSet('stay vote work talk fight march walk stand step move turn');

/** “Now!” and what somebody is begged or urged for: an order whatever its verb is. */
function isPressed(place: Place, { at, verb, please, negative }: Order): boolean {
  const { words } = place.sentence;
  if (!negative && !please && (isCurtOrder(place, verb) || isCalledBehind(words, verb))) return true;
  // “Think of the children,” she begged them.
  const { quotation, start } = words[at]!;
  return quotation >= 0 && URGES.test(attributionAt(place.parse, start)?.lemma ?? '');
}

/** “Look, …”, “Don't worry”: turns of phrase that ask for nothing, unless they have an object. */
function isIdle(place: Place, { at, verb, please, negative }: Order): boolean {
  const { words } = place.sentence;
  const { lower } = words[verb]!;
  if (negative) {
    // “Don't panic,” the premier told the nation: an order to somebody, and no turn of phrase.
    const isTold = lower === 'panic' && words[at]!.quotation >= 0 && hearersAt(place, at, true).length > 0;
    return !isTold && IDLE.has(lower) && !forbidsAct(words, verb);
  }
  if (please || !EMPTY.has(lower) || tellsUs(words, verb) || isOnesOwn(words, verb)) return false;
  // “Take an umbrella,” she told visitors: put to somebody.
  const isPut = TAKES.test(lower) && words[at]!.quotation >= 0 && opensObject(place, verb + 1);
  if (isPut && hearersAt(place, at, true).length > 0) return false;
  const isPhase = PHASES.has(lower) && words[verb + 1]?.verb?.form === 'ing';
  if (!opensObject(place, verb + 1) && !isPhase) return true;
  return EMPTY_WITH_OBJECT.has(lower) && !callsForAct(place, verb) && !isMoved(place, verb);
}

/** "Take your medicine", "Have your papers ready": what is the hearer's own; not "Take your time". */
function isOnesOwn(words: readonly Word[], verb: number): boolean {
  return (
    /^(?:take|have|tell|call|ask|get|put|watch)$/.test(words[verb]!.lower) &&
    lowerAt(words, verb + 1) === 'your' &&
    lowerAt(words, verb - 1) !== 'or' &&
    !/^(?:time|pick|word|words|chances?|choice|mark|step|back|mind|turn)$/.test(lowerAt(words, verb + 2))
  );
}

const TAKES = /^(?:take|get|put|tell|ask|call|make)$/;

/** "Don't wait for the siren", "Don't count on a delay": what somebody is not to do, for all that the verb says little. */
function forbidsAct(words: readonly Word[], verb: number): boolean {
  const { lower } = words[verb]!;
  const link = lower === 'wait' ? 'for' : lower === 'count' ? 'on' : undefined;
  const first = link === undefined ? verb + 1 : lowerAt(words, verb + 1) === link ? verb + 2 : -1;
  if (!/^(?:wait|count|ignore|blame)$/.test(lower)) return false;
  return /^(?:determiner|possessive|name)$/.test(tagAt(words, first));
}

/** "Come and see for yourself", "Listen to us", "Tell us why": empty verbs that ask for something here. */
function tellsUs(words: readonly Word[], verb: number): boolean {
  const { lower } = words[verb]!;
  const next = lowerAt(words, verb + 1);
  if (lower === 'get') return AWAY.test(next);
  if (lower === 'listen') return next === 'to' && /^(?:the|our|your|us)$/.test(lowerAt(words, verb + 2));
  if (/^(?:come|go)$/.test(lower))
    return next === 'and' || (/^(?:to|without|with)$/.test(next) && /^(?:the|us|your)$/.test(lowerAt(words, verb + 2)));
  if (lower === 'do') return next === 'your';
  if (lower === 'wait') return next === 'for' && /^(?:determiner|possessive)$/.test(tagAt(words, verb + 2));
  return /^(?:tell|show|give|help|pay|ask|call)$/.test(lower) && /^(?:us|me)$/.test(next);
}

/** Whom the words of the order call by name; `undefined` for none. */
function calledIn(place: Place, { at, verb }: Order, goesOn: boolean): readonly PartyHint[] | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const begged = beggedBefore(place, at);
  if (begged.length > 0) return begged;
  if (tagAt(words, verb + 1) === 'name' && tagAt(words, verb + 2) === 'stop')
    return partyHints(sentence, phraseFrom(sentence, verb + 1));
  const called = goesOn ? sentenceStart(words, at) : at;
  return goesOn && isCalledUpon(words.slice(called, at - 1))
    ? partyHints(sentence, phraseFrom(sentence, called))
    : undefined;
}

const URGES = /^(?:urge|beg|plead|implore|beseech|exhort|order|command)$/;

const CRIES = /^(?:chant|shout|yell|scream|cry|roar|read)$/;

/** “Save our school” and “Sack the board”: the second of two quotations. */
function joinsQuotations(words: readonly Word[], at: number): boolean {
  const and = itemAt(words, at - 1);
  const before = itemAt(words, at - 2)?.quotation ?? -1;
  return and?.lower === 'and' && and.quotation < 0 && before >= 0 && before !== words[at]!.quotation;
}
