import type { ParsedSentence } from './parse';
import { phraseEndingAt, phraseFrom, type Phrase } from './phrases';
import { isPartyNoun } from './partyNouns';
import { GOES_ON, HEARER_VERBS, SPEECH_VERBS, TELLING_VERBS, WISHING_VERBS } from './speechVerbs';
import { opensFiniteVerb, verbGroup } from './verbGroups';
import { beforeAdverbials, isAttribution, opensAside } from './asides';
import { someWhoHold } from './holders';
import { overClauses, overWhen } from './subjectStart';
import { ADVERBIAL_OPENERS, WRITINGS } from './tags/wordClasses';
import type { Word } from './tags/words';
import { wordSet } from '../../text/wordSet';
import { itemAt } from '../../text/itemAt';

export { NOT_FOR, ONLY_OF, nameBehind, phraseEndingAt, phraseFrom, type Phrase } from './phrases';

const DEPTH = 4;
/** Verbs looked at on the way back to a shared subject: rows of verbs without one must not cost the square. */
const TRIES = 3;

const CAUSING = wordSet('prompt lead force cause push drive spur oblige compel enable persuade convince');

/** "prompting his rival to call for a strike": who does what another makes them do; `end` is the word before the "to". */
function whoIsMade(sentence: ParsedSentence, end: number): Phrase | undefined {
  const made = phraseEndingAt(sentence, end);
  const verb = made && itemAt(sentence.words, made.first - 1);
  return verb?.tag === 'verb' && CAUSING.has(verb.verb?.lemma ?? '') ? made : undefined;
}

/**
 * The subject of the verb at `main`: the phrase before it, across apposition and relative clauses; for a verb that
 * shares its subject ("met the mayor and urged her") that of the verb before. `undefined` if none is found.
 */
