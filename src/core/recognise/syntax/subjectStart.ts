import { isPreterite } from './tags/morphology';
import type { ParsedSentence } from './parse';
import { phraseEndingAt } from './phraseEnding';
import { ONLY_OF, phraseFrom, type Phrase } from './phrases';
import { GOES_ON } from './speechVerbs';
import { opensFiniteVerb, verbGroup } from './verbGroups';
import { CLAUSE_LIMITS, type Word } from './tags/words';
import { lowerAt, tagAt } from './tags/wordAt';
import { PAST_FORMS, RELATIVE_OR_THAT, TIME_OR_NUMBER } from './tags/patterns';

/**
 * Where the subject before the verb group at `before` begins, clauses and participles in it included ("the ships that
 * left on Monday"). At most the first word behind the verb, comma or conjunction above it.
 */
export function subjectStart(sentence: ParsedSentence, before: number): number {
  const { words } = sentence;
  let at = before - 1;
  while (at >= 0) {
    const { tag } = words[at]!;
    // "sources who spoke on condition of anonymity": they are told of by a past that looks like a participle.
    if (isOfWho(words, at)) {
      at--;
      continue;
    }
    // "It is late, and | drivers who wait must".
    if (CLAUSE_LIMITS.has(tag)) return tagAt(words, at + 1) === 'coordinator' ? at + 2 : at + 1;
    // "They left after police asked them": the clause begins behind it; but not in "Men drinking after a game said".
    if (
      tag === 'preposition' &&
      at < before - 1 &&
      /^(?:after|before|since|until|as)$/.test(words[at]!.lower) &&
      !TIME_OR_NUMBER.test(words[at + 1]!.tag) &&
      !isWithinParticiple(sentence, at)
    )
      return at + 1;
    // "Kolb said on Monday the council must act".
    if (words[at]!.lower === 'said' && words[at + 1]?.tag === 'preposition') {
      const start = behindAdjuncts(words, at + 1);
      if (start < before) return start;
    }
    if (
      opensFiniteVerb(sentence, at) &&
      !(words[at]!.verb?.form === 'past' && /^(?:preposition|adverb)$/.test(tagAt(words, at + 1)))
    ) {
      let opener = at - 1;
      while (opener > at - 6 && opener > 0 && !/^(?:relative|that|comma)$/.test(words[opener]!.tag)) opener--;
      const inRelative =
        opener > 0 &&
        RELATIVE_OR_THAT.test(tagAt(words, opener)) &&
        /^(?:noun|name|pronoun)$/.test(tagAt(words, opener - 1));
      if (!inRelative || isSaidBehind(sentence, opener, at)) return at + 1;
      at = opener;
    }
    at--;
  }
  return 0;
}

/** "Drivers who blocked it said | the toll must go": true for the "said" at `verb` where the clause that `relative` opens has a verb before it. */
function isSaidBehind(sentence: ParsedSentence, relative: number, verb: number): boolean {
  if (!/^(?:said|says|say)$/.test(sentence.words[verb]!.lower)) return false;
  const { first } = verbGroup(sentence, verb);
  for (let at = relative + 1; at < first; at++) if (opensFiniteVerb(sentence, at)) return true;
  return false;
}

/** True for "who" with its antecedent before it and a past behind it that a preposition follows. */
function isOfWho(words: readonly Word[], at: number): boolean {
  if (words[at]!.lower !== 'who' || !/^(?:noun|name|pronoun)$/.test(tagAt(words, at - 1))) return false;
  return words[at + 1]?.verb?.form === 'past' && words[at + 2]?.tag === 'preposition';
}

/** "Men drinking beer | after a game": what the participle of the first words is said with, where no verb stands before. */
function isWithinParticiple(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  const head = phraseFrom(sentence, 0, ONLY_OF);
  if (head === undefined || head.last + 1 >= at || words[head.last + 1]!.verb?.form !== 'ing') return false;
  for (let i = head.last + 1; i < at; i++) if (words[i]!.tag === 'comma' || opensFiniteVerb(sentence, i)) return false;
  return true;
}

/** The first word from `at` on that belongs to no "on Monday", "in Velm" or "at a rally". */
function behindAdjuncts(words: readonly Word[], at: number): number {
  let next = at;
  while (words[next]?.tag === 'preposition') {
    next++;
    if (words[next]?.tag === 'determiner') next++;
    const { tag } = words[next] ?? {};
    if (tag === undefined || !/^(?:time|name|noun|number)$/.test(tag)) return at;
    while (words[next]?.tag === tag) next++;
  }
  return next;
}

