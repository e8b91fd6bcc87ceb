import { lastBeforeAdverbials } from './adverbials';
import { isAttribution } from './asides';
import {
  behindAside,
  isNounList,
  isPurpose,
  leavesQuotation,
  opensCircumstance,
  opensNewClause,
  isPeriod,
} from './boundaries';
import type { Extent, ExtentOptions, Piece } from './extent';
import { isPreterite } from './tags/morphology';
import type { ParsedSentence } from './parse';
import { isPartyNoun } from './partyNouns';
import { phraseFrom } from './phrases';
import { GOES_ON } from './speechVerbs';
import { opensFiniteVerb, skipAdverbs } from './verbGroups';
import { itemAt } from '../../text/itemAt';

/**
 * The noun phrase that begins at `first`, with what restricts it (prepositional phrases, participles, clauses without a
 * comma), one piece a conjunct. Leading articles are left out of each piece. No pieces if no noun begins there.
 */
export function nounExtent(sentence: ParsedSentence, first: number, options: ExtentOptions = {}): Extent {
  const { words, phraseAt, nounPhrases } = sentence;
  const pieces: Piece[] = [];
  const start = skipAdverbs(words, first);
  if ((phraseAt[start] ?? -1) < 0 && words[start]?.verb?.form !== 'ing' && words[start]?.tag !== 'adjective')
    return { pieces, stop: first };
  let quotation = words[first]?.quotation ?? -1;
  // "wants “boarding pay” and better hotels": the marks are about the first of two.
  const quotesPart = quotation >= 0 && itemAt(words, first - 1)?.quotation !== quotation;
  let quoted = first;
  const goOn = (next: number): void => {
    from = next;
    if (!quotesPart) return;
    quotation = words[skipAdverbs(words, next)]?.quotation ?? -1;
    quoted = next;
  };
  let from = first;
  // "all but essential travel", "everything but the tower": what is left out belongs to it.
  let i =
    /^(?:all|everything|anything|nothing)$/.test(words[start]?.lower ?? '') && words[start + 1]?.lower === 'but'
      ? start + 2
      : first;
  // Verbs that a relative clause may still bring without ending the phrase.
  let clauseVerbs = 0;
  const finish = (last: number, stop: number): Extent => {
    push(last);
    return { pieces, stop };
  };
  const push = (last: number) => {
    let begin = from;
    while (begin < last && isArticle(sentence, begin)) begin++;
    if (last >= begin) pieces.push({ first: begin, last });
  };
  const repeats = (comma: number): boolean => {
    const preposition = itemAt(words, first - 1);
    if (preposition?.tag !== 'preposition' || words[comma + 1]?.lower !== 'and') return false;
    return words[comma + 2]?.lower === preposition.lower && (phraseAt[comma + 3] ?? -1) >= 0;
  };
  while (i < words.length) {
    const word = words[i]!;
    if (i > first && leavesQuotation(sentence, quotation, quoted, i)) return finish(i - 1, i);
    switch (word.tag) {
      case 'stop':
      case 'break':
        return finish(i - 1, i);
      case 'comma': {
        const next = words[i + 1];
        if (options.inSubject === true && leadsUpTo(sentence, i + 1)) return finish(i - 1, i);
        if (next?.tag === 'number' && /^\d{4}$/.test(next.text) && /^(?:time|number)$/.test(words[i - 1]!.tag)) break;
        // "insists on rent, and on a bond": the preposition again.
        if (repeats(i)) {
          push(i - 1);
          i += 2;
          goOn(i + 1);
          break;
        }
        if (!isNounList(sentence, i)) {
          if (options.inSubject === true || !addsOne(sentence, i) || !splitsAt(sentence, from, i, true))
            return finish(i - 1, i);
          push(i - 1);
          i++;
          goOn(i + 1);
          break;
        }
        const close = appositionEnd(sentence, i);
        if (close !== undefined) {
          i = close;
          break;
        }
        if (splitsAt(sentence, from, i, true)) {
          push(i - 1);
          goOn(words[i + 1]?.tag === 'coordinator' ? i + 2 : i + 1);
        }
        if (words[i + 1]?.tag === 'coordinator') i++;
        break;
      }
      case 'coordinator': {
        if (word.lower === 'and' && words[i + 1]?.lower === 'for' && words[first - 1]?.lower === 'for') {
          const also = nounPhrases[phraseAt[i + 2] ?? -1];
          // "for pay and for the owners to talk": an act, and no further thing.
          if (also === undefined || words[also.last + 1]?.tag === 'to') return finish(i - 1, i);
          push(i - 1);
          i++;
          goOn(i + 1);
          break;
        }
        const aside = behindAside(sentence, i + 1);
        const target = skipAdverbs(words, aside);
        const next = words[target];
        // "an apology and, above all, a pension": two things, whatever stands between.
        if (
          aside > i + 1 &&
          word.lower === 'and' &&
          (phraseAt[target] ?? -1) >= 0 &&
          !opensNewClause(sentence, target)
        ) {
          push(i - 1);
          goOn(target);
          i = target - 1;
          break;
        }
        if (next === undefined || word.lower === 'but' || next.tag === 'that' || next.tag === 'to')
          return finish(i - 1, i);
        if (next.tag === 'adjective' && words[i - 1]!.tag === 'adjective') break;
        // "calling for a pause and urging the army to leave": what else is asked.
        if (next.verb?.form === 'ing' && next.tag === 'verb' && GOES_ON.has(next.verb.lemma)) return finish(i - 1, i);
        const isVerb =
          next.tag === 'verb' &&
          next.verb?.form !== 'ing' &&
          !(next.verb?.form === 'past' && words[i - 1]!.verb?.form === 'past');
        if (
          isVerb ||
          next.tag === 'modal' ||
          next.tag === 'auxiliary' ||
          next.tag === 'relative' ||
          next.tag === 'subordinator'
        ) {
          return finish(i - 1, i);
        }
        if (opensNewClause(sentence, target) && !(options.inSubject && !opensNewClauseAfter(sentence, target)))
          return finish(i - 1, i);
        if (word.lower === 'and' && splitsAt(sentence, from, i, false)) {
          push(i - 1);
          goOn(i + 1);
        }
        break;
      }
      case 'relative':
        if (i > first) clauseVerbs = 1;
        break;
      case 'that':
        if (i > first && (itemAt(phraseAt, i - 1) ?? -1) < 0 && words[i - 1]!.tag !== 'verb') return finish(i - 1, i);
        clauseVerbs = 1;
        break;
      case 'pronoun':
        // A clause without its "that": "the pay they are owed".
        if (i > first && /^(?:noun|name)$/.test(words[i - 1]!.tag)) {
          if (!opensFiniteVerb(sentence, i + 1)) return finish(i - 1, i);
          clauseVerbs = 1;
        }
        break;
      case 'subordinator':
        if (i > first && !/^(?:whether|where)$/.test(word.lower)) return finish(i - 1, i);
        break;
      case 'to':
        if (i > first && clauseVerbs === 0 && isPurpose(sentence, i, from)) return finish(i - 1, i);
        break;
      case 'preposition':
        if (i > first && (opensCircumstance(sentence, i, from) || opensTimeClause(sentence, i)))
          return finish(i - 1, i);
        break;
      case 'adverb':
        // "no talks | so long as the troops stay".
        if (word.lower === 'so' && words[i + 1]?.lower === 'long') return finish(i - 1, i);
        break;
      case 'modal':
      case 'auxiliary':
      case 'verb': {
        // "a declaration meaning the town would pay": the participle brings a clause.
        if (word.verb?.form === 'ing' && i > first && opensNewClause(sentence, i + 1)) clauseVerbs = 1;
        if (!opensFiniteVerb(sentence, i) || i === first) break;
        const previous = words[i - 1]!;
        if (
          previous.tag === 'to' ||
          previous.tag === 'auxiliary' ||
          previous.tag === 'modal' ||
          previous.tag === 'not' ||
          previous.tag === 'adverb' ||
          previous.tag === 'preposition'
        )
          break;
        if (
          word.tag === 'verb' &&
          word.verb?.form === 'past' &&
          !isPreterite(word.lower) &&
          previous.tag !== 'pronoun' &&
          clauseVerbs === 0
        ) {
          const next = words[i + 1];
          const participle =
            !options.inSubject || (next !== undefined && (next.tag === 'preposition' || next.tag === 'adverb'));
          // "a rotating presidency held up the talks": with an object behind its particle it is the main verb.
          const isMain =
            options.inSubject === true &&
            /^(?:up|out|off|down|back)$/.test(next?.lower ?? '') &&
            words[i + 2]?.tag === 'determiner';
          if (participle && !isMain && next?.tag !== 'determiner') break;
        }
        if (clauseVerbs > 0) {
          clauseVerbs--;
          break;
        }
        return finish(lastBeforeAdverbials(words, i - 1), i);
      }
      default:
        break;
    }
    const index = phraseAt[i] ?? -1;
    i = index >= 0 && nounPhrases[index]!.last > i ? nounPhrases[index]!.last + 1 : i + 1;
  }
  return finish(words.length - 1, words.length);
}