export function subjectOf(sentence: ParsedSentence, main: number, depth = DEPTH): Phrase | undefined {
  if (depth === 0) return undefined;
  const { words } = sentence;
  const group = verbGroup(sentence, main);
  const form = words[main]!.verb?.form;
  const contracted = group.first > 0 ? itemAt(words, group.first - 1) : undefined;
  if (contracted?.tag === 'pronoun')
    return toldOfOver(sentence, group.first) ?? phraseEndingAt(sentence, group.first - 1);

  let at = beforeAdverbials(sentence, group.first - 1);
  // "Urged by the board to resign, the mayor said": as behind a participle in "-ing".
  const isFronted =
    form === 'ing' || (form === 'past' && (words[main + 1]?.lower === 'by' || words[main + 1]?.tag === 'to'));
  if (at < 0) return isFronted ? followingSubject(sentence, main) : undefined;
  const word = words[at]!;

  if (form === 'ing' && !group.finite) {
    // "released a statement saying …" is said by who released it, whatever noun stands before.
    if (
      SPEECH_VERBS.has(words[main]!.verb!.lemma) &&
      !/^(?:call|urge|demand|ask|propose)$/.test(words[main]!.verb!.lemma)
    ) {
      const own = phraseEndingAt(sentence, at);
      if (own !== undefined && itemAt(words, own.first - 1)?.lower === 'with') return own;
      const above = subjectOfClauseBefore(sentence, group.first, depth);
      if (above !== undefined) return above;
    }
    // "because the owners, refusing to sell, closed it": the clause is about those of whom it is told more.
    const told = word.tag === 'comma' ? phraseEndingAt(sentence, at - 1) : undefined;
    if (told !== undefined && closesBeforeVerb(sentence, main)) return told;
    const nearest = phraseEndingAt(sentence, at);
    // "marched through Velm calling for": a place or goal of the verb before does not call.
    const isGoal =
      nearest !== undefined &&
      /^(?:to|in|into|at|through|outside|near|on|onto|along|across|for|around|inside)$/.test(
        itemAt(words, nearest.first - 1)?.lower ?? '',
      );
    if (/^(?:noun|name)$/.test(word.tag) && !WRITINGS.has(word.lower) && !isGoal) return nearest;
    // "The film showed exiles, some of them carrying signs demanding": who holds up what asks for it.
    const holder = nearest === undefined ? undefined : someWhoHold(sentence, nearest.first - 1);
    if (holder !== undefined) return holder;
    return (
      subjectOfClauseBefore(sentence, group.first, depth) ??
      // "At a rally demanding a vote, women sang".
      (isGoal ? followingSubject(sentence, main) : undefined) ??
      phraseEndingAt(sentence, at)
    );
  }
  if (group.infinitive) return whoIsMade(sentence, at) ?? subjectOfClauseBefore(sentence, group.first, depth);
  if (word.tag === 'relative' || word.tag === 'that') {
    let antecedent = itemAt(words, at - 1)?.tag === 'comma' ? beforeAge(words, at - 2) : at - 1;
    // "it was the minister himself who".
    if (/(?:self|selves)$/.test(itemAt(words, antecedent)?.lower ?? '')) antecedent--;
    if (antecedent < 0) return undefined;
    const said = phraseEndingAt(sentence, antecedent);
    const head = said && sentence.nounPhrases[said.heads[0]!]!;
    const isHeadOther = head?.isPronoun === true && head.last < antecedent;
    if (antecedent === at - 2 && said !== undefined && (isHeadOther || !isSomebody(sentence, said))) {
      // "costs $4 in Brazil, which threatened": things are not told more of by what only somebody does.
      const index = sentence.phraseAt[antecedent] ?? -1;
      const { first = 0, last = 0 } = sentence.nounPhrases[index] ?? {};
      // "the advice of its own planners, who had recommended": people are told more of by "who".
      const isTold = words[antecedent]!.tag === 'name' || (word.lower === 'who' && words[antecedent]!.tag === 'noun');
      if (index >= 0 && isTold) return { first, last, heads: [index] };
    }
    return said ?? subjectOfClauseBefore(sentence, at, depth);
  }
  if (word.tag === 'break') return firstSubject(sentence, depth);
  if (word.tag === 'coordinator') return subjectOfClauseBefore(sentence, at, depth, main);
  if (word.tag === 'comma') {
    const closing = at;
    for (at = closing - 1; at > 0; at--) {
      const { tag } = words[at]!;
      if (tag === 'break') break;
      if (tag !== 'comma') continue;
      const end = beforeAge(words, beforeAdverbials(sentence, at - 1));
      // "Moody's, the ratings agency, said": nobody owns what stands behind a comma.
      const phrase = phraseEndingAt(sentence, itemAt(words, end)?.tag === 'possessive' ? end - 1 : end);
      // "The dockers, the mayor said, demand": who says so is not who does it.
      if (phrase !== undefined && isAttribution(sentence, at + 1, closing)) return phrase;
      const named = phrase && namedOnes(sentence, phrase, at + 1, closing);
      if (named !== undefined) return named;
      if (phrase !== undefined && opensAside(sentence, at + 1, closing)) {
        // "The firm, through its lawyer, Jo Wick, says": what explains the lawyer is part of the aside.
        if (isInAside(words, phrase.first)) continue;
        if (words[at + 1]?.tag === 'relative') return toldOfAbove(sentence, phrase.first) ?? phrase;
        const told = toldOfIn(sentence, phrase.first);
        if (told !== undefined) return told;
        const { first, last, heads } = nameBefore(sentence, phrase);
        // "The complaint, seen by Norpress, says", "The firm, through its lawyer, Jo Wick, says": they name nobody else.
        if (/^(?:verb|preposition|subordinator|modal)$/.test(words[at + 1]?.tag ?? '')) return { first, last, heads };
        return { first, last, heads, apposition: closing - 1 };
      }
    }
    if (itemAt(words, closing - 1)?.tag === 'coordinator') return subjectOfClauseBefore(sentence, closing, depth);
    return subjectOfClauseBefore(sentence, closing, depth) ?? phraseEndingAt(sentence, closing - 1);
  }
  return (
    overWhen(sentence, group.first) ??
    overClauses(sentence, group.first) ??
    phraseEndingAt(sentence, at) ??
    subjectOfClauseBefore(sentence, group.first, depth)
  );
}

/** "Officials who have seen it | say": who is told of by a clause that ends in a pronoun, of which nothing is said. */
function toldOfOver(sentence: ParsedSentence, verb: number): Phrase | undefined {
  const { words } = sentence;
  if (!/^(?:it|him|her|them|us|me)$/.test(words[verb - 1]!.lower)) return undefined;
  const before = itemAt(words, verb - 2);
  if (before?.tag !== 'verb' || SPEECH_VERBS.has(before.verb!.lemma)) return undefined;
  return overClauses(sentence, verb);
}

/** True if a comma behind the word at `from` is followed by a finite verb: what stands before it is an aside. */
function closesBeforeVerb(sentence: ParsedSentence, from: number): boolean {
  const { words } = sentence;
  const comma = words.findIndex(({ tag }, i) => i > from && /^(?:comma|stop|break)$/.test(tag));
  return words[comma]?.tag === 'comma' && opensFiniteVerb(sentence, comma + 1);
}

