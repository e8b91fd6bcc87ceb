import { wordSet } from '../../../text/wordSet';
import { itemAt } from '../../../text/itemAt';
import { partyHints, type PartyHint } from '../../parties/parties';
import type { Parse, ParsedSentence } from '../../syntax/parse';
import { phraseFrom } from '../../syntax/subjects';
import { opensFiniteVerb } from '../../syntax/verbGroups';
import type { DemandCandidate } from '../candidate';
import { forContent } from '../contents';
import { COUNTED_THINGS } from '../cues/nounKinds';
import { ASKED_ABOUT } from '../cues/verbKinds';
import { drafts } from '../draft';
import { things } from '../lists';

/** Of whom an interviewer asks what is wanted: "What do you expect of the council?"; `undefined` where nothing of it is asked. */
export function wishAsked({ sentences }: Parse): readonly PartyHint[] | undefined {
  const sentence = sentences.at(-1);
  if (sentence === undefined) return undefined;
  const { words } = sentence;
  const what = /^(?:and|so|but|then)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  if (words[what]?.lower !== 'what') return undefined;
  const at = /^(?:else|exactly)$/.test(words[what + 1]?.lower ?? '') ? what + 2 : what + 1;
  const [one = '', two = '', three = ''] = [0, 1, 2].map((k) => words[at + k]?.lower);
  const rest = `${one} ${two} ${three}`;
  if (ASKS_AT_ALL.test(rest)) return [];
  if (!/^(?:do|would|did|will)$/.test(one) || two !== 'you') return undefined;
  const verb = at + 2;
  if (!ASKED_ABOUT.has(three) && !/^(?:expect|propose|suggest|ask)$/.test(three)) return undefined;
  const link = itemAt(words, verb + 1)?.lower ?? '';
  // "What do you want to say?", "What did you expect?": nothing of anybody.
  if (link === 'to' || (three === 'expect' && !/^(?:of|from)$/.test(link)) || (three === 'ask' && link !== 'for'))
    return undefined;
  return /^(?:of|from)$/.test(link) ? partyHints(sentence, phraseFrom(sentence, verb + 2)) : [];
}

/** "What would help?", "What needs to change?", "What should happen now?", "What is needed?" */
const ASKS_AT_ALL =
  /^(?:would help|(?:is|are) (?:needed|missing)|(?:needs|has) to (?:change|happen|be)|(?:should|must|ought to) (?:change|happen|be))\b/;

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
  const { words, phraseAt, nounPhrases, isQuestion } = sentence;
  let first = 0;
  while (first < 5 && (words[first]?.tag === 'comma' || LEADS.has(words[first]?.lower ?? ''))) first++;
  if (words[first]?.lower === 'for' && phraseFrom(sentence, first + 1) !== undefined && !isQuestion)
    return closes(sentence, forContent(sentence, first)?.pieces ?? []);
  const phrase = nounPhrases[phraseAt[first] ?? -1];
  const head = words[phrase?.last ?? -1];
  if (isQuestion || phrase === undefined || phrase.isPronoun || head?.tag !== 'noun') return [];
  // "The mayor told us.": a clause.
  if (NO_THINGS.has(head.lower) || opensFiniteVerb(sentence, phrase.last + 1)) return [];
  return closes(sentence, things(sentence, first));
}

/** "Two things.", which leads to them. */
function isCount({ words }: ParsedSentence): boolean {
  return words.length < 4 && words[0]?.tag === 'number' && COUNTED_THINGS.has(words[1]?.lower ?? '');
}

/** The pieces, if nothing but an aside stands behind them. */
function closes({ words }: ParsedSentence, pieces: ReturnType<typeof things>): ReturnType<typeof things> {
  const last = pieces.at(-1)?.last ?? -1;
  return /^(?:stop|comma|break)$/.test(words[last + 1]?.tag ?? 'stop') ? pieces : [];
}

/** What leads to a thing in an answer. */
const LEADS = wordSet('and then first firstly second secondly also above all of most finally perhaps maybe mainly');

const NO_THINGS = wordSet('nothing yes no thing everything all course idea question lot');
