import { itemAt } from '../../text/itemAt';
import { wordSet } from '../../text/wordSet';
import type { ParsedSentence } from '../syntax/parse';
import { phraseFrom, type Phrase } from '../syntax/phrases';
import type { Word } from '../syntax/tags/words';
import { partyHints, type PartyHint } from './parties';

/** What somebody asks, an interviewer or a reporter: whether for a wish, and of whom something is to be wanted. */
export interface Question {
  /** Things named in the answer are what whoever answers wants: "What do you expect of the council?", "What would help?" */
  readonly asksWish: boolean;
  /** Who is to do it: "What should parents do?", "Do you have a message for the owners?"; empty where nobody is named. */
  readonly of: readonly PartyHint[];
}

/** What the words of a question ask for, where that is a wish or a deed; `undefined` for all others. */
export function questionIn(sentence: ParsedSentence): Question | undefined {
  const { words } = sentence;
  const what = /^(?:and|so|but|then)$/.test(words[0]?.lower ?? '') ? 1 : 0;
  const asksWish = words[what]?.lower === 'what' && asksYourWish(words, what + 1);
  const of = doersIn(sentence);
  return asksWish || of !== undefined ? { asksWish, of: of === undefined ? [] : named(sentence, of) } : undefined;
}

/** "What would help?", "What do you want (of the council)?": of nobody else than whoever answers, behind "what". */
function asksYourWish(words: readonly Word[], behind: number): boolean {
  const at = /^(?:else|exactly)$/.test(words[behind]?.lower ?? '') ? behind + 1 : behind;
  const [one = '', two = '', three = ''] = [0, 1, 2].map((k) => words[at + k]?.lower);
  if (ASKS_AT_ALL.test(`${one} ${two} ${three}`)) return true;
  if (
    !/^(?:do|would|did|will)$/.test(one) ||
    two !== 'you' ||
    !/^(?:want|demand|expect|propose|suggest|ask|wish|hope|like)$/.test(three)
  )
    return false;
  const link = words[at + 3]?.lower ?? '';
  // "What do you want to say?", "What did you expect?": nothing of anybody.
  if (three === 'expect') return OF.test(link);
  // "What would you like to see?", but "What would you like to say?"
  if (three === 'like') return one === 'would' && link === 'to' && words[at + 4]?.lower === 'see';
  return /^(?:ask|wish|hope)$/.test(three) ? link === 'for' : link !== 'to';
}

/** "What would help?", "What needs to change?", "What should happen now?", "What is needed?" */
const ASKS_AT_ALL =
  /^(?:would help|(?:is|are) (?:needed|missing)|(?:needs|has) to (?:change|happen|be)|(?:should|must|ought to) (?:change|happen|be))\b/;

const OF = /^(?:of|from)$/;

/** Of whom the question asks what they are to do: "should parents do", "expect of the maker", "advice to voters", at its end. */
function doersIn(sentence: ParsedSentence): Phrase | undefined {
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at]!;
    const next = words[at + 1]?.lower ?? '';
    // "What would you tell women who are expecting?"
    if (lower === 'you' && TELLS.has(next)) {
      const phrase = phraseFrom(sentence, next === 'say' ? at + 3 : at + 2);
      const isTold = next !== 'say' || words[at + 2]?.lower === 'to';
      const behind = words[(phrase?.last ?? at) + 1];
      if (phrase !== undefined && isTold && (behind?.tag === 'relative' || ends(words, phrase.last + 1))) return phrase;
    }
    const isWish = EXPECTS.has(lower) && OF.test(next);
    const isWord = HELD.has(lower) && /^(?:to|for)$/.test(next);
    if (isWish || isWord) {
      const phrase = phraseFrom(sentence, at + 2);
      if (phrase !== undefined && ends(words, phrase.last + 1)) return phrase;
    }
    if (lower !== 'what' || !/^(?:should|must|ought)$/.test(next)) continue;
    const phrase = phraseFrom(sentence, at + 2);
    const verb = phrase === undefined ? -1 : words[phrase.last + 1]?.tag === 'to' ? phrase.last + 2 : phrase.last + 1;
    if (words[verb]?.lower === 'do' && ends(words, verb + 1)) return phrase;
  }
  return undefined;
}

const EXPECTS = wordSet('expect want demand ask need');
const TELLS = wordSet('tell advise say');
const HELD = wordSet('advice message appeal');

/** True where the question ends, but for a time: "now?". */
function ends(words: readonly Word[], at: number): boolean {
  const end = words[at]?.tag === 'time' || words[at]?.tag === 'adverb' ? at + 1 : at;
  return words[end] === undefined || words[end].tag === 'stop';
}

/** "What should they do?": a pronoun names nobody. */
function named(sentence: ParsedSentence, phrase: Phrase): readonly PartyHint[] {
  return partyHints(sentence, phrase).filter(({ pronoun }) => pronoun === undefined);
}

/** What one is asked about who is asked for one's wishes. */
const WISHING = wordSet('want wants wanted need needs needed expect expects expected demand demands demanded');

/** "What does she want?", "what he wanted": of anybody; and no deed behind the verb ("what he wanted to say"). */
export function asksTheirWish(words: readonly Word[]): boolean {
  const what = words.findIndex(({ lower }) => lower === 'what');
  const verb = what < 0 ? -1 : words.findIndex(({ lower }, i) => i > what && WISHING.has(lower));
  if (verb < 0 || itemAt(words, verb + 1)?.tag === 'to') return false;
  // "What did they expect? “Rain.”": how it would be, unless of somebody.
  return !words[verb]!.lower.startsWith('expect') || OF.test(words[verb + 1]?.lower ?? '');
}
