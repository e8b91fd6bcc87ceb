import { LexemeTable } from '../../text/lexeme';
import { firstEndingFrom, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { contentAfter } from './contentAfter';
import { aroundIt, clauseBefore, contentBefore } from './contentBefore';
import { lexemeCanBeVerb } from '../syntax/tags/morphology';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { inTheirView, STANCES, stances, VIEWS } from './stances';
import { actingHints, partyHints, type PartyHint } from '../parties/parties';
import { ledUpTo } from './ledUp';
import { REJECTING, rejections } from './rejected';
import { parted } from './speechRows';
import { SPOKEN_NOUNS, saidByNoun } from './spokenNouns';
import { HEARER_VERBS, type Polarity, SAYS_BY_QUOTING, SPEECH_VERBS } from '../syntax/speechVerbs';
import { beforeAdverbials } from '../syntax/asides';
import { phraseEndingAt, phraseFrom, subjectOf, type Phrase } from '../syntax/subjects';
import { isReducedRelative, opensFiniteVerb, skipAdverbs, verbGroup } from '../syntax/verbGroups';
import { JUDGING_NOUNS } from '../syntax/tags/wordClasses';
import { clauseBegins, contentSpan } from './speechContent';
import { accordingTo, inTheirWords, labelled, labelledBehind, labelledQuotation } from './verbless';
import { invertedSubject } from './invertedSubject';
import { itemAt } from '../../text/itemAt';

/** Who says what, from one paragraph alone. Offsets are those of the paragraph. */
export interface Attribution {
  readonly sentence: number;
  readonly cue: Span;
  readonly lemma: string;
  readonly polarity: Polarity;
  readonly source: readonly PartyHint[];
  /** Who is told, where that is printed. */
  readonly hearer: readonly PartyHint[];
  /** Of whom it is said: “They have to pay,” he said of the owners. */
  readonly about?: readonly PartyHint[] | undefined;
  /** What is said: clause or quotation, whole. */
  readonly content: Span;
}

const Sign = { speaks: 1, according: 2, colon: 4, view: 8, stance: 16, wording: 32, noun: 64, rejects: 128 } as const;

/** Words by which a sentence tells that it repeats another's: "as she put it", "in the words of". */
const WORDINGS = /^(?:puts?|words)$/;

/** What a word shows of an attribution before the sentence is parsed; most sentences have none. */
const SIGNS = new LexemeTable((lexeme) => {
  const { lower } = lexeme;
  if (lower === ':') return Sign.colon;
  if (lower === 'according') return Sign.according;
  if (WORDINGS.test(lower)) return Sign.wording;
  const speaks = lexemeCanBeVerb(lexeme, (lemma) => SPEECH_VERBS.has(lemma)) ? Sign.speaks : 0;
  const noun = SPOKEN_NOUNS.has(lower) ? Sign.noun : 0;
  const rejects = REJECTING.test(lower) ? Sign.rejects : 0;
  return speaks | noun | rejects | (VIEWS.test(lower) ? Sign.view : 0) | (STANCES.test(lower) ? Sign.stance : 0);
});

/** All attributions of a paragraph, in order of their cues. */
export function attributionsOf(parse: Parse): readonly Attribution[] {
  return (parse.attributions ??= attributionsIn(parse));
}

function attributionsIn(parse: Parse): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const [index, sentence] of parse.sentences.entries()) {
    const signs = signsOf(sentence.tokens);
    if (signs === 0) continue;
    const own: Attribution[] = [];
    if (signs & Sign.colon && index === 0)
      own.push(...labelled(parse, sentence, index), ...labelledBehind(parse, sentence, index));
    if (signs & Sign.according) own.push(...accordingTo(sentence, index));
    if (signs & Sign.wording) own.push(...inTheirWords(sentence, index));
    if (signs & Sign.view) own.push(...inTheirView(sentence, index));
    if (signs & Sign.stance) own.push(...stances(parse, sentence, index));
    if (signs & Sign.noun) own.push(...saidByNoun(parse, sentence, index));
    if (signs & Sign.rejects) own.push(...rejections(parse, sentence, index));
    if (signs & Sign.speaks) own.push(...spoken(parse, sentence, index));
    if (signs & Sign.colon && parse.paragraph.quotations.length > 0) {
      const labels = labelledQuotation(parse, sentence, index, own);
      own.push(...(labels.length > 0 ? labels : ledUpTo(parse, sentence, index, own)));
    }
    found.push(...parted(sentence, own));
  }
  return found.sort((a, b) => a.cue.start - b.cue.start);
}

