import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import { isAttribution } from './asides';
import { contrastEnd, isNounList, joinsSubjects, opensNewClause } from './boundaries';
import type { ParsedSentence } from './parse';
import { isPartyNoun } from './partyNouns';
import { GOES_ON } from './speechVerbs';
import { opensFiniteVerb, skipAdverbs } from './verbGroups';
import type { Word } from './tags/words';
import { tagAt } from './tags/wordAt';
import { FULL_PAUSES, TIME_OR_NUMBER } from './tags/patterns';

export type VerbPhraseMode = 'infinitive' | 'gerund' | 'clause';

/** A verb phrase as far as it has been read, with the conjunct that is being read. */
export interface VerbPhrase {
  readonly mode: VerbPhraseMode;
  quotation: number;
  /** Start of the current conjunct. */
  first: number;
  /** Index of the conjunct's main verb; -1 before the verb of a clause. */
  verb: number;
  /** Last word of the verb's group: another finite verb behind it is not of this clause. */
  lastVerb: number;
  /** True if the verb stands behind a modal or "to", so that a base form continues it. */
  takesBase: boolean;
  /** A comma has parted its first members. */
  isRow: boolean;
}

/** Where reading goes on, and whether a new conjunct begins there. */
interface Next {
  readonly at: number;
  readonly split: boolean;
}

/** What the comma at `comma` joins: `undefined` if the verb phrase ends before it. */
export function afterComma(sentence: ParsedSentence, comma: number, state: VerbPhrase): Next | undefined {
  const { words } = sentence;
  const next = words[comma + 1];
  if (next === undefined) return undefined;
  if (next.tag === 'number' && /^\d{4}$/.test(next.text) && TIME_OR_NUMBER.test(words[comma - 1]!.tag))
    return { at: comma + 1, split: false };
  if (state.verb < 0) {
    const opener = words[state.first]!.tag;
    if (opener === 'preposition' || opener === 'adverb' || opener === 'time' || opener === 'subordinator')
      return { at: comma + 1, split: false };
    const closing = closingComma(sentence, comma);
    return closing === undefined ? undefined : { at: closing + 1, split: false };
  }
  const told = behindAttribution(sentence, comma, state);
  if (told !== undefined) return { at: told, split: true };
  const contrast = contrastEnd(sentence, comma);
  if (contrast >= 0) return { at: contrast + 1, split: false };
  const apposed = appositionEnd(sentence, comma);
  if (apposed >= 0) return { at: apposed + 1, split: false };
  if (next.tag === 'coordinator') {
    const after = afterCoordinator(sentence, comma + 1, state);
    // A comma before "and" parts clauses, unless the same kind of verb phrase or the last item of a list follows.
    if (after === undefined) return undefined;
    if (after.split) return after;
    return isNounList(sentence, comma) ? { at: comma + 2, split: false } : undefined;
  }
  const at = skipAdverbs(words, comma + 1);
  const word = words[at]!;
  if (state.takesBase && word?.tag === 'verb' && word.verb?.form === 'base' && laterCoordinator(sentence, at))
    return { at: comma + 1, split: true };
  if (state.takesBase && word !== undefined && isVerbInRow(words, at)) return { at: comma + 1, split: true };
  if (word?.tag === 'to' && state.mode === 'infinitive' && coordinatedTo(sentence, at))
    return { at: at + 1, split: true };
  if (state.mode === 'gerund' && word?.verb?.form === 'ing' && laterCoordinator(sentence, at))
    return { at: comma + 1, split: true };
  return isNounList(sentence, comma) ? { at: comma + 1, split: false } : undefined;
}

/**
 * "to let an envoy, the former premier Ana Kolb, | into the country": the comma that closes a phrase in other words for the noun
 * before `comma`, where a preposition goes on with the verb; -1 if there is none.
 */
function appositionEnd(sentence: ParsedSentence, comma: number): number {
  const { words } = sentence;
  if (words[comma - 1]!.tag !== 'noun' || tagAt(words, comma + 1) !== 'determiner') return -1;
  for (let i = comma + 2; i < words.length && i < comma + 14; i++) {
    const { tag } = words[i]!;
    if (tag === 'comma') return tagAt(words, i + 1) === 'preposition' && tagAt(words, i - 1) === 'name' ? i : -1;
    if (!/^(?:adjective|adverb|name|noun|number|possessive|preposition|determiner)$/.test(tag)) return -1;
  }
  return -1;
}

