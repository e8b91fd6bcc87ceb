import { itemAt } from '../../text/itemAt';
import { lastBeforeAdverbials } from './adverbials';
import {
  behindAside,
  isNounList,
  isPurpose,
  joinsSubjects,
  leavesQuotation,
  opensCircumstance,
  opensNewClause,
} from './boundaries';
import type { Extent, ExtentOptions, Piece } from './extent';
import { addsOne, appositionEnd, isArticle, splitsAt } from './nounConjuncts';
import type { ParsedSentence } from './parse';
import { phraseFrom } from './phrases';
import { GOES_ON } from './speechVerbs';
import { isPreterite } from './tags/morphology';
import type { Tag } from './tags/partOfSpeech';
import type { Word } from './tags/words';
import { opensFiniteVerb, skipAdverbs } from './verbGroups';
import { lowerAt } from './tags/wordAt';
import { NOUN_OR_NAME, TIME_OR_NUMBER } from './tags/patterns';

/**
 * The noun phrase that begins at `first`, with what restricts it (prepositional phrases, participles, clauses without a
 * comma), one piece a conjunct. Leading articles are left out of each piece. No pieces if no noun begins there.
 */
export function nounExtent(sentence: ParsedSentence, first: number, options: ExtentOptions = {}): Extent {
  const { words, phraseAt } = sentence;
  const start = skipAdverbs(words, first);
  if ((phraseAt[start] ?? -1) < 0 && words[start]?.verb?.form !== 'ing' && words[start]?.tag !== 'adjective')
    return { pieces: [], stop: first };
  // "all but essential travel", "everything but the tower": what is left out belongs to it.
  const isBut =
    /^(?:all|everything|anything|nothing)$/.test(lowerAt(words, start)) && words[start + 1]?.lower === 'but';
  return new NounWalk(sentence, first, options.inSubject === true).extent(isBut ? start + 2 : first);
}

/** What a step of the walk gives where the phrase has ended before the word. */
const ENDED = -1;

/** A walk from the first word of a noun phrase to the word that ends it. */
class NounWalk {
  readonly #sentence: ParsedSentence;
  readonly #first: number;
  readonly #inSubject: boolean;
  readonly #pieces: Piece[] = [];
  /** Where the conjunct begins that the walk is in. */
  #from: number;
  /** Verbs that a relative clause may still bring without ending the phrase. */
  #clauseVerbs = 0;
  /** "wants “boarding pay” and better hotels": the marks are about the first of two. */
  readonly #quotesPart: boolean;
  #quotation: number;
  #quoted: number;

  constructor(sentence: ParsedSentence, first: number, inSubject: boolean) {
    const { words } = sentence;
    this.#sentence = sentence;
    this.#first = first;
    this.#inSubject = inSubject;
    this.#from = first;
    this.#quotation = words[first]?.quotation ?? -1;
    this.#quotesPart = this.#quotation >= 0 && itemAt(words, first - 1)?.quotation !== this.#quotation;
    this.#quoted = first;
  }

