import { wordSet } from '../../text/wordSet';
import { LexemeTable } from '../../text/lexeme';
import { firstEndingFrom, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { aroundIt, clauseBefore, contentAfter, contentBefore, isInterrupted } from './contentPlaces';
import { lexemeCanBeVerb } from '../syntax/tags/morphology';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { lastWordEnd } from './speechContent';
import { inTheirView, STANCES, stances, VIEWS } from './stances';
import { actingHints, partyHints, type PartyHint } from '../parties/parties';
import { isPartyNoun } from '../syntax/partyNouns';
import { parted } from './speechRows';
import { HEARER_VERBS, INVERTING_VERBS, INVERTS_BARE, type Polarity, SPEECH_VERBS } from '../syntax/speechVerbs';
import { phraseEndingAt, phraseFrom, subjectOf, type Phrase } from '../syntax/subjects';
import { opensFiniteVerb, skipAdverbs, verbGroup } from '../syntax/verbGroups';
import { JUDGING_NOUNS } from '../syntax/tags/wordClasses';

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

const Sign = { speaks: 1, according: 2, colon: 4, view: 8, stance: 16 } as const;

/** What a word shows of an attribution before the sentence is parsed; most sentences have none. */
const SIGNS = new LexemeTable((lexeme) => {
  const { lower } = lexeme;
  if (lower === ':') return Sign.colon;
  if (lower === 'according') return Sign.according;
  const speaks = lexemeCanBeVerb(lexeme, (lemma) => SPEECH_VERBS.has(lemma)) ? Sign.speaks : 0;
  return speaks | (VIEWS.test(lower) ? Sign.view : 0) | (STANCES.test(lower) ? Sign.stance : 0);
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
    if (signs & Sign.colon && index === 0) own.push(...labelled(parse, sentence, index));
    if (signs & Sign.according) own.push(...accordingTo(sentence, index));
    if (signs & Sign.view) own.push(...inTheirView(sentence, index));
    if (signs & Sign.stance) own.push(...stances(parse, sentence, index));
    if (signs & Sign.speaks) own.push(...spoken(parse, sentence, index));
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

/** "Ana Kolb: We will …", as interviews and live blogs print it, at the paragraph's start. */
function labelled(parse: Parse, sentence: ParsedSentence, index: number): readonly Attribution[] {
  if (index > 0) return [];
  const { words } = sentence;
  const colon = words.findIndex(({ text }) => text === ':');
  // "Interview: …" says what it is.
  if (colon === 1 && LABELS.has(words[0]!.lower)) return [];
  // "Q:" and "A:" name nobody.
  if (colon < 1 || colon > 5 || colon === words.length - 1 || words[colon - 1]!.text.length === 1) return [];
  const phrase = phraseEndingAt(sentence, colon - 1);
  if (phrase === undefined || phrase.first !== 0) return [];
  // "Surgeon general: smokers should quit": headlines name their speakers by what they are.
  const isByRole = parse.paragraph.role === 'headline' && isPartyNoun(words[colon - 1]!.lower);
  if (
    !isByRole &&
    words
      .slice(0, colon)
      .some(({ tag, capital, quotation }) => (tag !== 'name' && !capital) || tag === 'time' || quotation >= 0)
  )
    return [];
  const cue = words[colon]!;
  const end = parse.sentences.at(-1)!.end;
  return [
    {
      sentence: index,
      cue,
      lemma: ':',
      polarity: 'asserts',
      source: partyHints(sentence, phrase),
      hearer: [],
      content: { start: words[colon + 1]!.start, end },
    },
  ];
}

/** What a text is called before its colon. */
const LABELS = wordSet(
  `interview opinion analysis comment column editorial review live update updates watch listen video podcast gallery exclusive
  breaking explainer profile obituary feature factbox timeline correction note question answer background context`,
);

function accordingTo(sentence: ParsedSentence, index: number): readonly Attribution[] {
  const { words } = sentence;
  const found: Attribution[] = [];
  for (let i = 0; i + 2 < words.length; i++) {
    if (words[i]!.lower !== 'according' || words[i + 1]?.lower !== 'to') continue;
    const phrase = phraseFrom(sentence, i + 2);
    if (phrase === undefined) continue;
    const cue = { start: words[i]!.start, end: words[i + 1]!.end };
    const atStart = words.slice(0, i).every(({ tag }) => tag === 'adverb' || tag === 'coordinator');
    const comma = words.findIndex(({ tag }, at) => at > phrase.last && tag === 'comma' && !isAsideComma(sentence, at));
    const content = atStart
      ? comma < 0 || comma + 1 >= words.length
        ? undefined
        : { start: words[comma + 1]!.start, end: lastWordEnd(sentence, words.length - 1) }
      : comma > 0 && isInterrupted(sentence, i - 1, comma + 1)
        ? { start: words[0]!.start, end: lastWordEnd(sentence, words.length - 1) }
        : { start: words[0]!.start, end: lastWordEnd(sentence, i - 1) };
    if (content === undefined) continue;
    found.push({
      sentence: index,
      cue,
      lemma: 'according to',
      polarity: 'asserts',
      source: partyHints(sentence, phrase),
      hearer: [],
      content,
    });
  }
  return found;
}

/** True for the comma before an apposition: no verb until the next comma, which then closes it. */
function isAsideComma(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  for (let i = at + 1; i < words.length; i++) {
    if (words[i]!.tag === 'comma') return true;
    if (opensFiniteVerb(sentence, i) || words[i]!.tag === 'pronoun') return false;
  }
  return false;
}

function spoken(parse: Parse, sentence: ParsedSentence, index: number): readonly Attribution[] {
  const { words } = sentence;
  const found: Attribution[] = [];
  for (const [at, word] of words.entries()) {
    if (word.tag !== 'verb' || word.verb === undefined) continue;
    const polarity = SPEECH_VERBS.get(word.verb.lemma);
    if (polarity === undefined) continue;
    if (/^(?:hold|find)$/.test(word.verb.lemma) && !isFinding(sentence, at)) continue;
    const group = verbGroup(sentence, at);
    if (group.passive || group.negated || (group.infinitive && !startsContent(sentence, at + 1))) continue;
    const inverted = invertedSubject(sentence, at);
    const subject = inverted ?? subjectOf(sentence, at);
    const after = inverted ? undefined : contentAfter(parse, sentence, at, word.verb.lemma);
    const whole =
      aroundIt(sentence, at, subject) ??
      clauseBefore(parse, sentence, at, subject) ??
      after?.content ??
      (isOfRelative(sentence, at) ? undefined : contentBefore(parse, sentence, at, inverted, subject));
    const content = whole && withinQuotation(parse, word.quotation, whole);
    if (content === undefined) continue;
    // "read" says something only of what is quoted: a placard, "reading “No more coal”".
    if (word.verb.lemma === 'read' && !isQuoted(parse, content)) continue;
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
  if (words[at]!.verb!.form !== 'ing' || words[at - 1]?.lower !== 'as') return undefined;
  const quoted = phraseEndingAt(sentence, at - 2);
  const verb = quoted === undefined ? undefined : words[quoted.first - 1];
  return verb?.verb !== undefined && /^(?:quote|cite)$/.test(verb.verb.lemma) ? quoted : undefined;
}

/** “…,” said Kolb, who advises the port: what the clause tells of him is not how he says it. */
function isOfRelative({ words }: ParsedSentence, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && words[at]!.tag === 'adverb') at--;
  return words[at]?.tag === 'relative';
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

function startsContent(sentence: ParsedSentence, at: number): boolean {
  return sentence.words[at]?.tag === 'that';
}

/** The subject behind the verb: “…”, said the mayor. */
function invertedSubject(sentence: ParsedSentence, at: number): Phrase | undefined {
  const { words } = sentence;
  const { verb, quotation } = words[at]!;
  if (!INVERTING_VERBS.has(verb!.lemma)) return undefined;
  // “…, say farmers”: several, now.
  if (!/^(?:past|s)$/.test(verb!.form) && !(INVERTS_BARE.has(verb!.lemma) && words[at - 1]?.tag === 'comma'))
    return undefined;
  const phrase = phraseFrom(sentence, at + 1);
  if (phrase === undefined || sentence.nounPhrases[phrase.heads[0]!]!.isPronoun) return undefined;
  if (words[at + 1]?.quotation !== quotation) return undefined;
  // “…,” the commander, Jo Wick, told the agency: who speaks stands between the quotation and the verb.
  const spoken = words[at - 2]?.quotation ?? -1;
  if (quotation < 0 && words[at - 1]?.tag === 'comma' && spoken < 0 && words[0]!.quotation >= 0) return undefined;
  const previous = words[at - 1];
  const next = words[phrase.last + 1];
  // “…,” said Ida Moe of Save Our Coast: a quotation leaves no doubt, whatever stands behind a name.
  const isBehindQuotation =
    spoken >= 0 && quotation < 0 && previous?.tag === 'comma' && words[at + 1]?.tag === 'name' && next?.tag !== 'verb';
  const closes =
    isBehindQuotation ||
    next === undefined ||
    /^(?:stop|comma|break|relative|preposition|time|coordinator|adverb)$/.test(next.tag) ||
    next.quotation !== quotation ||
    next.verb?.form === 'ing';
  if (!closes) return undefined;
  const whole = withApposition(sentence, phrase);
  // A sentence of its own behind a quotation that closed the one before: “Go home!” said the mayor.
  if (previous === undefined) return whole;
  if (previous.quotation >= 0 && quotation < 0) return whole;
  if (previous.tag !== 'comma' && previous.tag !== 'stop') return undefined;
  if (spoken >= 0 && quotation < 0) return whole;
  for (let i = at - 2; i >= 0; i--)
    if (opensFiniteVerb(sentence, i)) return subjectIsBefore(sentence, at) ? undefined : whole;
  return undefined;
}

/** "said its chair, the skater Ida Moe.": the phrase with what explains it behind a comma. */
function withApposition(sentence: ParsedSentence, phrase: Phrase): Phrase {
  const { words } = sentence;
  if (words[phrase.last + 1]?.tag !== 'comma') return phrase;
  let last = phrase.last + 1;
  while (
    last + 1 < words.length &&
    /^(?:noun|name|adjective|determiner|preposition|possessive|number)$/.test(words[last + 1]?.tag ?? '')
  )
    last++;
  if (last === phrase.last + 1) return phrase;
  return { first: phrase.first, last: phrase.last, heads: phrase.heads, apposition: last };
}

/** True where the comma closes an aside behind the real subject: "Odinga, who leads the party, said …". */
function subjectIsBefore(sentence: ParsedSentence, at: number): boolean {
  const { words } = sentence;
  for (let i = at - 2; i > 0; i--) {
    if (words[i]!.tag === 'relative' && words[i - 1]!.tag === 'comma')
      return !words.slice(0, i).some((_, k) => opensFiniteVerb(sentence, k));
  }
  return false;
}