function signsOf(tokens: readonly Token[]): number {
  let signs = 0;
  for (const { text, lexeme } of tokens) {
    // A word with an editor's change in it ("[s]aid") is made of pieces.
    if (text === '[') return -1;
    signs |= SIGNS.of(lexeme);
  }
  return signs;
}

function spoken(parse: Parse, sentence: ParsedSentence, index: number): readonly Attribution[] {
  const { words } = sentence;
  const found: Attribution[] = [];
  for (const [at, word] of words.entries()) {
    if (word.tag !== 'verb' || word.verb === undefined) continue;
    const polarity = SPEECH_VERBS.get(word.verb.lemma);
    if (polarity === undefined) continue;
    const told = toldInHeadline(parse, sentence, at);
    if (told !== undefined) {
      found.push({ ...told, sentence: index, polarity });
      continue;
    }
    if (/^(?:hold|find)$/.test(word.verb.lemma) && !isFinding(sentence, at)) continue;
    // "pointed out that".
    if (word.verb.lemma === 'point' && words[at + 1]?.lower !== 'out') continue;
    // "ruled out any talks".
    if (word.verb.lemma === 'rule' && words[at + 1]?.lower === 'out') continue;
    const group = verbGroup(sentence, at);
    if (group.passive || group.negated || isNeitherNor(sentence, group.first)) continue;
    if (group.infinitive && !startsContent(sentence, at + 1) && !isWayToSay(sentence, group.first)) continue;
    // "a letter, written by Ana Kolb, says": of what somebody wrote, it says nothing.
    if (isReducedRelative(words, at) && !BY_WHAT.test(words[at + 2]?.lower ?? '')) continue;
    const inverted = invertedSubject(sentence, at);
    const subject = inverted ?? subjectOf(sentence, at);
    const after = inverted ? undefined : contentAfter(parse, sentence, at, word.verb.lemma);
    // "Nobody said that it would be easy".
    if (isNobody(sentence, subject)) continue;
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
    const content = whole && withinQuotation(parse, word.quotation, whole);
    if (content === undefined) continue;
    // "Amid alarm, she ordered the schools closed": what stands before is not what is said.
    const isOrder = word.verb.lemma === 'order' && after === undefined && (sentence.phraseAt[at + 1] ?? -1) >= 0;
    if ((isOrder || SAYS_BY_QUOTING.has(word.verb.lemma)) && !isQuoted(parse, content)) continue;
    found.push({
      sentence: index,
      cue: { start: word.start, end: word.end },
      lemma: word.verb.lemma,
      polarity,
      source: partyHints(sentence, quotedAsSaying(sentence, at) ?? subject),
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

/** "Port told: pay up", "Fans urged: stay at home": in a headline, which leaves the "is" out, whoever stands before is told it. */
function toldInHeadline(
  parse: Parse,
  sentence: ParsedSentence,
  at: number,
): Pick<Attribution, 'cue' | 'lemma' | 'source' | 'hearer' | 'content'> | undefined {
  const { words } = sentence;
  const { start, end, verb } = words[at]!;
  const closes = words[at + 1] === undefined || words[at + 1]!.tag === 'stop';
  if (closes && verb!.lemma === 'tell' && verb!.form === 'past') return toldAtEnd(sentence, at);
  if (verb!.lemma === 'tell' && verb!.form === 'past') {
    const told = toldFirst(parse, sentence, at);
    if (told !== undefined) return told;
  }
  if (parse.paragraph.role !== 'headline' || words[at + 1]?.text !== ':' || verb!.form !== 'past') return undefined;
  if (!/^(?:tell|order|urge|instruct)$/.test(verb!.lemma) || words[at + 2] === undefined) return undefined;
  const subject = phraseEndingAt(sentence, at - 1);
  if (subject === undefined) return undefined;
  return {
    cue: { start, end },
    lemma: verb!.lemma,
    source: [],
    hearer: actingHints(partyHints(sentence, subject)),
    content: contentSpan(parse, sentence, at + 2, words.at(-1)!.end),
  };
}

/** "Court told driver was drunk": a court without an article, in a headline, is told what follows. */
function toldFirst(
  parse: Parse,
  sentence: ParsedSentence,
  at: number,
): Pick<Attribution, 'cue' | 'lemma' | 'source' | 'hearer' | 'content'> | undefined {
  const { words } = sentence;
  const subject = at === 1 && JUDGING_NOUNS.has(words[0]!.lower) ? phraseEndingAt(sentence, 0) : undefined;
  if (subject === undefined || !clauseBegins(sentence, at + 1)) return undefined;
  return {
    cue: { start: words[at]!.start, end: words[at]!.end },
    lemma: 'tell',
    source: [],
    hearer: actingHints(partyHints(sentence, subject)),
    content: contentSpan(parse, sentence, at + 1, words.at(-1)!.end),
  };
}

/** "Driver was drunk, court told": whoever says "told" tells whom, so that it is told here to whoever stands before. */
function toldAtEnd(
  sentence: ParsedSentence,
  at: number,
): Pick<Attribution, 'cue' | 'lemma' | 'source' | 'hearer' | 'content'> | undefined {
  const { words } = sentence;
  const subject = phraseEndingAt(sentence, at - 1);
  if (subject === undefined || subject.first < 2 || words[subject.first - 1]!.tag !== 'comma') return undefined;
  if (!words.slice(0, subject.first).some((_, i) => opensFiniteVerb(sentence, i))) return undefined;
  if (words[0]!.quotation >= 0) return undefined;
  return {
    cue: { start: words[at]!.start, end: words[at]!.end },
    lemma: 'tell',
    source: [],
    hearer: actingHints(partyHints(sentence, subject)),
    content: { start: words[0]!.start, end: words[subject.first - 2]!.end },
  };
}

/** "said by telephone that". */
const BY_WHAT = /^(?:(?:tele)?phone|e-?mail|text|letter|video|radio|then|now)$/;

/** “He promised nothing,” Kolb said: what is told within a quotation ends with it. */
function withinQuotation({ paragraph }: Parse, quotation: number, content: Span): Span | undefined {
  if (quotation < 0) return content;
  const { start, end } = paragraph.quotations[quotation]!;
  if (content.start >= start && content.end <= end) return content;
  const clipped = { start: Math.max(start + 1, content.start), end: Math.min(end - 1, content.end) };
  return clipped.end > clipped.start ? clipped : undefined;
}

/** "the Courier quoted Ida Moe as saying": who is quoted says it, not who quotes. */
function quotedAsSaying(sentence: ParsedSentence, at: number): Phrase | undefined {
  const { words } = sentence;
  if (words[at]!.verb!.form !== 'ing' || itemAt(words, at - 1)?.lower !== 'as') return undefined;
  const quoted = phraseEndingAt(sentence, at - 2);
  const verb = quoted === undefined ? undefined : itemAt(words, quoted.first - 1);
  return verb?.verb !== undefined && /^(?:quote|cite)$/.test(verb.verb.lemma) ? quoted : undefined;
}

/** “…,” said Kolb, who advises the port: what the clause tells of him is not how he says it. */
function isOfRelative({ words }: ParsedSentence, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && words[at]!.tag === 'adverb') at--;
  return itemAt(words, at)?.tag === 'relative';
}

/** "contrary to what the army says", "despite what he said". */
function isOfWhat({ words, phraseAt, nounPhrases }: ParsedSentence, { first }: Phrase): boolean {
  const start = nounPhrases[phraseAt[first] ?? -1]?.first ?? first;
  if (itemAt(words, start - 1)?.lower !== 'what') return false;
  return /^(?:preposition|to)$/.test(itemAt(words, start - 2)?.tag ?? '');
}

function isNobody({ words }: ParsedSentence, subject: Phrase | undefined): boolean {
  // "Neither Kolb nor Moe said".
  if (subject !== undefined && /^(?:nor|neither)$/.test(itemAt(words, subject.first - 1)?.lower ?? '')) return true;
  const { lower } = itemAt(words, subject?.first ?? -1) ?? {};
  return lower === 'nobody' || lower === 'none' || (lower === 'no' && words[subject!.first + 1]?.lower === 'one');
}

/** "The court held that": only what those who judge find is said by them. */
function isFinding(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  if (words[skipAdverbs(words, at + 1)]?.tag !== 'that') return false;
  const subject = subjectOf(sentence, at);
  const head = subject === undefined ? undefined : words[sentence.nounPhrases[subject.heads[0]!]!.last];
  return head !== undefined && JUDGING_NOUNS.has(head.lower);
}

/** “…,” the crowd told the mayor. */
function toldBehind(
  sentence: ParsedSentence,
  verb: number,
  lemma: string,
  inverted: Phrase | undefined,
): readonly PartyHint[] {
  const at = inverted === undefined ? verb + 1 : inverted.last + 1;
  if (HEARER_VERBS.has(lemma) && inverted === undefined)
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

/** "would neither confirm nor deny". */
function isNeitherNor({ words }: ParsedSentence, verb: number): boolean {
  if (itemAt(words, verb - 1)?.lower === 'neither') return true;
  return itemAt(words, verb - 1)?.lower === 'nor' && words.slice(0, verb).some(({ lower }) => lower === 'neither');
}

function startsContent(sentence: ParsedSentence, at: number): boolean {
  return sentence.words[at]?.tag === 'that';
}
