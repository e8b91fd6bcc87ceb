import { itemAt } from '../../text/itemAt';
import { firstEndingFrom, type Span } from '../../text/span';
import { wordSet } from '../../text/wordSet';
import { actingHints, partyHints, type PartyHint } from '../parties/parties';
import { endsInTime } from '../syntax/adverbials';
import { beforeAdverbials } from '../syntax/asides';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { HEARER_VERBS, SAYS_BY_QUOTING, SPEECH_VERBS } from '../syntax/speechVerbs';
import { namesSomebody } from '../syntax/partyNouns';
import { subjectOf } from '../syntax/subjects';
import { FINDING_NOUNS, JUDGING_NOUNS, RECORD_NOUNS } from '../syntax/tags/wordClasses';
import type { Word } from '../syntax/tags/words';
import { isReducedRelative, opensFiniteVerb, skipAdverbs, verbGroup } from '../syntax/verbGroups';
import { takesUpAt } from './addedBehind';
import { answererIn } from './answers';
import type { Attribution } from './attribution';
import { contentAfter } from './contentAfter';
import { aroundIt, clauseBefore, contentBefore } from './contentBefore';
import { toldInHeadline } from './headlineTold';
import { invertedSubject } from './invertedSubject';
import { clauseBegins } from './speechContent';
import {
  isAskedWhether,
  isInvited,
  isNeitherNor,
  isNobody,
  isOfReason,
  isOfWhat,
  isOnlyImagined,
  isWithheld,
} from './unsaid';
import { phraseEndingAt } from '../syntax/phraseEnding';
import { phraseFrom, type Phrase } from '../syntax/phrases';
import { COMMA_OR_STOP, IT_OR_THEY } from '../syntax/tags/patterns';

/** What verbs of saying tell: "said that", “…,” she warned. */
export function spoken(parse: Parse, sentence: ParsedSentence, index: number): readonly Attribution[] {
  const { words } = sentence;
  const found: Attribution[] = [];
  for (const [at, word] of words.entries()) {
    if (word.tag !== 'verb' || word.verb === undefined) continue;
    const polarity =
      SPEECH_VERBS.get(word.verb.lemma) ??
      (callsOut(words, at) || closesQuotation(sentence, at) ? 'asserts' : undefined);
    if (polarity === undefined) continue;
    // "Let's recall that".
    if (isAskedWhether(words, at) || isInvited(words, at)) continue;
    const told = toldInHeadline(parse, sentence, at);
    if (told !== undefined) {
      found.push({ ...told, sentence: index, polarity });
      continue;
    }
    if (/^(?:hold|find|show)$/.test(word.verb.lemma) && !isFinding(sentence, at, itemAt(parse.sentences, index - 1)))
      continue;
    // "pointed out that".
    if (word.verb.lemma === 'point' && words[at + 1]?.lower !== 'out') continue;
    // "shot back that", but "hit back at “lies”".
    const isBack = words[at + 1]?.lower === 'back' && words[at + 2]?.lower !== 'at';
    if (/^(?:shoot|hit|fire)$/.test(word.verb.lemma) && !isBack) continue;
    // "Under questioning she said".
    if (word.lower === 'questioning' && itemAt(words, at - 1)?.tag === 'preposition') continue;
    // "island states walk out".
    if (word.verb.lemma === 'state' && word.verb.form === 's' && NO_STATING.test(words[at + 1]?.tag ?? '')) continue;
    // "ruled out any talks".
    if (word.verb.lemma === 'rule' && words[at + 1]?.lower === 'out') continue;
    const group = verbGroup(sentence, at);
    if (group.passive || group.negated || isNeitherNor(sentence, group.first)) continue;
    // "was reported to have told the house that".
    const isPast = words[group.first + 1]?.lower === 'have';
    if (group.infinitive && !isPast && !startsContent(sentence, at + 1) && !isWayToSay(sentence, group.first)) continue;
    if (group.infinitive && (isWithheld(sentence, group.first) || isOfReason(sentence, group.first))) continue;
    // "a letter, written by Ana Kolb, says": of what somebody wrote, it says nothing.
    if (isReducedRelative(words, at) && !BY_WHAT.test(words[at + 2]?.lower ?? '')) continue;
    const inverted = invertedSubject(sentence, at);
    const subject = inverted ?? subjectOf(sentence, at);
    const after = inverted ? undefined : contentAfter(parse, sentence, at, word.verb.lemma);
    // "…, a claim Velm denies": what is denied stands before, and is another's.
    if (polarity === 'denies' && after === undefined && takesUpAt(sentence, commaBefore(words, at) + 1)) continue;
    // "Nobody said that it would be easy".
    if (isNobody(sentence, subject)) continue;
    if (inverted === undefined && isOnlyImagined(sentence, subject, at)) continue;
    // "Told that she was ill, he left": who told it is not printed.
    if (subject === undefined && at === 0 && word.verb.form === 'past') continue;
    // "Contrary to what the army said, the ward was full": what was said stands before.
    if (subject !== undefined && isOfWhat(sentence, subject)) continue;
    // "State Sen. Jo Wick left": the first word of a title.
    if (subject === undefined && at === 0 && word.capital && words[1]?.tag === 'name') continue;
    if (word.verb.lemma === 'accuse' && after === undefined) continue;
    const whole =
      aroundIt(sentence, at, subject) ??
      (isOfRelative(sentence, at) ? undefined : clauseBefore(parse, sentence, at, subject)) ??
      after?.content ??
      (isOfRelative(sentence, at) ? undefined : contentBefore(parse, sentence, at, inverted, subject));
    const content = whole && withinQuotation(parse, sentence, word.quotation, whole);
    if (content === undefined) continue;
    // "Amid alarm, she ordered the schools closed": what stands before is not what is said.
    // "In time, readers will demand this".
    const isOrder =
      /^(?:order|demand|propose|recommend)$/.test(word.verb.lemma) &&
      after === undefined &&
      inverted === undefined &&
      (sentence.phraseAt[at + 1] ?? -1) >= 0;
    // “They read a lot, they stay calm”: what stands in the same quotation is none.
    const isOfQuotation = word.quotation < 0 && isQuoted(parse, content);
    if ((isOrder || SAYS_BY_QUOTING.has(word.verb.lemma)) && !isOfQuotation) continue;
    const by = partyHints(sentence, quotedAsSaying(sentence, at) ?? subject);
    const answerer = answererIn(itemAt(parse.sentences, index - 1), by, word.verb.lemma, sentence.start);
    found.push({
      sentence: index,
      cue: word,
      lemma: word.verb.lemma,
      polarity,
      source: answerer.length > 0 ? answerer : by,
      hearer:
        after !== undefined && after.hearer.length > 0
          ? after.hearer
          : toldBehind(sentence, at, word.verb.lemma, inverted),
      about: spokenOf(sentence, inverted?.last ?? at),
      content,
    });
  }
  return found;
}