/** "to publish the figures, |recruit nine midwives, and put it to a vote": a noun as well, but with an object, and before the last verb of a row. */
function isVerbInRow(words: readonly Word[], at: number): boolean {
  if (words[at]!.tag !== 'noun' || words[at]!.traits.base === undefined) return false;
  const object = tagAt(words, at + 1) === 'preposition' && tagAt(words, at + 2) === 'adverb' ? at + 3 : at + 1;
  if (!/^(?:determiner|number|pronoun)$/.test(tagAt(words, object))) return false;
  for (let i = object + 1; i < words.length - 1 && !FULL_PAUSES.test(words[i]!.tag); i++)
    if (words[i]!.tag === 'coordinator') return words[i + 1]!.traits.base !== undefined;
  return false;
}

/** "must apologise, the minister said, and |pay": where the verb phrase goes on behind the words that tell who says so. */
function behindAttribution(sentence: ParsedSentence, comma: number, { takesBase }: VerbPhrase): number | undefined {
  const { words } = sentence;
  if (!takesBase) return undefined;
  for (let i = comma + 2; i < words.length && i < comma + 12; i++) {
    if (FULL_PAUSES.test(words[i]!.tag)) return undefined;
    if (words[i]!.tag !== 'comma') continue;
    const verb = words[i + 2];
    const goesOn = words[i + 1]?.lower === 'and' && verb?.traits.base !== undefined && !PLURAL_WISHES.has(verb.lower);
    return goesOn && isAttribution(sentence, comma + 1, i) ? i + 2 : undefined;
  }
  return undefined;
}

/** The comma that closes an aside opened at `comma`, if a verb follows it. */
function closingComma(sentence: ParsedSentence, comma: number): number | undefined {
  const { words } = sentence;
  for (let i = comma + 1; i < words.length && i < comma + 25; i++) {
    if (words[i]!.tag === 'break' || words[i]!.tag === 'stop') return undefined;
    if (words[i]!.tag !== 'comma') continue;
    const behind = skipAdverbs(words, i + 1);
    // "that the ferry, scrapped in May, be restored".
    if (opensFiniteVerb(sentence, behind) || words[behind]?.lower === 'be') return i;
  }
  return undefined;
}

function laterCoordinator(sentence: ParsedSentence, from: number): boolean {
  const { words } = sentence;
  for (let i = from; i < words.length && words[i]!.tag !== 'stop' && words[i]!.tag !== 'break'; i++) {
    if (words[i]!.tag === 'coordinator') return true;
  }
  return false;
}

function coordinatedTo(sentence: ParsedSentence, from: number): boolean {
  const { words } = sentence;
  for (let i = from; i < words.length - 1 && words[i]!.tag !== 'stop'; i++) {
    if (words[i]!.tag !== 'coordinator') continue;
    // "to comfort the mourners and not to seek revenge".
    const next = pastAside(words, i + 1);
    if (words[words[next]?.tag === 'not' ? next + 1 : next]?.tag === 'to') return true;
  }
  return false;
}

const INTRANSITIVE = wordSet(
  'apologise apologize resign quit act surrender retire testify disperse cooperate disarm intervene kneel',
);

/** "asked the regulator to investigate, and want": what those who ask do besides; nobody is asked to want anything. */
const PLURAL_WISHES = wordSet('want say hope fear threaten vow');

/** What "and", "or" and "but" at `at` join: `undefined` if what follows no longer belongs to the content. */
export function afterCoordinator(sentence: ParsedSentence, at: number, state: VerbPhrase): Next | undefined {
  const { words } = sentence;
  if (state.verb < 0) return { at: at + 1, split: false };
  // "not only to pay for the bridge but also to build a second one".
  if (state.mode === 'infinitive' && words[at]!.lower === 'but' && isAlsoTo(words, at + 1))
    return { at: at + 3, split: true };
  const target = skipAdverbs(words, pastAside(words, at + 1));
  const word = words[target];
  if (word === undefined || opensThreat(sentence, at, target) || isNextFor(sentence, target)) return undefined;
  if (isNextAsked(sentence, at, target)) return undefined;
  switch (word.tag) {
    case 'to':
      return afterTo(words, at, target, state);
    case 'verb':
      return afterVerb(sentence, at, target, state);
    case 'modal':
    case 'auxiliary':
      return afterAuxiliary(words, at, target, state);
    case 'that':
    case 'subordinator':
    case 'relative':
    case 'break':
    case 'stop':
    case 'comma':
      return undefined;
    case 'noun':
      return afterHiddenVerb(words, at, target, state) ?? afterOther(sentence, at, target, state);
    default:
      return afterOther(sentence, at, target, state);
  }
}