/** True behind a comma and a preposition, which hang on what stands before them. */
function isInAside(words: readonly Word[], first: number): boolean {
  return first > 2 && words[first - 1]!.tag === 'preposition' && words[first - 2]!.tag === 'comma';
}

/** "Ana Kolb, who lives in Velm, a town near the border, said": of whom the relative clause tells that a phrase ends; `undefined` if none does. */
function toldOfIn(sentence: ParsedSentence, phrase: number): Phrase | undefined {
  const { words } = sentence;
  let isFinite = false;
  for (let at = phrase - 1; at > 1; at--) {
    const { tag, lower } = words[at]!;
    // "who met Karl Benn, the minister, on Monday,": with a verb behind a comma the clause above goes on.
    if (tag === 'break' || tag === 'stop' || (tag === 'comma' && isFinite)) return undefined;
    isFinite ||= opensFiniteVerb(sentence, at);
    if (tag === 'relative' || lower === 'whose') {
      if (!isFinite || words[at - 1]!.tag !== 'comma') return undefined;
      const told = phraseEndingAt(sentence, beforeAge(words, beforeAdverbials(sentence, at - 2)));
      // "In Velm, which lies in Norland, the mayor, Jo Wick, said": the sentence has a subject yet to come.
      return told !== undefined && itemAt(words, told.first - 1)?.tag === 'preposition' ? undefined : told;
    }
  }
  return undefined;
}

/** "Guides who work in Norland, which is cold, say": whom the clause tells of that what stands before the comma ends. */
function toldOfAbove(sentence: ParsedSentence, phrase: number): Phrase | undefined {
  const { words } = sentence;
  let isGoverned = false;
  for (let at = phrase - 1; at > 0; at--) {
    const { tag, lower } = words[at]!;
    if (/^(?:comma|break|stop|that)$/.test(tag)) return undefined;
    isGoverned ||= tag === 'preposition';
    if (lower !== 'who' || !isGoverned) continue;
    const told = phraseEndingAt(sentence, at - 1);
    return told !== undefined && !hasFiniteBefore(sentence, told.first) ? told : undefined;
  }
  return undefined;
}

/** Goes left over an age: "Ida Moe, 58, who led the bank, said". */
function beforeAge(words: readonly Word[], at: number): number {
  return words[at]?.tag === 'number' && itemAt(words, at - 1)?.tag === 'comma' ? at - 2 : at;
}

function isSomebody({ words, nounPhrases }: ParsedSentence, { heads }: Phrase): boolean {
  const { tag, lower } = words[nounPhrases[heads[0]!]!.last]!;
  return tag === 'name' || tag === 'pronoun' || isPartyNoun(lower);
}

/** "Ida Moe, head of the port, and chair of the board, said": the name before a row of titles. */
function nameBefore(sentence: ParsedSentence, phrase: Phrase): Phrase {
  const { words, nounPhrases } = sentence;
  const head = nounPhrases[phrase.heads[0]!]!;
  if (itemAt(words, phrase.first - 1)?.tag !== 'comma' || words[head.first]!.tag === 'determiner') return phrase;
  const left = phraseEndingAt(sentence, phrase.first - 2);
  if (left === undefined) return phrase;
  const last = nounPhrases[left.heads[0]!]!.last;
  return words[last]!.tag === 'name' && left.heads.length === 1 ? left : phrase;
}

/** "Two candidates, Ida Moe and Jo Wick, asked": those who are named between the commas, if several are. */
function namedOnes(sentence: ParsedSentence, group: Phrase, first: number, closing: number): Phrase | undefined {
  const { words, nounPhrases } = sentence;
  const head = words[nounPhrases[group.heads[0]!]!.last]!;
  if (!words[group.last]!.traits.isPlural || (head !== words[group.last] && head.tag !== 'number')) return undefined;
  const names = phraseFrom(sentence, first);
  const isWhole = names?.last === closing - 1 && names.heads.length > 1;
  return isWhole && names.heads.every((head) => words[nounPhrases[head]!.last]!.tag === 'name') ? names : undefined;
}

/** The subject of the sentence's first finite verb: that of a headline's second half, too. */
function firstSubject(sentence: ParsedSentence, depth: number): Phrase | undefined {
  const at = sentence.words.findIndex((_, i) => opensFiniteVerb(sentence, i));
  return at < 0 ? undefined : subjectOf(sentence, at, depth - 1);
}