/** The last comma before a word; -1 if there is none. */
function commaBefore(words: readonly Word[], at: number): number {
  return words.findLastIndex(({ tag }, i) => i < at && tag === 'comma');
}

/** “Keep your fund,” a voice called, she called across the aisle: nothing is called so. */
function callsOut(words: readonly Word[], at: number): boolean {
  if (words[at]!.verb?.lemma !== 'call') return false;
  const next = words[at + 1];
  const isBehind = words.slice(0, at).some(({ quotation }) => quotation >= 0 && quotation !== words[at]!.quotation);
  return isBehind && (next === undefined || COMMA_OR_STOP.test(next.tag) || CALLED.test(next.lower));
}

/**
 * “It is late,” the mayor began, “and we are tired”; “It is late,” she put in: behind a quotation that ends with a comma,
 * whatever somebody does is a way to say it, if nothing more is told of it.
 */
function closesQuotation(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  const { quotation, verb } = words[at]!;
  const [first] = words;
  if (quotation >= 0 || first!.quotation < 0 || !/^(?:past|s)$/.test(verb!.form)) return false;
  const particle = PARTICLES.test(words[at + 1]?.lower ?? '') ? at + 1 : at;
  const subject = phraseEndingAt(sentence, at - 1);
  if (subject === undefined || !namesSomebody(words[subject.last]!)) return false;
  const comma = itemAt(words, subject.first - 1);
  const spoken = comma?.quotation === -1 ? itemAt(words, subject.first - 2) : comma;
  if (comma?.tag !== 'comma' || spoken?.quotation !== first!.quotation) return false;
  const next = words[particle + 1];
  if (next?.tag === 'comma') return (words[particle + 2]?.quotation ?? -1) >= 0;
  return (next === undefined || next.tag === 'stop') && subject.first > 3;
}

const PARTICLES = /^(?:on|in|off|up|out|back|again)$/;

const CALLED = /^(?:across|out|from|after|back|over)$/;

const NO_STATING = /^(?:noun|verb|adjective)$/;

/** "said by telephone that". */
const BY_WHAT = /^(?:(?:tele)?phone|e-?mail|text|letter|video|radio|then|now)$/;

/** “He promised nothing,” Kolb said: what is told within a quotation ends with it. */
export function withinQuotation(
  { paragraph: { quotations } }: Parse,
  sentence: ParsedSentence,
  quotation: number,
  { start, end }: Span,
): Span | undefined {
  if (quotation >= 0) {
    const whole = quotations[quotation]!;
    const clipped = { start: Math.max(whole.start, start), end: Math.min(whole.end, end) };
    return clipped.end > clipped.start ? clipped : undefined;
  }
  // "said the port was “for all. And we know who shut it.”": what is quoted last goes on behind the sentence.
  const last = quotations[firstEndingFrom(quotations, end)];
  const goesOn = last !== undefined && last.start > start && last.start < end && last.end > sentence.end;
  return { start, end: goesOn ? last.end : end };
}