/** "told schools to close | and shops to stay shut": a verb without an object shares none; others are asked to do something. */
export function isNextAsked({ words, nounPhrases, phraseAt }: ParsedSentence, and: number, target: number): boolean {
  if (words[and]!.lower !== 'and' || itemAt(words, and - 1)?.tag !== 'verb') return false;
  const phrase = nounPhrases[phraseAt[target] ?? -1];
  if (phrase === undefined || phrase.isPronoun) return false;
  return words[phrase.last + 1]?.tag === 'to' && words[phrase.last + 2]?.traits.base !== undefined;
}

/** "but | also to build a second one". */
function isAlsoTo(words: readonly Word[], also: number): boolean {
  return words[also]?.lower === 'also' && words[also + 1]?.tag === 'to';
}

/** A new subject with a verb of its own is another clause. */
function afterOther(sentence: ParsedSentence, at: number, target: number, { first }: VerbPhrase): Next | undefined {
  const isOther =
    opensNewClause(sentence, target) && (!isAndOr(sentence.words, at) || !joinsSubjects(sentence, at, first));
  return isOther ? undefined : { at: at + 1, split: false };
}

function isAndOr(words: readonly Word[], coordinator: number): boolean {
  return /^(?:and|or)$/.test(words[coordinator]!.lower);
}

/** "pay up | or lose the licence", "sort it out | or watch wards close": what will come of it else. */
function opensThreat(sentence: ParsedSentence, at: number, target: number): boolean {
  const { words } = sentence;
  if (words[at + 1]?.lower === 'otherwise') return true;
  if (words[at]!.lower !== 'or') return false;
  const { lower } = words[target]!;
  if (isThreatened(words, target)) return true;
  if (lower !== 'see' && lower !== 'watch') return false;
  // "hand over the pilots or see his bases bombed", "or see them go".
  const whom = words[target + 1];
  if (lower === 'see' && (whom?.traits.isPossessive === true || whom?.tag === 'pronoun')) return true;
  // "sort it out or watch wards close": what will happen before one's eyes.
  return befalls(sentence, target + 1);
}

/** "to check the site and | to clear it". */
function afterTo(words: readonly Word[], at: number, to: number, { mode, takesBase }: VerbPhrase): Next | undefined {
  if (!isAndOr(words, at)) return undefined;
  if (mode !== 'infinitive' && !takesBase) return { at: to, split: false };
  // "to check the site and not to come": what is not to be done keeps its "not".
  return { at: words[to - 1]!.tag === 'not' ? to - 1 : to + 1, split: words[at]!.lower === 'and' };
}

/** "to check the site and | clear it", "asked them to wait and | gave them a day": goes on, or tells what else was done. */
function afterVerb(sentence: ParsedSentence, at: number, target: number, state: VerbPhrase): Next | undefined {
  const { words } = sentence;
  const form = words[target]!.verb?.form;
  const goesOn: Next = { at: at + 1, split: false };
  if (form === 'base' && state.takesBase) return afterBase(words, at, target, state);
  if (form === 'ing') {
    if (state.mode === 'gerund' && at - 1 !== state.verb) return { at: target, split: true };
    // "stop shouting and throwing" goes on; "resign, saying" and "and saying" do not.
    return words.slice(state.first, at).some(isGerund) ? goesOn : undefined;
  }
  // "urged them to wait until it is restored and gave them a day": what he did as well, who urged.
  const isPassive =
    itemAt(words, at - 2)?.tag === 'auxiliary' &&
    (words[target]!.traits.isPreterite || tellsSomebody(sentence, target));
  const left = words[at - 1]!;
  if (left.tag === 'verb' && left.verb?.form === form && !isPassive) return goesOn;
  if (state.mode !== 'clause') return undefined;
  const main = words[state.verb]!;
  if (!state.takesBase && main.tag === 'verb' && main.verb?.form === form)
    // "unless the firm suspends the managers | and hands over its files": two things to be done, each with its object.
    return { at: at + 1, split: words[at]!.lower === 'and' && form === 's' && at - 1 > state.verb };
  const isDone = form === 'past' || form === 'participle';
  return isDone && hasPassive(sentence, state.verb) && !actsOn(words, target) ? goesOn : undefined;
}

