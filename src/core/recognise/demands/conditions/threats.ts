import type { Span } from '../../../text/span';
import { clauseExtent, infinitiveExtent, type Piece } from '../../syntax/extent';
import { actingHint, partyHints, weakHint } from '../../parties/parties';
import { isAttribution } from '../../syntax/asides';
import { phraseFrom, subjectOf, type Phrase } from '../../syntax/subjects';
import { skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { OBSERVERS } from '../cues/nounKinds';
import { COMMITS, REACHING } from '../cues/verbKinds';
import { drafts, spanOf, type Place } from '../draft';
import { clauseEnd, within } from './clauseEnds';
import { failure } from './failures';
import { toldOf } from './toldOf';
import { demanders, speakersAt } from '../demanders';
import { headIsIn, sourceIsIn } from '../guards';
import { isActor } from '../../syntax/partyNouns';
import type { ParsedSentence } from '../../syntax/parse';
import type { Word } from '../../syntax/tags/words';
import { isParty } from '../verbs/verbObjects';
import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';

/** What is threatened where something is not done: "if Norland does not pay, we will …", "failure to pay will …". */
export function threats(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, { lower }] of sentence.words.entries()) {
    // "Should the firm not pay, the crews will strike".
    if (lower === 'if' || (lower === 'should' && isInverted(sentence, at))) found.push(...ifNot(place, at));
    else if (lower === 'failure') found.push(...failure(place, at));
  }
  return found;
}

/** What only somebody does who is pressed to. */
const YIELDS = wordSet(
  'give pay yield listen agree sign accept drop withdraw release return resign apologise apologize hand lift meet act answer respond reply reconsider negotiate reopen',
);

/** "give in", "come to the table". */
function isYielding(words: readonly Word[], verb: number): boolean {
  const { lemma = '' } = words[verb]!.verb ?? {};
  return (
    YIELDS.has(lemma) || (lemma === 'come' && words.slice(verb + 1, verb + 4).some(({ lower }) => TABLE.has(lower)))
  );
}

/** Where those come to who talk. */
const TABLE = wordSet('table terms talks agreement');

const BARE_NOUNS = wordSet('demand condition request term deadline ultimatum need requirement target goal call');

/** "warned it would close the port if Sudria did not pay": the verb phrase behind "not", or behind "fails to". */
function ifNot(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const subject = phraseFrom(sentence, at + 1);
  if (subject === undefined) return [];
  if (words[at + 1]!.lower === 'there') return ifThereIsNone(place, at);
  const isShould = words[at]!.lower === 'should';
  const negation = isShould ? skipInverted(place, subject.last + 1) : skipTo(place, subject.last + 1);
  if (negation === undefined) {
    if (isShould) return [];
    if (words[at + 1]?.lower === 'no') return ifNone(place, at, subject);
    return isMissing(place, subject.last + 1) ? ifNone(place, at, subject) : [];
  }
  const { first, passive } = negation;
  if (/^(?:rain|snow|thaw|freeze)$/.test(words[first]!.lower)) return [];
  const acts = isParty(sentence, at + 1) || words[at + 1]?.lower === 'it';
  if (!acts && !passive) return [];
  if (/^(?:i|we|you)$/.test(words[at + 1]?.lower ?? '') && words[at + 1]?.lower !== 'you') return [];
  // "if their demands are not met": what they are, other words say.
  if (passive && headIsIn(sentence, subject, BARE_NOUNS)) return [];
  const said = speakersAt(place, at);
  // "If the board does not give in, the machines stop": said in a dispute; the weather and its like yield to nobody.
  const yields = said.length > 0 && acts && words[at]!.quotation >= 0 && isYielding(words, first);
  const told = said.length === 0 ? toldOf(sentence, at) : undefined;
  const main = announced(place, at) ?? (yields ? announcedNow(place, at) : told && facedBefore(words, at));
  if (main === undefined) return [];
  if (told !== undefined) {
    const content = infinitiveExtent(sentence, first).pieces;
    return drafts(place, content, {
      rule: 'demand.condition-if-not',
      type: 'ultimatum',
      cue: spanOf(sentence, at),
      demander: [],
      addressee: passive ? [] : partyHints(sentence, told).map(actingHint),
      ...consequence(place, at, content, main),
    });
  }
  const demander = said.length > 0 ? said : demanders(place, subjectOf(sentence, main), main);
  const commits = words.slice(0, at).some(({ verb }) => verb !== undefined && COMMITS.has(verb.lemma));
  // Traders foresee much, but what they threaten is their own doing.
  if (demander.length === 0 || (!commits && sourceIsIn(place, demander, OBSERVERS))) return [];
  const quoted = words[at]!.quotation >= 0;
  const actor = subjectOf(sentence, main)?.first;
  const ownAct = isParty(sentence, actor) || (said.length > 0 && words[actor ?? -1]?.lower === 'it');
  // "The plant would be shut if the state did not pay, the owners said".
  const isDone = said.length > 0 && acts && verbGroup(sentence, main).passive;
  if (!(commits || quoted || ownAct || isDone || yields)) return [];
  const pieces = within(infinitiveExtent(sentence, first).pieces, clauseEnd(words, at));
  return drafts(place, pieces, {
    rule: 'demand.condition-if-not',
    type: 'ultimatum',
    cue: spanOf(sentence, at),
    demander,
    addressee: passive ? [] : partyHints(sentence, subject).map(weakHint),
    ...consequence(place, at, pieces, main),
  });
}