/** True for the participle of "wants the season cut". */
function isWantedDone(words: readonly Word[], { first, last }: Phrase, verb: number): boolean {
  const governor = itemAt(words, first - 1);
  return (
    words[verb]!.verb?.form === 'past' &&
    last === verb - 1 &&
    governor?.tag === 'verb' &&
    /^(?:want|need|like|have|get|see)$/.test(governor.verb?.lemma ?? '')
  );
}

/** "The miners stopped after the firm agreed to talk, but warned": past a comma the verb goes on from the clause above. */
function isOfAdverbial(sentence: ParsedSentence, subject: Phrase, coordinator: number): boolean {
  const { words } = sentence;
  if (itemAt(words, coordinator - 1)?.tag !== 'comma') return false;
  const opener = itemAt(words, subject.first - 1);
  return opener !== undefined && ADVERBIAL_OPENERS.has(opener.lower) && hasFiniteBefore(sentence, subject.first - 1);
}

/** The subject of the nearest finite verb before `before`, or of the first one where that stands in a relative clause. */
function subjectOfClauseBefore(
  sentence: ParsedSentence,
  before: number,
  depth: number,
  sharing?: number,
): Phrase | undefined {
  const { words } = sentence;
  const from = sharing === undefined ? before : beforeTold(sentence, before, sharing);
  if (sharing !== undefined && from === before) {
    const teller = tellerBefore(sentence, before, sharing);
    if (teller >= 0) return subjectOf(sentence, teller, depth - 1);
  }
  let tries = 0;
  for (let at = from - 1; at >= 0; at--) {
    if (words[at]!.tag === 'break' && at > 0 && words[at]!.text === ';') break;
    if (!opensFiniteVerb(sentence, at)) continue;
    if (words[at]!.quotation >= 0 && words[before]!.quotation !== words[at]!.quotation) continue;
    // "who had blocked": the whole of the verb stands behind the relative.
    const opening = words[at]!.tag === 'verb' ? Math.min(at, verbGroup(sentence, at).first) : at;
    const previous = words[beforeAdverbials(sentence, opening - 1)];
    const inAside =
      previous?.tag === 'relative' ||
      previous?.tag === 'that' ||
      (previous?.tag === 'pronoun' && at > 2 && itemAt(words, at - 2)?.tag === 'noun');
    // "the school, which fears for its pupils and wants": what an aside goes on with is told of the same.
    const goesOn = sharing !== undefined && tries === 0 && isOneClause(words, at, before, sharing);
    if (inAside && !goesOn && before - at > 2 && hasFiniteBefore(sentence, at)) continue;
    // "is expected to last, but declined": an infinitive has no subject to share.
    if (sharing !== undefined && verbGroup(sentence, at).infinitive) continue;
    // "suggested tenants pay into an account, and counselled": the bare verb of a wish shares nothing with a past.
    if (
      sharing !== undefined &&
      isOtherTense(words, opening, sharing) &&
      ++tries < TRIES &&
      hasFiniteBefore(sentence, at)
    )
      continue;
    // The verb of a clause that hangs on another ("said he would go, urging") has the speaker for a subject above it.
    const found = subjectOf(sentence, at, depth - 1);
    // "wants the season cut to 30 games and has": what is to be done to it, and no verb of a clause.
    if (found !== undefined && isWantedDone(words, found, at)) continue;
    if (found !== undefined && sharing !== undefined && isOfAdverbial(sentence, found, before)) continue;
    if (found !== undefined && sharing !== undefined && goesOnFrom(sentence, found, at, sharing)) continue;
    if (found !== undefined || ++tries >= TRIES) return found;
  }
  return undefined;
}

/** True if nothing parts the two verbs, of one form, before and behind the coordinator at `and`. */
function isOneClause(words: readonly Word[], at: number, and: number, sharing: number): boolean {
  const form = words[at]!.verb?.form;
  if (form !== 's' || words[sharing]!.verb?.form !== form || sharing > and + 2) return false;
  for (let i = at + 1; i < and; i++) if (/^(?:comma|break|stop)$/.test(words[i]!.tag)) return false;
  return true;
}

function isOtherTense(words: readonly Word[], bare: number, past: number): boolean {
  const before = itemAt(words, bare - 1);
  if (before === undefined) return false;
  const { tag, verb, traits, lower } = words[bare]!;
  // "asks that the hostel be listed, and pleads".
  if (lower === 'be') return /^(?:noun|name)$/.test(before.tag) && /^(?:s|past)$/.test(words[past]!.verb?.form ?? '');
  if (tag !== 'verb' || verb!.form !== 'base' || traits.past !== undefined) return false;
  return words[past]!.verb?.form === 'past' && !/^(?:modal|to|auxiliary|adverb|not|pronoun)$/.test(before.tag);
}

