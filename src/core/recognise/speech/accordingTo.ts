import { itemAt } from '../../text/itemAt';
import type { Span } from '../../text/span';
import { partyHints } from '../parties/parties';
import type { ParsedSentence } from '../syntax/parse';
import { isPartyNoun } from '../syntax/partyNouns';
import { WITH_AUTHOR, ONLY_OF, phraseFrom, type Phrase } from '../syntax/phrases';
import { opensFiniteVerb } from '../syntax/verbGroups';
import { asserted, type Attribution } from './attribution';
import { isInterrupted } from './interrupted';
import { clauseBegins, lastWordEnd } from './speechContent';
import { FINDING_NOUNS } from '../syntax/tags/wordClasses';
import { PAST_FORMS } from '../syntax/tags/patterns';
import { nextComma } from '../syntax/tags/wordAt';

/** "According to Kolb, the dam is safe", "The dam is safe, according to Kolb", "The dam, according to Kolb, is safe". */
export function accordingTo(sentence: ParsedSentence, index: number): readonly Attribution[] {
  const { words } = sentence;
  const found: Attribution[] = [];
  for (let at = 0; at + 2 < words.length; at++) {
    if (words[at]!.lower !== 'according' || words[at + 1]!.lower !== 'to') continue;
    const plain = phraseFrom(sentence, at + 2);
    // "according to a report by the council".
    const isFinding = plain !== undefined && FINDING_NOUNS.has(headOf(sentence, plain).lower);
    const phrase = isFinding ? phraseFrom(sentence, at + 2, WITH_AUTHOR) : plain;
    const content = phrase && (opensWith(sentence, at) ? behind(sentence, phrase) : around(sentence, at, phrase));
    if (content === undefined) continue;
    const cue = { start: words[at]!.start, end: words[at + 1]!.end };
    found.push(asserted(index, cue, 'according to', partyHints(sentence, phrase), content));
  }
  return found;
}

/** True where all that is said stands behind: at the start of a sentence, or of what somebody "has learned that". */
function opensWith({ words }: ParsedSentence, at: number): boolean {
  const before = itemAt(words, at - 1)?.tag === 'comma' ? at - 2 : at - 1;
  if (itemAt(words, before)?.tag === 'that') return true;
  return words.slice(0, at).every(({ tag }) => tag === 'adverb' || tag === 'coordinator');
}

function behind(sentence: ParsedSentence, phrase: Phrase): Span | undefined {
  const { words } = sentence;
  const next = nextComma(words, phrase.last);
  // "According to Kolb the dam is safe".
  const isNoun = words[phrase.last + 1]?.tag !== 'verb';
  const isBare = isNoun && next !== phrase.last + 1 && clauseBegins(sentence, phrase.last + 1, words[next]?.start);
  const first = isBare ? phrase.last + 1 : next < 0 ? words.length : behindAsides(sentence, phrase, next, true) + 1;
  if (words[first] === undefined) return undefined;
  return { start: words[first].start, end: lastWordEnd(sentence, words.length - 1) };
}

function around(sentence: ParsedSentence, at: number, phrase: Phrase): Span {
  const { words } = sentence;
  const next = nextComma(words, phrase.last);
  const closing = next < 0 ? -1 : behindAsides(sentence, phrase, next, false);
  const isAside = closing >= 0 && itemAt(words, at - 1)?.tag === 'comma' && words[closing + 1] !== undefined;
  // "It is, according to Kolb, a disgrace", "ships which, according to Kolb, the union fears".
  // "In Velm, according to the police, forty people died".
  const isOpening = !words.some((_, i) => i < at && opensFiniteVerb(sentence, i));
  const goesOn =
    isAside &&
    ((isOpening && clauseBegins(sentence, closing + 1)) ||
      BREAKS_OFF.test(itemAt(words, at - 2)?.tag ?? '') ||
      isInterrupted(sentence, at - 1, closing + 1));
  return { start: words[0]!.start, end: lastWordEnd(sentence, goesOn ? words.length - 1 : at - 1) };
}

/** What the first half of a clause ends with that a speaker has cut in two. */
const BREAKS_OFF = /^(?:auxiliary|modal|relative)$/;

/**
 * The comma behind all that is told of the source: "According to the coach, Jo Wick, who was there | , …". `mayBeSubject`: a
 * name may as well be that of who does what is said.
 */
function behindAsides(sentence: ParsedSentence, phrase: Phrase, comma: number, mayBeSubject: boolean): number {
  const { words } = sentence;
  let at = comma;
  let isNamed = false;
  for (;;) {
    const next = nextComma(words, at);
    if (next < 0) return at;
    const isToldMore = opensMore(sentence, at + 1);
    const isSubject = mayBeSubject && opensFiniteVerb(sentence, next + 1);
    if (!isToldMore && (isNamed || isSubject || !namesAgain(sentence, phrase, at + 1, next))) return at;
    isNamed ||= !isToldMore;
    at = next;
  }
}

/** ", who was there,", ", published on Monday,", ", of the Port Union,". */
function opensMore({ words }: ParsedSentence, first: number): boolean {
  const { tag, lower, verb } = words[first] ?? {};
  return tag === 'relative' || lower === 'of' || PAST_FORMS.test(verb?.form ?? '');
}

/** ", Jo Wick," behind "the coach", or ", the coach," behind "Jo Wick". */
function namesAgain(sentence: ParsedSentence, phrase: Phrase, first: number, closing: number): boolean {
  const { words } = sentence;
  const again = phraseFrom(sentence, first, ONLY_OF);
  if (again === undefined) return false;
  for (let i = first; i < closing; i++) if (words[i]!.tag === 'pronoun' || opensFiniteVerb(sentence, i)) return false;
  const isName = headOf(sentence, again).tag === 'name';
  const head = headOf(sentence, phrase);
  // "According to press reports, Kolb, the sister, left": they have no name.
  if (isName)
    return again.last === closing - 1 && head.tag !== 'name' && isPartyNoun(head.lower) && !head.traits.isPlural;
  // "According to Kolb, bread, milk and rents are dear": a list.
  return words[first]!.tag === 'determiner' || isPartyNoun(headOf(sentence, again).lower);
}

function headOf({ words, nounPhrases }: ParsedSentence, { heads }: Phrase) {
  return words[nounPhrases[heads[0]!]!.last]!;
}
