import { wordSet } from '../../../text/wordSet';
import { infinitiveExtent } from '../../syntax/extent';
import type { Word } from '../../syntax/tags/words';
import { opensFiniteVerb, skipAdverbs } from '../../syntax/verbGroups';
import { revised, type DemandCandidate } from '../candidate';
import { EMPTY, EMPTY_WITH_OBJECT, IDLE } from '../cues/verbKinds';
import { drafts, spanOf, type Place } from '../draft';
import { isCurtOrder, isMoved, isSaidInPassing, isWhich, opensObject, PHASES, takesRest } from './imperativeShapes';
import { opensWithLink } from './imperativeOpenings';
import { letDo, whole } from './lets';
import { lowerAt, nextComma, tagAt } from '../../syntax/tags/wordAt';

/**
 * Imperatives of the running text: "Go to the meeting. Bring your children, bring a chair, and do not leave early". Only an
 * article with a voice of its own says them, a column or an interview.
 */
export function ownImperatives(place: Place): readonly DemandCandidate[] {
  const { sentence, parse } = place;
  const { words } = sentence;
  // "Leave the school bus alone": the headline of a column is its writer's as well.
  if (
    sentence.isQuestion ||
    !/^(?:body|headline)$/.test(parse.paragraph.role) ||
    parse.paragraph.turn?.kind === 'answer'
  )
    return [];
  const found: DemandCandidate[] = [];
  let at = openerOf(words);
  while (at !== undefined) {
    const order = orderAt(place, at, found.length > 0);
    if (order === undefined) break;
    found.push(...order.candidates);
    at = nextInRow(words, order.stop);
  }
  return found;
}

/** Where the imperative of a sentence would stand: at its start, behind a link or a rank, or behind "If …,". */
function openerOf(words: readonly Word[]): number | undefined {
  const first = words[0];
  if (first === undefined || first.quotation >= 0) return undefined;
  const start = /^(?:and|but|so|then|now)$/.test(first.lower) ? 1 : 0;
  if (lowerAt(words, start) === 'if') {
    const comma = nextComma(words, start);
    return comma < 0 ? undefined : comma + 1;
  }
  // "Just sit there".
  if (first.lower === 'just' && words[1] !== undefined && mayOrder(words[1])) return 1;
  for (let at = 0; at < 4; at++)
    if (words[at] !== undefined && (at === 0 || opensWithLink(words, at)) && mayOrder(words[at]!)) return at;
  return undefined;
}

