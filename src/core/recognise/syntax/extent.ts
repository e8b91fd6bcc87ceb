import { isNounList, isPurpose, leavesQuotation, opensCircumstance, opensNewClause, relativeEnd } from './boundaries';
import { isPreterite } from './tags/morphology';
import type { ParsedSentence } from './parse';
import { isPartyNoun } from '../parties/partyResolver';
import { mainVerbAfter, opensFiniteVerb, skipAdverbs } from './verbGroups';
import type { Word } from './tags/words';

/** A stretch of words, indices inclusive. */
export interface Piece {
  readonly first: number;
  readonly last: number;
}

/** What was found from a starting word: the conjuncts, and the word that ended the last one (may be past the end). */
export interface Extent {
  readonly pieces: readonly Piece[];
  readonly stop: number;
}

export interface ExtentOptions {
  /** The content belongs to the subject of a verb still to come ("the plan to close the line drew protests"). */
  readonly inSubject?: boolean;
}

type Mode = 'infinitive' | 'gerund' | 'clause';

/**
 * The verb phrase that begins at `first` (base form, adverb or "not"), one piece a conjunct: "halt fire and lift the
 * blockade" is two. Purposes, reasons and asides behind it are left out.
 */
export function infinitiveExtent(sentence: ParsedSentence, first: number, options: ExtentOptions = {}): Extent {
  return verbPhraseExtent(sentence, first, 'infinitive', options);
}

/** The phrase of the "-ing" verb at `first`. */
export function gerundExtent(sentence: ParsedSentence, first: number, options: ExtentOptions = {}): Extent {
  return verbPhraseExtent(sentence, first, 'gerund', options);
}

/** The clause whose subject begins at `first`: to the end of its verb's objects; one piece a verb behind one modal. */
export function clauseExtent(sentence: ParsedSentence, first: number, options: ExtentOptions = {}): Extent {
  return verbPhraseExtent(sentence, first, 'clause', options);
}

interface State {
  readonly mode: Mode;
  readonly quotation: number;
  /** Start of the current conjunct. */
  first: number;
  /** Index of the conjunct's main verb; -1 before the verb of a clause. */
  verb: number;
  /** Last word of the verb's group: another finite verb behind it is not of this clause. */
  lastVerb: number;
  /** True if the verb stands behind a modal or "to", so that a base form continues it. */
  takesBase: boolean;
}

