import { itemAt } from '../../text/itemAt';
import type { Span } from '../../text/span';
import { ownerHints, partyHints, pronounHint, type PartyHint } from '../parties/parties';
import type { ParsedSentence } from '../syntax/parse';
import { nameBehind, phraseFrom } from '../syntax/phrases';
import { opensFiniteVerb } from '../syntax/verbGroups';
import { asserted, type Attribution } from './attribution';
import { isInterrupted } from './interrupted';
import { clauseBegins, lastWordEnd } from './speechContent';
import { POSSESSIVES } from '../syntax/tags/patterns';

/** Words by which a sentence may tell that it repeats another's: "as she put it", "in the words of", "in her view". */
export const WORDINGS =
  /^(?:puts?|words|view|opinion|account|eyes|judge?ment|telling|version|reading|assessment|estimation)$/;

/** "in her own words": how far behind the preposition the noun stands at most. */
const REACH = 8;

/** Whose words a sentence repeats; word indices. */
interface Wording {
  readonly source: readonly PartyHint[];
  /** The word that the cue ends with. */
  readonly cue: number;
  /** The last word that tells whose words they are. */
  readonly last: number;
}

/** "As Salas put it, the dam is a joke", "In the words of Salas, …", "in her view", and the same in or behind what is said. */
export function inTheirWords(sentence: ParsedSentence, index: number): readonly Attribution[] {
  const { words } = sentence;
  const found: Attribution[] = [];
  for (let i = 0; i < words.length; i++) {
    const wording = wordingAt(sentence, i);
    if (wording === undefined) continue;
    const atStart = words.slice(0, i).every(({ tag }) => tag === 'adverb' || tag === 'coordinator');
    const content = atStart ? worded(sentence, wording.last) : wordedAround(sentence, i, wording.last);
    if (content === undefined) continue;
    const cue = { start: words[i]!.start, end: words[wording.cue]!.end };
    found.push(asserted(index, cue, 'in words', wording.source, content));
  }
  return found;
}

/** "In the words of Salas, {the dam is a joke}", "In Sudria's view {the treaty has lapsed}": what stands behind. */
function worded(sentence: ParsedSentence, last: number): Span | undefined {
  const { words } = sentence;
  const first = words[last + 1]?.tag === 'comma' ? last + 2 : last + 1;
  if (words[first] === undefined || (first === last + 1 && !clauseBegins(sentence, first))) return undefined;
  return { start: words[first].start, end: lastWordEnd(sentence, words.length - 1) };
}

/** "{The dam is a joke}, as Salas put it", "{It was, as Salas put it, a joke}", "The dam, in the words of Salas, “{is a joke}”". */
function wordedAround(sentence: ParsedSentence, first: number, last: number): Span | undefined {
  const { words } = sentence;
  // "The house burned, and in the words of Salas, “nobody came”".
  if (words[first - 1]!.tag === 'coordinator') return worded(sentence, last);
  // "Wick said that, in her view, it was late": it is said already.
  if (words[first - 1]!.tag !== 'comma' || itemAt(words, first - 2)?.lower === 'that') return undefined;
  const next = words[last + 2];
  const goesOn = words[last + 1]?.tag === 'comma' && next !== undefined;
  if (goesOn && next.quotation >= 0 && !opensFiniteVerb(sentence, first - 2)) return worded(sentence, last);
  const isBroken = goesOn && (opensFiniteVerb(sentence, first - 2) || isInterrupted(sentence, first - 1, last + 2));
  return { start: words[0]!.start, end: lastWordEnd(sentence, isBroken ? words.length - 1 : first - 1) };
}

/** Who is named by "as … put it", "in the words of …" or "in …'s view" at `at`, and where that ends. */
function wordingAt(sentence: ParsedSentence, at: number): Wording | undefined {
  const { words } = sentence;
  const { lower } = words[at]!;
  if (lower === 'as') {
    const phrase = phraseFrom(sentence, at + 1);
    const verb = words[(phrase?.last ?? at) + 1]?.lower;
    if (phrase === undefined || !/^(?:put|puts)$/.test(verb ?? '') || words[phrase.last + 2]?.lower !== 'it')
      return undefined;
    return { source: partyHints(sentence, phrase), cue: phrase.last + 2, last: phrase.last + 2 };
  }
  return /^(?:in|by|to)$/.test(lower) ? heldBy(sentence, at) : undefined;
}

/** "in the words of Salas", "in her view", "in Sudria's eyes", "by his own words". */
function heldBy(sentence: ParsedSentence, at: number): Wording | undefined {
  const { words, phraseAt, nounPhrases } = sentence;
  // "in other words" are one's own.
  const behind = words.slice(at + 1, at + REACH).findIndex(({ lower }) => WORDINGS.test(lower));
  const noun = at + 1 + behind;
  const phrase = behind < 0 ? undefined : nounPhrases[phraseAt[noun] ?? -1];
  if (phrase === undefined || phrase.last !== noun || words[noun]!.lower.startsWith('put')) return undefined;
  let { first } = phrase;
  for (let owner = phrase.possessor; owner !== undefined; owner = nounPhrases[owner]!.possessor)
    ({ first } = nounPhrases[owner]!);
  if (first !== at + 1) return undefined;
  if (words[noun + 1]?.lower === 'of') {
    // "in view of the storm" is nobody's; "in his account of the war" is not the war's.
    if (/^(?:view|account)$/.test(itemAt(words, first)!.lower) || words[noun]!.lower === 'account') return undefined;
    const holder = phraseFrom(sentence, noun + 2);
    if (holder === undefined) return undefined;
    // "in the words of the prosecutor, Jo Wick, “…”".
    const last = nameBehind(sentence, holder) ?? holder.last;
    return { source: partyHints(sentence, holder), cue: noun, last };
  }
  const source =
    phrase.possessor !== undefined
      ? ownerHints(sentence, phrase.possessor)
      : POSSESSIVES.test(itemAt(words, first)!.lower)
        ? [pronounHint(sentence, first)]
        : [];
  return source.length > 0 ? { source, cue: noun, last: noun } : undefined;
}
