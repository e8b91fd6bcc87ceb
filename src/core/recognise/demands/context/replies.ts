import type { DemandStatus } from '../../mark';
import { singular, verbReadings } from '../../syntax/tags/morphology';
import type { ParsedSentence } from '../../syntax/parse';
import { partyHints, type PartyHint } from '../../parties/parties';
import { SPEECH_VERBS } from '../../syntax/speechVerbs';
import { afterAdverbials } from '../../syntax/adverbials';
import { phraseFrom, subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb, verbGroup } from '../../syntax/verbGroups';
import { CONTENT_TAGS, type Word } from '../../syntax/tags/words';
import { carriedOut, shutOut } from './fulfilments';
import { isUnheard, outcomeOf, statusBy } from './outcomes';
import { wordSet } from '../../../text/wordSet';
import { ANSWERING, PUT_OFF } from '../cues/verbKinds';
import { SCORN } from '../cues/nounKinds';
import { firstEndingFrom } from '../../../text/span';
import { itemAt } from '../../../text/itemAt';

/** What a clause behind a demand tells of it. */
export interface Reply {
  /** What became of the demand; `undefined` if that is open. */
  readonly status: DemandStatus | undefined;
  /** Who answers. */
  readonly by: readonly PartyHint[];
}

/** Longer sentences tell a story of their own; in tokens. */
export const LONGEST_REPLY = 26;

/** What a clause may take up of the one before: "rejected those terms", "accepted both recommendations". */
export const TAKEN_UP =
  wordSet(`demand request call appeal plea proposal suggestion recommendation offer idea plan term condition complaint motion
  petition invitation ultimatum order pressure advice application deadline point wish claim instruction
  pause truce compromise extension`);

/**
 * What the sentence behind that of a demand, or the rest of its own sentence from the word at `from` on, says of it. `content` are the words
 * wanted, in lower case, that it may take up. `undefined` if it tells something else.
 */
export function replyIn(sentence: ParsedSentence, from: number, content: ReadonlySet<string>): Reply | undefined {
  if (sentence.isQuestion || sentence.tokens.length > LONGEST_REPLY + from) return undefined;
  const { words } = sentence;
  const told = toldNo(words, from);
  if (told !== undefined) return { status: told, by: sayer(sentence, from) };
  const brief = from === 0 ? briefly(words) : undefined;
  if (brief !== undefined) return { status: brief, by: [] };
  const refuser = from === 0 ? refusalOf(sentence, content) : undefined;
  if (refuser !== undefined) return { status: 'refused', by: refuser };
  const shut = from === 0 ? shutOut(sentence) : undefined;
  if (shut !== undefined) return { status: shut, by: [] };
  for (let at = from; at < words.length; at++) {
    if (!opensFiniteVerb(sentence, at) || words[at]!.quotation >= 0) continue;
    const verb = mainVerbAfter(sentence, at);
    const done = from === 0 ? carriedOut(sentence, verb, content) : undefined;
    if (done !== undefined) return isGiven(words, from, at) ? { status: done, by: [] } : undefined;
    const status = verdict(sentence, at, verb, content, 1, from);
    const { lemma = '' } = words[verb]!.verb ?? {};
    const answers = ANSWERING.has(lemma) && !isToReporters(words, verb);
    const isAnswer = status !== undefined || (from === 0 && (answers || putsOff(sentence, verb)));
    if (isAnswer) return isGiven(words, from, at) ? { status, by: answerer(sentence, verb) } : undefined;
    // "which the minister called absurd": one clause more; another sentence tells its own story.
    if (from === 0) return undefined;
  }
  return undefined;
}

/** "did not answer e-mails", "did not respond to calls": what reporters have sent. */
function isToReporters(words: readonly Word[], verb: number): boolean {
  return words.slice(verb + 1, verb + 4).some(({ lower }) => /^(?:e-?mails?|calls?|messages?|questions?)$/.test(lower));
}

/** "Norland's refusal has angered its neighbours": who refuses, where no other thing is said to be refused. */
function refusalOf(sentence: ParsedSentence, content: ReadonlySet<string>): readonly PartyHint[] | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  for (let at = 1; at < words.length && at < 8; at++) {
    const { possessor } = /^(?:refusal|rejection)$/.test(words[at]!.lower)
      ? (nounPhrases[phraseAt[at] ?? -1] ?? {})
      : {};
    if (possessor === undefined) continue;
    const { first, last } = nounPhrases[possessor]!;
    const isOther = /^(?:to|of)$/.test(words[at + 1]?.lower ?? '') && !content.has(words[at + 2]?.lower ?? '');
    return isOther ? undefined : partyHints(sentence, { first, last, heads: [possessor] });
  }
  return undefined;
}

