import { wordSet } from '../../text/wordSet';
import { lexicon } from '../../lexicon';
import { formsOf, WordForm } from '../../lexicon/englishWords';
import { kindsOfName, NameKind } from '../../lexicon/nameIndex';
import type { ParagraphText } from '../../text/paragraph';
import type { Span } from '../../text/span';
import { asserted, type Attribution } from './attribution';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { colonBeforeQuotation, contentSpan, lastWordEnd } from './speechContent';
import { ownHint, partyHints } from '../parties/parties';
import { isPartyNoun } from '../syntax/partyNouns';
import { ONLY_OF, phraseFrom, type Phrase } from '../syntax/phrases';
import { FINDING_NOUNS } from '../syntax/tags/wordClasses';
import type { Word } from '../syntax/tags/words';
import { opensFiniteVerb } from '../syntax/verbGroups';
import { phraseEndingAt } from '../syntax/phraseEnding';
import { FULL_PAUSES } from '../syntax/tags/patterns';

const NAMES_AND_NUMBERS = /^(?:name|number|comma|stop|break|coordinator)$/;
/** The most words that stand before the colon of a speaker's label. */
const LONGEST_LABEL = 16;
const CLOCK = /^\d{1,2}[.:]\d\d$/;

/** "Ana Kolb: We will …", as interviews and live blogs print it, at the paragraph's start. */
export function labelled(parse: Parse, sentence: ParsedSentence, index: number): readonly Attribution[] {
  if (index > 0) return [];
  const { words } = sentence;
  const colon = words.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > LONGEST_LABEL || colon === words.length - 1) return [];
  const phrase = speakerNamed(parse, sentence, colon) ?? speakerDescribed(sentence, colon);
  // "Kolb: Never": but who plays, or how many came, nobody says.
  if (phrase === undefined || words.slice(colon + 1).every(({ tag }) => NAMES_AND_NUMBERS.test(tag))) return [];
  if (isHeading(parse.paragraph, sentence, phrase, colon)) return [];
  const end = parse.sentences.at(-1)!.end;
  return [byColon(sentence, index, colon, phrase, { start: words[colon + 1]!.start, end })];
}

/** "A: We will …", "IS: We will …": all that is said in a turn of an interview, by whoever's turn it is. */
export function turnOf({ paragraph: { turn, text }, sentences }: Parse): readonly Attribution[] {
  const [first] = sentences;
  if (turn === undefined || turn.kind === 'question' || first === undefined) return [];
  const cue = text[turn.end] === ':' ? { start: turn.end, end: turn.end + 1 } : { start: turn.start, end: turn.end };
  return [asserted(0, cue, ':', [ownHint(turn.start)], { start: first.start, end: sentences.at(-1)!.end })];
}

/** "… a father of three. Orr: “Let us try.”", "Ella, 14, says no; Max, 15: “Ban them.”": the same before a quotation within a paragraph. */
export function labelledQuotation(
  parse: Parse,
  sentence: ParsedSentence,
  index: number,
  known: readonly Attribution[],
): readonly Attribution[] {
  const { words } = sentence;
  const colon = colonBeforeQuotation(words);
  if (colon < 1 || known.some(({ cue }) => cue === words[colon])) return [];
  const first = words.findLastIndex(({ text }, at) => at < colon && text === ';') + 1;
  const phrase = colon - first > LONGEST_LABEL ? undefined : speakerLabelled(sentence, first, colon);
  if (phrase === undefined) return [];
  return [
    byColon(
      sentence,
      index,
      colon,
      phrase,
      contentSpan(parse, sentence, colon + 1, lastWordEnd(sentence, words.length - 1)),
    ),
  ];
}

