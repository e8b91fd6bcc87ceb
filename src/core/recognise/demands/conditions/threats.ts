import { infinitiveExtent } from '../../syntax/extent';
import { actingHint, partyHints, weakHint } from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import { skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { isAction, OBSERVERS } from '../cues/nounKinds';
import { nounExtent } from '../../syntax/nounExtent';
import { singular } from '../../syntax/tags/morphology';
import { COMMITS } from '../cues/verbKinds';
import { drafts, spanOf, type Place } from '../draft';
import { announced, announcedNow, consequence, facedBefore } from './announcedActs';
import { clauseEnd, within } from './clauseEnds';
import { failure } from './failures';
import { ifNone, isMissing } from './missing';
import { toldOf } from './toldOf';
import { demanders, speakersAt } from '../demanders';
import { headIsIn, sourceIsIn } from '../guards';
import type { ParsedSentence } from '../../syntax/parse';
import type { Word } from '../../syntax/tags/words';
import { isParty } from '../isParty';
import { wordSet } from '../../../text/wordSet';
import { phraseAround, phraseFrom } from '../../syntax/phrases';
import { PAST_FORMS } from '../../syntax/tags/patterns';
import { lemmaAt, lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** What is threatened where something is not done: "if Norland does not pay, we will …", "failure to pay will …". */
export function threats(place: Place): readonly DemandCandidate[] {
  const { sentence } = place;
  if (sentence.isQuestion) return [];
  const found: DemandCandidate[] = [];
  for (const [at, { lower }] of sentence.words.entries()) {
    // "Should the firm not pay, the crews will strike".
    if (lower === 'if' || (lower === 'should' && isInverted(sentence, at))) found.push(...ifNot(place, at));
    else if (lower === 'failure') found.push(...failure(place, at));
    else if (lower === 'failing' || lower === 'barring' || lower === 'absent') found.push(...failingThat(place, at));
  }
  return found;
}

/** "Failing a settlement, the pilots will strike": what is to come about, or else. */
function failingThat(place: Place, at: number): readonly DemandCandidate[] {
  const { sentence } = place;
  const { words } = sentence;
  const thing = phraseAround(sentence, at + 1);
  if (thing === undefined || thing.isPronoun || !isAction(singular(words[thing.last]!.lower))) return [];
  if (at > 0 && !/^(?:comma|break|coordinator|that)$/.test(words[at - 1]!.tag)) return [];
  const main = announced(place, at);
  const actor = main === undefined ? undefined : subjectOf(sentence, main);
  if (main === undefined || !isParty(sentence, actor?.first)) return [];
  const { pieces } = nounExtent(sentence, at + 1);
  return drafts(place, pieces, {
    rule: 'demand.condition-failing',
    type: 'ultimatum',
    cue: spanOf(sentence, at),
    demander: demanders(place, actor, main),
    ...consequence(place, at, pieces, main),
  });
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
  const isShould = words[at]!.lower === 'should';
  const negation = isShould
    ? skipInverted(place, subject.last + 1)
    : skipTo(place, overReduced(words, subject.last + 1));
  if (negation === undefined) {
    if (isShould) return [];
    if (/^(?:no|nothing)$/.test(lowerAt(words, at + 1))) return ifNone(place, at, subject);
    return isMissing(place, at, subject.last + 1) ? ifNone(place, at, subject) : [];
  }
  const { first, passive } = negation;
  if (/^(?:rain|snow|thaw|freeze)$/.test(lemmaAt(words, first))) return [];
  const acts = isParty(sentence, at + 1) || lowerAt(words, at + 1) === 'it';
  if (!acts && !passive) return [];
  // "if we have not heard from you by May": what others are to do for us.
  const isWaiting = /^(?:hear|receive)$/.test(lemmaAt(words, first));
  if (/^(?:i|we)$/.test(lowerAt(words, at + 1)) && !isWaiting) return [];
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
  const ownAct = isParty(sentence, actor) || (said.length > 0 && lowerAt(words, actor ?? -1) === 'it');
  // "The plant would be shut if the state did not pay, the owners said".
  const isDone = said.length > 0 && acts && verbGroup(sentence, main).passive;
  if (!(commits || quoted || ownAct || isDone || yields)) return [];
  const pieces = within(infinitiveExtent(sentence, first).pieces, clauseEnd(words, at));
  return drafts(place, pieces, {
    rule: 'demand.condition-if-not',
    type: 'ultimatum',
    cue: spanOf(sentence, at),
    demander,
    addressee: passive || isWaiting ? [] : partyHints(sentence, subject).map(weakHint),
    ...consequence(place, at, pieces, main),
  });
}

/**
 * "Should the firm not pay, we sue", "will sue should the firm not pay", "said that, should it rain, the march goes on":
 * the "should" of an "if".
 */
export function isInverted(sentence: ParsedSentence, at: number): boolean {
  if (at === 0) return true;
  const { words } = sentence;
  const subject = tagAt(words, at + 1) === 'verb' ? undefined : phraseFrom(sentence, at + 1);
  const next = words[(subject?.last ?? words.length) + 1];
  if (next?.tag === 'not' || /^(?:fail|refuse)$/.test(next?.verb?.lemma ?? '')) return true;
  // "to apply again should the deadline pass": no other order of words puts its own subject there.
  const isSubject =
    tagAt(words, at + 1) === 'determiner' || (tagAt(words, at + 1) === 'pronoun' && next?.traits.base !== undefined);
  if (
    isSubject &&
    /^(?:noun|name|time|adverb|preposition)$/.test(tagAt(words, at - 1)) &&
    !words.slice(0, at).some(({ lower }) => /^(?:no|not|never|nor|neither|only|why|how|what)$/.test(lower))
  )
    return true;
  return tagAt(words, at - 1) === 'comma' && next?.traits.base !== undefined;
}

/** Behind "Should the firm": "not pay", "not be paid", "fail to pay". */
function skipInverted(
  { sentence: { words } }: Place,
  at: number,
): { readonly first: number; readonly passive: boolean } | undefined {
  const verb = words[at]?.verb;
  if ((verb?.lemma === 'fail' || verb?.lemma === 'refuse') && tagAt(words, at + 1) === 'to')
    return { first: at + 2, passive: false };
  if (tagAt(words, at) !== 'not') return undefined;
  const first = skipAdverbs(words, at + 1);
  return words[first]?.traits.base === undefined ? undefined : { first, passive: words[first].lower === 'be' };
}

/** How long what tells more of a subject is at the most: "the arrears | owed to them since October |". */
const LONGEST_REDUCED = 10;

/** Behind the participle that tells more of a subject, if one does: where the verb of the subject itself begins. */
function overReduced(words: readonly Word[], at: number): number {
  const form = words[at]?.verb?.form;
  if (tagAt(words, at) !== 'verb' || (form !== 'ing' && form !== 'past' && form !== 'participle')) return at;
  for (let i = at + 1; i < words.length && i < at + LONGEST_REDUCED; i++) {
    if (/^(?:comma|stop|break|coordinator|subordinator|that|relative)$/.test(words[i]!.tag)) return at;
    if (words[i]!.tag === 'auxiliary') return i;
  }
  return at;
}

/** The first word of what is not done: behind "does not", "is not", "fails to"; `undefined` if nothing is negated. */
function skipTo({ sentence }: Place, at: number): { readonly first: number; readonly passive: boolean } | undefined {
  const { words } = sentence;
  const start = pastName(words, at);
  const word = words[start];
  if (word === undefined) return undefined;
  const contracted = /^(?:don't|doesn't|didn't|isn't|aren't|wasn't|weren't|won't)$/.test(word.lower);
  const open = /^(?:do|does|did|is|are|was|were|will)$/.test(word.lower) && lowerAt(words, start + 1) === 'not';
  const fails = word.verb?.lemma === 'fail' || word.verb?.lemma === 'refuse';
  if (fails && tagAt(words, start + 1) === 'to') return { first: start + 2, passive: false };
  if (!contracted && !open) return notYetDone(words, start);
  const first = skipAdverbs(words, contracted ? start + 1 : start + 2);
  const verb = words[first]?.verb;
  if (verb === undefined) return undefined;
  const passive = /^(?:is|are|was|were)/.test(word.lower);
  if (passive ? verb.form !== 'past' && verb.form !== 'participle' : verb.form !== 'base') return undefined;
  return { first, passive };
}

/** Behind "has not" and "hasn't yet": "emptied the jail", or "paid" behind "been". */
function notYetDone(
  words: readonly Word[],
  at: number,
): { readonly first: number; readonly passive: boolean } | undefined {
  const { lower } = words[at]!;
  const isOpen = /^(?:has|have|had)$/.test(lower) && lowerAt(words, at + 1) === 'not';
  if (!isOpen && !/^(?:has|have|had)n't$/.test(lower)) return undefined;
  const behind = skipAdverbs(words, isOpen ? at + 2 : at + 1);
  const passive = lowerAt(words, behind) === 'been';
  const first = passive ? skipAdverbs(words, behind + 1) : behind;
  return PAST_FORMS.test(words[first]?.verb?.form ?? '') ? { first, passive } : undefined;
}

/** "if the owner, Ana Kolb, |does": behind the name that a comma closes; `at` itself where none is told. */
function pastName(words: readonly Word[], at: number): number {
  if (tagAt(words, at) !== 'comma' || tagAt(words, at + 1) !== 'name') return at;
  const close = words.findIndex(({ tag }, i) => i > at && tag !== 'name');
  return tagAt(words, close) === 'comma' ? close + 1 : at;
}