/** Who answers; what was asked for answers nobody: "The request was refused". */
function answerer(sentence: ParsedSentence, verb: number): readonly PartyHint[] {
  const subject = subjectOf(sentence, verb);
  const head = subject && sentence.words[sentence.nounPhrases[subject.heads[0]!]!.last]!.lower;
  return head !== undefined && TAKEN_UP.has(singular(head)) ? [] : partyHints(sentence, subject);
}

/** True if the clause at `opener` tells what happened: not "if they did not", not "a report that both have ignored". */
function isGiven(words: readonly Word[], from: number, opener: number): boolean {
  for (let at = opener - 1; at >= from; at--) {
    const { tag, lower } = words[at]!;
    if (tag === 'comma' || tag === 'break') return true;
    const isTime =
      /^(?:before|after)$/.test(lower) && /^(?:an?|the|two|three|several|some)$/.test(words[at + 1]?.lower ?? '');
    if (!isTime && (tag === 'subordinator' || /^(?:if|unless|until|before|after|when|whether)$/.test(lower)))
      return false;
    if (tag === 'that' || tag === 'relative') return isRelative(words, opener) || isOfContent(words, from, opener);
  }
  return true;
}

/** "Both declined.", "Neither got their wish.": so few words that the verb reads like an adjective behind its article. */
function briefly(words: readonly Word[]): DemandStatus | undefined {
  const [subject, verb, next] = words;
  if (subject === undefined || verb === undefined || !/^(?:both|neither|all|none|most)$/.test(subject.lower))
    return undefined;
  const lemma = verbReadings(verb.lower).find(({ form }) => form === 'past')?.lemma;
  if (lemma === undefined) return undefined;
  const isNone = /^n/.test(subject.lower);
  const isWish = lemma === 'get' && words.slice(2, 5).some(({ lower }) => /^(?:wish|way|answer)$/.test(lower));
  if (!isEnd(next) && !isWish) return undefined;
  const status = isWish || /^(?:comply|agree|accept|relent)$/.test(lemma) ? 'met' : statusBy(lemma);
  if (!isNone) return status;
  return status === 'met' ? 'refused' : undefined;
}

/** “No,” said the bishop; "The manager said no". */
function toldNo(words: readonly Word[], from: number): DemandStatus | undefined {
  for (let at = from; at < words.length; at++) {
    const { lower, quotation } = words[at]!;
    if (lower !== 'no' && lower !== 'yes' && lower !== 'never') continue;
    const next = words[at + 1];
    if (next !== undefined && !/^(?:stop|comma|break|time|coordinator)$/.test(next.tag) && next.quotation === quotation)
      continue;
    const before = itemAt(words, at - 1);
    // "The answer was no".
    const isAnswer =
      before?.verb?.lemma === 'be' && /^(?:answer|reply|response|verdict)$/.test(itemAt(words, at - 2)?.lower ?? '');
    const isSaid =
      isAnswer ||
      before?.verb?.lemma === 'say' ||
      (quotation >= 0 && (before === undefined || before.quotation !== quotation));
    if (isSaid) return lower === 'yes' ? 'met' : 'refused';
  }
  return undefined;
}

function sayer(sentence: ParsedSentence, from: number): readonly PartyHint[] {
  const { words } = sentence;
  const verb = words.findIndex(
    ({ verb: reading, quotation }, i) => i >= from && quotation < 0 && reading?.lemma === 'say',
  );
  if (verb < 0) return [];
  const behind = phraseFrom(sentence, verb + 1);
  return partyHints(
    sentence,
    behind !== undefined && words[behind.first]!.lower !== 'no' ? behind : subjectOf(sentence, verb),
  );
}

/** "declined to comment", "said it would study both ideas", "has yet to reply": an answer that leaves all open. */
function putsOff({ words }: ParsedSentence, verb: number): boolean {
  const { lemma = '' } = words[verb]!.verb ?? {};
  if (!/^(?:decline|refuse|say|have|add|insist)$/.test(lemma)) return false;
  for (let at = verb + 1; at < words.length && at < verb + 9; at++) {
    if (/^(?:stop|comma|break)$/.test(words[at]!.tag)) return false;
    if (PUT_OFF.has(words[at]!.lower)) return true;
  }
  return false;
}

