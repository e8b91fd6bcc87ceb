import { wordSet } from '../../../text/wordSet';
import { partyHints, weakHint, type PartyHint } from '../../parties/parties';
import type { ParsedSentence } from '../../syntax/parse';
import { ONLY_OF, phraseFrom } from '../../syntax/phrases';
import { REMOVING } from '../cues/verbKinds';
import { isParty } from '../isParty';
import { lowerAt } from '../../syntax/tags/wordAt';

/** How many words may stand between a participle and the "by" of it: "be paid for in full by". */
const BEHIND = 4;

/** What is done by somebody whom nobody asks to: who takes a place, or who only has the say. */
const NOT_ASKED = wordSet(`
  replace succeed follow lead head chair run govern own oversee supervise accompany judge guide bind back support
  represent elect choose trust protect affect hit harm
`);

/**
 * Whom the words behind the participle at `main` name for what must be done: "must be paid for by the operator"; "should be
 * suspended from the union", which only the body itself does.
 */
export function doer(sentence: ParsedSentence, main: number): readonly PartyHint[] {
  const { words } = sentence;
  const { lemma = '' } = words[main]?.verb ?? {};
  const at = REMOVING.has(lemma) && lowerAt(words, main + 1) === 'from' ? main + 1 : agentBehind(sentence, main, lemma);
  return at < 0 ? [] : partyHints(sentence, phraseFrom(sentence, at + 1, ONLY_OF)).map(weakHint);
}

/** What only somebody does, whatever the noun: "the pickets must leave", "farms upstream should publish what they pump". */
const WILLING = wordSet(`
  abandon answer apologise apologize ask buy comply consult contact decide declare disarm disclose evacuate explain hire
  inspect invest investigate listen negotiate notify obey publish quit refund resign respect say sell show sign speak
  submit surrender vote withdraw
`);

/** The same with the word behind. */
const WILLING_WITH =
  /^(?:lay (?:down|off)|look (?:after|away)|st(?:ep|and) (?:down|aside|in|up|back)|hand (?:over|back)|give (?:up|back)|pull out|take (?:part|responsibility)|get (?:a|rid))$/;

/** What things do as well: "prices must stop rising". */
const HAPPENING = /^(?:ris|fall|grow|shrink|declin|leak|flow|burn|work|chang|com|go|be|los)ing$/;

/** True if what is to be done, by the verb at `main`, is done by somebody alone. */
export function isWilled({ words }: ParsedSentence, main: number): boolean {
  const { lemma = '' } = words[main]?.verb ?? {};
  const next = words[main + 1];
  if (/^(?:stop|start|cease|keep)$/.test(lemma)) return next?.verb?.form === 'ing' && !HAPPENING.test(next.lower);
  return WILLING.has(lemma) || WILLING_WITH.test(`${lemma} ${next?.lower}`);
}

/** The "by" before who does it; -1 where nobody is named, or anybody of a kind may do it: "by an independent panel". */
function agentBehind(sentence: ParsedSentence, main: number, lemma: string): number {
  const { words } = sentence;
  if (lemma === 'be' || NOT_ASKED.has(lemma)) return -1;
  for (let at = main + 1; at < words.length && at <= main + BEHIND; at++) {
    const { tag, lower } = words[at]!;
    if (lower === 'by') return /^an?$/.test(lowerAt(words, at + 1)) || !isParty(sentence, at + 1) ? -1 : at;
    if (!/^(?:preposition|adverb|adjective|noun)$/.test(tag)) return -1;
  }
  return -1;
}
