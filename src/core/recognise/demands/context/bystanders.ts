import { lexicon } from '../../../lexicon';
import { lastWord } from '../../../text/blank';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import { actingHint, authorityHint, heardHint, partyHints, weakHint, type PartyHint } from '../../parties/parties';
import { CROWDS } from '../hearers';
import { isPartyNoun, PARTS_OF_BODIES } from '../../syntax/partyNouns';
import { attributionsOf } from '../../speech/speech';
import { subjectOf } from '../../syntax/subjects';
import { mainVerbAfter, opensFiniteVerb, skipAdverbs, verbGroup } from '../../syntax/verbGroups';
import { QUANTITIES } from '../../syntax/tags/wordClasses';
import type { Word } from '../../syntax/tags/words';
import { MEETS } from '../cues/verbKinds';
import { itemAt } from '../../../text/itemAt';
import { phraseAround, phraseFrom, type Phrase } from '../../syntax/phrases';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';

/** True if a head of the phrase is a name or a noun for people. */
export function isSomebody(sentence: ParsedSentence, phrase: Phrase): boolean {
  const { words, phraseAt, nounPhrases } = sentence;
  return phrase.heads.some((head) => {
    const { last } = nounPhrases[head]!;
    // "both sets of fans": who they are, the noun behind says.
    const counted =
      QUANTITIES.has(words[last]!.lower) && lowerAt(words, last + 1) === 'of' ? phraseAt[last + 2] : undefined;
    const { tag, lower } = words[nounPhrases[counted ?? head]?.last ?? last]!;
    return tag === 'name' || isPartyNoun(lower) || PARTS_OF_BODIES.has(lower);
  });
}

/**
 * The two who met in the sentence before, or between whom something stood: "Kolb met the board. She demanded a vote",
 * "Talks between the port and the union failed. The union wants a rise".
 */
export function sidesBefore(parse: Parse, index: number): readonly PartyHint[] {
  const sentence = itemAt(parse.sentences, index - 1);
  if (sentence === undefined) return [];
  const { words } = sentence;
  const between = words.findIndex(({ lower, quotation }) => lower === 'between' && quotation < 0);
  const both = between < 0 ? [] : partyHints(sentence, phraseFrom(sentence, between + 1));
  if (both.length === 2) return both.map(weakHint);
  // Past the verb of "Moe, who leads the search, met".
  const opener = words.findIndex(
    (word, i) => word.quotation < 0 && opensFiniteVerb(sentence, i) && tagAt(words, i - 1) !== 'relative',
  );
  if (opener < 1) return [];
  const verb = mainVerbAfter(sentence, opener);
  const { lemma = '' } = words[verb]!.verb ?? {};
  const subject = subjectOf(sentence, verb);
  if (subject === undefined || verbGroup(sentence, verb).passive || !MEETS.has(lemma)) return [];
  const isSpoken = /^(?:speak|talk|turn|write|appeal|complain)$/.test(lemma);
  const link = isSpoken ? pastManner(words, verb + 1) : skipAdverbs(words, verb + 1);
  const isWith = lowerAt(words, link) === 'with';
  if (isSpoken && !isWith && lowerAt(words, link) !== 'to') return [];
  const first = isSpoken || isWith ? link + 1 : link;
  const object = phraseFrom(sentence, first);
  if (object === undefined) return [];
  // Whoever only reports it is not asked.
  const met = partyHints(sentence, object).map((hint) => (isSpoken ? heardHint(actingHint(hint)) : hint));
  return [...partyHints(sentence, subject), ...met];
}

/** The two of the last sentence that tells of such. */
export function lastSides(parse: Parse): readonly PartyHint[] {
  for (let index = parse.sentences.length; index > 0; index--) {
    const sides = sidesBefore(parse, index);
    if (sides.length > 0) return sides;
  }
  return [];
}

/** The "to" or "with" behind a verb of speaking, over how it is done: "spoke by phone with", "wrote in May to". */
function pastManner(words: readonly Word[], from: number): number {
  for (let at = from; at < from + 6 && at < words.length; at++) {
    if (/^(?:to|with)$/.test(words[at]!.lower)) return at;
    if (/^(?:verb|auxiliary|modal|comma|stop|break|relative|that|name)$/.test(words[at]!.tag)) break;
  }
  return skipAdverbs(words, from);
}