/** What the clause whose verb group opens at `opener` decides. */
function verdict(
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
    return /^(?:few|some|others|many)$/.test(itemAt(words, opener - 1)?.lower ?? '') ? undefined : elliptical;
  }
  const { verb: reading } = words[verb]!;
  if (reading === undefined) return undefined;
  const group = verbGroup(sentence, verb);
  if (group.passive || isUnheard(sentence, verb)) return decided(sentence, verb);
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
  if (/^(?:grant|accept|meet|want|get)$/.test(lemma) && rest[0] === 'neither') return 'refused';
  if (depth > 0 && SPEECH_VERBS.has(lemma) && !group.negated) {
    const inner = reported(sentence, verb);
    if (inner !== undefined) return verdict(sentence, inner, mainVerbAfter(sentence, inner), content, 0);
  }
  // "voted both ideas down".
  const away = words.slice(verb + 1, verb + 5).some(({ lower }) => lower === 'down' || lower === 'out');
  const isVotedDown = /^(?:vote|throw|shoot)$/.test(lemma) && away;
  const status = /^(?:comply|relent|oblige|consent)$/.test(lemma)
    ? 'met'
    : isVotedDown
      ? 'refused'
      : outcomeOf(sentence, verb);
  if (status === undefined) return undefined;
  if (!takesUp(sentence, verb, content) && !isRelative(words, opener) && !isOfContent(words, from, verb))
    return undefined;
  if (nobodyActs(sentence, opener)) return status === 'met' ? 'refused' : undefined;
  if (!group.negated) return status;
  return status === 'met' && group.modal !== undefined ? 'refused' : undefined;
}

/** "Their request was turned down." */
function decided(sentence: ParsedSentence, verb: number): DemandStatus | undefined {
  const subject = subjectOf(sentence, verb);
  const head = subject && sentence.words[sentence.nounPhrases[subject.heads[0]!]!.last]!.lower;
  // "A UN proposal was accepted": not what was told before.
  if (subject !== undefined && /^an?$/.test(sentence.words[subject.first]!.lower)) return undefined;
  if (head === undefined || !(TAKEN_UP.has(singular(head)) || /^(?:it|both|that|neither)$/.test(head)))
    return undefined;
  const status = outcomeOf(sentence, verb);
  const { negated, modal } = verbGroup(sentence, verb);
  if (negated || modal !== undefined) return undefined;
  return head === 'neither' ? (status === 'met' ? 'refused' : undefined) : status;
}

