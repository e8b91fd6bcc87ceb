import type { DemandStatus } from '../../mark';
import { singular, verbReadings } from '../../syntax/tags/morphology';
import type { ParsedSentence } from '../../syntax/parse';
import { ownerHints, partyHints, type PartyHint } from '../../parties/parties';
import { subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb } from '../../syntax/verbGroups';
import { CONTENT_TAGS, type Word } from '../../syntax/tags/words';
import { carriedOut, shutOut } from './fulfilments';
import { statusBy } from './outcomes';
import { ANSWERING, PUT_OFF } from '../cues/verbKinds';
import { firstEndingFrom } from '../../../text/span';
import { itemAt } from '../../../text/itemAt';
import { TAKEN_UP, verdict, isEnd, isRelative, isOfContent } from './verdicts';
import { headWord, phraseFrom } from '../../syntax/phrases';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { PAUSES, RELATIVE_OR_THAT } from '../../syntax/tags/patterns';

/** What a clause behind a demand tells of it. */
export interface Reply {
  /** What became of the demand; `undefined` if that is open. */
  readonly status: DemandStatus | undefined;
  /** Who answers. */
  readonly by: readonly PartyHint[];
}

/** Longer sentences tell a story of their own; in tokens. */
export const LONGEST_REPLY = 26;

/**
 * What the sentence behind that of a demand, or the rest of its own sentence from the word at `from` on, says of it. `content` are the words
 * wanted, in lower case, that it may take up. `undefined` if it tells something else.
 */
export function replyIn(sentence: ParsedSentence, from: number, content: ReadonlySet<string>): Reply | undefined {
  if (sentence.isQuestion || sentence.tokens.length > LONGEST_REPLY + from) return undefined;
  const { words } = sentence;
  // "It was agreed that the clerk write": what a meeting decides besides.
  const isDecision = lowerAt(words, 1) === 'was' && tagAt(words, 3) === 'that';
  if (from === 0 && (isDecision || tellsAnother(words, content))) return undefined;
  if (from > 0 && isInVain(words, from)) return { status: 'refused', by: [] };
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

/** "asked it to lower the fee, | to no avail so far": what comes right behind tells that nothing came of it. */
function isInVain(words: readonly Word[], from: number): boolean {
  const printed = words
    .slice(from, from + IN_VAIN_WITHIN)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:, )?(?:but |though |so far )*(?:in vain|to no avail|to little avail|without (?:any |much )?success)\b/.test(
    printed,
  );
}

/** How many words such an end has at most, with those before it. */
const IN_VAIN_WITHIN = 7;

/** "The opposition's call for a debate was turned down": a demand that the sentence itself tells, with other words for it. */
function tellsAnother(words: readonly Word[], content: ReadonlySet<string>): boolean {
  const noun = words.findIndex(({ tag }) => tag === 'noun' || tag === 'verb');
  for (let at = Math.max(noun, 1); at < words.length && at < 5; at++) {
    if (!TAKEN_UP.has(words[at]!.lower) || !/^(?:for|to|that)$/.test(lowerAt(words, at + 1))) continue;
    if (words[at - 1]!.tag !== 'possessive') return false;
    return words.slice(at + 2, at + 8).every(({ lower }) => !content.has(lower));
  }
  return false;
}

/** "did not answer e-mails", "did not respond to calls": what reporters have sent. */
function isToReporters(words: readonly Word[], verb: number): boolean {
  return words.slice(verb + 1, verb + 4).some(({ lower }) => /^(?:e-?mails?|calls?|messages?|questions?)$/.test(lower));
}

/** "Norland's refusal has angered its neighbours": who refuses, where no other thing is said to be refused. */
function refusalOf(sentence: ParsedSentence, content: ReadonlySet<string>): readonly PartyHint[] | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  for (let at = 1; at < words.length && at < 8; at++) {
    const possessor = itemAt(nounPhrases, phraseAt[at]!)?.possessor;
    if (possessor === undefined || !/^(?:refusal|rejection)$/.test(words[at]!.lower)) continue;
    const isOther = /^(?:to|of)$/.test(lowerAt(words, at + 1)) && !content.has(lowerAt(words, at + 2));
    return isOther ? undefined : ownerHints(sentence, possessor);
  }
  return undefined;
}

/** Who answers; what was asked for answers nobody: "The request was refused". */
function answerer(sentence: ParsedSentence, verb: number): readonly PartyHint[] {
  const subject = subjectOf(sentence, verb);
  const head = subject && headWord(sentence, subject).lower;
  return head !== undefined && TAKEN_UP.has(singular(head)) ? [] : partyHints(sentence, subject);
}

/** True if the clause at `opener` tells what happened: not "if they did not", not "a report that both have ignored". */
function isGiven(words: readonly Word[], from: number, opener: number): boolean {
  for (let at = opener - 1; at >= from; at--) {
    const { tag, lower } = words[at]!;
    if (tag === 'comma' || tag === 'break') return true;
    const isTime =
      /^(?:before|after)$/.test(lower) && /^(?:an?|the|two|three|several|some)$/.test(lowerAt(words, at + 1));
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
    const isAnswer = before?.verb?.lemma === 'be' && /^(?:answer|reply|response|verdict)$/.test(lowerAt(words, at - 2));
    const isSaid =
      isAnswer ||
      (before?.verb?.lemma === 'say' && !isDescribing(words, at - 1)) ||
      (quotation >= 0 && (before === undefined || before.quotation !== quotation));
    if (isSaid) return lower === 'yes' ? 'met' : 'refused';
  }
  return undefined;
}

/** "a regulator that says no", but "the council, which said no": of what kind somebody is, and no answer. */
function isDescribing(words: readonly Word[], verb: number): boolean {
  return RELATIVE_OR_THAT.test(tagAt(words, verb - 1)) && tagAt(words, verb - 2) !== 'comma';
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
    if (PAUSES.test(words[at]!.tag)) return false;
    if (PUT_OFF.has(words[at]!.lower)) return true;
  }
  return false;
}

/** The words of a demand's content that a reply may take up: its nouns and first verb, in lower case. */
export function contentWords(sentence: ParsedSentence, start: number, end: number): ReadonlySet<string> {
  const { words } = sentence;
  const found = new Set<string>();
  for (let at = firstEndingFrom(words, start + 1); at < words.length && words[at]!.start < end; at++)
    if (CONTENT_TAGS.has(words[at]!.tag)) found.add(words[at]!.lower);
  return found;
}
