import type { ParsedSentence } from './parse';
import { phraseEndingAt } from './phraseEnding';
import { headOf, headWord, phraseFrom, type Phrase } from './phrases';
import { isPartyNoun } from './partyNouns';
import { JUDGING_VERBS } from './judgingVerbs';
import { GETS_IN_TOUCH, SPEECH_VERBS, TELLING_VERBS } from './speechVerbs';
import { hasFiniteBefore, opensFiniteVerb, verbGroup, type VerbGroup } from './verbGroups';
import { beforeAdverbials, beforeAge } from './asides';
import { phraseBeforeAside } from './asideSubjects';
import { beforeTold, isNotShared, isOneClause, isOtherTense, tellerBefore } from './sharedSubjects';
import { overClauses, overExamples, overWhen } from './subjectStart';
import { WRITINGS } from './tags/wordClasses';
import type { Word } from './tags/words';
import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';
import { lowerAt, tagAt } from './tags/wordAt';
import { NOUN_OR_NAME, PAUSES } from './tags/patterns';

/** How many verbs a subject is looked for over, one after another, where each has that of the verb before it. */
const DEPTH = 4;
/** Verbs looked at on the way back to a subject: rows of verbs without one must not cost the square. */
const TRIES = 3;

/**
 * The subject of the verb at `main`: the phrase before it, across apposition and relative clauses; for a verb that
 * shares its subject ("met the mayor and urged her") that of the verb before. `undefined` if none is found.
 *
 * First the verb's own form decides, then the word right before it, which tells how the two hang together.
 */
export function subjectOf(sentence: ParsedSentence, main: number, depth = DEPTH): Phrase | undefined {
  if (depth === 0) return undefined;
  const { words } = sentence;
  const { verb } = words[main]!;
  const group = verbGroup(sentence, main);
  const last = beforeSelf(words, group.first - 1);
  // "they asked", "we've asked".
  if (itemAt(words, last)?.tag === 'pronoun')
    return toldOfOver(sentence, group.first) ?? phraseEndingAt(sentence, last);

  const at = beforeAdverbials(sentence, last);
  if (at < 0) return isFronted(words, main) ? followingSubject(sentence, main) : undefined;
  if (verb?.form === 'ing' && !group.finite) return subjectOfParticiple(sentence, group, at, depth);
  if (group.infinitive) return whoIsMade(sentence, at) ?? subjectOfVerbBefore(sentence, group.first, depth);
  switch (words[at]!.tag) {
    case 'relative':
    case 'that':
      return antecedentOf(sentence, at, depth);
    case 'break':
      return subjectOfFirstVerb(sentence, depth);
    case 'coordinator':
      return sharedSubject(sentence, at, main, depth);
    case 'comma':
      return subjectBeforeComma(sentence, at, depth);
    default:
      return (
        overWhen(sentence, group.first) ??
        overExamples(sentence, group.first) ??
        overClauses(sentence, group.first) ??
        phraseEndingAt(sentence, at) ??
        subjectOfVerbBefore(sentence, group.first, depth)
      );
  }
}

/** "the bank | itself", "officials | there". */
function beforeSelf(words: readonly Word[], last: number): number {
  const isThere = /^t?here$/.test(lowerAt(words, last)) && NOUN_OR_NAME.test(tagAt(words, last - 1));
  return last > 0 && (isThere || /(?:self|selves)$/.test(lowerAt(words, last))) ? last - 1 : last;
}

/** "Officials who have seen it | say": who is told of by a clause that ends in a pronoun, of which nothing is said. */
function toldOfOver(sentence: ParsedSentence, verb: number): Phrase | undefined {
  const { words } = sentence;
  if (!/^(?:it|him|her|them|us|me)$/.test(words[verb - 1]!.lower)) return undefined;
  const before = itemAt(words, verb - 2);
  if (before?.tag !== 'verb' || SPEECH_VERBS.has(before.verb!.lemma)) return undefined;
  return overClauses(sentence, verb);
}

/** "Calling for calm, the mayor said", "Urged by the board to resign, the mayor said". */
function isFronted(words: readonly Word[], main: number): boolean {
  const form = words[main]!.verb?.form;
  const next = words[main + 1];
  return form === 'ing' || (form === 'past' && (next?.lower === 'by' || next?.tag === 'to'));
}