/** "protesters who blocked the bridge", "players wearing black": the head before a clause or participle of its own. */
export function overClauses(sentence: ParsedSentence, before: number): Phrase | undefined {
  const phrase = phraseFrom(sentence, subjectStart(sentence, before));
  const next = phrase === undefined ? undefined : sentence.words[phrase.last + 1];
  if (phrase === undefined || phrase.last >= before - 2) return undefined;
  // "He came from Velm and Kolb said": a clause of its own.
  if (next?.tag === 'verb' && (isPreterite(next.lower) || sentence.words[phrase.last]!.tag === 'pronoun'))
    return undefined;
  // "Norland called for talks and Sudria | demanded", "The mayor urged calm and police | asked": what somebody does who stands before "and".
  if (GOES_ON.has(next?.verb?.lemma ?? '') && endsBehindAnd(sentence, before)) return undefined;
  const continues =
    next?.tag === 'relative' ||
    next?.tag === 'that' ||
    (next?.tag === 'verb' && /^(?:ing|past|participle)$/.test(next.verb!.form));
  return continues ? phrase : undefined;
}

/** "and Sudria |": true where the phrase before a verb stands right behind "and". */
function endsBehindAnd({ words, nounPhrases, phraseAt }: ParsedSentence, before: number): boolean {
  const phrase = nounPhrases[phraseAt[before - 1] ?? -1];
  return phrase !== undefined && lowerAt(words, phrase.first - 1) === 'and';
}

/**
 * "Savers who lost money when the bank failed | chanted": the head before a clause of its own that a clause of time ends.
 * Known by the verb of that clause, which leaves the next one without a subject.
 */
export function overWhen(sentence: ParsedSentence, before: number): Phrase | undefined {
  const { words } = sentence;
  let finite = 0;
  for (let at = before - 1; at > Math.max(2, before - LONGEST_TIME); at--) {
    const { tag, lower } = words[at]!;
    if (/^(?:comma|coordinator|stop|break|that|relative)$/.test(tag)) return undefined;
    if (/^(?:when|after|because|while)$/.test(lower)) {
      if (finite === 0) return undefined;
      const start = clauseStart(sentence, at);
      const head = phraseFrom(sentence, start, ONLY_OF);
      const next = head === undefined ? undefined : words[head.last + 1];
      const isOpen = next?.tag === 'relative' || (next?.tag === 'verb' && PAST_FORMS.test(next.verb!.form));
      return head !== undefined && isOpen && head.last + 1 < at ? head : undefined;
    }
    if (opensFiniteVerb(sentence, at)) finite++;
  }
  return undefined;
}

/** "Groups including the League and Velm Aid | have asked": those of whom some are named before the verb; `undefined` if none are. */
export function overExamples(sentence: ParsedSentence, before: number): Phrase | undefined {
  const { words } = sentence;
  for (let at = before - 1; at > 0 && at > before - LONGEST_SUBJECT; at--) {
    const { tag, lower } = words[at]!;
    if (/^(?:comma|stop|break|that|relative)$/.test(tag) || opensFiniteVerb(sentence, at)) return undefined;
    const isExample = lower === 'including' || (lower === 'such' && words[at + 1]?.lower === 'as');
    if (isExample) return words[at - 1]!.traits.isPlural ? phraseEndingAt(sentence, at - 1) : undefined;
  }
  return undefined;
}

/** In words: longer is hardly any clause of time within a subject, and a bound keeps the search from costing the square. */
const LONGEST_TIME = 16;
const LONGEST_SUBJECT = 24;

/** Behind the last comma, stop or conjunction before `at`, and the adverbs there; a relative belongs to the clause. */
function clauseStart({ words }: ParsedSentence, at: number): number {
  let start = at;
  while (
    start > 0 &&
    at - start < LONGEST_SUBJECT &&
    !/^(?:comma|coordinator|stop|break|that|subordinator)$/.test(words[start - 1]!.tag)
  )
    start--;
  // "about forty savers".
  while (words[start]?.tag === 'adverb' || words[start]?.lower === 'about') start++;
  return start;
}