/** "Should the firm not pay, we sue", "will sue should the firm not pay": the "should" of an "if". */
export function isInverted(sentence: ParsedSentence, at: number): boolean {
  if (at === 0) return true;
  const { words } = sentence;
  const subject = words[at + 1]?.tag === 'verb' ? undefined : phraseFrom(sentence, at + 1);
  const next = words[(subject?.last ?? words.length) + 1];
  return next?.tag === 'not' || /^(?:fail|refuse)$/.test(next?.verb?.lemma ?? '');
}

/** Behind "Should the firm": "not pay", "not be paid", "fail to pay". */
function skipInverted(
  { sentence: { words } }: Place,
  at: number,
): { readonly first: number; readonly passive: boolean } | undefined {
  const verb = words[at]?.verb;
  if ((verb?.lemma === 'fail' || verb?.lemma === 'refuse') && words[at + 1]?.tag === 'to')
    return { first: at + 2, passive: false };
  if (words[at]?.tag !== 'not') return undefined;
  const first = skipAdverbs(words, at + 1);
  return words[first]?.traits.base === undefined ? undefined : { first, passive: words[first].lower === 'be' };
}

/** "If the money isn't here by Friday", "if the files are not on my desk": a thing that is to be somewhere by a time. */
function isMissing({ sentence: { words } }: Place, be: number): boolean {
  const { lower = '', quotation = -1 } = words[be] ?? {};
  const isNot = /^(?:isn't|aren't)$/.test(lower) || (/^(?:is|are)$/.test(lower) && words[be + 1]?.tag === 'not');
  if (!isNot || quotation < 0 || /^(?:weather|rain|snow|wind|it|he|she)$/.test(itemAt(words, be - 1)?.lower ?? ''))
    return false;
  for (let i = be + 1; i < words.length && words[i]!.tag !== 'comma'; i++) {
    if (/^(?:stop|break)$/.test(words[i]!.tag)) return false;
    const next = words[i + 1];
    if (/^(?:by|before|within)$/.test(words[i]!.lower) && next !== undefined) {
      const when = next.tag === 'determiner' ? (words[i + 2] ?? next) : next;
      return /^(?:time|number)$/.test(when.tag) || HAS_DIGIT.test(when.text);
    }
  }
  return false;
}

const HAS_DIGIT = /\d/;