/** "the Courier quoted Ida Moe as saying": who is quoted says it, not who quotes. */
function quotedAsSaying(sentence: ParsedSentence, at: number): Phrase | undefined {
  const { words } = sentence;
  if (words[at]!.verb!.form !== 'ing' || itemAt(words, at - 1)?.lower !== 'as') return undefined;
  for (let verb = at - 3; verb >= 0 && verb > at - LONGEST_QUOTED; verb--) {
    if (/^(?:quote|cite)$/.test(words[verb]!.verb?.lemma ?? '')) return phraseFrom(sentence, verb + 1);
    if (words[verb]!.quotation >= 0 || opensFiniteVerb(sentence, verb)) return undefined;
  }
  return undefined;
}

/** "an officer of the Velm police department": how many words stand at most between "quoted" and "saying". */
const LONGEST_QUOTED = 18;

/** “…,” said Kolb, who advises the port: what the clause tells of him is not how he says it. */
function isOfRelative({ words }: ParsedSentence, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && words[at]!.tag === 'adverb') at--;
  return itemAt(words, at)?.tag === 'relative';
}

/** "The court held that": only what those who judge find is said by them. */
function isFinding(sentence: ParsedSentence, at: number, before: ParsedSentence | undefined): boolean {
  const { words } = sentence;
  // "Nurses are tired, a survey found (last year)."
  const closes = words[at + 1] === undefined || words[at + 1]!.tag === 'stop' || endsInTime(words, at + 1);
  // "The roof, the papers show, had leaked for years".
  const subject = subjectOf(sentence, at);
  const isAside = words[at + 1]?.tag === 'comma' && itemAt(words, (subject?.first ?? 0) - 1)?.tag === 'comma';
  // "The inquiry found the captain was asleep".
  const next = skipAdverbs(words, at + 1);
  if (!closes && !isAside && words[next]?.tag !== 'that' && !clauseBegins(sentence, next)) return false;
  const head = subject === undefined ? undefined : words[sentence.nounPhrases[subject.heads[0]!]!.last];
  // "The inquiry took a year. It found that the books were false", "Researchers followed nurses. They found that".
  if (IT_OR_THEY.test(head?.lower ?? '')) return before?.tokens.some(({ lexeme }) => finds(lexeme.lower)) === true;
  return head !== undefined && (finds(head.lower) || (isAside && RECORD_NOUNS.test(head.lower)));
}

function finds(noun: string): boolean {
  return JUDGING_NOUNS.has(noun) || FINDING_NOUNS.has(noun);
}

/** “…,” he begged the registrar: verbs that have whoever is asked for an object, as those of telling have. */
const ASKS = wordSet('beg implore urge beseech ask');

/** “…,” the crowd told the mayor. */
function toldBehind(
  sentence: ParsedSentence,
  verb: number,
  lemma: string,
  inverted: Phrase | undefined,
): readonly PartyHint[] {
  const at = inverted === undefined ? verb + 1 : inverted.last + 1;
  if ((HEARER_VERBS.has(lemma) || ASKS.has(lemma)) && inverted === undefined)
    return actingHints(partyHints(sentence, phraseFrom(sentence, at)));
  // “Go home,” they shouted at the staff; “I beg you,” she said to the officers.
  if (!/^(?:to|at)$/.test(sentence.words[at]?.lower ?? '')) return [];
  const phrase = phraseFrom(sentence, at + 1);
  if (phrase === undefined || sentence.words[phrase.last + 1]?.verb?.form === 'base') return [];
  return partyHints(sentence, phrase);
}

function isQuoted({ paragraph: { quotations } }: Parse, { start }: Span): boolean {
  const quotation = quotations[firstEndingFrom(quotations, start + 1)];
  return quotation !== undefined && quotation.start <= start;
}

/** “…,” she said of the rebels. */
function spokenOf(sentence: ParsedSentence, last: number): readonly PartyHint[] {
  if (sentence.words[last + 1]?.lower !== 'of') return [];
  return actingHints(partyHints(sentence, phraseFrom(sentence, last + 2)));
}

/** "goes on to say", "took to Chatter to say", "rang to say": who does it says it. */
function isWayToSay(sentence: ParsedSentence, to: number): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  const at = beforeAdverbials(sentence, to - 1);
  const before = itemAt(words, at);
  if (before === undefined) return false;
  if (before.verb !== undefined) return /^(?:write|ring|phone|call|e-?mail|text)$/.test(before.verb.lemma);
  if (before.lower === 'on') return itemAt(words, at - 1)?.verb?.lemma === 'go';
  const place = nounPhrases[phraseAt[at] ?? -1];
  if (place === undefined || itemAt(words, place.first - 1)?.lower !== 'to') return false;
  return /^(?:take|write)$/.test(itemAt(words, place.first - 2)?.verb?.lemma ?? '');
}

function startsContent(sentence: ParsedSentence, at: number): boolean {
  return sentence.words[at]?.tag === 'that';
}