/** "Max, 15", "Ana Kolb, head of the Port Union": the name, where nothing but an age or a role stands between it and the colon. */
function speakerLabelled(sentence: ParsedSentence, first: number, colon: number): Phrase | undefined {
  const { words } = sentence;
  const phrase = phraseFrom(sentence, first, ONLY_OF);
  const isName = ({ tag, capital }: Word): boolean => tag === 'name' && capital;
  const isNamed = phrase !== undefined && words.slice(first, phrase.last + 1).every(isName);
  if (phrase === undefined || !(isNamed || holdsParty(sentence, phrase))) return undefined;
  if (NO_SPEAKERS.has(words[phrase.last]!.lower) || words[phrase.last]!.text.length === 1) return undefined;
  if (phrase.last + 1 === colon) return phrase;
  // "Ana Kolb on the letter: “It is wrong”".
  if (words[phrase.last + 1]!.tag !== 'comma' && words[phrase.last + 1]!.lower !== 'on') return undefined;
  for (let i = phrase.last + 2; i < colon; i++)
    if (words[i]!.quotation >= 0 || words[i]!.tag === 'time' || opensFiniteVerb(sentence, i)) return undefined;
  return phrase;
}

/** "Mill to close: union", "Mill to close - union", as headlines print it. */
export function labelledBehind({ paragraph }: Parse, sentence: ParsedSentence, index: number): readonly Attribution[] {
  if (index > 0 || paragraph.role !== 'headline') return [];
  const { words } = sentence;
  const colon = words.findLastIndex(({ text, tag }) => text === ':' || (tag === 'break' && DASH.test(text)));
  const quoted = quotedBefore(words, colon);
  if (quoted !== undefined) {
    const speaker = phraseFrom(sentence, colon + 1, ONLY_OF);
    const head = speaker && words[speaker.last]!;
    const isNamed = head !== undefined && (head.tag === 'name' || isPartyNoun(head.lower));
    const closes = words[(speaker?.last ?? 0) + 1];
    if (isNamed && (closes === undefined || closes.lower === 'on'))
      return [byColon(sentence, index, colon, speaker!, quoted)];
  }
  if (colon < 3 || words.length - colon > 5) return [];
  const phrase = phraseFrom(sentence, colon + 1);
  if (phrase === undefined || phrase.last !== words.length - 1 || !isPartyNoun(words[phrase.last]!.lower)) return [];
  const isClause = words.some(({ tag }, at) => at > 0 && at < colon && (tag === 'to' || opensFiniteVerb(sentence, at)));
  if (!isClause) return [];
  return [byColon(sentence, index, colon, phrase, { start: words[0]!.start, end: words[colon - 1]!.end })];
}

/** "‘Dam is safe’: Kolb": what is quoted from the start to the colon. */
function quotedBefore(words: readonly Word[], colon: number): Span | undefined {
  const { quotation = -1 } = words[0] ?? {};
  if (colon < 1 || quotation < 0 || words[colon]!.quotation >= 0) return undefined;
  const isWhole = words.slice(0, colon).every((word) => word.quotation === quotation);
  return isWhole ? { start: words[0]!.start, end: words[colon - 1]!.end } : undefined;
}

/** A dash between two words. */
export const DASH = /^[-–—]$/;

/** What a speaker says by no other sign than the colon at `colon`. */
function byColon(sentence: ParsedSentence, index: number, colon: number, speaker: Phrase, content: Span): Attribution {
  return asserted(index, sentence.words[colon]!, ':', partyHints(sentence, speaker), content);
}

/** The speaker where the label is a name, and in a headline a role. */
function speakerNamed(parse: Parse, sentence: ParsedSentence, colon: number): Phrase | undefined {
  const { words } = sentence;
  // "Q:" and "A:" name nobody, nor does "Photo:".
  if (colon > 5 || words[colon - 1]!.text.length === 1 || NO_SPEAKERS.has(words[colon - 1]!.lower)) return undefined;
  const phrase = phraseEndingAt(sentence, colon - 1);
  // "11.05 Kolb: …": in a live report the hour stands before.
  const first = colon > 1 && CLOCK.test(words[0]!.text) ? 1 : 0;
  if (phrase === undefined || startOf(sentence, phrase) > first) return undefined;
  // "Surgeon general: smokers should quit": headlines name their speakers by what they are.
  // "The bishop: “Stay.”": so do others where quotation marks leave no doubt.
  const isByRole =
    (parse.paragraph.role === 'headline' || words[colon + 1]!.quotation >= 0) &&
    (isPartyNoun(words[colon - 1]!.lower) || FINDING_NOUNS.has(words[colon - 1]!.lower));
  // "Storm Edda: thousands without power" tells of the storm.
  if (colon > first + 1 && lexicon.notActorFirstWords().has(words[first]!.lower)) return undefined;
  const isName = words
    .slice(first, colon)
    .every(({ tag, capital, quotation }) => (tag === 'name' || capital) && tag !== 'time' && quotation < 0);
  return isByRole || isName ? phrase : undefined;
}

