import { EMPTY, EMPTY_WHOLLY, EMPTY_WITH_OBJECT, IDLE } from '../cues/verbKinds';
import { infinitiveExtent, type Piece } from '../../syntax/extent';
import { ownHint, partyHints, type PartyHint } from '../../parties/parties';
import { phraseEndingAt, phraseFrom, subjectOf, type Phrase } from '../../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb, skipAdverbs } from '../../syntax/verbGroups';
import { verbReadings } from '../../syntax/tags/morphology';
import type { Word } from '../../syntax/tags/words';
import type { DemandCandidate } from '../candidate';
import { drafts, spanOf, type Place } from '../draft';
import { hearersAt } from '../hearers';
import { demanders, speakersAt } from '../demanders';
import { isParty } from '../verbs/verbObjects';
import {
  AWAY,
  PHASES,
  callsForAct,
  isCalledBehind,
  isCurtOrder,
  opensObject,
  takesRest,
  withinQuotation,
} from './imperativeShapes';
import { letUs, letDo, LEAVE, whole, isBase } from './lets';
import { itemAt } from '../../../text/itemAt';

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
    if (word.lower === 'let' && (words[at + 1]?.lower === "'s" || words[at + 1]?.lower === 'us')) {
      found.push(...letUs(place, at));
      continue;
    }
    // "Please do not feed the gulls, the council asks".
    const isNotice = at === 0 && (word.lower === 'please' || word.lower === 'kindly');
    const isAnswer = word.quotation < 0 && parse.paragraph.isAnswer === true && opensSentence(words, at);
    if (word.quotation < 0 && !isNotice && !isAnswer) {
      if (at > 0 && words[at - 1]!.tag === 'comma') found.push(...calledUpon(place, at), ...ranked(place, at));
      if (
        at === 0 &&
        words.at(-1)!.tag === 'stop' &&
        word.lower === 'let' &&
        !/^(?:me|it|'s)$/.test(words[1]?.lower ?? '')
      )
        found.push(...letDo(place, at));
      if (
        word.lower === 'let' &&
        itemAt(words, at - 1)?.lower === 'and' &&
        found.at(-1)?.rule === 'demand.imperative-let'
      )
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
      words[at - 1]!.text === ':' ||
      opensWithLink(words, at);
    const goesOn = !opens && opensBehindComma(place, at, found);
    if (!opens && !goesOn) continue;
    // A quotation within a running sentence is a piece of it, not a sentence of its own.
    if (
      opens &&
      at > 0 &&
      words[at - 1]!.text !== ':' &&
      !opensWithLink(words, at) &&
      (!word.capital || !(/^(?:comma|break|stop|verb)$/.test(words[at - 1]!.tag) || joinsQuotations(words, at))) &&
      // "chanted “pay us back”".
      !CRIES.test(words[at - 1]!.verb?.lemma ?? '') &&
      !(
        words[at - 1]!.lower === 'of' &&
        /^(?:shouts|cries|chants|calls|screams)$/.test(itemAt(words, at - 2)?.lower ?? '')
      )
    )
      continue;
    const isLeave = words[at + 1]?.lower === 'me' && LEAVE.test(words[at + 2]?.lower ?? '');
    if (word.lower === 'let' && (isLeave || !/^(?:me|us|'s)$/.test(words[at + 1]?.lower ?? ''))) {
      found.push(...letDo(place, at));
      continue;
    }
    const please = word.lower === 'please' || isNotice;
    const behind = please && words[at + 1]?.tag === 'comma' ? at + 2 : at + 1;
    // "Please, please check": said again.
    if (please && words[behind]?.lower === 'please') continue;
    if (please && words[behind]?.lower === 'let' && !/^(?:me|us|'s)$/.test(words[behind + 1]?.lower ?? '')) {
      found.push(...letDo(place, behind, spanOf(sentence, at)));
      continue;
    }
    const start = please || word.tag === 'adverb' ? skipAdverbs(words, behind) : at;
    const negative =
      words[start]?.lower === "don't" || (words[start]?.lower === 'do' && words[start + 1]?.lower === 'not');
    const verb = negative ? skipAdverbs(words, start + 1) : start;
    const candidate = words[verb];
    if (candidate === undefined || !(candidate.verb?.form === 'base' || verbReadings(candidate.lower).some(isBase)))
      continue;
    // "Come and see for yourself".
    const goesAway = candidate.lower === 'get' && AWAY.test(words[verb + 1]?.lower ?? '');
    const listens =
      candidate.lower === 'listen' &&
      words[verb + 1]?.lower === 'to' &&
      /^(?:the|our|your|us)$/.test(words[verb + 2]?.lower ?? '');
    const goesAndDoes =
      goesAway ||
      listens ||
      (/^(?:come|go)$/.test(candidate.lower) && words[verb + 1]?.lower === 'and') ||
      (candidate.lower === 'do' && /^your$/.test(words[verb + 1]?.lower ?? ''));
    const tellsUs =
      goesAndDoes ||
      (/^(?:tell|show|give|help|pay|ask|call)$/.test(candidate.lower) &&
        /^(?:us|me)$/.test(words[verb + 1]?.lower ?? ''));
    const isCurt = !negative && !please && (isCurtOrder(place, verb) || isCalledBehind(words, verb));
    if (!isCurt && (negative ? IDLE.has(candidate.lower) : !please && !tellsUs && EMPTY.has(candidate.lower))) {
      if (
        (!opensObject(place, verb + 1) && !(PHASES.has(candidate.lower) && words[verb + 1]?.verb?.form === 'ing')) ||
        negative ||
        (EMPTY_WITH_OBJECT.has(candidate.lower) && !callsForAct(place, verb))
      )
        continue;
    }
    if (
      !isCurt &&
      !please &&
      !negative &&
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
    const begged = beggedBefore(place, at);
    const vocative =
      begged.length > 0
        ? begged
        : next?.tag === 'name' && words[verb + 2]?.tag === 'stop'
          ? partyHints(sentence, phraseFrom(sentence, verb + 1))
          : goesOn && isCalledUpon(words.slice(called, at - 1))
            ? partyHints(sentence, phraseFrom(sentence, called))
            : spokenTo(place, infinitiveExtent(sentence, verb).pieces, at);
    const pieces = withinQuotation(sentence, infinitiveExtent(sentence, verb).pieces);
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

/** True at the first word of a sentence, and behind a link that opens one: "And stop lecturing us". */
function opensSentence(words: readonly Word[], at: number): boolean {
  return at === 0 || (at === 1 && opensWithLink(words, at));
}

const CRIES = /^(?:chant|shout|yell|scream|cry|roar|read)$/;

/** “Save our school” and “Sack the board”: the second of two quotations. */
function joinsQuotations(words: readonly Word[], at: number): boolean {
  const and = itemAt(words, at - 1);
  const before = itemAt(words, at - 2)?.quotation ?? -1;
  return and?.lower === 'and' && and.quotation < 0 && before >= 0 && before !== words[at]!.quotation;
}

/** “And stop jamming the radio”: behind a link that opens a quotation or a sentence of it. */
export function opensWithLink(words: readonly Word[], at: number): boolean {
  const link = itemAt(words, at - 1);
  // "Second, publish the figures".
  if (link?.tag === 'comma') return opensWithRank(words, at);
  if (link?.capital !== true || !/^(?:and|but|so|then|now)$/.test(link.lower)) return false;
  const before = itemAt(words, at - 2);
  return before === undefined || before.tag === 'stop' || before.quotation !== link.quotation;
}

/** "First, halt the trucks": behind a rank and its comma, where a sentence or a quotation begins. */
function opensWithRank(words: readonly Word[], at: number): boolean {
  const rank = itemAt(words, at - 2);
  if (words[at - 1]?.tag !== 'comma' || rank === undefined || !RANKS.test(rank.lower)) return false;
  if (rank.quotation !== words[at]!.quotation) return false;
  // "And third, stop the inspections".
  const isLinked = !rank.capital && itemAt(words, at - 3)?.lower === 'and' && words[at - 3]!.capital;
  if (!rank.capital && !isLinked) return false;
  const before = itemAt(words, isLinked ? at - 4 : at - 3);
  return before === undefined || before.tag === 'stop' || before.quotation !== rank.quotation;
}

const RANKS = /^(?:first|second|third|fourth|fifth|firstly|secondly|thirdly|finally|lastly)$/;

/**
 * True for a further imperative behind a comma: "Stop the bombing, open the roads", "If they want peace, let them go",
 * "Sir, please tell us".
 */
function opensBehindComma(place: Place, at: number, found: readonly DemandCandidate[]): boolean {
  const { words } = place.sentence;
  const word = words[at]!;
  const link = words[beforeSoftener(words, at)];
  // "Do not approach him, but call us".
  const comma = link?.tag === 'coordinator' && itemAt(words, at - 2)?.tag === 'comma' ? itemAt(words, at - 2) : link;
  if (comma?.quotation !== word.quotation) return false;
  if (word.lower === 'let' && /^(?:them|him|her|it)$/.test(words[at + 1]?.lower ?? '')) return comma.tag === 'comma';
  if (word.lower === 'please') return /^(?:comma|coordinator)$/.test(comma.tag);
  if (comma.tag !== 'comma') return false;
  const { end, rule } = found.at(-1) ?? { end: -1, rule: '' };
  if (end >= comma.start - 1 && end <= comma.start && /imperative|please/.test(rule))
    return word.tag === 'verb' || /^(?:let|don't|do)$/.test(word.lower) || opensObject(place, at + 1);
  const first = sentenceStart(words, at);
  const isFirst = words.slice(first, at - 1).every(({ tag }) => tag !== 'comma');
  if (!isFirst) return false;
  const begs =
    /^(?:i|we)$/.test(words[first]!.lower) && /^(?:beg|implore|urge|ask|beseech)$/.test(words[first + 1]?.lower ?? '');
  if (begs && words[first + 2]?.lower === 'you')
    return /^(?:let|don't)$/.test(word.lower) || word.verb?.form === 'base';
  // "To the Americans I say, respect our border".
  if (words[first]!.lower === 'to' && itemAt(words, at - 2)?.lower === 'say')
    return /^(?:let|don't)$/.test(word.lower) || word.verb?.form === 'base' || opensObject(place, at + 1);
  if (isCalledUpon(words.slice(first, at - 1))) {
    return word.verb?.form === 'base' || (opensObject(place, at + 1) && verbReadings(word.lower).some(isBase));
  }
  if (isVocative(words, first, at - 1))
    return word.lower === 'do'
      ? words[at + 1]?.traits.isPossessive === true
      : word.verb?.form === 'base' && !EMPTY_WHOLLY.has(word.lower);
  // "Whoever has my son, give him back", "For pity's sake, open the gates".
  const isForSake = words[first]!.lower === 'for' && itemAt(words, at - 2)?.lower === 'sake';
  return (
    (isForSake || /^(?:if|whoever)$/.test(words[first]!.lower)) &&
    (word.lower === 'let' || (word.traits.base !== undefined && opensObject(place, at + 1)))
  );
}

/** The word before the verb at `at`, across what only softens it: "If you must build here, at least leave us the trees". */
function beforeSoftener(words: readonly Word[], at: number): number {
  if (itemAt(words, at - 1)?.lower === 'least' && itemAt(words, at - 2)?.lower === 'at') return at - 3;
  return itemAt(words, at - 1)?.lower === 'then' ? at - 2 : at - 1;
}

/** "We beg both sides: stop", "To the Americans I say, respect our border": to whom one turns right before. */
function beggedBefore({ sentence }: Place, at: number): readonly PartyHint[] {
  const { words } = sentence;
  const sign = itemAt(words, at - 1);
  if (sign?.text !== ':' && sign?.tag !== 'comma') return [];
  if (/^say$/.test(itemAt(words, at - 2)?.lower ?? '') && /^(?:i|we)$/.test(itemAt(words, at - 3)?.lower ?? '')) {
    const first = sentenceStart(words, at);
    return words[first]?.lower === 'to' ? partyHints(sentence, phraseFrom(sentence, first + 1)) : [];
  }
  const whom = sign.text === ':' ? phraseEndingAt(sentence, at - 2) : undefined;
  if (whom === undefined) return [];
  const link = /^(?:to|on|upon)$/.test(itemAt(words, whom.first - 1)?.lower ?? '') ? whom.first - 2 : whom.first - 1;
  const isTold = /^(?:beg|ask|urge|implore|beseech|appeal|call|say|tell)$/.test(words[link]?.verb?.lemma ?? '');
  return isTold ? partyHints(sentence, whom) : [];
}

/** "Sell up, Holm", "Go home, Minister!": who is called by name or title where the words end; else who is said to hear them. */
function spokenTo(place: Place, pieces: readonly Piece[], at: number): readonly PartyHint[] {
  const { sentence } = place;
  const { words } = sentence;
  const first = (pieces.at(-1)?.last ?? at) + 2;
  const whom = words[first - 1]?.tag === 'comma' ? phraseFrom(sentence, first) : undefined;
  const end = words[(whom?.last ?? first) + 1];
  const isCalled =
    whom !== undefined &&
    words[first]!.quotation === words[at]!.quotation &&
    (end === undefined || end.quotation !== words[at]!.quotation || /^(?:stop|comma)$/.test(end.tag)) &&
    isCalledUpon(words.slice(first, whom.last + 1));
  return isCalled ? partyHints(sentence, whom) : hearersAt(place, at);
}

/** Where the sentence of a quotation begins that holds the word at `at`. */
function sentenceStart(words: readonly Word[], at: number): number {
  const { quotation } = words[at]!;
  let first = at - 1;
  while (first > 0 && words[first - 1]!.tag !== 'stop' && words[first - 1]!.quotation === quotation) first--;
  return first;
}

/** "To those holding the crew, the envoy said: treat them well". */
function toldBehindColon(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const verb = words
    .slice(Math.max(0, at - 7), at)
    .findLastIndex(({ lower: said }) => /^(?:said|says|told|tells)$/.test(said));
  // "To the great powers he said: stop", "To the directors of Kestrel: sit down with us".
  const fronted = words[0]!.lower === 'to' ? phraseFrom(sentence, 1) : undefined;
  const isLetter = fronted !== undefined && fronted.last === at - 2 && isParty(sentence, 1);
  const hearer = verb < 0 ? (isLetter ? fronted : hearerBefore(place, at - 1)) : undefined;
  if (verb < 0 && hearer === undefined) return [];
  const { traits, lower, capital } = words[at]!;
  const negative = lower === "don't" || (lower === 'do' && words[at + 1]?.tag === 'not');
  const isPhase = PHASES.has(lower) && words[at + 1]?.verb?.form === 'ing';
  const isOpen =
    isPhase || opensObject(place, at + 1) || /^(?:down|up|out|to|with|from)$/.test(words[at + 1]?.lower ?? '');
  if (capital || (!negative && (traits.base === undefined || EMPTY_WHOLLY.has(lower) || !isOpen))) return [];
  for (
    let i = at + (negative ? 3 : 1);
    i < words.length &&
    words[i]!.lower !== 'or' &&
    !(words[i]!.lower === 'then' && words[i - 1]!.tag === 'comma') &&
    !/^(?:stop|break|relative|that|subordinator)$/.test(words[i]!.tag);
    i++
  )
    if (opensFiniteVerb(sentence, i) && words[i]!.verb?.form !== 'base') return [];
  const opener = words.findIndex((_, i) => opensFiniteVerb(sentence, i));
  return drafts(place, whole(infinitiveExtent(sentence, negative ? at + 2 : at).pieces, at), {
    rule: 'demand.imperative-told',
    type: 'demand',
    demander:
      hearer === undefined || isLetter
        ? speakersAt(place, at)
        : demanders(place, subjectOf(sentence, mainVerbAfter(sentence, opener)), opener),
    addressee:
      hearer === undefined && fronted === undefined ? hearersAt(place, at) : partyHints(sentence, hearer ?? fronted),
  });
}

/** "threw down the gauntlet to the minister: publish the list": to whom what stands behind the colon is put. */
function hearerBefore({ sentence }: Place, colon: number): Phrase | undefined {
  const { words } = sentence;
  const opener = words.findIndex((_, i) => opensFiniteVerb(sentence, i));
  const index = opener < 1 || opener > colon ? -1 : (itemAt(sentence.phraseAt, colon - 1) ?? -1);
  const phrase = index < 0 ? undefined : phraseFrom(sentence, sentence.nounPhrases[index]!.first);
  const isPutTo =
    phrase?.last === colon - 1 && itemAt(words, phrase.first - 1)?.lower === 'to' && isParty(sentence, phrase.first);
  return isPutTo && itemAt(words, phrase.first - 2)?.tag === 'noun' ? phrase : undefined;
}

/** "Second, publish the figures": one of several things that a column or a letter asks for. */
function ranked(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (at !== 2 || !opensWithRank(words, at)) return [];
  const { lower, traits } = words[at]!;
  if (lower === 'let' && !/^(?:me|us|it|'s)$/.test(words[at + 1]?.lower ?? '')) return letDo(place, at);
  const negative = lower === "don't" || (lower === 'do' && words[at + 1]?.tag === 'not');
  const isOpen = opensObject(place, at + 1) || (PHASES.has(lower) && words[at + 1]?.verb?.form === 'ing');
  if (!negative && (traits.base === undefined || EMPTY_WITH_OBJECT.has(lower) || !isOpen)) return [];
  // "Second, check your tools": what readers are taught, and nobody is asked.
  if (words.some((word) => /^you(?:r|rs)?$/.test(word.lower))) return [];
  for (let i = at + 1; i < words.length && !/^(?:stop|break|relative|that|subordinator)$/.test(words[i]!.tag); i++)
    if (opensFiniteVerb(sentence, i) && words[i]!.verb?.form !== 'base') return [];
  return drafts(place, whole(infinitiveExtent(sentence, negative ? at + 2 : at).pieces, at), {
    rule: 'demand.imperative-ranked',
    type: 'demand',
    demander: speakersAt(place, at),
    addressee: hearersAt(place, at),
  });
}

/** "Mr President, sign the bill.": who is spoken to opens the sentence of a post or letter. */
function calledUpon(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const first = words[0]!.lower === 'dear' ? 1 : 0;
  const whom = phraseFrom(sentence, first);
  if (whom === undefined || whom.last !== at - 2 || !isParty(sentence, first)) return [];
  const { traits, lower, capital } = words[at]!;
  // "VELM, March 12".
  if (capital) return [];
  const negative = lower === "don't" || (lower === 'do' && words[at + 1]?.tag === 'not');
  const isOpen = opensObject(place, at + 1) || /^(?:down|up|out|to|with|from)$/.test(words[at + 1]?.lower ?? '');
  if (!negative && (traits.base === undefined || EMPTY_WHOLLY.has(lower) || !isOpen)) return [];
  // "Norland, host the meeting and Sudria": a finite verb behind tells a clause.
  for (let i = at + 1; i < words.length && !/^(?:stop|break)$/.test(words[i]!.tag); i++) {
    if (/^(?:relative|that|subordinator)$/.test(words[i]!.tag)) break;
    if (opensFiniteVerb(sentence, i) && words[i]!.verb?.form !== 'base' && !(negative && i < at + 3)) return [];
  }
  return drafts(place, whole(infinitiveExtent(sentence, negative ? at + 2 : at).pieces, at), {
    rule: 'demand.imperative-called',
    type: 'demand',
    demander: speakersAt(place, at),
    addressee: partyHints(sentence, whom),
  });
}

/** "Prime Minister, bring them home": a short name or title, which is spoken to. */
function isCalledUpon(words: readonly Word[]): boolean {
  return (
    words.length > 0 && words.length <= 4 && words.every(({ tag, capital }) => capital && /^(?:noun|name)$/.test(tag))
  );
}

/** "Minister,", "Mr President,", "Dear friends,": who is spoken to, between `first` and the comma at `last`. */
function isVocative(words: readonly Word[], first: number, last: number): boolean {
  if (last - first > 3) return false;
  for (let i = first; i < last; i++) if (!/^(?:noun|name|adjective)$/.test(words[i]!.tag)) return false;
  return last > first;
}