/** "Calling for calm, the mayor said …": the subject of the clause that follows the comma. */
function followingSubject(sentence: ParsedSentence, main: number): Phrase | undefined {
  const { words } = sentence;
  for (let at = main + 1; at < words.length; at++) {
    if (words[at]!.tag === 'comma' && sentence.phraseAt[at + 1]! >= 0) return phraseFrom(sentence, at + 1);
  }
  return undefined;
}

const CAUSING = wordSet('prompt lead force cause push drive spur oblige compel enable persuade convince');

/** "prompting his rival to call for a strike": who does what another makes them do; `end` is the word before the "to". */
function whoIsMade(sentence: ParsedSentence, end: number): Phrase | undefined {
  const made = phraseEndingAt(sentence, end);
  const verb = made && itemAt(sentence.words, made.first - 1);
  return verb?.tag === 'verb' && CAUSING.has(verb.verb?.lemma ?? '') ? made : undefined;
}

/** Verbs of speech that are said of whoever stands before them: "a rally calling for", "a letter urging". */
const SAID_OF_NEAREST = wordSet('call urge demand ask propose');

/** What stands before a place or goal. */
const BEFORE_PLACE = wordSet('to in into at through outside near on onto along across for around inside');

/** Who does what the participle of `group` tells ("released a statement saying", "men carrying signs"), which `at` stands before. */
function subjectOfParticiple(
  sentence: ParsedSentence,
  { first, main }: VerbGroup,
  at: number,
  depth: number,
): Phrase | undefined {
  const { words } = sentence;
  const { tag, lower } = words[at]!;
  const { lemma } = words[main]!.verb!;
  const nearest = phraseEndingAt(sentence, at);
  const opener = nearest === undefined ? undefined : itemAt(words, nearest.first - 1)?.lower;
  // "emailed the director in June asking for": whoever gets in touch with somebody asks.
  const writer = whoWrites(sentence, first, depth);
  if (writer !== undefined) return writer;
  // "released a statement saying …" is said by who released it, whatever noun stands before.
  const isSaid = SPEECH_VERBS.has(lemma) || (tag === 'comma' && JUDGING_VERBS.has(lemma));
  if (isSaid && !SAID_OF_NEAREST.has(lemma)) {
    if (opener === 'with') return nearest;
    const above = subjectOfTeller(sentence, first, depth) ?? subjectOfVerbBefore(sentence, first, depth);
    if (above !== undefined) return above;
  }
  // "because the owners, refusing to sell, closed it": the clause is about those of whom it is told more.
  const told = tag === 'comma' ? phraseEndingAt(sentence, at - 1) : undefined;
  if (told !== undefined && closesBeforeVerb(sentence, main)) return told;
  // "marched through Velm calling for": a place or goal of the verb before does not call.
  const isGoal = BEFORE_PLACE.has(opener ?? '');
  if ((tag === 'noun' || tag === 'name') && !WRITINGS.has(lower) && !isGoal) return nearest;
  // "The film showed exiles, some of them carrying signs demanding": who holds up what asks for it.
  const holder = nearest === undefined ? undefined : someWhoHold(sentence, nearest.first - 1);
  return (
    holder ??
    subjectOfVerbBefore(sentence, first, depth) ??
    // "At a rally demanding a vote, women sang".
    (isGoal ? followingSubject(sentence, main) : undefined) ??
    nearest
  );
}

/** "wrote to the chief, Moe, last Friday |asking him": who wrote, rang or called before the participle. */
function whoWrites(sentence: ParsedSentence, participle: number, depth: number): Phrase | undefined {
  const { words } = sentence;
  for (let at = participle - 1; at > 0 && !isSemicolon(words, at); at--)
    if (isVerbBefore(sentence, at, participle))
      return GETS_IN_TOUCH.has(words[at]!.verb?.lemma ?? '') ? subjectOf(sentence, at, depth - 1) : undefined;
  return undefined;
}

/** "insisted the plan was working, |describing it", "would not say whether it was, |saying": who tells the clause before the comma. */
function subjectOfTeller(sentence: ParsedSentence, participle: number, depth: number): Phrase | undefined {
  const { words } = sentence;
  if (words[participle - 1]?.tag !== 'comma') return undefined;
  for (let at = participle - 2; at > 0 && !PAUSES.test(words[at]!.tag); at--) {
    if (/^(?:whether|if)$/.test(words[at]!.lower)) return subjectOfVerbBefore(sentence, at, depth);
    const { lemma = '' } = words[at]!.verb ?? {};
    if (TELLING_VERBS.has(lemma) && isVerbBefore(sentence, at, participle)) return subjectOf(sentence, at, depth - 1);
  }
  return undefined;
}