/** Somebody in office named in the sentence before, who may be the one that ordered what "was ordered". */
export function authorityBefore(parse: Parse, index: number): readonly PartyHint[] {
  const found: PartyHint[] = [];
  for (let before = index - 1; before >= 0 && before > index - 3; before--) {
    const sentence = parse.sentences[before]!;
    const verb = sentence.words.findIndex((_, i) => opensFiniteVerb(sentence, i));
    const subject = verb < 0 ? undefined : subjectOf(sentence, mainVerbAfter(sentence, verb));
    // "Kestrel knew of it, the watchdog found": who says so before who is spoken of.
    const sources = attributionsOf(parse)
      .filter((one) => one.sentence === before)
      .flatMap(({ source }) => source);
    const first = [...sources, ...partyHints(sentence, subject)].filter(({ pronoun }) => pronoun === undefined);
    found.push(...first.map(authorityHint));
    for (let at = 0; at < sentence.words.length; at++) {
      const phrase = phraseAround(sentence, at);
      if (phrase?.last !== at || phrase.isPronoun) continue;
      const hints = partyHints(sentence, { first: phrase.first, last: phrase.last, heads: [sentence.phraseAt[at]!] });
      found.push(...hints.map(authorityHint));
    }
  }
  const isOffice = ({ span }: PartyHint) =>
    lexicon.authorities().has(lastWord(parse.paragraph.text, span.start, span.end).toLowerCase());
  return [...found.filter(isOffice), ...found.filter((hint) => !isOffice(hint))];
}

/** Whom the sentence before tells of by nouns: its subjects, that of the first verb first, then all others, weak. */
export function peopleBefore(parse: Parse, index: number): readonly PartyHint[] {
  const found = [...subjectsBefore(parse, index)];
  const sentence = itemAt(parse.sentences, index - 1);
  if (sentence === undefined) return found;
  const { nounPhrases, words } = sentence;
  for (let at = nounPhrases.length - 1; at >= 0; at--) {
    const { first, last, isPronoun } = nounPhrases[at]!;
    const phrase = { first, last, heads: [at] };
    if (isPronoun || words[last]!.quotation >= 0 || lowerAt(words, first - 1) === 'of') continue;
    if (!isSomebody(sentence, phrase)) continue;
    for (const hint of partyHints(sentence, phrase))
      if (!found.some(({ span }) => span.start === hint.span.start)) found.push(weakHint(hint));
  }
  // "Students have camped here. The rector went out to them. They asked": those of the sentence before that one.
  found.push(...subjectsBefore(parse, index - 1).map(weakHint));
  return found;
}

/** The subjects of the sentence before, that of its first verb first, where they are told by nouns. */
export function subjectsBefore(parse: Parse, index: number): readonly PartyHint[] {
  const sentence = itemAt(parse.sentences, index - 1);
  if (sentence === undefined) return [];
  const found: PartyHint[] = [];
  for (let at = 1; at < sentence.words.length; at++) {
    if (sentence.words[at]!.quotation >= 0 || !opensFiniteVerb(sentence, at)) continue;
    const subject = subjectOf(sentence, mainVerbAfter(sentence, at));
    if (subject === undefined || !isSomebody(sentence, subject)) continue;
    // "shot at people who refused": whom a clause of their own says more of is not what the sentence is about.
    const isSaidMoreOf = subject.first > 0 && tagAt(sentence.words, at - 1) === 'relative';
    for (const hint of partyHints(sentence, subject))
      if (hint.pronoun === undefined && !found.some(({ span }) => span.start === hint.span.start))
        found.push(isSaidMoreOf ? weakHint(hint) : hint);
  }
  return found;
}

/** How many sentences before an order whoever it answers still speaks. */
const ANSWERED = 2;

/**
 * "The owners say they cannot pay. The union was unimpressed: “Show us the books”": who spoke right before, then whom the
 * sentence before is about; crowds are none.
 */
export function rivalsBefore(
  parse: Parse,
  index: number,
  at: number,
  /** Who demands something right before: one of the same side. */
  allies: readonly PartyHint[] = [],
): readonly PartyHint[] {
  const spoken = attributionsOf(parse)
    .filter(({ cue, sentence }) => cue.end < at && sentence < index && sentence >= index - ANSWERED)
    .reverse()
    .flatMap(({ source }) => source.filter(({ speaker }) => speaker !== true));
  const { text } = parse.paragraph;
  return [...spoken, ...subjectsBefore(parse, index)].filter(
    ({ span }) =>
      !CROWDS.test(lastWord(text, span.start, span.end)) && !allies.some((ally) => ally.span.start === span.start),
  );
}