/** "At a rally demanding a vote, | women carried flags and sang": the clause that words with a preposition led up to. */
function leadsUpTo(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  if (words[0]!.tag !== 'preposition') return false;
  const subject = phraseFrom(sentence, at);
  return subject !== undefined && opensFiniteVerb(sentence, skipAdverbs(words, subject.last + 1));
}

/** "a bridge to the island, | and a ferry until it is built": one more thing, with nothing behind it that is said of it. */
function addsOne(sentence: ParsedSentence, comma: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  if (words[comma + 1]?.lower !== 'and') return false;
  const target = skipAdverbs(words, comma + 2);
  const index = phraseAt[target] ?? -1;
  if (index < 0 || nounPhrases[index]!.isPronoun || opensNewClause(sentence, target)) return false;
  const { last } = nounPhrases[index]!;
  // "and a day later for talks": when.
  if (words[last]!.tag === 'time' || isPeriod(words[last]!.lower)) return false;
  // "sought ten years, and his lawyer for an acquittal": somebody else, who wants something by the same verb.
  if (words[last + 1]?.lower === 'for' && isPartyNoun(words[last]!.lower)) return false;
  for (let at = last + 1; at < words.length; at++) {
    const { tag, lower } = words[at]!;
    if (/^(?:stop|break|relative|that|subordinator)$/.test(tag) || /^(?:before|until|till|after)$/.test(lower))
      return true;
    if (tag === 'comma') {
      let stop = at + 1;
      while (stop < at + LONGEST_TELLING && words[stop] !== undefined && words[stop]!.tag !== 'stop') stop++;
      return isAttribution(sentence, at + 1, stop);
    }
    if (opensFiniteVerb(sentence, at) && words[at]!.verb?.form !== 'participle') return false;
  }
  return true;
}