/** ", some of them |carrying": of several that stand before, those who do so by the participle at `at`. */
function someWhoHold(sentence: ParsedSentence, at: number): Phrase | undefined {
  const { words } = sentence;
  if (itemAt(words, at)?.verb?.form !== 'ing') return undefined;
  const isOfThem = itemAt(words, at - 1)?.lower === 'them' && itemAt(words, at - 2)?.lower === 'of';
  return isOfThem ? phraseEndingAt(sentence, at - 1) : undefined;
}

/** True if a comma behind the word at `from` is followed by a finite verb: what stands before it is an aside. */
function closesBeforeVerb(sentence: ParsedSentence, from: number): boolean {
  const { words } = sentence;
  const comma = words.findIndex(({ tag }, i) => i > from && PAUSES.test(tag));
  return words[comma]?.tag === 'comma' && opensFiniteVerb(sentence, comma + 1);
}

/** "the union, which wants it": of whom the clause tells that opens with the relative or "that" at `relative`. */
function antecedentOf(sentence: ParsedSentence, relative: number, depth: number): Phrase | undefined {
  const { words, nounPhrases, phraseAt } = sentence;
  // "it was the minister himself who".
  const end = beforeSelf(
    words,
    itemAt(words, relative - 1)?.tag === 'comma' ? beforeAge(words, relative - 2) : relative - 1,
  );
  if (end < 0) return undefined;
  const whole = phraseEndingAt(sentence, end);
  const head = whole && headOf(sentence, whole);
  const isHeadOther = head?.isPronoun === true && head.last < end;
  if (end === relative - 2 && whole !== undefined && (isHeadOther || !isSomebody(sentence, whole))) {
    // "costs $4 in Brazil, which threatened": things are not told more of by what only somebody does.
    const index = phraseAt[end] ?? -1;
    // "the advice of its own planners, who had recommended", "of the council, which called for".
    const { tag, lower } = words[end]!;
    const isTold = tag === 'name' || (tag === 'noun' && (words[relative]!.lower === 'who' || isPartyNoun(lower)));
    if (index >= 0 && isTold)
      return { first: nounPhrases[index]!.first, last: nounPhrases[index]!.last, heads: [index] };
  }
  return whole ?? subjectOfVerbBefore(sentence, relative, depth);
}

function isSomebody(sentence: ParsedSentence, phrase: Phrase): boolean {
  const { tag, lower } = headWord(sentence, phrase);
  return tag === 'name' || tag === 'pronoun' || isPartyNoun(lower);
}

/** Before a comma the subject stands in front of the aside that it closes, or is that of a verb further up. */
function subjectBeforeComma(sentence: ParsedSentence, comma: number, depth: number): Phrase | undefined {
  const explained = phraseBeforeAside(sentence, comma);
  if (explained !== undefined) return explained;
  const above = subjectOfVerbBefore(sentence, comma, depth);
  // "and, says": what ends with a conjunction is nobody.
  if (itemAt(sentence.words, comma - 1)?.tag === 'coordinator') return above;
  return above ?? phraseEndingAt(sentence, comma - 1);
}

/** The subject of the sentence's first finite verb: that of a headline's second half, too. */
function subjectOfFirstVerb(sentence: ParsedSentence, depth: number): Phrase | undefined {
  const at = sentence.words.findIndex((_, i) => opensFiniteVerb(sentence, i));
  return at < 0 ? undefined : subjectOf(sentence, at, depth - 1);
}

/** The subject of the nearest finite verb before `before`, or of the first one where that stands in a relative clause. */
function subjectOfVerbBefore(sentence: ParsedSentence, before: number, depth: number): Phrase | undefined {
  const { words } = sentence;
  let tries = 0;
  for (let at = before - 1; at >= 0 && !isSemicolon(words, at); at--) {
    if (!isVerbBefore(sentence, at, before) || isOfInnerClause(sentence, at, before)) continue;
    // The verb of a clause that hangs on another ("said he would go, urging") has the speaker for a subject above it.
    const found = subjectOf(sentence, at, depth - 1);
    if (found === undefined ? ++tries < TRIES : isWantedDone(words, found, at)) continue;
    return found;
  }
  return undefined;
}

