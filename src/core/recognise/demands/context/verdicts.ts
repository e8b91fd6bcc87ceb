import type { DemandStatus } from '../../mark';
import { singular } from '../../syntax/tags/morphology';
import type { ParsedSentence } from '../../syntax/parse';
import { SPEECH_VERBS } from '../../syntax/speechVerbs';
import { afterAdverbials, endsInTime } from '../../syntax/adverbials';
import { subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb, verbGroup } from '../../syntax/verbGroups';
import { OBJECT_INFINITIVE_VERBS } from '../../syntax/tags/complements';
import type { Word } from '../../syntax/tags/words';
import { isDeclining, isUnheard, outcomeOf, settledUnder } from './outcomes';
import { wordSet } from '../../../text/wordSet';
import { SCORN } from '../cues/nounKinds';
import { itemAt } from '../../../text/itemAt';
import { headWord, phraseAround } from '../../syntax/phrases';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { PAUSES } from '../../syntax/tags/patterns';

/** What a clause may take up of the one before: "rejected those terms", "accepted both recommendations". */
export const TAKEN_UP =
  wordSet(`demand request call appeal plea proposal suggestion recommendation offer idea plan term condition complaint motion
  petition invitation ultimatum order pressure advice application deadline point wish claim instruction
  pause truce compromise extension amendment`);