function verbPhraseExtent(sentence: ParsedSentence, first: number, mode: Mode, options: ExtentOptions): Extent {
  const { words } = sentence;
  const state: State = {
    mode,
    quotation: words[first]?.quotation ?? -1,
    first,
    verb: mode === 'clause' ? -1 : skipAdverbs(words, first),
    lastVerb: mode === 'clause' ? -1 : skipAdverbs(words, first),
    takesBase: mode === 'infinitive',
  };
  const pieces: Piece[] = [];
  const finish = (last: number, stop: number): Extent => {
    // A clause that never came to its verb is none.
    if (mode === 'clause' && state.verb < 0) return { pieces: [], stop };
    // "to scrap rosters that, he said, leave no rest": what is broken off leaves no word of its own.
    let end = last;
    while (end > state.first && /^(?:that|which|who|and|or)$/.test(words[end]!.lower)) end--;
    if (end >= state.first) pieces.push({ first: state.first, last: end });
    return { pieces, stop };
  };
  let i = first;
  while (i < words.length) {
    const word = words[i]!;
    if (i > first && leavesQuotation(sentence, state.quotation, first, i)) return finish(i - 1, i);
    if (mode === 'clause' && state.verb < 0 && opensFiniteVerb(sentence, i) && i > first) {
      state.verb = i;
      state.lastVerb = mainVerbAfter(sentence, i);
      state.takesBase =
        word.tag === 'modal' || /^(?:has|have|had|needs?|got|base)$/.test(word.lower) || word.verb?.form === 'base';
    }
    if (options.inSubject && state.verb >= 0 && i > state.lastVerb && isMainVerb(sentence, i, state.lastVerb)) {
      return finish(beforeAdverbs(sentence, i - 1), i);
    }
    // "customers who bought the heaters should": the clause that says which ones has a verb of its own.
    if (
      mode === 'clause' &&
      state.verb < 0 &&
      i > first &&
      word.tag === 'relative' &&
      words[i - 1]!.tag !== 'preposition'
    ) {
      i = relativeEnd(sentence, i);
      continue;
    }
    switch (word.tag) {
      case 'stop':
      case 'break':
        return finish(i - 1, i);
      case 'comma': {
        const next = afterComma(sentence, i, state);
        if (next === undefined) return finish(i - 1, i);
        if (next.split) {
          pieces.push({ first: state.first, last: i - 1 });
          state.first = next.at;
          state.verb = skipAdverbs(words, next.at);
          state.lastVerb = state.verb;
        }
        i = next.at;
        continue;
      }
      case 'coordinator': {
        const next = afterCoordinator(sentence, i, state);
        if (next === undefined) return finish(i - 1, i);
        if (next.split) {
          pieces.push({ first: state.first, last: i - 1 });
          state.first = next.at;
          state.verb = skipAdverbs(words, next.at);
          state.lastVerb = state.verb;
          i = Math.max(next.at, i + 1);
          continue;
        }
        break;
      }
      case 'subordinator':
        if (i > first && !/^(?:when|whenever|where|wherever|whether|once)$/.test(word.lower)) return finish(i - 1, i);
        break;
      case 'to':
        if (i > state.verb + 1 && state.verb >= 0 && isPurpose(sentence, i, state.verb)) return finish(i - 1, i);
        break;
      case 'preposition':
        if (i > first && state.verb >= 0 && opensCircumstance(sentence, i)) return finish(i - 1, i);
        break;
      case 'adverb':
        if (
          word.lower === 'so' &&
          (words[i + 1]?.tag === 'that' || words[i + 1]?.tag === 'pronoun' || words[i + 1]?.lower === 'as')
        )
          return finish(i - 1, i);
        if (word.lower === 'otherwise') return finish(i - 1, i);
        break;
      default:
        break;
    }
    i++;
  }
  return finish(words.length - 1, words.length);
}

/** True if the finite verb at `at` belongs to the sentence above: nothing since the content's verb opened a clause. */
function isMainVerb(sentence: ParsedSentence, at: number, verb: number): boolean {
  const { words } = sentence;
  if (!opensFiniteVerb(sentence, at)) return false;
  const previous = words[at - 1]!;
  if (/^(?:to|modal|auxiliary|relative|that|pronoun|not)$/.test(previous.tag)) return false;
  const word = words[at]!;
  const next = words[at + 1];
  // "the drivers trained in spring": a participle, unless no other verb is left to be the main one.
  if (
    word.tag === 'verb' &&
    word.verb?.form === 'past' &&
    !isPreterite(word.lower) &&
    next?.tag === 'preposition' &&
    laterFinite(sentence, at + 1)
  )
    return false;
  for (let i = verb + 1; i < at; i++) {
    const { tag, verb: reading } = words[i]!;
    if (tag === 'relative' || tag === 'that')
      return laterFinite(sentence, at + 1)
        ? false
        : words.slice(i, at).some((_, k) => opensFiniteVerb(sentence, i + k));
    if (reading !== undefined && /^(?:ensure|say|make|guarantee)$/.test(reading.lemma) && i > verb) return false;
  }
  return true;
}

function laterFinite(sentence: ParsedSentence, from: number): boolean {
  const { words } = sentence;
  for (let i = from; i < words.length; i++) if (opensFiniteVerb(sentence, i)) return true;
  return false;
}

function beforeAdverbs(sentence: ParsedSentence, from: number): number {
  let last = from;
  while (last > 0 && /^(?:adverb|time)$/.test(sentence.words[last]!.tag) && !CLOSERS.has(sentence.words[last]!.lower))
    last--;
  return last;
}

/** Adverbs that close a verb phrase rather than open the next one: "a plea to think again was ignored". */
const CLOSERS: ReadonlySet<string> = new Set(
  'again together back home away out apart aside forward abroad down off up'.split(' '),
);