/** "met the mayor and | urged her": the subject that the verb at `sharing` has in common with one before the conjunction at `and`. */
function sharedSubject(sentence: ParsedSentence, and: number, sharing: number, depth: number): Phrase | undefined {
  const { words } = sentence;
  const from = beforeTold(sentence, and, sharing);
  const teller = from === and ? tellerBefore(sentence, and, sharing) : -1;
  if (teller >= 0) return subjectOf(sentence, teller, depth - 1);
  let tries = 0;
  for (let at = from - 1; at >= 0 && !isSemicolon(words, at); at--) {
    if (!isVerbBefore(sentence, at, and)) continue;
    // "the school, which fears for its pupils and wants": what an aside goes on with is told of the same.
    const goesOn = tries === 0 && isOneClause(words, at, and, sharing);
    if (!goesOn && isOfAside(sentence, at, and)) continue;
    // "is expected to last, but declined": an infinitive has no subject to share.
    if (verbGroup(sentence, at).infinitive) continue;
    // "suggested tenants pay into an account, and counselled": the bare verb of a wish shares nothing with a past.
    const isOther = isOtherTense(words, groupStart(sentence, at), sharing);
    if (isOther && ++tries < TRIES && hasFiniteBefore(sentence, at)) continue;
    const found = subjectOf(sentence, at, depth - 1);
    if (found === undefined) {
      if (++tries < TRIES) continue;
    } else if (isWantedDone(words, found, at) || isNotShared(sentence, found, at, and, sharing)) continue;
    return found;
  }
  return undefined;
}

/** No subject is shared across a semicolon. */
function isSemicolon(words: readonly Word[], at: number): boolean {
  return words[at]!.tag === 'break' && words[at]!.text === ';';
}

/** True for a finite verb that is no part of a quotation which the word at `before` does not stand in. */
function isVerbBefore(sentence: ParsedSentence, at: number, before: number): boolean {
  if (!opensFiniteVerb(sentence, at)) return false;
  const { quotation } = sentence.words[at]!;
  return quotation < 0 || sentence.words[before]!.quotation === quotation;
}

/** True for the verb of a clause within another, whose verb stands before it: "the guards who had blocked it", "the terms they set". */
function isOfAside(sentence: ParsedSentence, at: number, before: number): boolean {
  if (before - at < 3 || !hasFiniteBefore(sentence, at)) return false;
  const { words } = sentence;
  const end = beforeAdverbials(sentence, groupStart(sentence, at) - 1);
  const previous = tagAt(words, end);
  return previous === 'relative' || previous === 'that' || (previous === 'pronoun' && tagAt(words, end - 1) === 'noun');
}

/** The same of one whose subject is a noun, too: "the bridge |the council closed", "the bridge that |it closed". */
function isOfInnerClause(sentence: ParsedSentence, at: number, before: number): boolean {
  if (isOfAside(sentence, at, before)) return true;
  if (!hasFiniteBefore(sentence, at)) return false;
  const { words } = sentence;
  const subject = phraseEndingAt(sentence, beforeAdverbials(sentence, groupStart(sentence, at) - 1));
  if (subject === undefined) return false;
  const opener = tagAt(words, subject.first - 1);
  // "A pay rise was what the crews came to ask for": the clause is what the sentence is about.
  if (opener === 'relative') return lowerAt(words, subject.first - 1) !== 'what';
  if (opener === 'that') return tagAt(words, subject.first - 2) === 'noun';
  return opener === 'noun' && words[subject.first]!.tag === 'determiner';
}

/** "who | had blocked": where the whole of the verb at `at` begins. */
function groupStart(sentence: ParsedSentence, at: number): number {
  return sentence.words[at]!.tag === 'verb' ? Math.min(at, verbGroup(sentence, at).first) : at;
}

/** "wants the season cut to 30 games and has": true for what is to be done to it, which is no verb of a clause. */
function isWantedDone(words: readonly Word[], { first, last }: Phrase, verb: number): boolean {
  const governor = itemAt(words, first - 1);
  return (
    words[verb]!.verb?.form === 'past' &&
    last === verb - 1 &&
    governor?.tag === 'verb' &&
    /^(?:want|need|like|have|get|see)$/.test(governor.verb?.lemma ?? '')
  );
}
