import { HAS_CAPITAL } from '../../text/anyScript';
import { firstEndingFrom, overlaps, type Span } from '../../text/span';
import type { Parse } from '../syntax/parse';
import { partyHints, speakerHint, type PartyHint } from '../parties/parties';
import type { Attribution } from '../speech/attribution';
import { namesSomebody } from '../syntax/partyNouns';
import { subjectOf } from '../syntax/subjects';
import { opensFiniteVerb } from '../syntax/verbGroups';
import type { StatementCandidate } from './candidate';
import type { Found as Framed } from './frames/found';
import { itemAt } from '../../text/itemAt';
import { CLOSING_MARK, OPENING_MARK, opensSentence } from '../../text/quotations';
import { ONLY_OF, phraseFrom } from '../syntax/phrases';

/** How many attributions before and behind a quotation may be its own. */
const NEAR = 8;

type Found = Omit<StatementCandidate, 'directness'>;

/** What is said in quotation marks beside the attributions and what has a frame of its own (`framed`): speech that goes on. */
export function quotedStatements(
  parse: Parse,
  attributions: readonly Attribution[],
  framed: readonly Framed[],
): readonly Found[] {
  const { quotations, text, role } = parse.paragraph;
  if (quotations.length === 0) return [];
  const found: Found[] = [];
  let speaker: Attribution | undefined;
  let next = 0;
  // A quotation for a heading is somebody's, but nobody says whose.
  const isHeading = role === 'headline' || role === 'heading';
  for (const [index, quotation] of quotations.entries()) {
    while (next < attributions.length && attributions[next]!.cue.end <= quotation.start)
      speaker = told(attributions[next++]!) ?? speaker;
    if (
      isCovered(quotation, attributions, next) ||
      framed.some((one) => isOutside(one, quotation) && overlaps(one, quotation))
    )
      continue;
    const own = besideColonIn(parse, quotation, index);
    const first = itemAt(attributions, next - 1);
    if (own !== undefined) found.push(own);
    else if (first !== undefined && isSecondHalf(first, quotation, text)) found.push(goingOn(quotation, first));
    else if (!isHeading && opensSentence(text, quotation)) {
      const half = halfBefore(attributions[next], quotation, text);
      if (half !== undefined) found.push(goingOn(quotation, half));
      else if (speaker !== undefined && isSentence(text, quotation)) found.push(goingOn(quotation, speaker));
      else if (!isSpeech(text, quotation) && !isSentence(text, quotation)) continue;
      else if (speaker !== undefined) found.push(goingOn(quotation, speaker));
      else if (quotation.start <= 3 && quotation.end > text.length - 4)
        found.push(goingOn(quotation, { source: [speakerHint(quotation.start)], cue: undefined, polarity: 'asserts' }));
      else {
        const behind = introducedBehind(parse, quotation);
        const source = behind.length > 0 ? behind : introducedBefore(parse, quotation);
        if (source.length > 0) found.push(goingOn(quotation, { source, cue: undefined, polarity: 'asserts' }));
      }
    }
  }
  return found;
}

/** False of what the quotation itself tells somebody to say: “They stayed, they said.” */
function isOutside({ cue }: { readonly cue: Span }, quotation: Span): boolean {
  return !overlaps(cue, quotation);
}

/** True if an attribution near by, or the speaker's label that opens the paragraph, has the quotation for its content. */
function isCovered(quotation: Span, attributions: readonly Attribution[], next: number): boolean {
  const covers = (one: Attribution) => isOutside(one, quotation) && overlaps(one.content, quotation);
  for (let i = Math.max(0, next - NEAR); i < Math.min(attributions.length, next + NEAR); i++)
    if (covers(attributions[i]!)) return true;
  const [label] = attributions;
  return label?.lemma === ':' && covers(label);
}

function told(attribution: Attribution): Attribution | undefined {
  return attribution.source.length > 0 ? attribution : undefined;
}

/**
 * "“Nobody,” Wick said, “will be forgotten.”": the half before the verb, where the other half is its content. What the
 * article adds in brackets is not of who is quoted: "“He begged me.” (The ministry says it knows of nothing.)"
 */
function halfBefore(one: Attribution | undefined, quotation: Span, text: string): Attribution | undefined {
  if (one === undefined || one.content.start < quotation.end || one.cue.start - quotation.end > 60) return undefined;
  return UP_TO_VERB.test(text.slice(quotation.end, one.cue.start)) ? one : undefined;
}