function isGerund({ tag, verb }: Word): boolean {
  return tag === 'verb' && verb?.form === 'ing';
}

/** "to inspect and | repair all lifts", "to halt fire and | lift the blockade": with one object, or each with its own. */
function afterBase(words: readonly Word[], at: number, target: number, state: VerbPhrase): Next | undefined {
  const { lower } = words[at]!;
  const isTold = PLURAL_WISHES.has(words[target]!.lower);
  // "Let him come here and say that": one goes there to do so.
  if (lower === 'but' || (isTold && !goesTo(words, at))) return undefined;
  // Two verbs with one object stay together: "inspect and repair all lifts".
  // "apologise and pay them": what takes no object shares none.
  const left = words[at - 1]!;
  const isWhole = INTRANSITIVE.has(left.verb?.lemma ?? '');
  // "tell them what they think and delete nothing": that verb is another's.
  const isBare = left.tag === 'verb' && left.verb?.form === 'base' && itemAt(words, at - 2)?.tag !== 'pronoun';
  const sharesObject = !isWhole && (isBare || at - 1 === state.verb);
  return { at: at + 1, split: lower === 'and' && !sharesObject && !isTold };
}

/** "and | be ready by May", but not "and have set a date", which is told of the one who wants it. */
function afterAuxiliary(words: readonly Word[], at: number, target: number, state: VerbPhrase): Next | undefined {
  const { lower, verb } = words[target]!;
  const isPerfect = lower === 'have' && words[target + 1]?.tag === 'verb' && words[target + 1]!.verb !== undefined;
  const goesOn = verb?.form === 'base' && state.takesBase && words[at]!.lower === 'and' && !isPerfect;
  return goesOn ? { at: at + 1, split: true } : undefined;
}

/** "Come out and | talk". */
function goesTo(words: readonly Word[], and: number): boolean {
  return words.slice(and - 2, and).some(({ lower }) => /^(?:come|go)$/.test(lower));
}

/** A verb that the tagger takes for a noun: "come to the table and | pay what it costs", "if it drops the suit and | hands over its files". */
function afterHiddenVerb(words: readonly Word[], at: number, target: number, state: VerbPhrase): Next | undefined {
  const { lower } = words[at]!;
  if (!isAndOr(words, at) || at - 1 <= state.verb) return undefined;
  const main = words[state.verb]!;
  if (state.takesBase) {
    return lower === 'and' && !goesTo(words, at) && isVerbHere(words, target, state.isRow)
      ? { at: at + 1, split: true }
      : undefined;
  }
  const isThird = state.mode === 'clause' && main.verb?.form === 's';
  return isThird && isThirdHere(words, target) ? { at: at + 1, split: lower === 'and' } : undefined;
}

/** "unless the firm drops the suit and |hands over its files": the same of a verb in the third person. */
function isThirdHere(words: readonly Word[], at: number): boolean {
  const { tag, traits } = words[at]!;
  if (tag !== 'noun' || traits.s === undefined) return false;
  const object = /^(?:over|back|out|up|down|off|in)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return words[object]?.tag === 'determiner' || /^(?:them|him|us|me)$/.test(words[object]?.lower ?? '');
}

/** "come to the table and |pay what it costs", "turn off the engines and |wait": a verb that the tagger takes for a noun. */
function isVerbHere(words: readonly Word[], at: number, isRow: boolean): boolean {
  const { tag, traits, lower } = words[at]!;
  if (tag !== 'noun' || traits.base === undefined || traits.isPlural) return false;
  const next = words[at + 1];
  if (next === undefined || next.tag === 'stop') return CLOSES_ROW.has(lower);
  // "open the border, allow inspections and |pay compensation": a row of verbs.
  if (isRow && (next.tag === 'noun' || next.tag === 'adjective')) return true;
  // "the pay they are owed".
  if (next.tag === 'pronoun') return /^(?:them|him|us|me|it)$/.test(next.lower);
  return next.tag === 'determiner' || next.lower === 'what' || (next.lower === 'about' && CLOSES_ROW.has(lower));
}

/** Verbs without an object, though they are nouns as well, that hardly close a row of things. */
const CLOSES_ROW = wordSet('wait talk leave return vote move');