/** "did so", "and did", "would not", "did not": a verb group that leaves out what it does. */
function elided(words: readonly Word[], opener: number, verb: number): DemandStatus | undefined {
  const { lower } = words[opener]!;
  const isNot = words[opener + 1]?.tag === 'not' || lower.endsWith("n't");
  const next = words[lower.endsWith("n't") ? opener + 1 : isNot ? opener + 2 : opener + 1];
  if (/^(?:did|does|do|has|have|didn't|hasn't)$/.test(lower) && next?.lower === 'so')
    return words[words.indexOf(next) + 1]?.lower === 'far' ? undefined : isNot ? 'refused' : 'met';
  if (verb !== opener && words[verb]!.tag === 'verb') {
    // "promised to do so", "will do so".
    const { verb: reading } = words[verb]!;
    return reading?.lemma === 'do' && words[verb + 1]?.lower === 'so' && lower === 'will' ? 'met' : undefined;
  }
  if (!isEnd(next)) return undefined;
  if (/^(?:did|didn't)$/.test(lower)) return isNot ? 'refused' : 'met';
  // "said it would".
  if (lower === 'would' && !isNot && next?.tag !== 'coordinator' && isReported(words, opener)) return 'met';
  // "Orbit has asked for its money; Skylark has not": another has not asked.
  const isContrast = /^ha[sd]/.test(lower) && words.slice(0, opener).some(({ text }) => text === ';');
  return isNot && !isContrast && /^(?:would|will|won't|had|has)/.test(lower) ? 'refused' : undefined;
}

/** "The council said (that) it would": told of oneself. */
function isReported(words: readonly Word[], opener: number): boolean {
  if (!/^(?:it|he|she|they)$/.test(itemAt(words, opener - 1)?.lower ?? '')) return false;
  // "…; Askov did not reply": of others it is told otherwise.
  if (words.slice(opener + 1).some(({ tag, text }) => tag === 'auxiliary' || tag === 'verb' || text === ';'))
    return false;
  return words.slice(0, opener).some(({ verb }) => /^(?:say|promise|pledge|announce|agree)$/.test(verb?.lemma ?? ''));
}

function isEnd(word: Word | undefined): boolean {
  return word === undefined || /^(?:stop|comma|break|time|coordinator)$/.test(word.tag);
}

/** "Neither got their wish", "nobody complied", "no one did", "not one of them has". */
function nobodyActs(sentence: ParsedSentence, opener: number): boolean {
  const { words } = sentence;
  if (words[0]!.lower === 'neither') return true;
  const last = itemAt(words, opener - 1)?.lower ?? '';
  if (/^(?:neither|nobody|none|no-one|nothing)$/.test(last)) return true;
  const isOfThem = /^(?:them|these|those|us)$/.test(last) && itemAt(words, opener - 2)?.lower === 'of';
  const one = isOfThem ? opener - 3 : opener - 1;
  const { lower } = itemAt(words, one) ?? {};
  // "No one in the agency did", "no bank has".
  const subject = subjectOf(sentence, mainVerbAfter(sentence, opener));
  if (subject !== undefined && /^(?:no|none|nobody)$/.test(words[subject.first]!.lower)) return true;
  if (isOfThem && (lower === 'none' || lower === 'neither')) return true;
  return lower === 'one' && /^(?:no|not)$/.test(itemAt(words, one - 1)?.lower ?? '');
}

/** The opener of the clause that is told behind the verb: "said (that) it accepted". */
function reported(sentence: ParsedSentence, verb: number): number | undefined {
  const { words, phraseAt } = sentence;
  // "said on Friday that it would".
  const first = afterAdverbials(words, verb + 1);
  if (words[first]?.tag !== 'that' && (phraseAt[first] ?? -1) < 0) return undefined;
  for (let at = first; at < words.length && at < first + 7; at++) {
    if (/^(?:stop|comma|break|to|relative)$/.test(words[at]!.tag)) return undefined;
    if (opensFiniteVerb(sentence, at)) return at;
  }
  return undefined;
}

/** "a demand (which) the minister called absurd", "something he has refused to do". */
function isRelative(words: readonly Word[], opener: number): boolean {
  for (let at = opener - 1; at >= 0 && at > opener - 7; at--) {
    const { lower, tag } = words[at]!;
    if (tag === 'comma' || tag === 'break') return false;
    if (
      lower === 'something' ||
      (TAKEN_UP.has(singular(lower)) && /^(?:an?|the)$/.test(itemAt(words, at - 1)?.lower ?? ''))
    )
      return itemAt(words, at - 2)?.tag === 'comma' || itemAt(words, at - 1)?.tag === 'comma';
  }
  return false;
}

/** "asked for a review, | which the court rejected": what is told of what stands right before `from`. */
function isOfContent(words: readonly Word[], from: number, verb: number): boolean {
  if (from === 0 || words[from]?.tag !== 'comma' || words[from + 1]?.lower !== 'which') return false;
  return verb - from < 8 && /^(?:stop|comma|break|time|preposition)$/.test(words[verb + 1]?.tag ?? 'stop');
}

/** True if what follows the verb only points back: nothing, "to do so", "it", "both", "the request", or words of the content. */
function takesUp(sentence: ParsedSentence, verb: number, content: ReadonlySet<string>): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  let at = verb + 1;
  while (
    /^(?:out|down|off|aside|to|in|with|away)$/.test(words[at]?.lower ?? '') &&
    !/^(?:verb|auxiliary)$/.test(words[at + 1]?.tag ?? '')
  )
    at++;
  const next = words[at];
  if (isEnd(next)) return true;
  if (next!.tag === 'to' || next!.lower === 'to') {
    const done = words[at + 1];
    if (done?.lower === 'do')
      return /^(?:so|it|that|this|both|either)$/.test(words[at + 2]?.lower ?? '') || isEnd(words[at + 2]);
    // "asked the board to resign. It refused to resign."
    // "asked for the files. It declined to release them."
    const isPointed =
      done?.tag === 'verb' && /^(?:it|them|that)$/.test(words[at + 2]?.lower ?? '') && isEnd(words[at + 3]);
    return done !== undefined && (isPointed || content.has(done.lower));
  }
  if (/^(?:immediately|flatly|within|outright|unanimously|because|after|saying|citing)$/.test(next!.lower)) return true;
  const phrase = itemAt(nounPhrases, phraseAt[at] ?? -1);
  // "has ruled that out".
  if (next!.lower === 'that' && /^(?:out|down|off)$/.test(words[at + 1]?.lower ?? '')) return true;
  if (phrase === undefined) return false;
  if (phrase.isPronoun) return /^(?:it|this|that|these|those|both|them|all|none|neither)$/.test(next!.lower);
  const { lower } = words[phrase.last]!;
  if (/^(?:all|both|these|those)$/.test(next!.lower) && words[phrase.last]!.tag === 'number') return true;
  const isMore = /^(?:of|for|to|by|from)$/.test(words[phrase.last + 1]?.lower ?? '');
  if (TAKEN_UP.has(singular(lower))) return !isMore;
  return content.has(lower) && /^(?:the|this|that|such|both)$/.test(next!.lower) && !isMore;
}

/** The words of a demand's content that a reply may take up: its nouns and first verb, in lower case. */
export function contentWords(sentence: ParsedSentence, start: number, end: number): ReadonlySet<string> {
  const { words } = sentence;
  const found = new Set<string>();
  for (let at = firstEndingFrom(words, start + 1); at < words.length && words[at]!.start < end; at++)
    if (CONTENT_TAGS.has(words[at]!.tag)) found.add(words[at]!.lower);
  return found;
}
