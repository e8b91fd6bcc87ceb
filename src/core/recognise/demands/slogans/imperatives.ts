import { itemAt } from '../../../text/itemAt';
import { ownHint, partyHints } from '../../parties/parties';
import { infinitiveExtent } from '../../syntax/extent';
import { phraseFrom } from '../../syntax/subjects';
import { verbReadings } from '../../syntax/tags/morphology';
import type { Word } from '../../syntax/tags/words';
import { skipAdverbs } from '../../syntax/verbGroups';
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
  opensObject,
  sentenceStart,
  runsOver,
  takesRest,
  withinQuotation,
} from './imperativeShapes';
import { LEAVE, isBase, letDo, letUs, whole } from './lets';
import { beggedBefore, isCalledUpon, spokenTo } from './spokenTo';
import { calledUpon, ranked, toldBehindColon } from './unquotedImperatives';
import { lowerAt, tagAt } from '../wordAt';

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
    const isAnswer = word.quotation < 0 && parse.paragraph.isAnswer === true && opensSentence(words, at);
    if (word.quotation < 0 && !isNotice && !isAnswer) {
      if (at > 0 && words[at - 1]!.tag === 'comma') found.push(...calledUpon(place, at), ...ranked(place, at));
      if (at === 0 && words.at(-1)!.tag === 'stop' && word.lower === 'let' && !/^(?:me|it|'s)$/.test(lowerAt(words, 1)))
        found.push(...letDo(place, at));
      if (word.lower === 'let' && lowerAt(words, at - 1) === 'and' && found.at(-1)?.rule === 'demand.imperative-let')
        found.push(...letDo(place, at));
      if (at > 0 && words[at - 1]!.text === ':') found.push(...toldBehindColon(place, at));
      continue;
    }
    const quotation = itemAt(parse.paragraph.quotations, word.quotation);
    const opens =
      quotation === undefined ||
      word.start - quotation.start < 2 ||
      at === 0 ||
      words[at - 1]!.tag === 'stop' ||
      /^[:;]$/.test(words[at - 1]!.text) ||
      opensWithLink(words, at);
    const goesOn = !opens && opensBehindComma(place, at, found);
    if (!opens && !goesOn) continue;
    // A quotation within a running sentence is a piece of it, not a sentence of its own.
    if (
      opens &&
      at > 0 &&
      !(words[at - 1]!.text === ':' || (words[at - 1]!.text === ';' && opensObject(place, at + 1))) &&
      !opensWithLink(words, at) &&
      (!word.capital || !(/^(?:comma|break|stop|verb)$/.test(words[at - 1]!.tag) || joinsQuotations(words, at))) &&
      // "chanted “pay us back”".
      !CRIES.test(words[at - 1]!.verb?.lemma ?? '') &&
      !(words[at - 1]!.lower === 'of' && /^(?:shouts|cries|chants|calls|screams)$/.test(lowerAt(words, at - 2)))
    )
      continue;
    const isLeave = lowerAt(words, at + 1) === 'me' && LEAVE.test(lowerAt(words, at + 2));
    if (word.lower === 'let' && (isLeave || !/^(?:me|us|'s)$/.test(lowerAt(words, at + 1)))) {
      found.push(...letDo(place, at));
      continue;
    }
    const please = word.lower === 'please' || isNotice;
    const behind = please && tagAt(words, at + 1) === 'comma' ? at + 2 : at + 1;
    // "Please, please check": said again.
    if (please && lowerAt(words, behind) === 'please') continue;
    if (please && lowerAt(words, behind) === 'let' && !/^(?:me|us|'s)$/.test(lowerAt(words, behind + 1))) {
      found.push(...letDo(place, behind, spanOf(sentence, at)));
      continue;
    }
    const start = please || word.tag === 'adverb' ? skipAdverbs(words, behind) : at;
    const negative =
      lowerAt(words, start) === "don't" || (lowerAt(words, start) === 'do' && lowerAt(words, start + 1) === 'not');
    // "Don't you dare touch it".
    const dares = lowerAt(words, start + 1) === 'you' && lowerAt(words, start + 2) === 'dare' ? start + 2 : start;
    const verb = negative ? skipAdverbs(words, dares + 1) : start;
    const candidate = words[verb];
    if (candidate === undefined || !(candidate.verb?.form === 'base' || verbReadings(candidate.lower).some(isBase)))
      continue;
    // "So even back in the sixties": when.
    if (candidate.lower === 'back' && /^(?:in|when|then|at|on)$/.test(lowerAt(words, verb + 1))) continue;
    // "Come and see for yourself".
    const goesAway = candidate.lower === 'get' && AWAY.test(lowerAt(words, verb + 1));
    const listens =
      candidate.lower === 'listen' &&
      lowerAt(words, verb + 1) === 'to' &&
      /^(?:the|our|your|us)$/.test(lowerAt(words, verb + 2));
    const goesAndDoes =
      goesAway ||
      listens ||
      (/^(?:come|go)$/.test(candidate.lower) && lowerAt(words, verb + 1) === 'and') ||
      (candidate.lower === 'do' && /^your$/.test(lowerAt(words, verb + 1)));
    const tellsUs =
      goesAndDoes ||
      (/^(?:tell|show|give|help|pay|ask|call)$/.test(candidate.lower) && /^(?:us|me)$/.test(lowerAt(words, verb + 1)));
    const isCurt = !negative && !please && (isCurtOrder(place, verb) || isCalledBehind(words, verb));
    // “Think of the children,” she begged them.
    const isUrged = word.quotation >= 0 && URGES.test(attributionAt(parse, word.start)?.lemma ?? '');
    // “Don't panic,” the premier told the nation: an order to somebody, and no turn of phrase.
    const isTold =
      negative && candidate.lower === 'panic' && word.quotation >= 0 && hearersAt(place, at, true).length > 0;
    if (
      !isCurt &&
      !isTold &&
      !isUrged &&
      (negative ? IDLE.has(candidate.lower) : !please && !tellsUs && EMPTY.has(candidate.lower))
    ) {
      if (
        (!opensObject(place, verb + 1) && !(PHASES.has(candidate.lower) && words[verb + 1]?.verb?.form === 'ing')) ||
        negative ||
        (EMPTY_WITH_OBJECT.has(candidate.lower) && !callsForAct(place, verb) && !isMoved(place, verb))
      )
        continue;
    }
    const begged = beggedBefore(place, at);
    if (
      !isCurt &&
      !isUrged &&
      !please &&
      !negative &&
      begged.length === 0 &&
      candidate.tag !== 'verb' &&
      !opensObject(place, verb + 1) &&
      !takesRest(place, verb)
    )
      continue;
    const next = words[verb + 1];
    if (
      next !== undefined &&
      (next.tag === 'modal' || next.tag === 'auxiliary' || (next.tag === 'verb' && next.verb?.form !== 'ing'))
    )
      continue;
    const called = goesOn ? sentenceStart(words, at) : at;
    const vocative =
      begged.length > 0
        ? begged
        : next?.tag === 'name' && tagAt(words, verb + 2) === 'stop'
          ? partyHints(sentence, phraseFrom(sentence, verb + 1))
          : goesOn && isCalledUpon(words.slice(called, at - 1))
            ? partyHints(sentence, phraseFrom(sentence, called))
            : spokenTo(place, infinitiveExtent(sentence, verb).pieces, at);
    const pieces = withinQuotation(sentence, infinitiveExtent(sentence, verb).pieces);
    if (runsOver(sentence, pieces)) continue;
    found.push(
      ...drafts(place, whole(pieces, negative ? start : verb), {
        rule: please ? 'demand.please' : 'demand.imperative',
        type: please ? 'request' : 'demand',
        ...(please ? { cue: spanOf(sentence, at) } : {}),
        demander: isAnswer ? [ownHint(word.start)] : speakersAt(place, at),
        addressee: vocative,
      }),
    );
  }
  return found;
}

const URGES = /^(?:urge|beg|plead|implore|beseech|exhort|order|command)$/;

const CRIES = /^(?:chant|shout|yell|scream|cry|roar|read)$/;

/** “Save our school” and “Sack the board”: the second of two quotations. */
function joinsQuotations(words: readonly Word[], at: number): boolean {
  const and = itemAt(words, at - 1);
  const before = itemAt(words, at - 2)?.quotation ?? -1;
  return and?.lower === 'and' && and.quotation < 0 && before >= 0 && before !== words[at]!.quotation;
}
