import { lastWord } from '../../text/blank';
import type { ParagraphText } from '../../text/paragraph';
import { contains, firstEndingFrom, type Span } from '../../text/span';
import type { Reading } from '../reading';
import type { Mention, ResolvedParty } from '../resolved';
import { isCollective, isPartyNoun } from '../syntax/partyNouns';
import { isPlural } from '../syntax/tags/morphology';
import { FINDING_NOUNS, WRITINGS } from '../syntax/tags/wordClasses';
import { looksInto, quotationAt, sentenceAt, type View } from './mentionWalk';
import { nounParties } from './nounParties';
import type { PartyHint } from './parties';

/** How far into its sentence somebody still is what it is about; a title may stand before the name. */
const INTRODUCED = 30;

/**
 * Whom the sentence before a paragraph of mere quotation is about: "The mayor was unimpressed." is followed by what she
 * says, whoever spoke before.
 */
export function introduced(view: View, at: number): Mention | undefined {
  const { paragraph } = view.readings[at]!;
  const [first] = paragraph.quotations;
  if (first === undefined || first.start > 1 || lastSource(view.readings[at]!) !== undefined) return undefined;
  if (!looksInto(view, at - 1)) return undefined;
  const before = view.readings[at - 1]!;
  const sentence = before.paragraph.sentences.at(-1);
  const source = lastSource(before)?.[0];
  if (sentence === undefined || (source !== undefined && source.span.end > sentence.start)) return undefined;
  if (before.paragraph.quotations.some(({ end }) => end > sentence.start)) return undefined;
  return personAbout(view.mentions[at - 1]!, sentence.start);
}

/** The one person whom a sentence that begins at `start` is about. */
export function personAbout(mentions: readonly Mention[], start: number): Mention | undefined {
  const mention = mentions[firstEndingFrom(mentions, start + 1)];
  const isPerson = mention?.type === 'person' && !areSeveral(mention.text);
  return isPerson && mention.start - start < INTRODUCED ? mention : undefined;
}

/** The source of a reading's last attribution that is not itself quoted, nor added in brackets. */
export function lastSource({ statements, paragraph }: Reading): readonly PartyHint[] | undefined {
  return statements.findLast(
    ({ source, cue }) =>
      source.length > 0 && cue !== undefined && !isQuoted(paragraph, cue) && !isInBrackets(paragraph.text, cue.start),
  )?.source;
}

/** “I was asked to sign,” she wrote. The mayor's office denied it: who says the words that a pronoun stands in. */
export function sourceAround({ statements }: Reading, span: Span): readonly PartyHint[] | undefined {
  return statements.find(
    (one) => one.directness === 'direct' && one.cue !== undefined && one.source.length > 0 && contains(one, span),
  )?.source;
}

/** True for a cue that stands in quotation marks. */
export function isQuoted({ quotations }: ParagraphText, cue: Span): boolean {
  const quotation = quotations[firstEndingFrom(quotations, cue.end)];
  return quotation !== undefined && contains(quotation, cue);
}

/** "(The ministry says it knows of nothing.)" */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

const LONGEST_BRACKET = 400;

/** "protesters": nobody alone. */
export function areSeveral(text: string): boolean {
  return isPlural(lastWord(text, 0, text.length).toLowerCase());
}

/**
 * "The boy's relatives say it is late. They said", "A cook says it is late. She said": who has said something right before,
 * though they are no actors; `isOne` for a person.
 */
export function tellerBefore(view: View, { start }: Span, at: number, isOne: boolean): ResolvedParty | undefined {
  const { statements, paragraph } = view.readings[at]!;
  const last = statements.findLast(
    ({ cue, source }) => cue !== undefined && cue.end <= start && source[0]?.pronoun === undefined,
  );
  const [hint, other] = last?.source ?? [];
  if (hint === undefined || other !== undefined || quotationAt(paragraph, hint.span.start) >= 0) return undefined;
  if (sentenceAt(paragraph.sentences, start) > sentenceAt(paragraph.sentences, hint.span.start) + 1) return undefined;
  const [party] = nounParties(view, hint, at);
  if (party === undefined || areSeveral(party.text) === isOne) return undefined;
  const noun = lastWord(party.text, 0, party.text.length).toLowerCase();
  return isOne && (!isPartyNoun(noun) || isCollective(noun)) ? undefined : party;
}

/** What stands before those who say it: "{The talks are dead}, | they say"; `undefined` for anybody else. */
export function saidBefore({ statements }: Reading, { start }: Span): Span | undefined {
  const said = statements.find((one) => one.start < start && one.source[0]?.span.start === start);
  if (said === undefined || said.directness === 'direct') return said;
  // "Kolb said it was late; Moe must go, he added": who speaks stands before what is said last.
  const isHeld = ({ source: [hint] }: Reading['statements'][number]) =>
    hint !== undefined && hint.span.start >= said.start && hint.span.start < start;
  return statements.some(isHeld) ? undefined : said;
}

/** How many sentences may go on with the same "it". */
const GOES_ON = 2;

/**
 * "The report warns of floods. It blames the council": what is written says more in the next sentence, as does a body that
 * "it" stands for behind what it says.
 */
export function sayingBefore(view: View, span: Span, at: number, steps = GOES_ON): readonly ResolvedParty[] {
  const { start } = span;
  const { statements, paragraph } = view.readings[at]!;
  const { sentences, text } = paragraph;
  const own = sentenceAt(sentences, start);
  const said = saidBefore(view.readings[at]!, span);
  const from = said?.start ?? start;
  const last = statements.findLast(({ cue }) => cue !== undefined && cue.end <= from);
  const [hint, other] = last?.source ?? [];
  if (own < 1 || hint === undefined || other !== undefined) return [];
  if (hint.pronoun === 'it' && steps > 0) return sayingBefore(view, hint.span, at, steps - 1);
  if (hint.pronoun !== undefined || !(said !== undefined || start - sentences[own]!.start <= 1)) return [];
  const noun = lastWord(text, hint.span.start, hint.span.end).toLowerCase();
  const isWriting = WRITINGS.has(noun) || FINDING_NOUNS.has(noun);
  const [party] = nounParties(view, hint, at);
  const mention = view.mentions[at]!.find(({ name }) => name === party?.name);
  const isBody = mention?.type === 'organisation' || mention?.type === 'country';
  if (!isWriting && !(said !== undefined && isBody)) return [];
  const { start: opening, end } = sentences[own - 1]!;
  // "Floods will come, according to a report. It": what has been said by it closes the sentence.
  const isNear = hint.span.start - opening < INTRODUCED || last!.rule === 'statement.according-to';
  return hint.span.start >= opening && isNear && hint.span.end < end && party !== undefined ? [party] : [];
}
