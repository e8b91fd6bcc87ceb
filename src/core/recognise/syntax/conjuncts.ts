import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import { isAttribution } from './asides';
import { contrastEnd, isNounList, joinsSubjects, opensNewClause } from './boundaries';
import type { ParsedSentence } from './parse';
import { isPartyNoun } from './partyNouns';
import { GOES_ON } from './speechVerbs';
import { opensFiniteVerb, skipAdverbs } from './verbGroups';
import type { Word } from './tags/words';

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
  if (next.tag === 'number' && /^\d{4}$/.test(next.text) && /^(?:time|number)$/.test(words[comma - 1]!.tag))
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
  if (word?.tag === 'to' && state.mode === 'infinitive' && coordinatedTo(sentence, at))
    return { at: at + 1, split: true };
  if (state.mode === 'gerund' && word?.verb?.form === 'ing' && laterCoordinator(sentence, at))
    return { at: comma + 1, split: true };
  return isNounList(sentence, comma) ? { at: comma + 1, split: false } : undefined;
}

/** "must apologise, the minister said, and |pay": where the verb phrase goes on behind the words that tell who says so. */
function behindAttribution(sentence: ParsedSentence, comma: number, { takesBase }: VerbPhrase): number | undefined {
  const { words } = sentence;
  if (!takesBase) return undefined;
  for (let i = comma + 2; i < words.length && i < comma + 12; i++) {
    if (/^(?:stop|break)$/.test(words[i]!.tag)) return undefined;
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
  const lower = words[at]!.lower;
  // "not only to pay for the bridge but also to build a second one".
  if (lower === 'but' && words[at + 1]?.lower === 'also' && words[at + 2]?.tag === 'to' && state.mode === 'infinitive')
    return { at: at + 3, split: true };
  const target = skipAdverbs(words, pastAside(words, at + 1));
  const word = words[target];
  if (word === undefined) return undefined;
  if (lower === 'or' && isThreatened(words, target)) return undefined;
  // "hand over the pilots or see his bases bombed", "or see them go".
  const whom = words[target + 1];
  if (lower === 'or' && word.lower === 'see' && (whom?.traits.isPossessive === true || whom?.tag === 'pronoun'))
    return undefined;
  // "sort it out or watch wards close": what will happen before one's eyes.
  if (lower === 'or' && /^(?:see|watch)$/.test(word.lower) && befalls(sentence, target + 1)) return undefined;
  if (words[at + 1]?.lower === 'otherwise') return undefined;
  const isAnd = lower === 'and' || lower === 'or';
  if (word.tag === 'that' || isNextFor(sentence, target)) return undefined;
  // "Come out and talk": one goes there to do so.
  const isGoing = /^(?:come|go)$/.test(words[state.verb]!.lower) && at - state.verb < 3;
  if (state.takesBase && lower === 'and' && at - 1 !== state.verb && !isGoing && isVerbHere(words, target, state.isRow))
    return { at: at + 1, split: true };
  if (word.tag === 'to') {
    if (!isAnd) return undefined;
    // "to check the site and not to come": what is not to be done keeps its "not".
    const first = words[target - 1]!.tag === 'not' ? target - 1 : target + 1;
    return state.mode === 'infinitive' || state.takesBase
      ? { at: first, split: lower === 'and' }
      : { at: target, split: false };
  }
  const isThird = state.mode === 'clause' && !state.takesBase && words[state.verb]!.verb?.form === 's';
  if (isThird && isAnd && at - 1 > state.verb && isThirdHere(words, target))
    return { at: at + 1, split: lower === 'and' };
  if (word.tag === 'verb') {
    const form = word.verb?.form;
    if (form === 'base' && state.takesBase) {
      if (lower === 'but' || PLURAL_WISHES.has(word.lower)) return undefined;
      // Two verbs with one object stay together: "inspect and repair all lifts".
      // "apologise and pay them": what takes no object shares none.
      const isWhole = INTRANSITIVE.has(words[at - 1]!.verb?.lemma ?? '');
      // "tell them what they think and delete nothing": that verb is another's.
      const isBare =
        words[at - 1]!.tag === 'verb' &&
        words[at - 1]!.verb?.form === 'base' &&
        itemAt(words, at - 2)?.tag !== 'pronoun';
      const sharesObject = !isWhole && (isBare || at - 1 === state.verb);
      return { at: at + 1, split: lower === 'and' && !sharesObject };
    }
    if (form === 'ing') {
      if (state.mode === 'gerund' && at - 1 !== state.verb) return { at: target, split: true };
      // "stop shouting and throwing" goes on; "resign, saying" and "and saying" do not.
      const parallel = words.slice(state.first, at).some((other) => other.tag === 'verb' && other.verb?.form === 'ing');
      return parallel ? { at: at + 1, split: false } : undefined;
    }
    // "urged them to wait until it is restored and gave them a day": what he did as well, who urged.
    const isPassive =
      itemAt(words, at - 2)?.tag === 'auxiliary' && (word.traits.isPreterite || tellsSomebody(sentence, target));
    if (words[at - 1]!.tag === 'verb' && words[at - 1]!.verb?.form === form && !isPassive)
      return { at: at + 1, split: false };
    if (
      state.mode === 'clause' &&
      !state.takesBase &&
      form === words[state.verb]!.verb?.form &&
      words[state.verb]!.tag === 'verb'
    )
      // "unless the firm suspends the managers | and hands over its files": two things to be done, each with its object.
      return { at: at + 1, split: lower === 'and' && form === 's' && at - 1 > state.verb };
    const isDone = form === 'past' || form === 'participle';
    if (state.mode === 'clause' && isDone && hasPassive(sentence, state.verb) && !actsOn(words, target))
      return { at: at + 1, split: false };
    return undefined;
  }
  if (word.tag === 'modal' || word.tag === 'auxiliary') {
    // "and have set a date": told of the one who wants it.
    const isPerfect =
      word.lower === 'have' && words[target + 1]?.verb !== undefined && words[target + 1]!.tag === 'verb';
    if (word.verb?.form === 'base' && state.takesBase && lower === 'and' && !isPerfect)
      return { at: at + 1, split: true };
    return undefined;
  }
  if (/^(?:subordinator|relative|break|stop|comma)$/.test(word.tag)) return undefined;
  // A new subject with a verb of its own is another clause.
  const isOther = opensNewClause(sentence, target) && !(isAnd && joinsSubjects(sentence, at, state.first));
  return isOther ? undefined : { at: at + 1, split: false };
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
  if (/^(?:else|otherwise|face|risk|lose|forfeit)$/.test(lower)) return true;
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
  return words[last]!.tag === 'name' && /^(?:verb|noun|adverb|time)$/.test(itemAt(words, at - 2)?.tag ?? '');
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