function mayOrder({ quotation, traits, lower }: Word): boolean {
  return quotation < 0 && (traits.base !== undefined || /^(?:do|don't|please)$/.test(lower));
}

/** The imperative at a word, and where its words end; `undefined` where none stands. */
function orderAt(
  place: Place,
  at: number,
  isFurther: boolean,
): { readonly candidates: readonly DemandCandidate[]; readonly stop: number } | undefined {
  const { sentence } = place;
  const { words } = sentence;
  const please = lowerAt(words, at) === 'please';
  // "Please close the gate": a notice, which needs no voice.
  if (please && at === 0) return undefined;
  const behind = tagAt(words, at + 1) === 'comma' ? at + 2 : at + 1;
  const start = please ? behind : at;
  const opener = words[start];
  if (opener === undefined || !mayOrder(opener)) return undefined;
  // "Then let her start with the timetable".
  if (opener.lower === 'let' && !/^(?:me|us|it|'s|there)$/.test(lowerAt(words, start + 1))) {
    const wished = letDo(place, start).map((candidate) => inOwnVoice(candidate));
    return wished.length === 0 ? undefined : { candidates: wished, stop: words.length };
  }
  const negative = opener.lower === "don't" || (opener.lower === 'do' && tagAt(words, start + 1) === 'not');
  const verb = negative ? skipAdverbs(words, start + 1) : start;
  if (words[verb]?.traits.base === undefined || !ordersSomething(place, verb, negative || please, isFurther))
    return undefined;
  const { pieces, stop } = infinitiveExtent(sentence, verb);
  // "Walk down any street and you will see", "Cut prices and they come": what follows from it is told.
  if (tagAt(words, stop) === 'coordinator' && /^(?:you|they|it|there)$/.test(lowerAt(words, stop + 1)))
    return undefined;
  const candidates = drafts(place, whole(pieces, negative ? start : verb), {
    rule: please ? 'demand.please' : 'demand.imperative',
    type: please ? 'request' : 'demand',
    ...(please ? { cue: spanOf(sentence, at) } : {}),
    demander: [],
    inOwnVoice: true,
  });
  return { candidates, stop };
}

/** The same, of nobody but who speaks in the article's own words. */
function inOwnVoice(candidate: DemandCandidate): DemandCandidate {
  const own = revised(candidate);
  own.demander = [];
  own.inOwnVoice = true;
  return own;
}

/** True if the base form at `verb` asks for a deed, and is neither the subject of a clause nor a turn of phrase. */
function ordersSomething(place: Place, verb: number, isMarked: boolean, isFurther: boolean): boolean {
  const { sentence } = place;
  const { words } = sentence;
  const { lower, tag } = words[verb]!;
  if (isMarked) return !IDLE.has(lower);
  const next = words[verb + 1];
  if (next === undefined || isSaidInPassing(words, verb) || (RHETORICAL.has(lower) && !isMoved(place, verb)))
    return false;
  if (isCurtOrder(place, verb) || asksThem(words, verb)) return true;
  const isYours = next.lower === 'your';
  const isPhase = PHASES.has(lower) && next.verb?.form === 'ing';
  const isOpen = isPhase || opensObject(place, verb + 1);
  if (EMPTY_WITH_OBJECT.has(lower) && !isYours) return false;
  if (EMPTY.has(lower) && !isOpen) return false;
  const leads = next.lower === 'there' || /^(?:preposition|to|adverb|coordinator)$/.test(next.tag);
  const goes = GOES.has(lower) && leads;
  if (!isOpen && !goes && !takesRest(place, verb) && !(tag === 'verb' && isFurther)) return false;
  return !isSubject(place, verb);
}

/** "Ask them why": somebody in particular, and what. */
function asksThem(words: readonly Word[], verb: number): boolean {
  return (
    words[verb]!.lower === 'ask' &&
    /^(?:him|her|them|your)$/.test(lowerAt(words, verb + 1)) &&
    words
      .slice(verb + 2, verb + 5)
      .some(({ lower }) => /^(?:why|how|what|where|when|who|whether|if|for|to)$/.test(lower))
  );
}

/** "Trust in the council has gone", "Call it what you like": a finite verb of the same clause follows. */
function isSubject({ sentence }: Place, verb: number): boolean {
  const { words } = sentence;
  for (let i = verb + 1; i < words.length; i++) {
    if (/^(?:stop|break|comma|relative|that|subordinator)$/.test(words[i]!.tag)) return false;
    if (opensFiniteVerb(sentence, i) && words[i]!.verb?.form !== 'base' && !isWhich(words, i)) return true;
  }
  return false;
}

/** Where the next imperative of a row begins: "bring a chair, | and do not leave"; `undefined` behind the last. */
function nextInRow(words: readonly Word[], stop: number): number | undefined {
  let next = stop;
  if (tagAt(words, next) === 'comma') next++;
  if (/^(?:and|but)$/.test(lowerAt(words, next))) next++;
  const word = words[next];
  // "charge your lamps": a word that is a noun as well, and what it is done to.
  const isOrder = word?.tag !== 'noun' || /^(?:your|the|an?)$/.test(lowerAt(words, next + 1));
  return next > stop && word !== undefined && mayOrder(word) && isOrder ? next : undefined;
}

/** What one does without an object: "Go there", "Write to your councillor". */
const GOES = wordSet(
  'go come write vote turn talk speak listen stay stand sit walk return complain protest sign join apply',
);

/** What a writer says to readers in passing: "Consider the numbers", "Take last week's vote". */
const RHETORICAL = wordSet(
  'consider imagine suppose compare picture recall witness take put note add spare mark make bear rest say judge strip remember',
);
