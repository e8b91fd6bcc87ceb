import { lastBeforeAdverbials } from './adverbials';
import type { Word } from './tags/words';
import { isPurpose, leavesQuotation, opensCircumstance, relativeEnd } from './boundaries';
import { afterComma } from './conjuncts/commas';
import { afterCoordinator } from './conjuncts/coordinators';
import type { VerbPhrase, VerbPhraseMode } from './conjuncts/verbPhrase';
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

/** Where a content stands whose extent is asked for. */
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

function verbPhraseExtent(
  sentence: ParsedSentence,
  first: number,
  mode: VerbPhraseMode,
  options: ExtentOptions,
): Extent {
  return new VerbWalk(sentence, first, mode, options.inSubject === true).extent();
}

/** What a step of the walk gives where the phrase has ended before the word. */
const ENDED = -1;

/** A walk from the first word of a verb phrase or clause to the word that ends it. */
class VerbWalk {
  readonly #sentence: ParsedSentence;
  readonly #start: number;
  readonly #inSubject: boolean;
  readonly #pieces: Piece[] = [];
  readonly #phrase: VerbPhrase;

  constructor(sentence: ParsedSentence, first: number, mode: VerbPhraseMode, inSubject: boolean) {
    const { words } = sentence;
    const verb = mode === 'clause' ? -1 : skipAdverbs(words, first);
    this.#sentence = sentence;
    this.#start = first;
    this.#inSubject = inSubject;
    const quotation = words[first]?.quotation ?? -1;
    this.#phrase = { mode, quotation, first, verb, lastVerb: verb, takesBase: mode === 'infinitive', isRow: false };
  }

