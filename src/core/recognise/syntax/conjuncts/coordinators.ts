import { itemAt } from '../../../text/itemAt';
import { wordSet } from '../../../text/wordSet';
import { joinsSubjects, opensNewClause } from '../boundaries';
import type { ParsedSentence } from '../parse';
import { isPartyNoun } from '../partyNouns';
import { GOES_ON } from '../speechVerbs';
import type { Word } from '../tags/words';
import { skipAdverbs } from '../verbGroups';
import { isAskedNext } from './askedNext';
import { opensThreat } from './threatened';
import type { Next, VerbPhrase } from './verbPhrase';

/** What "and", "or" and "but" at `at` join: `undefined` if what follows no longer belongs to the content. */
export function afterCoordinator(sentence: ParsedSentence, at: number, state: VerbPhrase): Next | undefined {
  const { words } = sentence;
  if (state.verb < 0) return { at: at + 1, split: false };
  // "not only to pay for the bridge but also to build a second one".
  if (state.mode === 'infinitive' && words[at]!.lower === 'but' && isAlsoTo(words, at + 1))
    return { at: at + 3, split: true };
  const target = skipAdverbs(words, pastAside(words, at + 1));
  const word = words[target];
  if (word === undefined || opensThreat(sentence, at, target) || isAskedNext(sentence, at, target)) return undefined;
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
  // "and |stop harassing them".
  if (next.lower.endsWith('ing')) return /^(?:stop|start)$/.test(lower);
  return next.tag === 'determiner' || next.lower === 'what' || GOES_WITH.test(`${lower} ${next.lower}`);
}

/** Verbs with what follows them, of which the noun is hardly said. */
const GOES_WITH = /^(?:wait for|talk (?:about|to|with)|(?:hand|turn) (?:in|over|back))$/;

/** Verbs without an object, though they are nouns as well, that hardly close a row of things. */
const CLOSES_ROW = wordSet('wait talk leave return vote move');

const INTRANSITIVE = wordSet(
  'apologise apologize resign quit act surrender retire testify disperse cooperate disarm intervene kneel',
);

/** "asked the regulator to investigate, and want": what those who ask do besides; nobody is asked to want anything. */
export const PLURAL_WISHES = wordSet('want say hope fear threaten vow');

/** Behind an aside of a few words that opens at `at`: "and, above all, to", "and, by a whisker, closing"; else `at` itself. */
export function pastAside(words: readonly Word[], at: number): number {
  if (words[at]?.tag !== 'comma') return at;
  for (let i = at + 1; i < words.length && i < at + 7; i++) {
    if (words[i]!.tag === 'comma') return i + 1;
    if (/^(?:verb|auxiliary|modal|stop|break)$/.test(words[i]!.tag)) return at;
  }
  return at;
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
