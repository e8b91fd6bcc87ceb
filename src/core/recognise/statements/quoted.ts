import { HAS_CAPITAL } from '../../text/anyScript';
import { firstEndingFrom, overlaps, type Span } from '../../text/span';
import type { Parse } from '../syntax/parse';
import { partyHints, speakerHint, type PartyHint } from '../parties/parties';
import type { Attribution } from '../speech/attribution';
import { invertedSubject } from '../speech/invertedSubject';
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

/** Who says something that stands in quotation marks. */
type Speaker = Pick<Found, 'source' | 'cue' | 'polarity'>;

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
  for (const quotation of quotations) {
    while (next < attributions.length && attributions[next]!.cue.end <= quotation.start)
      speaker = told(attributions[next++]!) ?? speaker;
    if (
      isCovered(quotation, attributions, next) ||
      framed.some((one) => isOutside(one, quotation) && overlaps(one, quotation)) ||
      IS_ASKED.test(text.slice(quotation.end, quotation.end + LONGEST_ASKER))
    )
      continue;
    const own = isHeading ? beforeColonIn(parse, quotation) : undefined;
    const first = itemAt(attributions, next - 1);
    if (own !== undefined) found.push(own);
    else if (first !== undefined && isSecondHalf(first, quotation, text)) found.push(goingOn(quotation, first));
    else if (!isHeading && opensSentence(text, quotation)) {
      const half = halfBefore(attributions[next], quotation, text);
      if (half !== undefined) found.push(goingOn(quotation, half));
      else if (!isSpeech(text, quotation) && !isSentence(text, quotation)) continue;
      else if (speaker !== undefined)
        found.push(goingOn(quotation, introducedBefore(parse, quotation, endOf(speaker)) ?? speaker));
      else if (quotation.start <= 3 && quotation.end > text.length - 4)
        found.push(goingOn(quotation, { source: [speakerHint(quotation.start)], cue: undefined, polarity: 'asserts' }));
      else {
        const source = introducedBehind(parse, quotation);
        const named: Speaker | undefined =
          source.length > 0 ? { source, cue: undefined, polarity: 'asserts' } : introducedBefore(parse, quotation, 0);
        if (named !== undefined) found.push(goingOn(quotation, named));
      }
    }
  }
  return found;
}

/** “Why us?” the mayor asked: no statement, and of nobody who spoke before. */
const IS_ASKED = new RegExp(`^${CLOSING_MARK}{0,2} (?:[^.!?"“”(]{1,60} )?ask(?:s|ed)(?! for | to )`, 'u');

const LONGEST_ASKER = 72;

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

/** Where all ends that is told of what somebody says. */
function endOf({ cue, content }: Attribution): number {
  return Math.max(cue.end, content.end);
}

function told(attribution: Attribution): Attribution | undefined {
  return attribution.source.length > 0 ? attribution : undefined;
}

/**
 * "“Nobody,” Wick said, “will be forgotten.”": the half before the verb, where the other half is its content. What the
 * article adds in brackets is not of who is quoted: "“He begged me.” (The ministry says it knows of nothing.)"
 */
function halfBefore(one: Attribution | undefined, quotation: Span, text: string): Attribution | undefined {
  if (one === undefined || one.content.start < quotation.end) return undefined;
  // “We lost.” The captain said that: a sentence of its own, unless the quotation that has ended with a sign goes on in it.
  if (isSentence(text, quotation) && !OPENED.test(text.slice(one.content.start - 3, one.content.start)))
    return undefined;
  return UP_TO_VERB.test(text.slice(quotation.end, one.cue.start)) ? one : undefined;
}

const OPENED = new RegExp(`[^:] ${OPENING_MARK}$`, 'u');

const UP_TO_VERB = new RegExp(`^[,.!?]?${CLOSING_MARK}{0,2},? [^.!?"“”(]{0,120}$`, 'u');

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

function goingOn({ start, end }: Span, { source, cue, polarity }: Speaker): Found {
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

/**
 * "The widow spoke slowly. “He took his good hat.”", "For Ida Moe, who cleans it, nothing changes. “Who asks us?”": whom the
 * sentence right before is about, or who asked something in it, if that begins at `from` or later.
 */
function introducedBefore(
  { sentences, paragraph: { text, quotations } }: Parse,
  quotation: Span,
  from: number,
): Speaker | undefined {
  const sentence = sentences.findLast(({ end }) => end <= quotation.start);
  if (sentence === undefined || sentence.start < from || !isSentence(text, quotation)) return undefined;
  // "The captain wept: “We lost.”": what leads up to the quotation stands between.
  if (quotation.start - sentence.end > 3) return undefined;
  const isSpoken = quotations.some(({ start, end }) => start < sentence.end && end > sentence.start);
  const { words, nounPhrases } = sentence;
  for (let at = 0, verbs = 0; at < words.length && verbs < INTRODUCING_VERBS; at++) {
    if (words[at]!.quotation >= 0 || !opensFiniteVerb(sentence, at)) continue;
    // “Why us?” asked Kolb: a question is nothing that is stated, but whoever asks it goes on to speak.
    if (isSpoken && words[at]!.verb?.lemma !== 'ask') continue;
    verbs++;
    const subject = (isSpoken ? invertedSubject(sentence, at) : undefined) ?? subjectOf(sentence, at);
    const head = subject && words[nounPhrases[subject.heads[0]!]!.last]!;
    // "Its whip, Jana Moltke, shook her head".
    const isNamed = itemAt(words, subject?.apposition ?? -1)?.tag === 'name';
    if (head === undefined || !(namesSomebody(head) || isNamed)) continue;
    // Of several the reader does not know which one speaks; "he" may be whoever spoke before.
    if (head.traits.isPlural || (from > 0 && head.tag === 'pronoun' && !isSpoken)) return undefined;
    return { source: partyHints(sentence, subject), cue: isSpoken ? words[at] : undefined, polarity: 'asserts' };
  }
  return undefined;
}

/** How many verbs of the sentence before are asked for their subject: "When the water came, Ida Moe was asleep." */
const INTRODUCING_VERBS = 2;

/** In headlines "‘I know a crack’: Salas hits back": who does something behind the colon has said it. */
function beforeColonIn({ sentences, paragraph: { text } }: Parse, { start, end }: Span): Found | undefined {
  const sentence = COLON_BEHIND.test(text.slice(end, end + 3))
    ? sentences[firstEndingFrom(sentences, start + 1)]
    : undefined;
  if (sentence === undefined) return undefined;
  const { words } = sentence;
  const from = words.findIndex(({ text }) => text === ':') + 1;
  const verb = words.findIndex((_, at) => at >= from && opensFiniteVerb(sentence, at));
  if (verb < 0 || words[verb]!.quotation >= 0) return undefined;
  const subject = subjectOf(sentence, verb);
  const head = subject && words[sentence.nounPhrases[subject.heads[0]!]!.last];
  if (head === undefined || subject!.first < from || !namesSomebody(head)) return undefined;
  const source = partyHints(sentence, subject);
  return { start, end, rule: 'statement.colon', source, cue: undefined, polarity: 'asserts' };
}

const COLON_BEHIND = new RegExp(`^${CLOSING_MARK}{0,2}:`, 'u');
