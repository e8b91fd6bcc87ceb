import { lastBeforeAdverbials } from './adverbials';
import type { Word } from './tags/words';
import { isPurpose, leavesQuotation, opensCircumstance, relativeEnd } from './boundaries';
import { afterComma, afterCoordinator, type VerbPhrase, type VerbPhraseMode } from './conjuncts';
import { isPreterite } from './tags/morphology';
import type { ParsedSentence } from './parse';
import { mainVerbAfter, opensFiniteVerb, skipAdverbs } from './verbGroups';
import { wordSet } from '../../text/wordSet';

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

/** The verb behind adverbs, also two joined ones: "fully and immediately withdraw". */
function verbBehind(words: readonly Word[], first: number): number {
  const at = skipAdverbs(words, first);
  return at > first && words[at]?.tag === 'coordinator' && words[at + 1]?.tag === 'adverb'
    ? skipAdverbs(words, at + 1)
    : at;
}

function verbPhraseExtent(
  sentence: ParsedSentence,
  first: number,
  mode: VerbPhraseMode,
  options: ExtentOptions,
): Extent {
  const { words } = sentence;
  const state: VerbPhrase = {
    mode,
    quotation: words[first]?.quotation ?? -1,
    first,
    verb: mode === 'clause' ? -1 : verbBehind(words, first),
    lastVerb: mode === 'clause' ? -1 : verbBehind(words, first),
    takesBase: mode === 'infinitive',
    isRow: false,
  };
  const pieces: Piece[] = [];
  const finish = (last: number, stop: number): Extent => {
    // A clause that never came to its verb is none.
    if (mode === 'clause' && state.verb < 0) return { pieces: [], stop };
    // "to scrap rosters that, he said, leave no rest": what is broken off leaves no word of its own.
    let end = last;
    // "begged them not to do that".
    const isThis = words[end]?.lower === 'that' && (stop >= words.length || words[stop]!.tag === 'stop');
    while (!isThis && end > state.first && /^(?:that|which|who|and|or)$/.test(words[end]!.lower)) end--;
    if (end >= state.first) pieces.push({ first: state.first, last: end });
    return { pieces, stop };
  };
  const conjunct = (last: number, next: number): void => {
    pieces.push({ first: state.first, last });
    state.first = next;
    state.verb = skipAdverbs(words, next);
    state.lastVerb = state.verb;
  };
  let i = Math.max(first, Math.min(state.verb, words.length - 1));
  while (i < words.length) {
    const word = words[i]!;
    if (i > first && leavesQuotation(sentence, state.quotation, first, i)) {
      // "asked them to “be patient” and clear the road".
      const next = word.lower === 'and' && mode === 'infinitive' ? afterCoordinator(sentence, i, state) : undefined;
      if (next?.split !== true) return finish(i - 1, i);
      pieces.push({ first: state.first, last: i - 1 });
      state.quotation = -1;
      state.first = next.at;
      state.verb = skipAdverbs(words, next.at);
      state.lastVerb = state.verb;
      i = Math.max(next.at, i + 1);
      continue;
    }
    if (mode === 'clause' && state.verb < 0 && opensFiniteVerb(sentence, i) && i > first) {
      state.verb = i;
      state.lastVerb = mainVerbAfter(sentence, i);
      state.takesBase =
        word.tag === 'modal' || /^(?:has|have|had|needs?|got|base)$/.test(word.lower) || word.verb?.form === 'base';
    }
    if (options.inSubject && state.verb >= 0 && i > state.lastVerb && isMainVerb(sentence, i, state.lastVerb)) {
      return finish(lastBeforeAdverbials(words, i - 1, isCloser), i);
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
          conjunct(i - 1, next.at);
          state.isRow = true;
        }
        i = next.at;
        continue;
      }
      case 'coordinator': {
        const next = afterCoordinator(sentence, i, state);
        if (next === undefined) return finish(i - 1, i);
        if (next.split) {
          conjunct(i - 1, next.at);
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
        if (i > first && state.verb >= 0 && opensCircumstance(sentence, i, state.first)) return finish(i - 1, i);
        break;
      case 'modal':
        // "to apply again | should the deadline pass": as "if".
        if (
          word.lower === 'should' &&
          mode === 'infinitive' &&
          i > state.lastVerb &&
          words[i + 1]?.tag === 'determiner' &&
          !/^(?:relative|subordinator|that)$/.test(words[i - 1]!.tag)
        )
          return finish(i - 1, i);
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
  // "a refusal to pay them | has angered": an object has no verb of its own.
  const isObject = /^(?:them|him|us|me)$/.test(previous.lower);
  if (!isObject && /^(?:to|modal|auxiliary|relative|that|pronoun|not)$/.test(previous.tag)) return false;
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

/** Adverbs that close a verb phrase rather than open the next one: "a plea to think again was ignored". */
const CLOSERS = wordSet('again together back home away out apart aside forward abroad down off up');

function isCloser({ lower }: Word): boolean {
  return CLOSERS.has(lower);
}