/** How many words tell at most who says something, at the end of a sentence. */
const LONGEST_TELLING = 16;

/** "are holding out for compensation | before they let the dredgers in", "a plea for calm | as clashes spread". */
function opensTimeClause(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  if (!/^(?:before|until|till|as)$/.test(words[at]!.lower)) return false;
  return words[at + 1]?.tag === 'pronoun' ? opensFiniteVerb(sentence, at + 2) : opensNewClause(sentence, at + 1);
}

/**
 * Where an apposition to a name ends: "the release of Ana Kolb, the founder of Zarvo, and new elections"; the index of its
 * last word. `undefined` if the comma at `comma` opens none.
 */
function appositionEnd({ words, phraseAt, nounPhrases }: ParsedSentence, comma: number): number | undefined {
  if (
    itemAt(words, comma - 1)?.tag !== 'name' ||
    !/^(?:the|a|an|his|her|its|their)$/.test(words[comma + 1]?.lower ?? '')
  )
    return undefined;
  const index = phraseAt[comma + 1] ?? -1;
  if (index < 0 || !isPartyNoun(words[nounPhrases[index]!.last]!.lower)) return undefined;
  for (let i = nounPhrases[index]!.last + 1; i < Math.min(words.length, comma + 12); i++) {
    const { tag } = words[i]!;
    if (tag === 'comma') return words[i + 1]?.tag === 'coordinator' ? i - 1 : undefined;
    if (/^(?:stop|break|coordinator|relative|modal|auxiliary)$/.test(tag)) return undefined;
  }
  return undefined;
}