/** What pages write before a colon to say what comes. */
const NO_SPEAKERS = wordSet(`
  photo photos photograph photographs picture pictures image images video watch listen graphic map chart table figure
  credit caption note update updated correction clarification analysis opinion comment review editorial explainer live
  breaking exclusive related topics tags claim verdict rating fact-check factcheck conclusion background context source
  sources evidence summary headline key subject date sent cc re present apologies action
`);

/** Where the phrase begins, with whoever its head belongs to: "the junta's | spokesman". */
function startOf({ nounPhrases }: ParsedSentence, { first, heads }: Phrase): number {
  let index = heads[0]!;
  for (let owner = nounPhrases[index]!.possessor; owner !== undefined; owner = nounPhrases[index]!.possessor)
    index = owner;
  return Math.min(first, nounPhrases[index]!.first);
}

/** "Ana Kolb, head of the Port Union: “…”": the name, where what the speaker is stands behind it. */
function speakerDescribed(sentence: ParsedSentence, colon: number): Phrase | undefined {
  const { words } = sentence;
  const phrase = phraseFrom(sentence, 0, ONLY_OF);
  if (phrase === undefined) return undefined;
  const isQuoted = words[colon + 1]!.quotation >= 0;
  // "The bishop of Velm: “Stay.”".
  if (phrase.last === colon - 1) return isQuoted && holdsParty(sentence, phrase) ? phrase : undefined;
  // "Her brother, speaking outside the court: “This is day one.”".
  const isSomebody = words[phrase.last]!.tag === 'name' || (isQuoted && holdsParty(sentence, phrase));
  if (!isSomebody || words[phrase.last + 1]?.tag !== 'comma') return undefined;
  for (let i = 0; i < colon; i++)
    if (words[i]!.quotation >= 0 || FULL_PAUSES.test(words[i]!.tag) || opensFiniteVerb(sentence, i)) return undefined;
  const role = phraseFrom(sentence, phrase.last + 2, ONLY_OF);
  return isQuoted || (role !== undefined && holdsParty(sentence, role)) ? phrase : undefined;
}

function holdsParty({ words, nounPhrases }: ParsedSentence, { heads }: Phrase): boolean {
  return heads.some((index) => isPartyNoun(words[nounPhrases[index]!.last]!.lower));
}

/**
 * "Norland: Court frees four", "Cricket: Velm win": a land or a sport in front of a headline, which tells in the present
 * what happened there. What a state says has a modal, a pronoun or a past in it: "Norland: Sudria must pay".
 */
function isHeading({ text, role }: ParagraphText, sentence: ParsedSentence, { first }: Phrase, colon: number): boolean {
  const { words } = sentence;
  const label = text.slice(words[first]!.start, words[colon - 1]!.end);
  const word = label.toLowerCase();
  if (lexicon.sports().has(word) || (role === 'headline' && isTopic(sentence, word, colon))) return true;
  if (!(kindsOfName(label) & (NameKind.country | NameKind.region | NameKind.city))) return false;
  for (let i = colon + 2; i < words.length; i++) {
    if (!opensFiniteVerb(sentence, i)) continue;
    const { lower, tag } = words[i]!;
    return tag === 'verb' && !(formsOf(lower) & WordForm.past);
  }
  return false;
}

/** "Flooding: villagers told to leave": what a headline is about, unless it goes on as somebody speaks of themselves. */
function isTopic({ words }: ParsedSentence, label: string, colon: number): boolean {
  // "Cop31: delegates leave"
  const isThing = /\d/.test(label) || (formsOf(label) & (WordForm.noun | WordForm.plural | WordForm.gerund)) !== 0;
  if ((!isThing && !lexicon.capitalisedThings().has(label)) || isPartyNoun(label)) return false;
  if (lexicon.surnames().has(label) || lexicon.givenNames().has(label)) return false;
  return words.slice(colon + 1).every(({ lower, quotation }) => quotation < 0 && !/^(?:i|we|my|our|us)$/.test(lower));
}