  extent(): Extent {
    const { words } = this.#sentence;
    const phrase = this.#phrase;
    let i = Math.max(this.#start, Math.min(phrase.verb, words.length - 1));
    while (i < words.length) {
      let next: number;
      // "that “1 June” be replaced": a clause whose verb stands outside is none that somebody quotes.
      const isQuoted = phrase.mode !== 'clause' || words[phrase.verb]?.quotation === phrase.quotation;
      if (i > this.#start && isQuoted && leavesQuotation(this.#sentence, phrase.quotation, this.#start, i)) {
        next = this.#beyondQuotation(i);
      } else {
        this.#meetVerb(i);
        if (this.#isVerbOfSubject(i)) return this.#ended(lastBeforeAdverbials(words, i - 1, isCloser), i);
        next = this.#step(i);
      }
      if (next === ENDED) return this.#ended(i - 1, i);
      i = next;
    }
    return this.#ended(words.length - 1, words.length);
  }

  #ended(last: number, stop: number): Extent {
    const { mode, verb, first } = this.#phrase;
    // A clause that never came to its verb is none.
    if (mode === 'clause' && verb < 0) return { pieces: [], stop };
    // "to scrap rosters that, he said, leave no rest": what is broken off leaves no word of its own.
    let end = last;
    const { words } = this.#sentence;
    // "begged them not to do that".
    const isThis = words[end]?.lower === 'that' && (stop >= words.length || words[stop]!.tag === 'stop');
    while (!isThis && end > first && /^(?:that|which|who|and|or)$/.test(words[end]!.lower)) end--;
    if (end >= first) this.#pieces.push({ first, last: end });
    return { pieces: this.#pieces, stop };
  }

  /** Another conjunct begins at `next`, behind the one that ends at `last`. */
  #part(last: number, next: number): void {
    const phrase = this.#phrase;
    this.#pieces.push({ first: phrase.first, last });
    phrase.first = next;
    phrase.verb = skipAdverbs(this.#sentence.words, next);
    phrase.lastVerb = phrase.verb;
  }

  /** "asked them to “be patient” and clear the road": where the content goes on behind its quotation. */
  #beyondQuotation(i: number): number {
    const phrase = this.#phrase;
    if (phrase.mode !== 'infinitive' || this.#sentence.words[i]!.lower !== 'and') return ENDED;
    const next = afterCoordinator(this.#sentence, i, phrase);
    if (next?.split !== true) return ENDED;
    this.#part(i - 1, next.at);
    phrase.quotation = -1;
    return Math.max(next.at, i + 1);
  }

  /** A clause comes to its verb with the first finite one behind its subject. */
  #meetVerb(i: number): void {
    const phrase = this.#phrase;
    if (phrase.mode !== 'clause' || phrase.verb >= 0 || i <= this.#start || !opensFiniteVerb(this.#sentence, i)) return;
    const { tag, lower, verb } = this.#sentence.words[i]!;
    phrase.verb = i;
    phrase.lastVerb = mainVerbAfter(this.#sentence, i);
    phrase.takesBase = tag === 'modal' || /^(?:has|have|had|needs?|got|base)$/.test(lower) || verb?.form === 'base';
  }

  /** "the plan to close the line | drew protests": the verb that the content is in the subject of. */
  #isVerbOfSubject(i: number): boolean {
    const { verb, lastVerb } = this.#phrase;
    return this.#inSubject && verb >= 0 && i > lastVerb && isMainVerb(this.#sentence, i, lastVerb);
  }

  /** Where the walk goes on behind the word at `i`, or `ENDED`. */
  #step(i: number): number {
    const sentence = this.#sentence;
    const { words } = sentence;
    const { mode, verb, lastVerb, first } = this.#phrase;
    const { tag, lower } = words[i]!;
    const isInside = i > this.#start;
    switch (tag) {
      case 'stop':
        return ENDED;
      case 'break':
        return this.#atBreak(i);
      case 'comma':
        return this.#atComma(i);
      case 'coordinator':
        return i < lastVerb ? i + 1 : this.#atCoordinator(i);
      case 'relative':
        // "customers who bought the heaters should": the clause that says which ones has a verb of its own.
        return mode === 'clause' && verb < 0 && isInside && words[i - 1]!.tag !== 'preposition'
          ? relativeEnd(sentence, i)
          : i + 1;
      case 'subordinator':
        return isInside && !OF_CONTENT.has(lower) ? ENDED : i + 1;
      case 'to':
        return verb >= 0 && i > verb + 1 && isPurpose(sentence, i, verb) ? ENDED : i + 1;
      case 'preposition':
        return isInside && verb >= 0 && opensCircumstance(sentence, i, first) ? ENDED : i + 1;
      case 'modal':
        return mode === 'infinitive' && i > lastVerb && opensCondition(words, i) ? ENDED : i + 1;
      case 'adverb':
        return lower === 'otherwise' || opensOutcome(words, i) ? ENDED : i + 1;
      default:
        return i + 1;
    }
  }

  /** "urged the port to hire pilots; repair the cranes; and |publish the accounts": another act, in a row whose last semicolon has an "and". */
  #atBreak(i: number): number {
    const { words } = this.#sentence;
    const next = words[i + 1]?.tag === 'coordinator' ? i + 2 : i + 1;
    const act = words[next];
    const isRow = words.some(({ text }, at) => at >= i && text === ';' && words[at + 1]?.tag === 'coordinator');
    if (!isRow || !this.#phrase.takesBase || act?.tag !== 'verb' || act.verb?.form !== 'base') return ENDED;
    this.#part(i - 1, next);
    return next;
  }

  #atComma(i: number): number {
    const next = afterComma(this.#sentence, i, this.#phrase);
    if (next === undefined) return ENDED;
    if (next.split) {
      this.#part(i - 1, next.at);
      this.#phrase.isRow = true;
    }
    return next.at;
  }

  #atCoordinator(i: number): number {
    const next = afterCoordinator(this.#sentence, i, this.#phrase);
    if (next === undefined) return ENDED;
    if (!next.split) return i + 1;
    this.#part(i - 1, next.at);
    return Math.max(next.at, i + 1);
  }
}

/** Conjunctions whose clause is a part of what is wanted: "tell them when it opens". */
const OF_CONTENT = wordSet('when whenever where wherever whether once while');

/** "to apply again | should the deadline pass": as "if". */
function opensCondition(words: readonly Word[], should: number): boolean {
  if (words[should]!.lower !== 'should' || words[should + 1]?.tag !== 'determiner') return false;
  return !/^(?:relative|subordinator|that)$/.test(words[should - 1]!.tag);
}

/** "pay up so that they can go", "so he can go", "so as to go": what comes of it. */
function opensOutcome(words: readonly Word[], so: number): boolean {
  const next = words[so + 1];
  return words[so]!.lower === 'so' && (next?.tag === 'that' || next?.tag === 'pronoun' || next?.lower === 'as');
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
