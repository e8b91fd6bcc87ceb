import { HAS_CAPITAL } from '../../text/anyScript';
import { firstEndingFrom, type Span } from '../../text/span';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { partyHints, speakerHint } from '../parties/parties';
import type { Attribution } from '../speech/attribution';
import { isPartyNoun } from '../syntax/partyNouns';
import { phraseFrom, subjectOf, type Phrase } from '../syntax/subjects';
import type { Word } from '../syntax/tags/words';
import { opensFiniteVerb, verbGroup } from '../syntax/verbGroups';
import type { StatementCandidate } from './candidate';
import { wordSet } from '../../text/wordSet';
import { LexemeTable } from '../../text/lexeme';
import { itemAt } from '../../text/itemAt';

/** Verbs that judge something in words which may be quoted: "called the plan “a joke”", "rejected it as “nonsense”". */
const JUDGING =
  wordSet(`call describe brand label dub term denounce condemn dismiss reject deride hail praise criticise criticize
  characterise characterize slam blast deem`);

/** Those that give a name as well. */
const NAMING = wordSet('call dub term label');

/** How far behind a judging verb its words begin. */
const REACH = 14;

/** How many attributions before and behind a quotation may be its own. */
const NEAR = 8;

type Found = Omit<StatementCandidate, 'directness'>;

/** What is said in quotation marks beside the attributions: judgements, and speech that goes on. */
export function quotedStatements(parse: Parse, attributions: readonly Attribution[]): readonly Found[] {
  const { quotations, text } = parse.paragraph;
  if (quotations.length === 0) return [];
  const found: Found[] = [];
  let speaker: Attribution | undefined;
  let next = 0;
  for (const [index, quotation] of quotations.entries()) {
    while (next < attributions.length && attributions[next]!.cue.end <= quotation.start)
      speaker = told(attributions[next++]!) ?? speaker;
    if (isCovered(quotation, attributions, next)) continue;
    const own = judgedIn(parse, quotation, index) ?? besideColonIn(parse, quotation, index);
    const first = itemAt(attributions, next - 1);
    if (own !== undefined) found.push(own);
    else if (first !== undefined && isSecondHalf(first, quotation, text)) found.push(goingOn(quotation, first));
    else if (opensSentence(text, quotation)) {
      const half = halfBefore(attributions[next], quotation, text);
      if (half !== undefined) found.push(goingOn(quotation, half));
      else if (!isSpeech(text, quotation)) continue;
      else if (speaker !== undefined) found.push(goingOn(quotation, speaker));
      else if (quotation.start <= 3 && quotation.end > text.length - 4)
        found.push(goingOn(quotation, { source: [speakerHint(quotation.start)], cue: undefined, polarity: 'asserts' }));
    }
  }
  return found;
}

/** True if an attribution near by, or the speaker's label that opens the paragraph, has the quotation for its content. */
function isCovered(quotation: Span, attributions: readonly Attribution[], next: number): boolean {
  const covers = ({ content }: Attribution) => content.start < quotation.end && quotation.start < content.end;
  for (let i = Math.max(0, next - NEAR); i < Math.min(attributions.length, next + NEAR); i++)
    if (covers(attributions[i]!)) return true;
  const [label] = attributions;
  return label?.lemma === ':' && covers(label);
}

function told(attribution: Attribution): Attribution | undefined {
  return attribution.source.length > 0 ? attribution : undefined;
}

/** "“Nobody,” Wick said, “will be forgotten.”": the half before the verb, where the other half is its content. */
function halfBefore(one: Attribution | undefined, quotation: Span, text: string): Attribution | undefined {
  if (one === undefined || one.content.start < quotation.end || one.cue.start - quotation.end > 60) return undefined;
  return /^[,.!?]?["”’']? [^.!?"“”]*$/u.test(text.slice(quotation.end, one.cue.start)) ? one : undefined;
}