interface Next {
  readonly at: number;
  readonly split: boolean;
}

function afterComma(sentence: ParsedSentence, comma: number, state: State): Next | undefined {
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

/** The comma that closes an aside opened at `comma`, if a verb follows it. */
function closingComma(sentence: ParsedSentence, comma: number): number | undefined {
  const { words } = sentence;
  for (let i = comma + 1; i < words.length && i < comma + 25; i++) {
    if (words[i]!.tag === 'break' || words[i]!.tag === 'stop') return undefined;
    if (words[i]!.tag === 'comma' && opensFiniteVerb(sentence, skipAdverbs(words, i + 1))) return i;
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
    if (words[i]!.tag === 'coordinator' && words[pastAside(words, i + 1)]?.tag === 'to') return true;
  }
  return false;
}

/** What "and", "or" and "but" at `at` join: `undefined` if what follows no longer belongs to the content. */
function afterCoordinator(sentence: ParsedSentence, at: number, state: State): Next | undefined {
  const { words } = sentence;
  if (state.verb < 0) return { at: at + 1, split: false };
  const lower = words[at]!.lower;
  const target = skipAdverbs(words, pastAside(words, at + 1));
  const word = words[target];
  if (word === undefined) return undefined;
  if (/^(?:else|otherwise|face|risk|lose)$/.test(word.lower) && lower === 'or') return undefined;
  if (words[at + 1]!.lower === 'otherwise') return undefined;
  const isAnd = lower === 'and' || lower === 'or';
  if (word.tag === 'that' || isNextFor(sentence, target)) return undefined;
  if (word.tag === 'to') {
    if (!isAnd) return undefined;
    return state.mode === 'infinitive' || state.takesBase
      ? { at: target + 1, split: lower === 'and' }
      : { at: target, split: false };
  }
  if (word.tag === 'verb') {
    const form = word.verb?.form;
    if (form === 'base' && state.takesBase) {
      if (lower === 'but') return undefined;
      // Two verbs with one object stay together: "inspect and repair all lifts".
      const sharesObject = words[at - 1]!.tag === 'verb' || at - 1 === state.verb;
      return { at: at + 1, split: lower === 'and' && !sharesObject };
    }
    if (form === 'ing') {
      if (state.mode === 'gerund' && at - 1 !== state.verb) return { at: target, split: true };
      // "stop shouting and throwing" goes on; "resign, saying" and "and saying" do not.
      const parallel = words.slice(state.first, at).some((other) => other.tag === 'verb' && other.verb?.form === 'ing');
      return parallel ? { at: at + 1, split: false } : undefined;
    }
    if (words[at - 1]!.tag === 'verb' && words[at - 1]!.verb?.form === form) return { at: at + 1, split: false };
    if (
      state.mode === 'clause' &&
      !state.takesBase &&
      form === words[state.verb]!.verb?.form &&
      words[state.verb]!.tag === 'verb'
    )
      return { at: at + 1, split: false };
    if (state.mode === 'clause' && form === 'past' && hasPassive(sentence, state.verb))
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
  return opensNewClause(sentence, target) ? undefined : { at: at + 1, split: false };
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

/** "and for the players to be given rest", "and hospitals to check stocks": another thing asked for, with a subject of its own. */
function isNextFor({ words, phraseAt, nounPhrases }: ParsedSentence, at: number): boolean {
  const isFor = /^(?:for|on|upon|with)$/.test(words[at]!.lower);
  const index = phraseAt[isFor ? at + 1 : at] ?? -1;
  if (index < 0) return false;
  const { last } = nounPhrases[index]!;
  // "and hospitals to check their stocks": whoever else is asked.
  return words[last + 1]?.tag === 'to' && (words[at]!.lower === 'for' || isPartyNoun(words[last]!.lower));
}

function hasPassive(sentence: ParsedSentence, verb: number): boolean {
  const { words } = sentence;
  for (let i = verb; i < Math.min(words.length, verb + 4); i++)
    if (/^(?:be|been|being|is|are|was|were)$/.test(words[i]!.lower)) return true;
  return false;
}
