import { itemAt } from '../../../text/itemAt';
import type { Span } from '../../../text/span';
import { wordMap, wordSet } from '../../../text/wordSet';
import { partyHints, type PartyHint } from '../../parties/parties';
import { contentSpan, lastWordEnd } from '../../speech/speechContent';
import { ownerOf, saidByNoun, SPOKEN_NOUNS, utterer } from '../../speech/spokenNouns';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import type { Polarity } from '../../syntax/speechVerbs';
import { subjectOf } from '../../syntax/subjects';
import { singular } from '../../syntax/tags/morphology';
import { mainVerbAfter, opensFiniteVerb } from '../../syntax/verbGroups';
import { linked } from './contents';
import { found, type Found } from './found';
import { phraseFrom } from '../../syntax/phrases';
import { IS_OR_WAS } from '../../syntax/tags/patterns';

/** Nouns, in the singular, for what somebody thinks or says: "the bishop's conviction that {…}". */
const HELD = wordMap<Polarity>(
  [
    'asserts',
    `fear hope conviction suspicion rumour rumor belief expectation allegation accusation claim concern worry promise pledge vow
    threat answer reply report response message verdict theory explanation confidence`,
  ],
  ['doubts', 'doubt'],
);

/** Nouns for what is said or feared by nobody in particular: "the rumour that {…}"; a belief is somebody's, or just held. */
const UNSIGNED = wordSet(`
  fear suspicion rumour rumor allegation accusation claim concern worry doubt report
`);

/** "in the hope that {…}", "for fear that {…}": why somebody does something. */
const MOTIVES = wordSet('hope belief conviction expectation fear');

/** Nouns for what somebody is going to do: "her promise to {reopen the line}". */
const BINDING = wordSet('promise pledge vow threat offer');

/** Nouns before a colon: "the players' verdict: {too much sand}". */
const SUMS_UP = wordSet('verdict answer reply response message reaction argument theory explanation motto');

/** A cheap look at a word: whether it may hold what is said. */
export function holdsContent(word: string): boolean {
  const lower = singular(word);
  return HELD.has(lower) || BINDING.has(lower) || SUMS_UP.has(lower) || SPOKEN_NOUNS.has(lower);
}

/** "denied the claim that": what is done with it tells more. */
function isObject({ words, nounPhrases, phraseAt }: ParsedSentence, cue: Span): boolean {
  const at = words.findIndex(({ start }) => start === cue.start);
  const { first } = nounPhrases[phraseAt[at] ?? -1] ?? { first: at };
  return itemAt(words, first - 1)?.tag === 'verb';
}

/** "“Impossible!” was the minister's reply": what is quoted before. */
function quotedBefore(
  { paragraph: { quotations } }: Parse,
  { words, nounPhrases, phraseAt }: ParsedSentence,
  noun: number,
): Span | undefined {
  let index = phraseAt[noun] ?? -1;
  while (nounPhrases[index]?.possessor !== undefined) index = nounPhrases[index]!.possessor!;
  const be = (nounPhrases[index]?.first ?? 0) - 1;
  if (!IS_OR_WAS.test(itemAt(words, be)?.lower ?? '') || words[be]!.quotation >= 0) return undefined;
  const last = words.findLast(({ quotation }, at) => at < be && at > be - 3 && quotation >= 0);
  if (last !== undefined) return quotations[last.quotation];
  const { start } = words[0]!;
  return be === 0 ? quotations.findLast(({ end }) => end < start && end > start - 4) : undefined;
}

/** Who does what they do "in the hope that": the subject of the verb before. */
function motivated(sentence: ParsedSentence, cue: Span): readonly PartyHint[] {
  const { words } = sentence;
  const at = words.findIndex(({ start }) => start === cue.start);
  if (!MOTIVES.has(words[at]!.lower)) return [];
  const link = words[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (!/^(?:in|for)$/.test(itemAt(words, link)?.lower ?? '')) return [];
  const verb = words.findLastIndex((_, i) => i < link && opensFiniteVerb(sentence, i));
  return verb < 0 ? [] : partyHints(sentence, subjectOf(sentence, mainVerbAfter(sentence, verb)));
}

/** What the noun at `noun` holds; `to` is where an infinitive may stand. */
function contentOf(parse: Parse, sentence: ParsedSentence, noun: number, to: number): Span | undefined {
  const { words } = sentence;
  const lower = singular(words[noun]!.lower);
  if (BINDING.has(lower) && words[to]?.tag === 'to') {
    const inSubject = !words.some((_, i) => i < noun && opensFiniteVerb(sentence, i));
    return linked({ parse, sentence, at: noun, inSubject }, to);
  }
  if (words[noun + 1]?.text === ':' && words[noun + 2] !== undefined && (SUMS_UP.has(lower) || SPOKEN_NOUNS.has(lower)))
    return contentSpan(parse, sentence, noun + 2, lastWordEnd(sentence, words.length - 1));
  return SUMS_UP.has(lower) ? quotedBefore(parse, sentence, noun) : undefined;
}

/** What nouns tell to be somebody's belief, promise or verdict. */
export function heldByNouns(parse: Parse, sentence: ParsedSentence, index: number): readonly Found[] {
  const { words } = sentence;
  const all: Found[] = [];
  for (const { source, cue, lemma, content, polarity } of saidByNoun(parse, sentence, index, HELD, true)) {
    const holder = source.length > 0 ? source : motivated(sentence, cue);
    if (
      holder.length > 0 ||
      (UNSIGNED.has(singular(lemma)) && !/^(?:doubt|report)$/.test(lemma) && !isObject(sentence, cue))
    )
      all.push(found(cue, content, holder, polarity));
  }
  for (const [at, word] of words.entries()) {
    if (word.tag !== 'noun') continue;
    // "a promise by both sides to meet".
    const by =
      BINDING.has(singular(word.lower)) && words[at + 1]?.lower === 'by' ? phraseFrom(sentence, at + 2) : undefined;
    const content = contentOf(parse, sentence, at, (by?.last ?? at) + 1);
    if (content === undefined) continue;
    const owned = by === undefined ? ownerOf(sentence, at) : partyHints(sentence, by);
    const source = owned.length > 0 ? owned : utterer(sentence, at);
    if (source.length > 0) all.push(found(word, content, source));
  }
  return all;
}