/** "“If I were you,” said Weil of the institute, “I would worry”": the half behind the verb. */
function isSecondHalf({ content, cue }: Attribution, quotation: Span, text: string): boolean {
  return (
    content.end <= cue.start &&
    quotation.start - cue.end < 120 &&
    /[,.!?]["”’»]?\s*$/u.test(text.slice(content.end, content.end + 3).trimEnd()) &&
    /^[^.!?:;"“”]*,\s["“‘'«„]?$/u.test(text.slice(cue.end, quotation.start))
  );
}

function goingOn({ start, end }: Span, { source, cue, polarity }: Omit<Found, 'start' | 'end' | 'rule'>): Found {
  return { start, end, rule: 'statement.continued', source, cue, polarity };
}

/** More than a word or two that are set in quotation marks for their sound. */
function isSpeech(text: string, { start, end }: Span): boolean {
  return end - start > 12 && text.slice(start, end).includes(' ') && HAS_CAPITAL.test(text[start]!);
}

function opensSentence(text: string, { start }: Span): boolean {
  return /(?:^|[.!?:…]["”’']?\s)["“‘'«„]?\s*$/u.test(text.slice(Math.max(0, start - 6), start));
}

function judgedIn({ sentences, paragraph }: Parse, quotation: Span, index: number): Found | undefined {
  const sentence = sentences[firstEndingFrom(sentences, quotation.start + 1)];
  if (sentence === undefined || quotation.end > sentence.end + 1) return undefined;
  if (!sentence.tokens.some(({ lexeme }) => mayJudge.of(lexeme))) return undefined;
  const first = sentence.words.findIndex((word) => word.quotation === index);
  const at = judgingVerb(sentence, first);
  if (at === undefined) return undefined;
  const word = sentence.words[at]!;
  const subject = verbGroup(sentence, at).passive ? agentOf(sentence, at) : subjectOf(sentence, at);
  const source = partyHints(sentence, subject);
  if (source.length === 0) return undefined;
  const { start, end } = paragraph.quotations[index]!;
  return {
    start,
    end,
    rule: 'statement.judgement',
    source,
    cue: { start: word.start, end: word.end },
    polarity: 'asserts',
  };
}

/**
 * "Salas hit back: “I know a crack”", and in headlines "‘I know a crack’: Salas hits back": who does something beside the
 * colon has said it.
 */
function besideColonIn(
  { sentences, paragraph: { text, role, quotations } }: Parse,
  quotation: Span,
  index: number,
): Found | undefined {
  const isBehind = COLON_BEFORE.test(text.slice(Math.max(0, quotation.start - 3), quotation.start));
  const isHead = role === 'headline' || role === 'heading';
  if (!isBehind && !(isHead && /^["”’']?:/.test(text.slice(quotation.end, quotation.end + 2)))) return undefined;
  const sentence = sentences[firstEndingFrom(sentences, quotation.start + 1)];
  if (sentence === undefined || (isBehind && !isSpeech(text, quotation))) return undefined;
  const { words } = sentence;
  const from = isBehind ? 0 : words.findIndex(({ text }) => text === ':') + 1;
  const verb = words.findIndex((_, at) => at >= from && opensFiniteVerb(sentence, at));
  if (verb < 0 || (isBehind && words[verb]!.start > quotation.start) || words[verb]!.quotation >= 0) return undefined;
  const subject = subjectOf(sentence, verb);
  const head = subject && words[sentence.nounPhrases[subject.heads[0]!]!.last];
  if (head === undefined || subject!.first < from || !isSomebody(head)) return undefined;
  const { start, end } = quotations[index]!;
  const source = partyHints(sentence, subject);
  return { start, end, rule: 'statement.colon', source, cue: undefined, polarity: 'asserts' };
}

const COLON_BEFORE = /: ?["“‘'«„]?$/;

function isSomebody({ tag, lower }: Word): boolean {
  return tag === 'name' || (tag === 'pronoun' ? /^(?:he|she|they)$/.test(lower) : isPartyNoun(lower));
}

/** A cheap look at a sentence before it is parsed. */
const mayJudge = new LexemeTable(({ lower }) =>
  /^(?:call|describ|brand|label|dub|term|denounc|condemn|dismiss|reject|derid|hail|prais|critici|characteri|slam|blast|deem)/.test(
    lower,
  ),
);

/** "was branded “a joke” by Moe", "described by Moe as “a joke”": who judges. */
function agentOf(sentence: ParsedSentence, verb: number): Phrase | undefined {
  const { words } = sentence;
  for (let at = verb + 1; at < words.length; at++) {
    const { tag, lower, quotation } = words[at]!;
    if (quotation === words[verb]!.quotation && lower === 'by') return phraseFrom(sentence, at + 1);
    if (quotation === words[verb]!.quotation && !/^(?:adverb|preposition|other|determiner|noun|adjective)$/.test(tag))
      return undefined;
  }
  return undefined;
}

function judgingVerb(sentence: ParsedSentence, first: number): number | undefined {
  const { words } = sentence;
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const { tag, verb } = words[at]!;
    if (tag === 'stop' || tag === 'break') return undefined;
    if (tag === 'verb' && JUDGING.has(verb!.lemma)) {
      const { passive, negated, finite } = verbGroup(sentence, at);
      // "A ship called “Sunrise”": a name.
      if (at === first - 1 && !(passive && !NAMING.has(verb!.lemma))) return undefined;
      const spoken = verb!.form === 'ing' && itemAt(words, at - 1)?.tag === 'comma';
      if (negated || !(finite || spoken)) return undefined;
      return passive && agentOf(sentence, at) === undefined ? undefined : at;
    }
    if (opensFiniteVerb(sentence, at)) return undefined;
  }
  return undefined;
}
