import { wordSet } from '../../../text/wordSet';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import { phraseAround, phraseFrom } from '../../syntax/phrases';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { forContent, thatClauses } from '../contents';
import { COUNTED_THINGS } from '../cues/nounKinds';
import { drafts } from '../draft';
import { things } from '../lists';
import { lowerAt, tagAt } from '../../syntax/tags/wordAt';
import { PAUSES } from '../../syntax/tags/patterns';

/** What the sentences without a verb at the start of an answer name: "A second boat. And a crew that knows the bar." */
export function answerDemands(parse: Parse): readonly DemandCandidate[] {
  const found: DemandCandidate[] = [];
  if (parse.paragraph.role !== 'body') return found;
  for (const [index, sentence] of parse.sentences.entries()) {
    if (found.length === 0 && isCount(sentence)) continue;
    const pieces = fragment(sentence);
    if (pieces.length === 0) break;
    const place = { parse, sentence, index };
    found.push(...drafts(place, pieces, { rule: 'demand.answer-given', type: 'request', demander: [] }));
  }
  return found;
}

/** What a sentence of a noun phrase alone names; nothing for any other. */
function fragment(sentence: ParsedSentence): ReturnType<typeof things> {
  const { words, isQuestion } = sentence;
  let first = 0;
  while (first < 5 && (tagAt(words, first) === 'comma' || LEADS.has(lowerAt(words, first)))) first++;
  if (lowerAt(words, first) === 'for' && phraseFrom(sentence, first + 1) !== undefined && !isQuestion)
    return closes(sentence, forContent(sentence, first)?.pieces ?? []);
  // "Oh, that they raise their voices!"
  if (tagAt(words, first) === 'that' && !isQuestion) return thatClauses(sentence, first + 1);
  const phrase = phraseAround(sentence, first);
  const head = words[phrase?.last ?? -1];
  if (isQuestion || phrase === undefined || phrase.isPronoun || head?.tag !== 'noun') return [];
  // "The mayor told us.": a clause.
  if (NO_THINGS.has(head.lower) || opensFiniteVerb(sentence, phrase.last + 1)) return [];
  // "Last winter we waited".
  if (tagAt(words, phrase.last + 1) === 'pronoun') return [];
  return closes(sentence, things(sentence, first));
}

/** "Two things.", which leads to them. */
function isCount({ words }: ParsedSentence): boolean {
  return words.length < 4 && tagAt(words, 0) === 'number' && COUNTED_THINGS.has(lowerAt(words, 1));
}

/** The pieces, if nothing but an aside stands behind them. */
function closes({ words }: ParsedSentence, pieces: ReturnType<typeof things>): ReturnType<typeof things> {
  const last = pieces.at(-1)?.last ?? -1;
  return PAUSES.test(words[last + 1]?.tag ?? 'stop') ? pieces : [];
}

/** What leads to a thing in an answer. */
const LEADS = wordSet(
  'oh well simply just and then first firstly second secondly also above all of most finally perhaps maybe mainly',
);

const NO_THINGS = wordSet('nothing yes no thing everything all course idea question lot');