/**
 * "The regulator has sued the bank | , three people said, and has asked": where the words that tell who says so begin, if the
 * verb at `sharing` is built like that before them; else `coordinator`.
 */
function beforeTold(sentence: ParsedSentence, coordinator: number, sharing: number): number {
  const { words } = sentence;
  const { lower, tag } = words[verbGroup(sentence, sharing).first]!;
  if (tag !== 'auxiliary' && tag !== 'modal') return coordinator;
  if (itemAt(words, coordinator - 1)?.tag !== 'comma') return coordinator;
  let comma = coordinator - 2;
  while (comma > 0 && words[comma]!.tag !== 'comma') comma--;
  if (comma <= 0 || !isAttribution(sentence, comma + 1, coordinator - 1)) return coordinator;
  for (let at = comma - 1; at > 0; at--) if (words[at]!.lower === lower && opensFiniteVerb(sentence, at)) return comma;
  return coordinator;
}

/**
 * "Kolb said Moe should go, and demanded a vote": the verb of saying before a comma and "and", which part what is said from
 * what else she does; -1 if there is none.
 */
function tellerBefore(sentence: ParsedSentence, coordinator: number, sharing: number): number {
  const { words } = sentence;
  if (words[coordinator]?.lower !== 'and' || itemAt(words, coordinator - 1)?.tag !== 'comma') return -1;
  const { lemma = '', form } = words[sharing]!.verb ?? {};
  if (!SPEECH_VERBS.has(lemma) && !GOES_ON.has(lemma)) return -1;
  for (let at = coordinator - 2; at > 0; at--) {
    const { tag, verb, quotation } = words[at]!;
    if (
      tag !== 'verb' ||
      quotation !== words[sharing]!.quotation ||
      !(TELLING_VERBS.has(verb!.lemma) || WISHING_VERBS.has(verb!.lemma))
    )
      continue;
    if (verb!.form === form && verbGroup(sentence, at).first === at && itemAt(words, at - 1)?.tag !== 'relative')
      return at;
  }
  return -1;
}

/**
 * True if the verb at `sharing` goes on from the words that tell who said the clause at `verb`, not from that clause: "said
 * the council could not wait and called for", "found that the firm had lied and said".
 */
function goesOnFrom(sentence: ParsedSentence, subject: Phrase, verb: number, sharing: number): boolean {
  const { words } = sentence;
  const opener = itemAt(words, subject.first - 1);
  let at = opener?.tag === 'that' ? subject.first - 2 : subject.first - 1;
  // "told the board on Monday that the dam was safe and invited": over when and whom.
  if (opener?.tag === 'that') {
    at = beforeAdverbials(sentence, at);
    const told = sentence.nounPhrases[sentence.phraseAt[at] ?? -1];
    if (told !== undefined && HEARER_VERBS.has(itemAt(words, told.first - 1)?.verb?.lemma ?? '')) at = told.first - 1;
  }
  const teller = itemAt(words, at);
  if (teller?.tag !== 'verb' || teller.verb === undefined) return false;
  if (!TELLING_VERBS.has(teller.verb.lemma) && !WISHING_VERBS.has(teller.verb.lemma)) return false;
  const { lemma, form } = words[sharing]!.verb ?? {};
  // "found" is told from the base form by nothing.
  if (lemma === undefined || (form !== teller.verb.form && teller.verb.lemma !== 'found')) return false;
  return (
    TELLING_VERBS.has(lemma) ||
    verbGroup(sentence, verb).first !== verb ||
    words[verb]!.tag !== 'verb' ||
    /^(?:need|want|deserve|know)$/.test(words[verb]!.verb!.lemma)
  );
}

function hasFiniteBefore(sentence: ParsedSentence, before: number): boolean {
  for (let at = 0; at < before; at++) if (opensFiniteVerb(sentence, at)) return true;
  return false;
}

/** "Calling for calm, the mayor said …": the subject of the clause that follows the comma. */
function followingSubject(sentence: ParsedSentence, main: number): Phrase | undefined {
  const { words } = sentence;
  for (let at = main + 1; at < words.length; at++) {
    if (words[at]!.tag === 'comma' && sentence.phraseAt[at + 1]! >= 0) return phraseFrom(sentence, at + 1);
  }
  return undefined;
}