  extent(start: number): Extent {
    const { words, phraseAt, nounPhrases } = this.#sentence;
    let i = start;
    while (i < words.length) {
      if (i > this.#first && leavesQuotation(this.#sentence, this.#quotation, this.#quoted, i))
        return this.#ended(i - 1, i);
      const taken = this.#step(i);
      if (taken === ENDED) return this.#ended(endsByVerb(words[i]!) ? lastBeforeAdverbials(words, i - 1) : i - 1, i);
      const index = phraseAt[taken] ?? -1;
      i = index >= 0 && nounPhrases[index]!.last > taken ? nounPhrases[index]!.last + 1 : taken + 1;
    }
    return this.#ended(words.length - 1, words.length);
  }

  #ended(last: number, stop: number): Extent {
    this.#push(last);
    return { pieces: this.#pieces, stop };
  }

  #push(last: number): void {
    let begin = this.#from;
    while (begin < last && isArticle(this.#sentence, begin)) begin++;
    if (last >= begin) this.#pieces.push({ first: begin, last });
  }

  /** Another conjunct begins at `next`, behind the one that ends at `last`. */
  #part(last: number, next: number): void {
    this.#push(last);
    this.#from = next;
    if (!this.#quotesPart) return;
    const { words } = this.#sentence;
    this.#quotation = words[skipAdverbs(words, next)]?.quotation ?? -1;
    this.#quoted = next;
  }

  /** The last word that belongs to the phrase by what stands at `i`, which may be that itself; or `ENDED`. */
  #step(i: number): number {
    const { words, phraseAt } = this.#sentence;
    const { tag, lower } = words[i]!;
    const isInside = i > this.#first;
    switch (tag) {
      case 'stop':
      case 'break':
        return ENDED;
      case 'comma':
        return this.#atComma(i);
      case 'coordinator':
        return this.#atCoordinator(i);
      case 'relative':
        if (isInside) this.#clauseVerbs = 1;
        return i;
      case 'that':
        if (isInside && (itemAt(phraseAt, i - 1) ?? -1) < 0 && words[i - 1]!.tag !== 'verb') return ENDED;
        this.#clauseVerbs = 1;
        return i;
      case 'pronoun':
        // A clause without its "that": "the pay they are owed".
        if (isInside && NOUN_OR_NAME.test(words[i - 1]!.tag)) {
          if (!opensFiniteVerb(this.#sentence, i + 1)) return ENDED;
          this.#clauseVerbs = 1;
        }
        return i;
      case 'subordinator':
        return isInside && lower !== 'whether' && lower !== 'where' ? ENDED : i;
      case 'to':
        return isInside && this.#clauseVerbs === 0 && !this.#isUse(i) && isPurpose(this.#sentence, i, this.#from)
          ? ENDED
          : i;
      case 'preposition':
        return isInside && (opensCircumstance(this.#sentence, i, this.#from) || this.#opensTimeClause(i)) ? ENDED : i;
      case 'adverb':
        // "no talks | so long as the troops stay".
        return (lower === 'so' && words[i + 1]?.lower === 'long') ||
          (lower === 'instead' && words[i + 1]?.lower !== 'of')
          ? ENDED
          : i;
      case 'modal':
      case 'auxiliary':
      case 'verb':
        return this.#atVerb(i);
      default:
        return i;
    }
  }

  /** "are holding out for compensation | before they let the dredgers in". */
  #opensTimeClause(at: number): boolean {
    return /^(?:before|until|till)$/.test(this.#sentence.words[at]!.lower) && opensNewClause(this.#sentence, at + 1);
  }

  /** "a fund to cover the losses": what it is for tells which. */
  #isUse(to: number): boolean {
    const { words, phraseAt, nounPhrases } = this.#sentence;
    const first = nounPhrases[phraseAt[to - 1] ?? -1]?.first ?? -1;
    return first >= this.#from - 1 && first <= this.#from + 1 && /^an?$/.test(lowerAt(words, first));
  }

  #atComma(i: number): number {
    const sentence = this.#sentence;
    const { words } = sentence;
    const next = words[i + 1];
    if (this.#inSubject && leadsUpTo(sentence, i + 1)) return ENDED;
    // "on 3 March, 2025".
    if (next?.tag === 'number' && /^\d{4}$/.test(next.text) && TIME_OR_NUMBER.test(words[i - 1]!.tag)) return i;
    // "insists on rent, and on a bond": the preposition again.
    if (next?.lower === 'and' && this.#goesOnWith(i + 2)) {
      this.#part(i - 1, i + 3);
      return i + 2;
    }
    // "called for calm, for patience and for an end to it": the same before each of them.
    if (this.#goesOnWith(i + 1) && this.#closesRow(i + 2)) {
      this.#part(i - 1, i + 2);
      return i + 1;
    }
    if (!isNounList(sentence, i)) {
      if (this.#inSubject || !addsOne(sentence, i) || !splitsAt(sentence, this.#from, i, true)) return ENDED;
      this.#part(i - 1, i + 2);
      return i + 1;
    }
    const close = appositionEnd(sentence, i);
    if (close !== undefined) return close;
    const behind = next?.tag === 'coordinator' ? i + 1 : i;
    if (splitsAt(sentence, this.#from, i, true)) this.#part(i - 1, behind + 1);
    return behind;
  }

  /** The preposition before the first of several things stands at `at` as well, before a noun. */
  #goesOnWith(at: number): boolean {
    const { words, phraseAt } = this.#sentence;
    const preposition = itemAt(words, this.#first - 1);
    return (
      preposition?.tag === 'preposition' && words[at]?.lower === preposition.lower && (phraseAt[at + 1] ?? -1) >= 0
    );
  }

  /** An "and" with the same preposition follows before the clause ends. */
  #closesRow(from: number): boolean {
    const { words } = this.#sentence;
    for (let at = from; at < words.length && at < from + LONGEST_ITEM; at++) {
      if (/^(?:stop|break|verb|modal|auxiliary)$/.test(words[at]!.tag)) return false;
      if (words[at]!.lower === 'and') return this.#goesOnWith(at + 1);
    }
    return false;
  }

  #atCoordinator(i: number): number {
    const sentence = this.#sentence;
    const { words, phraseAt, nounPhrases } = sentence;
    const isAnd = words[i]!.lower === 'and';
    // "insisted on an apology and on the return of the money".
    if (isAnd && this.#goesOnWith(i + 1)) {
      // "for pay and for the owners to talk": an act, and no further thing.
      if (words[nounPhrases[phraseAt[i + 2]!]!.last + 1]?.tag === 'to') return ENDED;
      this.#part(i - 1, i + 2);
      return i + 1;
    }
    const aside = behindAside(sentence, i + 1);
    const target = skipAdverbs(words, aside);
    // "an apology and, above all, a pension": two things, whatever stands between.
    if (aside > i + 1 && isAnd && (phraseAt[target] ?? -1) >= 0 && !opensNewClause(sentence, target)) {
      this.#part(i - 1, target);
      return target - 1;
    }
    const next = words[target];
    const previous = words[i - 1]!;
    if (next === undefined || words[i]!.lower === 'but') return ENDED;
    if (next.tag === 'adjective' && previous.tag === 'adjective') return i;
    if (goesOnWithVerb(previous, next)) return ENDED;
    // "proof that the dam and the bridge are safe".
    if (this.#clauseVerbs > 0 && joinsSubjects(sentence, i, this.#from)) return i;
    if (opensNewClause(sentence, target) && (!this.#inSubject || isPronoun(sentence, target))) return ENDED;
    if (isAnd && splitsAt(sentence, this.#from, i, false)) this.#part(i - 1, i + 1);
    return i;
  }

  #atVerb(i: number): number {
    const sentence = this.#sentence;
    const { words } = sentence;
    const word = words[i]!;
    // "a declaration meaning the town would pay": the participle brings a clause.
    if (word.verb?.form === 'ing' && i > this.#first && opensNewClause(sentence, i + 1)) this.#clauseVerbs = 1;
    if (i === this.#first || !opensFiniteVerb(sentence, i)) return i;
    if (LEADS_TO_VERB.has(words[i - 1]!.tag)) return i;
    if (this.#clauseVerbs === 0 && this.#mayDescribe(i)) return i;
    if (this.#clauseVerbs === 0) return ENDED;
    this.#clauseVerbs--;
    return i;
  }

  /** True for a form of the past that may be a participle: "the plan backed in March". */
  #mayDescribe(i: number): boolean {
    const { words } = this.#sentence;
    const { tag, verb, lower, traits } = words[i]!;
    const next = words[i + 1];
    // "a mine shut in March": printed like the bare verb, which no singular has.
    const isAlike =
      verb?.form === 'base' &&
      traits.past !== undefined &&
      !words[i - 1]!.traits.isPlural &&
      next?.tag === 'preposition';
    if (tag === 'verb' && isAlike && words[i - 1]!.tag === 'noun') return true;
    if (tag !== 'verb' || verb?.form !== 'past' || isPreterite(lower) || words[i - 1]!.tag === 'pronoun') return false;
    if (!this.#inSubject) return next?.tag !== 'determiner';
    // "a rotating presidency held up the talks": with an object behind its particle it is the main verb.
    const isMain = /^(?:up|out|off|down|back)$/.test(next?.lower ?? '') && words[i + 2]?.tag === 'determiner';
    // "A strike for higher pay | ended on Friday.": what stands in a subject needs a verb behind it, but in a headline.
    const isHeadline = words.at(-1)!.tag !== 'stop';
    const hasVerb = isHeadline || words.some((_, at) => at > i && opensFiniteVerb(this.#sentence, at));
    return !isMain && hasVerb && (next?.tag === 'preposition' || next?.tag === 'adverb');
  }
}

/** How many words an item of a row has at the most. */
const LONGEST_ITEM = 14;

/** Behind these a verb is no new one. */
const LEADS_TO_VERB: ReadonlySet<Tag> = new Set<Tag>(['to', 'auxiliary', 'modal', 'not', 'adverb', 'preposition']);

function endsByVerb({ tag }: Word): boolean {
  return tag === 'verb' || tag === 'auxiliary' || tag === 'modal';
}

/** True if what "and" joins is what else is done or said, and no other thing that is wanted. */
function goesOnWithVerb(previous: Word, next: Word): boolean {
  const { tag, verb } = next;
  switch (tag) {
    case 'that':
    case 'to':
    case 'modal':
    case 'auxiliary':
    case 'relative':
    case 'subordinator':
      return true;
    case 'verb':
      // "calling for a pause and urging the army to leave": what else is asked.
      if (verb?.form === 'ing') return GOES_ON.has(verb.lemma);
      return !(verb?.form === 'past' && previous.verb?.form === 'past');
    default:
      return false;
  }
}

/** "At a rally demanding a vote, | women carried flags and sang": the clause that words with a preposition led up to. */
function leadsUpTo(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  if (words[0]!.tag !== 'preposition') return false;
  const subject = phraseFrom(sentence, at);
  return subject !== undefined && opensFiniteVerb(sentence, skipAdverbs(words, subject.last + 1));
}

function isPronoun(sentence: ParsedSentence, at: number): boolean {
  const index = sentence.phraseAt[at] ?? -1;
  return index >= 0 && sentence.nounPhrases[index]!.isPronoun;
}