/** "wards close", "hospitals fall over": a plural with a bare verb behind it. */
function befalls({ words, phraseAt, nounPhrases }: ParsedSentence, at: number): boolean {
  const phrase = nounPhrases[phraseAt[at] ?? -1];
  if (phrase === undefined) return false;
  // A noun that may be a verb is read as the end of a row of nouns.
  const last = words[phrase.last]!;
  const isRow = phrase.last > at && last.traits.base !== undefined && words[phrase.last - 1]!.traits.isPlural;
  const behind = words[phrase.last + 1]?.traits;
  return isRow || (last.traits.isPlural && behind?.base !== undefined && behind.isPreposition !== true);
}

/** Behind an aside of a few words that opens at `at`: "and, above all, to", "and, by a whisker, closing"; else `at` itself. */
function pastAside(words: readonly Word[], at: number): number {
  if (words[at]?.tag !== 'comma') return at;
  for (let i = at + 1; i < words.length && i < at + 7; i++) {
    if (words[i]!.tag === 'comma') return i + 1;
    if (/^(?:verb|auxiliary|modal|stop|break)$/.test(words[i]!.tag)) return at;
  }
  return at;
}

/** "or lose", "or pay a fine of a million", "or go without", "or close": what is threatened, and no other thing to do. */
function isThreatened(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (/^(?:else|otherwise|face|risk|lose|forget|forfeit)$/.test(lower)) return true;
  const next = words[at + 1];
  if (WORSE.get(lower)?.test(next?.lower ?? '') === true) return true;
  if (lower === 'pay')
    return words.slice(at + 1, at + 6).some(({ lower: sum }) => /^(?:fines?|fees?|penalt(?:y|ies)|damages)$/.test(sum));
  return /^(?:close|quit|resign)$/.test(lower) && (next === undefined || next.tag === 'stop');
}

/** By the verb, the word behind it that makes it a loss. */
const WORSE: ReadonlyMap<string, RegExp> = new Map([
  ['go', /^(?:without|hungry|bankrupt|home)$/],
  ['look', /^elsewhere$/],
  ['drop', /^out$/],
  [
    'be',
    /^(?:fined|expelled|banned|barred|sacked|dissolved|disqualified|excluded|suspended|jailed|evicted|prosecuted)$/,
  ],
]);

/** "and for the players to be given rest", "and hospitals to check stocks": another thing asked for, with a subject of its own. */
function isNextFor({ words, phraseAt, nounPhrases }: ParsedSentence, at: number): boolean {
  const isFor = /^(?:for|on|upon|with|to)$/.test(words[at]!.lower);
  const index = phraseAt[isFor ? at + 1 : at] ?? -1;
  if (index < 0) return false;
  const { last } = nounPhrases[index]!;
  // "and hospitals to check their stocks": whoever else is asked.
  if (words[last + 1]?.tag !== 'to') return false;
  if (words[at]!.lower === 'for' || isPartyNoun(words[last]!.lower)) return true;
  // "to disarm and Norland to leave", but "to meet Norland and Sudria to discuss it".
  return words[last]!.tag === 'name' && /^(?:verb|noun|adverb|time)$/.test(tagAt(words, at - 2));
}

/** "asked that the road be closed and rejected the plan": a past verb with an object tells what somebody else did. */
function actsOn(words: readonly Word[], verb: number): boolean {
  return words[verb + 1]?.tag === 'determiner' && !GIVES.has(words[verb]!.verb?.lemma ?? '');
}

/** Verbs whose participle has an object: "be released and given a passport". */
const GIVES = wordSet(
  'give pay offer grant allow award hand send show teach tell deny refuse promise guarantee lend assign',
);

/** "to be annulled and told his followers to wait": a verb of asking and who is asked. */
function tellsSomebody({ words, phraseAt, nounPhrases }: ParsedSentence, verb: number): boolean {
  const whom = nounPhrases[phraseAt[verb + 1] ?? -1];
  if (whom === undefined || !GOES_ON.has(words[verb]!.verb?.lemma ?? '')) return false;
  return words[whom.last]!.tag === 'name' || isPartyNoun(words[whom.last]!.lower);
}

function hasPassive(sentence: ParsedSentence, verb: number): boolean {
  const { words } = sentence;
  for (let i = verb; i < Math.min(words.length, verb + 4); i++)
    // "are to refrain" is no passive.
    if (/^(?:be|been|being|is|are|was|were)$/.test(words[i]!.lower))
      return words[skipAdverbs(words, i + 1)]?.tag !== 'to';
  return false;
}