const UP_TO_VERB = new RegExp(`^[,.!?]?${CLOSING_MARK}{0,2},? [^.!?"“”(]{0,60}$`, 'u');

/** "“If I were you,” said Weil of the institute, “I would worry”": the half behind the verb. */
function isSecondHalf({ content, cue }: Attribution, quotation: Span, text: string): boolean {
  return (
    content.end <= cue.start &&
    quotation.start - cue.end < 120 &&
    CLOSED.test(text.slice(content.end, content.end + 3).trimEnd()) &&
    BEHIND_COMMA.test(text.slice(cue.end, quotation.start))
  );
}

const CLOSED = new RegExp(`[,.!?]${CLOSING_MARK}?$`, 'u');

const BEHIND_COMMA = new RegExp(String.raw`^[^.!?:;"“”]{0,120},\s${OPENING_MARK}?$`, 'u');

function goingOn({ start, end }: Span, { source, cue, polarity }: Omit<Found, 'start' | 'end' | 'rule'>): Found {
  return { start, end, rule: 'statement.continued', source, cue, polarity };
}

/** More than a word or two that are set in quotation marks for their sound. */
function isSpeech(text: string, { start, end }: Span): boolean {
  return end - start > 12 && text.slice(start, end).includes(' ') && HAS_CAPITAL.test(text[start]!);
}

/** “Why us?”: a sentence of its own, however short. */
function isSentence(text: string, { start, end }: Span): boolean {
  return /[.!?]/.test(text[end - 1]!) && HAS_CAPITAL.test(text[start]!);
}

/** "“We want our harbour back.” Holt, 52, has fished here for years": who is told of right behind what opens the paragraph. */
function introducedBehind({ sentences }: Parse, quotation: Span): readonly PartyHint[] {
  const sentence = sentences.find(({ start }) => start >= quotation.end);
  if (quotation.start > 3 || sentence === undefined) return [];
  const { words, nounPhrases } = sentence;
  const named = phraseFrom(sentence, 0, ONLY_OF);
  if (named === undefined || words[nounPhrases[named.heads[0]!]!.last]!.tag !== 'name') return [];
  const isDescribed = words[named.last + 1]?.tag === 'comma' && words[named.last + 2]?.tag === 'number';
  return isDescribed ? partyHints(sentence, named) : [];
}

/** "The widow spoke slowly. “He took his good hat.”": whom the sentence right before is about. */
function introducedBefore(
  { sentences, paragraph: { text, quotations } }: Parse,
  quotation: Span,
): readonly PartyHint[] {
  const sentence = sentences.findLast(({ end }) => end <= quotation.start);
  if (sentence === undefined || !isSentence(text, quotation)) return [];
  if (quotations.some(({ start, end }) => start < sentence.end && end > sentence.start)) return [];
  const subject = phraseFrom(sentence, 0, ONLY_OF);
  const head = subject && sentence.words[sentence.nounPhrases[subject.heads[0]!]!.last]!;
  // Of several the reader does not know which one speaks.
  return head === undefined || head.traits.isPlural || !namesSomebody(head) ? [] : partyHints(sentence, subject);
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
  const isBehind = COLON_BEFORE.test(text.slice(Math.max(0, quotation.start - 4), quotation.start));
  const isHead = role === 'headline' || role === 'heading';
  if (!isBehind && !(isHead && COLON_BEHIND.test(text.slice(quotation.end, quotation.end + 3)))) return undefined;
  const sentence = sentences[firstEndingFrom(sentences, quotation.start + 1)];
  if (sentence === undefined || (isBehind && !isSpeech(text, quotation))) return undefined;
  const { words } = sentence;
  const from = isBehind ? 0 : words.findIndex(({ text }) => text === ':') + 1;
  const verb = words.findIndex((_, at) => at >= from && opensFiniteVerb(sentence, at));
  if (verb < 0 || (isBehind && words[verb]!.start > quotation.start) || words[verb]!.quotation >= 0) return undefined;
  const subject = subjectOf(sentence, verb);
  const head = subject && words[sentence.nounPhrases[subject.heads[0]!]!.last];
  if (head === undefined || subject!.first < from || !namesSomebody(head)) return undefined;
  const { start, end } = quotations[index]!;
  const source = partyHints(sentence, subject);
  return { start, end, rule: 'statement.colon', source, cue: undefined, polarity: 'asserts' };
}

const COLON_BEFORE = new RegExp(`: ?${OPENING_MARK}?$`, 'u');

const COLON_BEHIND = new RegExp(`^${CLOSING_MARK}{0,2}:`, 'u');