function isArticle(sentence: ParsedSentence, at: number): boolean {
  return /^(?:the|a|an)$/.test(sentence.words[at]!.lower);
}

function opensNewClauseAfter(sentence: ParsedSentence, at: number): boolean {
  const index = sentence.phraseAt[at] ?? -1;
  return index >= 0 && sentence.nounPhrases[index]!.isPronoun;
}

/**
 * True if the comma or "and" at `at` parts two things wanted, each one of its own, and not the objects of one
 * preposition ("a ban on oil, gas and coal") or two nouns with one object ("inspection and repair of all lifts").
 */
function splitsAt(sentence: ParsedSentence, from: number, at: number, isComma: boolean): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  let begin = at + 1;
  if (words[begin]?.tag === 'coordinator') begin++;
  begin = skipAdverbs(words, begin);
  const next = words[begin];
  if (next === undefined) return false;
  const index = phraseAt[begin] ?? -1;
  const nextLength = index < 0 ? 1 : nounPhrases[index]!.last - begin + 1;
  const hasPreposition = words
    .slice(from, at)
    .some(({ tag }, offset) => offset > 0 && (tag === 'preposition' || tag === 'to'));
  const hasRelative = words.slice(from, at).some(({ tag }) => tag === 'relative' || tag === 'that');
  // "in the north, Velm and Port Ellis": names that explain what stands before.
  if (
    hasPreposition &&
    index >= 0 &&
    words.slice(begin, nounPhrases[index]!.last + 1).every(({ tag }) => tag === 'name')
  )
    return false;
  const indefinite = /^(?:a|an|another|no|more|new|better|higher|immediate|full|any)$/.test(next.lower);
  if (hasRelative && !indefinite) return false;
  if (hasPreposition) {
    if (indefinite) return true;
    // A bare noun behind a preposition, then more bare nouns: they are its objects.
    const before = itemAt(phraseAt, at - 1) ?? -1;
    const beforeLength = before < 0 ? 1 : nounPhrases[before]!.last - nounPhrases[before]!.first + 1;
    const isGerund = index < 0 && next.verb?.form === 'ing';
    if (isComma && isGerund) return true;
    // "a halt to the dam and compensation for the orchards": the second has something of its own.
    const own = words[(index < 0 ? begin : nounPhrases[index]!.last) + 1]?.lower;
    if (!isComma && beforeLength > 1 && (own === 'for' || own === 'from')) return true;
    if (beforeLength === 1 && nextLength === 1 && !(isComma && ofFollows(sentence, begin))) return false;
    return isComma || (nextLength > 1 && ofFollows(sentence, begin));
  }
  // Two nouns before one "of": shared object.
  const firstLength = at - from - (isArticle(sentence, from) ? 1 : 0);
  if (!isComma && firstLength === 1 && nextLength === 1 && ofFollows(sentence, begin)) return false;
  if (!isComma && firstLength === 1 && nextLength === 1 && words[from]!.tag === 'name') return false;
  return true;
}

function ofFollows(sentence: ParsedSentence, at: number): boolean {
  const index = sentence.phraseAt[at] ?? -1;
  const next = sentence.words[(index < 0 ? at : sentence.nounPhrases[index]!.last) + 1];
  return next?.tag === 'preposition';
}
