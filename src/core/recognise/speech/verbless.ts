import { lexicon } from '../../lexicon';
import { formsOf, WordForm } from '../../lexicon/englishWords';
import { kindsOfName, NameKind } from '../../lexicon/nameIndex';
import { isInterrupted } from './contentBefore';
import type { Attribution } from './speech';
import type { Parse, ParsedSentence } from '../syntax/parse';
import { lastWordEnd } from './speechContent';
import { partyHints } from '../parties/parties';
import { isPartyNoun } from '../syntax/partyNouns';
import { phraseEndingAt, phraseFrom, type Phrase } from '../syntax/subjects';
import { opensFiniteVerb } from '../syntax/verbGroups';

const NAMES_AND_NUMBERS = /^(?:name|number|comma|stop|break|coordinator)$/;
const CLOCK = /^\d{1,2}[.:]\d\d$/;

/** "Ana Kolb: We will …", as interviews and live blogs print it, at the paragraph's start. */
export function labelled(parse: Parse, sentence: ParsedSentence, index: number): readonly Attribution[] {
  if (index > 0) return [];
  const { words } = sentence;
  const colon = words.findIndex(({ text }) => text === ':');
  // "Q:" and "A:" name nobody.
  if (colon < 1 || colon > 5 || colon === words.length - 1 || words[colon - 1]!.text.length === 1) return [];
  const phrase = phraseEndingAt(sentence, colon - 1);
  // "11.05 Kolb: …": in a live report the hour stands before.
  const first = colon > 1 && CLOCK.test(words[0]!.text) ? 1 : 0;
  if (phrase === undefined || phrase.first > first) return [];
  // "Surgeon general: smokers should quit": headlines name their speakers by what they are.
  const isByRole = parse.paragraph.role === 'headline' && isPartyNoun(words[colon - 1]!.lower);
  if (
    !isByRole &&
    words
      .slice(first, colon)
      .some(({ tag, capital, quotation }) => (tag !== 'name' && !capital) || tag === 'time' || quotation >= 0)
  )
    return [];
  // "Kolb: Never": but who plays, or how many came, nobody says.
  if (words.slice(colon + 1).every(({ tag }) => NAMES_AND_NUMBERS.test(tag))) return [];
  if (isHeading(parse.paragraph, sentence, phrase, colon)) return [];
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

/**
 * "Norland: Court frees four", "Cricket: Velm win": a land or a sport in front of a headline, which tells in the present
 * what happened there. What a state says has a modal, a pronoun or a past in it: "Norland: Sudria must pay".
 */
function isHeading(
  { text }: { readonly text: string },
  sentence: ParsedSentence,
  { first }: Phrase,
  colon: number,
): boolean {
  const { words } = sentence;
  const label = text.slice(words[first]!.start, words[colon - 1]!.end);
  if (lexicon.sports().has(label.toLowerCase())) return true;
  if (!(kindsOfName(label) & (NameKind.country | NameKind.region | NameKind.city))) return false;
  for (let i = colon + 2; i < words.length; i++) {
    if (!opensFiniteVerb(sentence, i)) continue;
    const { lower, tag } = words[i]!;
    return tag === 'verb' && !(formsOf(lower) & WordForm.past);
  }
  return false;
}

export function accordingTo(sentence: ParsedSentence, index: number): readonly Attribution[] {
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

/** "As Salas put it, the dam is a joke", "In the words of Salas, …", and the same behind what is said. */
export function inTheirWords(sentence: ParsedSentence, index: number): readonly Attribution[] {
  const { words } = sentence;
  const found: Attribution[] = [];
  for (let i = 0; i < words.length; i++) {
    const wording = wordingAt(sentence, i);
    if (wording === undefined) continue;
    const { phrase, last } = wording;
    const atStart = words.slice(0, i).every(({ tag }) => tag === 'adverb' || tag === 'coordinator');
    const content =
      atStart && words[last + 1]?.tag === 'comma' && words[last + 2] !== undefined
        ? { start: words[last + 2]!.start, end: lastWordEnd(sentence, words.length - 1) }
        : !atStart && words[i - 1]!.tag === 'comma'
          ? { start: words[0]!.start, end: lastWordEnd(sentence, i - 1) }
          : undefined;
    if (content === undefined) continue;
    found.push({
      sentence: index,
      cue: { start: words[i]!.start, end: words[last]!.end },
      lemma: 'in words',
      polarity: 'asserts',
      source: partyHints(sentence, phrase),
      hearer: [],
      content,
    });
  }
  return found;
}

/** Who is named by "as … put it" or "in the words of …" at `at`, and where that ends. */
function wordingAt(
  sentence: ParsedSentence,
  at: number,
): { readonly phrase: Phrase; readonly last: number } | undefined {
  const { words } = sentence;
  if (words[at]!.lower === 'as') {
    const phrase = phraseFrom(sentence, at + 1);
    const verb = words[(phrase?.last ?? at) + 1]?.lower;
    if (phrase === undefined || !/^(?:put|puts)$/.test(verb ?? '') || words[phrase.last + 2]?.lower !== 'it')
      return undefined;
    return { phrase, last: phrase.last + 2 };
  }
  if (words[at]!.lower !== 'in' || words[at + 2]?.lower !== 'words' || words[at + 3]?.lower !== 'of') return undefined;
  const phrase = phraseFrom(sentence, at + 4);
  return phrase && { phrase, last: phrase.last };
}
