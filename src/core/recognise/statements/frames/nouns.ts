import { itemAt } from '../../../text/itemAt';
import type { Span } from '../../../text/span';
import { wordMap, wordSet } from '../../../text/wordSet';
import { contentSpan, lastWordEnd } from '../../speech/speechContent';
import { ownerOf, saidByNoun, SPOKEN_NOUNS, utterer } from '../../speech/spokenNouns';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import type { Polarity } from '../../syntax/speechVerbs';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import { linked } from './contents';
import { found, type Found } from './found';

/** Nouns for what somebody thinks, or for what is said by nobody in particular: "fears that {…}", "the rumour that {…}". */
const HELD = wordMap<Polarity>([
  'asserts',
  `fear fears hope hopes conviction suspicion suspicions rumour rumours rumor rumors belief expectation allegation
  allegations accusation accusations claim claims concern concerns worry worries promise pledge vow threat answer reply
  response message verdict theory explanation`,
]);

/** Nouns for what somebody is going to do: "her promise to {reopen the line}". */
const BINDING = wordSet('promise promises pledge pledges vow vows threat threats offer offers');

/** Nouns before a colon: "the players' verdict: {too much sand}". */
const SUMS_UP = wordSet('verdict answer reply response message reaction argument theory explanation motto');

/** A cheap look at a word: whether it may hold what is said. */
export function holdsContent(lower: string): boolean {
  return HELD.has(lower) || BINDING.has(lower) || SUMS_UP.has(lower) || SPOKEN_NOUNS.has(lower);
}

/** "denied the claim that": what is done with it tells more. */
function isObject({ words, nounPhrases, phraseAt }: ParsedSentence, cue: Span): boolean {
  const at = words.findIndex(({ start }) => start === cue.start);
  const { first } = nounPhrases[phraseAt[at] ?? -1] ?? { first: at };
  return itemAt(words, first - 1)?.tag === 'verb';
}

/** What nouns tell to be somebody's belief, promise or verdict. */
export function heldByNouns(parse: Parse, sentence: ParsedSentence, index: number): readonly Found[] {
  const { words } = sentence;
  const all: Found[] = [];
  for (const { source, cue, content, polarity } of saidByNoun(parse, sentence, index, HELD, true))
    if (source.length > 0 || !isObject(sentence, cue)) all.push(found(cue, content, source, polarity));
  for (const [at, word] of words.entries()) {
    const { tag, lower } = word;
    if (tag !== 'noun') continue;
    const content =
      BINDING.has(lower) && words[at + 1]?.tag === 'to'
        ? linked(
            { parse, sentence, at, inSubject: !words.some((_, i) => i < at && opensFiniteVerb(sentence, i)) },
            at + 1,
          )
        : words[at + 1]?.text === ':' && words[at + 2] !== undefined && (SUMS_UP.has(lower) || SPOKEN_NOUNS.has(lower))
          ? contentSpan(parse, sentence, at + 2, lastWordEnd(sentence, words.length - 1))
          : undefined;
    if (content === undefined) continue;
    const owned = ownerOf(sentence, at);
    const source = owned.length > 0 ? owned : utterer(sentence, at);
    if (source.length > 0) all.push(found(word, content, source));
  }
  return all;
}