function ifNone(place: Place, at: number, subject: Phrase): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const be = subject.last + 1;
  const verb = words[skipAdverbs(words, be + 1)]?.verb;
  const missing = words[at + 1]!.lower !== 'no';
  if (!missing && (words[be]?.verb?.lemma !== 'be' || verb === undefined || !REACHING.has(verb.lemma))) return [];
  const main = announced(place, at) ?? (missing ? announcedNow(place, at) : undefined);
  if (main === undefined) return [];
  const said = speakersAt(place, at);
  const demander = said.length > 0 ? said : demanders(place, subjectOf(sentence, main), main);
  const actor = subjectOf(sentence, main);
  if (demander.length === 0 || sourceIsIn(place, demander, OBSERVERS) || actor === undefined) return [];
  if (
    !missing &&
    !isParty(sentence, actor.first) &&
    !isActor(words[sentence.nounPhrases[actor.heads[0]!]!.last]!.lower)
  )
    return [];
  const pieces = clauseExtent(sentence, at + 1).pieces;
  return drafts(place, pieces, {
    rule: 'demand.condition-if-none',
    type: 'ultimatum',
    cue: spanOf(sentence, at),
    demander,
    ...consequence(place, at, pieces, main),
  });
}

/** "If there was no report by Tuesday, she said, it would lose her votes": what is to be there by a time. */
function ifThereIsNone(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  if (!/^(?:is|was|are|were)$/.test(words[at + 2]?.lower ?? '') || words[at + 3]?.lower !== 'no') return [];
  const end = clauseEnd(words, at);
  const limit = words.findIndex(({ lower }, i) => i > at + 4 && i < end && /^(?:by|before|within|until)$/.test(lower));
  const main = announced(place, at) ?? secondClause(place, end);
  const before = speakersAt(place, at);
  const said = before.length > 0 || main === undefined ? before : speakersAt(place, main);
  if (end < 0 || limit < 0 || main === undefined || said.length === 0 || sourceIsIn(place, said, OBSERVERS)) return [];
  const pieces = within(clauseExtent(sentence, at + 1).pieces, end - 1);
  return drafts(place, pieces, {
    rule: 'demand.condition-if-none',
    type: 'ultimatum',
    cue: spanOf(sentence, at),
    demander: said,
    ...consequence(place, at, pieces, main),
  });
}

/** "…, it could look for its votes elsewhere": a "can" or "could" of what comes of it. */
function secondClause({ sentence: { words } }: Place, comma: number): number | undefined {
  for (let i = comma + 1; comma > 0 && i < words.length && i < comma + 16; i++)
    if (words[i]!.tag === 'verb' && /^(?:can|could)$/.test(words[i - 1]!.lower)) return i;
  return undefined;
}