/** What the clause whose verb group opens at `opener` decides. */
export function verdict(
  sentence: ParsedSentence,
  opener: number,
  verb: number,
  content: ReadonlySet<string>,
  depth: number,
  from = 0,
): DemandStatus | undefined {
  const { words } = sentence;
  const elliptical = elided(words, opener, verb);
  if (elliptical !== undefined) {
    if (nobodyActs(sentence, opener)) return 'refused';
    // "Some did.", "A few have not.": the others leave it open.
    return /^(?:few|some|others|many)$/.test(lowerAt(words, opener - 1)) ? undefined : elliptical;
  }
  const { verb: reading } = words[verb]!;
  if (reading === undefined) return undefined;
  const group = verbGroup(sentence, verb);
  if (group.passive || isUnheard(sentence, verb)) return decided(sentence, verb, content);
  const isWilling = group.modal === undefined || /^(?:will|would|can|could|'ll)/.test(group.modal);
  if (!isWilling && !/^(?:won't|wouldn't|can't|cannot|couldn't)$/.test(group.modal)) return undefined;
  const { lemma } = reading;
  const rest = words.slice(verb + 1, verb + 5).map(({ lower }) => lower);
  if (rest[0] === 'no' && rest[1] === 'such' && lemma === 'do') return 'refused';
  if (lemma === 'shake' && rest.includes('head')) return 'refused';
  if (lemma === 'turn' && rest.includes('deaf') && rest.includes('ear')) return 'refused';
  if (lemma === 'nod' && isEnd(words[verb + 1])) return 'met';
  if (lemma === 'laugh' && rest[0] === 'off') return takesUp(sentence, verb, content) ? 'refused' : undefined;
  if ((lemma === 'call' || lemma === 'find') && words.slice(verb + 1, verb + 9).some(({ lower }) => SCORN.has(lower)))
    return takesUp(sentence, verb, content) || isRelative(words, opener) ? 'refused' : undefined;
  if (/^(?:do|grant|accept|meet|want|get)$/.test(lemma) && rest[0] === 'neither') return 'refused';
  if (depth > 0 && SPEECH_VERBS.has(lemma) && !group.negated) {
    const inner = reported(sentence, verb);
    if (inner !== undefined) return verdict(sentence, inner, mainVerbAfter(sentence, inner), content, 0);
  }
  const status = /^(?:comply|relent|oblige|consent)$/.test(lemma) ? 'met' : outcomeOf(sentence, verb);
  if (status === undefined || (group.infinitive && isAskedOfOthers(sentence, group.first))) return undefined;
  if (!takesUp(sentence, verb, content) && !isRelative(words, opener) && !isOfContent(words, from, verb))
    return undefined;
  if (nobodyActs(sentence, opener)) return status === 'met' ? 'refused' : undefined;
  // "has to comply": what somebody must do is not done either.
  const must = group.infinitive && tagAt(words, group.first - 1) === 'auxiliary' ? 'must' : group.modal;
  if (!group.negated) return settledUnder(must, status);
  const isRefusing = group.modal !== undefined || isDeclining(words[group.first]!.lower);
  return status === 'met' && isRefusing ? 'refused' : undefined;
}

/** "asked ministers not to adopt it": what somebody is asked has not been done. */
function isAskedOfOthers({ words }: ParsedSentence, to: number): boolean {
  for (let at = to - 1; at >= 0 && at > to - 9; at--) {
    const { tag, verb } = words[at]!;
    if (tag === 'verb') return at < to - 1 && OBJECT_INFINITIVE_VERBS.has(verb!.lemma);
    if (PAUSES.test(tag)) return false;
  }
  return false;
}

/** "Their request was turned down", "asked for access. The access was granted." */
function decided(sentence: ParsedSentence, verb: number, content: ReadonlySet<string>): DemandStatus | undefined {
  const subject = subjectOf(sentence, verb);
  const head = subject && headWord(sentence, subject).lower;
  // "A UN proposal was accepted": not what was told before.
  if (subject !== undefined && /^an?$/.test(sentence.words[subject.first]!.lower)) return undefined;
  const isSame = head !== undefined && content.has(head) && sentence.words[subject!.first]!.lower === 'the';
  if (head === undefined || !(isSame || TAKEN_UP.has(singular(head)) || /^(?:it|both|that|neither)$/.test(head)))
    return undefined;
  const status = votedOn(head, sentence.words[verb]!) ?? outcomeOf(sentence, verb);
  const { negated, modal } = verbGroup(sentence, verb);
  if (negated || modal !== undefined) return undefined;
  return head === 'neither' ? (status === 'met' ? 'refused' : undefined) : status;
}

/** "The motion was lost", "The proposal was carried". */
function votedOn(head: string, { verb }: Word): DemandStatus | undefined {
  if (!/^(?:motion|proposal|amendment|resolution)s?$/.test(head)) return undefined;
  const { lemma = '' } = verb ?? {};
  return lemma === 'lose' ? 'refused' : /^(?:carry|pass)$/.test(lemma) ? 'met' : undefined;
}

/** "did so", "and did", "would not", "did not": a verb group that leaves out what it does. */
function elided(words: readonly Word[], opener: number, verb: number): DemandStatus | undefined {
  const { lower } = words[opener]!;
  const isNot = tagAt(words, opener + 1) === 'not' || lower.endsWith("n't");
  const next = words[lower.endsWith("n't") ? opener + 1 : isNot ? opener + 2 : opener + 1];
  if (/^(?:did|does|do|has|have|didn't|hasn't)$/.test(lower) && next?.lower === 'so')
    return lowerAt(words, words.indexOf(next) + 1) === 'far' ? undefined : isNot ? 'refused' : 'met';
  if (verb !== opener && words[verb]!.tag === 'verb') {
    // "promised to do so", "will do so".
    const { verb: reading } = words[verb]!;
    return reading?.lemma === 'do' && lowerAt(words, verb + 1) === 'so' && lower === 'will' ? 'open' : undefined;
  }
  if (!isEnd(next)) return undefined;
  if (/^(?:did|didn't)$/.test(lower)) return isNot ? 'refused' : 'met';
  // "said it would".
  if (lower === 'would' && !isNot && next?.tag !== 'coordinator' && isReported(words, opener)) return 'open';
  // "Orbit has asked for its money; Skylark has not": another has not asked.
  const isContrast = /^ha[sd]/.test(lower) && words.slice(0, opener).some(({ text }) => text === ';');
  return isNot && !isContrast && /^(?:would|will|won't|had|has)/.test(lower) ? 'refused' : undefined;
}

/** "The council said (that) it would": told of oneself. */
function isReported(words: readonly Word[], opener: number): boolean {
  if (!/^(?:it|he|she|they)$/.test(lowerAt(words, opener - 1))) return false;
  // "…; Askov did not reply": of others it is told otherwise.
  if (words.slice(opener + 1).some(({ tag, text }) => tag === 'auxiliary' || tag === 'verb' || text === ';'))
    return false;
  return words.slice(0, opener).some(({ verb }) => /^(?:say|promise|pledge|announce|agree)$/.test(verb?.lemma ?? ''));
}

export function isEnd(word: Word | undefined): boolean {
  return word === undefined || /^(?:stop|comma|break|time|coordinator)$/.test(word.tag);
}

/** "Neither got their wish", "nobody complied", "no one did", "not one of them has". */
function nobodyActs(sentence: ParsedSentence, opener: number): boolean {
  const { words } = sentence;
  if (words[0]!.lower === 'neither') return true;
  const last = lowerAt(words, opener - 1);
  if (/^(?:neither|nobody|none|no-one|nothing)$/.test(last)) return true;
  const isOfThem = /^(?:them|these|those|us)$/.test(last) && lowerAt(words, opener - 2) === 'of';
  const one = isOfThem ? opener - 3 : opener - 1;
  const { lower } = itemAt(words, one) ?? {};
  // "No one in the agency did", "no bank has".
  const subject = subjectOf(sentence, mainVerbAfter(sentence, opener));
  if (subject !== undefined && /^(?:no|none|nobody)$/.test(words[subject.first]!.lower)) return true;
  if (isOfThem && (lower === 'none' || lower === 'neither')) return true;
  return lower === 'one' && /^(?:no|not)$/.test(lowerAt(words, one - 1));
}

/** The opener of the clause that is told behind the verb: "said (that) it accepted". */
function reported(sentence: ParsedSentence, verb: number): number | undefined {
  const { words, phraseAt } = sentence;
  // "said on Friday that it would".
  const first = afterAdverbials(words, verb + 1);
  if (tagAt(words, first) !== 'that' && (phraseAt[first] ?? -1) < 0) return undefined;
  for (let at = first; at < words.length && at < first + 7; at++) {
    if (/^(?:stop|comma|break|to|relative)$/.test(words[at]!.tag)) return undefined;
    if (opensFiniteVerb(sentence, at)) return at;
  }
  return undefined;
}

/** "a demand (which) the minister called absurd", "something he has refused to do". */
export function isRelative(words: readonly Word[], opener: number): boolean {
  for (let at = opener - 1; at >= 0 && at > opener - 7; at--) {
    const { lower, tag } = words[at]!;
    if (tag === 'comma' || tag === 'break') return false;
    if (lower === 'something' || (TAKEN_UP.has(singular(lower)) && /^(?:an?|the)$/.test(lowerAt(words, at - 1))))
      return tagAt(words, at - 2) === 'comma' || tagAt(words, at - 1) === 'comma';
  }
  return false;
}

/** "asked for a review, | which the court rejected": what is told of what stands right before `from`. */
export function isOfContent(words: readonly Word[], from: number, verb: number): boolean {
  if (from === 0 || tagAt(words, from) !== 'comma' || lowerAt(words, from + 1) !== 'which') return false;
  // "which it has so far declined to do": the opener is as good as its verb.
  let last = verb;
  while (last < verb + 4 && /^(?:adverb|preposition|verb)$/.test(tagAt(words, last + 1))) last++;
  if (tagAt(words, last + 1) === 'to' && lowerAt(words, last + 2) === 'do')
    return verb - from < 8 && isEnd(words[last + 3]);
  return verb - from < 8 && /^(?:stop|comma|break|time|preposition)$/.test(words[verb + 1]?.tag ?? 'stop');
}

/** True if what follows the verb only points back: nothing, "to do so", "it", "both", "the request", or words of the content. */
function takesUp(sentence: ParsedSentence, verb: number, content: ReadonlySet<string>): boolean {
  const { words } = sentence;
  let at = verb + 1;
  while (
    /^(?:out|down|off|aside|to|in|with|away)$/.test(lowerAt(words, at)) &&
    !/^(?:verb|auxiliary)$/.test(tagAt(words, at + 1))
  )
    at++;
  const next = words[at];
  if (isEnd(next) || endsInTime(words, at) || opensMeeting(sentence, at)) return true;
  if (next!.tag === 'to' || next!.lower === 'to') {
    const done = words[at + 1];
    if (done?.lower === 'do')
      return /^(?:so|it|that|this|both|either)$/.test(lowerAt(words, at + 2)) || isEnd(words[at + 2]);
    // "asked the board to resign. It refused to resign."
    // "asked for the files. It declined to release them."
    const isPointed = done?.tag === 'verb' && /^(?:it|them|that)$/.test(lowerAt(words, at + 2)) && isEnd(words[at + 3]);
    return done !== undefined && (isPointed || content.has(done.lower));
  }
  if (/^(?:immediately|flatly|within|outright|unanimously|because|after|saying|citing)$/.test(next!.lower)) return true;
  const phrase = phraseAround(sentence, at);
  // "has ruled that out".
  if (/^(?:that|one)$/.test(next!.lower) && /^(?:out|down|off)$/.test(lowerAt(words, at + 1))) return true;
  if (phrase === undefined) return false;
  if (phrase.isPronoun) return /^(?:it|this|that|these|those|both|them|all|none|neither)$/.test(next!.lower);
  const { lower } = words[phrase.last]!;
  if (/^(?:all|both|these|those)$/.test(next!.lower) && words[phrase.last]!.tag === 'number') return true;
  const isMore = /^(?:of|for|to|by|from)$/.test(lowerAt(words, phrase.last + 1));
  if (TAKEN_UP.has(singular(lower))) return !isMore;
  return content.has(lower) && /^(?:the|this|that|such|both)$/.test(next!.lower) && !isMore;
}

/** "declined | at a meeting in March", "refused in a letter": where the answer was given. */
function opensMeeting({ words, phraseAt, nounPhrases }: ParsedSentence, at: number): boolean {
  if (!/^(?:at|in|by|through)$/.test(lowerAt(words, at))) return false;
  const phrase = itemAt(nounPhrases, phraseAt[at + 1] ?? -1);
  return phrase !== undefined && ANSWERED_IN.has(words[phrase.last]!.lower);
}

const ANSWERED_IN = wordSet(
  'meeting session hearing letter statement email e-mail note reply ruling order court parliament public private writing spokesman spokeswoman spokesperson lawyer',
);