/** The first word of what is not done: behind "does not", "is not", "fails to"; `undefined` if nothing is negated. */
function skipTo({ sentence }: Place, at: number): { readonly first: number; readonly passive: boolean } | undefined {
  const { words } = sentence;
  const word = words[at];
  if (word === undefined) return undefined;
  const contracted = /^(?:don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't)$/.test(word.lower);
  const open = /^(?:do|does|did|is|are|was|were|will)$/.test(word.lower) && words[at + 1]?.lower === 'not';
  const fails = word.verb?.lemma === 'fail' || word.verb?.lemma === 'refuse';
  if (fails && words[at + 1]?.tag === 'to') return { first: at + 2, passive: false };
  if (!contracted && !open) return undefined;
  const first = skipAdverbs(words, contracted ? at + 1 : at + 2);
  const verb = words[first]?.verb;
  if (verb === undefined) return undefined;
  const passive = /^(?:is|are|was|were)/.test(word.lower);
  if (passive ? verb.form !== 'past' && verb.form !== 'participle' : verb.form !== 'base') return undefined;
  return { first, passive };
}

/** The verb of what will happen otherwise, before the "if" or behind the comma that closes its clause. */
function announced({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  const isThreat = (i: number) => {
    const { tag, verb, lower } = words[i]!;
    // "we will have no choice but to sue".
    if (/^(?:will|would|'ll)$/.test(itemAt(words, i - 1)?.lower ?? '') && hasNoChoice(words, i)) return true;
    // "they would be back".
    if (tag !== 'verb' && !(lower === 'be' && itemAt(words, i - 2)?.tag === 'pronoun' && words[i + 1]?.tag !== 'verb'))
      return false;
    const group = verbGroup(sentence, i);
    return (
      /^(?:will|would|shall|won't)$/.test(group.modal ?? '') ||
      (group.infinitive && COMMITS.has(itemAt(words, group.first - 1)?.verb?.lemma ?? '')) ||
      verb?.lemma === 'threaten'
    );
  };
  for (let i = at - 1; i >= 0 && i > at - 20; i--) if (isThreat(i)) return i;
  const comma = clauseEnd(words, at);
  if (comma < 0) return undefined;
  for (let i = comma; i < words.length && i < comma + 14; i++) if (isThreat(i)) return i;
  return undefined;
}

function hasNoChoice(words: readonly Word[], have: number): boolean {
  const [verb, no, choice] = [words[have]?.lower, words[have + 1]?.lower, words[have + 2]?.lower];
  return (
    verb === 'have' &&
    ((no === 'no' && /^(?:choice|option|alternative)$/.test(choice ?? '')) ||
      (no === 'little' && choice === 'choice') ||
      (no === 'to' && choice === 'act'))
  );
}

/** "it faces a fine if", "he risks the sack if": what somebody is told to be in for. */
function facedBefore(words: readonly Word[], at: number): number | undefined {
  for (let i = at - 1; i > 0 && i > at - 12; i--) if (/^(?:face|risk)$/.test(words[i]!.verb?.lemma ?? '')) return i;
  return undefined;
}

/** "…, the machines stop": told as if it were so already. */
function announcedNow({ sentence }: Place, at: number): number | undefined {
  const { words } = sentence;
  const comma = words.findIndex(({ tag }, i) => i > at && tag === 'comma');
  if (comma < 0) return undefined;
  for (let i = comma + 1; i < words.length && i < comma + 8; i++)
    if (words[i]!.tag === 'verb' ? /^(?:base|s)$/.test(words[i]!.verb!.form) : closesAsVerb(words, i)) return i;
  return undefined;
}

/** "the machines stop,": read as a noun, behind a plural, where a clause ends. */
function closesAsVerb(words: readonly Word[], at: number): boolean {
  const { tag, traits } = words[at]!;
  return (
    tag === 'noun' &&
    traits.base !== undefined &&
    words[at - 1]!.traits.isPlural &&
    /^(?:comma|stop)$/.test(words[at + 1]?.tag ?? 'stop')
  );
}

function consequence(
  place: Place,
  at: number,
  pieces: readonly Piece[],
  main: number,
): { readonly consequence?: Span } {
  const { words } = place.sentence;
  if (main < at) {
    const first = verbGroup(place.sentence, main).infinitive
      ? main
      : Math.min(verbGroup(place.sentence, main).first, main);
    const subject = subjectOf(place.sentence, main);
    const begin =
      verbGroup(place.sentence, main).infinitive || subject === undefined || subject.first > first
        ? first
        : subject.first;
    return begin < at ? { consequence: spanOf(place.sentence, begin, at - 1) } : {};
  }
  const from = (pieces.at(-1)?.last ?? at) + 1;
  const opening = words[from]?.tag === 'comma' ? from + 1 : from;
  // "If it does not pay, the mayor warned, | she will": who says so is not threatened.
  const closing = words.findIndex(({ tag }, i) => i > opening && tag === 'comma');
  const isSaid = closing > 0 && closing < main && isAttribution(place.sentence, opening, closing);
  const begin = isSaid ? closing + 1 : opening;
  const end = words.findIndex(({ tag }, i) => i > main && /^(?:comma|stop|break)$/.test(tag));
  const last = end < 0 ? words.length - 1 : end - 1;
  return begin <= last && begin <= main ? { consequence: spanOf(place.sentence, begin, last) } : {};
}
